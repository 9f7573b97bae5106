/** The page of one dossier: labels and values side by side, with no heading row at all. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/calendar/day.ts';
import { readFile } from '../../lib/portal/file.ts';

const VALUES = [
  ['Người nộp', 'Nguyễn Văn Mẫu', 'Địa chỉ', 'Xã Thí Dụ'],
  ['Mã hồ sơ', 'H37.21-240801-0001', 'Ngày tiếp nhận', '01/08/2024'],
  ['Trạng thái', 'Đang xử lý', 'Hình thức nộp', 'Trực tuyến'],
];

async function read(mark: string, rows: readonly string[][]) {
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => `<td>${cell}${i % 2 === 0 ? mark : ''}</td>`).join('');
  const html = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  return readFile('chi-tiet.html', new TextEncoder().encode(html));
}

describe('trang của một hồ sơ', () => {
  it.each([
    ['nhãn có dấu hai chấm', ':', VALUES],
    ['nhãn không có dấu', '', VALUES.slice(1)],
  ])('%s: dòng «Trạng thái – Đang xử lý» không bị coi là dòng tiêu đề', async (_, mark, rows) => {
    const { dossiers } = await read(mark, rows);
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]).toMatchObject({
      code: 'H37.21-240801-0001',
      status: 'processing',
      channel: 'online',
    });
    expect(formatDay(dossiers[0]?.received ?? 0)).toBe('01/08/2024');
  });

  it('không giữ gì về người nộp', async () => {
    expect(JSON.stringify(await read(':', VALUES))).not.toMatch(/Nguyễn Văn Mẫu|Xã Thí Dụ/);
  });
});
