import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { runReport } from '../../lib/cli/report.ts';
import { readUnitFile, writeUnitFile } from '../../lib/statistics/unit-file.ts';
import { dataSet } from '../portal/data/index.ts';
import { savedPages, savedQuery } from '../portal/saved.ts';
import { communeFile, communeName, unitOf } from '../report/unit-samples.ts';
import { inFolder, ran } from './run.ts';

const FILES = ['bao-cao.docx', 'bao-cao.html', 'bao-cao.txt', 'bieu-mau.xlsx'];

/** Report 802's quarter as saved pages: the district's and its communes'. */
async function chiLangPages(folder: string, span: 'quarter' | 'year'): Promise<string[]> {
  const data = dataSet('chi-lang-2024-q3');
  const files: string[] = [];
  for (const unit of ['district', 'commune'] as const) {
    await mkdir(join(folder, unit));
    for (const page of savedPages(data, savedQuery(data, unit, span))) {
      const file = join(folder, unit, page.name);
      await writeFile(file, page.html);
      files.push(file);
    }
  }
  return files;
}

describe('soat report trên quý III/2024: huyện và 20 xã trong một lệnh', () => {
  test('các số của mục II.5 và II.7, mỗi hồ sơ về đúng cấp', () =>
    inFolder(async (folder) => {
      const pages = await chiLangPages(folder, 'year');
      const out = join(folder, 'ra');
      const result = await ran(runReport, [
        ...pages,
        '--period',
        '2024-Q3',
        '--unit',
        'UBND huyện Chi Lăng',
        '--level',
        'district',
        '--out',
        out,
      ]);
      expect(result.code).toBe(0);
      expect(readdirSync(out).sort()).toEqual(FILES);
      const text = await readFile(join(out, 'bao-cao.txt'), 'utf8');
      expect(text).toContain(
        'Tổng số hồ sơ tiếp nhận là 1.121 hồ sơ (trong đó: trực tuyến 951 hồ sơ; tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích 163 hồ sơ; kỳ trước chuyển qua 07 hồ sơ). Số hồ sơ đã giải quyết là 1.106 hồ sơ, trong đó: trả trước hạn 483 hồ sơ; trả đúng hạn 623 hồ sơ; không có hồ sơ trả quá hạn. Số hồ sơ đang giải quyết là 15 hồ sơ',
      );
      expect(text).toContain(
        'Tổng số hồ sơ tiếp nhận là 8.692 hồ sơ (trong đó: trực tuyến 7.708 hồ sơ; tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích 915 hồ sơ; kỳ trước chuyển qua 69 hồ sơ). Số hồ sơ đã giải quyết là 8.658 hồ sơ, trong đó: trả trước hạn 5.060 hồ sơ; trả đúng hạn 3.598 hồ sơ; không có hồ sơ trả quá hạn. Số hồ sơ đang giải quyết là 34 hồ sơ',
      );
      expect(text).toContain('toàn địa bàn 89/89 dịch vụ công, đạt 100% (đạt chỉ tiêu 90%)');
      expect(text).toContain('toàn địa bàn 19.303/19.633 hồ sơ, đạt 98,32%');
      expect(text).toContain('UBND huyện Chi Lăng 951/1.114 hồ sơ, đạt 85,37%;');
      expect(text).toContain('9.813\t8.659\t9.764\t0\t49\t0');
    }));

  test('không nêu cấp: cấp được nhận ra từ đơn vị trong trang', () =>
    inFolder(async (folder) => {
      const pages = await chiLangPages(folder, 'quarter');
      const out = join(folder, 'ra');
      await ran(runReport, [...pages, '--period', '2024-Q3', '--out', out]);
      const text = await readFile(join(out, 'bao-cao.txt'), 'utf8');
      expect(text).toMatch(
        /5\.1\. Kết quả giải quyết TTHC tại UBND huyện Chi Lăng\nTổng số hồ sơ tiếp nhận là 1\.121/,
      );
      expect(text).toMatch(
        /5\.2\. Kết quả giải quyết TTHC tại UBND cấp xã\nTổng số hồ sơ tiếp nhận là 8\.692/,
      );
    }));
});

