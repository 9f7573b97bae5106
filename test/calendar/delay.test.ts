import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import { type Day, fromIso } from '../../lib/calendar/day.ts';
import { delayBetween, formatDelay, workingDaysOf } from '../../lib/calendar/delay.ts';

const day = (iso: string): Day => fromIso(iso) as Day;
const delay = (from: string, to: string) => delayBetween(bundledCalendar, day(from), day(to));

describe('chậm bao lâu', () => {
  it.each([
    ['2024-08-15', '2024-08-16', 1, 'thứ Năm → thứ Sáu'],
    ['2024-08-16', '2024-08-19', 1, 'thứ Sáu → thứ Hai'],
    ['2024-08-16', '2024-08-18', 0, 'thứ Sáu → Chủ nhật'],
    ['2024-05-03', '2024-05-04', 1, 'thứ Bảy làm bù'],
    ['2024-08-30', '2024-09-04', 1, 'qua lễ Quốc khánh'],
    ['2024-12-31', '2025-01-02', 1, 'qua năm mới'],
    ['2024-01-02', '2026-01-05', 250 + 250 + 1, 'qua hai năm'],
    ['2024-08-16', '2024-08-16', 0, 'đúng ngày'],
    ['2024-08-16', '2024-08-01', 0, 'chưa đến hạn'],
  ])('%s → %s: %d ngày làm việc (%s)', (from, to, days) => {
    expect(delay(from, to)).toEqual({ days, unknownYear: null });
    expect(workingDaysOf(delay(from, to))).toBe(days);
  });

  it('vắt qua năm chưa công bố thì đếm cả ngày nghỉ và nêu năm ấy', () => {
    expect(delay('2026-12-25', '2027-01-06')).toEqual({ days: 12, unknownYear: 2027 });
    expect(delay('2023-12-25', '2024-01-06')).toEqual({ days: 12, unknownYear: 2023 });
    expect(delay('2023-12-31', '2024-01-03').unknownYear).toBeNull();
    expect(workingDaysOf(delay('2026-12-25', '2027-01-06'))).toBeNull();
  });

  it('nói bằng đúng đơn vị đã đếm', () => {
    expect(formatDelay({ days: 30, unknownYear: null })).toBe('30 ngày làm việc');
    expect(formatDelay({ days: 0, unknownYear: null })).toBe('chưa đến 1 ngày làm việc');
    expect(formatDelay({ days: 12, unknownYear: 2027 })).toBe(
      '12 ngày, cả ngày nghỉ (chưa có lịch nghỉ năm 2027)',
    );
  });

  it('lỗi khác không bị che', () => {
    const workingDaysIn = (): number => {
      throw new TypeError('hỏng');
    };
    expect(() => delayBetween({ ...bundledCalendar, workingDaysIn }, 0, 1)).toThrow(TypeError);
  });

  it('đếm cả khoảng đúng bằng đếm từng ngày', () => {
    const start = fc.integer({ min: day('2023-12-31'), max: day('2026-12-31') });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const to = Math.min(from + length, day('2026-12-31'));
        let days = 0;
        for (let d = from + 1; d <= to; d++) if (bundledCalendar.isWorkingDay(d)) days++;
        return delayBetween(bundledCalendar, from, to).days === days;
      }),
    );
  });
});
