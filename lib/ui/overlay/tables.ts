/**
 * What each table of the page is, by a glance.
 */
import type { DomTable } from '../../grid/dom.ts';
import { isTable } from '../../grid/is-table.ts';
import type { Grid } from '../../grid/types.ts';
import { asFeedbackList, readFeedbackList } from '../../portal/feedback-list.ts';
import { asDossierList, readDossierList } from '../../portal/list.ts';
import { applyMapping, findMapping, headerSignature, PATH_MARK } from '../../portal/mapping.ts';
import { platformOfSigns } from '../../portal/platforms/index.ts';
import { readStatistics } from '../../portal/statistics.ts';
import type { ColumnId, TableKind } from '../../portal/types.ts';
import type { StoredMapping } from '../../store/types.ts';
import { clean } from '../../text/normalise.ts';

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
  /** Header by which a list of phản ánh, kiến nghị is walked; null for any other table. */
  feedbackList: string | null;
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
    headers: headersOf(grid, raw),
    rows: rowsOf(grid, raw),
    feedbackList: null,
    unsure: null,
    rowElements: grid.rows.map((row) => raw.rowElements[row.rawIndex] as Element),
  };
  const columns = taught && applyMapping(grid, taught);
  const feedback = asFeedbackList(grid, columns);
  if (feedback) {
    const reading = readFeedbackList(feedback, 0);
    const unsure = 'unsure' in reading ? reading.unsure : null;
    const { ids } = feedback.plan;
    return { ...table, kind: 'feedback', ids, unsure, feedbackList: headerSignature(grid) };
  }
  const list = asDossierList(grid, columns);
  if (list) {
    const reading = readDossierList(list, 0);
    const unsure = 'unsure' in reading ? reading.unsure : null;
    // Of headings stacked in one cell the first stands for the column.
    const ids = grid.columns.map((_, i) => list.plan.ids[list.from.indexOf(i)] ?? null);
    return { ...table, kind: 'dossier-list', ids, unsure };
  }
  const statistics = readStatistics(grid);
  if (statistics) return { ...table, kind: statistics.table.kind };
  const named = table.headers.some((header) => header !== '');
  return named && grid.width > 1 && table.rows > 0 ? table : null;
}

/** Column names by their words; a header of unknown words is still what the page calls one. */
function headersOf(grid: Grid, raw: DomTable): string[] {
  if (grid.headerRows > 0) return grid.columns.map((column) => column.path.join(PATH_MARK));
  const first = raw.rows[0]?.cells ?? [];
  return first.every((cell) => cell.heading) ? first.map((cell) => clean(cell.text)) : [];
}

/** Rows seen by the glance, and those beyond it. */
function rowsOf(grid: Grid, { element, rows }: DomTable): number {
  const seen = grid.rows.filter((row) => row.kind === 'data').length;
  const all = isTable(element) ? element.rows.length : rows.length;
  return seen + Math.max(0, all - rows.length);
}
