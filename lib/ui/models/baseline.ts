/** The checker's baseline as the store keeps it: one line of text for each thing seen. */
import type { Baseline as CheckBaseline } from '../../check/baseline.ts';
import type { Baseline } from '../../store/types.ts';

/** Marks a finding without dossiers; a rule's id never begins with it. */
const OTHER = '=';

/** One key for each code ("rule|code") and for each other finding ("=line"). */
export function toStored(baseline: CheckBaseline, unit: string): Baseline {
  const codes = Object.entries(baseline.codes).flatMap(([rule, all]) =>
    all.map((code) => `${rule}|${code}`),
  );
  const others = baseline.others.map((line) => OTHER + line);
  const { takenAt, periodId } = baseline;
  return { unit, periodId, takenAt, keys: [...codes, ...others] };
}

/** The baseline as the check compares with it. */
export function fromStored({ takenAt, periodId, keys }: Baseline): CheckBaseline {
  const codes: Record<string, string[]> = {};
  for (const key of keys.filter((k) => !k.startsWith(OTHER))) {
    const bar = key.indexOf('|');
    const rule = key.slice(0, bar);
    codes[rule] = [...(codes[rule] ?? []), key.slice(bar + 1)];
  }
  const others = keys.filter((k) => k.startsWith(OTHER)).map((k) => k.slice(OTHER.length));
  return { takenAt, periodId, codes, others };
}
