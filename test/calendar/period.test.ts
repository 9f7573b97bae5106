import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, fromIso, toIso } from '../../lib/calendar/day.ts';
import {
  formatSpan,
  isoSpan,
  nextPeriod,
  type Period,
  parsePeriod,
  periodsOfYear,
  previousPeriod,
  quarterHolding,
  REGIMES,
  regimeOf,
  sameLastYear,
} from '../../lib/calendar/period.ts';
import { z } from '../../lib/zod.ts';

const day = (iso: string): Day => fromIso(iso) as Day;
const idOf = (period: Period | null) => period?.id ?? null;

describe('kỳ báo cáo theo NĐ 09/2019/NĐ-CP Điều 12', () => {
  it.each([
    ['2024-Q1', '2023-12-15', '2024-03-14', 'quarter', 'Quý I năm 2024'],
    ['2024-Q2', '2024-03-15', '2024-06-14', 'quarter', 'Quý II năm 2024'],
    ['2024-Q3', '2024-06-15', '2024-09-14', 'quarter', 'Quý III năm 2024'],
    ['2026-Q4', '2026-09-15', '2026-12-14', 'quarter', 'Quý IV năm 2026'],
    ['2024-H1', '2023-12-15', '2024-06-14', 'half', '6 tháng đầu năm 2024'],
    ['2024-H2', '2024-06-15', '2024-12-14', 'half', '6 tháng cuối năm 2024'],
    ['2024-9M', '2023-12-15', '2024-09-14', 'nine-months', '9 tháng năm 2024'],
    ['2024', '2023-12-15', '2024-12-14', 'year', 'Năm 2024'],
    ['2024-08', '2024-07-15', '2024-08-14', 'month', 'Tháng 8 năm 2024'],
    ['2024-01', '2023-12-15', '2024-01-14', 'month', 'Tháng 1 năm 2024'],
    ['2024-12', '2024-11-15', '2024-12-14', 'month', 'Tháng 12 năm 2024'],
  ])('%s: %s → %s', (id, from, to, kind, label) => {
    const period = parsePeriod(id);
    expect(period).toMatchObject({ id, kind, label, year: Number(id.slice(0, 4)) });
    expect(isoSpan(period)).toEqual({ from, to });
  });

  it('viết thường, thừa khoảng trắng vẫn đọc được', () => {
    expect(parsePeriod(' 2024-q3 ').id).toBe('2024-Q3');
    expect(parsePeriod('2024-9m').id).toBe('2024-9M');
  });

  it('một khoảng ngày bất kỳ là một kỳ', () => {
    const odd = parsePeriod('2023-12-07..2024-12-04');
    expect(odd).toMatchObject({ kind: 'range', year: 2024, regime: null });
    expect(odd.label).toBe('Kỳ từ 07/12/2023 đến 04/12/2024');
    expect(formatSpan(odd)).toBe('từ ngày 07/12/2023 đến ngày 04/12/2024');
    expect(parsePeriod('2024-09-14..2024-09-14').from).toBe(day('2024-09-14'));
    expect([previousPeriod(odd), nextPeriod(odd), sameLastYear(odd)]).toEqual([null, null, null]);
  });

  it.each([
    ['quý 3', /không đọc được\. Viết một trong các dạng: 2024-Q3/],
    ['2024-Q5', /không đọc được/],
    ['2024-H3', /không đọc được/],
    ['2024-13', /không đọc được/],
    ['x2024-Q3', /không đọc được/],
    ['2024-Q3x', /không đọc được/],
    ['', /không đọc được/],
    ['1999', /năm phải trong khoảng 2000–2199/],
    ['2200-Q1', /năm phải trong khoảng 2000–2199/],
    ['2024-06-15..2024-04-14', /kết thúc trước khi bắt đầu; hãy đổi chỗ hai ngày/],
    ['2024-02-30..2024-04-14', /có ngày không tồn tại/],
    ['2024-02-01..2024-04-31', /có ngày không tồn tại/],
    ['2024-Q3@am-lich', /không có chế độ kỳ “am-lich” \(có: nd-09-2019, duong-lich/],
  ])('“%s” bị từ chối bằng một câu', (id, message) => {
    expect(() => parsePeriod(id)).toThrow(message);
  });

  it.each(['2000', '2199-Q4'])('%s còn nằm trong khoảng', (id) => {
    expect(parsePeriod(id).id).toBe(id);
  });

  it('ngày 14 và ngày 15 thuộc hai quý khác nhau, kể cả qua năm', () => {
    expect(quarterHolding(day('2024-09-14')).id).toBe('2024-Q3');
    expect(quarterHolding(day('2024-09-15')).id).toBe('2024-Q4');
    expect(quarterHolding(day('2024-12-14')).id).toBe('2024-Q4');
    expect(quarterHolding(day('2024-12-15')).id).toBe('2025-Q1');
    expect(quarterHolding(day('2025-01-01')).id).toBe('2025-Q1');
  });

  it.each([
    ['2024-Q1', '2023-Q4', '2024-Q2', '2023-Q1'],
    ['2024-Q4', '2024-Q3', '2025-Q1', '2023-Q4'],
    ['2024-H1', '2023-H2', '2024-H2', '2023-H1'],
    ['2024-H2', '2024-H1', '2025-H1', '2023-H2'],
    ['2024-9M', '2023-9M', '2025-9M', '2023-9M'],
    ['2024', '2023', '2025', '2023'],
    ['2024-01', '2023-12', '2024-02', '2023-01'],
    ['2024-12', '2024-11', '2025-01', '2023-12'],
    ['2024-Q1@duong-lich', '2023-Q4@duong-lich', '2024-Q2@duong-lich', '2023-Q1@duong-lich'],
  ])('%s: trước là %s, sau là %s, cùng kỳ là %s', (id, before, after, lastYear) => {
    const period = parsePeriod(id);
    expect(idOf(previousPeriod(period))).toBe(before);
    expect(idOf(nextPeriod(period))).toBe(after);
    expect(idOf(sameLastYear(period))).toBe(lastYear);
  });

  it('kỳ trước kết thúc ngay trước ngày đầu kỳ, ở mọi loại kỳ và mọi chế độ', () => {
    for (const regime of REGIMES) {
      const periods = periodsOfYear(2025, regime).filter((p) => p.kind !== 'nine-months');
      expect(periods).toHaveLength(4 + 2 + 1 + 12);
      for (const period of periods) {
        expect(previousPeriod(period)?.to, period.id).toBe(period.from - 1);
        expect(nextPeriod(period)?.from, period.id).toBe(period.to + 1);
        expect(parsePeriod(period.id)).toEqual(period);
      }
    }
  });

  it('ngày nào cũng thuộc đúng một quý và một tháng', () => {
    const anyDay = fc.integer({ min: day('2001-01-01'), max: day('2190-12-31') });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...REGIMES), (n, regime) => {
        const { from, to, year } = quarterHolding(n, regime);
        const months = periodsOfYear(year, regime).filter(
          (p) => p.kind === 'month' && p.from <= n && n <= p.to,
        );
        return from <= n && n <= to && months.length === 1;
      }),
    );
  });
});

