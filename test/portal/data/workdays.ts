/**
 * The sample office's own calendar: Monday to Friday without the public days off of 2024
 * and 2026. Written down here and not read from assets/, so that the data cannot follow a
 * mistake of the product.
 */
import { type Day, fromIso, weekdayOf } from '../../../lib/calendar/day.ts';

const DAYS_OFF = new Set(
  [
    '2023-12-31',
    '2024-01-01',
    ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
    '2024-04-18',
    ...['2024-04-29', '2024-04-30', '2024-05-01'],
    ...['2024-09-02', '2024-09-03'],
    ...['2026-08-31', '2026-09-01', '2026-09-02'],
    '2026-11-24',
  ].map((text) => fromIso(text) as Day),
);

export function isWorkday(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !DAYS_OFF.has(day);
}

/** The day `count` working days after `from` (before it when negative); `from` itself for 0. */
export function addWorkdays(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    if (isWorkday(day)) left--;
  }
  return day;
}

/** Working days from `from` to `to`, both included. */
export function workdaysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day++) if (isWorkday(day)) days.push(day);
  return days;
}
