/**
 * Terms of procedures → due days (BLDS 2015 Điều 147–148): the day of reception is not
 * counted, the term ends with its last day, and a last day off moves to the next working
 * day. Working hours are counted in days of eight hours.
 */
import type { Day } from './day.ts';
import { addWorkingDays, type WorkCalendar, workingDayFrom } from './working-days.ts';

export type TermUnit = 'days' | 'working-days' | 'hours';

export interface Term {
  amount: number;
  unit: TermUnit;
}

/** The desk's day, in minutes after midnight. */
export interface OfficeHours {
  opens: number;
  lunchFrom: number;
  lunchTo: number;
  closes: number;
}

/** 7:00–11:30 and 13:30–17:00, as sampled on a running system: eight hours. */
const OFFICE_HOURS: OfficeHours = {
  opens: 7 * 60,
  lunchFrom: 11 * 60 + 30,
  lunchTo: 13 * 60 + 30,
  closes: 17 * 60,
};

export interface Moment {
  day: Day;
  /** Minutes after midnight. */
  minute: number;
}

const MINUTES_A_DAY = 8 * 60;

/** A reception on a day off or after closing counts from the next opening; before opening, from opening; in the lunch break, from its end. */
export function effectiveReception(
  calendar: WorkCalendar,
  received: Moment,
  hours: OfficeHours = OFFICE_HOURS,
): Moment {
  if (!calendar.isWorkingDay(received.day) || received.minute > hours.closes)
    return { day: workingDayFrom(calendar, received.day + 1), minute: hours.opens };
  const { minute } = received;
  if (minute < hours.opens) return { day: received.day, minute: hours.opens };
  const atLunch = minute >= hours.lunchFrom && minute < hours.lunchTo;
  return { day: received.day, minute: atLunch ? hours.lunchTo : minute };
}

/**
 * The due day of a term that starts with a reception. Throws RangeError for a term that is
 * not a positive number, UnknownYearError where the calendar ends.
 */
export function dueDay(
  calendar: WorkCalendar,
  received: Moment,
  term: Term,
  hours: OfficeHours = OFFICE_HOURS,
): Day {
  if (!Number.isFinite(term.amount) || term.amount <= 0)
    throw new RangeError('Thời hạn giải quyết phải là một số lớn hơn 0.');
  const start = effectiveReception(calendar, received, hours);
  if (term.unit === 'hours') return dueMoment(calendar, received, term.amount, hours).day;
  const whole = Math.ceil(term.amount);
  if (term.unit === 'working-days') return addWorkingDays(calendar, start.day, whole);
  return workingDayFrom(calendar, start.day + whole);
}

/** The moment at which a number of working hours has passed. */
export function dueMoment(
  calendar: WorkCalendar,
  received: Moment,
  workingHours: number,
  hours: OfficeHours = OFFICE_HOURS,
): Moment {
  const start = effectiveReception(calendar, received, hours);
  const total = workedMinutes(start.minute, hours) + Math.round(workingHours * 60);
  const fullDays = Math.ceil(total / MINUTES_A_DAY) - 1;
  const left = total - fullDays * MINUTES_A_DAY;
  return {
    day: addWorkingDays(calendar, start.day, fullDays),
    minute: clockMinute(left, hours),
  };
}

/** Minutes of the working day that have passed at a clock time. */
function workedMinutes(minute: number, { opens, lunchFrom, lunchTo }: OfficeHours): number {
  return Math.min(minute, lunchFrom) - opens + Math.max(0, minute - lunchTo);
}

/** The clock time at which that much of the working day has passed. */
function clockMinute(worked: number, { opens, lunchFrom, lunchTo }: OfficeHours): number {
  const morning = lunchFrom - opens;
  return worked <= morning ? opens + worked : lunchTo + worked - morning;
}
