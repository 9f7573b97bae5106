/** A portal's own statistics table → form II.06 by row and in total. */
import type { Grid, GridRow } from '../grid/types.ts';
import type { StatisticsRow, StatisticsTable } from '../statistics/types.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { decideNumberStyle, readCount, readPercent } from '../text/portal-numbers.ts';
import { disagreementsOf, totalDisagreements } from './disagreements.ts';
import type { Measure } from './measures.ts';
import { turned } from './sideways.ts';
import { planStatistics, type StatisticsPlan } from './statistics-columns.ts';
import { kindOf } from './statistics-kind.ts';
import { decideReading } from './statistics-reading.ts';
import { add, completed, formOf, type Reading06, type Values } from './statistics-row.ts';
import { type PlacedRow, placeRows, type StatisticsRows } from './statistics-rows.ts';
import { addsUp, sumRows } from './statistics-sum.ts';
import { type ColumnSum, chooseTotal, unnamedTotal } from './statistics-total.ts';
import type { Refusal } from './types.ts';

export interface StatisticsReading {
  table: Omit<StatisticsTable, 'source' | 'statedPeriod' | 'statedUnit'>;
  rows: number;
  refused: Refusal[];
  notes: string[];
}

const SHIFTED_TOTAL =
  'Dòng tổng thiếu hoặc thừa ô so với tiêu đề bảng và không khớp với tổng các cột ở cách đọc nào, nên không được dùng.';

/** null when the grid is no statistics table, or one whose columns cannot be told. */
export function readStatistics(grid: Grid): StatisticsReading | null {
  const upright = turned(grid);
  return upright === 'unclear' ? null : readUpright(upright ?? grid);
}

function readUpright(grid: Grid): StatisticsReading | null {
  const body = grid.rows.filter((row) => row.kind === 'data' || row.kind === 'total');
  const plan = planStatistics(
    grid,
    body.filter((row) => row.kind === 'data'),
  );
  const kind = kindOf(grid, plan);
  if (!kind) return null;
  const cells = new CellReader(plan, body);
  const { placed, notes: found } = settleTotals(placeRows(grid, plan), plan, cells);
  const { data, refused } = sound(placed.data);
  const reading = decideReading(
    plan,
    data.map((p) => cells.values(p.row)),
    placed.numbers,
  );
  const open = openColumns(plan, reading, grid);
  const build = (p: PlacedRow): StatisticsRow => rowOf(p, cells, reading, open);
  const rows = data.map(build);
  const summed = sumRows(rows, refused.length > 0);
  const chosen = chooseTotal(placed, (part) => cells.sums(part), cells.style);
  const shifted = chosen?.shifted === true;
  const used = chosen === null || shifted ? null : chosen.row;
  const whole = (row: GridRow) => build({ row, name: 'Tổng', group: null, section: null });
  const printed = used && whole(used);
  const total = used ? whole(cells.fill(used, data)) : summed;
  const notes = [...plan.notes, ...found];
  const complete = (row: StatisticsRow) =>
    countsOneWhole(grid, plan) ? completed(row, plan.at) : row;
  const table: StatisticsReading['table'] = {
    kind,
    by: plan.by,
    rows: rows.map(complete),
    printedTotal: printed && complete(printed),
    total: complete(total),
    // Held against what the page prints, not against what follows from it.
    disagreements: [
      ...disagreementsOf(printed ? [...rows, total] : rows),
      ...(printed && rows.length > 0 ? totalDisagreements(total, summed) : []),
      ...(shifted ? [SHIFTED_TOTAL] : []),
      ...cells.doubts(grid),
    ],
  };
  return { table, rows: placed.data.length, refused, notes };
}

/**
 * The figures of receipts stand under one heading ("Tiếp nhận"), so they are parts of one
 * whole; "Hồ sơ trực tuyến" in a column by itself may count those carried over too.
 */
function countsOneWhole(grid: Grid, plan: StatisticsPlan): boolean {
  const received = [...plan.at].filter(([measure]) => measure.startsWith('received.'));
  const paths = received.flatMap(([, columns]) => columns.map((i) => grid.columns[i]?.path ?? []));
  return paths.every((path) => path.length > 1 && path[0] === paths[0]?.[0]);
}

/** Sets a total apart that only its figures show to be one, and says so. */
function settleTotals(
  placed: StatisticsRows,
  plan: StatisticsPlan,
  cells: CellReader,
): { placed: StatisticsRows; notes: string[] } {
  const rows = placed.data.map(({ row }) => row);
  const at = unnamedTotal(rows, cells.sums(rows), plan.ordinal, cells.style);
  const total = placed.data[at];
  if (total === undefined) return { placed, notes: [] };
  const data = placed.data.filter((other) => other !== total);
  const note = `Dòng “${total.name}” bằng tổng các dòng còn lại nên được hiểu là dòng tổng.`;
  return {
    placed: { ...placed, data, totals: [...placed.totals, { ...total, part: [] }] },
    notes: [note],
  };
}

