/**
 * Our days off of 2024–2026 against the `date-holidays` package, weekday by weekday. The
 * package knows public holidays only; each difference stands in the table with its reason.
 */
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import { type Day, dayOf, fromIso, toIso, weekdayOf } from '../../lib/calendar/day.ts';

/** Day → who has it off, and why the two differ. */
const DIFFERENCES: Record<string, ['ours' | 'theirs' | 'made-up', string]> = {};

function publicHolidays(year: number): Set<string> {
  const list = new Holidays('VN').getHolidays(year);
  const days = new Set<string>();
  for (const { type, date } of list) {
    if (type === 'public') days.add(date.slice(0, 10));
  }
  return days;
}

function differences(year: number): [string, 'ours' | 'theirs' | 'made-up'][] {
  const theirs = publicHolidays(year);
  const found: [string, 'ours' | 'theirs' | 'made-up'][] = [];
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
    const explained = Object.entries(DIFFERENCES)
      .filter(([iso]) => iso.startsWith(String(year)))
      .map(([iso, [side]]) => [iso, side]);
    expect(differences(year)).toEqual(explained.sort());
  });

  it('mỗi khác biệt có lý do và là ngày có thật', () => {
    for (const [iso, [, why]] of Object.entries(DIFFERENCES)) {
      expect(fromIso(iso)).not.toBeNull();
      expect(why.length).toBeGreaterThan(15);
    }
  });
});
