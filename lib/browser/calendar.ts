/**
 * The days off a portal page needs to count working days: the shipped tables with the
 * user's changes, as plain numbers, so that the page carries no tables of its own.
 */
import { bundledYears } from '../calendar/bundled.ts';
import { type Day, partsOf } from '../calendar/day.ts';
import { type HolidayYear, overrideYears, parseHolidayYears } from '../calendar/holidays.ts';
import { makeCalendar, type WorkCalendar } from '../calendar/working-days.ts';
import { daysOff } from '../store/index.ts';
import { readManaged } from './managed.ts';
import type { DaysOff } from './messages.ts';

/** Overdue dossiers reach back two years, due days two months ahead. */
const BACK = 730;
const AHEAD = 60;

/** The calendar of the shipped tables, the user's own and the administrator's; a broken table is left out. */
export async function userCalendar(): Promise<WorkCalendar> {
  const [own, deployed] = await Promise.all([ownYears(), readManaged()]);
  return makeCalendar(overrideYears(overrideYears(bundledYears, own), deployed.holidays));
}

/** Days off in the window of known years around a day. */
export async function daysOffAround(today: Day): Promise<DaysOff> {
  const calendar = await userCalendar();
  let from = today;
  let to = today;
  const off: Day[] = [];
  while (from > today - BACK && isKnown(calendar, from - 1)) from--;
  while (to < today + AHEAD && isKnown(calendar, to + 1)) to++;
  for (let day = from; day <= to; day++)
    if (isKnown(calendar, day) && !calendar.isWorkingDay(day)) off.push(day);
  return { from, to, off };
}

async function ownYears(): Promise<HolidayYear[]> {
  const own = await daysOff.get();
  try {
    return Array.isArray(own) ? parseHolidayYears(own) : [];
  } catch {
    return [];
  }
}

function isKnown(calendar: WorkCalendar, day: Day): boolean {
  return calendar.knows(partsOf(day).year);
}
