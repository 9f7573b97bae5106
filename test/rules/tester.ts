/**
 * A strict tester for rules. It fails a rule's tests – not only the rule – when an outcome
 * has no case, a case says nothing new, a sentence is not asserted in full, dossiers stand
 * unasserted behind a finding, the rule changes what it was given, or does not repeat itself.
 */
import { describe, expect, it } from 'vitest';
import { DismissalBook } from '../../lib/check/dismissals.ts';
import { RATE_MESSAGES } from '../../lib/check/rate-report.ts';
import type { AnyRule } from '../../lib/check/rule.ts';
import { type AnyReport, type CheckContext, messageOf, reportsOf } from '../../lib/check/run.ts';
import type { Dataset } from '../../lib/check/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import type { Outcome } from '../../lib/statistics/types.ts';
import {
  type DatasetNotes,
  type DossierNotes,
  dataset,
  dossier,
  type PageNotes,
  page,
} from '../check/build.ts';

export interface RuleCase {
  name: string;
  /** Dossiers of one page; or whole readings. */
  dossiers?: DossierNotes[];
  page?: PageNotes;
  readings?: PageReading[];
  on?: DatasetNotes;
  /** Changes the dataset by hand, for what honest input cannot bring about. */
  alter?: (data: Dataset) => Dataset;
  params?: unknown;
  context?: CheckContext;
  /** The sentence of every finding, in full. */
  says: string | string[];
  /** Codes behind all findings together, in order. */
  codes?: string[];
  /** Figures and total of the first finding; a rule that gives figures must assert them somewhere. */
  figures?: Record<string, number | string | null>;
  total?: number;
  /** Outcomes of the findings beside the first, where a rule gives several. */
  also?: Outcome[];
}

export type RuleCases = Partial<Record<Outcome, RuleCase[]>>;

const OUTCOMES: readonly Outcome[] = ['pass', 'violation', 'needs-review', 'not-applicable'];

/** Declares the whole test of a rule. */
export function testRule(rule: AnyRule, cases: RuleCases): void {
  const used = new Set<string>();
  const all = OUTCOMES.flatMap((outcome) => cases[outcome] ?? []);
  const figured = new Set<RuleCase>();
  describe(`${rule.id} – ${rule.title}`, () => {
    it('has a case for every outcome it can give, none twice', () => checkCases(rule, cases));
    for (const outcome of OUTCOMES) {
      for (const one of cases[outcome] ?? []) {
        it(`${outcome}: ${one.name}`, () => {
          const reports = runCase(rule, outcome, one);
          for (const report of reports) if (!report.engine) used.add(report.message);
          if (Object.keys(reports[0]?.figures ?? {}).length > 0) figured.add(one);
        });
      }
    }
    it('asserts the figures it gives', () => {
      const asserted = all.some(({ figures }) => figures !== undefined);
      expect(asserted, 'assert figures in one case').toBe(figured.size > 0);
    });
    it('uses every one of its messages', () => {
      if (rule.messages === RATE_MESSAGES) return;
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function checkCases(rule: AnyRule, cases: RuleCases): void {
  for (const outcome of OUTCOMES) {
    const reason = rule.never?.[outcome];
    const count = cases[outcome]?.length ?? 0;
    if (reason === undefined) expect(count, `cases for ${outcome}`).toBeGreaterThan(0);
    else {
      expect(count, `${outcome} is never given`).toBe(0);
      expect(reason.length, 'a reason in a sentence').toBeGreaterThan(20);
    }
  }
  const all = OUTCOMES.flatMap((outcome) => cases[outcome] ?? []);
  const names = all.map(({ name }) => name);
  expect(new Set(names).size, 'names are unique').toBe(names.length);
  const inputs = all.map(
    ({ name: _, says: __, codes: ___, also: ____, figures: _____, total: ______, ...input }) =>
      JSON.stringify(input, (_key, value) => (value instanceof Function ? String(value) : value)),
  );
  expect(new Set(inputs).size, 'inputs are unique').toBe(inputs.length);
}

/** Runs one case, asserts all that it says, and gives the reports. */
function runCase(rule: AnyRule, outcome: Outcome, one: RuleCase): AnyReport[] {
  const readings = one.readings ?? [page((one.dossiers ?? []).map(dossier), one.page)];
  const built = dataset(readings, one.on);
  const data = deepFreeze(one.alter ? one.alter(built) : built);
  const context = { ...one.context, params: { [rule.id]: one.params ?? {} } };
  const reports = run(rule, data, context);
  expect(reports.map((report) => report.outcome)).toEqual([outcome, ...(one.also ?? [])]);
  expect(reports.map((report) => messageOf(rule, report))).toEqual([one.says].flat());
  expect(codesOf(reports)).toEqual(one.codes ?? []);
  if (one.figures) expect(reports[0]?.figures).toEqual(one.figures);
  if (one.total !== undefined) expect(reports[0]?.total).toBe(one.total);
  expect(run(rule, data, context), 'the same again').toEqual(reports);
  return reports;
}

function run(rule: AnyRule, data: Dataset, context: CheckContext): AnyReport[] {
  return reportsOf(rule, data, context, new DismissalBook([], data));
}

function codesOf(reports: readonly AnyReport[]): string[] {
  return reports.flatMap((report) => (report.dossiers ?? []).map(({ code }) => code));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
