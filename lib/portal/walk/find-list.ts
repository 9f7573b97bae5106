/**
 * Where the list of a page is: found once by its header, then followed by its element, so
 * that its rows can be asked for again and again and read piece by piece.
 */
import { buildGrid } from '../../grid/build.ts';
import { type DomTable, readDomPage } from '../../grid/dom.ts';
import { isTable } from '../../grid/is-table.ts';
import { joinSplitTables } from '../../grid/join.ts';
import type { Grid } from '../../grid/types.ts';
import { asDossierList } from '../list.ts';
import { applyMapping, type ColumnMapping, findMapping, headerSignature } from '../mapping.ts';

export interface ListSource {
  /** Host name or label of the system. */
  system: string;
  mappings?: readonly ColumnMapping[];
  /** Header signature of the list meant; without it, the largest dossier list on the page. */
  signature?: string;
}

/** Rows of each table that are enough to tell what the table is. */
const GLANCE_ROWS = 40;

/** A list found in one document. */
export interface FoundList {
  table: Element;
  /** The table that holds the header, where it is drawn apart. */
  head: Element | null;
  /** Title and header rows inside `table`. */
  above: ReadonlySet<Element>;
  signature: string;
  /** See RawTable. */
  statedRows: number | null;
}

/** The list meant by the source, or null; a glance at each table is enough. */
export function findList(
  doc: Document,
  source: ListSource,
  wanted: string | null,
): FoundList | null {
  const dom = readDomPage(doc, beyondGlance());
  const grids = joinSplitTables(dom.tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
  let best: FoundList | null = null;
  let bestRank = -1;
  for (const [index, entry] of grids.entries()) {
    const table = dom.tables[index];
    if (entry === null || table === undefined || table.hidden) continue;
    const signature = headerSignature(entry.grid);
    if (wanted !== null ? signature !== wanted : !isList(entry.grid, source)) continue;
    // A list in a dialog lies above the page: it is the one the user looks at.
    const rank = (table.dialog ? 1_000_000 : 0) + entry.grid.rows.length;
    if (rank <= bestRank) continue;
    bestRank = rank;
    const head = grids[index - 1] === null ? (dom.tables[index - 1]?.element ?? null) : null;
    const { element, statedRows = null } = table;
    best = { table: element, head, above: rowsAbove(table, entry.grid), signature, statedRows };
  }
  return best;
}

/** Passes over all but the first rows of each table. Rows are counted: asking each for its index would be quadratic. */
export function beyondGlance(): (row: Element) => boolean {
  const seen = new Map<Element | null, number>();
  return (row) => {
    if (row.localName !== 'tr') return false;
    const table = row.closest('table');
    const count = (seen.get(table) ?? 0) + 1;
    seen.set(table, count);
    return count > GLANCE_ROWS;
  };
}

function isList(grid: Grid, source: ListSource): boolean {
  const mapping = findMapping(source.mappings ?? [], source.system, grid);
  return asDossierList(grid, mapping && applyMapping(grid, mapping)) !== null;
}

function rowsAbove(table: DomTable, grid: Grid): ReadonlySet<Element> {
  const first = grid.rows[0]?.rawIndex ?? table.rows.length;
  return new Set(table.rowElements.slice(0, first));
}

const ROLE_ROWS = '[role="row"], .ant-table-row, mat-row, .mat-row, .mat-mdc-row';

/** The rows under the header as they stand now. */
export function bodyRows({ table, above }: FoundList): Element[] {
  if (isTable(table)) {
    return [...table.rows].filter((row) => !above.has(row) && isDataRow(row));
  }
  return [...table.querySelectorAll(ROLE_ROWS)].filter(
    (row) => !above.has(row) && row.querySelector('[role="columnheader"]') === null,
  );
}

/** Not in the head, and no row that only measures column widths. */
function isDataRow(row: HTMLTableRowElement): boolean {
  return (
    row.parentElement?.tagName !== 'THEAD' &&
    row.getAttribute('aria-hidden') !== 'true' &&
    !row.classList.contains('ant-table-measure-row')
  );
}

/** A cell over several rows must not be cut through. */
export function spansRows(table: Element): boolean {
  return table.querySelector('tbody td[rowspan]:not([rowspan="1"])') !== null;
}

/**
 * What to pass over so that the list's header and one slice of its rows are read, beside
 * the rest of the page. `rows` are all its body rows: most questions are answered by them.
 */
export function allBut(
  list: FoundList,
  slice: ReadonlySet<Element>,
  rows: ReadonlySet<Element>,
): (row: Element) => boolean {
  return (row) => {
    if (slice.has(row)) return false;
    if (rows.has(row)) return true;
    return !list.above.has(row) && list.table.contains(row) && !isInside(row, slice);
  };
}

/** Rows nested in a row that is read, or in the header, go with it. */
function isInside(row: Element, slice: ReadonlySet<Element>): boolean {
  const holder = row.parentElement?.closest('tr, [role="row"]') ?? null;
  return (holder !== null && slice.has(holder)) || row.closest('thead') !== null || hasHeading(row);
}

function hasHeading(row: Element): boolean {
  return row.matches('mat-header-row') || row.querySelector('[role="columnheader"]') !== null;
}
