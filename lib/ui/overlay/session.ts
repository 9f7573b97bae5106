/**
 * The tool in one portal page: looks at the tables, shows what they warn of, walks the
 * pages, and answers the popup.
 */
import type {
  CommandResult,
  PageSettings,
  PageStatus,
  TableStatus,
} from '../../browser/messages.ts';
import { vietnamDay } from '../../calendar/day.ts';
import { listKeyOf, readFilters } from '../../portal/walk/index.ts';
import type { CaptureState, NewCapture, UnfinishedWalk } from '../../store/types.ts';
import type { OverlayBackend } from './backend.ts';
import { countAlerts } from './due.ts';
import { explain } from './explain.ts';
import { Face } from './face.tsx';
import { LivePage, type LiveReading, type LiveTable } from './live.ts';
import { type PageScope, scopeOf } from './scope.ts';
import type { Teach } from './teach.ts';
import { type OverlayTexts, overlayTexts } from './texts.ts';
import { startWalking, type Walking } from './walking.ts';
import { Watch } from './watch.ts';

const DONE: CommandResult = { ok: true };

export class Session {
  readonly #backend: OverlayBackend;
  readonly #signal: AbortSignal;
  readonly #host = location.host;
  readonly #texts: OverlayTexts = overlayTexts.vi;
  readonly #page = new LivePage(document, location.host);
  readonly #face: Face;
  #settings: PageSettings | null = null;
  #on = false;
  #watch: Watch | null = null;
  #watching = new AbortController();
  #table: LiveTable | null = null;
  #reading: LiveReading | null = null;
  #walking: Walking | null = null;
  #unfinished: UnfinishedWalk | null = null;
  #looking: Promise<void> | null = null;
  #lookAgain = false;

  constructor(backend: OverlayBackend, signal: AbortSignal) {
    this.#backend = backend;
    this.#signal = signal;
    this.#face = new Face(
      {
        read: () => void this.#read(),
        goOn: () => void this.resumeWalk(),
        forget: () => void this.#forget(),
        pause: () => this.pauseWalk(),
        cancel: () => void this.cancelWalk(),
        off: () => void this.setOverlay(false),
        structure: () => this.#page.structure(),
        taught: (teach) => void this.#taught(teach),
      },
      this.#texts,
    );
    signal.addEventListener('abort', () => this.#leave());
  }

