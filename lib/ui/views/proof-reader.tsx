/** One proof-read text: quotes lit up, each finding with its arithmetic and correction. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProofFinding, ProofResult } from '../../proof/types.ts';
import { Check } from '../components/basics.tsx';
import { BackIcon, ChevronIcon } from '../components/icons.tsx';
import type { ProofOutcome } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { cutText, remarksText } from '../models/proof.ts';
import { texts } from '../texts.ts';
import { copyPlain } from './copy.ts';

export function ProofReader(props: {
  face: Face;
  outcome: ProofOutcome;
  result: ProofResult;
  onBack: () => void;
}) {
  const t = texts().proof;
  const { outcome, result } = props;
  const [certain, setCertain] = useState(false);
  const [at, setAt] = useState(0);
  const findings = useMemo(
    () => result.findings.filter((f) => !certain || f.outcome === 'violation'),
    [result, certain],
  );
  const current = Math.min(at, Math.max(0, findings.length - 1));
  const violations = result.findings.filter((f) => f.outcome === 'violation').length;
  const move = (step: number) => setAt((current + step + findings.length) % findings.length);
  return (
    <div class="stack">
      <div class="row spread">
        <span>
          <button type="button" class="link" onClick={props.onBack}>
            {t.again}
          </button>{' '}
          · <strong>{outcome.name}</strong> · {t.summary(result.figures, result.relations)}
        </span>
        <button
          type="button"
          class="button"
          onClick={() => void copyPlain(props.face, remarksText(outcome.name, findings, t))}
        >
          {t.copyRemarks}
        </button>
      </div>
      <div class="proof">
        <ProofText text={outcome.text} findings={findings} current={current} onChoose={setAt} />
        <div>
          <div class="row spread">
            <p>
              {result.findings.length === 0
                ? t.clean
                : t.counts(violations, result.findings.length - violations)}
            </p>
            {findings.length > 1 && (
              <span class="row">
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t.previous}
                  onClick={() => move(-1)}
                >
                  <BackIcon />
                </button>
                <span aria-live="polite">{t.position(current + 1, findings.length)}</span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t.next}
                  onClick={() => move(1)}
                >
                  <ChevronIcon />
                </button>
              </span>
            )}
          </div>
          <Check label={t.onlyViolations} checked={certain} onChange={setCertain} />
          <FindingList findings={findings} current={current} onChoose={setAt} />
        </div>
      </div>
    </div>
  );
}

function ProofText(props: {
  text: string;
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
}) {
  const { text, findings, current } = props;
  const ref = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => cutText(text, findings), [text, findings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the text.
  useEffect(() => {
    const box = ref.current;
    const mark = box?.querySelector<HTMLElement>('mark.current');
    // Only the text scrolls: scrollIntoView would move the whole page with it.
    if (box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  }, [current, findings]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard.
    <section ref={ref} class="proof-text" lang="vi" tabIndex={0} aria-label={texts().proof.paste}>
      {pieces.map((piece) => {
        if (piece.finding === null) return <span key={piece.start}>{piece.text}</span>;
        const { finding } = piece;
        const tone = findings[finding]?.outcome ?? '';
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same by keyboard.
          <mark
            key={piece.start}
            class={finding === current ? `${tone} current` : tone}
            onClick={() => props.onChoose(finding)}
          >
            {piece.text}
          </mark>
        );
      })}
    </section>
  );
}

function FindingList(props: {
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
}) {
  const t = texts().proof;
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the list.
  useEffect(() => {
    ref.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [props.current]);
  return (
    <div ref={ref} class="proof-list">
      {props.findings.map((finding, index) => (
        <button
          key={`${finding.rule}${finding.quotes[0]?.start ?? index}${finding.message}`}
          type="button"
          class={`proof-item ${finding.outcome}`}
          aria-current={index === props.current}
          onClick={() => props.onChoose(index)}
        >
          <span class="faint small">
            {t.rule[finding.rule]} · {texts().common.outcome[finding.outcome]}
          </span>
          <br />
          {finding.message}
          {finding.arithmetic && <span class="sum">{finding.arithmetic}</span>}
          {finding.suggestion && (
            <span class="fix">
              {t.suggestion}: {finding.suggestion}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
