import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ProofFinding, proofread } from '../../lib/proof/index.ts';

const read = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const report = read('bao-cao-802-q3-2024.md');
const { findings } = proofread(report);
const violations = findings.filter((f) => f.outcome === 'violation');
const find = (list: ProofFinding[], rule: string, words: RegExp): ProofFinding | undefined =>
  list.find(
    (f) => f.rule === rule && words.test(`${f.message} ${f.quotes.map((q) => q.text).join(' ')}`),
  );

describe('Báo cáo 802/BC-UBND: lỗi chắc chắn', () => {
  it.each([
    ['period', /14\/4\/2024/],
    ['repeat', /115.*113/],
    ['repeat', /175.*176/],
    ['numbering', /5\.3 nằm trong mục 6/],
    ['numbering', /hai mục 6/],
    ['numbering', /hai phần III/],
    ['numbering', /2\.1 trùng tên/],
    ['obsolete-term', /toàn tỉnh/],
    ['wording', /hồ sơ hồ sơ/],
    ['wording', /104\/2022\/NĐ/],
    ['statement', /Tổng số hồ sơ tiếp nhận trên cổng/],
  ])('%s %s là vi phạm', (rule, words) => {
    expect(find(violations, rule, words)).toBeDefined();
  });

  it.each([
    ['wording', /Ủy ban nhân/],
    ['wording', /đơn đốc/],
    ['wording', /công dịch vụ công/],
    ['wording', /những nhiều/],
    ['wording', /Trả kết quả 4/],
    ['wording', /hồ sơ\. không có/],
    ['wording', /việc tình hình/],
    ['wording', /hoá.*hóa/],
    ['statement', /117 TTHC mức độ 2/],
  ])('%s %s ít nhất cần xem lại', (rule, words) => {
    expect(find(findings, rule, words)).toBeDefined();
  });
});

describe('Báo cáo 802/BC-UBND: mâu thuẫn', () => {
  it.each([
    ['statement', /phản ánh/],
    ['statement', /hoàn thành.*chưa/],
    ['statement', /còn thấp/],
    ['statement', /330.*1\.078/],
    ['target', /85,37%.*95%/],
  ])('%s %s', (rule, words) => {
    expect(find(findings, rule, words)).toBeDefined();
  });
});

describe('Báo cáo 802/BC-UBND: số khớp không bị nghi', () => {
  it('không có phát hiện nào về tổng hay tỷ lệ', () => {
    expect(findings.filter((f) => f.rule === 'sum' || f.rule === 'rate')).toEqual([]);
  });

  it('chỉ có những vi phạm đã biết', () => {
    expect(violations.map((f) => f.rule).sort()).toEqual([
      'numbering',
      'numbering',
      'numbering',
      'numbering',
      'numbering',
      'obsolete-term',
      'obsolete-term',
      'period',
      'repeat',
      'repeat',
      'statement',
      'wording',
      'wording',
    ]);
  });

  it('mỗi trích dẫn đúng vị trí trong tệp', () => {
    for (const q of findings.flatMap((f) => f.quotes))
      expect(report.slice(q.start, q.end)).toBe(q.text);
  });
});

describe('Báo cáo công khai của các tỉnh', () => {
  const rulesOf = (name: string): string[] =>
    proofread(read(name)).findings.map((f) => `${f.outcome} ${f.rule}`);

  it('Đắk Nông: tỷ lệ 48,2 sai, kỳ dài thêm một ngày; bốn tổng đều khớp', () => {
    expect(rulesOf('DAKNONG-6T2021.txt')).toEqual(['needs-review period', 'violation rate']);
  });

  it('Hội An: hai tổng sai, khối lượng giải quyết cần xem lại', () => {
    expect(rulesOf('HOIAN-Q3-2020.txt').sort()).toEqual([
      'needs-review sum',
      'violation sum',
      'violation sum',
    ]);
  });

  it.each(['LAMDONG-Q1-2024.txt', 'DAKLAK-T3-2018.txt', 'BENTRE-T10-2020.txt'])(
    '%s sạch',
    (name) => {
      expect(rulesOf(name)).toEqual([]);
    },
  );

  it('Đắk Lắk: cho biết tỷ lệ tính trên hồ sơ tiếp nhận', () => {
    const { notes } = proofread(read('DAKLAK-T3-2018.txt'));
    expect(notes.map((n) => n.message).join(' ')).toContain('số hồ sơ tiếp nhận (18.426)');
  });
});
