/** The remarks on a text, one a card; the chosen one shows its arithmetic, places and correction. */
import { useEffect, useRef } from 'preact/hooks';
import type { ProofFinding } from '../../proof/types.ts';
import { Sign } from '../components/basics.tsx';
import { oneLine } from '../models/proof-remarks.ts';
import { texts } from '../texts.ts';

export function ProofList(props: {
  findings: ProofFinding[];
  current: number;
  onChoose: (index: number) => void;
  onMove: (step: number) => void;
}) {
  const ref = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the list.
  useEffect(() => {
    const list = ref.current;
    const item = list?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!list || !item) return;
    if (list.contains(document.activeElement)) item.focus({ preventScroll: true });
    // Only the list scrolls: scrollIntoView would move the whole page with it.
    const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top) list.scrollTop += inner.top - outer.top - 8;
    else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
  }, [props.current, props.findings]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    props.onMove(step);
  };
  return (
    <ol ref={ref} class="proof-list" onKeyDown={onKeyDown}>
      {props.findings.map((finding, index) => (
        <li key={`${finding.rule}${finding.quotes[0]?.start ?? index}${finding.message}`}>
          <Remark
            finding={finding}
            chosen={index === props.current}
            onChoose={() => props.onChoose(index)}
          />
        </li>
      ))}
    </ol>
  );
}

function Remark(props: { finding: ProofFinding; chosen: boolean; onChoose: () => void }) {
  const t = texts().proof;
  const { finding, chosen } = props;
  return (
    <button
      type="button"
      class={`proof-item ${finding.outcome}`}
      aria-current={chosen}
      onClick={props.onChoose}
    >
      <span class="proof-item-head">
        <Sign outcome={finding.outcome} />
        <span class="faint small">{t.rule[finding.rule]}</span>
      </span>
      <span class="message">{finding.message}</span>
      {finding.arithmetic && (
        <span class="sum">
          <span class="unseen">{t.arithmetic}: </span>
          {finding.arithmetic}
        </span>
      )}
      {finding.suggestion && (
        <span class="fix">
          {t.suggestion}: <b>{finding.suggestion}</b>
        </span>
      )}
      {chosen && finding.quotes.length > 1 && (
        <span class="places faint small">
          {t.places(finding.quotes.length)}
          {finding.quotes.slice(0, 4).map((quote, i) => (
            <span key={quote.start}>{t.place(i + 1, oneLine(quote.text, 70))}</span>
          ))}
        </span>
      )}
    </button>
  );
}
