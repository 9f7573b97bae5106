/**
 * The dossier list in the page, as far as marking its rows needs it. Read in pieces: a
 * list of ten thousand rows must not hold the page up. Nothing of it leaves the page.
 */
import type { Dossier } from '../../dossier/types.ts';
import { buildGrid } from '../../grid/build.ts';
import { readDomPage } from '../../grid/dom.ts';
import { joinSplitTables } from '../../grid/join.ts';
import { asDossierList, readDossierList } from '../../portal/list.ts';
import { applyMapping, findMapping } from '../../portal/mapping.ts';
import type { Refusal } from '../../portal/types.ts';
import {
  allBut,
  bodyRows,
  type FoundList,
  findList,
  type ListSource,
  spansRows,
} from '../../portal/walk/find-list.ts';
import { LONG_LIST } from './box.ts';
import { type Clock, pageClock } from './slices.ts';

/** A list as it stands in the page. */
export interface LiveList {
  found: FoundList;
  /** Body rows in page order. */
  rows: Element[];
  /** Dossiers of the page, each with its row's element. */
  dossiers: { dossier: Dossier; row: Element }[];
  /** Data rows, refused ones included. */
  count: number;
  refused: Refusal[];
  /** Why the list is not read, as part of a sentence; null when it is. */
  unsure: string | null;
}

/** Rows read between two breaths. */
const SLICE_ROWS = 150;

/** The list on the page now; null where there is none. Cheap. */
export function findLiveList(doc: Document, source: ListSource): FoundList | null {
  return findList(doc, source, null);
}

/** Reads a list that was found; null when the signal ended it. */
export async function readLiveList(
  doc: Document,
  found: FoundList,
  source: ListSource,
  signal: AbortSignal,
  clock: Clock = pageClock,
): Promise<LiveList | null> {
  const rows = bodyRows(found);
  const list: LiveList = { found, rows, dossiers: [], count: 0, refused: [], unsure: null };
  const all = new Set(rows);
  const size = spansRows(found.table) ? Math.max(1, rows.length) : SLICE_ROWS;
  const long = rows.length > LONG_LIST;
  for (let start = 0; start === 0 || start < rows.length; start += size) {
    // Collecting ten thousand rows was a slice of its own; a short list is read in one go, before it is painted.
    if (start > 0 || long) await clock.pause();
    if (signal.aborted) return null;
    const slice = new Set(rows.slice(start, start + size));
    readPiece(doc, list, source, allBut(found, slice, all), start);
    if (list.unsure !== null) break;
  }
  return list;
}

function readPiece(
  doc: Document,
  list: LiveList,
  source: ListSource,
  leaveOut: (row: Element) => boolean,
  offset: number,
): void {
  const { found } = list;
  const tables = readDomPage(doc, leaveOut).tables.filter(
    ({ element }) => element === found.table || element === found.head,
  );
  const grids = joinSplitTables(tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
  const index = tables.findIndex(({ element }) => element === found.table);
  const entry = grids[index];
  if (!entry) return;
  const mapping = findMapping(source.mappings ?? [], source.system, entry.grid);
  const candidate = asDossierList(entry.grid, mapping && applyMapping(entry.grid, mapping));
  if (!candidate) return;
  const reading = readDossierList(candidate, 0);
  if ('unsure' in reading) {
    list.unsure = reading.unsure;
    list.count = list.rows.length;
    return;
  }
  list.count += reading.rows;
  for (const { row, reason } of reading.refused)
    list.refused.push({ row: row + offset, reason: reason.replace(/^Dòng \d+: /, '') });
  const elements = tables[index]?.rowElements ?? [];
  for (const dossier of reading.dossiers) {
    const place = entry.grid.rows[dossier.row - 1]?.rawIndex ?? -1;
    const row = elements[place];
    if (row) list.dossiers.push({ dossier, row });
  }
}
