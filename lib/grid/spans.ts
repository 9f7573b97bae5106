/**
 * Spans resolved: the table model of the HTML standard (4.9.12 "Forming a table"), with
 * two departures for tables that real portals print: cells that overflow are clipped, and
 * a heading's rowspan never pushes a complete data row aside.
 */
import type { RawCell, RawRow } from './types.ts';

/** A row of the grid; the same cell object stands in every slot it covers, null = nothing. */
export type SlotRow = (RawCell | null)[];

/** Limit of the standard for colspan. */
const MAX_COLSPAN = 1000;
/** No table of a portal comes near; a page that claims more is cut, not obeyed. */
const MAX_WIDTH = 512;

/** Places every cell by the standard's algorithm. Linear in slots. */
export function placeCells(rows: readonly RawRow[]): SlotRow[] {
  if (rows.every(hasNoSpans)) return rows.map((row) => row.cells);
  const placed: SlotRow[] = [];
  let open: OpenSpan[] = [];
  rows.forEach((row, index) => {
    // A span ends with its row group: thead, tbody and tfoot are laid out apart.
    if (index > 0 && rows[index - 1]?.section !== row.section) open = [];
    const slots: SlotRow = [];
    const next: OpenSpan[] = [];
    for (const span of open) {
      for (let i = 0; i < span.width; i++) slots[span.at + i] = span.cell;
      if (span.rows > 1) next.push({ ...span, rows: span.rows - 1 });
    }
    let at = 0;
    for (const cell of row.cells) {
      while (slots[at]) at++;
      if (at >= MAX_WIDTH) break;
      const width = Math.min(Math.max(1, cell.colspan), MAX_COLSPAN, MAX_WIDTH - at);
      // A cell that meets a span from above overlaps it; the later one wins, as browsers paint it.
      for (let i = 0; i < width; i++) slots[at + i] = cell;
      const rowspan = cell.rowspan === 0 ? Number.POSITIVE_INFINITY : cell.rowspan;
      if (rowspan > 1) next.push({ cell, at, width, rows: rowspan - 1 });
      at += width;
    }
    for (let i = 0; i < slots.length; i++) slots[i] ??= null;
    placed.push(slots);
    open = next;
  });
  return placed;
}

interface OpenSpan {
  cell: RawCell;
  at: number;
  width: number;
  rows: number;
}

function hasNoSpans(row: RawRow): boolean {
  for (const cell of row.cells) if (cell.colspan !== 1 || cell.rowspan !== 1) return false;
  return true;
}

/**
 * Rows whose own cells already fill the table while a rowspan from above still hangs over
 * them were written with a span too long ("rowspan=3" in a two-row head). Such spans are
 * cut so that the row keeps its columns. Returns the same rows when nothing is wrong.
 */
export function cutOverlongSpans(rows: readonly RawRow[]): readonly RawRow[] {
  if (rows.every(hasNoSpans)) return rows;
  let current = rows;
  // Each pass cuts at least one span; a handful is more than any real table needs.
  for (let pass = 0; pass < 8; pass++) {
    const placed = placeCells(current);
    const usual = usualWidth(placed);
    const at = current.findIndex(
      (row, i) => (placed[i]?.length ?? 0) > usual && ownWidth(row) === usual,
    );
    if (at < 0) return current;
    current = cutSpansAbove(current, at);
  }
  return current;
}

function cutSpansAbove(rows: readonly RawRow[], at: number): RawRow[] {
  return rows.map((row, i) => {
    if (i >= at || row.cells.every((c) => c.rowspan <= at - i && c.rowspan !== 0)) return row;
    const cells = row.cells.map((c) =>
      c.rowspan > at - i || c.rowspan === 0 ? { ...c, rowspan: at - i } : c,
    );
    return { ...row, cells };
  });
}

/** Columns a row fills by itself. */
function ownWidth(row: RawRow): number {
  let width = 0;
  for (const cell of row.cells) width += Math.min(Math.max(1, cell.colspan), MAX_COLSPAN);
  return width;
}

/** The width most rows have; the larger one when two are equally common. */
export function usualWidth(placed: readonly SlotRow[]): number {
  const counts = new Map<number, number>();
  for (const row of placed) {
    if (row.length > 0) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let best = 0;
  let bestCount = 0;
  for (const [width, count] of counts) {
    if (count > bestCount || (count === bestCount && width > best)) {
      best = width;
      bestCount = count;
    }
  }
  return best;
}
