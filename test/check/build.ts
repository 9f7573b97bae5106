/** Page readings and datasets written by hand for tests: only what a case is about is named. */
import { type Day, fromIso } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset, type DatasetOptions } from '../../lib/check/dataset.ts';
import type { Dataset } from '../../lib/check/types.ts';
import type { FeedbackItem } from '../../lib/dossier/feedback.ts';
import type { Dossier, DossierExtra } from '../../lib/dossier/types.ts';
import type { ColumnId, PageReading, Refusal, Source } from '../../lib/portal/types.ts';
import type { Form06, StatisticsRow, StatisticsTable } from '../../lib/statistics/types.ts';

/** "2024-08-01" → Day; fails loudly on a typing error in a test. */
export function day(iso: string): Day {
  const value = fromIso(iso);
  if (value === null) throw new Error(`no such day: ${iso}`);
  return value;
}

export interface DossierNotes {
  code?: string;
  procedure?: string | null;
  field?: string | null;
  unit?: string | null;
  level?: Dossier['serviceLevel'];
  channel?: Dossier['channel'];
  received?: string | null;
  due?: string | null;
  finished?: string | null;
  status?: Dossier['status'];
  statusText?: string;
  row?: number;
  source?: number;
  extra?: DossierExtra | null;
}

const STATUS_WORDS: Record<Dossier['status'], string> = {
  notReceived: 'Mới đăng ký',
  processing: 'Đang xử lý',
  paused: 'Yêu cầu bổ sung giấy tờ',
  finished: 'Đã trả kết quả',
  withdrawn: 'Công dân yêu cầu rút hồ sơ',
  unknown: 'Chuyển nội bộ',
};

let serial = 0;

/** An ordinary dossier of Q3/2024: online, received 1 August, due the 15th, resolved on the 9th. */
export function dossier(notes: DossierNotes = {}): Dossier {
  serial++;
  const finished = 'finished' in notes ? notes.finished : notes.status ? null : '2024-08-09';
  const status = notes.status ?? (finished ? 'finished' : 'processing');
  const at = (iso: string | null | undefined) => (iso ? day(iso) : null);
  return {
    code: notes.code ?? `H37.21-240801-${String(serial).padStart(4, '0')}`,
    procedure: 'procedure' in notes ? (notes.procedure ?? null) : 'Đăng ký khai sinh',
    field: 'field' in notes ? (notes.field ?? null) : 'Hộ tịch',
    unit: notes.unit ?? null,
    serviceLevel: 'level' in notes ? (notes.level ?? null) : 'full',
    channel: 'channel' in notes ? (notes.channel ?? null) : 'online',
    received: at('received' in notes ? notes.received : '2024-08-01'),
    due: at('due' in notes ? notes.due : '2024-08-15'),
    finished: at(finished),
    status,
    statusText: notes.statusText ?? STATUS_WORDS[status],
    source: notes.source ?? 0,
    row: notes.row ?? serial,
    extra: notes.extra ?? null,
  };
}

export const ALL_COLUMNS: readonly ColumnId[] = [
  'code',
  'procedure',
  'field',
  'serviceLevel',
  'channel',
  'received',
  'due',
  'finished',
  'status',
];

export interface PageNotes extends Partial<Source> {
  columns?: readonly ColumnId[];
  refused?: Refusal[];
  statistics?: StatisticsTable[];
}

/** A page with one dossier list; `columns` defaults to the ordinary ones. */
export function page(dossiers: readonly Dossier[], notes: PageNotes = {}): PageReading {
  const { columns = ALL_COLUMNS, refused = [], statistics = [], ...source } = notes;
  return {
    source: {
      ...sourceOf(source),
      tables: [
        {
          kind: 'dossier-list',
          platform: 'test',
          rows: dossiers.length + refused.length,
          read: dossiers.length,
          refused,
          columns: [...columns],
          notes: [],
        },
      ],
    },
    dossiers: [...dossiers],
    statistics,
  };
}

/** A page with statistics tables only. */
export function tablePage(tables: StatisticsTable[], notes: Partial<Source> = {}): PageReading {
  return {
    source: {
      ...sourceOf(notes),
      tables: tables.map((table) => ({
        kind: table.kind,
        platform: 'test',
        rows: table.rows.length,
        read: table.rows.length,
        refused: [],
        columns: [],
        notes: [],
      })),
    },
    dossiers: [],
    statistics: tables,
  };
}

function sourceOf(notes: Partial<Source>): Source {
  return {
    file: 'trang-1.html',
    system: 'motcua.example.vn',
    readAt: '2024-09-15T02:00:00.000Z',
    page: null,
    pagesTotal: null,
    rowsTotal: null,
    filters: [],
    statedPeriod: null,
    statedUnit: null,
    tables: [],
    ...notes,
  };
}

/** The eleven cells in the order of the form; "-" in prose, null here, for a cell not shown. */
export function form(
  received: [number | null, number | null, number | null, number | null],
  resolved: [number | null, number | null, number | null, number | null],
  pending: [number | null, number | null, number | null],
): Form06 {
  return {
    received: {
      total: received[0],
      online: received[1],
      direct: received[2],
      carriedOver: received[3],
    },
    resolved: {
      total: resolved[0],
      early: resolved[1],
      onTime: resolved[2],
      late: resolved[3],
    },
    pending: { total: pending[0], inTime: pending[1], overdue: pending[2] },
  };
}

export function statisticsRow(
  name: string,
  form06: Form06,
  notes: Partial<StatisticsRow> = {},
): StatisticsRow {
  return {
    name,
    group: null,
    section: null,
    form06,
    newInPeriod: null,
    earlyOrOnTime: null,
    separate: { withdrawn: null, paused: null, notReceived: null },
    others: {},
    row: 1,
    ...notes,
  };
}

export function statisticsTable(
  rows: StatisticsRow[],
  total: Form06,
  notes: Partial<StatisticsTable> = {},
): StatisticsTable {
  return {
    kind: 'form-06',
    by: 'field',
    rows,
    printedTotal: null,
    total: statisticsRow('Tổng số', total),
    disagreements: [],
    source: 0,
    statedPeriod: null,
    statedUnit: null,
    ...notes,
  };
}

export type DatasetNotes = Partial<Omit<DatasetOptions, 'period' | 'asOf' | 'today'>> & {
  period?: string;
  asOf?: string;
  today?: string;
};

/** Dataset of Q3/2024, judged on 18/9/2024 unless a case says otherwise. */
export function dataset(readings: readonly PageReading[], notes: DatasetNotes = {}): Dataset {
  const { period = '2024-Q3', asOf, today = '2024-09-18', ...options } = notes;
  return buildDataset(readings, {
    ...options,
    period: parsePeriod(period),
    asOf: asOf === undefined ? null : day(asOf),
    today: day(today),
  });
}

/** A page with one list of phản ánh, kiến nghị. */
export function feedbackPage(
  items: readonly FeedbackItem[],
  notes: Omit<PageNotes, 'statistics'> = {},
): PageReading {
  const { columns = FEEDBACK_COLUMNS, refused = [], ...source } = notes;
  const rows = items.length + refused.length;
  const table = { kind: 'feedback' as const, platform: 'test', rows, read: items.length };
  return {
    source: {
      ...sourceOf(source),
      tables: [{ ...table, refused, columns: [...columns], notes: [] }],
    },
    dossiers: [],
    statistics: [],
    feedback: [...items],
  };
}

const FEEDBACK_COLUMNS: readonly ColumnId[] = [
  'code',
  'received',
  'due',
  'returned',
  'status',
  'subject',
  'unit',
  'field',
];
