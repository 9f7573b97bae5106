/**
 * Columns that an official pointed out in the extension, exported and used by the command
 * line: the same columns under any words give the same JSON.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../lib/cli/check.ts';
import { runReport } from '../../lib/cli/report.ts';
import { buildGrid } from '../../lib/grid/build.ts';
import { readHtmlTables } from '../../lib/grid/html.ts';
import type { RawTable } from '../../lib/grid/types.ts';
import { createMapper } from '../../lib/portal/mapping/mapper.ts';
import { exportMappings } from '../../lib/portal/mapping/schema.ts';
import type { ColumnMapping } from '../../lib/portal/mapping.ts';
import type { ColumnId } from '../../lib/portal/types.ts';
import { inFolder, ran } from './run.ts';

const KNOWN = [
  'Mã hồ sơ',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày có kết quả',
  'Trạng thái',
];
/** Words of a system that no vocabulary knows. */
const STRANGE = ['Ký hiệu', 'Ngả vào', 'Mốc một', 'Mốc hai', 'Mốc ba', 'Nấc'];
const MEANINGS: ColumnId[] = ['code', 'channel', 'received', 'due', 'finished', 'status'];
const ROWS = [
  ['H37.21-240801-0001', 'Trực tuyến', '01/08/2024', '15/08/2024', '09/08/2024', 'Đã trả kết quả'],
  ['H37.21-240805-0002', 'Trực tiếp', '05/08/2024', '16/08/2024', '20/08/2024', 'Đã trả kết quả'],
  ['H37.21-240810-0003', 'Trực tuyến', '10/08/2024', '20/09/2024', '', 'Đang xử lý'],
];

function page(heads: readonly string[], savedFrom?: string): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const note = savedFrom ? `<!-- saved from url=(0042)${savedFrom} -->` : '';
  return `<!DOCTYPE html>${note}<html><body><table><thead>${cells('th', heads)}</thead>
    <tbody>${ROWS.map((row) => cells('td', row)).join('')}</tbody></table></body></html>`;
}

/** What the official's clicks on the header leave in the extension. */
function taught(meanings: readonly ColumnId[], site = 'motcua.example.vn'): ColumnMapping {
  const grid = buildGrid(readHtmlTables(page(STRANGE)).tables[0] as RawTable);
  const mapper = meanings.reduce((held, id, i) => held.set(i, id), createMapper(grid, []));
  return mapper.mapping(site, '2024-09-15') as ColumnMapping;
}

async function check(folder: string, html: string, mapping?: string) {
  writeFileSync(join(folder, 'trang.html'), html);
  const own = mapping === undefined ? [] : ['--mapping', join(folder, 'cot-da-chi.json')];
  if (mapping !== undefined) writeFileSync(join(folder, 'cot-da-chi.json'), mapping);
  const argv = [join(folder, 'trang.html'), '--period', '2024-Q3', '--level', 'commune', '--json'];
  return ran(runCheck, [...argv, ...own]);
}

describe('--mapping', () => {
  it('cột được chỉ cho cùng kết quả như cột có tiêu đề quen thuộc', () =>
    inFolder(async (folder) => {
      const known = await check(folder, page(KNOWN));
      const mapped = await check(folder, page(STRANGE), exportMappings([taught(MEANINGS)]));
      expect(JSON.parse(known.out).form06.received).toEqual({
        total: 3,
        online: 2,
        direct: 1,
        carriedOver: 0,
      });
      expect(mapped).toEqual(known);
    }));

  it('không có tệp ghép cột thì bảng ấy không được đọc', () =>
    inFolder(async (folder) => {
      const { out } = await check(folder, page(STRANGE));
      expect(JSON.parse(out).form06).toBeNull();
    }));

  it('trang ghi rõ lưu từ cổng nào thì chỉ dùng cách chỉ của cổng ấy', () =>
    inFolder(async (folder) => {
      const right = taught(MEANINGS, 'motcua.langson.gov.vn');
      const other = taught(['code', 'channel', 'due', 'received', 'finished', 'status'], 'khac.vn');
      const html = page(STRANGE, 'https://motcua.langson.gov.vn/vi/dossier/search');
      const mapped = await check(
        folder,
        html,
        exportMappings([right, { ...other, savedAt: '2024-10-01' }]),
      );
      expect(mapped).toEqual(await check(folder, page(KNOWN)));
      const strange = await check(folder, html, exportMappings([other]));
      expect(JSON.parse(strange.out).form06).toBeNull();
    }));

  it('report cũng dùng', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'trang.html'), page(STRANGE));
      writeFileSync(join(folder, 'cot.json'), exportMappings([taught(MEANINGS)]));
      const data = join(folder, 'xa.soat.json');
      const argv = [join(folder, 'trang.html'), '--period', '2024-Q3', '--level', 'commune'];
      const files = ['--mapping', join(folder, 'cot.json'), '--data', data];
      await ran(runReport, [...argv, ...files, '--out', join(folder, 'bao-cao')]);
      const { out } = await ran(runCheck, [data, '--period', '2024-Q3', '--json']);
      expect(JSON.parse(out).form06.received.total).toBe(3);
    }));

  it.each([
    ['không phải JSON', 'xin chào', 'không phải JSON'],
    ['tệp chỉ tiêu đưa nhầm', '{"id":"chi-tieu","targets":[]}', 'tệp ghép cột'],
    ['nghĩa không có', exportMappings([taught(['xoa' as ColumnId])]), 'mappings.0.columns'],
  ])('từ chối %s bằng một câu nêu tên tệp', (_what, text, said) =>
    inFolder(async (folder) => {
      const { code, out, problems } = await check(folder, page(STRANGE), text);
      expect({ code, out, lines: problems.length }).toEqual({ code: 2, out: '', lines: 1 });
      expect(problems[0]).toContain('cot-da-chi.json: ');
      expect(problems[0]).toContain(said);
    }),
  );

  it('tệp không có thì nói là không tìm thấy', async () => {
    const argv = ['trang.html', '--period', '2024-Q3', '--mapping', 'khong-co.json'];
    const { problems } = await ran(runCheck, argv);
    expect(problems).toEqual(['khong-co.json: không tìm thấy tệp này.']);
  });
});
