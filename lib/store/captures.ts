/**
 * Captures: begun by the page or by a file, filled page by page (each page a checkpoint
 * that survives a crash), and read back per unit and period.
 */
import type { UnitLevel } from '../check/types.ts';
import type { Filter, PageReading } from '../portal/types.ts';
import { rowsRead } from '../portal/walk/state.ts';
import type { WalkState } from '../portal/walk/types.ts';
import { levelOfUnit } from '../report/office.ts';
import { database, type PageRecord, pagesOf } from './database.ts';
import { StoreError, storing } from './errors.ts';
import { cutPage, joinPages } from './parts.ts';
import { newCapture, pageReading, walkState } from './schemas.ts';
import type {
  Capture,
  CaptureState,
  NewCapture,
  Scope,
  ScopeReadings,
  UnfinishedWalk,
} from './types.ts';

/** All captures, the latest touched first. */
export async function listCaptures(): Promise<Capture[]> {
  const captures = await (await database()).getAll('captures');
  return captures.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** A capture by its id; null when it is gone. */
export async function getCapture(id: string): Promise<Capture | null> {
  return (await (await database()).get('captures', id)) ?? null;
}

/** Walks on a host that a pause, a reload, a crash or a logout cut short, newest first. */
export async function listUnfinished(system: string): Promise<UnfinishedWalk[]> {
  const db = await database();
  const unfinished: UnfinishedWalk[] = [];
  for (const capture of await listCaptures()) {
    if (capture.system !== system || !OPEN.has(capture.state)) continue;
    const walk = await db.get('walks', capture.id);
    if (walk) unfinished.push({ capture, state: walk.state });
  }
  return unfinished;
}

const OPEN: ReadonlySet<CaptureState> = new Set(['reading', 'paused', 'stopped']);

/** Opens a capture to put pages in. Throws when the draft is not one. */
export async function beginCapture(draft: NewCapture, now = new Date()): Promise<Capture> {
  const fields = newCapture.parse(draft);
  const moment = now.toISOString();
  const capture: Capture = {
    ...fields,
    level: fields.level ?? levelOfUnit(fields.unit),
    id: crypto.randomUUID(),
    state: 'reading',
    sentence: null,
    startedAt: moment,
    updatedAt: moment,
    pagesRead: 0,
    pagesTotal: null,
    rowsRead: 0,
    rowsTotal: null,
    refused: 0,
  };
  return storing(async () => {
    await (await database()).add('captures', capture);
    return capture;
  });
}

interface PageOptions {
  /** State of the walk after this page, to go on from. */
  walk?: WalkState | undefined;
  /** Place of a page that has no number of its own. */
  place?: number;
  now?: Date;
}

/**
 * Stores one page; the same page again replaces the earlier reading of it. Pages without
 * a number are told apart by their order of arrival. Throws StoreError with a Vietnamese
 * sentence when the capture is gone or the disk is full.
 */
export async function storePage(
  captureId: string,
  reading: PageReading,
  { walk, place, now = new Date() }: PageOptions = {},
): Promise<Capture> {
  const clean = pageReading.parse(reading);
  const state = walk && walkState.parse(walk);
  return storing(async () => {
    const tx = (await database()).transaction(['captures', 'walks', 'pages'], 'readwrite');
    const capture = await tx.objectStore('captures').get(captureId);
    if (!capture) throw new StoreError('Lần đọc này đã bị xóa nên không lưu thêm được trang nào.');
    const pages = tx.objectStore('pages');
    const order = place ?? clean.source.page ?? capture.pagesRead + 1;
    const before = await pages.getAll(pagesOf(captureId, order));
    await pages.delete(pagesOf(captureId, order));
    const records = cutPage(captureId, order, clean);
    for (const record of records) await pages.put(record);
    if (state) await tx.objectStore('walks').put({ captureId, state });
    const counted = count(capture, before, clean);
    // A walk knows its rows one by one: one met on two pages counts once, as in what it says.
    if (state) counted.rowsRead = rowsRead(state);
    const updated: Capture = { ...counted, updatedAt: now.toISOString() };
    await tx.objectStore('captures').put(updated);
    await tx.done;
    return updated;
  });
}

/** The capture's counters after a page replaced `before` (empty for a page met first). */
function count(capture: Capture, before: PageRecord[], reading: PageReading): Capture {
  const [old] = joinPages(before);
  return {
    ...capture,
    pagesRead: capture.pagesRead + (old ? 0 : 1),
    rowsRead: capture.rowsRead + rowsOf(reading) - (old ? rowsOf(old) : 0),
    refused: capture.refused + refusedOf(reading) - (old ? refusedOf(old) : 0),
    pagesTotal: reading.source.pagesTotal ?? capture.pagesTotal,
    rowsTotal: reading.source.rowsTotal ?? capture.rowsTotal,
  };
}

function rowsOf(reading: PageReading): number {
  return reading.source.tables.reduce((sum, table) => sum + table.rows, 0);
}

function refusedOf(reading: PageReading): number {
  return reading.source.tables.reduce((sum, table) => sum + table.refused.length, 0);
}

/** Changes what is known of a capture (its state, or the unit and period the user corrects). */
export async function updateCapture(
  id: string,
  change: Partial<Pick<Capture, 'state' | 'sentence' | 'unit' | 'level' | 'periodId'>>,
  now = new Date(),
): Promise<Capture> {
  return storing(async () => {
    const tx = (await database()).transaction(['captures', 'walks'], 'readwrite');
    const capture = await tx.objectStore('captures').get(id);
    if (!capture) throw new StoreError('Lần đọc này không còn được lưu.');
    const updated = { ...capture, ...change, updatedAt: now.toISOString() };
    await tx.objectStore('captures').put(updated);
    if (!OPEN.has(updated.state)) await tx.objectStore('walks').delete(id);
    await tx.done;
    return updated;
  });
}

/** Keeps files read in the workspace as one finished capture. */
export async function storeFiles(
  readings: PageReading[],
  about: { unit: string; level: UnitLevel | null; periodId: string; system: string },
  now = new Date(),
): Promise<Capture> {
  const filters = readings[0]?.source.filters ?? [];
  const capture = await beginCapture({ ...about, address: '', filters, from: 'file' }, now);
  // Files of one import may repeat page numbers; each keeps its own place.
  for (const [index, reading] of readings.entries())
    await storePage(capture.id, reading, { now, place: index + 1 });
  return updateCapture(capture.id, { state: 'complete' }, now);
}

/** The pages of captures, in reading order. */
export async function getReadings(ids: readonly string[]): Promise<PageReading[]> {
  const db = await database();
  const perCapture = await Promise.all(ids.map((id) => db.getAll('pages', pagesOf(id))));
  return perCapture.flatMap(joinPages);
}

/** Deletes a capture with its pages and its walk, all or nothing. */
export async function deleteCapture(id: string): Promise<void> {
  const tx = (await database()).transaction(['captures', 'walks', 'pages'], 'readwrite');
  await tx.objectStore('captures').delete(id);
  await tx.objectStore('walks').delete(id);
  await tx.objectStore('pages').delete(pagesOf(id));
  await tx.done;
}

/** Units and periods that have captures, the latest touched first. */
export async function listScopes(): Promise<Scope[]> {
  const scopes = new Map<string, Scope>();
  for (const { unit, level, periodId, updatedAt } of await listCaptures()) {
    const key = `${unit}\n${periodId}`;
    const scope = scopes.get(key);
    if (scope) scope.captures++;
    else scopes.set(key, { unit, level, periodId, captures: 1, updatedAt });
  }
  return [...scopes.values()];
}

/**
 * What counts now for a unit and period: of each system and filter the latest complete
 * capture, and any later one that is not complete beside it, never instead of it.
 */
export async function readScope(unit: string, periodId: string): Promise<ScopeReadings> {
  const all = await listCaptures();
  const captures = currentOf(all.filter((c) => c.unit === unit && c.periodId === periodId));
  const readings = await getReadings(captures.map((c) => c.id).reverse());
  return { captures, readings };
}

/** Expects captures newest first; gives those that count, newest first. */
export function currentOf(captures: readonly Capture[]): Capture[] {
  const settled = new Set<string>();
  return captures.filter((capture) => {
    const key = listKey(capture);
    if (settled.has(key)) return false;
    if (capture.state === 'complete') settled.add(key);
    return true;
  });
}

/** Tells one list (system, filters, dossiers or PAKN) from another; imported files never replace each other. */
function listKey(capture: Capture): string {
  if (capture.from === 'file') return capture.id;
  return [capture.system, filterKey(capture.filters), capture.about ?? ''].join('\n');
}

function filterKey(filters: readonly Filter[]): string {
  return filters
    .map(({ label, value }) => `${label}=${value}`)
    .sort()
    .join('&');
}
