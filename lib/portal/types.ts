/**
 * What a table turned out to be, and what was read of it.
 */
import type { Day } from '../calendar/day.ts';
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { Dossier } from '../dossier/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';

export type TableKind =
  | 'dossier-list'
  | 'form-06'
  | 'statistics'
  | 'feedback'
  | 'procedures'
  | 'unknown';

/**
 * Meaning of a column of a dossier list, or of a list of phản ánh, kiến nghị (`content`,
 * `subject` and `published` are of the latter alone). `person` and `content` are dropped
 * while reading.
 */
export type ColumnId =
  | 'ordinal'
  | 'code'
  | 'nationalCode'
  | 'composite'
  | 'procedure'
  | 'procedureCode'
  | 'field'
  | 'unit'
  | 'serviceLevel'
  | 'channel'
  | 'submitted'
  | 'acceptBy'
  | 'received'
  | 'due'
  | 'stepDue'
  | 'finished'
  | 'returned'
  | 'status'
  | 'overdue'
  | 'pausedSince'
  | 'apology'
  | 'payment'
  | 'digitised'
  | 'satisfaction'
  | 'fee'
  | 'content'
  | 'subject'
  | 'published'
  | 'person'
  | 'note'
  | 'ignore';

export interface Refusal {
  /** 1-based row on the page. */
  row: number;
  /** Vietnamese sentence: what is wrong and where. Never quotes a person. */
  reason: string;
}

/** A search filter that was on when the page was read, as the page shows it. */
export interface Filter {
  label: string;
  value: string;
}

export interface TableSummary {
  kind: TableKind;
  platform: string;
  /** Data rows on the page. */
  rows: number;
  read: number;
  refused: Refusal[];
  /** Columns recognised, for rules that need one. */
  columns: ColumnId[];
  /** What the reader was unsure of ("tếp nhận" taken for "tiếp nhận"). */
  notes: string[];
}

/** One page or file that was read. */
export interface Source {
  /** File name, or page title with its address path. */
  file: string;
  /** Host name or the label the user gave; tells systems apart. */
  system: string;
  /** ISO moment of reading. */
  readAt: string;
  /** 1-based page of the list, and the totals the portal itself states; null when not shown. */
  page: number | null;
  pagesTotal: number | null;
  rowsTotal: number | null;
  filters: Filter[];
  /** Period printed on the page ("Từ ngày … đến ngày …"). */
  statedPeriod: { from: Day; to: Day } | null;
  /** Unit printed on the page or chosen in its filter. */
  statedUnit: string | null;
  tables: TableSummary[];
}

/** Everything one page gave. */
export interface PageReading {
  source: Source;
  dossiers: Dossier[];
  statistics: StatisticsTable[];
  /** Of a page that lists phản ánh, kiến nghị, with rows or without; absent from any other. */
  feedback?: FeedbackItem[];
}
