/**
 * Our days off of 2024–2026 against the `date-holidays` package, weekday by weekday. The
 * package knows public holidays only; each difference stands in the table with its reason.
 */
import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import { type Day, dayOf, fromIso, toIso, weekdayOf } from '../../lib/calendar/day.ts';

type Side = 'ours' | 'theirs' | 'made-up';

/** The table is kept where the holiday tables are, for people to read. */
const readme = readFileSync(new URL('../../assets/holidays/README.md', import.meta.url), 'utf8');
const SIDES: Record<string, Side> = {
  'chỉ bảng này nghỉ': 'ours',
  'chỉ gói kia nghỉ': 'theirs',
  'làm bù': 'made-up',
};
const table = [...readme.matchAll(/^\| (\d{4}-\d\d-\d\d) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, iso = '', side = '', why = '']) => ({ iso, side: SIDES[side], why }),
);

function publicHolidays(year: number): Set<string> {
  const list = new Holidays('VN').getHolidays(year);
  const days = new Set<string>();
  for (const { type, date } of list) {
    if (type === 'public') days.add(date.slice(0, 10));
  }
  return days;
}

function differences(year: number): [string, Side][] {
  const theirs = publicHolidays(year);
  const found: [string, Side][] = [];
  for (let day = dayOf(year, 1, 1) as Day; day <= (dayOf(year, 12, 31) as Day); day++) {
    const iso = toIso(day);
    const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
    const works = bundledCalendar.isWorkingDay(day);
    if (weekend && works) found.push([iso, 'made-up']);
    if (!weekend && !works && !theirs.has(iso)) found.push([iso, 'ours']);
    if (!weekend && works && theirs.has(iso)) found.push([iso, 'theirs']);
  }
  return found;
}

describe('lịch nghỉ so với nguồn độc lập', () => {
  it.each([2024, 2025, 2026])('năm %d: mọi khác biệt đều có giải thích', (year) => {
    const explained = table.filter(({ iso }) => iso.startsWith(String(year)));
    expect(differences(year)).toEqual(explained.map(({ iso, side }) => [iso, side]));
  });

  it('bảng giải thích chỉ gồm ngày có thật, mỗi ngày một lần, có lý do', () => {
    expect(new Set(table.map(({ iso }) => iso)).size).toBe(table.length);
    for (const { iso, side, why } of table) {
      expect(fromIso(iso)).not.toBeNull();
      expect(side).toBeDefined();
      expect(why.length).toBeGreaterThan(15);
    }
  });
});
