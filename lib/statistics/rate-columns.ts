/**
 * Which columns of a portal's statistics table count a rate: its numerator, its base and the
 * percents printed beside them. Words tell the numerator; the printed percents prove the base.
 */
import words from '../../assets/words/rate-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';
import { addsUp } from '../portal/statistics-sum.ts';
import { foldWords } from '../text/normalise.ts';
import type { StatisticsRow, StatisticsTable } from './types.ts';

export type RateKind = keyof typeof words.rates;

/** A column of whole numbers. */
export interface CountColumn {
  label: string;
  kind: RateKind | null;
  role: 'counted' | 'base' | 'other';
  /** Place among the table's columns beyond form II.06; -1 for a cell of the form. */
  at: number;
  get(row: StatisticsRow): number | null;
}

/** A column of percents. */
export interface PercentColumn {
  label: string;
  kind: RateKind | null;
  at: number;
  /** Decimals that the column shows. */
  decimals: number;
  get(row: StatisticsRow): number | null;
}

export interface RateColumns {
  counts: CountColumn[];
  percents: PercentColumn[];
}

interface RateWords {
  about: RegExp;
  also: RegExp | null;
  unless: RegExp;
  counted: RegExp | null;
  base: RegExp | null;
}

const RATES = new Map<RateKind, RateWords>(
  Object.entries(words.rates).map(([kind, own]: [string, RateWordLists]) => [
    kind as RateKind,
    {
      about: anyOf(own.about),
      also: own.also ? anyOf(own.also) : null,
      unless: anyOf(own.unless),
      counted: own.counted ? anyOf(own.counted) : null,
      base: own.base ? anyOf(own.base) : null,
    },
  ]),
);

interface RateWordLists {
  about: string[];
  also?: string[];
  unless: string[];
  counted?: string[];
  base?: string[];
}

const NOT_COUNTED = anyOf(words.notCounted);
const DEMANDED = anyOf(words.demanded);
const PLAIN = new Set(words.plain.map(foldWords));
const PERCENT = /%|t[ỷỉ]\s*lệ/iu;

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.map(foldWords).join('|')})\\b`);
}

/** The columns of a table in their roles; cells of form II.06 can be bases and are counted online. */
export function rateColumnsOf(table: StatisticsTable): RateColumns {
  const columns: RateColumns = { counts: formColumns(), percents: [] };
  const online = table.total.form06.received.online !== null;
  Object.keys(table.total.others).forEach((label, at) => {
    const path = label.split(' › ').map(foldHeading);
    const leaf = path.at(-1) as string;
    const found = kindOf(path);
    // Parts of what a table counts online ("Chứng thực › Trực tuyến") are not all that is online.
    const part = found === 'onlineDossiers' && (online || path.length > 1);
    if (PERCENT.test(label)) columns.percents.push(...percentColumns(table, label, at, found));
    else if (addsUp(label)) {
      const kind = part ? null : found;
      const get = (row: StatisticsRow) => row.others[label] ?? null;
      columns.counts.push({ label, kind, role: roleOf(kind, leaf), at, get });
    }
  });
  return { ...columns, counts: withPlainCounts(columns.counts) };
}

/** “Số hồ sơ đã số hóa”: a column by its own heading, with the one above where that says nothing. */
export function quoted({ label }: { label: string }): string {
  const leaf = label.split(' › ').at(-1) as string;
  const name = PLAIN.has(foldHeading(leaf)) ? label : leaf;
  return `“${name.replace(/\s+/g, ' ')}”`;
}

/** "Số hóa hồ sơ {Số lượng, Tỷ lệ}": where no heading says what is counted, the plain one is. */
function withPlainCounts(counts: CountColumn[]): CountColumn[] {
  const told = new Set(counts.filter(({ role }) => role === 'counted').map(({ kind }) => kind));
  return counts.map((column) => {
    const leaf = foldHeading(column.label.split(' › ').at(-1) as string);
    const counted = column.at >= 0 && column.kind !== null && !told.has(column.kind);
    return counted && PLAIN.has(leaf) ? { ...column, role: 'counted' } : column;
  });
}

/** The percents as printed, and as the shares that an export leaves of them (0,9 for 90 %). */
function percentColumns(
  table: StatisticsTable,
  label: string,
  at: number,
  kind: RateKind | null,
): PercentColumn[] {
  const get = (row: StatisticsRow) => row.others[label] ?? null;
  const values = [...table.rows, table.total].map(get).filter((value) => value !== null);
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const printed: PercentColumn = { label, kind, at, decimals, get };
  if (decimals === 0 || values.some((value) => value > 1)) return [printed];
  const share = (row: StatisticsRow) => {
    const value = get(row);
    return value === null ? null : value * 100;
  };
  return [printed, { ...printed, decimals: decimals - 2, get: share }];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The one rate that a path speaks of: all its headings together, else without the outer ones. */
function kindOf(path: readonly string[]): RateKind | null {
  for (let from = 0; from < path.length; from++) {
    const text = path.slice(from).join(' ');
    const kinds = [...RATES].filter(([, rate]) => isAbout(rate, text));
    if (kinds.length === 1) return (kinds[0] as [RateKind, RateWords])[0];
  }
  return null;
}

/** The rate that a row is about, in a table that lists rates one below the other. */
export function rateOfName(name: string): RateKind | null {
  const text = foldHeading(name);
  return kindOf([text]) ?? kindOf([`${RATE_WORD} ${text}`]);
}

/** Whether the table prints numerators and denominators under those names. */
export function namesRatioParts({ total }: StatisticsTable): boolean {
  const leaves = Object.keys(total.others).map((label) => foldHeading(label));
  return words.ratioParts.every((part) => leaves.includes(foldWords(part)));
}

const RATE_WORD = foldWords('tỷ lệ');

function isAbout({ about, also, unless }: RateWords, text: string): boolean {
  return about.test(text) && (also?.test(text) ?? true) && !unless.test(text);
}

function roleOf(kind: RateKind | null, leaf: string): CountColumn['role'] {
  const rate = kind === null ? undefined : RATES.get(kind);
  if (NOT_COUNTED.test(leaf)) return 'other';
  if (!DEMANDED.test(leaf) && rate?.counted?.test(leaf)) return 'counted';
  return DEMANDED.test(leaf) || rate?.base?.test(leaf) ? 'base' : 'other';
}

function formColumns(): CountColumn[] {
  const cell = (label: string, get: CountColumn['get'], online = false): CountColumn => ({
    label,
    kind: online ? 'onlineDossiers' : null,
    role: online ? 'counted' : 'base',
    at: -1,
    get,
  });
  return [
    cell('Tiếp nhận trực tuyến', (row) => row.form06.received.online, true),
    cell('Tiếp nhận trong kỳ', (row) => row.newInPeriod),
    cell('Tổng tiếp nhận', (row) => row.form06.received.total),
    cell('Đã giải quyết', (row) => row.form06.resolved.total),
  ];
}
