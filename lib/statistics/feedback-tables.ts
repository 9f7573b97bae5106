/** What portals' own statistics tables say of phản ánh, kiến nghị, in the cells of form II.05. */
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Source } from '../portal/types.ts';
import { foldWords } from '../text/normalise.ts';
import { type FeedbackCounts, feedbackCounts } from './feedback.ts';
import { addCounts } from './form-cells.ts';
import { covers, unitFigures, wholeTable } from './tables.ts';
import type { StatisticsRow, StatisticsTable } from './types.ts';

/** Tables of the period added up, each unit once; null when there is none. */
export function feedbackOfTables(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  about: { period: Period; asOf: Day; unit: string | null },
): FeedbackCounts | null {
  const current = tables.filter(
    ({ kind, statedPeriod }) =>
      kind === 'feedback' && (!statedPeriod || covers(statedPeriod, about.period, about.asOf)),
  );
  const units = unitFigures(current, sources, about.unit);
  if (units.length === 0) return null;
  const whole = wholeTable(units, current);
  const rows = (whole ? [whole.total] : units.map(({ row }) => row)).map(feedbackOfRow);
  return feedbackCounts((cell) => rows.map((row) => row[cell]).reduce(addCounts));
}

/** Only what the row's own columns name; "Tổng số" that holds what came over is told by its sums. */
export function feedbackOfRow({ form06, newInPeriod, others }: StatisticsRow): FeedbackCounts {
  const { received, resolved, pending } = form06;
  const other = (about: RegExp, not?: RegExp) => {
    const found = Object.entries(others).filter(([path]) => {
      const words = foldWords(path);
      return about.test(words) && !not?.test(words);
    });
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
  };
  const ended = /\b(?:da xu ly|xu ly|giai quyet|ket qua|cong khai|chuyen|tra loi|tham quyen)\b/;
  const total = received.total ?? other(/\b(?:tong|tong so)$/, ended) ?? others.total ?? null;
  const holdsCarried =
    received.carriedOver !== null &&
    newInPeriod === null &&
    total === addCounts(resolved.total, pending.total);
  const fresh = holdsCarried ? (total as number) - (received.carriedOver as number) : total;
  const counts: Partial<FeedbackCounts> = {
    received: newInPeriod ?? fresh,
    carriedOver: received.carriedOver,
    conduct: other(/\bhanh vi(?: hanh chinh)?$/, ended),
    regulation: other(/\bquy dinh(?: hanh chinh)?$/, ended),
    both: other(/\bca hai(?: noi dung)?$/, ended),
    resolved: resolved.total,
    pending: pending.total,
    overdue: pending.overdue,
    forwarded: other(/\bchuyen (?:co quan|don vi)\b/),
    published: other(/\bcong khai\b/),
  };
  return feedbackCounts((cell) => counts[cell] ?? null);
}