  /** The bar's place comes first, before the page is painted; settings follow. */
  async start(): Promise<void> {
    if (await this.#backend.isOn(this.#host)) this.#enter();
    await this.#loadSettings();
    if (this.#on) await this.#look();
  }

  /** What the popup says about this page. */
  async status(): Promise<PageStatus> {
    await this.#loadSettings();
    await this.#look();
    const tables = this.#page.tables();
    return {
      host: this.#host,
      title: document.title,
      tables: tables.map((table) => this.#tableStatus(table)),
      explanation: this.#table && !this.#table.unsure ? null : explain(tables, this.#texts),
      ...this.#scope(),
      overlay: this.#on,
      walk: this.#walking?.progress ?? null,
      unfinished: this.#unfinished?.capture ?? null,
    };
  }

  /** Keeps what this one page shows. */
  readThisPage(): Promise<CommandResult> {
    return this.#attempt(async () => {
      await this.#look();
      const reading = this.#reading;
      if (!reading) return this.#refusal();
      const capture = await this.#backend.beginCapture(this.#draft('page'));
      await this.#backend.storePage(capture.id, reading.page);
      await this.#backend.endCapture(capture.id, coverage(reading), null);
      this.#face.set({ sentence: { text: this.#texts.saved, tone: 'good' } });
      return DONE;
    });
  }

  /** Reads every page of the list, from its beginning or from where it was left. */
  startWalk(resume: UnfinishedWalk | null = null): Promise<CommandResult> {
    if (this.#walking) return Promise.resolve(DONE);
    return this.#attempt(async () => {
      await this.#loadSettings();
      await this.#look();
      const table = this.#table;
      if (table?.kind !== 'dossier-list' || table.unsure) return this.#refusal();
      // Rows hidden by the filter would be missing in what is read.
      await this.#face.filter(false);
      const listKey = this.#listKey(table);
      const walking = await startWalking({
        options: {
          doc: document,
          reader: this.#page.reader(),
          listKey,
          filters: readFilters(document),
          ...(this.#settings && { paceMs: this.#settings.paceMs }),
        },
        draft: this.#draft('walk'),
        resume: resume?.state.listKey === listKey ? resume : null,
        backend: this.#backend,
        texts: this.#texts,
        signal: this.#signal,
        onProgress: (progress) =>
          this.#face.set({ walk: progress, sentence: { text: progress.sentence, tone: 'plain' } }),
      });
      this.#walking = walking;
      this.#unfinished = null;
      void this.#follow(walking);
      return DONE;
    });
  }

  pauseWalk(): CommandResult {
    this.#walking?.pause();
    return DONE;
  }

  resumeWalk(): Promise<CommandResult> {
    return this.startWalk(this.#unfinished);
  }

  /** Stops for good; the pages read are kept. */
  async cancelWalk(): Promise<CommandResult> {
    if (this.#walking) this.#walking.cancel();
    else await this.#forget();
    return DONE;
  }

  /** Lights up the row of a dossier and brings it into view. */
  async highlight(code: string): Promise<CommandResult> {
    await this.#look();
    const dossier = this.#reading?.page.dossiers.find((d) => d.code === code);
    const row = dossier && this.#reading?.rowOf(dossier);
    if (!row) return { ok: false, sentence: this.#texts.notOnPage(code) };
    await this.#face.filter(false);
    this.#face.goTo(row);
    return DONE;
  }

  async startTeach(): Promise<CommandResult> {
    await this.#look();
    const table = this.#table ?? this.#page.tables()[0] ?? null;
    if (!table) return this.#refusal();
    this.#face.mount(table);
    this.#face.openTeach();
    return DONE;
  }

  describeStructure(): string {
    return this.#page.structure();
  }

  async setOverlay(on: boolean): Promise<CommandResult> {
    await this.#backend.mute(this.#host, !on);
    if (on) {
      this.#enter();
      await this.#look();
    } else this.#leave();
    return DONE;
  }

  #enter(): void {
    if (this.#on) return;
    this.#on = true;
    this.#watching = new AbortController();
    this.#watch = new Watch(() => void this.#look(), this.#face.marks, this.#watching.signal);
    this.#table = this.#page.main();
    this.#showTable();
  }

  #leave(): void {
    this.#on = false;
    this.#watching.abort();
    this.#watch = null;
    this.#face.unmount();
  }

  #showTable(): void {
    if (!this.#on) return;
    if (this.#table) {
      this.#face.mount(this.#table);
      this.#watch?.follow(this.#table.element);
      return;
    }
    this.#face.unmount();
    this.#watch?.lookLater();
  }

  async #loadSettings(): Promise<void> {
    const settings = await this.#backend.settings(this.#host);
    this.#settings = settings;
    this.#page.teach(settings.mappings);
    if (this.#on && !settings.overlay) this.#leave();
  }

  /** One look at a time; a change during a look makes one more look after it. */
  #look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return this.#looking;
    }
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = null;
      if (!this.#lookAgain || this.#signal.aborted) return;
      this.#lookAgain = false;
      void this.#look();
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    await this.#face.unhide();
    this.#table = this.#page.main();
    this.#showTable();
    this.#reading = this.#table && this.#page.read(this.#table);
    if (!this.#walking) this.#offerUnfinished();
    if (this.#on && this.#reading && this.#settings)
      await this.#face.show(this.#reading, this.#settings);
  }

  #read(): Promise<CommandResult> {
    return this.#table?.kind === 'dossier-list' ? this.startWalk() : this.readThisPage();
  }

  async #follow(walking: Walking): Promise<void> {
    try {
      const { capture, unfinished } = await walking.done;
      this.#unfinished = unfinished;
      const tone = capture.state === 'complete' ? 'good' : 'bad';
      this.#face.set({ sentence: { text: capture.sentence ?? '', tone } });
    } catch (error) {
      this.#fail(error);
    }
    this.#walking = null;
    this.#face.set({ walk: null, unfinished: this.#unfinished !== null });
  }

  /** A walk over this very list that was cut short can be gone on with. */
  #offerUnfinished(): void {
    const table = this.#table;
    if (table?.kind !== 'dossier-list' || !this.#settings) return;
    const key = this.#listKey(table);
    const known = this.#unfinished?.state.listKey === key ? this.#unfinished : null;
    const found = known ?? this.#settings.unfinished.find((u) => u.state.listKey === key) ?? null;
    if (found === this.#unfinished) return;
    this.#unfinished = found;
    const text = found && this.#texts.unfinished(this.#covered(found));
    this.#face.set({ unfinished: found !== null, sentence: text ? { text, tone: 'plain' } : null });
  }

  async #forget(): Promise<void> {
    const { capture } = this.#unfinished ?? {};
    if (!capture || !this.#unfinished) return;
    const sentence = this.#texts.cancelled(this.#covered(this.#unfinished));
    await this.#backend.endCapture(capture.id, 'partial', sentence);
    this.#unfinished = null;
    await this.#loadSettings();
    this.#face.set({ unfinished: false, sentence: { text: sentence, tone: 'plain' } });
  }

  async #taught(teach: Teach): Promise<void> {
    const mapping = teach.mapping(this.#host, new Date().toISOString().slice(0, 10));
    if (mapping) await this.#backend.saveMapping(mapping);
    await this.#loadSettings();
    await this.#look();
  }

  #covered({ capture }: UnfinishedWalk): string {
    const { pagesRead, pagesTotal, rowsRead, rowsTotal } = capture;
    return `${this.#texts.page(pagesRead, pagesTotal)}, ${this.#texts.rows(rowsRead, rowsTotal)}`;
  }

  #listKey(table: LiveTable): string {
    return listKeyOf(location.href, table.signature, readFilters(document));
  }

  #draft(from: NewCapture['from']): NewCapture {
    return {
      ...this.#scope(),
      level: null,
      system: this.#host,
      address: location.pathname + location.search,
      filters: readFilters(document),
      from,
    };
  }

