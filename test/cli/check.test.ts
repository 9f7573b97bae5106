import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArgs, UsageError } from '../../lib/cli/args.ts';
import { runCheck } from '../../lib/cli/check.ts';
import { ownTarget } from '../rules/own-target.ts';

const folder = mkdtempSync(join(tmpdir(), 'soat-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const HEAD = [
  'Mã hồ sơ',
  'Tên thủ tục',
  'Kênh nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
];
const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const list = (...rows: string[][]) =>
  `<html><body><table>${row(HEAD)}${rows.map(row).join('')}</table></body></html>`;
const done = [
  'H37.21-240801-0001',
  'Đăng ký khai sinh',
  'Trực tuyến',
  '01/08/2024',
  '15/08/2024',
  '09/08/2024',
  'Đã trả kết quả',
];
const open = [
  'H37.21-240801-0002',
  'Đăng ký khai sinh',
  'Trực tiếp',
  '01/08/2024',
  '15/08/2024',
  '',
  'Đang xử lý',
];

async function soat(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    now: () => Date.parse('2024-09-18T02:00:00Z'),
    terminal: false,
  };
  try {
    const code = await runCheck(args, io);
    return { code, out: out.join(''), err: err.join(''), problems: [] as readonly string[] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: out.join(''), err: err.join(''), problems: error.problems };
  }
}

