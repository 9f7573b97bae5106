/**
 * Total rows that leave cells out (the rate, «Bổ sung», the running number): read where the
 * sums of the columns prove the place of every figure, refused where they do not, and never
 * read one column off.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/portal/file.ts';
import type { StatisticsRow, StatisticsTable } from '../../lib/statistics/types.ts';
import { type Cells, type Head, tableHtml } from './heads.ts';

const HEADS: Head[] = [
  'STT',
  'Đơn vị',
  ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ']],
  ['Đã xử lý', ['Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ trước hạn, đúng hạn']],
  ['Đang xử lý', ['Trong hạn', 'Quá hạn']],
  'Bổ sung',
  'Trả lại/ Rút HS',
  'Đã liên thông',
];
const A: Cells = [1, 'Phòng Thí Dụ', 103, 10, 93, 50, 20, 5, '93,3%', 15, 2, 7, 4, 31];
const B: Cells = [2, 'Phòng Mẫu', 42, 4, 38, 20, 10, 0, '100%', 6, 1, 3, 2, 12];
const TOTAL: Cells = ['', 'Tổng số', 145, 14, 131, 70, 30, 5, '95,2%', 21, 3, 10, 6, 43];
const WITHOUT = (...columns: number[]) => TOTAL.filter((_, i) => !columns.includes(i));

async function read(body: readonly Cells[]): Promise<StatisticsTable> {
  const html = tableHtml({ heads: HEADS, body: [...body] });
  const reading = await readFile('thong-ke.html', new TextEncoder().encode(html));
  return reading.statistics[0] as StatisticsTable;
}

/** Every figure that a row of this table says. */
const said = ({ form06, newInPeriod, separate, others }: StatisticsRow) => ({
  received: form06.received.total,
  carriedOver: form06.received.carriedOver,
  newInPeriod,
  early: form06.resolved.early,
  onTime: form06.resolved.onTime,
  late: form06.resolved.late,
  inTime: form06.pending.inTime,
  overdue: form06.pending.overdue,
  paused: separate.paused,
  withdrawn: separate.withdrawn,
  handedOn: others['Đã liên thông'],
});
const TRUE = {
  received: 145,
  carriedOver: 14,
  newInPeriod: 131,
  early: 70,
  onTime: 30,
  late: 5,
  inTime: 21,
  overdue: 3,
  paused: 10,
  withdrawn: 6,
  handedOn: 43,
};

describe('dòng tổng thiếu ô', () => {
  it.each([
    ['đủ ô', TOTAL],
    ['thiếu ô số thứ tự', WITHOUT(0)],
    ['thiếu ô tỷ lệ', WITHOUT(8)],
    ['thiếu ô «Bổ sung»', WITHOUT(11)],
    ['thiếu ô «Trả lại/ Rút HS»', WITHOUT(12)],
    ['thiếu ô cuối', WITHOUT(13)],
    ['thiếu cả số thứ tự và tỷ lệ', WITHOUT(0, 8)],
    ['thiếu cả tỷ lệ và «Bổ sung»', WITHOUT(8, 11)],
  ])('%s: mọi số đúng cột', async (_, total) => {
    const table = await read([A, B, total]);
    expect(said(table.total)).toEqual(TRUE);
    expect(table.printedTotal).not.toBeNull();
    expect(table.disagreements).toEqual([]);
  });

  it('hai chỗ đều vừa thì số ở giữa để trống, không đoán', async () => {
    const even = (row: Cells, paused: number) => row.with(11, paused).with(12, paused);
    const total = WITHOUT(12).with(11, 10);
    const table = await read([even(A, 7), even(B, 3), total]);
    expect(table.printedTotal?.separate).toMatchObject({ paused: null, withdrawn: null });
    expect(table.total.separate).toMatchObject({ paused: 10, withdrawn: 10 });
  });

  it('không khớp ở cách đọc nào thì không dùng, và nói ra', async () => {
    const table = await read([A, B, WITHOUT(11).with(2, 146)]);
    expect(table.printedTotal).toBeNull();
    expect(said(table.total)).toEqual(TRUE);
    expect(table.disagreements.join()).toMatch(/Dòng tổng thiếu .* không khớp/);
  });

  it('có dòng không đọc được thì không có gì để chứng minh: không dùng', async () => {
    const table = await read([A, B.slice(0, -1), WITHOUT(11)]);
    expect(table.printedTotal).toBeNull();
    expect(table.total.form06.received.total).toBeNull();
  });

  it('bỏ ô nào đi nữa cũng không có số nào sang cột khác', async () => {
    const count = fc.integer({ min: 0, max: 12 });
    const row = fc
      .array(count, { minLength: 10, maxLength: 10 })
      .map((n) => [(n[0] as number) + (n[1] as number), ...n]);
    const rows = fc.array(row, { minLength: 1, maxLength: 4 });
    const dropped = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(rows, dropped, async (figures, gaps) => {
        const sums = figures.reduce((a, b) => a.map((n, i) => n + (b[i] as number)));
        const print = (numbers: readonly number[]): Cells => [
          ...numbers.slice(0, 6),
          '98,1%',
          ...numbers.slice(6),
        ];
        const body = figures.map((row, i): Cells => [i + 1, `Phòng ${'ABCD'[i]}`, ...print(row)]);
        const full = await read([...body, ['', 'Tổng số', ...print(sums)]]);
        const total = ['', 'Tổng số', ...print(sums).filter((_, i) => !gaps.includes(i))];
        const table = await read([...body, total]);
        expect(said(table.total)).toEqual(said(full.total));
        const printed = table.printedTotal ? Object.entries(said(table.printedTotal)) : [];
        const wanted: Record<string, unknown> = said(full.total);
        for (const [name, value] of printed) expect([null, wanted[name]]).toContain(value);
      }),
      { numRuns: 150 },
    );
  });
});

describe('dòng tổng đủ ô', () => {
  it.each([
    ['chờ bổ sung', 11, 'tạm dừng, chờ bổ sung ghi 11, cộng các dòng được 10'],
    ['trả lại, rút', 12, 'trả lại, rút ghi 7, cộng các dòng được 6'],
    ['trong kỳ', 4, 'tiếp nhận trong kỳ ghi 132, cộng các dòng được 131'],
    ['cột ngoài biểu II.06', 13, '“Đã liên thông” ghi 44, cộng các dòng được 43'],
  ])('lệch ở cột %s thì báo không khớp', async (_, at, said) => {
    const table = await read([A, B, TOTAL.with(at, Number(TOTAL[at]) + 1)]);
    expect(table.disagreements.join()).toContain(said);
  });

  it('tổng nhỏ của từng nhóm không phải là tổng chung', async () => {
    const group = (name: string): Cells => [[name, 14]];
    const sub = (row: Cells): Cells => row.with(0, '').with(1, 'Tổng:');
    const table = await read([group('Cấp huyện'), A, sub(A), group('Cấp xã'), B, sub(B)]);
    expect(table.printedTotal).toBeNull();
    expect(said(table.total)).toEqual(TRUE);
    const both = await read([group('Cấp huyện'), A, sub(A), group('Cấp xã'), B, sub(B), TOTAL]);
    expect(said(both.printedTotal as StatisticsRow)).toEqual(TRUE);
    expect([...table.disagreements, ...both.disagreements]).toEqual([]);
  });
});
