/** "Chỉ những gì mới từ lần trước": findings and dossiers not yet seen at a remembered moment. */
import type { Finding } from '../../check/types.ts';
import type { Baseline } from '../../store/types.ts';

/** What a finding adds to a baseline: itself, and each dossier behind its rule. */
export function baselineKeys(
  findings: readonly Finding[],
  codes: ReadonlyMap<string, readonly string[]>,
): string[] {
  const open = findings.filter((f) => f.outcome === 'violation' || f.outcome === 'needs-review');
  const keys = open.flatMap((f) => [
    `${f.rule}|`,
    ...(codes.get(f.rule) ?? []).map((code) => `${f.rule}|${code}`),
  ]);
  return [...new Set(keys)];
}

/**
 * Whether a finding holds anything new. Without a baseline nothing is marked: on a first
 * reading everything would be new, which tells nobody anything.
 */
export function isFresh(
  finding: Finding,
  codes: readonly string[],
  baseline: Baseline | null,
): boolean {
  if (baseline === null) return false;
  if (finding.outcome !== 'violation' && finding.outcome !== 'needs-review') return false;
  const known = new Set(baseline.keys);
  if (!known.has(`${finding.rule}|`)) return true;
  return codes.some((code) => !known.has(`${finding.rule}|${code}`));
}
