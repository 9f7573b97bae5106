/**
 * The total row of a statistics table. One that leaves out cells (the rate, «Bổ sung») may
 * be shifted: it is read only where the sums of the columns prove where its gaps are.
 */
import type { GridRow } from '../grid/types.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { readCount, readPercent } from '../text/portal-numbers.ts';
import type { PlacedTotal, StatisticsRows } from './statistics-rows.ts';

/** What a column of a table may hold under its sum. */
export type ColumnSum =
  /** The rows' counts added up; null where one of them is not known. */
  | { kind: 'count'; sum: number | null }
  | { kind: 'rate' }
  /** Names, running numbers, texts. */
  | { kind: 'words' };

export interface ChosenTotal {
  row: GridRow;
  /** Cells are missing and the sums do not prove where: none of its figures may be used. */
  shifted: boolean;
}

/** More missing cells than this are no slip of the page any more. */
const MOST_GAPS = 3;

/**
 * Of several total rows the one that agrees best with the sums, the last of equals; null
 * when there is none, or when all are sub-totals of a part of the rows.
 */
export function chooseTotal(
  { totals, data }: StatisticsRows,
  sumsOf: (rows: readonly GridRow[]) => ColumnSum[],
  style: NumberStyle | 'unsure',
): ChosenTotal | null {
  const sums = sumsOf(data.map(({ row }) => row));
  let best: ChosenTotal | null = null;
  let bestScore = -1;
  for (const total of totals) {
    const row = align(total.row, sums, style);
    const score = matches(row ?? total.row, sums, style);
    if (score < bestScore || isPartOnly(total, data.length, sumsOf, style, sums)) continue;
    best = { row: row ?? total.row, shifted: row === null };
    bestScore = score;
  }
  return best;
}

/**
 * A total under a name that no list of words holds ("Huyện Mẫu" above its communes): first
 * or last, without a number where the others have one, and in every column the sum of all
 * of them. Counted as a row it would double every figure. -1 when there is none.
 */
export function unnamedTotal(
  rows: readonly GridRow[],
  sums: readonly ColumnSum[],
  ordinal: number,
  style: NumberStyle | 'unsure',
): number {
  if (rows.length < 3) return -1;
  const numbered = (row: GridRow) => ordinal >= 0 && /^\d/.test(row.cells[ordinal] as string);
  const isTotal = (at: number): boolean => {
    const row = rows[at] as GridRow;
    const others = rows.filter((_, i) => i !== at);
    if (ordinal >= 0 && (numbered(row) || !others.every(numbered))) return false;
    const figures = new Set<number>();
    for (const [i, column] of sums.entries()) {
      if (column.kind !== 'count' || column.sum === null) continue;
      const count = readCount(row.cells[i] as string, style) ?? Number.NaN;
      if (count * 2 !== column.sum) return false;
      if (count > 0) figures.add(count);
    }
    // A few equal small figures may fall out so by chance.
    return figures.size >= 3;
  };
  return [0, rows.length - 1].find(isTotal) ?? -1;
}

/** "Tổng:" under one group or section: it agrees with that part of the rows, not with all. */
function isPartOnly(
  { row, part }: PlacedTotal,
  rows: number,
  sumsOf: (rows: readonly GridRow[]) => ColumnSum[],
  style: NumberStyle | 'unsure',
  sums: readonly ColumnSum[],
): boolean {
  if (part.length === 0 || part.length === rows) return false;
  return align(row, sumsOf(part), style) !== null && !fits(row.cells, sums, style);
}

/** The row with its gaps where the sums put them; null when no place, or no sum, fits. */
function align(
  row: GridRow,
  sums: readonly ColumnSum[],
  style: NumberStyle | 'unsure',
): GridRow | null {
  if (!row.ragged) return row;
  const fitting = placements(row.cells).filter(
    (cells) => fits(cells, sums, style) && matches({ ...row, cells }, sums, style) > 0,
  );
  const [first, ...others] = fitting;
  if (first === undefined) return null;
  // Where two places fit alike, the figure between them stays unsaid.
  const cells = first.map((text, i) => (others.every((other) => other[i] === text) ? text : ''));
  return { ...row, cells };
}

/** Every way to spread the cells that a row has over the columns, in their order. */
function placements(cells: readonly string[]): string[][] {
  let missing = 0;
  while (missing < MOST_GAPS && cells.at(-1 - missing) === '') missing++;
  if (missing === 0) return [[...cells]];
  const found: string[][] = [];
  for (let gaps = 1; gaps <= missing; gaps++) {
    const there = cells.slice(0, cells.length - gaps);
    const spread = (built: string[], at: number, left: number): void => {
      if (built.length === cells.length) found.push(built);
      if (left > 0) spread([...built, ''], at, left - 1);
      if (at < there.length) spread([...built, there[at] as string], at + 1, left);
    };
    spread([], 0, gaps);
  }
  return found;
}

function fits(
  cells: readonly string[],
  sums: readonly ColumnSum[],
  style: NumberStyle | 'unsure',
): boolean {
  return cells.every((text, i) => {
    const column = sums[i];
    if (text === '' || column === undefined || column.kind === 'words') return true;
    if (column.kind === 'rate') return readPercent(text) !== null;
    const count = readCount(text, style);
    return count !== null && (column.sum === null || count === column.sum);
  });
}

function matches(
  { cells }: GridRow,
  sums: readonly ColumnSum[],
  style: NumberStyle | 'unsure',
): number {
  return cells.filter((text, i) => {
    const column = sums[i];
    return column?.kind === 'count' && column.sum !== null && readCount(text, style) === column.sum;
  }).length;
}
