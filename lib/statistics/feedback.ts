/**
 * Phản ánh, kiến nghị (PAKN) counted for form II.05, from lists of them: what was received in
 * the period, what came over from before, what became of both. The form's own columns are
 * not verified; the numbers do not hang on them.
 */
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { ColumnId } from '../portal/types.ts';
import { clean } from '../text/normalise.ts';
import { type CountSpan, NO_FIELD } from './form06.ts';

/** What is counted, in the words that findings and figures use. */
export const FEEDBACK_CELLS = {
  received: 'tiếp nhận trong kỳ',
  conduct: 'tiếp nhận trong kỳ, về hành vi hành chính',
  regulation: 'tiếp nhận trong kỳ, về quy định hành chính',
  both: 'tiếp nhận trong kỳ, cả hai nội dung',
  carriedOver: 'kỳ trước chuyển qua',
  resolved: 'đã xử lý',
  resolvedConduct: 'đã xử lý, về hành vi hành chính',
  resolvedRegulation: 'đã xử lý, về quy định hành chính',
  resolvedBoth: 'đã xử lý, cả hai nội dung',
  pending: 'đang xử lý',
  overdue: 'đang xử lý, quá hạn',
  forwarded: 'chuyển cơ quan khác',
  published: 'đã công khai kết quả',
  notAccepted: 'không hoặc chưa được tiếp nhận',
} as const;
export type FeedbackCell = keyof typeof FEEDBACK_CELLS;

export const FEEDBACK_CELL_IDS = Object.keys(FEEDBACK_CELLS) as FeedbackCell[];

/** null = the input does not determine it. */
export type FeedbackCounts = Record<FeedbackCell, number | null>;

export function feedbackCounts(of: (cell: FeedbackCell) => number | null): FeedbackCounts {
  return Object.fromEntries(FEEDBACK_CELL_IDS.map((cell) => [cell, of(cell)])) as FeedbackCounts;
}

const OF_SUBJECT = {
  conduct: ['conduct', 'resolvedConduct'],
  regulation: ['regulation', 'resolvedRegulation'],
  both: ['both', 'resolvedBoth'],
} as const;

/**
 * The cells an item counts in; none where it does not concern the span. As with dossiers
 * (contract §3.5–3.9): days decide, and an answer after the span's end leaves it pending.
 */
export function cellsOf(item: FeedbackItem, { from, to, asOf }: CountSpan): FeedbackCell[] {
  const { received, finished, due, subject } = item;
  if (item.state === 'notAccepted') return ['notAccepted'];
  if (received === null || received > to || (finished !== null && finished < from)) return [];
  const cells: FeedbackCell[] = [];
  const [subjectNew, subjectResolved] = subject ? OF_SUBJECT[subject] : [null, null];
  if (received < from) cells.push('carriedOver');
  else cells.push('received', ...(subjectNew ? [subjectNew] : []));
  if (!isEnded(item, to)) {
    cells.push('pending', ...(due !== null && due < asOf ? (['overdue'] as const) : []));
  } else if (item.state === 'transferred') cells.push('forwarded');
  else cells.push('resolved', ...(subjectResolved ? [subjectResolved] : []));
  if (item.published && isEnded(item, to)) cells.push('published');
  return cells;
}

function isEnded({ finished, state }: FeedbackItem, to: number): boolean {
  if (finished !== null) return finished <= to;
  return state === 'processed' || state === 'transferred';
}

export interface FeedbackCount {
  counts: FeedbackCounts;
  byField: { field: string; counts: FeedbackCounts }[];
}

/** @param columns what every list shows; a cell that hangs on a missing column is null */
export function countFeedback(
  items: readonly FeedbackItem[],
  span: CountSpan,
  columns: ReadonlySet<ColumnId>,
): FeedbackCount {
  const fields = new Map<string, FeedbackItem[]>();
  if (columns.has('field')) {
    for (const item of items) {
      if (!cellsOf(item, span).some((cell) => cell === 'received' || cell === 'carriedOver'))
        continue;
      const name = clean(item.field ?? NO_FIELD);
      fields.set(name, [...(fields.get(name) ?? []), item]);
    }
  }
  return {
    counts: countsOf(items, span, columns),
    byField: [...fields]
      .sort(([a], [b]) => a.localeCompare(b, 'vi'))
      .map(([field, own]) => ({ field, counts: countsOf(own, span, columns) })),
  };
}

function countsOf(
  items: readonly FeedbackItem[],
  span: CountSpan,
  columns: ReadonlySet<ColumnId>,
): FeedbackCounts {
  const placed = items.map((item) => ({ item, cells: cellsOf(item, span) }));
  const unknown = undetermined(placed, span, columns);
  return feedbackCounts((cell) =>
    unknown.has(cell) ? null : placed.filter(({ cells }) => cells.includes(cell)).length,
  );
}

interface Placed {
  item: FeedbackItem;
  cells: FeedbackCell[];
}

/** Cells that these lists leave open. */
function undetermined(
  placed: readonly Placed[],
  { from }: CountSpan,
  columns: ReadonlySet<ColumnId>,
): Set<FeedbackCell> {
  const open = new Set<FeedbackCell>();
  const leave = (...cells: FeedbackCell[]) => {
    for (const cell of cells) open.add(cell);
  };
  const shows = (...ids: ColumnId[]) => ids.some((id) => columns.has(id));
  if (!shows('status')) leave('forwarded', 'notAccepted');
  if (!shows('status', 'finished', 'returned', 'published')) {
    leave('carriedOver', 'resolved', 'pending', 'overdue');
  }
  if (!shows('due')) leave('overdue');
  const tellsPublic = placed.some(({ item }) => item.published !== null);
  if (!shows('published') && !tellsPublic) leave('published');
  // What was received before and ended on an unknown day may have ended before the span.
  for (const { item } of placed) {
    const ended = item.finished === null && isEnded(item, from);
    if (!ended || item.received === null || item.received >= from) continue;
    leave('carriedOver', item.state === 'transferred' ? 'forwarded' : 'resolved');
    if (item.published) leave('published');
  }
  const nameless = (cell: FeedbackCell) =>
    placed.some(({ item, cells }) => item.subject === null && cells.includes(cell));
  if (!shows('subject') || nameless('received')) leave('conduct', 'regulation', 'both');
  if (!shows('subject') || nameless('resolved') || open.has('resolved')) {
    leave('resolvedConduct', 'resolvedRegulation', 'resolvedBoth');
  }
  return open;
}
