/**
 * Many pages and captures become one set of dossiers: contract §3.10. The same code
 * counts once; the reading with a finish day wins, then the later reading. What the
 * losing readings knew is kept where a rule needs it: repeats and earlier due days.
 */
import type { Day } from '../calendar/day.ts';
import type { ColumnId, PageReading, Source } from '../portal/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import type { Dossier, DossierExtra } from './types.ts';

export interface Merged {
  sources: Source[];
  /** Each code once, in order of first meeting. */
  dossiers: Dossier[];
  /** Rows read before merging. */
  read: number;
  statistics: StatisticsTable[];
  /** Columns that every dossier list holding rows has. */
  columns: ReadonlySet<ColumnId>;
}

export interface MergeOptions {
  /** Which dossiers belong to the question; all by default. */
  keep?: (dossier: Dossier) => boolean;
}

/** Puts page readings together. Readings are left as they are; dossiers point at the new source list. */
export function mergeReadings(
  readings: readonly PageReading[],
  options: MergeOptions = {},
): Merged {
  const sources = readings.map((reading) => reading.source);
  const statistics = readings.flatMap((reading, source) =>
    reading.statistics.map((table) => (table.source === source ? table : { ...table, source })),
  );
  const book = new DossierBook(sources);
  readings.forEach((reading, source) => {
    for (const dossier of reading.dossiers) {
      if (options.keep && !options.keep(dossier)) continue;
      book.add(dossier.source === source ? dossier : placedAt(dossier, source));
    }
  });
  return {
    sources,
    dossiers: book.dossiers,
    read: book.read,
    statistics,
    columns: commonColumns(readings),
  };
}

/** A copy that points at another source. Written out field by field: spread copies of a million dossiers are slow. */
function placedAt(dossier: Dossier, source: number): Dossier {
  return {
    code: dossier.code,
    procedure: dossier.procedure,
    field: dossier.field,
    unit: dossier.unit,
    serviceLevel: dossier.serviceLevel,
    channel: dossier.channel,
    received: dossier.received,
    due: dossier.due,
    finished: dossier.finished,
    status: dossier.status,
    statusText: dossier.statusText,
    source,
    row: dossier.row,
    extra: dossier.extra,
  };
}

const LOWER_CASE = /[a-z]/;

class DossierBook {
  readonly dossiers: Dossier[] = [];
  read = 0;
  private readonly places = new Map<string, number>();
  private readonly readAt: number[];

  constructor(sources: readonly Source[]) {
    this.readAt = sources.map((source) => Date.parse(source.readAt) || 0);
  }

  add(dossier: Dossier): void {
    this.read++;
    const { code } = dossier;
    const key = LOWER_CASE.test(code) ? code.toUpperCase() : code;
    const place = this.places.get(key);
    if (place === undefined) {
      this.places.set(key, this.dossiers.length);
      this.dossiers.push(dossier);
      return;
    }
    const held = this.dossiers[place] as Dossier;
    this.dossiers[place] = this.wins(dossier, held)
      ? combine(dossier, held, this.isOlder(held, dossier))
      : combine(held, dossier, this.isOlder(dossier, held));
  }

  private wins(challenger: Dossier, held: Dossier): boolean {
    if ((challenger.finished !== null) !== (held.finished !== null))
      return challenger.finished !== null;
    return this.isOlder(held, challenger);
  }

  /** Read earlier; within one moment the earlier page, then the higher row. */
  private isOlder(a: Dossier, b: Dossier): boolean {
    const gap = (this.readAt[a.source] ?? 0) - (this.readAt[b.source] ?? 0);
    if (gap !== 0) return gap < 0;
    return a.source !== b.source ? a.source < b.source : a.row < b.row;
  }
}

function combine(winner: Dossier, loser: Dossier, loserIsOlder: boolean): Dossier {
  const extra: DossierExtra = { ...winner.extra };
  extra.repeats = [
    ...(winner.extra?.repeats ?? []),
    ...(loser.extra?.repeats ?? []),
    { source: loser.source, row: loser.row },
  ];
  const earlierDue = earlierDueDays(winner, loser, loserIsOlder);
  if (earlierDue.length > 0) extra.earlierDue = earlierDue;
  return { ...winner, extra };
}

/** Due days seen before the winner's, oldest first, each change once. */
function earlierDueDays(winner: Dossier, loser: Dossier, loserIsOlder: boolean): Day[] {
  const before = loserIsOlder
    ? [...(loser.extra?.earlierDue ?? []), loser.due, ...(winner.extra?.earlierDue ?? [])]
    : [...(winner.extra?.earlierDue ?? []), ...(loser.extra?.earlierDue ?? []), loser.due];
  const days: Day[] = [];
  for (const day of before) {
    if (day !== null && day !== winner.due && day !== days.at(-1)) days.push(day);
  }
  return days;
}

function commonColumns(readings: readonly PageReading[]): ReadonlySet<ColumnId> {
  const lists = readings.flatMap(({ source, dossiers }) =>
    source.tables
      .filter((table) => table.kind === 'dossier-list')
      .map((table) => ({ table, dossiers })),
  );
  // Dossiers that were never received need no day: what their page lacks is missed nowhere.
  const holding = lists.filter(
    ({ table, dossiers }) => table.read > 0 && dossiers.some((d) => d.status !== 'notReceived'),
  );
  let common: Set<ColumnId> | null = null;
  for (const { table, dossiers } of holding.length > 0 ? holding : lists) {
    const columns = new Set(table.columns);
    addShownColumns(columns, dossiers);
    common = common ? intersection(common, columns) : columns;
  }
  return common ?? new Set();
}

/** A composite cell may carry what has no column of its own. */
function addShownColumns(columns: Set<ColumnId>, dossiers: readonly Dossier[]): void {
  const shown: [ColumnId, (dossier: Dossier) => boolean][] = [
    ['code', () => true],
    ['received', (d) => d.received !== null],
    ['channel', (d) => d.channel !== null],
    ['serviceLevel', (d) => d.serviceLevel !== null],
    ['due', (d) => d.due !== null],
    ['finished', (d) => d.finished !== null],
    ['status', (d) => d.statusText !== ''],
    ['procedure', (d) => d.procedure !== null],
    ['field', (d) => d.field !== null],
    ['unit', (d) => d.unit !== null],
  ];
  for (const [column, shows] of shown) {
    if (!columns.has(column) && dossiers.some(shows)) columns.add(column);
  }
}

function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((item) => b.has(item)));
}
