import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import type { ProofFinding, ProofRule } from '../../lib/proof/types.ts';
import { HELD_OUT } from './passages/held-out.ts';
import { MANNERS } from './passages/manners.ts';
import { ONCE_HELD_OUT } from './passages/once-held-out.ts';
import { REPORTED } from './passages/reported.ts';
import { SLIPS } from './passages/slips.ts';
import type { Planted } from './passages/types.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const OWN = readdirSync(fixtures).filter((name) => name.startsWith('tu-soan-'));
/** A wrong figure may be told by whichever relation it breaks. */
const FIGURES: ProofRule[] = ['sum', 'rate', 'repeat', 'statement', 'target'];

function said(text: string): string[] {
  return proofread(text).findings.map((f) => `${f.outcome} ${f.rule}: ${f.message}`);
}

function tells(finding: ProofFinding, rule: ProofRule, start: number, end: number): boolean {
  const isRule =
    finding.rule === rule || (FIGURES.includes(rule) && FIGURES.includes(finding.rule));
  return isRule && finding.quotes.some((q) => q.start <= end && q.end >= start);
}

interface Score {
  found: number;
  missed: string[];
  /** Findings of clean texts, and of planted ones beside the error. */
  violations: string[];
  reviews: string[];
}

function score(cases: Planted[]): Score {
  const result: Score = { found: 0, missed: [], violations: [], reviews: [] };
  const blame = (f: ProofFinding): void => {
    (f.outcome === 'violation' ? result.violations : result.reviews).push(f.message);
  };
  for (const { name, text, faults } of cases) {
    const before = proofread(text).findings;
    before.forEach(blame);
    const known = new Set(before.map((f) => f.message));
    for (const { from, to, rule } of faults) {
      const at = text.indexOf(from);
      expect(at, `${name}: ${from}`).toBeGreaterThanOrEqual(0);
      const planted = text.slice(0, at) + to + text.slice(at + from.length);
      const findings = proofread(planted).findings.filter((f) => !known.has(f.message));
      const hits = findings.filter((f) => tells(f, rule, at, at + to.length));
      if (hits.length > 0) result.found++;
      else result.missed.push(`${name}: ${from} → ${to}`);
      findings.filter((f) => !hits.includes(f)).forEach(blame);
    }
  }
  return result;
}

describe('Câu văn khớp số, hoặc không khẳng định gì để cộng: không nói gì', () => {
  it.each(MANNERS.map((text) => [text.slice(0, 70), text]))('%s…', (_start, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Báo cáo dài tự soạn, khớp số: không nói gì', () => {
  it.each(OWN)('%s', (name) => {
    expect(said(readFileSync(new URL(name, fixtures), 'utf8'))).toEqual([]);
  });
});

describe('Mỗi câu một lỗi: lỗi ấy được nói ra', () => {
  it.each(SLIPS)('%s: %s', (rule, text) => {
    const rules = proofread(text).findings.map((f) => f.rule);
    const right = FIGURES.includes(rule) ? FIGURES : [rule];
    expect(rules.filter((r) => right.includes(r))).not.toEqual([]);
  });
});

describe('Lỗi cài vào văn bản khớp số', () => {
  it('passages worked on: no false violation, nearly all found', () => {
    const { found, missed, violations, reviews } = score([...REPORTED, ...ONCE_HELD_OUT]);
    console.info(`worked on: ${found} of ${found + missed.length} planted errors found`);
    expect(violations).toEqual([]);
    expect(reviews.length).toBeLessThanOrEqual(1);
    expect(found / (found + missed.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('passages held out', () => {
    const { found, missed, violations, reviews } = score(HELD_OUT);
    console.info(
      `held out: ${found} of ${found + missed.length} planted errors found, ` +
        `${violations.length} false violations, ${reviews.length} false reviews`,
    );
    expect(violations).toEqual([]);
    expect(found / (found + missed.length)).toBeGreaterThanOrEqual(0.8);
  });
});
