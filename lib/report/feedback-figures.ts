/**
 * The figures of phản ánh, kiến nghị (PAKN): read from lists or tables, else typed. Section
 * II.4 and form II.05 print the same ones.
 */
import { countSpanOf } from '../check/dataset.ts';
import type { Dataset, FeedbackData } from '../check/types.ts';
import { feedbackName, isFeedbackList } from '../dossier/feedback.ts';
import {
  cellsOf,
  FEEDBACK_CELLS,
  type FeedbackCell,
  type FeedbackCounts,
} from '../statistics/feedback.ts';
import { addCounts } from '../statistics/form-cells.ts';
import { NO_FIELD } from '../statistics/form06.ts';
import { clean } from '../text/normalise.ts';
import type { ReportContext } from './context.ts';
import { cutCodes, originOfSources } from './level.ts';
import { typedNumber } from './template.ts';
import type { Figure } from './types.ts';

/** The question asked for a number that no page shows; form and sentence ask the same. */
export function typedId(cell: FeedbackCell): string {
  return cell === 'carriedOver' ? 'feedback.carried' : `feedback.${cell}`;
}

/** The cell that a column of form II.05 is filled with; null for a column of another kind. */
export function cellOfFill(fill: string): FeedbackCell | null {
  const cells = Object.keys(FEEDBACK_CELLS) as FeedbackCell[];
  return cells.find((cell) => typedId(cell) === fill) ?? null;
}

/** One figure of the whole report; its value is null where it was neither read nor typed. */
export function feedbackFigure(context: ReportContext, cell: FeedbackCell): Figure {
  const read = readFigure(context, cell, ({ counts }) => counts, '');
  if (read.value !== null) return read;
  const id = typedId(cell);
  const typed = typedNumber(context.template.answers[id]);
  const formula = typed === null ? formulaOf(cell) : '= số nhập tay';
  return { ...read, id: `typed.${id}`, value: typed, formula, origin: 'Nhập tay', manual: true };
}

/** Fields that the lists print, each as a function of the cell; none where only totals are known. */
export function feedbackByField(
  context: ReportContext,
): { field: string; figure: (cell: FeedbackCell) => Figure }[] {
  const names = new Set(
    sourcesOf(context).flatMap(({ feedback }) => feedback.byField.map(({ field }) => field)),
  );
  return [...names]
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .map((field) => ({
      field,
      figure: (cell) =>
        readFigure(
          context,
          cell,
          ({ byField }) => byField.find((row) => row.field === field)?.counts ?? null,
          field,
        ),
    }));
}

interface Read {
  dataset: Dataset;
  feedback: FeedbackData;
}

function sourcesOf(context: ReportContext): Read[] {
  return context.input.datasets.flatMap((dataset) =>
    dataset.feedback ? [{ dataset, feedback: dataset.feedback }] : [],
  );
}

/** @param countsOf null where a dataset has nothing of the field asked for */
function readFigure(
  context: ReportContext,
  cell: FeedbackCell,
  countsOf: (feedback: FeedbackData) => FeedbackCounts | null,
  field: string,
): Figure {
  const read = sourcesOf(context).filter(({ feedback }) => countsOf(feedback) !== null);
  const values = read.map(({ feedback }) => countsOf(feedback)?.[cell] ?? null);
  return {
    id: field === '' ? `feedback.${cell}` : `feedback.${cell}/${field}`,
    value: values.length === 0 ? null : values.reduce(addCounts),
    kind: 'count',
    formula: formulaOf(cell),
    origin: read.map(originOf).join('; '),
    ...cutCodes(read.flatMap((from) => namesBehind(from, cell, field))),
    of: 'feedback',
  };
}

function formulaOf(cell: FeedbackCell): string {
  return `= phản ánh, kiến nghị ${FEEDBACK_CELLS[cell]}`;
}

function namesBehind({ dataset, feedback }: Read, cell: FeedbackCell, field: string): string[] {
  const span = countSpanOf(dataset);
  return feedback.items
    .filter((item) => field === '' || clean(item.field ?? NO_FIELD) === field)
    .filter((item) => cellsOf(item, span).includes(cell))
    .map((item) => feedbackName(item, dataset.sources));
}

/** Only the pages that spoke of PAKN. */
function originOf({ dataset, feedback }: Read): string {
  const listed = feedback.from === 'list';
  const pages = dataset.sources.filter(({ tables }) =>
    tables.some((table) => table.kind === 'feedback' && isFeedbackList(table) === listed),
  );
  const kind = listed ? 'Danh sách phản ánh, kiến nghị' : 'Bảng thống kê phản ánh, kiến nghị';
  return originOfSources(kind, pages);
}
