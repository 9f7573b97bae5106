/** A page saved from a list that draws only the rows in view: what is missing is said and counted. */
import { expect, it } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { runRules } from '../../lib/check/run.ts';
import { readFile } from '../../lib/portal/file.ts';

const HEADS = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];

function grid(drawn: number, stated: number | null): string {
  const row = (role: string, cells: readonly string[], index: number) =>
    `<div role="row" aria-rowindex="${index}">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  const body = Array.from({ length: drawn }, (_, i) =>
    row('gridcell', [`H37.21-240801-${1000 + i}`, '01/08/2024', '15/08/2024', 'Đang xử lý'], i + 2),
  );
  const count = stated === null ? '' : ` aria-rowcount="${stated}"`;
  return `<body><div role="grid"${count}>${row('columnheader', HEADS, 1)}${body.join('')}</div></body>`;
}

async function check(html: string) {
  const reading = await readFile('danh-sach.html', new TextEncoder().encode(html));
  const period = parsePeriod('2024-Q3');
  const dataset = buildDataset([reading], { period, today: period.to });
  const partial = runRules(dataset).find(({ rule }) => rule === 'partial-capture');
  return { notes: reading.source.tables[0]?.notes.join(), rows: dataset.coverage, partial };
}

it('bảng nêu 230 dòng mà trang chỉ có 12: báo còn thiếu 218 dòng', async () => {
  const { notes, rows, partial } = await check(grid(12, 231));
  expect(notes).toContain('218 dòng của bảng không nằm trong trang');
  expect(rows).toMatchObject({ rowsRead: 12, rowsTotal: 230, unread: 218 });
  expect(partial).toMatchObject({ outcome: 'needs-review' });
  expect(partial?.message).toContain('Mới đọc 12/230 dòng');
});

it.each([
  ['đủ mọi dòng', 13],
  ['không biết có bao nhiêu dòng (-1)', -1],
  ['không nêu', null],
])('%s thì không báo thiếu', async (_, stated) => {
  const { notes, rows } = await check(grid(12, stated));
  expect(notes).toBe('');
  expect(rows.unread).toBe(0);
});
