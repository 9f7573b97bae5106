/**
 * "Chỉ những gì mới từ lần trước": what was found before is kept as codes by rule, and a
 * later result is shown without it.
 */
import { z } from '../zod.ts';
import type { CheckResult } from './run.ts';
import type { Finding } from './types.ts';

const baselineSchema = z.strictObject({
  /** ISO moment at which it was taken. */
  takenAt: z.string(),
  periodId: z.string(),
  /** Rule id → dossier codes behind its findings. */
  codes: z.record(z.string(), z.array(z.string())),
  /** Findings without dossiers: rule, outcome and figures in one line each. */
  others: z.array(z.string()),
});

export type Baseline = z.infer<typeof baselineSchema>;

/** What a later check is compared with. */
export function takeBaseline(result: CheckResult, periodId: string, takenAt: string): Baseline {
  return {
    takenAt,
    periodId,
    codes: Object.fromEntries([...result.codes].map(([rule, codes]) => [rule, [...codes].sort()])),
    others: result.findings.filter(isTrouble).filter(hasNoDossiers).map(signature).sort(),
  };
}

export interface NewFinding {
  finding: Finding;
  /** Dossier codes that were not there before; empty for a finding without dossiers. */
  codes: string[];
}

/** The troubles of a result that the baseline does not hold; passes are never news. */
export function newSince(result: CheckResult, baseline: Baseline): NewFinding[] {
  const known = new Set(baseline.others);
  return result.findings.filter(isTrouble).flatMap((finding): NewFinding[] => {
    if (hasNoDossiers(finding))
      return known.has(signature(finding)) ? [] : [{ finding, codes: [] }];
    const before = new Set(baseline.codes[finding.rule] ?? []);
    const codes = (result.codesOf.get(finding) ?? []).filter((code) => !before.has(code));
    return codes.length > 0 ? [{ finding, codes }] : [];
  });
}

function isTrouble({ outcome }: Finding): boolean {
  return outcome === 'violation' || outcome === 'needs-review';
}

function hasNoDossiers({ evidence }: Finding): boolean {
  return evidence.dossiers.length === 0;
}

function signature({ rule, outcome, evidence }: Finding): string {
  return JSON.stringify([rule, outcome, evidence.total, evidence.figures]);
}
