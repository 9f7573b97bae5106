/** Setting findings aside: what a dismissal needs, and the records made of it. */
import { type Day, fromIso } from '../../calendar/day.ts';
import type { Dismissal } from '../../store/types.ts';

/** As the checker asks: a reason of one letter is none. */
const SHORTEST_REASON = 5;

/** What keeps a dismissal from being made: no real reason, or an end that is past or no date. */
export function dismissProblems(reason: string, until: string, today: Day) {
  const day = fromIso(until);
  return {
    reason: reason.trim().length < SHORTEST_REASON,
    until: day === null || day < today,
  };
}

/** One dismissal a dossier, or one for the whole rule when none was chosen. */
export function newDismissals(
  rule: string,
  unit: string,
  dossiers: readonly string[],
  about: { reason: string; until: string; now: Date },
): Dismissal[] {
  const targets: (string | null)[] = dossiers.length > 0 ? [...dossiers] : [null];
  return targets.map((dossier) => ({
    id: crypto.randomUUID(),
    rule,
    unit,
    dossier,
    reason: about.reason,
    createdAt: about.now.toISOString(),
    until: about.until,
  }));
}
