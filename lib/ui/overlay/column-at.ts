/**
 * Which grid column a pressed cell stands in. Headers may span columns or stand in a table
 * of their own, so a press is judged by where it is seen: over which cell of a data row.
 */
import type { LiveTable } from './tables.ts';

/** Grid column under a cell; null when it is over none. */
export function columnAt(table: LiveTable, cell: Element): number | null {
  const { left, width } = cell.getBoundingClientRect();
  const middle = left + width / 2;
  const row = table.rowElements.find((element) => element.children.length > 1);
  return row ? columnUnder(row, middle) : placeInRow(cell);
}

function columnUnder(row: Element, x: number): number | null {
  let column = 0;
  for (const cell of row.children) {
    const { left, right } = cell.getBoundingClientRect();
    if (x >= left && x < right) return column;
    column += spanOf(cell);
  }
  return null;
}

/** A table without data rows: its header's own order. */
function placeInRow(cell: Element): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += spanOf(before);
  return column;
}

function spanOf(cell: Element): number {
  return cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
}
