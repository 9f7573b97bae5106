import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const report = readFileSync(new URL('fixtures/bao-cao-802-q3-2024.md', import.meta.url), 'utf8');

function quotesPointInto(text: string): void {
  for (const q of proofread(text).findings.flatMap((f) => f.quotes))
    expect(text.slice(q.start, q.end)).toBe(q.text);
}

describe('Văn bản xấu', () => {
  it('một khúc bất kỳ của báo cáo, ở dạng nào cũng đọc được, trích dẫn đúng chỗ', () => {
    fc.assert(
      fc.property(
        fc.nat(report.length),
        fc.integer({ min: 0, max: 4000 }),
        fc.boolean(),
        (from, length, apart) => {
          const piece = report.slice(from, from + length);
          quotesPointInto(apart ? piece.normalize('NFD') : piece);
        },
      ),
      { numRuns: 60, seed: 802 },
    );
  }, 60_000);

  it('chữ vô nghĩa, dấu ngoặc lẻ, số dính nhau không làm hỏng gì', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '1.121',
            '(',
            ')',
            ';',
            'hồ sơ',
            'trong đó',
            '\n',
            '%',
            '**',
            '- ',
            'I. ',
            '98,32',
            '/',
            'từ',
            '31/2/2024',
            'đến',
            '\u0301',
            '|',
            '\t',
            '<sup>1</sup>',
            '😀',
          ),
          { maxLength: 60 },
        ),
        (words) => quotesPointInto(words.join(' ')),
      ),
      { numRuns: 300, seed: 802 },
    );
  }, 60_000);

  it('văn bản rỗng và tiếng Anh: không có gì để nói', () => {
    expect(proofread('')).toEqual({
      figures: 0,
      relations: 0,
      findings: [],
      notes: [],
      doubts: [],
    });
    expect(
      proofread('The office received 1,121 applications, 951 of them online.').findings,
    ).toEqual([]);
  });

  it('một dòng rất dài không có chỗ ngắt, ngoặc mở không đóng: vẫn đọc xong', () => {
    const length = 160_000;
    const runs = ['1.', 'a', '1', 'a@', 'a.', '(', '1(', 'ngày 15/6/2024, ', 'hồ sơ. không có '];
    for (const run of runs)
      expect(proofread(run.repeat(length / run.length)).notes, run).toEqual([]);
  }, 60_000);

  it('ngoặc lồng nhau nhiều lớp không làm tràn bộ nhớ', () => {
    const nested = `${'1 hồ sơ (a '.repeat(5000)}${')'.repeat(5000)}`;
    expect(proofread(nested).figures).toBe(5000);
  });
});
