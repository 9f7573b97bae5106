/**
 * Rates that a portal's own statistics table shows. A numerator and its base are taken only
 * where the headings leave one pair, or the printed percents single it out in the rows.
 */
import { readServiceLevel } from '../portal/words-of-cells.ts';
import {
  type CountColumn,
  namesRatioParts,
  type PercentColumn,
  quoted,
  type RateColumns,
  type RateKind,
  rateColumnsOf,
  rateOfName,
} from './rate-columns.ts';
import { offersOnline, type Ratio } from './rates.ts';
import type { StatisticsRow, StatisticsTable } from './types.ts';

/** The rates that a table can show in columns of their own. */
export const STATED_RATES = [
  'onlineDossiers',
  'onlineDossiersEligible',
  'onlineServices',
  'onlinePayment',
  'onTime',
  'digitised',
  'digitisedResults',
  'satisfaction',
] as const;
export type StatedName = (typeof STATED_RATES)[number];

export interface StatedRate {
  numerator: CountColumn;
  denominator: CountColumn;
  /** The percents printed for it; null where the table prints none. */
  printed: PercentColumn | null;
  /** False when the headings mean this pair but the printed percents contradict it. */
  trusted: boolean;
}

/** Ratio of one row by the name of the rate; null where the row does not say it. */
export type RatioOf = (row: StatisticsRow) => Ratio | null;

/** The rates that a table shows, each as a way to read it from a row. */
export function statedRatios(table: StatisticsTable): Map<StatedName, RatioOf> {
  if (table.ratios) return givenRatios(table, table.ratios);
  if (listsRates(table)) return listedRatios(table);
  const pairs = ratePairs(table);
  const found = new Map<StatedName, RatioOf>();
  for (const name of STATED_RATES) {
    const of =
      name === 'onlineDossiersEligible' ? eligibleOf(table, pairs) : ratioBy(pairs.get(name));
    if (of) found.set(name, of);
  }
  return found;
}

/** Numerator and base by kind of rate, for every rate whose columns can be told. */
export function ratePairs(table: StatisticsTable): Map<RateKind, StatedRate> {
  const columns = rateColumnsOf(table);
  const rows = table.printedTotal ? [...table.rows, table.printedTotal] : table.rows;
  const seen = rows.length > 0 ? rows : [table.total];
  const pairs = new Map<RateKind, StatedRate>();
  for (const kind of new Set(columns.counts.map((column) => column.kind))) {
    const pair = kind === null ? null : pairOf(kind, columns, seen);
    if (pair) pairs.set(kind as RateKind, pair);
  }
  return pairs;
}

function givenRatios(
  table: StatisticsTable,
  ratios: NonNullable<StatisticsTable['ratios']>,
): Map<StatedName, RatioOf> {
  return new Map(
    STATED_RATES.flatMap((name): [StatedName, RatioOf][] => {
      const given = ratios[name];
      return given ? [[name, (row) => (row === table.total ? given : null)]] : [];
    }),
  );
}

/** A table with a rate in each row ("Chỉ số · Tử số · Mẫu số · Tỷ lệ"): its columns count no receipts. */
export function listsRates(table: StatisticsTable): boolean {
  if (table.by !== 'other' || table.rows.length === 0) return false;
  if (rateColumnsOf(table).percents.length === 0) return false;
  return namesRatioParts(table) || table.rows.every(({ name }) => rateOfName(name) !== null);
}

function listedRatios(table: StatisticsTable): Map<StatedName, RatioOf> {
  const { counts, percents } = rateColumnsOf(table);
  const [printed] = percents;
  const found = new Map<StatedName, RatioOf>();
  if (!printed) return found;
  const pairs = counts.flatMap((numerator) =>
    counts
      .filter((denominator) => denominator !== numerator)
      .map((denominator): StatedRate => ({ numerator, denominator, printed, trusted: true })),
  );
  const of = ratioBy(proven(pairs, table.rows) ?? undefined);
  for (const name of STATED_RATES) {
    const rows = table.rows.filter((row) => rateOfName(row.name) === name);
    const [row] = rows;
    if (of && row && rows.length === 1) found.set(name, () => of(row));
  }
  return found;
}

function ratioBy(pair: StatedRate | undefined): RatioOf | null {
  if (!pair?.trusted) return null;
  const columns = `${quoted(pair.numerator)} ÷ ${quoted(pair.denominator)}`;
  return (row) => {
    const numerator = pair.numerator.get(row);
    const denominator = pair.denominator.get(row);
    return numerator === null || denominator === null ? null : { numerator, denominator, columns };
  };
}

/** Procedures with an online form: one pair of columns for both kinds, or a pair for each. */
function eligibleOf(
  table: StatisticsTable,
  pairs: ReadonlyMap<RateKind, StatedRate>,
): RatioOf | null {
  const both = ratioBy(pairs.get('onlineEligible'));
  if (both) return both;
  const full = ratioBy(pairs.get('onlineFull'));
  const partial = ratioBy(pairs.get('onlinePartial'));
  if (full && partial) return (row) => sumRatios([full(row), partial(row)]);
  return table.by === 'level' ? eligibleByLevel(table) : null;
}

/** Rows by level of service: those that offer an online form, added up for the whole table. */
function eligibleByLevel(table: StatisticsTable): RatioOf | null {
  const levels = table.rows.map((row) => ({ row, level: readServiceLevel(row.name) }));
  if (levels.length === 0 || levels.some(({ level }) => level === null)) return null;
  const offering = levels.filter(({ level }) => level !== null && offersOnline(level));
  const whole = sumRatios(offering.map(({ row }) => channelRatio(row)));
  return (row) => (row === table.total ? whole : null);
}

