/** --holidays: the user's own tables of days off over the shipped ones. */
import { bundledCalendar, bundledYears } from '../calendar/bundled.ts';
import { overrideYears, parseHolidayYears } from '../calendar/holidays.ts';
import { makeCalendar, type WorkCalendar } from '../calendar/working-days.ts';
import { UsageError } from './args.ts';
import { readJson } from './json-file.ts';

/** The calendar to check with. Throws UsageError naming the file and what is wrong in it. */
export async function calendarWith(file: string | undefined): Promise<WorkCalendar> {
  if (file === undefined) return bundledCalendar;
  try {
    const json = await readJson(file, 'tệp ngày nghỉ');
    const own = parseHolidayYears(Array.isArray(json) ? json : [json]);
    return makeCalendar(overrideYears(bundledYears, own));
  } catch (error) {
    throw new UsageError([`${file}: ${(error as Error).message}`]);
  }
}
