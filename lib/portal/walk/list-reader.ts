/**
 * The list that a walk goes over, in the live page and in fetched ones: found once by its
 * header, then followed by its element, and read piece by piece so that the page never
 * stands still.
 */
import { buildGrid } from '../../grid/build.ts';
import { type DomPage, type DomTable, readDomPage } from '../../grid/dom.ts';
import { joinSplitTables } from '../../grid/join.ts';
import type { Grid } from '../../grid/types.ts';
import { asDossierList } from '../list.ts';
import { applyMapping, type ColumnMapping, findMapping, headerSignature } from '../mapping.ts';
import { readPage } from '../page.ts';
import { recognise } from '../platforms/index.ts';
import type { PageReading } from '../types.ts';
import { joinReadings } from './join-readings.ts';
import type { ListReader, ListView, PageFacts } from './types.ts';

export interface ListSource {
  /** Host name or label of the system. */
  system: string;
  mappings?: readonly ColumnMapping[];
  /** Header signature of the list meant; without it, the largest dossier list on the page. */
  signature?: string;
}

/** Rows read in one go; at twelve columns a few hundredths of a second. */
const SLICE_ROWS = 400;
/** Rows of each table that are enough to tell what the table is. */
const GLANCE_ROWS = 40;

/** A list found in one document. */
interface Found {
  table: Element;
  /** The table that holds the header, where it is drawn apart. */
  head: Element | null;
  /** Title and header rows inside `table`. */
  above: ReadonlySet<Element>;
  signature: string;
}

/** Makes the reader of one list; `signature` of the first page holds for all. */
export function createListReader(source: ListSource): ListReader & { signature(): string | null } {
  const found = new WeakMap<Document, Found>();
  let signature = source.signature ?? null;

  function locate(doc: Document): Found | null {
    const known = found.get(doc);
    if (known?.table.isConnected) return known;
    const list = findList(doc, source, signature);
    if (list === null) return null;
    signature ??= list.signature;
    found.set(doc, list);
    return list;
  }

  return {
    signature: () => signature,
    find(doc) {
      const list = locate(doc);
      return list === null ? null : viewOf(doc, list, source);
    },
  };
}

function viewOf(doc: Document, list: Found, source: ListSource): ListView {
  const rows = (): Element[] => bodyRows(list);
  return {
    table: list.table,
    rows,
    read: (from, facts) => readRows(doc, list, source, rows().slice(from), from, facts),
  };
}

function findList(doc: Document, source: ListSource, wanted: string | null): Found | null {
  const dom = readDomPage(doc, beyondGlance);
  const grids = joinSplitTables(dom.tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
  let best: Found | null = null;
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
    best = { table: table.element, head, above: rowsAbove(table, entry.grid), signature };
  }
  return best;
}

function beyondGlance(row: Element): boolean {
  return row instanceof HTMLTableRowElement && row.rowIndex > GLANCE_ROWS;
}

function isList(grid: Grid, source: ListSource): boolean {
  const mapping = findMapping(source.mappings ?? [], source.system, grid);
  return asDossierList(grid, mapping && applyMapping(grid, mapping)) !== null;
}

function rowsAbove(table: DomTable, grid: Grid): ReadonlySet<Element> {
  const first = grid.rows[0]?.rawIndex ?? table.rows.length;
  return new Set(table.rowElements.slice(0, first));
}

const ROLE_ROWS = '[role="row"], mat-row, .mat-row, .mat-mdc-row';
const NO_DATA_ROW = '.ant-table-measure-row, thead tr, [aria-hidden="true"]';

/** The rows under the header as they stand now. */
function bodyRows({ table, above }: Found): Element[] {
  const own =
    table instanceof HTMLTableElement ? [...table.rows] : [...table.querySelectorAll(ROLE_ROWS)];
  return own.filter(
    (row) =>
      !above.has(row) &&
      !row.matches(NO_DATA_ROW) &&
      row.querySelector('[role="columnheader"]') === null,
  );
}

async function readRows(
  doc: Document,
  list: Found,
  source: ListSource,
  rows: readonly Element[],
  from: number,
  facts: PageFacts,
): Promise<PageReading> {
  const readings: PageReading[] = [];
  const size = spansRows(list.table) ? Math.max(1, rows.length) : SLICE_ROWS;
  for (let start = 0; start === 0 || start < rows.length; start += size) {
    if (start > 0) await breathe();
    const slice = new Set(rows.slice(start, start + size));
    const reading = readSlice(doc, list, source, slice, facts);
    readings.push(shiftRows(reading, from + start));
  }
  return joinReadings(readings);
}

/** A cell over several rows must not be cut through. */
function spansRows(table: Element): boolean {
  return table.querySelector('tbody td[rowspan]:not([rowspan="1"])') !== null;
}

function readSlice(
  doc: Document,
  list: Found,
  source: ListSource,
  slice: ReadonlySet<Element>,
  facts: PageFacts,
): PageReading {
  const leaveOut = (row: Element): boolean =>
    !slice.has(row) && !list.above.has(row) && list.table.contains(row) && !isInside(row, slice);
  const dom = readDomPage(doc, leaveOut);
  const tables = dom.tables
    .filter(({ element }) => element === list.table || element === list.head)
    .map(({ inside: _inside, ...table }) => table);
  return readPage(tables, {
    file: fileName(doc, dom),
    system: source.system,
    readAt: new Date().toISOString(),
    text: dom.text,
    fields: dom.fields,
    platform: recognise(doc, list.table).id,
    ...(source.mappings && { mappings: source.mappings }),
    ...facts,
  });
}

/** Rows nested in a row that is read, or in the header, go with it. */
function isInside(row: Element, slice: ReadonlySet<Element>): boolean {
  const holder = row.parentElement?.closest('tr, [role="row"]') ?? null;
  return (holder !== null && slice.has(holder)) || row.closest('thead') !== null || hasHeading(row);
}

function hasHeading(row: Element): boolean {
  return row.matches('mat-header-row') || row.querySelector('[role="columnheader"]') !== null;
}

function fileName(doc: Document, dom: DomPage): string {
  const base = doc.querySelector<HTMLBaseElement>('base[href]')?.href ?? doc.URL;
  const path = URL.canParse(base) ? new URL(base).pathname : '';
  return `${dom.title} (${path})`;
}

/** Rows are numbered as on the page, not as in the piece. */
function shiftRows(reading: PageReading, by: number): PageReading {
  if (by === 0) return reading;
  return {
    ...reading,
    dossiers: reading.dossiers.map((dossier) => ({ ...dossier, row: dossier.row + by })),
    source: {
      ...reading.source,
      tables: reading.source.tables.map((table) => ({
        ...table,
        refused: table.refused.map(({ row, reason }) => ({
          row: row + by,
          reason: reason.replace(/^Dòng \d+:/, `Dòng ${row + by}:`),
        })),
      })),
    },
  };
}

/** Lets the page draw and answer the user before going on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
