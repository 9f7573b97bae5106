import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { Dataset, UnitLevel } from '../../lib/check/types.ts';
import { joinPagesAndParts, sentManual } from '../../lib/report/pages-and-parts.ts';
import { addForms } from '../../lib/statistics/form-cells.ts';
import type { Form06 } from '../../lib/statistics/types.ts';
import { dataset, form } from './support.ts';
import { communeFile, communeName } from './unit-samples.ts';

const period = parsePeriod('2026-Q3');
const options = { period, today: period.to };
const partOf = (n: number) => communeFile(n).parts[0] as ReturnType<typeof communeFile>['parts'][0];

const counted = (online: number): Form06 =>
  form({
    online,
    direct: 1,
    carriedOver: 0,
    early: online,
    onTime: 1,
    late: 0,
    inTime: 0,
    overdue: 0,
  });

/** The pages of communes 1 and 2, read from one portal. */
function twoCommunes(): ReadonlyMap<UnitLevel, Dataset> {
  const rows = [1, 2].map((n) => ({ unit: communeName(n), form06: counted(10 * n) }));
  const sum = rows.map((row) => row.form06).reduce(addForms);
  const read = dataset('commune', sum, { period, asOf: period.to, unit: null, byUnit: rows });
  return new Map([['commune', read]]);
}

describe('trang đã đọc và tệp số liệu của cùng một cấp', () => {
  test('tổng là cộng hai nguồn; từng xã một dòng', () => {
    const { datasets, remarks } = joinPagesAndParts(twoCommunes(), [partOf(3)], options);
    expect(remarks).toEqual([]);
    expect(datasets).toHaveLength(1);
    expect(datasets[0]?.form06?.received.online).toBe(30 + 108);
    expect(datasets[0]?.byUnit.map((row) => row.unit)).toEqual([1, 2, 3].map(communeName));
  });

  test('xã có cả trang lẫn tệp chỉ tính một lần, theo trang; chỗ khác nhau được nêu', () => {
    const { datasets, remarks } = joinPagesAndParts(twoCommunes(), [partOf(2), partOf(3)], options);
    expect(datasets[0]?.form06?.received.online).toBe(30 + 108);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(
      /^UBND xã Mẫu 02 có cả trong trang đã đọc và trong tệp.*tệp khác trang ở: .*tiếp nhận – trực tuyến/,
    );
  });

  test('tên viết khác vẫn là một xã', () => {
    const other = { ...partOf(2), unit: 'Uỷ ban nhân dân Xã Mẫu 02' };
    const { datasets } = joinPagesAndParts(twoCommunes(), [other], options);
    expect(datasets[0]?.form06?.received.online).toBe(30);
  });

  test('tệp của huyện đã gồm xã có trang: từ chối, nêu tên xã', () => {
    const district = {
      ...partOf(9),
      unit: 'UBND huyện Mẫu',
      level: 'district' as const,
      byUnit: [{ unit: communeName(1), form06: counted(10) }],
    };
    expect(() => joinPagesAndParts(twoCommunes(), [district], options)).toThrow(
      /UBND huyện Mẫu đã gồm UBND xã Mẫu 01.*tính hai lần/,
    );
  });

  test('huyện và xã mỗi cấp một bộ số liệu, cao trước', () => {
    const district = { ...partOf(9), unit: 'UBND huyện Mẫu', level: 'district' as const };
    const { datasets } = joinPagesAndParts(twoCommunes(), [district], options);
    expect(datasets.map((d) => [d.level, d.form06?.received.online])).toEqual([
      ['district', 114],
      ['commune', 30],
    ]);
  });
});

describe('số nhập tay do đơn vị gửi', () => {
  const entry = {
    system: 'Phần mềm hộ tịch',
    field: 'Hộ tịch',
    counts: { 'received.online': 5 },
    note: 'sổ theo dõi',
  };
  const sender = { ...partOf(4), manual: [entry] };

  test('mang theo tên đơn vị và nguồn', () => {
    expect(sentManual([sender], period, [])).toMatchObject([
      { unit: communeName(4), periodId: '2026-Q3', note: 'UBND xã Mẫu 04: sổ theo dõi' },
    ]);
  });

  test('đã nhập ở đây rồi thì không cộng lần nữa', () => {
    const typed = {
      ...entry,
      id: 'm1',
      unit: 'UBND Xã Mẫu 04',
      periodId: '2026-Q3',
      updatedAt: '',
    };
    expect(sentManual([sender], period, [typed])).toEqual([]);
    expect(sentManual([sender], period, [{ ...typed, periodId: '2026-Q2' }])).toHaveLength(1);
  });
});
