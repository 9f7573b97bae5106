/**
 * How much of what the portal itself states was read. One walk's pages belong together;
 * walks with other filters, units or totals are counted beside it.
 */
import type { Dossier } from '../dossier/types.ts';
import { systemOf } from '../dossier/units.ts';
import type { Source, TableSummary } from '../portal/types.ts';
import type { Coverage } from './types.ts';

interface Walk {
  key: string;
  /** Rows by page number; pages without a number get negative ones. */
  pages: Map<number, number>;
  pagesTotal: number | null;
  rowsTotal: number | null;
  /** Rows that were met again on another of its pages. */
  repeated: number;
}

/** One page of a walk, by the index of its source. */
type Pages = ReadonlyMap<number, { walk: Walk; page: number }>;

/**
 * Totals of all walks; a total that no page states is null.
 * @param dossiers merged ones: a row that moved to the next page while the walk went on was
 * read twice, and must not stand in for one that was missed
 * @param isList which tables were the lists meant
 */
export function coverageOf(
  sources: readonly Source[],
  dossiers: readonly Dossier[] = [],
  isList: (table: TableSummary) => boolean = ({ kind }) => kind === 'dossier-list',
): Coverage {
  const walks: Walk[] = [];
  const pages = new Map<number, { walk: Walk; page: number }>();
  sources.forEach((source, index) => {
    const lists = source.tables.filter(isList);
    if (lists.length > 0) pages.set(index, addPage(walks, source, lists, index));
  });
  for (const dossier of dossiers) if (dossier.extra?.repeats) countRepeats(dossier, pages);
  const refused = sources
    .flatMap((source) => source.tables)
    .filter(isList)
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
): { walk: Walk; page: number } {
  const key = walkKey(source);
  const rows = lists.reduce((sum, table) => sum + table.rows, 0);
  const page = source.page ?? -1 - index;
  const walk = walks.find((candidate) => continues(candidate, key, page, source.rowsTotal));
  if (walk) {
    walk.pages.set(page, rows);
    walk.pagesTotal = larger(walk.pagesTotal, source.pagesTotal);
    walk.rowsTotal = larger(walk.rowsTotal, source.rowsTotal);
    return { walk, page };
  }
  const begun: Walk = {
    key,
    pages: new Map([[page, rows]]),
    pagesTotal: source.pagesTotal,
    rowsTotal: source.rowsTotal,
    repeated: 0,
  };
  walks.push(begun);
  return { walk: begun, page };
}

/** Pages of one walk that show the same dossier, beyond the first; twice on one page is the portal's own count. */
function countRepeats(dossier: Dossier, pages: Pages): void {
  const shownOn = new Map<Walk, Set<number>>();
  for (const { source } of [dossier, ...(dossier.extra?.repeats ?? [])]) {
    const at = pages.get(source);
    if (at) shownOn.set(at.walk, (shownOn.get(at.walk) ?? new Set()).add(at.page));
  }
  for (const [walk, numbers] of shownOn) walk.repeated += numbers.size - 1;
}

/** The stated total may move by a few rows while the walk goes on. */
function continues(walk: Walk, key: string, page: number, rowsTotal: number | null): boolean {
  if (walk.key !== key) return false;
  if (walk.rowsTotal === rowsTotal) return true;
  if (walk.pages.has(page) || walk.rowsTotal === null || rowsTotal === null) return false;
  return Math.abs(walk.rowsTotal - rowsTotal) <= Math.max(5, walk.rowsTotal * 0.02);
}

function rowsRead(walk: Walk): number {
  return [...walk.pages.values()].reduce((sum, rows) => sum + rows, 0) - walk.repeated;
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
