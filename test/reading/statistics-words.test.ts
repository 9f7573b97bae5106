/**
 * Statistics tables in words that no list holds but an official understands, and tables
 * that use the same words of something else: those never become form II.06.
 */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/calendar/day.ts';
import { readFile } from '../../lib/portal/file.ts';
import { measureOf } from '../../lib/portal/measures.ts';
import type { StatisticsTable } from '../../lib/statistics/types.ts';
import { readCount } from '../../lib/text/portal-numbers.ts';
import { type Head, type Printed, tableHtml } from './heads.ts';

async function read(printed: Printed): Promise<StatisticsTable> {
  const reading = await readFile('t.html', new TextEncoder().encode(tableHtml(printed)));
  return reading.statistics[0] as StatisticsTable;
}

describe('tiêu đề viết dài', () => {
  it.each([
    ['Số lượng hồ sơ đã được giải quyết › Trước hạn', 'resolved.early'],
    ['Kết quả xử lý hồ sơ › Giải quyết sớm hạn', 'resolved.early'],
    ['Kết quả giải quyết TTHC › Hồ sơ giải quyết đúng hạn', 'resolved.onTime'],
    ['Đã giải quyết › Số hồ sơ đã trễ hạn', 'resolved.late'],
    ['Đã giải quyết › Đã trễ hạn', 'resolved.late'],
    ['Hồ sơ chưa giải quyết xong › Còn trong hạn', 'pending.inTime'],
    ['Số hồ sơ còn đang giải quyết › Tổng số', 'pending.total'],
    [
      'Số lượng hồ sơ tiếp nhận › Trong kỳ báo cáo › Trực tiếp, dịch vụ BCCI',
      'received.directAndPostal',
    ],
    ['Hồ sơ phải giải quyết trong kỳ › Hồ sơ nộp trực tuyến', 'received.online'],
    ['Tiếp nhận › Hồ sơ tồn kỳ trước chuyển sang', 'received.carried'],
    ['Tiếp nhận › Tồn', 'received.carried'],
    ['Tồn', null],
    ['Số hóa hồ sơ khi tiếp nhận › Số lượng', null],
    ['Tiếp nhận › Số hóa › Số lượng', null],
    ['Số hồ sơ thanh toán trực tuyến', null],
    ['Tiếp nhận › Trực tuyến toàn trình', null],
    ['Số TTHC có tiếp nhận › Tổng số', null],
    ['Đã bổ sung', null],
    ['Không tiếp nhận', null],
    ['Hạn xử lý', null],
  ])('%s → %s', (path, measure) => expect(measureOf(path.split(' › '))).toBe(measure));

  it('cả bảng đọc như biểu II.06', async () => {
    const heads: Head[] = [
      'STT',
      'Tên cơ quan, đơn vị',
      [
        'Hồ sơ phải giải quyết trong kỳ',
        [
          'Tổng cộng',
          'Hồ sơ nộp trực tuyến',
          'Hồ sơ nộp trực tiếp và qua BCCI',
          'Hồ sơ tồn kỳ trước chuyển sang',
        ],
      ],
      [
        'Kết quả xử lý hồ sơ',
        ['Tổng cộng', 'Giải quyết sớm hạn', 'Giải quyết đúng hạn', 'Giải quyết trễ hạn'],
      ],
      ['Hồ sơ chưa giải quyết xong', ['Tổng cộng', 'Còn trong hạn', 'Đã trễ hạn']],
    ];
    const table = await read({
      heads,
      body: [[1, 'UBND xã Thí Dụ', 100, 60, 30, 10, 80, 50, 28, 2, 20, 18, 2]],
    });
    expect({ kind: table.kind, by: table.by }).toEqual({ kind: 'form-06', by: 'unit' });
    expect(table.total.form06).toEqual({
      received: { total: 100, online: 60, direct: 30, carriedOver: 10 },
      resolved: { total: 80, early: 50, onTime: 28, late: 2 },
      pending: { total: 20, inTime: 18, overdue: 2 },
    });
  });
});

