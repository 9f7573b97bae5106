/**
 * Calendar days as whole numbers: days since 1970-01-01. A day has no time zone and no
 * hour, so nothing can shift it, and arithmetic on terms is plain addition.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null when there is no such date (31/2, month 13, year out of 1900–2200). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

export interface DateParts {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  date: number;
}

export function partsOf(day: Day): DateParts {
  const d = new Date(day * MS_PER_DAY);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** "2024-09-14" */
export function toIso(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** Reads "2024-09-14" strictly; null for anything else. */
export function fromIso(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** "14/09/2024", as portals print it. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(date)}/${pad(month)}/${year}`;
}

/** "14/9/2024", as reports print it: days under 10 and months 1–2 take a leading zero (NĐ 30/2020/NĐ-CP). */
export function formatReportDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(date)}/${month <= 2 ? pad(month) : month}/${year}`;
}

/** The day in Vietnam (UTC+7, no summer time) at a moment in milliseconds. */
export function vietnamDay(epochMs: number): Day {
  return Math.floor((epochMs + 7 * 3_600_000) / MS_PER_DAY);
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
