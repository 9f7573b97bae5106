/**
 * Biểu II.06 and the rates, in the shape of the command line's JSON. `null` = the
 * input does not determine it.
 */
import type { Day } from '../calendar/day.ts';

export interface Form06 {
  received: {
    total: number | null;
    online: number | null;
    /** Trực tiếp + bưu chính công ích */
    direct: number | null;
    carriedOver: number | null;
  };
  resolved: {
    total: number | null;
    early: number | null;
    onTime: number | null;
    late: number | null;
  };
  pending: { total: number | null; inTime: number | null; overdue: number | null };
}

export interface Separate {
  withdrawn: number | null;
  paused: number | null;
  notReceived: number | null;
}

/** One row of a portal's own statistics table. */
export interface StatisticsRow {
  /** Field, unit or level the row is about. */
  name: string;
  /** Group heading above it ("Xã, phường, thị trấn"), or source section ("Trên Hệ thống các Bộ"). */
  group: string | null;
  section: string | null;
  form06: Form06;
  /** New receipts of the period by any channel (trong kỳ), where only that is shown. */
  newInPeriod: number | null;
  /** Early and on time in one column ("Trước và trong hạn"). */
  earlyOrOnTime: number | null;
  separate: Separate;
  /** Other recognised figures of the row (rates in percent, digitised, PAKN counts …) by name. */
  others: Record<string, number | null>;
  /** 1-based row on the page. */
  row: number;
}

export interface StatisticsTable {
  kind: 'form-06' | 'statistics' | 'feedback' | 'procedures';
  /** What the rows are: fields, units, procedures, levels. */
  by: 'field' | 'unit' | 'procedure' | 'level' | 'other';
  rows: StatisticsRow[];
  /** The table's own total row; null when it has none. */
  printedTotal: StatisticsRow | null;
  /** The table's figures as a whole: the printed total, else the column sums of its rows. */
  total: StatisticsRow;
  /** Identities that do not hold in the portal's own numbers, as sentences with "không khớp". */
  disagreements: string[];
  source: number;
  statedPeriod: { from: Day; to: Day } | null;
  statedUnit: string | null;
}

export type Outcome = 'pass' | 'violation' | 'needs-review' | 'not-applicable';

export interface Rate {
  window: { from: Day; to: Day };
  numerator: number;
  denominator: number;
  /** Percent rounded half up to two decimals; null when the denominator is 0. */
  percent: number | null;
  /** Target in percent, or null when none applies. */
  target: number | null;
  outcome: Outcome;
  /** The columns of a portal's table that it was read from; not part of the command line's JSON. */
  columns?: string;
  /** How the verdict came about; not part of the command line's JSON. */
  judgement?: Judgement;
}

/** Why a rate passes, misses or stays open: the key of the rule's message, and what it cites. */
export interface Judgement {
  reason:
    | 'reached'
    | 'reachedReference'
    | 'missed'
    | 'eligibleUnknown'
    | 'incomplete'
    | 'procedureUnknown'
    | 'finishUnknown'
    | 'reference'
    | 'levelUnknown'
    | 'noTarget'
    | 'noBase';
  /** The ratio that decided and its window: the year to date, the eligible base, or the rate itself. */
  numerator: number;
  denominator: number;
  /** The columns of a portal's table that it was read from. */
  columns?: string;
  window: { from: Day; to: Day };
  eligibleBase: boolean;
  /** A yearly target held against the period, the year to date not being captured. */
  periodForYear: boolean;
  citation: string | null;
  certainty: 'verified' | 'press' | 'unverified' | null;
}

export interface Rates {
  onlineDossiers: Rate | null;
  onlineDossiersEligible: Rate | null;
  onlineServices: Rate | null;
  onlinePayment: Rate | null;
  onTime: Rate | null;
  digitised: Rate | null;
  /** Shown by few pages; not part of the command line's JSON. */
  digitisedResults?: Rate | null;
  satisfaction?: Rate | null;
}
