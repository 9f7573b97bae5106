import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { periodChoices, periodIds, shortLabel, spanLabel } from '../../lib/ui/models/periods.ts';

const day = (y: number, m: number, d: number) => dayOf(y, m, d) as Day;

describe('the period selector', () => {
  test('offers the running quarter first: 23/11/2026 lies in Quý IV', () => {
    expect(periodChoices(day(2026, 11, 23), [], '')[0]).toEqual({
      value: '2026-Q4',
      label: 'Quý IV/2026',
    });
  });

  test('15/12 already belongs to the next year’s first quarter', () => {
    expect(periodIds(day(2026, 12, 15), [], '')[0]).toBe('2027-Q1');
    expect(periodIds(day(2026, 12, 14), [], '')[0]).toBe('2026-Q4');
  });

  test('an office that reports by calendar quarters is offered those', () => {
    expect(periodChoices(day(2026, 11, 23), [], '', 'duong-lich')[0]).toEqual({
      value: '2026-Q4@duong-lich',
      label: 'Quý IV/2026 (theo dương lịch)',
    });
  });

  test('periods with data come right after it, whatever their age', () => {
    expect(periodIds(day(2026, 11, 23), ['2024-Q3'], '').slice(0, 2)).toEqual([
      '2026-Q4',
      '2024-Q3',
    ]);
  });

  test('a chosen free span stays in the list; a damaged one does not break it', () => {
    expect(periodIds(day(2026, 11, 23), [], '2024-06-15..2024-09-14')).toContain(
      '2024-06-15..2024-09-14',
    );
    expect(periodIds(day(2026, 11, 23), ['hỏng'], '')).not.toContain('hỏng');
  });

  test('never offers a period twice, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 30_000 }), (today) => {
        const ids = periodIds(today, ['2024-Q3'], '2024-Q3');
        expect(new Set(ids).size).toBe(ids.length);
        const running = parsePeriod(ids[0] ?? '');
        expect(running.from <= today && today <= running.to).toBe(true);
      }),
    );
  });

  test('spans print both years only where they differ', () => {
    expect(spanLabel(parsePeriod('2026-Q4'))).toBe('15/9–14/12/2026');
    expect(spanLabel(parsePeriod('2026-Q1'))).toBe('15/12/2025–14/3/2026');
    expect(shortLabel(parsePeriod('2026-H1'))).toBe('6 tháng đầu năm 2026');
  });
});
