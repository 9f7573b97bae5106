/** Many proof-read texts at a glance: one line a file, sorted as asked, saved as a workbook. */
import { useState } from 'preact/hooks';
import { formatCount } from '../../text/numbers.ts';
import type { ProofOutcome } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import {
  type BatchColumn,
  type BatchOrder,
  countOf,
  sortOutcomes,
  valueIn,
} from '../models/proof.ts';
import type { ProofDesk } from '../models/proof-desk.ts';
import { texts } from '../texts.ts';
import { download } from './actions.tsx';

export function ProofBatch(props: { face: Face; desk: ProofDesk }) {
  const t = texts().proof;
  const { face, desk } = props;
  const outcomes = desk.outcomes.value;
  const [order, setOrder] = useState<BatchOrder>({ column: 'violation', descending: true });
  const compared = outcomes.some((outcome) => outcome.comparison);
  const columns: BatchColumn[] = [
    'name',
    'figures',
    'violation',
    'needs-review',
    ...(compared ? (['data'] as const) : []),
  ];
  const faulty = outcomes.filter((outcome) => (countOf(outcome, 'violation') ?? 0) > 0).length;
  const unread = outcomes.filter((outcome) => outcome.problem !== null).length;
  const save = () =>
    face.attempt(async () => {
      const { summarySheet } = await import('../models/proof-sheet.ts');
      download(t.summaryFile, await summarySheet(outcomes, texts()));
    });
  return (
    <section class="card" aria-label={t.batch}>
      <div class="card-head batch-head">
        <h2>{t.batchSummary(outcomes.length, faulty, unread)}</h2>
        <span class="row">
          <button type="button" class="button small" onClick={() => void save()}>
            {t.exportSummary}
          </button>
          <button type="button" class="button small" onClick={desk.clear}>
            {t.again}
          </button>
        </span>
      </div>
      <div class="table-wrap">
        <table class="table batch">
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column} column={column} order={order} onSort={setOrder} />
              ))}
              <th scope="col">
                <span class="unseen">{t.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sortOutcomes(outcomes, order).map((index) => (
              <Line
                key={index}
                outcome={outcomes[index] as ProofOutcome}
                columns={columns.slice(1)}
                onOpen={() => desk.show(index)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head(props: {
  column: BatchColumn;
  order: BatchOrder;
  onSort: (order: BatchOrder) => void;
}) {
  const t = texts().proof;
  const { column, order } = props;
  const chosen = order.column === column;
  const labels: Record<BatchColumn, string> = {
    name: t.file,
    figures: t.figures,
    violation: t.violations,
    'needs-review': t.reviews,
    data: t.dataColumn,
  };
  return (
    <th
      scope="col"
      class={column === 'name' ? undefined : 'number'}
      aria-sort={chosen ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        onClick={() =>
          props.onSort({ column, descending: chosen ? !order.descending : column !== 'name' })
        }
      >
        {labels[column]}
        <span class="arrow" aria-hidden="true">
          {chosen ? (order.descending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}

const TONES: Partial<Record<BatchColumn, string>> = {
  violation: 'bad',
  'needs-review': 'warn',
  data: 'warn',
};

/** What was found in one file, or why it could not be read. */
function Line(props: { outcome: ProofOutcome; columns: BatchColumn[]; onOpen: () => void }) {
  const t = texts().proof;
  const { outcome } = props;
  const notes = [...(outcome.result?.doubts ?? []), outcome.comparison?.reason ?? ''];
  return (
    <tr>
      <th scope="row">
        {outcome.result ? (
          <button type="button" class="link" onClick={props.onOpen}>
            {outcome.name}
          </button>
        ) : (
          outcome.name
        )}
        {outcome.problem && <div class="bad small">{outcome.problem}</div>}
        {notes
          .filter((note) => note !== '')
          .map((note) => (
            <div key={note} class="faint small">
              {note}
            </div>
          ))}
      </th>
      {props.columns.map((column) => {
        const value = valueIn(outcome, column);
        return (
          <td key={column} class="number">
            {value === null ? '–' : <Count value={value} tone={TONES[column]} />}
          </td>
        );
      })}
      <td class="number">
        {outcome.result && (
          <button
            type="button"
            class="button small"
            aria-label={`${t.open} ${outcome.name}`}
            onClick={props.onOpen}
          >
            {t.open}
          </button>
        )}
      </td>
    </tr>
  );
}

function Count(props: { value: number; tone: string | undefined }) {
  const text = formatCount(props.value);
  if (!props.tone) return <>{text}</>;
  return props.value === 0 ? (
    <span class="faint">{text}</span>
  ) : (
    <span class={`badge ${props.tone}`}>{text}</span>
  );
}
