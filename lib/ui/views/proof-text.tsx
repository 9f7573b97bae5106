/** The text as it reads, every quote of a remark marked; the chosen remark's are in sight. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ProofFinding } from '../../proof/types.ts';
import { type Chunk, cutText, inChunks, type Piece } from '../models/proof.ts';
import { texts } from '../texts.ts';

interface TextProps {
  text: string;
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
}

export function ProofText(props: TextProps) {
  const { text, findings, current, onChoose } = props;
  const ref = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => inChunks(cutText(text, findings)), [text, findings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the text.
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    bringIntoSight(box);
    // Chunks out of sight had only a guessed height; now they are laid out.
    const later = requestAnimationFrame(() => bringIntoSight(box));
    return () => cancelAnimationFrame(later);
  }, [current, findings]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard.
    <section ref={ref} class="proof-text" lang="vi" tabIndex={0} aria-label={texts().proof.paste}>
      {chunks.map((chunk) => (
        <TextChunk
          key={chunk.start}
          chunk={chunk}
          findings={findings}
          current={holds(chunk, current) ? current : -1}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

/** Only the text scrolls: scrollIntoView would move the whole page with it. */
function bringIntoSight(box: HTMLElement): void {
  const mark = box.querySelector('mark.current');
  if (!mark) return;
  const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24) return;
  box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
}

function holds({ pieces }: Chunk, finding: number): boolean {
  return pieces.some((piece) => piece.findings.includes(finding));
}

/** Drawn anew only when the choice enters or leaves it. */
function TextChunk(props: {
  chunk: Chunk;
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
}) {
  const { chunk, findings, current, onChoose } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: onChoose is new each time and always the same.
  return useMemo(
    () => (
      <div class="chunk">
        {chunk.pieces.map((piece) =>
          piece.findings.length === 0 ? (
            piece.text
          ) : (
            <Quote
              key={piece.start}
              piece={piece}
              findings={findings}
              current={current}
              onChoose={onChoose}
            />
          ),
        )}
      </div>
    ),
    [chunk, findings, current],
  );
}

function Quote(props: {
  piece: Piece;
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
}) {
  const { piece, findings, current } = props;
  const violated = piece.findings.some((index) => findings[index]?.outcome === 'violation');
  const tone = violated ? 'violation' : 'needs-review';
  const at = piece.findings.indexOf(current);
  // A second press on overlapping quotes goes to the next of them.
  const next = piece.findings[(at + 1) % piece.findings.length] as number;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same by keyboard.
    <mark class={at >= 0 ? `${tone} current` : tone} onClick={() => props.onChoose(next)}>
      {piece.text}
    </mark>
  );
}
