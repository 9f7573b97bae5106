import { describe, expect, it } from 'vitest';
import { buildGrid } from '../../lib/grid/build.ts';
import { readHtmlTables } from '../../lib/grid/html.ts';
import type { Grid, RawTable } from '../../lib/grid/types.ts';
import { createMapper } from '../../lib/portal/mapping/mapper.ts';
import { exportMappings, importMappings } from '../../lib/portal/mapping/schema.ts';
import { describeStructure } from '../../lib/portal/mapping/structure.ts';
import {
  applyMapping,
  type ColumnMapping,
  findMapping,
  headerSignature,
  withMapping,
} from '../../lib/portal/mapping.ts';
import { readPage } from '../../lib/portal/page.ts';

const SITE = 'motcua.example.vn';
const HEADER = ['STT', 'Ký hiệu', 'Việc', 'Khởi đầu', 'Mốc', 'Tình trạng'];

function tableOf(header: readonly string[]): RawTable {
  const rows = [
    ['1', 'H37.21-240701-0001', 'Đăng ký khai sinh', '01/07/2024', '05/07/2024', 'Đang xử lý'],
    ['2', 'H37.21-240702-0002', 'Đăng ký khai tử', '02/07/2024', '06/07/2024', 'Đang xử lý'],
    ['3', 'H37.21-240703-0003', 'Chứng thực', '03/07/2024', '08/07/2024', 'Đang xử lý'],
  ];
  const html = `<table><tr>${header.map((word) => `<th>${word}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  return readHtmlTables(html).tables[0] as RawTable;
}

function gridOf(header: readonly string[]): Grid {
  return buildGrid(tableOf(header));
}

function taughtBy(grid: Grid): ColumnMapping {
  const mapping = createMapper(grid, [null, null, null, null, null, 'status'])
    .set(1, 'code')
    .set(3, 'received')
    .set(4, 'due')
    .mapping(SITE, '2024-09-15');
  if (mapping === null) throw new Error('nothing was taught');
  return mapping;
}

describe('Chỉ cho tôi cột này', () => {
  it('hỏi lần lượt các cột cần mà chưa biết, đến khi đủ', () => {
    let mapper = createMapper(gridOf(HEADER), [null, null, null, null, null, 'status']);
    expect(mapper.missing).toEqual(['code', 'received', 'due']);
    expect(mapper.question).toBe('Bấm vào cột "Mã hồ sơ".');
    mapper = mapper.set(1, 'code').set(3, 'received').set(4, 'due');
    expect(mapper.missing).toEqual([]);
    expect(mapper.question).toBeNull();
    expect(mapper.headers[5]).toMatchObject({ meaning: 'status', by: 'words' });
    expect(mapper.headers[1]).toMatchObject({ meaning: 'code', by: 'user' });
  });

  it('chỉ lại cột khác thì cột cũ thôi mang nghĩa ấy', () => {
    const mapper = createMapper(gridOf(HEADER), []).set(3, 'due').set(4, 'due');
    expect(mapper.headers.map((header) => header.meaning)).toEqual([
      null,
      null,
      null,
      null,
      'due',
      null,
    ]);
  });

  it('nghĩa người dùng giao cho cột khác không còn ở cột đoán theo chữ', () => {
    const mapper = createMapper(gridOf(HEADER), [null, null, null, 'received']).set(4, 'received');
    expect(mapper.headers[3]?.meaning).toBeNull();
    expect(mapper.clear(4).headers[3]?.meaning).toBe('received');
  });

  it('nhiều cột có thể cùng là thông tin cá nhân', () => {
    const mapper = createMapper(gridOf(HEADER), []).set(1, 'person').set(2, 'person');
    expect(mapper.headers.filter((header) => header.meaning === 'person')).toHaveLength(2);
  });

  it('chưa chỉ gì thì không có gì để lưu', () => {
    expect(createMapper(gridOf(HEADER), ['ordinal']).mapping(SITE, '2024-09-15')).toBeNull();
  });

  it('bảng không đọc được thành đọc được sau khi chỉ cột', () => {
    const info = { file: 'trang-1.html', system: SITE, readAt: '2024-09-15T00:00:00Z' };
    const before = readPage([tableOf(HEADER)], info);
    expect(before.dossiers).toHaveLength(0);
    const mappings = [taughtBy(gridOf(HEADER))];
    const after = readPage([tableOf(HEADER)], { ...info, mappings });
    expect(after.dossiers.map((dossier) => dossier.code)).toEqual([
      'H37.21-240701-0001',
      'H37.21-240702-0002',
      'H37.21-240703-0003',
    ]);
  });
});