function channelRatio({ form06: { received } }: StatisticsRow): Ratio | null {
  const { online, direct } = received;
  return online === null || direct === null
    ? null
    : { numerator: online, denominator: online + direct };
}

/** Numerators and denominators added up; null when there is none or one of them is not known. */
export function sumRatios(ratios: readonly (Ratio | null)[]): Ratio | null {
  const known = ratios.filter((ratio) => ratio !== null);
  if (known.length === 0 || known.length < ratios.length) return null;
  const [first] = known;
  const same = known.every(({ columns }) => columns === first?.columns);
  return {
    numerator: known.reduce((sum, ratio) => sum + ratio.numerator, 0),
    denominator: known.reduce((sum, ratio) => sum + ratio.denominator, 0),
    ...(same && first?.columns !== undefined && { columns: first.columns }),
  };
}

function pairOf(
  kind: RateKind,
  columns: RateColumns,
  rows: readonly StatisticsRow[],
): StatedRate | null {
  const counted = columns.counts.filter((c) => c.kind === kind && c.role === 'counted');
  const candidates = counted.flatMap((numerator) =>
    percentsOf(numerator, columns).flatMap((printed) =>
      basesOf(numerator, columns).map(
        (denominator): StatedRate => ({ numerator, denominator, printed, trusted: true }),
      ),
    ),
  );
  const possible = candidates.filter((pair) => rows.every((row) => isShare(pair, row)));
  const found = proven(possible, rows);
  if (found) return found;
  const meant = byWords(possible, columns);
  return meant && { ...meant, trusted: meant.printed === null };
}

/**
 * The percents of a numerator: under its own heading, else the nearest unnamed to its right;
 * [null] where the table prints none. One column may be read in two ways, the plain one first.
 */
function percentsOf(
  numerator: CountColumn,
  { counts, percents }: RateColumns,
): (PercentColumn | null)[] {
  const named = percents.filter((column) => column.kind === numerator.kind);
  const next = counts
    .filter((c) => c.role === 'counted' && c.kind !== numerator.kind && c.at > numerator.at)
    .map((c) => c.at);
  const unnamed = percents.filter(
    (c) => c.kind === null && c.at > numerator.at && c.at < Math.min(...next),
  );
  const column = named.find((c) => c.at > numerator.at) ?? named[0] ?? unnamed[0];
  return column ? percents.filter((c) => c.label === column.label) : [null];
}

/** Columns that may be the base, the likeliest first: of the same rate, then of none. */
function basesOf(numerator: CountColumn, { counts }: RateColumns): CountColumn[] {
  const others = counts.filter((column) => column !== numerator && column.role !== 'counted');
  const own = others.filter((column) => column.kind === numerator.kind);
  const free = others.filter((column) => column.kind === null);
  const baseFirst = (list: CountColumn[]) => [
    ...list.filter((column) => column.role === 'base'),
    ...list.filter((column) => column.role !== 'base'),
  ];
  return [...baseFirst(own), ...baseFirst(free)];
}

/** A numerator cannot exceed its base. */
function isShare({ numerator, denominator }: StatedRate, row: StatisticsRow): boolean {
  const part = numerator.get(row);
  const whole = denominator.get(row);
  return part === null || whole === null || part <= whole;
}

/** The likeliest pair whose percents agree in most rows, and in one where they say something. */
function proven(pairs: readonly StatedRate[], rows: readonly StatisticsRow[]): StatedRate | null {
  let best: { pair: StatedRate; agreeing: number } | null = null;
  for (const pair of pairs) {
    if (pair.printed === null) continue;
    const agreement = rows.map((row) => agrees(pair, row));
    const agreeing = agreement.filter((a) => a === true).length;
    const telling = rows.some((row, i) => agreement[i] === true && isTelling(pair, row));
    const sure = telling || (pair.denominator.role === 'base' && pair.denominator.kind !== null);
    if (!sure || agreeing * 2 <= agreement.filter((a) => a !== null).length) continue;
    if (best === null || agreeing > best.agreeing) best = { pair, agreeing };
  }
  return best?.pair ?? null;
}

/** 0 % and 100 % are so whatever the base. */
function isTelling({ numerator, denominator }: StatedRate, row: StatisticsRow): boolean {
  const part = numerator.get(row);
  return part !== null && part > 0 && part !== denominator.get(row);
}

/**
 * Whether the printed percent is numerator ÷ base, rounded or cut at the decimals that the
 * column shows; null where one of the three is not there to compare.
 */
export function agrees(pair: StatedRate, row: StatisticsRow): boolean | null {
  const part = pair.numerator.get(row);
  const whole = pair.denominator.get(row);
  const percent = pair.printed?.get(row) ?? null;
  if (pair.printed === null || part === null || whole === null || percent === null) return null;
  if (whole === 0) return percent === 0 || percent === 100 ? null : false;
  return Math.abs((100 * part) / whole - percent) < 10 ** -pair.printed.decimals - 1e-9;
}

/** Without percents the headings must leave one numerator and one base. */
function byWords(pairs: readonly StatedRate[], { counts }: RateColumns): StatedRate | null {
  const own = pairs.filter(
    ({ denominator }) => denominator.role === 'base' && denominator.kind !== null,
  );
  const two = counts.filter((c) => c.at >= 0).length === 2;
  const beside = two ? pairs.filter((p) => p.numerator.at >= 0 && p.denominator.at >= 0) : [];
  const only = own.length > 0 ? own : beside;
  return only.length === 1 ? (only[0] as StatedRate) : null;
}
