import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCalendar, bundledYears } from '../../lib/calendar/bundled.ts';
import { type Day, fromIso, toIso } from '../../lib/calendar/day.ts';
import { overrideYears, parseHolidayYear, parseHolidayYears } from '../../lib/calendar/holidays.ts';
import {
  addWorkingDays,
  makeCalendar,
  UnknownYearError,
  workingDayFrom,
  workingDaysBetween,
} from '../../lib/calendar/working-days.ts';

const day = (iso: string): Day => fromIso(iso) as Day;
const calendar = bundledCalendar;

describe('ngày làm việc', () => {
  it.each([
    ['2024-05-04', null, 'thứ Bảy làm bù cho 29/4'],
    ['2024-04-29', 'Nghỉ hoán đổi dịp 30/4–1/5', 'nghỉ hoán đổi'],
    ['2024-04-27', 'thứ Bảy', 'thứ Bảy thường'],
    ['2024-05-05', 'Chủ nhật', 'Chủ nhật'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam', 'ngày nghỉ mới từ năm 2026'],
    ['2026-11-23', null, 'thứ Hai trước đó vẫn làm việc'],
    ['2024-09-04', null, 'hết nghỉ Quốc khánh'],
  ])('%s: %s (%s)', (iso: string, reason: string | null, _why: string) => {
    expect(calendar.reasonOff(day(iso))).toBe(reason);
    expect(calendar.isWorkingDay(day(iso))).toBe(reason === null);
  });

  it('năm chưa công bố thì không trả lời', () => {
    expect(() => calendar.isWorkingDay(day('2027-01-04'))).toThrow(UnknownYearError);
    expect(() => calendar.isWorkingDay(day('2019-01-04'))).toThrow(
      'Chưa có lịch nghỉ lễ đã công bố của năm 2019.',
    );
    expect(calendar.knows(2027)).toBe(false);
    expect(calendar.years).toEqual([2024, 2025, 2026]);
    expect(bundledYears.map(({ year, status }) => [year, status])).toContainEqual([
      2027,
      'unannounced',
    ]);
  });

  it('cộng ngày làm việc: không tính ngày đầu, qua lễ và ngày làm bù', () => {
    expect(toIso(addWorkingDays(calendar, day('2024-08-30'), 1))).toBe('2024-09-04');
    expect(toIso(addWorkingDays(calendar, day('2024-05-03'), 1))).toBe('2024-05-04');
    expect(toIso(addWorkingDays(calendar, day('2024-05-04'), 0))).toBe('2024-05-04');
    expect(toIso(workingDayFrom(calendar, day('2024-09-02')))).toBe('2024-09-04');
    expect(toIso(workingDayFrom(calendar, day('2024-09-04')))).toBe('2024-09-04');
    expect(workingDaysBetween(calendar, day('2024-08-30'), day('2024-09-04'))).toBe(1);
    expect(workingDaysBetween(calendar, day('2024-09-04'), day('2024-09-04'))).toBe(0);
    expect(workingDaysBetween(calendar, day('2024-09-05'), day('2024-09-04'))).toBe(0);
  });

  it('cộng n ngày làm việc rồi đếm lại thì được n', () => {
    const start = fc.integer({ min: day('2024-01-01'), max: day('2026-09-30') });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40 }), (from, n) => {
        const to = addWorkingDays(calendar, from, n);
        return (
          workingDaysBetween(calendar, from, to) === n && (n === 0 || calendar.isWorkingDay(to))
        );
      }),
    );
  });
});

const entry = (date: string) => ({
  date,
  name: 'Ngày thử',
  kind: 'holiday',
  decision: 'Quyết định thử',
  certainty: 'verified',
});
const table = (more: object = {}) => ({
  year: 2024,
  status: 'announced',
  note: '',
  daysOff: [entry('2024-01-01')],
  workingDays: [],
  ...more,
});
const madeUp = (date: string) => ({
  date,
  replaces: '2024-01-01',
  decision: 'Quyết định thử',
  certainty: 'verified',
});

