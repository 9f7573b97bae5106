/** Body rows of a statistics table in their roles: sections, groups, data, totals. */
import type { Grid, GridRow } from '../grid/types.ts';
import type { StatisticsPlan } from './statistics-columns.ts';

export interface PlacedRow {
  row: GridRow;
  name: string;
  group: string | null;
  section: string | null;
}

export interface PlacedTotal extends PlacedRow {
  /** Data rows since the heading or total before it: what it adds up if it is a sub-total. */
  part: GridRow[];
}

export interface StatisticsRows {
  data: PlacedRow[];
  totals: PlacedTotal[];
  numbers: GridRow[];
}

const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X)[.)]?$/;
const LETTER = /^[A-D][.)]?$/;
const NUMBER = /^[-+]?\d[\d.,]*%?$/;

/** @returns null for rows that carry nothing (empty and loading messages). */
export function placeRows(grid: Grid, plan: StatisticsPlan): StatisticsRows {
  const placed: StatisticsRows = { data: [], totals: [], numbers: [] };
  let group: string | null = null;
  let section: string | null = null;
  let part: GridRow[] = [];
  grid.rows.forEach((row, i) => {
    if (row.kind === 'numbers') placed.numbers.push(row);
    else if (row.kind === 'group') {
      part = [];
      const text = row.cells.find((c) => c !== '') ?? '';
      if (isSection(text)) {
        section = withoutNumeral(text);
        group = null;
      } else group = text;
    } else if (row.kind === 'total') {
      placed.totals.push({ row, name: 'Tổng', group, section, part });
      part = [];
    } else if (row.kind === 'data') {
      const name = nameOf(row, plan);
      if (opensSection(grid, plan, i)) {
        section = name;
        group = null;
        part = [];
      } else {
        placed.data.push({ row, name, group, section });
        part.push(row);
      }
    }
  });
  return placed;
}

function nameOf(row: GridRow, plan: StatisticsPlan): string {
  const text = plan.name < 0 || plan.nameIsPerson ? '' : (row.cells[plan.name] as string);
  return text === '' ? `Dòng ${row.position}` : text.replace(/\s*\n\s*/g, ' ');
}

/** "I. Trên Hệ thống các Bộ" */
function isSection(text: string): boolean {
  return /^(?:I|II|III|IV|V)[.)\s]\s*\S/.test(text) || /hệ thống/i.test(text);
}

function withoutNumeral(text: string): string {
  return text.replace(/^[IVX]+[.)\s]\s*/, '');
}

/**
 * A row numbered I, II, A, B heads the rows below it when they are numbered 1, 2, 3; its
 * own figures, if any, are their sum and are not counted again. Without such rows below it
 * is a row like any other.
 */
function opensSection(grid: Grid, plan: StatisticsPlan, index: number): boolean {
  const row = grid.rows[index] as GridRow;
  const mark = plan.ordinal < 0 ? '' : (row.cells[plan.ordinal] as string);
  if (!ROMAN.test(mark) && !LETTER.test(mark)) return false;
  const figures = row.cells.some((c, i) => i !== plan.ordinal && i !== plan.name && NUMBER.test(c));
  if (!figures) return true;
  const next = grid.rows[index + 1];
  if (next?.kind !== 'data') return next?.kind === 'group';
  return /^\d+([.)]\d*)*$/.test(next.cells[plan.ordinal] as string);
}
