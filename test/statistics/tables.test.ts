import { describe, expect, it } from 'vitest';
import { parsePeriod, previousPeriod } from '../../lib/calendar/period.ts';
import type { Source } from '../../lib/portal/types.ts';
import { combineTables, partByPeriod } from '../../lib/statistics/tables.ts';
import { day, form, statisticsRow, statisticsTable, tablePage } from '../check/build.ts';

const simple = (n: number) => form([n, n, 0, 0], [n, n, 0, 0], [0, 0, 0]);
const source = (notes: Partial<Source> = {}) => tablePage([], notes).source;
const received = (...args: Parameters<typeof combineTables>) =>
  combineTables(...args)?.form06.received.total;

describe('cộng bảng thống kê', () => {
  it('bảng theo đơn vị: mỗi đơn vị một lần, bản đọc sau thắng', () => {
    const first = statisticsTable(
      [statisticsRow('UBND xã Mẫu 01', simple(1)), statisticsRow('UBND xã Mẫu 02', simple(2))],
      simple(3),
      { by: 'unit', source: 0 },
    );
    const second = statisticsTable(
      [statisticsRow('Xã Mẫu 02', simple(20)), statisticsRow('Xã Mẫu 03', simple(4))],
      simple(24),
      { by: 'unit', source: 1 },
    );
    const sources = [
      source({ readAt: '2024-09-16T02:00:00Z' }),
      source({ readAt: '2024-09-17T02:00:00Z' }),
    ];
    expect(received([first, second], sources, null)).toBe(25);
    expect(received([second, first], sources, null)).toBe(25);
  });

  it('đơn vị ghi ở trang và ở dòng bảng là một', () => {
    const whole = statisticsTable([], simple(5), { source: 0, statedUnit: 'UBND xã Mẫu 01' });
    const byUnit = statisticsTable([statisticsRow('xã Mẫu 01', simple(5))], simple(5), {
      by: 'unit',
      source: 1,
    });
    expect(received([whole, byUnit], [source(), source()], null)).toBe(5);
  });

  it('cùng đơn vị trên hai hệ thống thì cộng; hai tệp lưu thì không', () => {
    const at = (index: number) =>
      statisticsTable([], simple(5), { source: index, statedUnit: 'xã Mẫu' });
    const systems = [
      source({ system: 'motcua.mot.example' }),
      source({ system: 'motcua.hai.example' }),
    ];
    expect(received([at(0), at(1)], systems, null)).toBe(10);
    const files = [1, 2].map((n) => source({ file: `t${n}.html`, system: `t${n}.html` }));
    expect(received([at(0), at(1)], files, null)).toBe(5);
  });

  it('bảng không ghi đơn vị: giống hệt là một, khác là hai', () => {
    const at = (index: number, n: number) => statisticsTable([], simple(n), { source: index });
    const files = [source(), source()];
    expect(received([at(0, 5), at(1, 5)], files, null)).toBe(5);
    expect(received([at(0, 5), at(1, 6)], files, null)).toBe(11);
  });

  it('một bảng lấy trọn thì giữ tổng in sẵn; chọn một đơn vị thì lấy dòng của nó', () => {
    const table = statisticsTable(
      [statisticsRow('xã Mẫu 01', simple(1)), statisticsRow('xã Mẫu 02', simple(2))],
      simple(99),
      { by: 'unit' },
    );
    expect(received([table], [source()], null)).toBe(99);
    expect(received([table], [source()], 'UBND xã Mẫu 02')).toBe(2);
    expect(received([table], [source()], 'UBND huyện Mẫu')).toBe(99);
  });

  it('lĩnh vực của nhiều đơn vị cộng theo tên', () => {
    const at = (unit: string, n: number) =>
      statisticsTable([statisticsRow('Hộ tịch', simple(n))], simple(n), { statedUnit: unit });
    const combined = combineTables([at('xã Một', 1), at('xã Hai', 2)], [source()], null);
    expect(combined?.byField).toEqual([{ field: 'Hộ tịch', form06: simple(3) }]);
    expect(combined?.byUnit.map(({ unit }) => unit)).toEqual(['xã Một', 'xã Hai']);
  });

  it('ô không rõ ở một đơn vị thì tổng cũng không rõ; không có bảng thì không có gì', () => {
    const unknown = form([5, null, null, 0], [5, 5, 0, 0], [0, 0, 0]);
    const tables = [
      statisticsTable([], unknown, { statedUnit: 'xã Một' }),
      statisticsTable([], simple(2), { statedUnit: 'xã Hai' }),
    ];
    expect(combineTables(tables, [source()], null)?.form06.received).toEqual({
      total: 7,
      online: null,
      direct: null,
      carriedOver: 0,
    });
    expect(combineTables([], [], null)).toBeNull();
  });

  it('tổng mà bảng không nói thì để trống, dù các phần đều có: còn cột “Chờ trả” đứng riêng', () => {
    const awaiting = form([9, null, null, 0], [null, 1, 2, 3], [3, 3, 0]);
    const combined = combineTables([statisticsTable([], awaiting)], [source()], null);
    expect(combined?.form06.resolved).toEqual({ total: null, early: 1, onTime: 2, late: 3 });
  });
});

describe('bảng của kỳ nào', () => {
  const period = parsePeriod('2024-Q3');
  const stating = (from: string, to: string) =>
    statisticsTable([], simple(1), { statedPeriod: { from: day(from), to: day(to) } });
  const part = (table: ReturnType<typeof stating>, asOf = '2024-09-14') => {
    const parted = partByPeriod([table], period, previousPeriod(period), day(asOf));
    return (['current', 'previous', 'others'] as const).filter((key) => parted[key].length > 0);
  };
  it.each([
    ['2024-06-15', '2024-09-14', '2024-09-14', 'current'],
    ['2024-06-15', '2024-08-20', '2024-08-20', 'current'],
    ['2024-06-15', '2024-08-20', '2024-09-14', 'others'],
    ['2024-03-15', '2024-06-14', '2024-09-14', 'previous'],
    ['2024-07-01', '2024-09-30', '2024-09-14', 'others'],
    ['2024-06-14', '2024-09-14', '2024-09-14', 'others'],
  ])('%s → %s, tính đến %s: %s', (from, to, asOf, expected) => {
    expect(part(stating(from, to), asOf)).toEqual([expected]);
  });
  it('không in kỳ thì coi là kỳ này; bảng khác loại thì bỏ', () => {
    const tables = [
      statisticsTable([], simple(1)),
      statisticsTable([], simple(1), { kind: 'procedures' }),
    ];
    expect(partByPeriod(tables, period, null, day('2024-09-14')).current).toHaveLength(1);
  });
});
