/** Columns of receipts that a table leaves out, but whose figures the row's other columns determine. */
import { describe, expect, it } from 'vitest';
import { figures, readTable } from './figures.ts';
import type { Head } from './heads.ts';

describe('ô tiếp nhận bảng không in mà các ô khác của dòng xác định', () => {
  it.each<[string, Head[], (number | string)[], (number | null)[]]>([
    [
      'trực tiếp theo trong kỳ và qua mạng',
      ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng'],
      [100, 10, 90, 60],
      [100, 60, 30, 10],
    ],
    [
      'trực tiếp theo tổng số, kỳ trước và qua mạng',
      ['Tổng số', 'Kỳ trước', 'Qua mạng'],
      [100, 10, 60],
      [100, 60, 30, 10],
    ],
    [
      'kỳ trước theo tổng số và trong kỳ',
      ['Tổng số', 'Trong kỳ'],
      [100, 90],
      [100, null, null, 10],
    ],
    [
      'trực tuyến khi trực tiếp gồm cả bưu chính',
      ['Tổng số', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'],
      [100, 90, 30],
      [100, 60, 30, 10],
    ],
    [
      'trực tiếp chưa gồm bưu chính thì trực tuyến vẫn chưa rõ',
      ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Trực tiếp'],
      [100, 10, 90, 30],
      [100, null, 30, 10],
    ],
    [
      'dòng tự mâu thuẫn thì không suy ra gì',
      ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng'],
      [100, 20, 90, 60],
      [100, 60, null, 20],
    ],
    [
      'qua mạng nhiều hơn trong kỳ',
      ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng'],
      [100, 10, 90, 95],
      [100, 95, null, 10],
    ],
    [
      'bảng chỉ có tổng và các kênh không nói gì về kỳ trước',
      ['Tổng số', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
      [100, 60, 30],
      [100, 60, 30, null],
    ],
  ])('%s', async (_, parts, values, expected) => {
    const late: Head[] = [['Đang xử lý', ['Trong hạn', 'Quá hạn']]];
    const heads: Head[] = ['STT', 'Đơn vị', ['Tiếp nhận', parts], ...late];
    const table = await readTable({ heads, body: [[1, 'UBND xã Thí Dụ', ...values, 3, 1]] });
    expect(figures(table.rows[0] ?? null)?.slice(0, 4)).toEqual(expected);
    expect(figures(table.total)?.slice(4, 8)).toEqual([null, null, null, null]);
  });

  it('dòng tổng không khớp: nói về ô được in, không nói về số suy ra', async () => {
    const heads: Head[] = [
      'STT',
      'Đơn vị',
      ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng']],
      ['Đang xử lý', ['Trong hạn', 'Quá hạn']],
    ];
    const body = [
      [1, 'UBND xã Thí Dụ', 100, 10, 90, 60, 3, 1],
      [2, 'UBND xã Ví Dụ', 50, 5, 45, 40, 2, 0],
      ['', 'Tổng số', 151, 15, 136, 100, 5, 1],
    ];
    const table = await readTable({ heads, body });
    expect(table.disagreements).toEqual([
      'Dòng tổng: tổng tiếp nhận ghi 151, cộng các dòng được 150: không khớp.',
      'Dòng tổng: tiếp nhận trong kỳ ghi 136, cộng các dòng được 135: không khớp.',
    ]);
    expect(figures(table.total)?.slice(0, 4)).toEqual([151, 100, 36, 15]);
  });

  it('các cột không chung tiêu đề “Tiếp nhận” thì không chắc là phần của một tổng: không suy ra gì', async () => {
    const heads: Head[] = ['Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ mới tiếp nhận', 'Hồ sơ trực tuyến'];
    const table = await readTable({ heads, body: [['UBND xã Thí Dụ', 110, 100, 55]] });
    expect(figures(table.total)?.slice(0, 4)).toEqual([110, 55, null, null]);
  });
});
