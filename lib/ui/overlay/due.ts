/**
 * Which dossier of a live list deserves a mark, and in which words. The rules judge a
 * captured period; this looks at the page with today's eyes.
 */
import { type Day, vietnamDay } from '../../calendar/day.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Alert } from './marks.ts';
import type { Label } from './room.ts';
import type { OverlayTexts } from './texts.ts';

/** Days off of a window of known years. */
export interface DaysOffWindow {
  from: Day;
  to: Day;
  /** Ascending. */
  off: readonly Day[];
}

export interface Warning {
  alert: Alert;
  /** Days over the due day, or left until it. */
  days: number;
  /** Whether these are working days; where the year's days off are unknown all days are counted. */
  working: boolean;
}

/** What a dossier warns of today; null when nothing. */
export function warningOf(
  dossier: Dossier,
  today: Day,
  dueSoonDays: number,
  daysOff: DaysOffWindow,
): Warning | null {
  const { due, finished, status } = dossier;
  if (due === null || status === 'notReceived' || status === 'withdrawn') return null;
  if (finished !== null || status === 'finished') {
    const late = finished !== null && finished > due;
    return late ? { alert: 'late', ...distance(due, finished, daysOff) } : null;
  }
  // The clock stands still while the citizen supplements or pays.
  if (status === 'paused') return null;
  if (due < today) return { alert: 'overdue', ...distance(due, today, daysOff) };
  const left = distance(today, due, daysOff);
  return left.days <= dueSoonDays ? { alert: 'due-soon', ...left } : null;
}

/** Working days after `from` up to and including `to`; all days where the window does not hold them. */
export function distance(
  from: Day,
  to: Day,
  { from: first, to: last, off }: DaysOffWindow,
): Pick<Warning, 'days' | 'working'> {
  if (from + 1 < first || to > last) return { days: to - from, working: false };
  return { days: to - from - (countUpTo(off, to) - countUpTo(off, from)), working: true };
}

/** How many of the ascending days are not after `day`. */
function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "quá 30 ngày làm việc", and "quá 30 ngày LV" for where that is too long. */
export function labelOf(warning: Warning, texts: OverlayTexts): Label {
  const { days, working } = warning;
  if (!working) {
    const full = worded(warning, texts.allDays(days), texts);
    return { full, short: full };
  }
  return {
    full: worded(warning, texts.workingDays(days), texts),
    short: worded(warning, texts.workingDaysShort(days), texts),
  };
}

function worded({ alert, days }: Warning, span: string, texts: OverlayTexts): string {
  switch (alert) {
    case 'overdue':
      return days > 0 ? texts.overdueBy(span) : texts.overdueToday;
    case 'due-soon':
      return days > 0 ? texts.dueIn(span) : texts.dueToday;
    case 'late':
      return days > 0 ? texts.lateBy(span) : texts.lateToday;
  }
}

/** Alerts of a page, for the popup. */
export function countAlerts(
  dossiers: readonly Dossier[],
  settings: { dueSoonDays: number; daysOff: DaysOffWindow },
): { overdue: number; dueSoon: number } {
  const today = vietnamDay(Date.now());
  const count = { overdue: 0, dueSoon: 0 };
  for (const dossier of dossiers) {
    const alert = warningOf(dossier, today, settings.dueSoonDays, settings.daysOff)?.alert;
    if (alert === 'overdue') count.overdue++;
    else if (alert === 'due-soon') count.dueSoon++;
  }
  return count;
}
