import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import { generateReport, mutate, randomFrom } from './generator.ts';
import { CLEAN } from './passages/clean.ts';
import { FAULTY } from './passages/faulty.ts';
import { REPORTED } from './passages/reported.ts';
import { SLIPS } from './passages/slips.ts';

const report802 = readFileSync(new URL('fixtures/bao-cao-802-q3-2024.md', import.meta.url), 'utf8');

function said(text: string): string[] {
  return proofread(text)
    .findings.map((f) => `${f.outcome} ${f.rule} ${f.message.normalize('NFC')}`)
    .sort();
}

describe('Đổi một con số', () => {
  it('báo cáo sinh ra mà khớp số thì không bị nghi', () => {
    for (let seed = 1; seed <= 300; seed++) expect(said(generateReport(seed).text)).toEqual([]);
  }, 60_000);

  it('làm hỏng một con số được phát hiện ít nhất 95 % trong 1.000 lần', () => {
    let found = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const report = generateReport(seed);
      if (said(mutate(report, randomFrom(seed * 7919))).length > 0) found++;
    }
    console.info(`${found} of 1000 mutations found`);
    expect(found).toBeGreaterThanOrEqual(950);
  }, 120_000);
});

describe('Trình bày lại không đổi phát hiện', () => {
  const texts = [
    report802,
    ...[...CLEAN, ...FAULTY, ...REPORTED].map((c) => c.text),
    ...SLIPS.map(([, text]) => text),
  ];

  it.each<[string, (text: string) => string]>([
    ['NFD', (t) => t.normalize('NFD')],
    ['blanks that do not break', (t) => t.replace(/ (?=\S)/gu, '\u00A0')],
    ['carriage returns', (t) => t.replace(/\n/gu, '\r\n')],
    ['invisible signs', (t) => t.replace(/(\p{L}) /gu, '$1\u200B ')],
    ['bold figures', (t) => t.replace(/(?<![\d.,/*])\d{2,}(?:\.\d{3})*(?![\d.,/*%])/gu, '**$&**')],
  ])('%s', (_name, change) => {
    for (const text of texts) expect(said(change(text))).toEqual(said(text));
  });

  it('lines broken at a page width', () => {
    for (const text of texts.slice(1)) {
      if (text.includes('\n')) continue;
      expect(said(wrap(text, 72))).toEqual(said(text));
    }
  });

  it('generated reports broken at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 40, max: 120 }),
        (seed, width) => {
          const broken = generateReport(seed)
            .text.split('\n')
            .map((l) => wrap(l, width))
            .join('\n');
          expect(said(broken)).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 802 },
    );
  }, 60_000);
});

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

it('một văn bản dài được đọc hết, số việc phải làm tăng theo độ dài', () => {
  const parts = Array.from({ length: 120 }, (_, i) => generateReport(i + 1).text);
  const alone = parts.map((part) => proofread(part));
  const whole = proofread(
    parts.map((part, i) => `${roman(i + 1)}. ĐƠN VỊ THỨ ${i + 1}\n\n${part}`).join('\n\n'),
  );
  const relations = alone.reduce((n, r) => n + r.relations, 0);
  expect(whole.figures).toBe(alone.reduce((n, r) => n + r.figures, 0));
  expect(whole.relations).toBeGreaterThanOrEqual(relations);
  expect(whole.relations).toBeLessThan(relations * 1.5);
  // Units differ, and that may be said; no sum or share of one is mixed with another's.
  expect(whole.findings.filter((f) => f.rule === 'sum' || f.rule === 'rate')).toEqual([]);
}, 60_000);

function roman(n: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C', 'CX', 'CXX'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${tens[Math.floor(n / 10)]}${ones[n % 10]}`;
}
