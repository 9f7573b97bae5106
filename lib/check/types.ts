/**
 * The Dataset that rules see, and the findings they give.
 */
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { Policy } from '../dossier/policy.ts';
import type { Dossier } from '../dossier/types.ts';
import type { ColumnId, Source } from '../portal/types.ts';
import type { FeedbackCounts } from '../statistics/feedback.ts';
import type { Form06, Outcome, Rates, Separate, StatisticsTable } from '../statistics/types.ts';

export type UnitLevel = 'commune' | 'district' | 'province';

/** How much of what the portal itself states was read. */
export interface Coverage {
  pagesRead: number;
  pagesTotal: number | null;
  rowsRead: number;
  rowsTotal: number | null;
  /** Rows known to exist but not read: refused, or on pages not captured; null when their number is unknown. */
  unread?: number | null;
}

/** Phản ánh, kiến nghị (PAKN) of a unit and period, for form II.05. */
export interface FeedbackData {
  counts: FeedbackCounts;
  /** Only of lists that print a field. */
  byField: { field: string; counts: FeedbackCounts }[];
  /** What the counts were made from: a list where there is one, else the portal's own table. */
  from: 'list' | 'table';
  /** The portal's own figures of the period; null where no table was read. */
  table: FeedbackCounts | null;
  /** Each PAKN once; empty where only a table was read. */
  items: FeedbackItem[];
  /** How much of the lists was read. */
  coverage: Coverage;
}

export interface Dataset {
  period: Period;
  asOf: Day;
  today: Day;
  unit: string | null;
  level: UnitLevel | null;
  /** How dossiers were counted (contract §3). */
  policy: Policy;
  sources: Source[];
  /** Each dossier once (contract §3.10). */
  dossiers: Dossier[];
  /** Rows read before merging. */
  dossiersRead: number;
  /** Columns that every dossier list of the dataset has. */
  columns: ReadonlySet<ColumnId>;
  coverage: Coverage;
  statistics: StatisticsTable[];
  /** Null where no page spoke of phản ánh, kiến nghị. */
  feedback: FeedbackData | null;
  form06: Form06 | null;
  byField: { field: string; form06: Form06 }[];
  byUnit: { unit: string; form06: Form06 }[];
  separate: Separate;
  rates: Rates;
  /** The same rates from 1 January of the period's year, where dossiers from then on were read. */
  yearToDate: Rates | null;
}

/** Where a dossier of a finding was read. */
export interface Place {
  code: string;
  file: string;
  row: number;
  readAt: string;
}

export interface Evidence {
  /** How many dossiers (or rows, units) stand behind the finding; `dossiers` may hold fewer. */
  total: number;
  dossiers: string[];
  /** The numbers used: numerator, denominator, target, days … */
  figures: Record<string, number | string | null>;
  /** Page, row and time behind the listed dossiers; not part of the command line's JSON. */
  places?: Place[];
}

export interface Finding {
  rule: string;
  /** Version of the rule that gave it. */
  version: string;
  outcome: Outcome;
  /** One Vietnamese sentence, complete in itself. */
  message: string;
  /** Legal or practical basis, as printable lines. */
  basis: string[];
  evidence: Evidence;
}