describe('đếm ngày làm việc trong một khoảng', () => {
  it.each([
    ['2024-01-01', '2024-12-31', 251, 'cả năm 2024'],
    ['2025-01-01', '2025-12-31', 250, 'cả năm 2025'],
    ['2024-12-31', '2025-01-02', 2, 'qua năm mới'],
    ['2024-01-01', '2024-01-01', 0, 'một ngày nghỉ'],
    ['2024-12-31', '2024-12-31', 1, 'ngày cuối năm'],
    ['2024-09-05', '2024-09-04', 0, 'khoảng rỗng'],
  ])('%s → %s: %d (%s)', (first, last, days) => {
    expect(calendar.workingDaysIn(day(first), day(last))).toBe(days);
  });

  it('năm chưa công bố ở giữa thì không trả lời', () => {
    expect(() => calendar.workingDaysIn(day('2026-12-31'), day('2027-01-01'))).toThrow(
      UnknownYearError,
    );
    expect(calendar.knowsDay(day('2026-12-31'))).toBe(true);
    expect(calendar.knowsDay(day('2027-01-01'))).toBe(false);
    expect(calendar.knowsDay(day('2023-12-31'))).toBe(false);
  });
});

describe('tệp ngày nghỉ', () => {
  it.each([
    [table({ daysOff: [entry('2024-02-30')] }), /không phải ngày có thật/],
    [
      table({ daysOff: [entry('2024-01-01'), entry('2024-01-01')] }),
      /01\/01\/2024 xuất hiện hai lần/,
    ],
    [
      table({ daysOff: [entry('2024-01-06')], workingDays: [madeUp('2024-01-06')] }),
      /06\/01\/2024 xuất hiện hai lần/,
    ],
    [table({ daysOff: [entry('2025-01-01')] }), /01\/01\/2025 thuộc năm khác/],
    [
      table({ workingDays: [madeUp('2024-01-03')] }),
      /03\/01\/2024 không phải thứ Bảy hay Chủ nhật/,
    ],
    [table({ extra: 1 }), /^Bảng ngày nghỉ: tệp có khóa lạ “extra”\.$/],
    [
      table({ status: 'maybe' }),
      /^Bảng ngày nghỉ: mục “status” không thuộc các giá trị cho phép \(announced, unannounced\)\.$/,
    ],
    [null, /^Bảng ngày nghỉ: tệp sai kiểu\.$/],
    [{ ...table(), year: undefined }, /^Bảng ngày nghỉ: mục “year” còn thiếu\.$/],
  ])('từ chối tệp sai %#', (json, message) => {
    expect(() => parseHolidayYear(json)).toThrow(message);
  });

  it('nhận ngày làm bù rơi vào thứ Bảy hay Chủ nhật', () => {
    const both = table({ workingDays: [madeUp('2024-01-06'), madeUp('2024-01-14')] });
    const mine = makeCalendar([parseHolidayYear(both)]);
    expect(mine.isWorkingDay(day('2024-01-06'))).toBe(true);
    expect(mine.isWorkingDay(day('2024-01-14'))).toBe(true);
    expect(mine.reasonOff(day('2024-01-13'))).toBe('thứ Bảy');
  });

  it('từ chối hai bảng cùng năm, xếp các năm theo thứ tự', () => {
    expect(() => parseHolidayYears([table(), table()])).toThrow(
      'Có hai bảng ngày nghỉ cho năm 2024',
    );
    const later = table({ year: 2025, daysOff: [] });
    expect(parseHolidayYears([later, table()]).map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it('bảng của người dùng thay bảng có sẵn của cùng năm', () => {
    const own = [parseHolidayYear(table({ year: 2027, daysOff: [entry('2027-01-01')] }))];
    const years = overrideYears(bundledYears, own);
    const mine = makeCalendar(years);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(mine.reasonOff(day('2027-01-01'))).toBe('Ngày thử');
    expect(mine.isWorkingDay(day('2027-01-04'))).toBe(true);
    const earlier = [parseHolidayYear(table({ year: 2019, daysOff: [] }))];
    expect(overrideYears(bundledYears, earlier)[0]?.year).toBe(2019);
    expect(makeCalendar(overrideYears(earlier, bundledYears)).years).toEqual([
      2019, 2024, 2025, 2026,
    ]);
  });
});
