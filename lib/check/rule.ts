/**
 * The contract of a rule: one file a rule, id = file name. A rule is pure; it sees the
 * Dataset through its context and returns reports, never sentences: those are templates.
 */
import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Dossier } from '../dossier/types.ts';
import type { ColumnId } from '../portal/types.ts';
import type { Form06, Outcome, Rates } from '../statistics/types.ts';
import type { z } from '../zod.ts';
import type { MessageData } from './message.ts';
import type { Dataset } from './types.ts';

export type Severity = 'high' | 'medium' | 'low';
export type RuleGroup = 'deadline' | 'target' | 'data';

/** A legal or practical basis and when it was in force. */
export interface Basis {
  /** As printed: "NĐ 61/2018/NĐ-CP, Điều 19". */
  text: string;
  /** First and last day of force (ISO); null = not limited or not known. */
  from: string | null;
  to: string | null;
  /** How sure the citation is; anything but "verified" is shown beside it. */
  certainty: 'verified' | 'practice' | 'unverified';
}

/** What was seen of the same unit before, for trends and for the previous period's balance. */
export interface Previous {
  /** "2024-Q2" */
  periodId: string;
  form06: Form06 | null;
  rates: Rates | null;
  /** ISO moment of that capture. */
  readAt: string | null;
}

export interface RuleContext<P> {
  dataset: Dataset;
  params: P;
  calendar: WorkCalendar;
  previous: Previous | null;
  /** Units that should be there, by the user's register; empty when there is none. */
  expectedUnits: readonly string[];
  /** Dossiers that a test picks, those dismissed for this rule left out. The only way a rule chooses dossiers. */
  select(test: (dossier: Dossier) => boolean): Dossier[];
  /** Whether the lists have a column. */
  has(column: ColumnId): boolean;
  /** Day of a source's reading, in Vietnam. */
  readDay(source: number): Day | null;
}

export interface Report<M extends string = string> {
  outcome: Outcome;
  message: M;
  data?: MessageData;
  dossiers?: readonly Dossier[];
  /** How many stand behind it when they are not dossiers; default: the number of dossiers. */
  total?: number;
  figures?: Record<string, number | string | null>;
  /** Citations beside the rule's own basis. */
  basis?: readonly string[];
}

export interface Rule<S extends z.ZodType = z.ZodType, M extends string = string> {
  id: string;
  /** Raised whenever the same input may give another result. */
  version: string;
  title: string;
  group: RuleGroup;
  severity: Severity;
  basis: readonly Basis[];
  /** Columns without which nothing can be said; of a group, one is enough. A missing one gives needs-review. */
  needs: readonly (ColumnId | readonly ColumnId[])[];
  /** Columns that few pages show: without one of them the rule does not apply. */
  appliesTo?: readonly ColumnId[];
  /** Judges dossiers: does not apply where no dossier list was read. */
  overDossiers: boolean;
  /**
   * A pass that speaks for the whole unit ("no overdue dossier") turns to needs-review when
   * rows are unread; one that speaks of the rows read alone is then withheld.
   */
  speaksFor: 'unit' | 'rows';
  /** Outcomes this rule never gives, each with the reason. */
  never?: Partial<Record<Outcome, string>>;
  params: S;
  messages: Readonly<Record<M, string>>;
  /** What statistics tables alone tell, for a rule over dossiers. */
  withoutList?(context: RuleContext<z.infer<S>>): Report<M>[];
  check(context: RuleContext<z.infer<S>>): Report<M>[];
}

/** A rule of any parameters, as the index lists them. */
export type AnyRule = Omit<Rule, 'check' | 'withoutList'> & {
  check(context: RuleContext<never>): Report[];
  withoutList?(context: RuleContext<never>): Report[];
};

/** Declares a rule; only there to infer its types. */
export function defineRule<S extends z.ZodType, const M extends string>(
  rule: Rule<S, M>,
): Rule<S, M> {
  return rule;
}
