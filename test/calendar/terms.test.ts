import { describe, expect, it } from 'vitest';
import { bundledCalendar as calendar } from '../../lib/calendar/bundled.ts';
import { type Day, fromIso, toIso } from '../../lib/calendar/day.ts';
import { dueDay, dueMoment, effectiveReception } from '../../lib/calendar/terms.ts';

const at = (iso: string, hour = 8, minute = 0) => ({
  day: fromIso(iso) as Day,
  minute: hour * 60 + minute,
});
const due = (...args: Parameters<typeof dueDay> extends [unknown, ...infer Rest] ? Rest : never) =>
  toIso(dueDay(calendar, ...args));

describe('thời hạn giải quyết', () => {
  it.each([
    ['2024-08-01', 5, 'working-days', '2024-08-08'],
    ['2024-08-30', 1, 'working-days', '2024-09-04'],
    ['2024-08-02', 0.5, 'working-days', '2024-08-05'],
    ['2024-08-01', 5, 'days', '2024-08-06'],
    ['2024-08-01', 2, 'days', '2024-08-05'],
    ['2024-08-26', 7, 'days', '2024-09-04'],
    ['2024-08-01', 4, 'hours', '2024-08-01'],
    ['2024-08-01', 8, 'hours', '2024-08-02'],
    ['2024-08-02', 8, 'hours', '2024-08-05'],
  ] as const)('nhận 8 giờ ngày %s, thời hạn %d %s: hẹn %s', (received, amount, unit, expected) => {
    expect(due(at(received), { amount, unit })).toBe(expected);
  });

  it('nhận lúc mở cửa thì 8 giờ làm việc hết ngay trong ngày', () => {
    expect(due(at('2024-08-01', 7), { amount: 8, unit: 'hours' })).toBe('2024-08-01');
    expect(dueMoment(calendar, at('2024-08-01', 7), 8)).toEqual(at('2024-08-01', 17));
  });

  it('nghỉ trưa không tính vào giờ làm việc', () => {
    expect(dueMoment(calendar, at('2024-08-01', 11), 1)).toEqual(at('2024-08-01', 14));
    expect(dueMoment(calendar, at('2024-08-01', 10), 1.5)).toEqual(at('2024-08-01', 11, 30));
    expect(dueMoment(calendar, at('2024-08-01', 14), 8)).toEqual(at('2024-08-02', 14));
  });

  it.each([
    [at('2024-08-01', 6), at('2024-08-01', 7), 'trước giờ mở cửa'],
    [at('2024-08-01', 7), at('2024-08-01', 7), 'đúng giờ mở cửa'],
    [at('2024-08-01', 11, 30), at('2024-08-01', 13, 30), 'vào giờ nghỉ trưa'],
    [at('2024-08-01', 11, 29), at('2024-08-01', 11, 29), 'ngay trước giờ nghỉ trưa'],
    [at('2024-08-01', 13, 30), at('2024-08-01', 13, 30), 'hết giờ nghỉ trưa'],
    [at('2024-08-01', 17), at('2024-08-01', 17), 'đúng giờ đóng cửa'],
    [at('2024-08-02', 17, 1), at('2024-08-05', 7), 'sau giờ đóng cửa thứ Sáu'],
    [at('2024-08-31', 9), at('2024-09-04', 7), 'ngày nghỉ'],
  ])('nhận %o tính từ %o (%s)', (received, effective) => {
    expect(effectiveReception(calendar, received)).toEqual(effective);
  });

  it('nhận sau giờ đóng cửa thì thời hạn theo ngày cũng lùi', () => {
    expect(due(at('2024-08-01', 18), { amount: 1, unit: 'working-days' })).toBe('2024-08-05');
  });

  it.each([0, -1, Number.NaN])('từ chối thời hạn %d', (amount) => {
    expect(() => due(at('2024-08-01'), { amount, unit: 'days' })).toThrow(/lớn hơn 0/);
  });
});
