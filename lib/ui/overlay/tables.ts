/**
 * What each table of the page is, by a glance.
 */
import type { DomTable } from '../../grid/dom.ts';
import type { Grid } from '../../grid/types.ts';
import { asDossierList, readDossierList } from '../../portal/list.ts';
import { applyMapping, findMapping, PATH_MARK } from '../../portal/mapping.ts';
import { platformOfSigns } from '../../portal/platforms/index.ts';
import { readStatistics } from '../../portal/statistics.ts';
import type { ColumnId, TableKind } from '../../portal/types.ts';
import { isWorthNaming } from '../../portal/unknown.ts';
import type { StoredMapping } from '../../store/types.ts';

export interface LiveTable {
  element: Element;
  kind: TableKind;
  platform: string;
  raw: DomTable;
  grid: Grid;
  /** What each grid column was taken for. */
  ids: (ColumnId | null)[];
  taught: StoredMapping | null;
  headers: string[];
  /** Data rows. */
  rows: number;
  /** Why a table that looks like a list is not read; null when it is. */
  unsure: string | null;
  rowElements: Element[];
}

/** null when the table is not worth a word: layout, filter forms. */
export function liveTable(
  grid: Grid,
  raw: DomTable,
  mappings: readonly StoredMapping[],
  system: string,
): LiveTable | null {
  const taught = findMapping(mappings, system, grid);
  const table: LiveTable = {
    element: raw.element,
    kind: 'unknown',
    platform: platformOfSigns(grid.signs),
    raw,
    grid,
    ids: grid.columns.map(() => null),
    taught,
    headers: grid.columns.map((column) => column.path.join(PATH_MARK)),
    rows: rowsOf(grid, raw),
    unsure: null,
    rowElements: grid.rows.map((row) => raw.rowElements[row.rawIndex] as Element),
  };
  const list = asDossierList(grid, taught && applyMapping(grid, taught));
  if (list) {
    const reading = readDossierList(list, 0);
    const unsure = 'unsure' in reading ? reading.unsure : null;
    return { ...table, kind: 'dossier-list', ids: list.plan.ids, unsure };
  }
  const statistics = readStatistics(grid);
  if (statistics) return { ...table, kind: statistics.table.kind };
  return isWorthNaming(grid) ? table : null;
}

/** Rows seen by the glance, and those beyond it. */
function rowsOf(grid: Grid, { element, rows }: DomTable): number {
  const seen = grid.rows.filter((row) => row.kind === 'data').length;
  const all = element instanceof HTMLTableElement ? element.rows.length : rows.length;
  return seen + Math.max(0, all - rows.length);
}
