/**
 * The periods offered by the selector: the running quarter first, then those that have
 * data, then the other kinds around today.
 */
import { type Day, formatReportDay, partsOf } from '../../calendar/day.ts';
import { type Period, parsePeriod, previousPeriod, quarterHolding } from '../../calendar/period.ts';

export interface PeriodChoice {
  value: string;
  label: string;
}

/** "Quý IV/2026", "6 tháng đầu năm 2026": short enough for a selector. */
export function shortLabel(period: Period): string {
  return period.label.replace(/^(Quý \w+|Tháng \d+) năm (\d+)$/, '$1/$2');
}

/** "15/9–14/12/2026", with both years only where they differ. */
export function spanLabel(span: { from: Day; to: Day }): string {
  const sameYear = partsOf(span.from).year === partsOf(span.to).year;
  const from = formatReportDay(span.from);
  return `${sameYear ? from.replace(/\/\d{4}$/, '') : from}–${formatReportDay(span.to)}`;
}

/** Period ids for the selector, without repeats: running quarter, those with data, then others. */
export function periodIds(today: Day, withData: readonly string[], chosen: string): string[] {
  const running = quarterHolding(today);
  const year = partsOf(running.to).year;
  const quarters = before(running, 4);
  const month = runningMonth(running, today);
  const wider = [`${year}-H1`, `${year}-9M`, `${year}-H2`, `${year}`, `${year - 1}`];
  const known = [running.id, ...withData, ...quarters, ...month, ...wider, chosen];
  return [...new Set(known)].filter((id) => id !== '' && readable(id));
}

export function periodChoices(
  today: Day,
  withData: readonly string[],
  chosen: string,
): PeriodChoice[] {
  return periodIds(today, withData, chosen).map((id) => ({
    value: id,
    label: shortLabel(parsePeriod(id)),
  }));
}

function before(period: Period, count: number): string[] {
  const ids: string[] = [];
  for (let p = previousPeriod(period); p && ids.length < count; p = previousPeriod(p))
    ids.push(p.id);
  return ids;
}

/** The month of the quarter that holds today, and the one before it. */
function runningMonth(running: Period, today: Day): string[] {
  const { year, month } = partsOf(running.to);
  const months = [month - 2, month - 1, month].map((m) =>
    parsePeriod(`${year}-${String(m).padStart(2, '0')}`),
  );
  const current = months.find((m) => m.from <= today && today <= m.to);
  if (!current) return [];
  return [current.id, previousPeriod(current)?.id ?? current.id];
}

function readable(id: string): boolean {
  try {
    parsePeriod(id);
    return true;
  } catch {
    return false;
  }
}
