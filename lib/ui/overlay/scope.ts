/**
 * The unit and the period a reading of this page is filed under: what the search filters
 * say, else what the page prints, else the official's own office and the running quarter.
 */
import { type Day, dayOf, partsOf } from '../../calendar/day.ts';
import { type Period, periodsOfYear, quarterHolding } from '../../calendar/period.ts';
import type { Filter } from '../../portal/types.ts';
import { foldWords } from '../../text/normalise.ts';

export interface PageScope {
  unit: string;
  periodId: string;
}

export interface ScopeHints {
  filters: readonly Filter[];
  statedUnit: string | null;
  statedPeriod: { from: Day; to: Day } | null;
  defaultUnit: string;
  today: Day;
}

/** Unit: the page’s filter, else what the page states, else the profile’s. Period: see periodOf. */
export function scopeOf(hints: ScopeHints): PageScope {
  const unit = unitFilter(hints.filters) ?? hints.statedUnit ?? hints.defaultUnit;
  return { unit, periodId: periodOf(hints).id };
}

function unitFilter(filters: readonly Filter[]): string | null {
  const found = filters.find(({ label }) => /\b(don vi|co quan)\b/.test(foldWords(label)));
  return found && !/^\s*có nhập/.test(found.value) ? found.value : null;
}

function periodOf({ filters, statedPeriod, today }: ScopeHints): Period {
  const from = dayFilter(filters, /\btu( ngay)?$|^tu ngay\b/) ?? statedPeriod?.from ?? null;
  const to = dayFilter(filters, /\bden( ngay)?$|^den ngay\b/) ?? statedPeriod?.to ?? null;
  if (from !== null && to !== null) {
    const exact = regularPeriod(from, to);
    if (exact) return exact;
  }
  // A span of the official's own choosing belongs to the quarter it ends in.
  return quarterHolding(to === null ? today : Math.min(to, today));
}

function dayFilter(filters: readonly Filter[], label: RegExp): Day | null {
  for (const filter of filters) {
    const day = label.test(foldWords(filter.label)) ? dayIn(filter.value) : null;
    if (day !== null) return day;
  }
  return null;
}

/** "15/06/2024" as typed, or "2024-06-15" as date fields hold it. */
function dayIn(value: string): Day | null {
  const typed = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(value);
  if (typed) return dayOf(Number(typed[3]), Number(typed[2]), Number(typed[1]));
  const held = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(value);
  return held ? dayOf(Number(held[1]), Number(held[2]), Number(held[3])) : null;
}

/** The month, quarter, half, nine months or year that is exactly this span. */
function regularPeriod(from: Day, to: Day): Period | null {
  const { year } = partsOf(to);
  return periodsOfYear(year).find((p) => p.from === from && p.to === to) ?? null;
}
