import { describe, expect, test } from 'vitest';
import { type Day, fromIso } from '../../lib/calendar/day.ts';
import type { Filter } from '../../lib/portal/types.ts';
import { scopeOf } from '../../lib/ui/overlay/scope.ts';

const day = (iso: string) => fromIso(iso) as Day;
const TODAY = day('2026-11-24');

function scope(filters: Filter[], hints: Partial<Parameters<typeof scopeOf>[0]> = {}) {
  return scopeOf({
    filters,
    statedUnit: null,
    statedPeriod: null,
    defaultUnit: 'UBND xã Minh Họa',
    today: TODAY,
    ...hints,
  });
}

const span = (from: string, to: string): Filter[] => [
  { label: 'Từ ngày', value: from },
  { label: 'Đến ngày', value: to },
];

describe('the period a reading is filed under', () => {
  test.each([
    ['15/06/2024', '14/09/2024', '2024-Q3'],
    ['15/12/2025', '14/12/2026', '2026'],
    ['15/12/2025', '14/06/2026', '2026-H1'],
    ['15/12/2025', '14/09/2026', '2026-9M'],
    ['15/07/2024', '14/08/2024', '2024-08'],
    ['2026-09-15', '2026-12-14', '2026-Q4'],
  ])('%s – %s → %s', (from, to, id) => {
    expect(scope(span(from, to)).periodId).toBe(id);
  });

  test('a span of the official’s own belongs to the quarter it ends in', () => {
    expect(scope(span('01/07/2024', '10/09/2024')).periodId).toBe('2024-Q3');
  });

  test('a span that reaches into the future belongs to the running quarter', () => {
    expect(scope(span('01/11/2026', '31/12/2027')).periodId).toBe('2026-Q4');
  });

  test('nothing said: what the page prints, else the running quarter', () => {
    const statedPeriod = { from: day('2024-06-15'), to: day('2024-09-14') };
    expect(scope([], { statedPeriod }).periodId).toBe('2024-Q3');
    expect(scope([]).periodId).toBe('2026-Q4');
  });
});

describe('the unit', () => {
  const unit = { label: 'Đơn vị', value: 'Các xã, thị trấn' };
  test('chosen in the filter comes first, then the printed one, then the official’s own', () => {
    expect(scope([unit], { statedUnit: 'UBND huyện Chi Lăng' }).unit).toBe('Các xã, thị trấn');
    expect(scope([], { statedUnit: 'UBND huyện Chi Lăng' }).unit).toBe('UBND huyện Chi Lăng');
    expect(scope([]).unit).toBe('UBND xã Minh Họa');
  });

  test('is never the mark left for a filter whose words are not kept', () => {
    const hidden = { label: 'Cơ quan', value: 'có nhập (không lưu nội dung)' };
    expect(scope([hidden]).unit).toBe('UBND xã Minh Họa');
  });
});
