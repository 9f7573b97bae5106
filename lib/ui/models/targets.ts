/** The targets as a list that can be switched, edited, added to, imported and exported. */
import {
  type Decision,
  decisionSchema,
  parseTargets,
  type Target,
} from '../../statistics/targets.ts';
import type { JsonValue } from '../../store/types.ts';

export interface TargetLine {
  decision: Decision;
  /** Position in the decision. */
  index: number;
  target: Target;
  /** Who put it there. Only the user's own lines are edited in place or removed. */
  from: 'administrator' | 'user' | 'shipped';
}

/** The user's own decisions; what is stored and no longer readable counts as none. */
export function ownDecisions(stored: JsonValue): Decision[] {
  if (stored === null || (Array.isArray(stored) && stored.length === 0)) return [];
  try {
    return parseTargets(stored);
  } catch {
    return [];
  }
}

/** All targets in the order in which they count; a decision that was changed stands once, with the change. */
export function targetLines(
  shipped: readonly Decision[],
  own: readonly Decision[],
  deployed: readonly Decision[] = [],
): TargetLine[] {
  const seen = new Set<string>();
  const lines = (decisions: readonly Decision[], from: TargetLine['from']) => {
    const fresh = decisions.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh.flatMap((decision) =>
      decision.targets.map((target, index) => ({ decision, index, target, from })),
    );
  };
  return [...lines(deployed, 'administrator'), ...lines(own, 'user'), ...lines(shipped, 'shipped')];
}

/** The own decisions with one target changed; a shipped decision is copied first. */
export function withTarget(
  own: readonly Decision[],
  { decision, index }: TargetLine,
  target: Target,
  citation = decision.citation,
): Decision[] {
  const targets = decision.targets.map((old, i) => (i === index ? target : old));
  const changed = checked({ ...decision, citation, targets });
  return [...own.filter((other) => other.id !== decision.id), changed];
}

/** A target switched on or off. What is not verified can be switched on as a reference only. */
export function switched(target: Target, enabled: boolean): Target {
  const force = enabled && target.certainty === 'unverified' ? 'reference' : target.force;
  return { ...target, enabled, force };
}

export interface NewTarget {
  kpi: Target['kpi'];
  level: Target['level'];
  percent: number;
  year: number;
  window: Target['window'];
  citation: string;
  group: string;
}

/** A decision of one target, typed in by the user. Throws a RangeError when a value is out of range. */
export function decisionOf(typed: NewTarget, id: string): Decision {
  return checked({
    id,
    number: null,
    issued: null,
    issuer: typed.group,
    citation: typed.citation,
    source: 'Người dùng nhập',
    targets: [
      {
        kpi: typed.kpi,
        level: typed.level,
        group: typed.group,
        percent: typed.percent,
        window: typed.window,
        years: [typed.year],
        referenceYears: [],
        force: 'assigned',
        certainty: 'verified',
        enabled: true,
        note: '',
      },
    ],
  });
}

function checked(decision: unknown): Decision {
  parseTargets([decision]);
  return decisionSchema.parse(decision);
}

/** Reads an imported file over the own decisions; the same id is replaced. Throws a RangeError. */
export function imported(own: readonly Decision[], text: string): Decision[] {
  const read = parseTargets(parseJson(text));
  const ids = new Set(read.map((decision) => decision.id));
  return [...own.filter((decision) => !ids.has(decision.id)), ...read];
}

/** JSON of a file; throws a RangeError with a Vietnamese sentence. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new RangeError('tệp không phải JSON hợp lệ.');
  }
}

/** "87,5" and "87.5" → 87.5; null outside 0–100 or for anything that is no number. */
export function readPercent(text: string): number | null {
  const plain = text.trim().replace(/%$/, '').trim();
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(plain)) return null;
  const percent = Number(plain.replace(',', '.'));
  return percent <= 100 ? percent : null;
}
