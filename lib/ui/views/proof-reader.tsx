/** One proof-read text: its words with the quotes lit up, its remarks beside them. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ProofResult } from '../../proof/types.ts';
import { Empty } from '../components/basics.tsx';
import { BackIcon, CheckIcon, ChevronIcon } from '../components/icons.tsx';
import type { ProofOutcome } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { filterFindings } from '../models/proof.ts';
import type { ProofDesk } from '../models/proof-desk.ts';
import { remarksHtml, remarksText } from '../models/proof-remarks.ts';
import { texts } from '../texts.ts';
import { copyRich } from './copy.ts';
import { ProofFilters } from './proof-filters.tsx';
import { ProofList } from './proof-list.tsx';
import { ProofText } from './proof-text.tsx';

export function ProofReader(props: {
  face: Face;
  desk: ProofDesk;
  outcome: ProofOutcome;
  result: ProofResult;
}) {
  const t = texts().proof;
  const { face, desk, outcome, result } = props;
  const filter = desk.filter.value;
  const findings = useMemo(() => filterFindings(result.findings, filter), [result, filter]);
  const current = Math.min(desk.at.value, Math.max(0, findings.length - 1));
  const choose = (index: number) => {
    desk.at.value = index;
  };
  const move = (step: number) => {
    const { length } = findings;
    // The desk's own place, not the drawn one: keys may come faster than frames.
    const from = Math.min(desk.at.value, length - 1);
    if (length > 0) choose((from + step + length) % length);
  };
  useNextKeys(move);
  return (
    <div class="proof-page">
      <ReaderBar face={face} desk={desk} outcome={outcome} findings={findings} />
      {result.doubts.map((doubt) => (
        <p key={doubt} class="notice">
          {doubt}
        </p>
      ))}
      <div class="proof">
        <ProofText text={outcome.text} findings={findings} current={current} onChoose={choose} />
        <section class="proof-side" aria-label={t.remarks}>
          {result.findings.length === 0 ? (
            <Empty icon={<CheckIcon />} title={t.clean}>
              <p>{t.cleanHint}</p>
            </Empty>
          ) : (
            <>
              <div class="proof-tools">
                <ProofFilters desk={desk} findings={result.findings} />
                <RemarkSteps at={current} total={findings.length} onMove={move} />
              </div>
              {findings.length === 0 && <p class="soft">{t.noneLeft}</p>}
              <ProofList findings={findings} current={current} onChoose={choose} onMove={move} />
            </>
          )}
        </section>
      </div>
    </div>
  );
}

function RemarkSteps(props: { at: number; total: number; onMove: (step: number) => void }) {
  const t = texts().proof;
  const { at, total } = props;
  const button = (step: number, label: string, keys: string, icon: JSX.Element) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      disabled={total < 2}
      onClick={() => props.onMove(step)}
    >
      {icon}
    </button>
  );
  return (
    <span class="row" title={t.keys}>
      {button(-1, t.previous, 'Shift+F8', <BackIcon />)}
      <span aria-live="polite" class="small">
        {t.position(total === 0 ? 0 : at + 1, total)}
      </span>
      {button(1, t.next, 'F8', <ChevronIcon />)}
    </span>
  );
}

/** F8 and Shift+F8, wherever the focus is: no letter is taken from those who type. */
function useNextKeys(move: (step: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      move(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function ReaderBar(props: {
  face: Face;
  desk: ProofDesk;
  outcome: ProofOutcome;
  findings: ProofResult['findings'];
}) {
  const t = texts().proof;
  const { face, desk, outcome, findings } = props;
  const many = desk.outcomes.value.length > 1;
  const copy = () =>
    face.attempt(async () => {
      const html = remarksHtml(outcome.name, findings, t);
      const text = remarksText(outcome.name, findings, t);
      await copyRich(Promise.resolve(html), Promise.resolve(text));
      face.say(texts().common.copied);
    });
  return (
    <div class="proof-bar">
      <button
        type="button"
        class="button small"
        onClick={() => (many ? desk.show(null) : desk.clear())}
      >
        <BackIcon />
        {many ? t.toSummary : t.again}
      </button>
      <div class="grow">
        <h3>{outcome.name}</h3>
        <p class="faint small">{summaryOf(outcome)}</p>
      </div>
      {many && <FileSteps desk={desk} />}
      <button type="button" class="button primary" title={t.copyHint} onClick={() => void copy()}>
        {t.copyRemarks}
      </button>
    </div>
  );
}

function summaryOf({ result, comparison }: ProofOutcome): string {
  const t = texts().proof;
  if (!result) return '';
  const read = t.summary(result.figures, result.relations);
  if (!comparison) return read;
  const differing = result.findings.filter((finding) => finding.rule === 'data').length;
  return `${read} · ${comparison.reason ?? t.compared(comparison.compared, differing)}`;
}

/** To the readable text before or after, in the order they came. */
function FileSteps(props: { desk: ProofDesk }) {
  const t = texts().proof;
  const { desk } = props;
  const readable = desk.outcomes.value.flatMap((outcome, index) => (outcome.result ? [index] : []));
  const at = readable.indexOf(desk.open.value ?? -1);
  const step = (by: number) => {
    const next = readable[at + by];
    if (next !== undefined) desk.show(next);
  };
  return (
    <span class="row">
      <button type="button" class="button small" disabled={at <= 0} onClick={() => step(-1)}>
        {t.previousFile}
      </button>
      <button
        type="button"
        class="button small"
        disabled={at >= readable.length - 1}
        onClick={() => step(1)}
      >
        {t.nextFile}
      </button>
    </span>
  );
}
