/**
 * Any table → a rectangular grid: spans resolved, columns named by their full heading
 * path, rows classed. Built once a table, linear in its cells.
 */
import { cleanCell } from './cell-text.ts';
import { findHeader, type HeaderBlock, isRepeatedHeader, nameColumns, ownTexts } from './header.ts';
import { classifyRow } from './rows.ts';
import { cutOverlongSpans, placeCells, type SlotRow, usualWidth } from './spans.ts';
import type { Grid, GridRow, RawRow, RawTable } from './types.ts';

export function buildGrid(raw: RawTable): Grid {
  const rows = cutOverlongSpans(dropHiddenCells(raw.rows));
  const placed = placeCells(rows);
  const header = findHeader(placed, rows);
  const width = gridWidth(placed, header);
  const grid: Grid = {
    width,
    columns: nameColumns(placed, header, width),
    headerRows: header.to - header.from,
    titles: [...raw.context.map(cleanCell).filter((t) => t !== ''), ...titlesAbove(placed, header)],
    rows: [],
    signs: raw.signs,
  };
  nameByLabels(grid, placed, header);
  readRows(grid, placed, rows, header);
  return grid;
}

/**
 * Hidden cells (an id column, columns folded away in a narrow window) stay when heading
 * and body hide the same number; where only one side has them, they would shift the rest.
 */
function dropHiddenCells(rows: readonly RawRow[]): readonly RawRow[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (row.child || row.cells.length < 2) continue;
    let hidden = 0;
    for (const cell of row.cells) if (cell.hidden) hidden++;
    counts.set(hidden, (counts.get(hidden) ?? 0) + 1);
  }
  if (counts.size <= 1) return rows;
  return rows.map((row) =>
    row.cells.some((c) => c.hidden) ? { ...row, cells: row.cells.filter((c) => !c.hidden) } : row,
  );
}

/**
 * The wider of heading and usual body row: a body cell too many is cut, one too few padded.
 * Headings without a word beyond the body (the gutter above a scroll bar) are no columns.
 */
function gridWidth(placed: readonly SlotRow[], header: HeaderBlock): number {
  const heads = placed.slice(header.from, header.to);
  const body = usualWidth(placed.slice(header.to));
  let width = Math.max(0, ...heads.map((row) => row.length));
  while (width > body && body > 0 && heads.every((row) => (row[width - 1]?.text ?? '') === ''))
    width--;
  return Math.max(width, body);
}

function titlesAbove(placed: readonly SlotRow[], header: HeaderBlock): string[] {
  const titles: string[] = [];
  for (let r = 0; r < header.from; r++) {
    for (const text of ownTexts(placed[r] as SlotRow, r > 0 ? placed[r - 1] : undefined)) {
      titles.push(text);
    }
  }
  return titles;
}

/** No heading row at all, but each cell carries its caption for narrow windows. */
function nameByLabels(grid: Grid, placed: readonly SlotRow[], header: HeaderBlock): void {
  if (header.to > header.from) return;
  const labelled = placed.find((slots) => slots.some((c) => c?.label));
  labelled?.forEach((cell, i) => {
    const column = grid.columns[i];
    if (column && cell?.label) column.path = [cell.label];
  });
}

function readRows(
  grid: Grid,
  placed: readonly SlotRow[],
  rows: readonly RawRow[],
  header: HeaderBlock,
): void {
  const first = placed[header.from];
  let position = 0;
  for (let r = header.to; r < placed.length; r++) {
    const slots = placed[r] as SlotRow;
    const raw = rows[r] as RawRow;
    if (raw.cells.length === 0 && slots.length === 0) continue;
    if (raw.child) {
      attachDetails(grid.rows.at(-1), slots);
      continue;
    }
    if (first && header.to > header.from && isRepeatedHeader(slots, first)) continue;
    position++;
    grid.rows.push(readRow(slots, grid.width, position, r));
  }
}

function readRow(slots: SlotRow, width: number, position: number, rawIndex: number): GridRow {
  const cells: string[] = new Array(width);
  let distinct = 0;
  let filled = 0;
  for (let c = 0; c < width; c++) {
    const cell = slots[c];
    cells[c] = cell ? cell.text : '';
    if (!cell || cell === slots[c - 1]) continue;
    distinct++;
    if (cell.text !== '') filled++;
  }
  const kind = classifyRow(cells, distinct, filled);
  return { kind, cells, position, ragged: slots.length !== width && kind !== 'empty', rawIndex };
}

function attachDetails(row: GridRow | undefined, slots: SlotRow): void {
  if (!row) return;
  const text = ownTexts(slots, undefined).join('\n');
  row.details = row.details === undefined ? text : `${row.details}\n${text}`;
}