  #scope(): PageScope {
    const source = this.#reading?.page.source;
    return scopeOf({
      filters: readFilters(document),
      statedUnit: source?.statedUnit ?? null,
      statedPeriod: source?.statedPeriod ?? null,
      defaultUnit: this.#settings?.defaultUnit ?? '',
      today: vietnamDay(Date.now()),
    });
  }

  #tableStatus(table: LiveTable): TableStatus {
    const summary = this.#reading?.page.source.tables.find((t) => t.kind === table.kind);
    const isMain = table.element === this.#table?.element;
    const alerts =
      isMain && this.#reading && this.#settings
        ? countAlerts(this.#reading.page.dossiers, this.#settings)
        : { overdue: 0, dueSoon: 0 };
    return {
      kind: table.unsure ? 'unknown' : table.kind,
      platform: summary?.platform ?? '',
      rows: table.rows,
      read: summary?.read ?? 0,
      refused: summary?.refused ?? [],
      ...alerts,
      missing: table.unsure ? [table.unsure] : [],
      headers: table.headers,
    };
  }

  #refusal(): CommandResult {
    return { ok: false, sentence: explain(this.#page.tables(), this.#texts) };
  }

  async #attempt(work: () => Promise<CommandResult>): Promise<CommandResult> {
    try {
      return await work();
    } catch (error) {
      return { ok: false, sentence: this.#fail(error) };
    }
  }

  /** Says in the bar what went wrong, and gives the sentence. */
  #fail(error: unknown): string {
    const message = error instanceof Error ? error.message : String(error);
    const text = /context invalidated/i.test(message) ? this.#texts.updated : message;
    this.#face.set({ sentence: { text, tone: 'bad' } });
    return text;
  }
}

/** One page of many is part of a list, whatever it shows. */
function coverage({ page }: LiveReading): CaptureState {
  const { pagesTotal, rowsTotal, tables } = page.source;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const whole = (pagesTotal ?? 1) <= 1 && (rowsTotal === null || rows >= rowsTotal);
  return whole ? 'complete' : 'partial';
}
