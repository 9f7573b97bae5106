import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../lib/cli/check.ts';
import { runMerge } from '../../lib/cli/merge.ts';
import { readUnitFile, writeUnitFile } from '../../lib/statistics/unit-file.ts';
import { communeFile, communeName } from '../report/unit-samples.ts';
import { inFolder, ran } from './run.ts';

async function writeFiles(folder: string, numbers: number[]): Promise<string[]> {
  return Promise.all(
    numbers.map(async (n) => {
      const file = join(folder, `xa-${n}.soat.json`);
      await writeFile(file, await writeUnitFile(communeFile(n)));
      return file;
    }),
  );
}

describe('soat merge', () => {
  test('65 xã vào một tệp, thiếu một xã thì nêu tên', () =>
    inFolder(async (folder) => {
      const numbers = Array.from({ length: 65 }, (_, i) => i + 1).filter((n) => n !== 40);
      const files = await writeFiles(folder, numbers);
      const register = join(folder, 'don-vi.txt');
      await writeFile(
        register,
        Array.from({ length: 65 }, (_, i) => communeName(i + 1)).join('\r\n'),
      );
      const out = join(folder, 'tinh.soat.json');
      const result = await ran(runMerge, [...files, '--units', register, '--out', out]);
      expect(result.code).toBe(0);
      expect(result.out).toContain('Đã gộp 64 đơn vị, kỳ 2026-Q3');
      expect(result.out).toContain('Chưa có số liệu của 1 đơn vị: UBND xã Mẫu 40.');
      const merged = await readUnitFile(await readFile(out, 'utf8'));
      expect(merged.parts).toHaveLength(64);
    }));

  test('tệp bị sửa tay: không ghi gì, nêu tệp và ô khác', () =>
    inFolder(async (folder) => {
      const [first = '', second = ''] = await writeFiles(folder, [1, 2]);
      const text = await readFile(second, 'utf8');
      await writeFile(second, text.replace('"online": 107', '"online": 170'));
      const out = join(folder, 'tinh.soat.json');
      const result = await ran(runMerge, [first, second, '--out', out]);
      expect(result.code).toBe(2);
      expect(result.problems.every((p) => p.startsWith(second))).toBe(true);
      expect(result.problems.join('\n')).toContain(
        'UBND xã Mẫu 02, Tiếp nhận – trực tuyến (đang ghi 170)',
      );
      expect(existsSync(out)).toBe(false);
    }));

  test.each([
    [[], 'Chưa nêu tệp .soat.json nào để gộp.'],
    [['a.html', '--out', 'b.soat.json'], 'a.html: không phải tệp .soat.json'],
    [['a.soat.json'], 'Thiếu --out'],
    [['a.soat.json', '--out', 'b.json'], 'b.json: tên tệp kết quả phải kết thúc bằng .soat.json.'],
    [['khong-co.soat.json', '--out', 'b.soat.json'], 'khong-co.soat.json: không tìm thấy tệp này.'],
  ])('dùng sai %j', async (argv, sentence) => {
    const result = await ran(runMerge, argv as string[]);
    expect(result.code).toBe(2);
    expect(result.problems.join('\n')).toContain(sentence);
  });

  test('tệp số liệu đơn vị cũng kiểm tra được', () =>
    inFolder(async (folder) => {
      const files = await writeFiles(folder, [1, 2]);
      const result = await ran(runCheck, [
        ...files,
        '--period',
        '2026-Q3',
        '--level',
        'commune',
        '--json',
      ]);
      const json = JSON.parse(result.out);
      expect(json.form06.received).toEqual({
        total: 118 + 119 + 1 + 2,
        online: 213,
        direct: 23,
        carriedOver: 4,
      });
      await writeFile(files[0] as string, 'x');
      const bad = await ran(runCheck, [...files, '--period', '2026-Q3']);
      expect(bad.problems).toEqual([
        `${files[0]}: tệp bị hỏng hoặc bị cắt cụt (không phải JSON hợp lệ); hãy xuất và gửi lại.`,
      ]);
    }));
});
