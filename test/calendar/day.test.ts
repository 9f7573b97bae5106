import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  formatReportDay,
  fromIso,
  partsOf,
  toIso,
  vietnamDay,
  weekdayOf,
} from '../../lib/calendar/day.ts';

const day = (iso: string): Day => fromIso(iso) as Day;

describe('ngày', () => {
  it.each([
    [2024, 2, 29, true, 'năm nhuận'],
    [2025, 2, 29, false, 'không nhuận'],
    [2024, 2, 31, false, '31/2'],
    [2024, 4, 31, false, 'tháng tư có 30 ngày'],
    [2024, 12, 31, true, 'ngày cuối năm'],
    [2024, 13, 1, false, 'tháng 13'],
    [2024, 0, 1, false, 'tháng 0'],
    [2024, 1, 0, false, 'ngày 0'],
    [1900, 1, 1, true, 'năm đầu còn nhận'],
    [1899, 12, 31, false, 'trước năm 1900'],
    [2200, 12, 31, true, 'năm cuối còn nhận'],
    [2201, 1, 1, false, 'sau năm 2200'],
    [2024.5, 1, 1, false, 'năm lẻ'],
    [2024, 1.5, 1, false, 'tháng lẻ'],
    [2024, 1, 1.5, false, 'ngày lẻ'],
  ])('%d-%d-%d có thật: %s (%s)', (year, month, date, exists, _why) => {
    expect(dayOf(year, month, date) !== null).toBe(exists);
  });

  it('đi về giữa ngày và năm tháng mà không lệch', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2024-09-14') - day('2024-06-15')).toBe(91);
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') }), (n) => {
        const { year, month, date } = partsOf(n);
        return dayOf(year, month, date) === n && fromIso(toIso(n)) === n;
      }),
    );
  });

  it.each(['2024-9-14', '14/09/2024', '2024-09-14T00:00', ' 2024-09-14', '2024-09-31', ''])(
    '“%s” không phải ngày viết dạng NNNN-TT-NN',
    (text) => {
      expect(fromIso(text)).toBeNull();
    },
  );

  it('thứ trong tuần, cả trước năm 1970', () => {
    expect(weekdayOf(day('2024-05-04'))).toBe(6);
    expect(weekdayOf(day('2026-11-24'))).toBe(2);
    expect(weekdayOf(day('1969-12-28'))).toBe(0);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2025, 12)).toBe(31);
  });

  it('cổng viết đủ hai chữ số; báo cáo chỉ thêm số 0 cho ngày dưới 10, tháng 1 và 2 (NĐ 30/2020)', () => {
    expect(formatDay(day('2024-09-04'))).toBe('04/09/2024');
    expect(formatReportDay(day('2024-09-14'))).toBe('14/9/2024');
    expect(formatReportDay(day('2024-02-04'))).toBe('04/02/2024');
    expect(formatReportDay(day('2024-03-10'))).toBe('10/3/2024');
    expect(formatReportDay(day('2024-12-09'))).toBe('09/12/2024');
  });

  it('ngày ở Việt Nam đổi lúc 17 giờ UTC', () => {
    expect(vietnamDay(Date.parse('2024-09-14T16:59:59Z'))).toBe(day('2024-09-14'));
    expect(vietnamDay(Date.parse('2024-09-14T17:00:00Z'))).toBe(day('2024-09-15'));
  });
});
