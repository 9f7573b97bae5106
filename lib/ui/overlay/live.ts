/**
 * The portal's tables as they stand in the page: which of them is the list, what it says,
 * and which element each dossier stands in. Reads by the same stages as saved files do.
 */

import type { Dossier } from '../../dossier/types.ts';
import { buildGrid } from '../../grid/build.ts';
import { type DomPage, type DomTable, readDomPage } from '../../grid/dom.ts';
import { joinSplitTables } from '../../grid/join.ts';
import type { Grid } from '../../grid/types.ts';
import { asDossierList, readDossierList } from '../../portal/list.ts';
import { describeStructure } from '../../portal/mapping/structure.ts';
import {
  applyMapping,
  type ColumnMapping,
  findMapping,
  headerSignature,
  PATH_MARK,
} from '../../portal/mapping.ts';
import { readPage } from '../../portal/page.ts';
import { findPager, recognise } from '../../portal/platforms/index.ts';
import { readStatistics } from '../../portal/statistics.ts';
import type { ColumnId, PageReading, TableKind } from '../../portal/types.ts';
import { isWorthNaming } from '../../portal/unknown.ts';
import { readFilters } from '../../portal/walk/index.ts';
import type { ListReader, ListView, PageFacts } from '../../portal/walk/types.ts';

export interface LiveTable {
  element: Element;
  kind: TableKind;
  grid: Grid;
  /** What each grid column was taken for. */
  ids: (ColumnId | null)[];
  taught: ColumnMapping | null;
  /** See headerSignature. */
  signature: string;
  headers: string[];
  /** Data rows. */
  rows: number;
  /** Why a table that looks like a list is not read, as a sentence; null when it is. */
  unsure: string | null;
  /** Elements of the grid's rows, by position on the page. */
  rowElements: Element[];
}

export interface LiveReading {
  page: PageReading;
  /** Elements of the list's rows, by position. */
  rows: Element[];
  rowOf(dossier: Dossier): Element | null;
}

export class LivePage {
  readonly #doc: Document;
  readonly #system: string;
  #mappings: readonly ColumnMapping[] = [];

  constructor(doc: Document, system: string) {
    this.#doc = doc;
    this.#system = system;
  }

  /** From now on columns taught by the user count. */
  teach(mappings: readonly ColumnMapping[]): void {
    this.#mappings = mappings;
  }

  /** Every table worth a word, as it stands now. */
  tables(): LiveTable[] {
    return this.#look(readDomPage(this.#doc));
  }

  /** The list the user is looking at: most dossiers first, then figures, then a list that is not sure. */
  main(): LiveTable | null {
    return mainOf(this.tables());
  }

  /** Reads the whole page; `table` is the list whose rows are wanted back. */
  read(table: LiveTable | null): LiveReading {
    const dom = readDomPage(this.#doc);
    const facts = table ? this.#facts(table) : null;
    return this.#reading(dom, mainOf(this.#look(dom)), facts);
  }

  /** The tables' structure in words, without any data. */
  structure(): string {
    const tables = this.tables();
    return describeStructure(
      tables.map(({ grid, ids, unsure }) => ({
        raw: { rows: [], context: [], signs: grid.signs },
        grid,
        columns: ids,
        ...(unsure !== null && { reason: unsure }),
      })),
    );
  }

  /** The list for the walk, in this page or in one fetched by it. */
  reader(): ListReader {
    return { find: (doc) => this.#view(doc) };
  }

  #view(doc: Document): ListView | null {
    const page = doc === this.#doc ? this : this.#other(doc);
    const table = page.main();
    if (table?.kind !== 'dossier-list' || table.unsure !== null) return null;
    return {
      table: table.element,
      rows: () => table.rowElements,
      read: async (from, facts) => {
        const dom = readDomPage(doc);
        return rowsFrom(page.#reading(dom, mainOf(page.#look(dom)), facts).page, from);
      },
    };
  }

  #other(doc: Document): LivePage {
    const page = new LivePage(doc, this.#system);
    page.teach(this.#mappings);
    return page;
  }

  #look(dom: DomPage): LiveTable[] {
    const grids = joinSplitTables(dom.tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
    return grids.flatMap((entry, index) => {
      const source = dom.tables[index] as DomTable;
      if (!entry || source.hidden) return [];
      const table = liveTable(entry.grid, source, this.#mappings, this.#system);
      return table ? [table] : [];
    });
  }

  #facts(table: LiveTable): PageFacts {
    const pager = findPager(recognise(this.#doc, table.element), this.#doc, table.element);
    return {
      page: pager?.current ?? null,
      pagesTotal: pager?.pages ?? null,
      rowsTotal: pager?.rowsTotal ?? null,
      filters: readFilters(this.#doc),
    };
  }

  #reading(dom: DomPage, table: LiveTable | null, facts: PageFacts | null): LiveReading {
    const page = readPage(dom.tables, {
      file: `${dom.title} (${location.pathname})`,
      system: this.#system,
      readAt: new Date().toISOString(),
      text: dom.text,
      fields: dom.fields,
      mappings: this.#mappings,
      ...(table && { platform: recognise(this.#doc, table.element).id }),
      ...facts,
    });
    const rows = table?.rowElements ?? [];
    return { page, rows, rowOf: (dossier) => rows[dossier.row - 1] ?? null };
  }
}

/** What a grid is; null when it is not worth a word (layout, filter forms). */
function liveTable(
  grid: Grid,
  source: DomTable,
  mappings: readonly ColumnMapping[],
  system: string,
): LiveTable | null {
  const taught = findMapping(mappings, system, grid);
  const base = {
    element: source.element,
    grid,
    taught,
    signature: headerSignature(grid),
    headers: grid.columns.map((column) => column.path.join(PATH_MARK)),
    rows: grid.rows.filter((row) => row.kind === 'data').length,
    rowElements: grid.rows.map((row) => source.rowElements[row.rawIndex] as Element),
    ids: grid.columns.map(() => null),
    unsure: null,
  };
  const list = asDossierList(grid, taught && applyMapping(grid, taught));
  if (list) {
    const reading = readDossierList(list, 0);
    const unsure = 'unsure' in reading ? reading.unsure : null;
    return { ...base, kind: 'dossier-list', ids: list.plan.ids, unsure };
  }
  const statistics = readStatistics(grid);
  if (statistics) return { ...base, kind: statistics.table.kind };
  return isWorthNaming(grid) ? { ...base, kind: 'unknown' } : null;
}

function mainOf(tables: readonly LiveTable[]): LiveTable | null {
  const rank = (table: LiveTable) =>
    table.kind === 'unknown' ? 0 : table.unsure ? 1 : table.kind === 'dossier-list' ? 3 : 2;
  const known = tables.filter((table) => rank(table) > 0);
  return known.sort((a, b) => rank(b) - rank(a) || b.rows - a.rows)[0] ?? null;
}

/** The reading without the rows before `from`: what a growing list added. */
function rowsFrom(page: PageReading, from: number): PageReading {
  if (from === 0) return page;
  const tables = page.source.tables.map((table) => {
    const refused = table.refused.filter(({ row }) => row > from);
    const read = page.dossiers.filter(({ row }) => row > from).length;
    return table.kind === 'dossier-list'
      ? { ...table, refused, read, rows: read + refused.length }
      : table;
  });
  return {
    ...page,
    dossiers: page.dossiers.filter(({ row }) => row > from),
    source: { ...page.source, tables },
  };
}
