/**
 * Heading and body drawn as two tables (DataTables scrollX, antd's fixed header, a
 * hand-split head): put together again when their columns fit.
 */
import { sameWords } from './headings.ts';
import type { Grid, RawTable } from './types.ts';

export interface TableGrid {
  raw: RawTable;
  grid: Grid;
}

/** Same length as the input; null where a table was joined to the one after it. */
export function joinSplitTables(tables: readonly TableGrid[]): (TableGrid | null)[] {
  const joined: (TableGrid | null)[] = [...tables];
  for (let i = 0; i + 1 < joined.length; i++) {
    const head = joined[i];
    const body = joined[i + 1];
    if (!head || !body || !isHeadOnly(head.grid)) continue;
    if (head.raw.inside !== body.raw.inside || head.raw.hidden !== body.raw.hidden) continue;
    const grid = join(head.grid, body.grid);
    if (!grid) continue;
    joined[i] = null;
    joined[i + 1] = { raw: body.raw, grid };
  }
  return joined;
}

function isHeadOnly(grid: Grid): boolean {
  return (
    grid.headerRows > 0 &&
    grid.rows.every((row) => row.kind === 'empty' && row.cells.every((c) => c === ''))
  );
}

/** null when the second table is not the body of the first. */
function join(head: Grid, body: Grid): Grid | null {
  if (body.headerRows > 0) {
    // The body keeps its own (zero-height) heading: it is complete by itself.
    return sameHeadings(head, body) ? { ...body, titles: [...head.titles, ...body.titles] } : null;
  }
  if (body.rows.length === 0) return null;
  const columns = headingsFor(head, body.width);
  return columns
    ? { ...body, columns, headerRows: head.headerRows, titles: [...head.titles, ...body.titles] }
    : null;
}

function sameHeadings(head: Grid, body: Grid): boolean {
  return body.columns.every((c, i) =>
    sameWords(c.path.join(' '), head.columns[i]?.path.join(' ') ?? ''),
  );
}

/** One heading more than columns is the gutter above the scroll bar. */
function headingsFor(head: Grid, width: number): Grid['columns'] | null {
  if (head.width === width) return head.columns;
  const last = head.columns.at(-1);
  const gutter = head.width === width + 1 && (last?.path.length ?? 0) === 0;
  return gutter ? head.columns.slice(0, -1) : null;
}