/** A data row with a cell too few or too many may be shifted: none of its numbers is used. */
function sound(rows: readonly PlacedRow[]): { data: PlacedRow[]; refused: Refusal[] } {
  const data: PlacedRow[] = [];
  const refused: Refusal[] = [];
  for (const placed of rows) {
    if (!placed.row.ragged) data.push(placed);
    else {
      refused.push({
        row: placed.row.position,
        reason: `Dòng ${placed.row.position}: số ô không khớp với tiêu đề bảng, số liệu có thể đã lệch cột.`,
      });
    }
  }
  return { data, refused };
}

/** Columns counting receipts of which the table does not say which: kept under their own headings. */
function openColumns(
  plan: StatisticsPlan,
  { opening, alone }: Reading06,
  grid: Grid,
): [string, Measure][] {
  const measures: Measure[] = [];
  if (opening === 'unknown') measures.push('received.opening');
  if (alone === 'unknown') measures.push('received.alone');
  return measures.flatMap((measure) =>
    (plan.at.get(measure) ?? []).map((i): [string, Measure] => [
      grid.columns[i]?.path.join(' › ') ?? '',
      measure,
    ]),
  );
}

class CellReader {
  readonly style: NumberStyle | 'unsure';
  private readonly plan: StatisticsPlan;
  private readonly unread = new Map<string, { row: GridRow; column: number }>();

  constructor(plan: StatisticsPlan, rows: readonly GridRow[]) {
    this.plan = plan;
    const style = decideNumberStyle(textsOf(rows, [...plan.at.values()].flat()));
    const others = [...plan.others].filter(([key]) => addsUp(key)).map(([, i]) => i);
    this.style = style === 'none' ? decideNumberStyle(textsOf(rows, others)) : style;
  }

  values(row: GridRow): Values {
    const values = new Map<Measure, number | null>();
    for (const [measure, columns] of this.plan.at) {
      const parts = columns.map((i) => this.count(row, i));
      values.set(measure, add(...parts));
    }
    return values;
  }

  others(row: GridRow): Record<string, number | null> {
    const others: Record<string, number | null> = {};
    for (const [key, i] of this.plan.others) {
      const text = row.cells[i] as string;
      others[key] = readCount(text, this.style) ?? (addsUp(key) ? null : readPercent(text));
    }
    return others;
  }

  /** Per grid column, what a total row may say under these rows. */
  sums(rows: readonly GridRow[]): ColumnSum[] {
    const width = rows[0]?.cells.length ?? 0;
    const sums = Array.from({ length: width }, (): ColumnSum => ({ kind: 'words' }));
    // A row that may be shifted leaves every sum unknown.
    const known = rows.every((row) => !row.ragged);
    const sumOf = (i: number): ColumnSum => ({
      kind: 'count',
      sum: known ? add(...rows.map((row) => readCount(row.cells[i] as string, this.style))) : null,
    });
    for (const columns of this.plan.at.values()) for (const i of columns) sums[i] = sumOf(i);
    for (const [key, i] of this.plan.others) sums[i] = addsUp(key) ? sumOf(i) : { kind: 'rate' };
    return sums;
  }

  /** A total row may leave cells out: there the sum of the column stands, nowhere else. */
  fill(total: GridRow, placed: readonly PlacedRow[]): GridRow {
    const sums = this.sums(placed.map(({ row }) => row));
    const cells = total.cells.map((text, i) => {
      const column = sums[i];
      const missing = column?.kind === 'count' && column.sum !== null;
      return missing && readCount(text, this.style) === null ? String(column.sum) : text;
    });
    return { ...total, cells };
  }

  /** Why figures that the page prints are not among those read; for the official to look at. */
  doubts(grid: Grid): string[] {
    const doubts: string[] = [];
    if (this.style === 'unsure') {
      doubts.push(
        'Không rõ dấu chấm, dấu phẩy trong bảng là phân cách nghìn hay thập phân; các số có dấu không được dùng.',
      );
    }
    const [first] = this.unread.values();
    if (first) {
      const column = grid.columns[first.column]?.path.join(' › ') ?? '';
      doubts.push(
        `${this.unread.size} ô số không đọc được nên để trống; trước hết là cột “${column}”, dòng ${first.row.position}.`,
      );
    }
    return doubts;
  }

  private count(row: GridRow, column: number): number | null {
    const text = row.cells[column] as string;
    const value = readCount(text, this.style);
    if (value === null && text !== '')
      this.unread.set(`${row.rawIndex} ${column}`, { row, column });
    return value;
  }
}

function textsOf(rows: readonly GridRow[], columns: readonly number[]): string[] {
  return rows.flatMap((row) => columns.map((i) => row.cells[i] as string));
}

function rowOf(
  placed: PlacedRow,
  cells: CellReader,
  reading: Reading06,
  open: readonly [string, Measure][],
): StatisticsRow {
  const values = cells.values(placed.row);
  return {
    name: placed.name,
    group: placed.group,
    section: placed.section,
    ...formOf(values, reading),
    others: {
      ...Object.fromEntries(open.map(([key, measure]) => [key, values.get(measure) ?? null])),
      ...cells.others(placed.row),
    },
    row: placed.row.position,
  };
}
