/**
 * Walks a list page by page and hands over each page as soon as it is read. Stops at the
 * first doubt, and says complete only when the portal's own total is accounted for.
 */
import { recognise } from '../platforms/index.ts';
import type { Platform, Step } from '../platforms/types.ts';
import type { Filter } from '../types.ts';
import { type Look, type Watch, waitForChange } from './change.ts';
import { systemClock } from './clock.ts';
import { createPageFetcher, MIN_PACE_MS, type PageFetcher } from './fetch.ts';
import { fieldValues } from './filters.ts';
import { ended, endOf, NOTHING_THERE, outcome } from './outcome.ts';
import { lookBeforeTurn, rootsOf, whyApart } from './standing.ts';
import { judge, keysOf, newState, rowsRead, rowsShown, withPage } from './state.ts';
import { fetchPage, parsePage, type Turned, type Turner, turn } from './turn.ts';
import type {
  ListReader,
  WalkCheckpoint,
  WalkClock,
  WalkControl,
  WalkEnd,
  WalkOutcome,
  WalkState,
} from './types.ts';
import { WindowError } from './windowed.ts';

export interface WalkOptions {
  /** The live page. */
  doc: Document;
  reader: ListReader;
  /** See `listKeyOf`; a stored state of another key is not continued. */
  listKey: string;
  /** Filters that are on, recorded with every page. */
  filters: Filter[];
  /** What the rows are, for the sentence at the end: "hồ sơ" unless said otherwise. */
  things?: string;
  signal: AbortSignal;
  control?: WalkControl;
  /** State of an earlier walk over the same list, to go on from. */
  resume?: WalkState | null;
  platform?: Platform;
  /** Pause between two pages in milliseconds; never less than 400. */
  paceMs?: number;
  /** How long a page may take to change. */
  timeoutMs?: number;
  /** Further tries of a page that did not load. */
  retries?: number;
  clock?: WalkClock;
  fetcher?: PageFetcher;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_RETRIES = 2;

/**
 * Yields one checkpoint a page and returns how it ended. Never throws for what a portal
 * does; store `checkpoint.state` with each page to be able to go on after a crash.
 */
export async function* walk(
  options: WalkOptions,
): AsyncGenerator<WalkCheckpoint, WalkOutcome, undefined> {
  const trip = startTrip(options);
  const opened = await open(trip);
  if ('end' in opened) return outcome(trip, opened.end, opened.reason, NOTHING_THERE);
  let here = opened.look;
  trip.fields = fieldValues(options.doc, rootsOf(here));
  for (;;) {
    const doubt = doubtAbout(trip, here);
    if (doubt !== null) return outcome(trip, doubt.end, doubt.reason);
    const read = await readHere(trip, here);
    if ('end' in read) return outcome(trip, read.end, read.reason);
    if (read.checkpoint !== null) yield read.checkpoint;
    if (options.signal.aborted) return outcome(trip, 'cancelled');
    const step = here.pager?.next ?? null;
    const atEnd = step === null || isAllThere(trip, step) || (trip.again && read.asBefore);
    if (!atEnd && options.control?.pauseAsked === true) return outcome(trip, 'paused');
    const turned = atEnd ? await readAgain(trip, here) : await turnWithRetries(trip, here, step);
    if (turned.kind === 'end') return finish(trip, here);
    if (turned.kind !== 'page') return ended(trip, turned);
    here = turned.look;
  }
}

/** One run of the walk. */
interface Trip {
  options: WalkOptions;
  turner: Turner;
  clock: WalkClock;
  state: WalkState;
  resumed: boolean;
  /** Which page of this run is in hand, from 1. */
  ordinal: number;
  /** The list keeps its rows and adds to them. */
  growing: boolean;
  /** Rows of a growing list that were read already. */
  rowsDone: number;
  /** Page fingerprints met in this run. */
  met: Set<string>;
  page: number;
  /** What the rows are, for the user. */
  things: string;
  /** Search fields as they stood at the start; may hold a name and is never kept. */
  fields: ReadonlyMap<string, string>;
  /** The page that the last press should have led to. */
  expected: number | null;
  /** The list is being read a second time, because rows moved during the first. */
  again: boolean;
}

function startTrip(options: WalkOptions): Trip {
  const clock = options.clock ?? systemClock;
  const list = options.reader.find(options.doc);
  const platform = options.platform ?? recognise(options.doc, list?.table ?? null);
  const paceMs = Math.max(MIN_PACE_MS, options.paceMs ?? MIN_PACE_MS);
  const fetcher = options.fetcher ?? createPageFetcher({ origin: options.doc.URL, paceMs, clock });
  const watch: Watch = {
    doc: options.doc,
    platform,
    reader: options.reader,
    clock,
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  };
  const resume = options.resume?.listKey === options.listKey ? options.resume : null;
  const startedAt = new Date(clock.now()).toISOString();
  return {
    options: { ...options, paceMs },
    turner: { watch, fetcher, parse: parsePage },
    clock,
    state: resume ?? newState(options.listKey, options.filters, startedAt),
    resumed: resume !== null && resume.pages.length > 0,
    ordinal: 1,
    growing: false,
    rowsDone: 0,
    met: new Set(),
    page: 1,
    things: options.things ?? 'hồ sơ',
    fields: new Map(),
    expected: null,
    again: false,
  };
}

type Opened = { look: Look } | { end: WalkEnd; reason?: string };

/** Finds the list settled and goes to where reading starts. */
async function open(trip: Trip): Promise<Opened> {
  const { watch } = trip.turner;
  const settled = await waitForChange(watch, null);
  if (settled.kind === 'stopped') return { end: 'cancelled' };
  if (settled.kind === 'expired') return { end: 'expired' };
  if (settled.kind === 'nothing') return { end: 'complete' };
  if (settled.kind === 'unchanged') {
    if (settled.busy) return { end: 'failed-page', reason: 'trang vẫn đang tải sau thời gian chờ' };
    return { end: 'failed-page', reason: 'không thấy bảng danh sách trên trang' };
  }
  const { nextUrl } = trip.state;
  if (trip.resumed && nextUrl !== null) {
    trip.ordinal = trip.state.pages.length + 1;
    trip.page = trip.ordinal;
    return openedBy(await fetchPage(trip.turner, null, nextUrl));
  }
  return toStart(trip, settled.look);
}

/** Goes to page 1, unless the walk is taken up again right where it stopped. */
async function toStart(trip: Trip, look: Look): Promise<Opened> {
  const current = look.pager?.current ?? null;
  if (current !== null && isNextToRead(trip, current)) return { look };
  const first = look.pager?.first ?? null;
  if (first === null) return { look };
  await pace(trip);
  return openedBy(await turn(trip.turner, look, first));
}

function isNextToRead(trip: Trip, current: number): boolean {
  if (!trip.resumed) return current === 1;
  const last = Math.max(...trip.state.pages.map((page) => page.page));
  return current <= last + 1;
}

function openedBy(turned: Turned): Opened {
  if (turned.kind === 'page') return { look: turned.look };
  return { end: endOf(turned), ...('reason' in turned ? { reason: turned.reason } : {}) };
}

/** Reasons not to trust the page in hand. */
function doubtAbout(trip: Trip, here: Look): { end: WalkEnd; reason?: string } | null {
  trip.page = pageNumber(trip, here);
  const { fields, expected } = trip;
  const pageSize = trip.growing ? null : trip.state.pageSize;
  const apart = whyApart({ pageSize, fields, expected }, here, trip.options.doc);
  if (apart !== null) return { end: 'moved', reason: apart };
  const total = here.pager?.rowsTotal ?? null;
  const before = trip.state.totalNow;
  if (total !== null && before !== null && total < before) {
    return { end: 'shrunk', reason: `tổng số giảm từ ${before} xuống ${total}` };
  }
  if (trip.met.has(here.fingerprint) && here.rows > 0) return { end: 'repeated' };
  trip.met.add(here.fingerprint);
  return null;
}

function pageNumber(trip: Trip, here: Look): number {
  return here.pager?.current ?? trip.ordinal;
}

/** A growing list whose new rows were all there before gives the same rows again. */
function isKnown(state: WalkState, keys: readonly string[]): boolean {
  const known = new Set(state.pages.flatMap((page) => page.keys));
  return keys.length > 0 && keys.every((key) => known.has(key));
}

/** A growing list may keep its button, and always its scroll bar, after its last row. */
function isAllThere(trip: Trip, step: Step): boolean {
  const grows = step.kind === 'more' || step.kind === 'scroll';
  return grows && trip.state.totalNow !== null && rowsRead(trip.state) >= trip.state.totalNow;
}

type Read =
  /** `asBefore`: the page's rows are those read under its number before; then there may be nothing to hand over. */
  { checkpoint: WalkCheckpoint | null; asBefore: boolean } | { end: WalkEnd; reason?: string };

/** Reads the page in hand, unless these very rows were read before. */
async function readHere(trip: Trip, here: Look): Promise<Read> {
  const page = pageNumber(trip, here);
  const from = trip.growing ? trip.rowsDone : 0;
  trip.rowsDone = here.rows;
  const known = trip.state.pages.find((other) => other.page === page);
  if ((trip.resumed || trip.again) && known?.fingerprint === here.fingerprint)
    return { checkpoint: null, asBefore: true };
  const facts = {
    page,
    pagesTotal: here.pager?.pages ?? null,
    rowsTotal: totalOf(here) ?? (saysEmpty(trip, here) ? 0 : null),
    filters: trip.state.filters,
  };
  const reading = await here.view.read(from, facts, trip.options.signal).catch(windowProblem);
  if ('end' in reading) return reading;
  if (trip.options.signal.aborted) return { end: 'cancelled' };
  const refused = reading.source.tables.find((table) => table.kind === 'unknown');
  if (refused !== undefined)
    return { end: 'failed-page', reason: refused.notes[0] ?? 'bảng không còn đọc được' };
  const rows = here.view.rows().slice(from);
  const walked = {
    page,
    fingerprint: here.fingerprint,
    rows: rowsShown(reading),
    keys: keysOf(reading, rows),
  };
  if (trip.growing && isKnown(trip.state, walked.keys)) return { end: 'repeated' };
  trip.state = withPage(trip.state, walked, here.pager, totalOf(here));
  const progress = {
    page,
    pages: facts.pagesTotal,
    rowsRead: rowsRead(trip.state),
    rowsTotal: trip.state.totalNow,
  };
  const asBefore = known?.keys.join() === walked.keys.join();
  return { checkpoint: { reading, state: trip.state, progress }, asBefore };
}

/** The total the pager states; of a list without a pager, the one its table states. */
function totalOf({ pager, view }: Look): number | null {
  return pager === null ? view.statedRows : pager.rowsTotal;
}

function windowProblem(error: unknown): { end: WalkEnd; reason: string } {
  if (error instanceof WindowError) return { end: 'failed-page', reason: error.message };
  throw error;
}

async function turnWithRetries(trip: Trip, here: Look, step: Step): Promise<Turned> {
  const retries = trip.options.retries ?? DEFAULT_RETRIES;
  let turned: Turned = { kind: 'failed', reason: '' };
  for (let attempt = 0; attempt <= retries && turned.kind === 'failed'; attempt++) {
    // Each further try waits twice as long, so as not to press a portal in trouble.
    await pace(trip, 2 ** attempt);
    if (trip.options.signal.aborted) return { kind: 'stopped' };
    turned = await turnOnce(trip, here, step);
  }
  const grows = step.kind === 'more' || step.kind === 'scroll';
  const current = here.pager?.current ?? null;
  trip.growing = grows;
  trip.expected = grows || current === null ? null : current + 1;
  if (turned.kind === 'page') trip.ordinal++;
  else if (turned.kind === 'failed') trip.page = pageNumber(trip, here) + 1;
  return turned;
}

async function turnOnce(trip: Trip, here: Look, step: Step): Promise<Turned> {
  if (step.kind !== 'click') return turn(trip.turner, here, step);
  const ready = await lookBeforeTurn(trip.turner.watch, here);
  if (ready.kind !== 'ready') return ready;
  return turn(trip.turner, ready.look, ready.look.pager?.next ?? step);
}

/**
 * Where rows moved while the list was read – new dossiers came in on top, or it was sorted
 * anew – some are missing; where its total changed it may have become another list. It is
 * then read once more from page 1, up to the first page that is as it was read: from there
 * on the pages join.
 */
async function readAgain(trip: Trip, here: Look): Promise<Turned> {
  const verdict = judge(trip.state, trip.growing);
  const first = here.pager?.first ?? null;
  const { totalAtStart, totalNow } = trip.state;
  const mayJoin = verdict.kind === 'complete' || verdict.gap !== 'pages';
  const moved = verdict.kind === 'short' || totalAtStart !== totalNow;
  if (trip.again || trip.growing || !mayJoin || !moved || first === null) return { kind: 'end' };
  trip.again = true;
  trip.met.clear();
  trip.ordinal = 1;
  trip.expected = 1;
  await pace(trip);
  return turn(trip.turner, here, first);
}

async function pace(trip: Trip, times = 1): Promise<void> {
  await trip.clock.sleep((trip.options.paceMs ?? MIN_PACE_MS) * times, trip.options.signal);
}

function finish(trip: Trip, here: Look): WalkOutcome {
  if (here.pager?.obstacle != null) return outcome(trip, 'blocked', here.pager.obstacle);
  if (rowsRead(trip.state) === 0) return finishWithoutRows(trip, here);
  const verdict = judge(trip.state, trip.growing);
  return outcome(trip, verdict.kind, undefined, { verdict });
}

/** No row at all: an empty list only when the portal says so. */
function finishWithoutRows(trip: Trip, here: Look): WalkOutcome {
  return saysEmpty(trip, here)
    ? outcome(trip, 'complete', undefined, NOTHING_THERE)
    : outcome(trip, 'failed-page', 'bảng không có dòng nào đọc được');
}

/** The portal itself says that there is nothing to show. */
function saysEmpty(trip: Trip, here: Look): boolean {
  if (here.pager?.rowsTotal === 0) return true;
  return here.rows <= 1 && trip.turner.watch.platform.isEmpty(here.doc, here.view.table);
}
