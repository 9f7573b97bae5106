/** Lists and tables of phản ánh, kiến nghị (PAKN) → the figures of form II.05. */
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { isFeedbackList, mergeFeedback } from '../dossier/feedback.ts';
import type { ColumnId, PageReading, Source } from '../portal/types.ts';
import { countFeedback } from '../statistics/feedback.ts';
import { feedbackOfTables } from '../statistics/feedback-tables.ts';
import type { CountSpan } from '../statistics/form06.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import { coverageOf } from './coverage.ts';
import type { FeedbackData } from './types.ts';

export interface FeedbackScope {
  period: Period;
  span: CountSpan;
  asOf: Day;
  unit: string | null;
  sources: readonly Source[];
  statistics: readonly StatisticsTable[];
  /** Which unit's PAKN belong to the question; all by default. */
  keep: ((item: { unit: string | null }) => boolean) | null;
}

/** null where no page spoke of PAKN. Both ways are kept, so that they can be held against each other. */
export function feedbackOf(
  readings: readonly PageReading[],
  { period, span, asOf, unit, sources, statistics, keep }: FeedbackScope,
): FeedbackData | null {
  const table = feedbackOfTables(statistics, sources, { period, asOf, unit });
  const coverage = coverageOf(sources, [], isFeedbackList);
  if (!readings.some(({ feedback }) => feedback)) {
    return table && { counts: table, byField: [], from: 'table', table, items: [], coverage };
  }
  const items = mergeFeedback(readings, keep ?? undefined);
  const counted = countFeedback(items, span, columnsOfLists(sources));
  return { ...counted, from: 'list', table, items, coverage };
}

/** Columns that every list holding rows shows. */
function columnsOfLists(sources: readonly Source[]): ReadonlySet<ColumnId> {
  const lists = sources.flatMap(({ tables }) => tables.filter(isFeedbackList));
  const holding = lists.filter(({ read }) => read > 0);
  const [first = [], ...others] = (holding.length > 0 ? holding : lists).map((l) => l.columns);
  return new Set(first.filter((id) => others.every((columns) => columns.includes(id))));
}