describe('dòng tổng gọi theo cách khác', () => {
  const heads: Head[] = [
    'STT',
    'Đơn vị',
    ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ']],
    ['Đã giải quyết', ['Trước hạn', 'Đúng hạn', 'Quá hạn']],
  ];
  const rows = [
    [1, 'UBND xã A', 60, 10, 50, 30, 18, 2],
    [2, 'UBND xã B', 40, 5, 35, 20, 10, 0],
  ];
  const sums = [100, 15, 85, 50, 28, 2];

  it.each(['TỔNG CỘNG (I+II)', 'Tổng số toàn xã', 'Cộng mục A', 'Tổng các đơn vị', 'Toàn huyện'])(
    '%s không bị cộng thêm lần nữa',
    async (name) => {
      const table = await read({ heads, body: [...rows, ['', name, ...sums]] });
      expect(table.total.form06.received.total).toBe(100);
      expect(table.printedTotal).not.toBeNull();
    },
  );

  it.each([
    ['đứng đầu', [['', 'Huyện Mẫu', ...sums], ...rows]],
    ['đứng cuối', [...rows, ['', 'Huyện Mẫu', ...sums]]],
  ])('tên đơn vị cấp trên %s bằng tổng các dòng: được hiểu là dòng tổng', async (_, body) => {
    const table = await read({ heads, body });
    expect(table.rows.map((row) => row.name)).toEqual(['UBND xã A', 'UBND xã B']);
    expect(table.total.form06.received.total).toBe(100);
  });

  it('dòng không bằng tổng, hay có số thứ tự, vẫn là một đơn vị', async () => {
    const other = await read({ heads, body: [...rows, ['', 'Huyện Mẫu', 101, 15, 86, 50, 28, 2]] });
    expect(other.rows).toHaveLength(3);
    const numbered = await read({ heads, body: [...rows, [3, 'UBND xã C', ...sums]] });
    expect(numbered.total.form06.received.total).toBe(200);
  });
});

describe('bảng về việc khác dùng cùng những từ ấy', () => {
  it('phản ánh, kiến nghị: tiêu đề hay tên bảng nói ra', async () => {
    const own = await read({
      heads: [
        'STT',
        'Đối tượng',
        ['Số PAKN được tiếp nhận', ['Tổng số', ['Theo nội dung', ['Hành vi', 'Quy định']]]],
        ['Kết quả xử lý PAKN', [['Đã xử lý', ['Hành vi', 'Quy định']], 'Đang xử lý']],
      ],
      body: [
        [1, 'Cá nhân', 5, 3, 2, 3, 1, 1],
        [2, 'Tổ chức', 1, 1, 0, 1, 0, 0],
      ],
    });
    const named = await read({
      above: '<h3>Kết quả tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính</h3>',
      heads: ['STT', 'Đơn vị', ['Tiếp nhận', ['Tổng số', 'Kỳ trước']], 'Đã xử lý', 'Đang xử lý'],
      body: [[1, 'UBND xã Thí Dụ', 6, 1, 5, 1]],
    });
    expect([own.kind, named.kind]).toEqual(['feedback', 'feedback']);
    expect([own.total, named.total].map((t) => t.form06.received.total)).toEqual([6, 6]);
  });

  it('số hóa: số giấy tờ không thành số hồ sơ tiếp nhận', async () => {
    const table = await read({
      heads: [
        'STT',
        'Đơn vị',
        'Tổng số hồ sơ tiếp nhận',
        ['Số hóa hồ sơ khi tiếp nhận', ['Số lượng', 'Tỷ lệ (%)']],
        ['Số hóa kết quả giải quyết', ['Số lượng', 'Tỷ lệ (%)']],
      ],
      body: [[1, 'UBND xã Thí Dụ', 100, 90, '90,00', 85, '85,00']],
    });
    expect(table.kind).toBe('statistics');
    expect(table.total.form06.received.total).not.toBe(90);
    expect(table.total.form06.resolved.total).toBeNull();
    expect(table.total.others).toMatchObject({ 'Số hóa hồ sơ khi tiếp nhận › Số lượng': 90 });
  });
});

