/**
 * What the walk remembers, and its verdict: complete only when the rows read account for
 * the portal's own total.
 */
import type { Pager } from '../platforms/types.ts';
import type { Filter, PageReading } from '../types.ts';
import { hashText, rowText } from './fingerprint.ts';
import type { WalkedPage, WalkState } from './types.ts';

export function newState(listKey: string, filters: Filter[], startedAt: string): WalkState {
  return {
    version: 1,
    listKey,
    filters,
    startedAt,
    pages: [],
    totalAtStart: null,
    totalNow: null,
    unfilteredTotal: null,
    pageSize: null,
    nextUrl: null,
  };
}

/** The state after one more page; a page of the same number is replaced. */
export function withPage(
  state: WalkState,
  page: WalkedPage,
  pager: Pager | null,
  total = pager?.rowsTotal ?? null,
): WalkState {
  const pages = state.pages.filter((other) => other.page !== page.page);
  return {
    ...state,
    pages: [...pages, page].sort((a, b) => a.page - b.page),
    totalAtStart: state.totalAtStart ?? total,
    totalNow: total ?? state.totalNow,
    unfilteredTotal: pager?.unfilteredTotal ?? state.unfilteredTotal,
    pageSize: state.pageSize ?? pager?.pageSize ?? null,
    nextUrl: pager?.next?.kind === 'link' ? pager.next.url : null,
  };
}

/** One key a row read: the code of the dossier or PAKN where there is one, else the row's own text. */
export function keysOf(reading: PageReading, rows: readonly Element[]): string[] {
  const codes = new Map(reading.dossiers.map((dossier) => [dossier.row, dossier.code]));
  for (const { row, code, mark } of reading.feedback ?? []) codes.set(row, code ?? mark ?? '');
  const keys: string[] = [];
  for (const code of codes.values()) keys.push(hashText(code));
  const refused = reading.source.tables.flatMap((table) => table.refused);
  for (const { row } of refused) {
    const element = rows[row - 1];
    // Rows that left the page again are told apart by their place.
    const place = `page ${reading.source.page}, row ${row}`;
    keys.push(hashText(element === undefined ? place : rowText(element)));
  }
  // Other lists (procedures) have neither: their rows stand for themselves.
  if (keys.length === 0)
    for (const row of rows.slice(0, rowsShown(reading))) keys.push(hashText(rowText(row)));
  return keys;
}

/** Data rows that a page showed, read or refused. */
export function rowsShown(reading: PageReading): number {
  return reading.source.tables.reduce((sum, table) => sum + table.rows, 0);
}

/** Different rows met so far. */
export function rowsRead(state: WalkState): number {
  const keys = new Set<string>();
  for (const page of state.pages) for (const key of page.keys) keys.add(key);
  return keys.size;
}

export type Verdict =
  | { kind: 'complete'; verified: boolean }
  | { kind: 'short'; read: number; total: number | null; gap: 'pages' | 'rows' | 'moved' };

/**
 * Judges a walk that reached the pager's end. Rows are counted once; where the list did
 * not move while it was read, a dossier listed twice on one page counts as two rows, as
 * the portal counts it.
 * @param growing the list adds rows to those it shows, as many as it likes
 */
export function judge(state: WalkState, growing = false): Verdict {
  const read = rowsRead(state);
  const total = state.totalNow;
  if (hasPageGap(state)) return { kind: 'short', read, total, gap: 'pages' };
  const shifted = sharesRowsAcrossPages(state);
  if (total === null) {
    // A row met twice stands for one that fell between the pages; so does a page cut otherwise.
    return shifted || (!growing && isCutUnevenly(state))
      ? { kind: 'short', read, total, gap: 'moved' }
      : { kind: 'complete', verified: false };
  }
  const steady = state.totalAtStart === total && !shifted;
  const shown = state.pages.reduce((sum, page) => sum + page.rows, 0);
  const accounted = steady ? shown : read;
  return accounted >= total
    ? { kind: 'complete', verified: true }
    : { kind: 'short', read: accounted, total, gap: 'rows' };
}

function hasPageGap(state: WalkState): boolean {
  return state.pages.some((page, index) => page.page !== index + 1);
}

/** Full pages of different lengths, or a last page longer than the full ones. */
function isCutUnevenly({ pages }: WalkState): boolean {
  const [first, ...others] = pages.map((page) => page.rows);
  const last = others.pop();
  if (first === undefined || last === undefined) return false;
  return others.some((rows) => rows !== first) || last > first;
}

/** The same row on two pages: rows moved between two pages while the walk was on its way. */
function sharesRowsAcrossPages(state: WalkState): boolean {
  const pageOf = new Map<string, number>();
  for (const page of state.pages) {
    for (const key of page.keys) {
      const other = pageOf.get(key);
      if (other !== undefined && other !== page.page) return true;
      pageOf.set(key, page.page);
    }
  }
  return false;
}
