/** A portal's own statistics table → form II.06 by row and in total. */
import type { Grid, GridRow } from '../grid/types.ts';
import type { StatisticsRow, StatisticsTable } from '../statistics/types.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { decideNumberStyle, readCount, readPercent } from '../text/portal-numbers.ts';
import { disagreementsOf, totalDisagreements } from './disagreements.ts';
import type { Measure } from './measures.ts';
import { planStatistics, type StatisticsPlan } from './statistics-columns.ts';
import { kindOf } from './statistics-kind.ts';
import { decideReading } from './statistics-reading.ts';
import { add, formOf, type Reading06, type Values } from './statistics-row.ts';
import { type PlacedRow, placeRows, type StatisticsRows } from './statistics-rows.ts';
import { sumRows } from './statistics-sum.ts';
import type { Refusal } from './types.ts';

export interface StatisticsReading {
  table: Omit<StatisticsTable, 'source' | 'statedPeriod' | 'statedUnit'>;
  rows: number;
  refused: Refusal[];
  notes: string[];
}

const SHIFTED_TOTAL =
  'Dòng tổng thiếu ô so với tiêu đề bảng và không khớp với các dòng ở cách đọc nào: lấy số cộng từ các dòng.';

/** null when the grid is no statistics table. */
export function readStatistics(grid: Grid): StatisticsReading | null {
  const body = grid.rows.filter((row) => row.kind === 'data' || row.kind === 'total');
  const plan = planStatistics(
    grid,
    body.filter((row) => row.kind === 'data'),
  );
  const kind = kindOf(grid, plan);
  if (!kind) return null;
  const placed = placeRows(grid, plan);
  const { data, refused } = sound(placed.data);
  const cells = new CellReader(plan, body);
  const reading = decideReading(
    plan,
    data.map((p) => cells.values(p.row)),
    placed.numbers,
  );
  const build = (p: PlacedRow): StatisticsRow => rowOf(p, cells, reading);
  const rows = data.map(build);
  const summed = sumRows(rows, refused.length > 0);
  // Before the total row is tried with its gap in several places.
  const notes = [...plan.notes, ...cells.notes()];
  const total = printedTotal(placed, plan, build, summed);
  const shifted = total?.shifted === true && rows.length > 0;
  const printed = total !== null && !shifted ? total.row : null;
  const table: StatisticsReading['table'] = {
    kind,
    by: plan.by,
    rows,
    printedTotal: printed,
    total: printed ? fill(printed, summed) : summed,
    disagreements: [
      ...disagreementsOf(printed ? [...rows, printed] : rows),
      ...(printed && rows.length > 0 ? totalDisagreements(printed, summed) : []),
      ...(shifted ? [SHIFTED_TOTAL] : []),
    ],
  };
  return { table, rows: placed.data.length, refused, notes };
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

class CellReader {
  private readonly plan: StatisticsPlan;
  private readonly style: NumberStyle | 'unsure';
  private unread = 0;

  constructor(plan: StatisticsPlan, rows: readonly GridRow[]) {
    this.plan = plan;
    this.style = decideNumberStyle(this.counts(rows));
  }

  values(row: GridRow): Values {
    const values = new Map<Measure, number | null>();
    for (const [measure, columns] of this.plan.at) {
      const parts = columns.map((i) => this.count(row.cells[i] as string));
      values.set(measure, add(...parts));
    }
    return values;
  }

  others(row: GridRow): Record<string, number | null> {
    const others: Record<string, number | null> = {};
    for (const [key, i] of this.plan.others) {
      const text = row.cells[i] as string;
      others[key] = readCount(text, this.style) ?? readPercent(text);
    }
    return others;
  }

  notes(): string[] {
    const notes: string[] = [];
    if (this.style === 'unsure') {
      notes.push(
        'Không rõ dấu chấm, dấu phẩy trong bảng là phân cách nghìn hay thập phân; các số có dấu không được dùng.',
      );
    }
    if (this.unread > 0) notes.push(`${this.unread} ô số không đọc được, để trống.`);
    return notes;
  }

  private count(text: string): number | null {
    const value = readCount(text, this.style);
    if (value === null && text !== '') this.unread++;
    return value;
  }

  private *counts(rows: readonly GridRow[]): Generator<string> {
    for (const row of rows) {
      for (const columns of this.plan.at.values()) {
        for (const i of columns) yield row.cells[i] as string;
      }
    }
  }
}

function rowOf(placed: PlacedRow, cells: CellReader, reading: Reading06): StatisticsRow {
  return {
    name: placed.name,
    group: placed.group,
    section: placed.section,
    ...formOf(cells.values(placed.row), reading),
    others: cells.others(placed.row),
    row: placed.row.position,
  };
}

interface PrintedTotal {
  row: StatisticsRow;
  /** A cell is missing and no place for it makes the figures agree with the rows. */
  shifted: boolean;
}

/** Of several total rows the one that is the sum of all rows; else the last. */
function printedTotal(
  placed: StatisticsRows,
  plan: StatisticsPlan,
  build: (p: PlacedRow) => StatisticsRow,
  summed: StatisticsRow,
): PrintedTotal | null {
  let best: PrintedTotal | null = null;
  let bestScore = -1;
  for (const total of placed.totals) {
    const readings = alignments(total.row, plan).map((row) =>
      build({ ...total, row, group: null, section: null }),
    );
    // Strictly better only: the row as it stands wins a tie.
    const row = readings.reduce((held, next) =>
      agreement(next, summed) > agreement(held, summed) ? next : held,
    );
    const score = agreement(row, summed);
    if (score < bestScore) continue;
    best = { row, shifted: total.row.ragged && totalDisagreements(row, summed).length > 0 };
    bestScore = score;
  }
  return best;
}

/**
 * The ways to read a total row that is one cell short: as it stands (the last cell, often a
 * rate, is missing), or with the gap at any column from the name on.
 */
function alignments(row: GridRow, { name }: StatisticsPlan): GridRow[] {
  if (!row.ragged || row.cells.at(-1) !== '') return [row];
  const gaps = Array.from({ length: row.cells.length }, (_, i) => i).slice(Math.max(0, name));
  return [
    row,
    ...gaps.map((gap) => ({
      ...row,
      cells: [...row.cells.slice(0, gap), '', ...row.cells.slice(gap, -1)],
    })),
  ];
}

function agreement(total: StatisticsRow, summed: StatisticsRow): number {
  const a = numbersOf(total);
  const b = numbersOf(summed);
  return a.filter((n, i) => n !== null && n === b[i]).length;
}

function numbersOf(row: StatisticsRow): (number | null)[] {
  const { received, resolved, pending } = row.form06;
  return [
    ...Object.values(received),
    ...Object.values(resolved),
    ...Object.values(pending),
    ...Object.values(row.others),
  ];
}

/** A total row may leave cells out (rates); nothing is added to what it prints. */
function fill(printed: StatisticsRow, summed: StatisticsRow): StatisticsRow {
  const { form06: p } = printed;
  const { form06: s } = summed;
  return {
    ...printed,
    form06: {
      received: merge(p.received, s.received),
      resolved: merge(p.resolved, s.resolved),
      pending: merge(p.pending, s.pending),
    },
    newInPeriod: printed.newInPeriod ?? summed.newInPeriod,
    earlyOrOnTime: printed.earlyOrOnTime ?? summed.earlyOrOnTime,
    separate: merge(printed.separate, summed.separate),
  };
}

function merge<T extends object>(first: T, second: T): T {
  const merged = { ...first };
  for (const key of Object.keys(first) as (keyof T)[]) merged[key] = first[key] ?? second[key];
  return merged;
}