describe('tiêu đề chỉ một dòng', () => {
  const flat = (heads: Head[], row: (string | number)[]) =>
    read({ heads: ['STT', 'Đơn vị', ...heads], body: [[1, 'UBND xã Thí Dụ', ...row]] });

  it('nhóm và phần trong cùng một tiêu đề', async () => {
    const { total } = await flat(
      [
        'Đã giải quyết trước hạn',
        'Đã giải quyết đúng hạn',
        'Đã giải quyết quá hạn',
        'Hồ sơ đang giải quyết trong hạn',
        'Hồ sơ chưa giải quyết quá hạn',
      ],
      [50, 28, 2, 18, 2],
    );
    expect(total.form06.resolved).toEqual({ total: 80, early: 50, onTime: 28, late: 2 });
    expect(total.form06.pending).toEqual({ total: 20, inTime: 18, overdue: 2 });
  });

  it('«Quá hạn» bên phải «Đang giải quyết» là của hồ sơ đang giải quyết', async () => {
    const { total } = await flat(
      [
        'Tiếp nhận',
        'Đã giải quyết',
        'Đúng hạn',
        'Trễ hạn',
        'Đang giải quyết',
        'Trong hạn',
        'Quá hạn',
      ],
      [100, 80, 78, 2, 20, 18, 2],
    );
    expect(total.form06.resolved).toEqual({ total: 80, early: null, onTime: 78, late: 2 });
    expect(total.form06.pending).toEqual({ total: 20, inTime: 18, overdue: 2 });
  });
});

describe('bảng đặt ngang', () => {
  const names = ['Trực tuyến', 'Đã giải quyết', 'Quá hạn', 'Ghi nhận khác'];

  it('mỗi dòng một chỉ tiêu, một cột số lượng: không cộng các chỉ tiêu với nhau', async () => {
    const figures = [60, 80, 2, 5];
    const { total } = await read({
      heads: ['Chỉ tiêu', 'Số lượng', 'Tỷ lệ'],
      body: names.map((name, i) => [name, figures[i] as number, '10%']),
    });
    expect(total.form06.received).toMatchObject({ total: null, online: 60 });
    expect(total.form06.resolved).toMatchObject({ total: 80, late: 2 });
  });

  it('mỗi cột một đơn vị', async () => {
    const { by, rows } = await read({
      heads: ['Chỉ tiêu', 'UBND xã A', 'UBND xã B'],
      body: names.map((name, i) => [name, i + 10, i + 20]),
    });
    expect(by).toBe('unit');
    expect(rows.map((row) => [row.name, row.form06.resolved.total])).toEqual([
      ['UBND xã A', 11],
      ['UBND xã B', 21],
    ]);
  });

  it('cột «Kỳ này», «Kỳ trước» không phải đơn vị: không đọc', async () => {
    const reading = await readFile(
      't.html',
      new TextEncoder().encode(
        tableHtml({
          heads: ['Chỉ tiêu', 'Kỳ này', 'Cùng kỳ năm trước'],
          body: names.map((name, i) => [name, i + 10, i + 20]),
        }),
      ),
    );
    expect(reading.statistics).toEqual([]);
  });
});

describe('kỳ gọi bằng tên', () => {
  const periodOf = async (title: string) => {
    const html = tableHtml({
      above: `<p>${title}</p>`,
      heads: ['STT', 'Đơn vị', ['Tiếp nhận', ['Tổng số', 'Kỳ trước']]],
      body: [[1, 'UBND xã Thí Dụ', 10, 1]],
    });
    const reading = await readFile('t.html', new TextEncoder().encode(html));
    const period = reading.statistics[0]?.statedPeriod;
    return period && [formatDay(period.from), formatDay(period.to)];
  };

  it.each([
    ['Kỳ báo cáo: Quý III/2024', ['15/06/2024', '14/09/2024']],
    ['Quý 2 năm 2024', ['15/03/2024', '14/06/2024']],
    ['Thời gian: 15/06/2024 - 14/09/2024', ['15/06/2024', '14/09/2024']],
    ['Từ ngày 15 tháng 6 năm 2024 đến ngày 14 tháng 9 năm 2024', ['15/06/2024', '14/09/2024']],
    ['So sánh quý II/2024 với quý III/2024', null],
    ['Quý V/2024', null],
    ['Tháng 13/2024', null],
  ])('%s', async (title, days) => expect(await periodOf(title)).toEqual(days));
});

describe('số lượng viết kèm chữ', () => {
  it.each([
    ['80 hồ sơ', 80],
    ['1.121 HS', 1121],
    ['80 (80%)', 80],
    ['80 ngày', null],
    ['1.001193', null],
  ])('%s', (text, count) => expect(readCount(text, 'dot')).toBe(count));
});