describe('chế độ kỳ khác là dữ liệu', () => {
  const schema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(5),
    note: z.string(),
    startDay: z.int().min(1).max(28),
    source: z.string().min(5),
  });

  it('mỗi chế độ nêu nguồn; chế độ của nghị định đứng đầu và không cần ghi tên', () => {
    for (const regime of REGIMES) expect(() => schema.parse(regime), regime.id).not.toThrow();
    expect(new Set(REGIMES.map(({ id }) => id)).size).toBe(REGIMES.length);
    expect(REGIMES[0]).toMatchObject({ id: 'nd-09-2019', startDay: 15, note: '' });
    expect(parsePeriod('2024-Q3@nd-09-2019').id).toBe('2024-Q3');
    expect(regimeOf('không có').id).toBe('nd-09-2019');
    expect(regimeOf(null).id).toBe('nd-09-2019');
  });

  it.each([
    ['2024-Q3@duong-lich', '2024-07-01', '2024-09-30', 'Quý III năm 2024 (theo dương lịch)'],
    ['2024@duong-lich', '2024-01-01', '2024-12-31', 'Năm 2024 (theo dương lịch)'],
    ['2024-02@duong-lich', '2024-02-01', '2024-02-29', 'Tháng 2 năm 2024 (theo dương lịch)'],
    ['2024-08@ngay-21', '2024-07-21', '2024-08-20', 'Tháng 8 năm 2024 (từ ngày 21 đến ngày 20)'],
    ['2024-01@ngay-21', '2023-12-21', '2024-01-20', 'Tháng 1 năm 2024 (từ ngày 21 đến ngày 20)'],
  ])('%s: %s → %s', (id, from, to, label) => {
    const period = parsePeriod(id);
    expect(isoSpan(period)).toEqual({ from, to });
    expect(period).toMatchObject({ id, label });
    expect(toIso(period.to)).toBe(to);
  });

  it('quý đang chạy theo chế độ đã chọn', () => {
    expect(quarterHolding(day('2024-09-20'), regimeOf('duong-lich')).id).toBe('2024-Q3@duong-lich');
    expect(quarterHolding(day('2024-09-20'), regimeOf('ngay-21')).id).toBe('2024-Q3@ngay-21');
    expect(quarterHolding(day('2024-09-20')).id).toBe('2024-Q4');
    expect(quarterHolding(day('2024-12-31'), regimeOf('duong-lich')).id).toBe('2024-Q4@duong-lich');
  });
});
