/**
 * One walk over all pages of the list: every page goes to the background as soon as it is
 * read, together with what is needed to go on from there.
 */
import type { WalkProgress } from '../../browser/messages.ts';
import {
  createWalkControl,
  type WalkCheckpoint,
  type WalkEnd,
  type WalkOptions,
  type WalkOutcome,
  type WalkState,
  walk,
} from '../../portal/walk/index.ts';
import type { Capture, CaptureState, NewCapture, UnfinishedWalk } from '../../store/types.ts';
import type { OverlayBackend } from './backend.ts';
import type { OverlayTexts } from './texts.ts';

export interface Walking {
  readonly progress: WalkProgress;
  pause(): void;
  cancel(): void;
  /** Resolves when the walk has ended and the end is stored. */
  readonly done: Promise<Walked>;
}

export interface Walked {
  capture: Capture;
  /** What to go on with; null when the walk is over for good. */
  unfinished: UnfinishedWalk | null;
}

export interface WalkRequest {
  options: Omit<WalkOptions, 'signal' | 'control' | 'resume'>;
  draft: NewCapture;
  resume: UnfinishedWalk | null;
  backend: OverlayBackend;
  texts: OverlayTexts;
  signal: AbortSignal;
  /** Called on every page and at the end. */
  onProgress(progress: WalkProgress): void;
}

/** How each end of a walk is kept. Only a walk that may be taken up again stays open. */
const STATES: Record<WalkEnd, CaptureState> = {
  complete: 'complete',
  short: 'partial',
  cancelled: 'partial',
  paused: 'paused',
  expired: 'stopped',
  blocked: 'stopped',
  'failed-page': 'stopped',
  repeated: 'partial',
  shrunk: 'partial',
  moved: 'stopped',
};

/** Begins a walk, or takes an unfinished one up again. Throws what the store throws. */
export async function startWalking(request: WalkRequest): Promise<Walking> {
  const { backend, draft, resume, texts, onProgress } = request;
  const capture = resume?.capture ?? (await backend.beginCapture(draft));
  const control = createWalkControl();
  const stop = new AbortController();
  let progress = progressOf(capture, 'reading', texts);
  const show = (next: WalkProgress) => {
    progress = next;
    onProgress(next);
    backend.report(next);
  };
  show(progress);
  const options: WalkOptions = {
    ...request.options,
    signal: AbortSignal.any([request.signal, stop.signal]),
    control,
    resume: resume?.state ?? null,
    ...(capture.about && { things: 'phản ánh, kiến nghị' }),
  };
  const done = run(options, capture, backend, texts, show);
  return {
    get progress() {
      return progress;
    },
    pause: () => control.pause(),
    cancel: () => stop.abort(),
    done,
  };
}

async function run(
  options: WalkOptions,
  begun: Capture,
  backend: OverlayBackend,
  texts: OverlayTexts,
  show: (progress: WalkProgress) => void,
): Promise<Walked> {
  const steps = walk(options);
  let capture = begun;
  for (;;) {
    const step = await steps.next();
    if (step.done) return finish(capture, step.value, backend, show);
    capture = await store(capture, step.value, backend);
    show(walkedTo(capture, step.value, texts));
  }
}

function store(
  capture: Capture,
  { reading, state }: WalkCheckpoint,
  backend: OverlayBackend,
): Promise<Capture> {
  return backend.storePage(capture.id, reading, state);
}

async function finish(
  capture: Capture,
  outcome: WalkOutcome,
  backend: OverlayBackend,
  show: (progress: WalkProgress) => void,
): Promise<Walked> {
  const state = STATES[outcome.end];
  const ended = await backend.endCapture(capture.id, state, outcome.sentence);
  show({
    captureId: ended.id,
    state,
    page: lastPage(outcome.state),
    pagesTotal: ended.pagesTotal,
    rows: ended.rowsRead,
    rowsTotal: ended.rowsTotal,
    refused: ended.refused,
    sentence: outcome.sentence,
  });
  const open = state === 'paused' || state === 'stopped';
  const unfinished = open && outcome.resumable ? { capture: ended, state: outcome.state } : null;
  return { capture: ended, unfinished };
}

function lastPage(state: WalkState): number {
  return state.pages.reduce((last, { page }) => Math.max(last, page), 0);
}

function walkedTo(
  capture: Capture,
  { progress }: WalkCheckpoint,
  texts: OverlayTexts,
): WalkProgress {
  const { page, pages, rowsRead, rowsTotal } = progress;
  return {
    captureId: capture.id,
    state: 'reading',
    page,
    pagesTotal: pages,
    rows: rowsRead,
    rowsTotal,
    refused: capture.refused,
    sentence: texts.walking(
      texts.page(page, pages),
      texts.rows(rowsRead, rowsTotal, capture.about),
    ),
  };
}

/** Progress as far as a stored capture tells it. */
export function progressOf(
  capture: Capture,
  state: CaptureState,
  texts: OverlayTexts,
): WalkProgress {
  const { pagesRead, pagesTotal, rowsRead, rowsTotal } = capture;
  return {
    captureId: capture.id,
    state,
    page: pagesRead,
    pagesTotal,
    rows: rowsRead,
    rowsTotal,
    refused: capture.refused,
    sentence:
      pagesRead === 0
        ? texts.beginning
        : texts.walking(
            texts.page(pagesRead, pagesTotal),
            texts.rows(rowsRead, rowsTotal, capture.about),
          ),
  };
}
