/** Which column of a statistics table counts what, and which one names the rows. */

import { foldCell, foldHeading } from '../grid/cell-text.ts';
import type { Grid, GridRow } from '../grid/types.ts';
import { type Measure, measureOf } from './measures.ts';
import { type Leaf, leafOf, type NameKind, nameKind } from './statistics-words.ts';
import { matchHeading } from './vocabulary.ts';

export interface StatisticsPlan {
  /** Column that names the rows; -1 = none. */
  name: number;
  nameIsPerson: boolean;
  by: NameKind;
  ordinal: number;
  /** One column a measure; several only for paused and withdrawn, which add up. */
  at: Map<Measure, number[]>;
  /** Every other column with numbers, by its path. */
  others: Map<string, number>;
  notes: string[];
}

const ADD_UP = new Set<Measure>(['paused', 'withdrawn']);

export function planStatistics(grid: Grid, data: readonly GridRow[]): StatisticsPlan {
  const ordinal = grid.columns.findIndex((c) => matchHeading(c.path)?.id === 'ordinal');
  const name = findName(grid, data, ordinal);
  const path = grid.columns[name]?.path ?? [];
  const plan: StatisticsPlan = {
    name,
    nameIsPerson: matchHeading(path)?.id === 'person',
    by: nameKind(path) ?? 'other',
    ordinal,
    at: new Map(),
    others: new Map(),
    notes: [],
  };
  const paths = underTheirGroups(grid.columns.map((column) => column.path));
  grid.columns.forEach((column, i) => {
    if (i === name || i === ordinal) return;
    const measure = measureOf(paths[i] as string[]);
    if (measure) plan.at.set(measure, [...(plan.at.get(measure) ?? []), i]);
    else addOther(plan, column.path, i);
  });
  for (const [measure, columns] of plan.at) settle(plan, grid, measure, columns);
  return plan;
}

/**
 * A flat heading row: "Đang giải quyết | Trong hạn | Quá hạn". Parts right of a pending
 * column are its parts, unless "Trước hạn" among them shows that they speak of what was
 * resolved (Huế).
 */
function underTheirGroups(paths: string[][]): string[][] {
  const found = [...paths];
  paths.forEach((path, i) => {
    if (path.length !== 1 || measureOf(path) !== 'pending.total') return;
    let end = i + 1;
    while (end < paths.length && isPart(paths[end] as string[])) end++;
    const parts = paths.slice(i + 1, end);
    if (parts.some((part) => measureOf(part) === 'resolved.early')) return;
    parts.forEach((part, at) => {
      found[i + 1 + at] = [...path, ...part];
    });
  });
  return found;
}

function isPart(path: string[]): boolean {
  const leaf = path.length === 1 ? leafOf(foldHeading(path[0] as string)) : null;
  return leaf !== null && PARTS.has(leaf);
}

const PARTS = new Set<Leaf>(['early', 'onTime', 'earlyOrOnTime', 'late', 'inTime']);

function addOther(plan: StatisticsPlan, path: readonly string[], column: number): void {
  const key = path.join(' › ');
  if (key === '') return;
  let unique = key;
  for (let n = 2; plan.others.has(unique); n++) unique = `${key} (${n})`;
  plan.others.set(unique, column);
}

/** Two columns that claim one measure: unknown which is meant, so neither is used. */
function settle(plan: StatisticsPlan, grid: Grid, measure: Measure, columns: number[]): void {
  if (columns.length < 2) return;
  if (ADD_UP.has(measure)) {
    const total = columns.filter((i) => /^tong/.test(foldCell(grid.columns[i]?.path.at(-1) ?? '')));
    if (total.length === 1) plan.at.set(measure, total);
    return;
  }
  plan.at.delete(measure);
  for (const i of columns) addOther(plan, grid.columns[i]?.path ?? [], i);
  const paths = columns.map((i) => `“${grid.columns[i]?.path.join(' › ')}”`).join(' và ');
  plan.notes.push(`Không rõ cột nào đúng giữa ${paths}; cả hai không được dùng.`);
}

function findName(grid: Grid, data: readonly GridRow[], ordinal: number): number {
  const named = grid.columns.findIndex((c) => nameKind(c.path) !== null);
  if (named >= 0) return named;
  for (let i = 0; i < grid.width; i++) {
    if (i === ordinal) continue;
    const texts = data.map((row) => row.cells[i] as string).filter((t) => t !== '');
    if (texts.length > 0 && texts.every((t) => !/^[-+]?[\d.,]+\s*%?$/.test(t))) return i;
  }
  return -1;
}
