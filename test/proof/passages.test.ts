import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import type { ProofFinding } from '../../lib/proof/types.ts';
import { CLEAN } from './passages/clean.ts';
import { FAULTY } from './passages/faulty.ts';
import { TWO_LEVELS } from './passages/two-levels.ts';
import type { Expected, PassageCase } from './passages/types.ts';
import { VARIED } from './passages/varied.ts';

function matches(finding: ProofFinding, expected: Expected): boolean {
  return (
    finding.rule === expected.rule &&
    (!expected.outcome || finding.outcome === expected.outcome) &&
    (!expected.says || finding.message.includes(expected.says))
  );
}

/** Findings that were expected, expected ones that are missing, and findings nobody expected. */
function judge(passage: PassageCase): { found: number; missing: Expected[]; extra: string[] } {
  const left = [...proofread(passage.text).findings];
  const missing = passage.expect.filter((e) => {
    const at = left.findIndex((f) => matches(f, e));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const extra = left.map((f) => `${f.outcome} ${f.rule}: ${f.message}`);
  return { found: passage.expect.length - missing.length, missing, extra };
}

describe('Đoạn văn khớp số: không nói gì', () => {
  it.each(CLEAN.map((c) => [c.name, c] as const))('%s', (_name, passage) => {
    expect(judge(passage).extra).toEqual([]);
  });
});

describe('Văn phong nhiều nơi, số khớp: không nói gì', () => {
  it.each(VARIED.map((text) => [text.slice(0, 60), text]))('%s…', (_start, text) => {
    expect(proofread(text).findings).toEqual([]);
  });
});

describe('Đoạn văn có lỗi: nói đúng lỗi ấy', () => {
  it.each(FAULTY.map((c) => [c.name, c] as const))('%s', (_name, passage) => {
    const { missing, extra } = judge(passage);
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
});

describe('Báo cáo của tỉnh, phường, xã từ 2024 đến 2026: đúng lỗi, không thừa', () => {
  it.each(TWO_LEVELS.map((c) => [c.name, c] as const))('%s', (_name, passage) => {
    const { missing, extra } = judge(passage);
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
});

it('precision and recall over all passages', () => {
  const results = [
    ...CLEAN,
    ...FAULTY,
    ...TWO_LEVELS,
    ...VARIED.map((text) => ({ name: '', text, expect: [] })),
  ].map(judge);
  const found = results.reduce((n, r) => n + r.found, 0);
  const missing = results.reduce((n, r) => n + r.missing.length, 0);
  const extra = results.reduce((n, r) => n + r.extra.length, 0);
  const precision = found / (found + extra);
  const recall = found / (found + missing);
  console.info(
    `${results.length} passages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
