/**
 * Dates, spans of dates and named periods as prose writes them: "15/6/2024",
 * "ngày 14 tháng 9 năm 2024", "từ 15/6 đến 14/9/2024", "quý III.2020", "6 tháng đầu năm 2021".
 */
import { type Day, dayOf } from '../calendar/day.ts';
import { type Period, parsePeriod } from '../calendar/period.ts';

export interface ProseDate {
  start: number;
  end: number;
  /** null: the words name a day that does not exist (31/6/2024). */
  day: Day | null;
  /** The year was not written and is unknown ("ngày 15/6"). */
  yearless: boolean;
  date: number;
  month: number;
  year: number | null;
}

export interface ProseSpan {
  start: number;
  end: number;
  from: ProseDate;
  to: ProseDate;
}

export interface ProsePeriod {
  start: number;
  end: number;
  period: Period;
}

const L = '(?<![\\p{L}\\p{N}/.,-])';
const R = '(?![\\p{L}\\p{N}])(?![/.]\\d)';
const WORDED = `${L}ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?${R}`;
const NUMERIC = `${L}(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})${R}`;
const SHORT = `${L}(\\d{1,2})\\s?/\\s?(\\d{1,2})${R}(?!\\s*(?:%|hồ sơ|xã|TTHC|thủ tục|đơn vị))`;

/** Every date of the text in order. Dates without a year are taken only after "ngày", "từ" or "đến". */
export function findDates(text: string): ProseDate[] {
  const found: ProseDate[] = [];
  for (const m of text.matchAll(new RegExp(WORDED, 'giu')))
    found.push(prose(m.index, m[0], Number(m[1]), Number(m[2]), m[3] ? Number(m[3]) : null));
  for (const m of text.matchAll(new RegExp(NUMERIC, 'gu')))
    found.push(prose(m.index, m[0], Number(m[1]), Number(m[3]), Number(m[4])));
  for (const m of text.matchAll(new RegExp(SHORT, 'gu'))) {
    const before = text.slice(Math.max(0, m.index - 12), m.index).toLowerCase();
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 8).toLowerCase();
    const isDay =
      /(?:ngày|từ|đến|tới|hết)\s*$/u.test(before) || /^\s*(?:đến|tới|[-–]\s*\d)/u.test(after);
    const month = Number(m[2]);
    if (isDay && month >= 1 && month <= 12 && Number(m[1]) >= 1 && Number(m[1]) <= 31)
      found.push(prose(m.index, m[0], Number(m[1]), month, null));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((d, i) => i === 0 || d.start >= (found[i - 1] as ProseDate).end);
}

function prose(
  start: number,
  raw: string,
  date: number,
  month: number,
  year: number | null,
): ProseDate {
  const day = year === null ? null : dayOf(year, month, date);
  return { start, end: start + raw.length, day, yearless: year === null, date, month, year };
}

const BETWEEN =
  /^\s*(?:\)?\s*(?:cho\s+)?(?:đến|tới)(?:\s+(?:hết|nay))?(?:\s+ngày)?|[-–—])\s*(?:ngày\s*)?$/iu;

/** Spans "từ … đến …". A first day without a year takes the year of the second. */
export function findSpans(text: string, dates: ProseDate[] = findDates(text)): ProseSpan[] {
  const spans: ProseSpan[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const from = dates[i] as ProseDate;
    const to = dates[i + 1] as ProseDate;
    if (to.start - from.end > 24 || to.yearless) continue;
    if (!BETWEEN.test(text.slice(from.end, to.start))) continue;
    const lead = /(?:từ\s+)?(?:ngày\s+)?$/iu.exec(
      text.slice(Math.max(0, from.start - 12), from.start),
    );
    const first = from.yearless ? withYear(from, to) : from;
    spans.push({ start: from.start - (lead?.[0].length ?? 0), end: to.end, from: first, to });
    i++;
  }
  return spans;
}

/** "15/12 đến 14/3/2024" begins in 2023; "15/6 đến 14/9/2024" in 2024. */
function withYear(from: ProseDate, to: ProseDate): ProseDate {
  const year = (to.year as number) - (from.month > to.month ? 1 : 0);
  return { ...from, year, day: dayOf(year, from.month, from.date) };
}

const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const YEAR = '(?:\\s*(?:,\\s*)?(?:năm\\s+|[/.-]\\s*(?:năm\\s+)?|\\s)(\\d{4}))';

/** Named periods that carry their year: quarter, half, nine months, month. A bare year is none. */
export function findPeriods(text: string): ProsePeriod[] {
  const found: ProsePeriod[] = [];
  const add = (m: RegExpExecArray, id: string): void => {
    const year = Number(id.slice(0, 4));
    if (year >= 2000 && year <= 2199)
      found.push({ start: m.index, end: m.index + m[0].length, period: parsePeriod(id) });
  };
  for (const m of text.matchAll(new RegExp(`${L}quý\\s+(IV|I{1,3}|[1-4])${YEAR}${R}`, 'giu')))
    add(m, `${m[2]}-Q${ROMAN[(m[1] as string).toLowerCase()]}`);
  for (const m of text.matchAll(
    new RegExp(`${L}(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)${YEAR}${R}`, 'giu'),
  ))
    add(m, `${m[2]}-H${(m[1] as string).toLowerCase() === 'đầu' ? 1 : 2}`);
  for (const m of text.matchAll(
    new RegExp(`${L}(?:0?9|chín)\\s+tháng(?:\\s+đầu)?${YEAR}${R}`, 'giu'),
  ))
    add(m, `${m[1]}-9M`);
  for (const m of text.matchAll(
    new RegExp(`(?<!ngày\\s\\d{1,2}\\s|\\d\\s)${L}tháng\\s+(0?[1-9]|1[0-2])${YEAR}${R}`, 'giu'),
  ))
    add(m, `${m[2]}-${String(m[1]).padStart(2, '0')}`);
  return found.sort((a, b) => a.start - b.start);
}
