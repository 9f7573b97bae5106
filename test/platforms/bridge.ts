/** What the tests call inside a page: the library as the content script uses it. */
import type { Dossier } from '../../lib/dossier/types.ts';
import { findPager, recognise } from '../../lib/portal/platforms/index.ts';
import {
  createListReader,
  createWalkControl,
  listKeyOf,
  readFilters,
  type WalkOutcome,
  type WalkState,
  walk,
} from '../../lib/portal/walk/index.ts';

export interface WalkReport {
  dossiers: Dossier[];
  /** Pages that were read, in the order in which they were handed over. */
  pages: number[];
  outcome: WalkOutcome;
  platform: string;
}

export interface WalkRequest {
  resume?: WalkState;
  /** Pause, or stop, once this many pages were handed over. */
  pauseAfter?: number;
  cancelAfter?: number;
  timeoutMs?: number;
  retries?: number;
}

declare global {
  /** Given by the test: keeps a checkpoint outside the page, as the extension's store does. */
  var keepCheckpoint: ((state: WalkState, codes: string[]) => Promise<void>) | undefined;
}

const bridge = {
  /** What the reader sees right now. */
  look() {
    const reader = createListReader({ system: location.host });
    const view = reader.find(document);
    const table = view?.table ?? document.querySelector('table, [role="grid"], mat-table');
    const platform = recognise(document, table);
    const pager = table === null ? null : findPager(platform, document, table);
    return {
      platform: platform.id,
      listFound: view !== null,
      busy: table !== null && platform.isBusy(document, table),
      empty: platform.isEmpty(document, view?.table ?? null),
      expired: platform.isExpired(document),
      current: pager?.current ?? null,
      pages: pager?.pages ?? null,
      rowsTotal: pager?.rowsTotal ?? null,
      unfilteredTotal: pager?.unfilteredTotal ?? null,
      pageSize: pager?.pageSize ?? null,
      pageSizes: [...(pager?.pageSizes ?? [])],
      next: pager?.next?.kind ?? null,
      filters: readFilters(document),
    };
  },

  /** The dossiers of the page shown, without walking. */
  async read() {
    const view = createListReader({ system: location.host }).find(document);
    if (view === null) return null;
    return view.read(0, { page: null, pagesTotal: null, rowsTotal: null, filters: [] });
  },

  async walk(request: WalkRequest = {}): Promise<WalkReport> {
    const reader = createListReader({ system: location.host });
    const stop = new AbortController();
    const control = createWalkControl();
    const report: Omit<WalkReport, 'outcome'> = {
      dossiers: [],
      pages: [],
      platform: recognise(document, reader.find(document)?.table ?? null).id,
    };
    const filters = readFilters(document);
    const steps = walk({
      doc: document,
      reader,
      listKey: listKeyOf(location.href, reader.signature() ?? '', filters),
      filters,
      signal: stop.signal,
      control,
      timeoutMs: request.timeoutMs ?? 4000,
      retries: request.retries ?? 1,
      resume: request.resume ?? null,
    });
    for (;;) {
      const step = await steps.next();
      if (step.done) {
        return { ...report, outcome: step.value };
      }
      const { reading, state, progress } = step.value;
      report.pages.push(progress.page);
      report.dossiers.push(...reading.dossiers);
      const codes = reading.dossiers.map((dossier) => dossier.code);
      await globalThis.keepCheckpoint?.(state, codes);
      if (report.pages.length === request.pauseAfter) control.pause();
      if (report.pages.length === request.cancelAfter) stop.abort();
    }
  },
};

export type Bridge = typeof bridge;
Object.assign(globalThis, { soat: bridge });
