/**
 * Whether the dossiers from 1 January on were captured. A list for one quarter also shows
 * older dossiers that were carried over; they alone say nothing about the year.
 */
import { type Day, dayOf } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Dossier } from '../dossier/types.ts';
import type { Source } from '../portal/types.ts';

/** 1 January of the period's year → the period's last day; null unless the pages cover it. */
export function yearToDateSpan(
  period: Period,
  dossiers: Iterable<Dossier>,
  sources: readonly Source[],
): { from: Day; to: Day } | null {
  const from = dayOf(period.year, 1, 1) as Day;
  if (period.to < from) return null;
  const captured =
    period.from <= from ||
    sources.some((source) => statesSince(source, from, period)) ||
    reachesBack(dossiers, from, period);
  return captured ? { from, to: period.to } : null;
}

/** The list itself says that it starts on or before 1 January and runs into the period. */
function statesSince(source: Source, from: Day, period: Period): boolean {
  const stated = source.statedPeriod;
  if (!stated || !source.tables.some((table) => table.kind === 'dossier-list')) return false;
  return stated.from <= from && stated.to >= period.from;
}

/**
 * A capture that starts later cannot hold dossiers both received and finished in January:
 * they were over before it began.
 */
function reachesBack(dossiers: Iterable<Dossier>, from: Day, period: Period): boolean {
  const end = Math.min(from + JANUARY_DAYS, period.from);
  for (const { received, finished, status } of dossiers) {
    if (received === null || finished === null || status === 'notReceived') continue;
    if (received >= from && finished < end) return true;
  }
  return false;
}

const JANUARY_DAYS = 31;
