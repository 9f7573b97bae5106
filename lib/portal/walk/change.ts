/**
 * Waits until a list has really changed after its pager was pressed. Portals replace rows
 * inside the same elements, move the page number before the rows, and leave old rows
 * under a spinner; so the rows' own content decides, and only once it stands still.
 */
import { findPager } from '../platforms/index.ts';
import type { Pager, Platform } from '../platforms/types.ts';
import { fingerprintRows } from './fingerprint.ts';
import type { ListReader, ListView, WalkClock } from './types.ts';

/** A page at one moment. */
export interface Look {
  doc: Document;
  view: ListView;
  pager: Pager | null;
  fingerprint: string;
  rows: number;
}

export type Change =
  | { kind: 'changed'; look: Look }
  /** Time is up. `moved`: the pager went on although the rows did not change. */
  | { kind: 'unchanged'; moved: boolean; busy: boolean }
  /** The portal took the table away and says that there is nothing. */
  | { kind: 'nothing' }
  | { kind: 'expired' }
  | { kind: 'stopped' };

export interface Watch {
  doc: Document;
  platform: Platform;
  reader: ListReader;
  clock: WalkClock;
  signal: AbortSignal;
  timeoutMs: number;
}

const POLL_MS = 60;
/** Looks in a row that must agree before rows count as settled. */
const STEADY_LOOKS = 3;
/** How long "nothing found" must stand there without a table before it is believed. */
const NOTHING_MS = 1000;
/** How long to wait for rows that the pager promises but the page does not show. */
const MISSING_ROWS_MS = 1500;

/** The list as it stands now; null where it is not in the page. */
export function look(watch: Watch): Look | null {
  const view = watch.reader.find(watch.doc);
  if (view === null) return null;
  const rows = view.rows();
  return {
    doc: watch.doc,
    view,
    pager: findPager(watch.platform, watch.doc, view.table),
    fingerprint: fingerprintRows(rows),
    rows: rows.length,
  };
}

/** Waits for other rows than `before`'s; `null` waits for the first settled rows at all. */
export async function waitForChange(watch: Watch, before: Look | null): Promise<Change> {
  const start = watch.clock.now();
  let last = '';
  let steady = 0;
  let seen: Look | null = null;
  while (watch.clock.now() - start < watch.timeoutMs) {
    if (watch.signal.aborted) return { kind: 'stopped' };
    if (watch.platform.isExpired(watch.doc)) return { kind: 'expired' };
    seen = look(watch);
    const waited = watch.clock.now() - start;
    if (seen === null && waited > NOTHING_MS && watch.platform.isEmpty(watch.doc, null)) {
      return { kind: 'nothing' };
    }
    if (seen !== null && isNew(seen, before) && !isBusy(watch, seen)) {
      steady = seen.fingerprint === last ? steady + 1 : 1;
      const enough = isWhole(seen) || waited > MISSING_ROWS_MS;
      if (steady >= STEADY_LOOKS && enough) return { kind: 'changed', look: seen };
    } else {
      steady = 0;
    }
    last = seen?.fingerprint ?? '';
    await watch.clock.sleep(POLL_MS, watch.signal);
  }
  return {
    kind: 'unchanged',
    moved: seen !== null && before !== null && hasMoved(seen.pager, before.pager),
    busy: seen !== null && isBusy(watch, seen),
  };
}

/** Waits for more rows under those already there. */
export async function waitForGrowth(watch: Watch, before: Look): Promise<Change> {
  const start = watch.clock.now();
  let lastRows = -1;
  let steady = 0;
  let busy = false;
  while (watch.clock.now() - start < watch.timeoutMs) {
    if (watch.signal.aborted) return { kind: 'stopped' };
    if (watch.platform.isExpired(watch.doc)) return { kind: 'expired' };
    const seen = look(watch);
    busy = seen !== null && isBusy(watch, seen);
    steady = seen !== null && !busy && seen.rows === lastRows ? steady + 1 : 0;
    if (seen !== null && seen.rows > before.rows && steady >= STEADY_LOOKS) {
      return { kind: 'changed', look: seen };
    }
    lastRows = seen?.rows ?? -1;
    await watch.clock.sleep(POLL_MS, watch.signal);
  }
  return { kind: 'unchanged', moved: false, busy };
}

function isBusy(watch: Watch, seen: Look): boolean {
  return watch.platform.isBusy(watch.doc, seen.view.table);
}

function isNew(seen: Look, before: Look | null): boolean {
  if (before === null) return true;
  if (seen.fingerprint === before.fingerprint) return false;
  // Rows that changed while the page number did not are a refresh, not the next page.
  return (
    isUnnumbered(seen.pager, before.pager) ||
    hasMoved(seen.pager, before.pager) ||
    // A page of another size is for the walk to judge.
    seen.pager?.pageSize !== before.pager?.pageSize
  );
}

function isUnnumbered(now: Pager | null, then: Pager | null): boolean {
  return (now?.current ?? null) === null || (then?.current ?? null) === null;
}

function hasMoved(now: Pager | null, then: Pager | null): boolean {
  if (now === null || then === null) return false;
  if (now.current !== null && then.current !== null) return now.current !== then.current;
  return now.range?.from !== then.range?.from;
}

/** Are there as many rows as the pager's own range promises? */
function isWhole(seen: Look): boolean {
  const range = seen.pager?.range ?? null;
  return range === null || seen.rows >= range.to - Math.max(range.from, 1) + 1;
}