describe('soat check', () => {
  const good = file('tot.html', list(done));
  const bad = file('qua-han.html', list(done, open));

  it('không có vi phạm thì mã thoát 0, có vi phạm thì 1', async () => {
    expect((await soat(good, '--period', '2024-Q3')).code).toBe(0);
    expect((await soat(bad, '--period', '2024-Q3')).code).toBe(1);
  });

  it('--json in đúng một tài liệu JSON, không gì khác', async () => {
    const { out, err } = await soat(bad, '--period=2024-Q3', '--level', 'commune', '--json');
    expect(err).toBe('');
    const json = JSON.parse(out);
    expect(json.form06.pending).toEqual({ total: 1, inTime: 0, overdue: 1 });
    expect(json.level).toBe('commune');
    expect(
      json.findings.find((f: { rule: string }) => f.rule === 'overdue-pending').evidence.dossiers,
    ).toEqual(['H37.21-240801-0002']);
  });

  it('bản để đọc nêu số liệu, vi phạm, mã hồ sơ và tổng kết', async () => {
    const { out } = await soat(bad, '--period', '2024-Q3', '--level', 'commune');
    expect(out).toContain(
      'SOÁT DVC · Quý III năm 2024 (từ ngày 15/6/2024 đến ngày 14/9/2024) · cấp xã',
    );
    expect(out).toContain('Đang giải quyết        1   trong hạn 0 · quá hạn 1');
    expect(out).toContain('[VI PHẠM] Có 1 hồ sơ đang giải quyết đã quá hạn');
    expect(out).toContain('Hồ sơ: H37.21-240801-0002');
    expect(out).toMatch(/Tổng: 1 vi phạm · \d+ cần xem lại/);
  });

  it('--as-of lùi ngày tính', async () => {
    expect((await soat(bad, '--period', '2024-Q3', '--as-of', '2024-08-15')).code).toBe(0);
  });

  it('--holidays thay bảng ngày nghỉ của năm; tệp có ngày chồng nhau bị từ chối', async () => {
    const off = (date: string) => ({
      date,
      name: 'Ngày thử',
      kind: 'holiday',
      decision: 'Quyết định thử',
      certainty: 'verified',
    });
    const year = (...dates: string[]) =>
      JSON.stringify({
        year: 2024,
        status: 'announced',
        daysOff: dates.map(off),
        workingDays: [],
      });
    const own = file('ngay-nghi.json', year('2024-08-15'));
    const args = [good, '--period', '2024-Q3', '--holidays'];
    expect((await soat(good, '--period', '2024-Q3')).out).not.toContain('hẹn trả vào ngày nghỉ');
    expect((await soat(...args, own)).out).toContain('15/08/2024, Ngày thử');
    expect(await soat(...args, file('chong.json', year('2024-08-15', '2024-08-15')))).toMatchObject(
      {
        code: 2,
        out: '',
        problems: [expect.stringMatching(/chong\.json: .*15\/08\/2024 xuất hiện hai lần/)],
      },
    );
    expect((await soat(...args, file('hong.json', '{'))).problems[0]).toMatch(/không phải JSON/);
    expect((await soat(...args, join(folder, 'khong-co.json'))).problems[0]).toMatch(
      /không tìm thấy tệp ngày nghỉ/,
    );
  });

  it('--units nêu những đơn vị phải có mà chưa có', async () => {
    const units = file('don-vi.txt', 'UBND xã Mẫu 01\nUBND xã Mẫu 02\n');
    const { out } = await soat(good, '--period', '2024-Q3', '--units', units);
    expect(out).toContain(
      'Mới có số liệu của 0/2 đơn vị; còn thiếu: UBND xã Mẫu 01, UBND xã Mẫu 02.',
    );
  });

  it('--targets thay chỉ tiêu có sẵn', async () => {
    const targets = file('chi-tieu.json', JSON.stringify(ownTarget('onlineDossiers', 40)));
    const { out } = await soat(
      bad,
      '--period',
      '2024-Q3',
      '--level',
      'commune',
      '--targets',
      targets,
      '--json',
    );
    expect(JSON.parse(out).rates.onlineDossiers).toMatchObject({ target: 40, outcome: 'pass' });
  });

  it('sai cách dùng: nêu mọi lỗi, không in gì', async () => {
    const { code, out, problems } = await soat(
      '--period',
      '2024-Q5',
      '--level',
      'xã',
      '--as-of',
      '2024-02-30',
    );
    expect([code, out]).toEqual([2, '']);
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(/2024-Q5[\s\S]*“xã”[\s\S]*2024-02-30[\s\S]*Chưa nêu tệp/);
    expect((await soat(good)).problems[0]).toContain('Thiếu --period');
  });

  it('mỗi tệp hỏng một câu có tên tệp', async () => {
    const wrong = file('chi-tieu-sai.json', '{"percent": 120}');
    const { problems } = await soat(join(folder, 'khong-co.html'), folder, '--period', '2024-Q3');
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('khong-co.html: không tìm thấy tệp này.');
    expect(problems[1]).toContain('đây là thư mục');
    expect((await soat(good, '--period', '2024-Q3', '--targets', wrong)).problems[0]).toContain(
      'chi-tieu-sai.json: ',
    );
    const broken = file('hong.json', '{');
    expect((await soat(good, '--period', '2024-Q3', '--targets', broken)).problems[0]).toContain(
      'không phải JSON',
    );
  });
});

describe('tham số dòng lệnh', () => {
  const spec = { values: ['period'], flags: ['json'] };
  it('đọc tệp, giá trị, cờ; sau -- là tệp', () => {
    const args = readArgs(['a.html', '--json', '--period', '2024', '--', '--b.html'], spec);
    expect(args.files).toEqual(['a.html', '--b.html']);
    expect([args.values.get('period'), args.flags.has('json')]).toEqual(['2024', true]);
  });
  it('gom mọi lỗi', () => {
    const attempt = () =>
      readArgs(['--foo', '--period', '--json', '--period=', '--period=1', '--period=2'], spec);
    expect(attempt).toThrow(UsageError);
    try {
      attempt();
    } catch (error) {
      expect((error as UsageError).problems).toEqual([
        'Không có tùy chọn --foo.',
        'Tùy chọn --period cần một giá trị.',
        'Tùy chọn --period cần một giá trị.',
        'Tùy chọn --period được ghi hai lần.',
      ]);
    }
  });
});
