/**
 * Days off and make-up working days as dated data, a file a year. A year that has not
 * been announced is known to be unknown: nothing is computed across it silently.
 */
import { z } from '../zod.ts';
import { type Day, formatDay, fromIso, isWeekend, partsOf } from './day.ts';

const isoDate = z.string().refine((text) => fromIso(text) !== null, {
  message: 'không phải ngày có thật (viết dạng NNNN-TT-NN)',
});
const certainty = z.enum(['verified', 'press', 'unverified']);

export const holidayYearSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200),
  status: z.enum(['announced', 'unannounced']),
  note: z.string().default(''),
  daysOff: z.array(
    z.strictObject({
      date: isoDate,
      name: z.string().min(1),
      kind: z.enum(['holiday', 'swap', 'compensation']),
      decision: z.string().min(1),
      certainty,
    }),
  ),
  workingDays: z.array(
    z.strictObject({
      date: isoDate,
      /** The day off it makes up for. */
      replaces: isoDate,
      decision: z.string().min(1),
      certainty,
    }),
  ),
});

export type HolidayYear = z.infer<typeof holidayYearSchema>;

/**
 * Reads a holiday file. Throws a RangeError with one Vietnamese sentence when a date
 * stands in it twice, lies in another year, or makes up on a day that was working anyway.
 */
export function parseHolidayYear(json: unknown): HolidayYear {
  const result = holidayYearSchema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0];
    const place = issue?.path.length ? `mục “${issue.path.join('.')}”` : 'tệp';
    throw new RangeError(`Bảng ngày nghỉ: ${place} ${issue?.message}.`);
  }
  const table = result.data;
  const seen = new Set<string>();
  for (const { date } of [...table.daysOff, ...table.workingDays]) {
    if (seen.has(date))
      throw new RangeError(
        `Bảng ngày nghỉ ${table.year}: ngày ${shown(date)} xuất hiện hai lần (vừa nghỉ vừa làm, hoặc ghi trùng).`,
      );
    seen.add(date);
    if (yearOfIso(date) !== table.year)
      throw new RangeError(`Bảng ngày nghỉ ${table.year}: ngày ${shown(date)} thuộc năm khác.`);
  }
  for (const { date } of table.workingDays) {
    if (!isWeekend(fromIso(date) as Day))
      throw new RangeError(
        `Bảng ngày nghỉ ${table.year}: ngày làm bù ${shown(date)} không phải thứ Bảy hay Chủ nhật.`,
      );
  }
  return table;
}

/** Puts years together. Throws a RangeError when a year is given twice. */
export function parseHolidayYears(files: readonly unknown[]): HolidayYear[] {
  const tables = files.map(parseHolidayYear);
  const seen = new Set<number>();
  for (const { year } of tables) {
    if (seen.has(year)) throw new RangeError(`Có hai bảng ngày nghỉ cho năm ${year}; hãy giữ một.`);
    seen.add(year);
  }
  return tables.sort((a, b) => a.year - b.year);
}

/** The user's tables beside the shipped ones: a user's year takes the place of the shipped year. */
export function overrideYears(
  shipped: readonly HolidayYear[],
  own: readonly HolidayYear[],
): HolidayYear[] {
  const years = new Map(shipped.map((table) => [table.year, table]));
  for (const table of own) years.set(table.year, table);
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function yearOfIso(date: string): number {
  return partsOf(fromIso(date) as Day).year;
}

function shown(date: string): string {
  return formatDay(fromIso(date) as Day);
}
