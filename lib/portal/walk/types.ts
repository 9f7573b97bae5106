/**
 * Walking a list: one checkpoint a page, an outcome at the end, and a state that can be
 * stored between them so that nothing read is lost to a reload or a crash.
 */
import type { Filter, PageReading } from '../types.ts';

/** A page that was read, as far as the walk has to remember it. Holds no text of any cell. */
export interface WalkedPage {
  /** 1-based page of the list; its ordinal number where the portal shows none. */
  page: number;
  /** Hash of the rows shown, without their running numbers. */
  fingerprint: string;
  rows: number;
  /** One short hash a row (of its dossier code where it has one), to count rows once. */
  keys: string[];
}

/** Everything needed to go on later; plain JSON. */
export interface WalkState {
  version: 1;
  /** Same site, path, header and filter = same list; anything else starts anew. */
  listKey: string;
  filters: Filter[];
  /** ISO moment of the start. */
  startedAt: string;
  pages: WalkedPage[];
  /** The portal's own total when the walk began and as last stated; null where it states none. */
  totalAtStart: number | null;
  totalNow: number | null;
  /** Rows of the list without its filter, where the portal says so. */
  unfilteredTotal: number | null;
  /** Rows a page as the pager states them; pages of another size do not join these. */
  pageSize: number | null;
  /** Address of the page after the last one read, where pages are plain links. */
  nextUrl: string | null;
}

/** One page's worth of progress; store both parts together. */
export interface WalkCheckpoint {
  reading: PageReading;
  state: WalkState;
  progress: WalkProgress;
}

export interface WalkProgress {
  page: number;
  pages: number | null;
  /** Different rows read so far. */
  rowsRead: number;
  rowsTotal: number | null;
}

export type WalkEnd =
  /** Every row the portal states was read. */
  | 'complete'
  /** The pager's end was reached, but not every stated row was met. */
  | 'short'
  | 'cancelled'
  | 'paused'
  | 'expired'
  /** The server or the page refused: 403, 429, another origin, or a pager that needs a form. */
  | 'blocked'
  | 'repeated'
  | 'shrunk'
  /** Somebody turned, filtered, sorted or re-cut the list while it was read. */
  | 'moved'
  | 'failed-page';

export interface WalkOutcome {
  end: WalkEnd;
  /** One Vietnamese sentence or two: what happened, what was read, what to do. */
  sentence: string;
  /** True only when the number of rows read was checked against the portal's own total. */
  verified: boolean;
  /** May the same walk be taken up again from `state`? */
  resumable: boolean;
  state: WalkState;
}

/** A list in a page, live or fetched. */
export interface ListView {
  /** The table, for the platform to look around it. */
  readonly table: Element;
  /** Body rows in page order, for telling whether they changed. */
  rows(): Element[];
  /** Rows that the table itself says it has (aria-rowcount), drawn or not; null where it says nothing. */
  readonly statedRows: number | null;
  /**
   * Reads the rows from this index on (0 = all); never blocks the page for long. A list that
   * draws only what is in view is scrolled through, and read whole.
   * @throws WindowError when such a list does not draw its rows
   */
  read(from: number, page: PageFacts, signal?: AbortSignal): Promise<PageReading>;
}

/** What the walk knows of a page when it asks for its reading. */
export interface PageFacts {
  page: number | null;
  pagesTotal: number | null;
  rowsTotal: number | null;
  filters: Filter[];
}

/** Finds the one list that is walked, in the live page or in a fetched one. */
export interface ListReader {
  find(doc: Document): ListView | null;
}

/** Lets the user stop after the page in hand. */
export interface WalkControl {
  readonly pauseAsked: boolean;
  pause(): void;
}

/** The walk's only ties to time, for tests to take over. */
export interface WalkClock {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
