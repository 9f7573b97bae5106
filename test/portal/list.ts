/**
 * The search behind the dossier list: which dossiers were to be handled in a span, by
 * office and status, fifty a page.
 */
import { type Day, dayOf } from '../../lib/calendar/day.ts';
import type { CaseFile, DataSet, Office } from './data/types.ts';

export const PAGE_SIZE = 50;
/** Value of the office box for all communes together. */
export const ALL_COMMUNES = 'cap-xa';

export interface ListQuery {
  /** Agency code of an office, ALL_COMMUNES, or "" for all. */
  office: string;
  from: Day;
  to: Day;
  /** "" for all. */
  status: string;
}

export interface ListRow {
  ordinal: number;
  caseFile: CaseFile;
}

export interface ListPage {
  rows: ListRow[];
  page: number;
  pages: number;
  /** Dossiers that match; one printed twice counts once. */
  total: number;
  firstOrdinal: number;
  lastOrdinal: number;
}

export function defaultQuery(data: DataSet): ListQuery {
  return { office: data.home.agencyCode, ...data.period, status: '' };
}

/** Reads "15/06/2024"; null when the box holds no such day. */
export function readDay(text: string): Day | null {
  const m = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  return m ? dayOf(Number(m[3]), Number(m[2]), Number(m[1])) : null;
}

export function officesOf(data: DataSet, office: string): Office[] {
  if (office === '') return data.offices;
  if (office === ALL_COMMUNES) return data.offices.filter(({ group }) => group === 'commune');
  return data.offices.filter(({ agencyCode }) => agencyCode === office);
}

/** To be handled in the span: received by its end, and not finished before it began. */
export function isToBeHandled(entry: CaseFile, { from, to }: { from: Day; to: Day }): boolean {
  if (entry.received === null) return entry.status === 'Mới đăng ký';
  return entry.received.day <= to && (entry.finished === null || entry.finished.day >= from);
}

export function findCases(data: DataSet, query: ListQuery): CaseFile[] {
  const offices = new Set(officesOf(data, query.office));
  return data.cases.filter(
    (entry) =>
      offices.has(entry.office) &&
      isToBeHandled(entry, query) &&
      (query.status === '' || entry.status === query.status),
  );
}

/** One page of the list; a page beyond the last is the last. */
export function listPage(data: DataSet, query: ListQuery, page: number): ListPage {
  const found = findCases(data, query);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const number = Math.min(Math.max(1, page), pages);
  const start = (number - 1) * PAGE_SIZE;
  const slice = found.slice(start, start + PAGE_SIZE);
  const rows = slice.map((caseFile, index) => ({ ordinal: start + index + 1, caseFile }));
  for (const { caseFile } of repeatsOn(data, query, number)) {
    rows.unshift({ ordinal: start, caseFile });
  }
  return {
    rows,
    page: number,
    pages,
    total: found.length,
    firstOrdinal: slice.length === 0 ? 0 : start + 1,
    lastOrdinal: start + slice.length,
  };
}

/** Repeats belong to the quarter's whole list, as it stood when it was searched. */
function repeatsOn(data: DataSet, query: ListQuery, page: number) {
  const own = defaultQuery(data);
  const whole =
    query.status === '' &&
    query.from === own.from &&
    query.to === own.to &&
    officesOf(data, query.office).includes(data.home);
  return whole ? data.repeats.filter(({ onPage }) => onPage === page) : [];
}