describe('soat report từ tệp số liệu của 65 xã', () => {
  async function communes(
    folder: string,
    numbers: number[],
    periodId = '2026-Q3',
  ): Promise<string[]> {
    return Promise.all(
      numbers.map(async (n) => {
        const file = join(folder, `${periodId}-${n}.soat.json`);
        await writeFile(file, await writeUnitFile(communeFile(n, periodId)));
        return file;
      }),
    );
  }

  test('một lệnh ra báo cáo tỉnh; tổng bằng cộng các xã; xã thiếu được nêu tên', () =>
    inFolder(async (folder) => {
      const numbers = Array.from({ length: 65 }, (_, i) => i + 1).filter((n) => n !== 12);
      const files = await communes(folder, numbers);
      const units = join(folder, 'don-vi.json');
      await writeFile(
        units,
        JSON.stringify(Array.from({ length: 65 }, (_, i) => communeName(i + 1))),
      );
      const out = join(folder, 'ra');
      const result = await ran(runReport, [
        ...files,
        '--period',
        '2026-Q3',
        '--unit',
        'UBND tỉnh Lạng Sơn',
        '--level',
        'province',
        '--units',
        units,
        '--out',
        out,
      ]);
      expect(result.code).toBe(0);
      expect(result.out).toContain('Chưa có số liệu của 1 đơn vị: UBND xã Mẫu 12.');
      const sum = numbers.reduce((total, n) => total + 117 + n + (n % 7), 0);
      const book = read(await readFile(join(out, 'bieu-mau.xlsx')));
      const sheet = book.Sheets['II.06b theo đơn vị'];
      const totals = Object.entries(sheet ?? {}).filter(
        ([at, cell]) => /^B\d+$/.test(at) && cell.v === 'TỔNG CỘNG',
      );
      expect(totals).toHaveLength(1);
      const at = String(totals[0]?.[0]).replace('B', 'C');
      expect(sheet?.[at]?.v).toBe(sum);
      expect(await readFile(join(out, 'bao-cao.txt'), 'utf8')).not.toContain('huyện');
    }));

  test('tệp của kỳ trước dùng để so sánh, tệp của kỳ khác bị từ chối', () =>
    inFolder(async (folder) => {
      const now = await communes(folder, [1, 2]);
      const before = await communes(folder, [1, 2], '2026-Q2');
      const out = join(folder, 'ra');
      const argv = [
        '--period',
        '2026-Q3',
        '--unit',
        'UBND tỉnh Lạng Sơn',
        '--level',
        'province',
        '--out',
        out,
      ];
      await ran(runReport, [...now, ...before, ...argv]);
      expect(await readFile(join(out, 'bao-cao.txt'), 'utf8')).toContain(
        'So với quý II năm 2026: hồ sơ tiếp nhận không thay đổi',
      );
      const odd = await communes(folder, [3], '2025-Q1');
      const refused = await ran(runReport, [...now, ...odd, ...argv]);
      expect(refused.code).toBe(2);
      expect(refused.problems[0]).toContain('2025-Q1-3.soat.json: số liệu của kỳ 2025-Q1');
    }));

  test('tên đơn vị nói cấp của báo cáo: huyện gộp tệp của các xã không tự nhận là xã', () =>
    inFolder(async (folder) => {
      const files = [1, 2].map((n) => join(folder, `xa-${n}.soat.json`));
      for (const [i, file] of files.entries())
        await writeFile(file, await writeUnitFile(communeFile(i + 1, '2024-Q3')));
      const out = join(folder, 'ra');
      const asked = ['--period', '2024-Q3', '--unit', 'UBND huyện Chi Lăng', '--out', out];
      await ran(runReport, [...files, ...asked]);
      const text = await readFile(join(out, 'bao-cao.txt'), 'utf8');
      expect(text).toContain('5.1. Kết quả giải quyết TTHC tại UBND huyện Chi Lăng\n[…');
      expect(text).toContain(
        '5.2. Kết quả giải quyết TTHC tại UBND cấp xã\nTổng số hồ sơ tiếp nhận là',
      );
    }));

  test('xuất lại số liệu của báo cáo thành .soat.json', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'xa.soat.json');
      await writeFile(file, await writeUnitFile(unitOf('UBND xã Mẫu 01', 'commune', 1)));
      const data = join(folder, 'lai.soat.json');
      await ran(runReport, [
        file,
        '--period',
        '2026-Q3',
        '--out',
        join(folder, 'ra'),
        '--data',
        data,
      ]);
      expect((await readUnitFile(await readFile(data, 'utf8'))).parts[0]?.unit).toBe(
        'UBND xã Mẫu 01',
      );
    }));
});

describe('soat report từ chối rõ ràng, không ghi dở', () => {
  test.each([
    [['--period', '2026-Q3', '--out', 'x'], 'Chưa nêu tệp nào để đọc'],
    [['a.html', '--period', '2026-Q3'], 'Thiếu --out'],
    [['a.html', '--out', 'x'], 'Thiếu --period'],
    [
      ['khong-co.html', '--period', '2026-Q3', '--out', 'x'],
      'khong-co.html: không tìm thấy tệp này.',
    ],
    [
      ['khong-co.soat.json', '--period', '2026-Q3', '--out', 'x'],
      'khong-co.soat.json: không tìm thấy tệp này.',
    ],
  ])('%j', (argv, sentence) =>
    inFolder(async (folder) => {
      const args = (argv as string[]).map((a) => (a === 'x' ? join(folder, 'x') : a));
      const result = await ran(runReport, args);
      expect(result.code).toBe(2);
      expect(result.problems.join('\n')).toContain(sentence);
      expect(existsSync(join(folder, 'x'))).toBe(false);
    }),
  );

  test('nơi ghi là một tệp: nói ra, không đụng tới tệp đó', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'xa.soat.json');
      await writeFile(file, await writeUnitFile(communeFile(1)));
      const result = await ran(runReport, [file, '--period', '2026-Q3', '--out', file]);
      expect(result.problems.join()).toContain('--out phải là thư mục');
      await readUnitFile(await readFile(file, 'utf8'));
    }));

  test('hồ sơ đơn vị sai kiểu: nêu mục sai', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'xa.soat.json');
      await writeFile(file, await writeUnitFile(communeFile(1)));
      const profile = join(folder, 'ho-so.json');
      await writeFile(profile, JSON.stringify({ unit: { unit: 5 } }));
      const result = await ran(runReport, [
        file,
        '--period',
        '2026-Q3',
        '--profile',
        profile,
        '--out',
        join(folder, 'ra'),
      ]);
      expect(result.problems).toEqual([
        `${profile}: mục “unit.unit” của hồ sơ đơn vị sai kiểu dữ liệu.`,
      ]);
    }));
});
