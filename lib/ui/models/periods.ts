/**
 * The periods offered by the selector: the running quarter first, then those that have
 * data, then the other kinds around today.
 */
import { type Day, formatReportDay, partsOf } from '../../calendar/day.ts';
import {
  type Period,
  type PeriodKind,
  parsePeriod,
  periodsOfYear,
  previousPeriod,
  quarterHolding,
  regimeOf,
} from '../../calendar/period.ts';

export interface PeriodChoice {
  value: string;
  label: string;
}

/** "Quý IV/2026", "6 tháng đầu năm 2026": short enough for a selector. */
export function shortLabel(period: Period): string {
  return period.label.replace(/^(Quý \w+|Tháng \d+) năm (\d+)/, '$1/$2');
}

/** "15/9–14/12/2026", with both years only where they differ. */
export function spanLabel(span: { from: Day; to: Day }): string {
  const sameYear = partsOf(span.from).year === partsOf(span.to).year;
  const from = formatReportDay(span.from);
  return `${sameYear ? from.replace(/\/\d{4}$/, '') : from}–${formatReportDay(span.to)}`;
}

/** Period ids for the selector, without repeats: running quarter, those with data, then others. */
export function periodIds(
  today: Day,
  withData: readonly string[],
  chosen: string,
  regimeId: string | null = null,
): string[] {
  const regime = regimeOf(regimeId);
  const running = quarterHolding(today, regime);
  const quarters = before(running, 4);
  const ofYear = periodsOfYear(running.year, regime);
  const months = ofYear.filter((p) => p.kind === 'month' && p.from <= today && today <= p.to);
  const wider = WIDER.flatMap((kind) => ofYear.filter((p) => p.kind === kind));
  const lastYear = before(wider.at(-1) as Period, 1);
  const known = [
    running.id,
    ...withData,
    ...quarters,
    ...months.flatMap((month) => [month.id, ...before(month, 1)]),
    ...wider.map(({ id }) => id),
    ...lastYear,
    chosen,
  ];
  return [...new Set(known)].filter((id) => id !== '' && readable(id));
}

/** The periods offered, with their labels; the chosen one and those with data are always among them. */
export function periodChoices(
  today: Day,
  withData: readonly string[],
  chosen: string,
  regimeId: string | null = null,
): PeriodChoice[] {
  return periodIds(today, withData, chosen, regimeId).map((id) => ({
    value: id,
    label: shortLabel(parsePeriod(id)),
  }));
}

const WIDER: readonly PeriodKind[] = ['half', 'nine-months', 'year'];

function before(period: Period, count: number): string[] {
  const ids: string[] = [];
  for (let p = previousPeriod(period); p && ids.length < count; p = previousPeriod(p))
    ids.push(p.id);
  return ids;
}

function readable(id: string): boolean {
  try {
    parsePeriod(id);
    return true;
  } catch {
    return false;
  }
}
