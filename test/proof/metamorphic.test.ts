import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import { generateReport, mutate, randomFrom } from './generator.ts';
import { CLEAN } from './passages/clean.ts';
import { FAULTY } from './passages/faulty.ts';

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
  const texts = [report802, ...CLEAN.map((c) => c.text), ...FAULTY.map((c) => c.text)];

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
      { numRuns: 100, seed: 802 },
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

it('reading 300 pages takes time in proportion to their length', () => {
  // About 2,600 signs a page; numbered so that no two pages are alike.
  const pages = (n: number): string =>
    Array.from({ length: n }, (_, i) =>
      generateReport(i + 1)
        .text.repeat(2)
        .replace(/^\d\. /gmu, ''),
    ).join('\n\n');
  const short = pages(75);
  const long = pages(300);
  const time = (text: string): number => {
    const runs = [1, 2, 3].map(() => {
      const from = performance.now();
      proofread(text);
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  time(short);
  const ratio = time(long) / time(short) / (long.length / short.length);
  console.info(`time per sign, 300 against 75 pages: ×${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(1.8);
}, 120_000);
