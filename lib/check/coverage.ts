/**
 * How much of what the portal itself states was read. One walk's pages belong together;
 * walks with other filters, units or totals are counted beside it.
 */
import { systemOf } from '../dossier/units.ts';
import type { Source, TableSummary } from '../portal/types.ts';
import type { Coverage } from './types.ts';

interface Walk {
  key: string;
  /** Rows by page number; pages without a number get negative ones. */
  pages: Map<number, number>;
  pagesTotal: number | null;
  rowsTotal: number | null;
}

/** Totals of all walks; a total that no page states is null. */
export function coverageOf(sources: readonly Source[]): Coverage {
  const walks: Walk[] = [];
  sources.forEach((source, index) => {
    const lists = source.tables.filter((table) => table.kind === 'dossier-list');
    if (lists.length > 0) addPage(walks, source, lists, index);
  });
  const refused = sources
    .flatMap((source) => source.tables)
    .filter((table) => table.kind === 'dossier-list')
    .reduce((sum, table) => sum + table.refused.length, 0);
  const missing = walks.map(missingRows);
  return {
    pagesRead: total(walks.map((walk) => walk.pages.size)) ?? 0,
    pagesTotal: walks.length > 0 ? total(walks.map((walk) => walk.pagesTotal)) : null,
    rowsRead: total(walks.map(rowsRead)) ?? 0,
    rowsTotal: walks.length > 0 ? total(walks.map((walk) => walk.rowsTotal)) : null,
    unread: total([refused, ...missing]),
  };
}

/** Pages with the same key may be pages of one walk: same system, filter, unit and period. */
export function walkKey(source: Source): string {
  const { filters, statedUnit, statedPeriod } = source;
  return JSON.stringify([systemOf(source), filters, statedUnit, statedPeriod]);
}

function addPage(
  walks: Walk[],
  source: Source,
  lists: readonly TableSummary[],
  index: number,
): void {
  const key = walkKey(source);
  const rows = lists.reduce((sum, table) => sum + table.rows, 0);
  const page = source.page ?? -1 - index;
  const walk = walks.find((candidate) => continues(candidate, key, page, source.rowsTotal));
  if (walk) {
    walk.pages.set(page, rows);
    walk.pagesTotal = larger(walk.pagesTotal, source.pagesTotal);
    walk.rowsTotal = larger(walk.rowsTotal, source.rowsTotal);
  } else {
    walks.push({
      key,
      pages: new Map([[page, rows]]),
      pagesTotal: source.pagesTotal,
      rowsTotal: source.rowsTotal,
    });
  }
}

/** The stated total may move by a few rows while the walk goes on. */
function continues(walk: Walk, key: string, page: number, rowsTotal: number | null): boolean {
  if (walk.key !== key) return false;
  if (walk.rowsTotal === rowsTotal) return true;
  if (walk.pages.has(page) || walk.rowsTotal === null || rowsTotal === null) return false;
  return Math.abs(walk.rowsTotal - rowsTotal) <= Math.max(5, walk.rowsTotal * 0.02);
}

function rowsRead(walk: Walk): number {
  return [...walk.pages.values()].reduce((sum, rows) => sum + rows, 0);
}

/** Rows the walk did not see: known, none, or (null) an unknown number on pages not read. */
function missingRows(walk: Walk): number | null {
  if (walk.rowsTotal !== null) return Math.max(0, walk.rowsTotal - rowsRead(walk));
  return walk.pages.size < lastPage(walk) ? null : 0;
}

/** The last page stated, or the highest one met: pages 1, 2 and 4 lack page 3. */
function lastPage(walk: Walk): number {
  return walk.pagesTotal ?? Math.max(...walk.pages.keys());
}

function larger(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function total(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
