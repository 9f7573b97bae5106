/**
 * How long a dossier is late, or has left: in working days, as officials count. Across a
 * year whose days off are not announced every day is counted, and the words say so.
 */
import { formatCount } from '../text/numbers.ts';
import type { Day } from './day.ts';
import { UnknownYearError, type WorkCalendar, workingDaysBetween } from './working-days.ts';

export interface Delay {
  days: number;
  /** The unannounced year that keeps this from being working days; null when it is. */
  unknownYear: number | null;
}

/** Days after `from` up to and including `to`; 0 when `to` is not later. */
export function delayBetween(calendar: WorkCalendar, from: Day, to: Day): Delay {
  try {
    return { days: workingDaysBetween(calendar, from, to), unknownYear: null };
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    return { days: Math.max(0, to - from), unknownYear: error.year };
  }
}

/** "30 ngày làm việc", "chưa đến 1 ngày làm việc", "40 ngày, cả ngày nghỉ (chưa có lịch nghỉ năm 2027)" */
export function formatDelay({ days, unknownYear }: Delay): string {
  if (unknownYear !== null)
    return `${formatCount(days)} ngày, cả ngày nghỉ (chưa có lịch nghỉ năm ${unknownYear})`;
  return days === 0 ? 'chưa đến 1 ngày làm việc' : `${formatCount(days)} ngày làm việc`;
}

/** The figure of a finding: working days, or null where they are not known. */
export function workingDaysOf({ days, unknownYear }: Delay): number | null {
  return unknownYear === null ? days : null;
}