describe('Ghi nhớ theo cổng và tiêu đề bảng', () => {
  const mapping = taughtBy(gridOf(HEADER));

  it('dùng lại cho cùng tiêu đề, dù dấu và khoảng trắng viết khác', () => {
    const same = gridOf(HEADER.map((word) => `  ${word.normalize('NFD').toUpperCase()} `));
    expect(findMapping([mapping], SITE, same)).toBe(mapping);
    expect(applyMapping(same, mapping)[1]).toBe('code');
  });

  it('không dùng khi tiêu đề đã đổi hay cột đã đổi chỗ', () => {
    const swapped = [...HEADER.slice(0, 3), 'Mốc', 'Khởi đầu', 'Tình trạng'];
    expect(findMapping([mapping], SITE, gridOf(swapped))).toBeNull();
    expect(applyMapping(gridOf(swapped), mapping).every((id) => id === null)).toBe(true);
    expect(findMapping([mapping], SITE, gridOf([...HEADER, 'Ghi chú']))).toBeNull();
  });

  it('không dùng cho cổng khác, trừ khi được chỉ cho mọi cổng', () => {
    expect(findMapping([mapping], 'khac.example.vn', gridOf(HEADER))).toBeNull();
    const anywhere = { ...mapping, site: '*' };
    expect(findMapping([anywhere], 'khac.example.vn', gridOf(HEADER))).toBe(anywhere);
    expect(findMapping([anywhere, mapping], SITE, gridOf(HEADER))).toBe(mapping);
  });

  it('lần chỉ sau thay lần chỉ trước', () => {
    const later = { ...mapping, savedAt: '2024-10-01' };
    expect(withMapping([mapping], later)).toEqual([later]);
  });

  it('hai cột cùng tên vẫn phân biệt được', () => {
    const twice = gridOf(['STT', 'Ngày', 'Việc', 'Ngày', 'Mốc', 'Tình trạng']);
    const taught = createMapper(twice, []).set(3, 'received').mapping(SITE, '2024-09-15');
    expect(applyMapping(twice, taught as ColumnMapping)).toEqual([
      null,
      null,
      null,
      'received',
      null,
      null,
    ]);
    expect(headerSignature(twice)).toContain('#2');
  });
});

describe('Tệp ghép cột', () => {
  const mapping = taughtBy(gridOf(HEADER));

  it('xuất rồi nhập lại không đổi', () => {
    expect(importMappings(exportMappings([mapping]))).toEqual([mapping]);
  });

  it.each([
    ['không phải JSON', 'xin chào'],
    ['tệp khác', '{"kind":"khac"}'],
    ['nghĩa không có', exportMappings([{ ...mapping, columns: { 'ky hieu': 'xoa' as 'code' } }])],
    ['khóa lạ', exportMappings([mapping]).replace('"version"', '"run": "x", "version"')],
  ])('từ chối %s bằng một câu tiếng Việt', (_what, text) => {
    expect(() => importMappings(text)).toThrow(/Tệp/);
  });
});

describe('Vì sao không đọc được?', () => {
  const secret = {
    code: 'H37.21-240701-0001',
    name: 'Nguyễn Văn Mẫu',
    phone: '0900 000 000',
  };

  it('cho thấy cấu trúc: số dòng, số cột, chữ tiêu đề', () => {
    const raw = tableOf(HEADER);
    const text = describeStructure([
      { raw, grid: buildGrid(raw), reason: 'không thấy cột mã hồ sơ' },
    ]);
    expect(text).toContain('3 dòng × 6 cột');
    expect(text).toContain('Khởi đầu');
    expect(text).toContain('không thấy cột mã hồ sơ');
  });

  it('không bao giờ có giá trị của ô nào', () => {
    const raw = tableOf(HEADER);
    const text = describeStructure([{ raw, grid: buildGrid(raw) }]);
    for (const row of buildGrid(tableOf(HEADER)).rows) {
      for (const cell of row.cells) if (cell.length > 2) expect(text).not.toContain(cell);
    }
  });

  it('bảng không có dòng tiêu đề thì không lấy dữ liệu làm tên cột', () => {
    const html = `<table><tr><td>${secret.code}</td><td>${secret.name}</td><td>${secret.phone}</td></tr></table>`;
    const raw = readHtmlTables(html).tables[0] as RawTable;
    const text = describeStructure([{ raw, grid: buildGrid(raw) }]);
    for (const value of Object.values(secret)) expect(text).not.toContain(value);
  });
});
