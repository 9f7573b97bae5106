/** Two headings in one cell over two values in one cell, and when nobody can say which is which. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/portal/file.ts';
import { sampleDossiers } from './dossiers.ts';
import { tableHtml } from './heads.ts';

const HEADS = [
  'STT',
  'Mã hồ sơ<br>Thủ tục',
  'Chủ hồ sơ',
  'Ngày tiếp nhận<br>Ngày hẹn trả',
  'Trạng thái',
];
const ROWS = [
  [
    '1',
    'H37.21-240701-0001<br>Đăng ký khai sinh',
    'Trần Thị Thí Dụ',
    '01/07/2024<br>04/07/2024',
    'Đang xử lý',
  ],
  [
    '2',
    'H37.21-240702-0002<br>Chứng thực bản sao',
    'Lê Văn Ví Dụ',
    '02/07/2024<br>05/07/2024',
    'Đang xử lý',
  ],
  [
    '3',
    'H37.21-240703-0003<br>Đăng ký khai sinh',
    'Trần Thị Thí Dụ',
    '03/07/2024<br>08/07/2024',
    'Đã trả kết quả',
  ],
];

async function read(rows: string[][], heads = HEADS) {
  const html = tableHtml({ heads, body: rows });
  return readFile('t.html', new TextEncoder().encode(html));
}

/** The rows with one cell put otherwise. */
function withCell(row: number, column: number, text: string): string[][] {
  return ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));
}

describe('tiêu đề chồng nhau trong một ô', () => {
  it('mỗi dòng của ô là một trường khi dòng nào cũng khớp', async () => {
    const { dossiers, source } = await read(ROWS);
    expect(source.tables[0]).toMatchObject({ kind: 'dossier-list', rows: 3, read: 3 });
    expect(dossiers.map(({ code, procedure }) => [code, procedure])).toEqual([
      ['H37.21-240701-0001', 'Đăng ký khai sinh'],
      ['H37.21-240702-0002', 'Chứng thực bản sao'],
      ['H37.21-240703-0003', 'Đăng ký khai sinh'],
    ]);
    expect(dossiers.map(({ received, due }) => (due ?? 0) - (received ?? 0))).toEqual([3, 3, 5]);
  });

  it('cả ô trống là trống cả hai trường; gạch ngang là một dòng trống', async () => {
    const blank = await read(withCell(1, 3, ''));
    expect(blank.source.tables[0]?.refused.map(({ row }) => row)).toEqual([2]);
    const open = await read(withCell(1, 3, '02/07/2024<br>-'));
    expect(open.dossiers.map(({ due }) => due === null)).toEqual([false, true, false]);
  });

  it.each([
    [
      'thiếu một ngày, không rõ là ngày nào',
      withCell(1, 3, '05/07/2024'),
      'Ngày tiếp nhận / Ngày hẹn trả',
      2,
    ],
    [
      'tên thủ tục xuống dòng',
      withCell(2, 1, 'H37.21-240703-0003<br>Đăng ký<br>khai sinh'),
      'Mã hồ sơ / Thủ tục',
      3,
    ],
    [
      'mã và tên đổi chỗ',
      withCell(0, 1, 'Đăng ký khai sinh<br>H37.21-240701-0001'),
      'Mã hồ sơ / Thủ tục',
      1,
    ],
    [
      'một dòng không phải ngày',
      withCell(0, 3, '01/07/2024<br>Còn 2 ngày'),
      'Ngày tiếp nhận / Ngày hẹn trả',
      1,
    ],
  ])('%s: không đọc bảng, nói tiêu đề và dòng', async (_, rows, heading, row) => {
    const { dossiers, source } = await read(rows);
    expect(dossiers).toEqual([]);
    expect(source.tables[0]?.kind).toBe('unknown');
    expect(source.tables[0]?.notes.join(' ')).toContain(
      `tiêu đề “${heading}” gồm 2 mục nhưng ô ở dòng ${row} không có đúng 2 dòng`,
    );
  });

  it('tiêu đề dài bị ngắt dòng vẫn là một tiêu đề', async () => {
    const heads = [
      'STT',
      'Mã<br>hồ sơ',
      'Tên<br>thủ tục',
      'Ngày trả<br>kết quả',
      'Ngày<br>tiếp nhận',
    ];
    const rows = [['1', 'H37.21-240701-0001', 'Đăng ký khai sinh', '04/07/2024', '01/07/2024']];
    const { dossiers } = await read(rows, heads);
    expect(dossiers[0]).toMatchObject({
      code: 'H37.21-240701-0001',
      procedure: 'Đăng ký khai sinh',
    });
    expect((dossiers[0]?.finished ?? 0) - (dossiers[0]?.received ?? 0)).toBe(3);
  });

  it('danh sách dài: một dòng lệch ở cuối cũng làm cả bảng không được đọc', async () => {
    const many = sampleDossiers(300).map((d, i) => [
      String(i + 1),
      `${d.code}<br>${d.procedure}`,
      d.person,
      i === 299 ? '01/07/2024' : '01/07/2024<br>04/07/2024',
      'Đang xử lý',
    ]);
    const { dossiers, source } = await read(many);
    expect(dossiers).toEqual([]);
    expect(source.tables[0]?.notes[0]).toContain('dòng 300');
  });
});
