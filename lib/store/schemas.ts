/**
 * What a stored page may hold. Parsing keeps the named fields only, so whatever else a
 * page or a message carried (a name, a phone number) cannot reach the disk.
 */
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { Dossier, DossierExtra } from '../dossier/types.ts';
import type { ColumnId, PageReading, Source, TableKind, TableSummary } from '../portal/types.ts';
import type { WalkState } from '../portal/walk/types.ts';
import type { StatisticsRow, StatisticsTable } from '../statistics/types.ts';
import { z } from '../zod.ts';

/** Names every field of T, optional ones too, so that a field added to a type is not lost here. */
type Shape<T> = Record<keyof T, z.ZodType>;

const day = z.int();
const count = z.number().nullable();
const text = z.string();
const span = z.object({ from: day, to: day });

const COLUMN_IDS: Record<ColumnId, true> = {
  ordinal: true,
  code: true,
  nationalCode: true,
  composite: true,
  procedure: true,
  procedureCode: true,
  field: true,
  unit: true,
  serviceLevel: true,
  channel: true,
  submitted: true,
  acceptBy: true,
  received: true,
  due: true,
  stepDue: true,
  finished: true,
  returned: true,
  status: true,
  overdue: true,
  pausedSince: true,
  apology: true,
  payment: true,
  digitised: true,
  satisfaction: true,
  fee: true,
  content: true,
  subject: true,
  published: true,
  person: true,
  note: true,
  ignore: true,
};
export const columnId = z.enum(Object.keys(COLUMN_IDS) as [ColumnId, ...ColumnId[]]);

const TABLE_KINDS: Record<TableKind, true> = {
  'dossier-list': true,
  'form-06': true,
  statistics: true,
  feedback: true,
  procedures: true,
  unknown: true,
};

const table = z.object({
  kind: z.enum(Object.keys(TABLE_KINDS) as [TableKind, ...TableKind[]]),
  platform: text,
  rows: z.int(),
  read: z.int(),
  refused: z.array(z.object({ row: z.int(), reason: text })),
  columns: z.array(columnId),
  notes: z.array(text),
} satisfies Shape<TableSummary>);

export const filter = z.object({ label: text, value: text });

const source = z.object({
  file: text,
  system: text,
  readAt: text,
  page: z.int().nullable(),
  pagesTotal: z.int().nullable(),
  rowsTotal: z.int().nullable(),
  filters: z.array(filter),
  statedPeriod: span.nullable(),
  statedUnit: text.nullable(),
  tables: z.array(table),
} satisfies Shape<Source>);

const extra = z.object({
  procedureCode: text.optional(),
  submitted: day.optional(),
  acceptBy: day.optional(),
  receivedMinute: z.int().optional(),
  returned: day.optional(),
  pausedSince: day.optional(),
  apology: z.boolean().optional(),
  earlierDue: z.array(day).optional(),
  payment: z.enum(['online', 'offline', 'none']).optional(),
  digitised: z.boolean().optional(),
  satisfied: z.boolean().optional(),
  portalNote: text.optional(),
  repeats: z.array(z.object({ source: z.int(), row: z.int() })).optional(),
} satisfies Shape<DossierExtra>);

const dossier = z.object({
  code: text,
  procedure: text.nullable(),
  field: text.nullable(),
  unit: text.nullable(),
  serviceLevel: z.enum(['full', 'partial', 'information']).nullable(),
  channel: z.enum(['online', 'direct', 'postal']).nullable(),
  received: day.nullable(),
  due: day.nullable(),
  finished: day.nullable(),
  status: z.enum(['notReceived', 'processing', 'paused', 'finished', 'withdrawn', 'unknown']),
  statusText: text,
  source: z.int(),
  row: z.int(),
  extra: extra.nullable(),
} satisfies Shape<Dossier>);

const feedbackItem = z.object({
  code: text.nullable(),
  mark: text.nullable(),
  received: day.nullable(),
  due: day.nullable(),
  finished: day.nullable(),
  state: z.enum(['processed', 'processing', 'transferred', 'notAccepted', 'unknown']),
  statusText: text,
  subject: z.enum(['conduct', 'regulation', 'both']).nullable(),
  published: z.boolean().nullable(),
  field: text.nullable(),
  unit: text.nullable(),
  source: z.int(),
  row: z.int(),
} satisfies Shape<FeedbackItem>);

const form06 = z.object({
  received: z.object({ total: count, online: count, direct: count, carriedOver: count }),
  resolved: z.object({ total: count, early: count, onTime: count, late: count }),
  pending: z.object({ total: count, inTime: count, overdue: count }),
});

const statisticsRow = z.object({
  name: text,
  group: text.nullable(),
  section: text.nullable(),
  form06,
  newInPeriod: count,
  earlyOrOnTime: count,
  separate: z.object({ withdrawn: count, paused: count, notReceived: count }),
  others: z.record(text, count),
  row: z.int(),
} satisfies Shape<StatisticsRow>);

const statistics = z.object({
  kind: z.enum(['form-06', 'statistics', 'feedback', 'procedures']),
  by: z.enum(['field', 'unit', 'procedure', 'level', 'other']),
  rows: z.array(statisticsRow),
  printedTotal: statisticsRow.nullable(),
  total: statisticsRow,
  disagreements: z.array(text),
  source: z.int(),
  statedPeriod: span.nullable(),
  statedUnit: text.nullable(),
  ratios: z.record(text, z.object({ numerator: z.int(), denominator: z.int() })).optional(),
} satisfies Shape<StatisticsTable>);

export const pageReading: z.ZodType<PageReading> = z.object({
  source,
  dossiers: z.array(dossier),
  statistics: z.array(statistics),
  feedback: z.array(feedbackItem).optional(),
} satisfies Shape<PageReading>) as z.ZodType<PageReading>;

export const newCapture = z.object({
  unit: text,
  level: z.enum(['commune', 'district', 'province']).nullable(),
  periodId: text,
  system: text,
  address: text,
  filters: z.array(filter),
  from: z.enum(['walk', 'page', 'file']),
  about: z.literal('feedback').optional(),
});

/** Hashes of rows and page numbers only; no text of any cell. */
export const walkState: z.ZodType<WalkState> = z.object({
  version: z.literal(1),
  listKey: text,
  filters: z.array(filter),
  startedAt: text,
  pages: z.array(
    z.object({
      page: z.int(),
      fingerprint: text,
      rows: z.int(),
      keys: z.array(text),
    }),
  ),
  totalAtStart: count,
  totalNow: count,
  unfilteredTotal: count,
  // Walks stored by an earlier version do not say.
  pageSize: count.default(null),
  nextUrl: text.nullable(),
} satisfies Shape<WalkState>);
