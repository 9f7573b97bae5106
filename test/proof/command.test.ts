import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../lib/cli/args.ts';
import type { Io } from '../../lib/cli/io.ts';
import { runProof } from '../../lib/cli/proof.ts';
import { writeUnitFile } from '../../lib/statistics/unit-file.ts';
import { communeFile } from '../report/unit-samples.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'soat-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    now: () => 0,
    terminal: false,
  };
  return { code: await runProof(args, io), out, err };
}

describe('soat proof', () => {
  it('--json in đúng một tài liệu theo hợp đồng', async () => {
    const { code, out, err } = await run(fixture('HOIAN-Q3-2020.txt'), '--json');
    const json = JSON.parse(out);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(Object.keys(json)).toEqual(['figures', 'relations', 'findings']);
    expect(json.figures).toBe(8);
    for (const f of json.findings) {
      expect(Object.keys(f)).toEqual(['rule', 'outcome', 'message', 'quotes']);
      for (const q of f.quotes) expect(Object.keys(q)).toEqual(['text', 'start', 'end']);
    }
  });

  it('văn bản sạch: mã thoát 0', async () => {
    expect((await run(fixture('LAMDONG-Q1-2024.txt'))).code).toBe(0);
  });

  it('nhiều tệp: nhận xét từng tệp rồi bảng tổng hợp', async () => {
    const { code, out } = await run(fixture('HOIAN-Q3-2020.txt'), fixture('LAMDONG-Q1-2024.txt'));
    expect(code).toBe(1);
    expect(out).toMatch(/\[VI PHẠM\] Tổng không khớp.*10\.745/u);
    expect(out).toMatch(/TỆP\s+VI PHẠM\s+XEM LẠI/u);
    expect(out).toMatch(/HOIAN-Q3-2020\.txt\s+2\s+1/u);
    expect(out).toMatch(/LAMDONG-Q1-2024\.txt\s+0\s+0/u);
  });

  it('--period khác kỳ của văn bản là vi phạm; đúng kỳ thì không', async () => {
    const file = join(folder, 'bao-cao.txt');
    writeFileSync(
      file,
      'Báo cáo quý II năm 2024.\n\nTrong quý II năm 2024 (từ ngày 15/3/2024 đến ngày 14/6/2024) tiếp nhận 10 hồ sơ.\n',
    );
    const other = await run(file, '--period', '2024-Q3', '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.out).findings[0]).toMatchObject({
      rule: 'period',
      outcome: 'violation',
    });
    expect((await run(file, '--period', '2024-Q2')).code).toBe(0);
  });

  it('chữ sai chính tả chỉ là điểm cần xem lại', async () => {
    const file = join(folder, 'chinh-ta.txt');
    writeFileSync(file, 'Các đơn vị nghiêm túch thực hiện việc tiếp nhận hồ sơ.\n');
    const { code, out } = await run(file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'wording', outcome: 'needs-review' }]);
  });

  it('--data: nói con số khác số liệu đã đọc, không đổi mã thoát', async () => {
    const report = join(folder, 'bao-cao-xa.txt');
    writeFileSync(
      report,
      'ỦY BAN NHÂN DÂN\nXÃ MINH HỌA\n\nBÁO CÁO\nCông tác quý III năm 2024\n\nTổng số hồ sơ tiếp nhận 3 hồ sơ, đã giải quyết 1 hồ sơ, đang giải quyết 2 hồ sơ.\n',
    );
    const page = join(folder, 'danh-sach.csv');
    writeFileSync(
      page,
      'Mã hồ sơ,Tên thủ tục,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Trạng thái\nH37.21-240701-0001,Khai sinh,01/07/2024,05/07/2024,03/07/2024,Đã xử lý xong\nH37.21-240910-0002,Kết hôn,10/09/2024,30/09/2024,,Đang xử lý\n',
    );
    const options = ['--period', '2024-Q3', '--unit', 'UBND xã Minh Họa', '--level', 'commune'];
    const { code, out } = await run(report, ...options, '--json', '--data', page);
    expect(code).toBe(0);
    expect(JSON.parse(out).data).toEqual({ compared: 3, reason: null });
    expect(JSON.parse(out).findings.map((f: { message: string }) => f.message)).toEqual([
      'Khác số liệu đã đọc: tổng số hồ sơ tiếp nhận văn bản ghi 3, số liệu đã đọc là 2.',
      'Khác số liệu đã đọc: số hồ sơ đang giải quyết văn bản ghi 2, số liệu đã đọc là 1.',
    ]);
    const other = await run(fixture('HOIAN-Q3-2020.txt'), ...options, '--data', page);
    expect(other.out).toContain('Số liệu: Không đối chiếu');
  });

  it('--data với tệp đơn vị: so cả tỷ lệ và số của lĩnh vực', async () => {
    const report = join(folder, 'xa-mau-01.txt');
    const lines = (online: string, civil: number): string =>
      `ỦY BAN NHÂN DÂN\nXÃ MẪU 01\n\nBÁO CÁO\nCông tác quý III năm 2026\n\nTỷ lệ hồ sơ trực tuyến đạt ${online}. Lĩnh vực Hộ tịch tiếp nhận ${civil} hồ sơ.\n`;
    const sent = join(folder, 'xa-mau-01.soat.json');
    writeFileSync(sent, await writeUnitFile(communeFile(1)));
    const options = ['--period', '2026-Q3', '--json', '--data', sent];
    writeFileSync(report, lines('90,6%', 113));
    const same = JSON.parse((await run(report, ...options)).out);
    expect(same).toMatchObject({ findings: [], data: { compared: 2, reason: null } });
    writeFileSync(report, lines('96,0%', 131));
    const messages = JSON.parse((await run(report, ...options)).out).findings.map(
      (f: { message: string }) => f.message,
    );
    expect(messages).toEqual([
      expect.stringContaining('số liệu đã đọc là 106 / 117 = 90,60% (trên hồ sơ tiếp nhận mới'),
      expect.stringContaining('lĩnh vực Hộ tịch (từ ngày 15/6/2026 đến ngày 14/9/2026)'),
    ]);
  });

  it('mọi chỗ sai nói cùng lúc, mỗi chỗ một câu', async () => {
    const asked = run(join(folder, 'mat.txt'), join(folder, 'mat.docx'), '--period', 'Q3');
    await expect(asked).rejects.toMatchObject({
      problems: [
        expect.stringContaining('Q3'),
        expect.stringMatching(/mat\.txt: không tìm thấy/),
        expect.stringMatching(/mat\.docx: không tìm thấy/),
      ],
    });
  });

  it('văn bản tiếng Anh: không có phát hiện, nói rõ không giống báo cáo', async () => {
    const file = join(folder, 'english.txt');
    writeFileSync(
      file,
      'The department received one hundred and twenty applications in the third quarter of this year, and almost all of them were handled on time by the officers in charge.\n',
    );
    const { code, out } = await run(file);
    expect(code).toBe(0);
    expect(out).toMatch(/0 vi phạm, 0 điểm cần xem lại/);
    expect(out).toMatch(/Lưu ý: Văn bản không phải tiếng Việt/);
  });

  it.each([
    [[fixture('HOIAN-Q3-2020.txt'), '--unit', 'UBND xã Minh Họa'], /--unit chỉ dùng cùng --data/],
    [[fixture('HOIAN-Q3-2020.txt'), '--data', 'a.html'], /--period/],
    [['--period', '2024-Q3', '--data', 'a.html', 'bao-cao.docx'], /văn bản trước --data/],
    [[folder], /thư mục/],
    [[], /ít nhất một tệp/],
    [[join(folder, 'khong-co.txt')], /khong-co\.txt/],
    [[fixture('HOIAN-Q3-2020.txt'), '--period', '2024-Q9'], /2024-Q9/],
    [[fixture('HOIAN-Q3-2020.txt'), '--la'], /--la/],
  ])('dùng sai: một câu nói rõ (%#)', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(words);
  });
});
