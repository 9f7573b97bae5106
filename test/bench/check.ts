/**
 * The checking rows of the budget table: growth from 100,000 to 1,000,000 dossiers, and
 * heap a dossier.
 */
import { fromIso } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { runRules } from '../../lib/check/run.ts';
import type { Dataset } from '../../lib/check/types.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { collectGarbage, processorTime, ratioOf } from './measure.ts';
import type { Row } from './row.ts';

const SMALL = 100_000;
const LARGE = 1_000_000;
const PAGE = 1000;
const FROM = fromIso('2024-06-01') as number;
const PERIOD = parsePeriod('2024-Q3');
const TODAY = fromIso('2024-09-18') as number;

/** Runs of each size, in turns. */
const RUNS = 3;

/** Growth and heap, measured in one run. */
export async function benchCheck(): Promise<Row[]> {
  buildAndCheck(pagesOf(SMALL));
  const small: number[] = [];
  const large: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    small.push(buildAndCheck(pagesOf(SMALL)));
    large.push(buildAndCheck(pagesOf(LARGE)));
  }
  const heap = heapPerDossier();
  return [
    {
      work: '100.000 → 1.000.000 hồ sơ: biểu II.06 + tỷ lệ + luật, thời gian tăng',
      ...ratioOf(large, small),
      budget: 12,
      bound: 'at-most',
      unit: 'ratio',
      detail: `${Math.round(Math.min(...small))} ms → ${Math.round(Math.min(...large))} ms`,
    },
    {
      work: 'bộ nhớ mỗi hồ sơ, khi giữ 1.000.000 hồ sơ',
      measured: heap,
      budget: 250,
      bound: 'at-most',
      unit: 'bytes',
      spread: null,
      detail: `${Math.round((heap * LARGE) / 1_000_000)} MB`,
    },
  ];
}

/** Only the counting and checking is timed, not the making of the pages. */
function buildAndCheck(pages: PageReading[]): number {
  return timed(() => runRules(build(pages)));
}

function build(pages: readonly PageReading[]): Dataset {
  return buildDataset(pages, { period: PERIOD, today: TODAY, level: 'commune' });
}

function heapPerDossier(): number {
  const held: { dataset: Dataset | null } = { dataset: null };
  const before = heapUsed();
  held.dataset = buildLarge();
  const after = heapUsed();
  const { length } = held.dataset.dossiers;
  held.dataset = null;
  return (after - before) / length;
}

/** A frame of its own, so that nothing on the stack keeps the pages alive. */
function buildLarge(): Dataset {
  return build(pagesOf(LARGE));
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function timed(work: () => void): number {
  collectGarbage();
  const start = processorTime();
  work();
  return processorTime() - start;
}

function pagesOf(count: number): PageReading[] {
  const pages: PageReading[] = [];
  for (let start = 0; start < count; start += PAGE) {
    const dossiers = Array.from({ length: Math.min(PAGE, count - start) }, (_, i) =>
      dossierAt(start + i),
    );
    pages.push(pageOf(dossiers, start / PAGE + 1, Math.ceil(count / PAGE), count));
  }
  return pages;
}

function pageOf(dossiers: Dossier[], page: number, pagesTotal: number, rowsTotal: number) {
  return {
    source: {
      file: `trang-${page}.html`,
      system: 'motcua.example.vn',
      readAt: '2024-09-18T02:00:00.000Z',
      page,
      pagesTotal,
      rowsTotal,
      filters: [],
      statedPeriod: null,
      statedUnit: null,
      tables: [
        {
          kind: 'dossier-list' as const,
          platform: 'bench',
          rows: dossiers.length,
          read: dossiers.length,
          refused: [],
          columns: COLUMNS,
          notes: [],
        },
      ],
    },
    dossiers,
    statistics: [],
  };
}

const COLUMNS: PageReading['source']['tables'][number]['columns'] = [
  'code',
  'procedure',
  'field',
  'unit',
  'serviceLevel',
  'channel',
  'received',
  'due',
  'finished',
  'status',
];

/** Spread over days, procedures and units; one in ninety is late. */
function dossierAt(n: number): Dossier {
  const received = FROM + (n % 105);
  const due = received + 5 + (n % 11);
  const open = n % 40 === 0;
  return {
    code: `H37.${n % 65}-240${6 + (n % 4)}01-${String(n).padStart(6, '0')}`,
    procedure: PROCEDURES[n % PROCEDURES.length] as string,
    field: FIELDS[n % FIELDS.length] as string,
    unit: UNITS[n % UNITS.length] as string,
    serviceLevel: n % 7 === 0 ? 'information' : 'full',
    channel: n % 8 === 0 ? 'direct' : 'online',
    received,
    due,
    finished: open ? null : due - (n % 90 === 1 ? -2 : n % 5),
    status: open ? 'processing' : 'finished',
    statusText: open ? 'Đang xử lý' : 'Đã trả kết quả',
    source: 0,
    row: (n % PAGE) + 1,
    extra: null,
  };
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
const PROCEDURES = numbered('Thủ tục mẫu số', 120);
const FIELDS = numbered('Lĩnh vực mẫu', 15);
const UNITS = numbered('UBND xã Mẫu', 65);
