/**
 * Working days: weekdays that are not days off, and make-up Saturdays. No law defines
 * "ngày làm việc" in general; it is taken as every day but Saturday, Sunday and holidays.
 */
import { type Day, dayOf, fromIso, isWeekend, partsOf, weekdayOf } from './day.ts';
import type { HolidayYear } from './holidays.ts';

/** A question reaches into a year whose days off are not known. */
export class UnknownYearError extends RangeError {
  readonly year: number;
  constructor(year: number) {
    super(`Chưa có lịch nghỉ lễ đã công bố của năm ${year}.`);
    this.name = 'UnknownYearError';
    this.year = year;
  }
}

export interface WorkCalendar {
  /** The announced years it knows. */
  readonly years: readonly number[];
  knows(year: number): boolean;
  /** Whether a day lies in an announced year. */
  knowsDay(day: Day): boolean;
  /** Throws UnknownYearError for a day of an unknown year. */
  isWorkingDay(day: Day): boolean;
  /** Why a day is off: the holiday's name, "thứ Bảy" or "Chủ nhật"; null for a working day. */
  reasonOff(day: Day): string | null;
  /** Working days from `first` to `last`, both included; 0 when there is no day between. Throws UnknownYearError. */
  workingDaysIn(first: Day, last: Day): number;
}

export function makeCalendar(tables: readonly HolidayYear[]): WorkCalendar {
  const announced = new Set<number>();
  const off = new Map<Day, string>();
  const madeUp = new Set<Day>();
  for (const table of tables) {
    if (table.status !== 'announced') continue;
    announced.add(table.year);
    for (const { date, name } of table.daysOff) off.set(fromIso(date) as Day, name);
    for (const { date } of table.workingDays) madeUp.add(fromIso(date) as Day);
  }
  const knownDays = new Map<Day, boolean>();
  // The same few hundred days are asked about for every dossier.
  const knowsDay = (day: Day): boolean => {
    let known = knownDays.get(day);
    if (known === undefined) {
      known = announced.has(partsOf(day).year);
      knownDays.set(day, known);
    }
    return known;
  };
  const reasonOff = (day: Day): string | null => {
    if (!knowsDay(day)) throw new UnknownYearError(partsOf(day).year);
    const name = off.get(day);
    if (name !== undefined) return name;
    if (madeUp.has(day) || !isWeekend(day)) return null;
    return weekdayOf(day) === 0 ? 'Chủ nhật' : 'thứ Bảy';
  };
  const isWorkingDay = (day: Day) => reasonOff(day) === null;
  const sums = new Map<number, Uint16Array>();
  const sumsOf = (year: number): Uint16Array => {
    let known = sums.get(year);
    if (!known) {
      known = runningSums(year, isWorkingDay);
      sums.set(year, known);
    }
    return known;
  };
  return {
    years: [...announced].sort((a, b) => a - b),
    knows: (year) => announced.has(year),
    knowsDay,
    isWorkingDay,
    reasonOff,
    workingDaysIn: (first, last) => {
      let count = 0;
      for (let start = first; start <= last; ) {
        const { year } = partsOf(start);
        const newYear = dayOf(year, 1, 1) as Day;
        const sum = sumsOf(year);
        const end = Math.min(last, newYear + sum.length - 2);
        count += (sum[end - newYear + 1] as number) - (sum[start - newYear] as number);
        start = end + 1;
      }
      return count;
    },
  };
}

/** Working days of a year before each of its days, and in all of it: a term over years costs no more than one over days. */
function runningSums(year: number, isWorkingDay: (day: Day) => boolean): Uint16Array {
  const from = dayOf(year, 1, 1) as Day;
  const length = (dayOf(year, 12, 31) as Day) - from + 1;
  const sums = new Uint16Array(length + 1);
  for (let i = 0; i < length; i++)
    sums[i + 1] = (sums[i] as number) + (isWorkingDay(from + i) ? 1 : 0);
  return sums;
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(calendar: WorkCalendar, day: Day): Day {
  let current = day;
  while (!calendar.isWorkingDay(current)) current++;
  return current;
}

/** The nth working day after a day; the day itself is not counted. n = 0 gives the day itself. */
export function addWorkingDays(calendar: WorkCalendar, day: Day, n: number): Day {
  let current = day;
  for (let left = n; left > 0; left--) current = workingDayFrom(calendar, current + 1);
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  return calendar.workingDaysIn(from + 1, to);
}
