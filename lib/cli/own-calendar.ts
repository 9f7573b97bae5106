/** --holidays: the user's own tables of days off over the shipped ones. */
import { readFile } from 'node:fs/promises';
import { bundledCalendar, bundledYears } from '../calendar/bundled.ts';
import { overrideYears, parseHolidayYears } from '../calendar/holidays.ts';
import { makeCalendar, type WorkCalendar } from '../calendar/working-days.ts';
import { UsageError } from './args.ts';

/** The calendar to check with. Throws UsageError naming the file and what is wrong in it. */
export async function calendarWith(file: string | undefined): Promise<WorkCalendar> {
  if (file === undefined) return bundledCalendar;
  try {
    const json = parseJson(await readFile(file, 'utf8'));
    const own = parseHolidayYears(Array.isArray(json) ? json : [json]);
    return makeCalendar(overrideYears(bundledYears, own));
  } catch (error) {
    throw new UsageError([`${file}: ${problemOf(error)}`]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new RangeError('tệp ngày nghỉ không phải JSON hợp lệ.');
  }
}

function problemOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'không tìm thấy tệp ngày nghỉ này.';
  if (code !== undefined) return 'không đọc được tệp ngày nghỉ này.';
  return error instanceof Error ? error.message : String(error);
}
