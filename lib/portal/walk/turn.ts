/**
 * Takes one step of the pager: by pressing it or by a GET, never faster than the pace.
 */
import { findPager } from '../platforms/index.ts';
import type { Step } from '../platforms/types.ts';
import { type Change, type Look, type Watch, waitForChange, waitForGrowth } from './change.ts';
import type { Fetched, PageFetcher } from './fetch.ts';
import { fingerprintRows } from './fingerprint.ts';
import { press } from './press.ts';

export type Turned =
  | { kind: 'page'; look: Look }
  | { kind: 'repeated' }
  /** An endless list gave no more rows. */
  | { kind: 'end' }
  | { kind: 'expired' }
  | { kind: 'blocked'; reason: string }
  | { kind: 'stopped' }
  /** The list is no longer the one that was read. */
  | { kind: 'moved'; reason: string }
  /** Worth another try. */
  | { kind: 'failed'; reason: string };

export interface Turner {
  watch: Watch;
  fetcher: PageFetcher;
  parse(html: string, address: string): Document;
}

/** How long an endless list may take to add rows before it counts as ended. */
const SCROLL_TIMEOUT_MS = 4000;

export async function turn(turner: Turner, from: Look, step: Step): Promise<Turned> {
  switch (step.kind) {
    case 'link':
      return fetchPage(turner, from, step.url);
    case 'click':
      return pressAndWait(turner, from, step.element);
    case 'more': {
      if (from.pager !== null) press(step.element, from.pager);
      const change = await waitForGrowth(turner.watch, from);
      return change.kind === 'unchanged'
        ? { kind: 'failed', reason: 'bấm "Xem thêm" nhưng không có thêm hồ sơ nào' }
        : turnedBy(change);
    }
    case 'scroll': {
      scrollToEnd(step.element, from);
      const timeoutMs = Math.min(SCROLL_TIMEOUT_MS, turner.watch.timeoutMs);
      const change = await waitForGrowth({ ...turner.watch, timeoutMs }, from);
      return change.kind === 'unchanged' && !change.busy ? { kind: 'end' } : turnedBy(change);
    }
  }
}

async function pressAndWait(turner: Turner, from: Look, element: HTMLElement): Promise<Turned> {
  if (from.pager === null) return { kind: 'failed', reason: 'không còn thấy thanh phân trang' };
  const { heldBack } = press(element, from.pager);
  if (heldBack !== null) return fetchPage(turner, from, heldBack);
  return turnedBy(await waitForChange(turner.watch, from));
}

function turnedBy(change: Change): Turned {
  switch (change.kind) {
    case 'changed':
      return { kind: 'page', look: change.look };
    case 'expired':
    case 'stopped':
      return { kind: change.kind };
    case 'nothing':
      return { kind: 'failed', reason: 'danh sách biến mất khi sang trang' };
    case 'unchanged':
      if (change.busy) return { kind: 'failed', reason: 'trang vẫn đang tải sau thời gian chờ' };
      return change.moved
        ? { kind: 'repeated' }
        : { kind: 'failed', reason: 'bấm sang trang nhưng danh sách không đổi' };
  }
}

/** Asks for a page by GET and finds the list in it. */
export async function fetchPage(turner: Turner, from: Look | null, url: string): Promise<Turned> {
  const { watch } = turner;
  const fetched = await turner.fetcher.get(url, watch.signal);
  if (watch.signal.aborted) return { kind: 'stopped' };
  if (fetched.kind !== 'page') return refusalOf(fetched);
  const doc = turner.parse(fetched.html, fetched.facts.url);
  if (watch.platform.isExpired(doc, fetched.facts)) return { kind: 'expired' };
  const view = watch.reader.find(doc);
  if (view === null) {
    return { kind: 'failed', reason: 'trang tải về không có danh sách cùng tiêu đề' };
  }
  const rows = view.rows();
  const fingerprint = fingerprintRows(rows);
  if (fingerprint === from?.fingerprint) return { kind: 'repeated' };
  const pager = findPager(watch.platform, doc, view.table);
  return { kind: 'page', look: { doc, view, pager, fingerprint, rows: rows.length } };
}

function refusalOf(fetched: Exclude<Fetched, { kind: 'page' }>): Turned {
  switch (fetched.kind) {
    case 'expired':
      return { kind: 'expired' };
    case 'blocked':
      return { kind: 'blocked', reason: fetched.reason };
    case 'failed':
      return { kind: 'failed', reason: fetched.reason };
  }
}

function scrollToEnd(box: HTMLElement, from: Look): void {
  from.view.rows().at(-1)?.scrollIntoView({ block: 'end' });
  box.scrollTop = box.scrollHeight;
}

/** Parses a fetched page so that its relative links lead where they did. */
export function parsePage(html: string, address: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  if (doc.querySelector('base[href]') === null) {
    const base = doc.createElement('base');
    base.href = address;
    doc.head.prepend(base);
  }
  return doc;
}
