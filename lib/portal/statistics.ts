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
  const printed = printedTotal(placed, plan, build, summed);
  const notes = [...plan.notes, ...cells.notes()];
  const table: StatisticsReading['table'] = {
    kind,
    by: plan.by,
    rows,
    printedTotal: printed,
    total: printed ? fill(printed, summed) : summed,
    disagreements: [
      ...disagreementsOf(printed ? [...rows, printed] : rows),
      ...(printed && rows.length > 0 ? totalDisagreements(printed, summed) : []),
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

/** Of several total rows the one that is the sum of all rows; else the last. */
function printedTotal(
  placed: StatisticsRows,
  plan: StatisticsPlan,
  build: (p: PlacedRow) => StatisticsRow,
  summed: StatisticsRow,
): StatisticsRow | null {
  let best: StatisticsRow | null = null;
  let bestScore = -1;
  for (const total of placed.totals) {
    const built = build({ ...total, row: realign(total.row, plan), group: null, section: null });
    const score = agreement(built, summed);
    if (score >= bestScore) {
      best = built;
      bestScore = score;
    }
  }
  return best;
}

/** "Tổng số" in place of the running number and no cell for the name: shift the figures back. */
function realign(row: GridRow, plan: StatisticsPlan): GridRow {
  const { name, ordinal } = plan;
  const inName = row.cells[name] ?? '';
  if (!row.ragged || name !== ordinal + 1 || ordinal < 0 || !/^[\d.,]+$/.test(inName)) return row;
  const cells = [...row.cells.slice(0, name), '', ...row.cells.slice(name, -1)];
  return { ...row, cells };
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
