/** Saved pages of phản ánh, kiến nghị on the command line: counted apart from dossiers, printed in II.4 and II.05. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../lib/cli/check.ts';
import { runReport } from '../../lib/cli/report.ts';
import { tableHtml } from '../reading/heads.ts';
import { inFolder, ran } from './run.ts';

const LIST = new URL('../fixtures/pages/static/feedback-list.html', import.meta.url);
const FLAGS = ['--period', '2024-Q3', '--unit', 'UBND xã Thí Dụ', '--level', 'commune'];
const TABLE = tableHtml({
  heads: ['STT', 'Lĩnh vực', ['PAKN tiếp nhận', ['Tổng số']], 'PAKN đã xử lý', 'PAKN đang xử lý'],
  body: [[1, 'Chung', 3, 2, 1]],
});

async function pages(folder: string): Promise<string[]> {
  const [list, table] = [join(folder, 'pakn.html'), join(folder, 'thong-ke.html')];
  await writeFile(list, await readFile(LIST));
  await writeFile(table, TABLE);
  return [list, table];
}

describe('trang phản ánh, kiến nghị đã lưu', () => {
  test('check: bảng là “feedback”, không một hồ sơ nào, dòng bị từ chối được nêu', () =>
    inFolder(async (folder) => {
      const [list = ''] = await pages(folder);
      const { out } = await ran(runCheck, [list, ...FLAGS, '--json']);
      const json = JSON.parse(out);
      expect(json.sources[0].tables).toEqual([
        {
          kind: 'feedback',
          platform: 'generic',
          rows: 4,
          read: 3,
          refused: [{ row: 3, reason: 'Dòng 3: không có mã và ngày tiếp nhận.' }],
        },
      ]);
      expect(json.dossiers).toEqual({ read: 0, unique: 0 });
      expect(json.form06).toBeNull();
      expect(Object.keys(json)).not.toContain('feedback');
    }));

  test('check không kèm --json: in các số của phản ánh, kiến nghị', () =>
    inFolder(async (folder) => {
      const [list = ''] = await pages(folder);
      const { out } = await ran(runCheck, [list, ...FLAGS]);
      expect(out).toContain(
        [
          'PHẢN ÁNH, KIẾN NGHỊ (theo danh sách)',
          '  Tiếp nhận              3   kỳ trước chuyển qua 0',
          '  Đã xử lý               1   chuyển cơ quan khác 1',
          '  Đang xử lý             1   quá hạn 1',
        ].join('\n'),
      );
    }));

  test('check: bảng thống kê nói khác danh sách là “không khớp”', () =>
    inFolder(async (folder) => {
      const { out } = await ran(runCheck, [...(await pages(folder)), ...FLAGS, '--json']);
      const findings = JSON.parse(out).findings.filter(
        ({ rule }: { rule: string }) => rule === 'feedback-figures-differ',
      );
      expect(findings).toMatchObject([
        {
          outcome: 'needs-review',
          message:
            'Phản ánh, kiến nghị đã xử lý không khớp: đếm từ danh sách là 1, bảng thống kê của cổng ghi 2; danh sách chưa đọc đủ.',
        },
      ]);
    }));

  test('report: II.4 và biểu II.05 mang số đếm từ danh sách', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'ra');
      await ran(runReport, [...(await pages(folder)), ...FLAGS, '--out', out]);
      const text = await readFile(join(out, 'bao-cao.txt'), 'utf8');
      expect(text).toContain(
        'Trong quý III năm 2024, đã tiếp nhận 03 phản ánh, kiến nghị của cá nhân, tổ chức; đã xử lý 01, đang xử lý 01 (quá hạn 01), chuyển cơ quan khác 01.',
      );
      for (const secret of ['Văn Mẫu', 'hẹn lại', '09000000'])
        expect(text.includes(secret), secret).toBe(false);
      const book = read(await readFile(join(out, 'bieu-mau.xlsx')));
      const rows = utils.sheet_to_json<unknown[]>(book.Sheets['II.05'] as WorkSheet, { header: 1 });
      const total = rows.find((row) => row.includes('Tổng số') && row.includes(3));
      expect(total?.filter((cell) => typeof cell === 'number')).toEqual([3, 0, 1, 1, 1]);
    }));
});
