/**
 * The tool in one portal page: finds the list, shows what it warns of, and answers the
 * popup. What is not needed for that – reading whole pages, walking, teaching – stays in
 * the larger half (reader.ts) and is loaded when it is asked for.
 */
import type { CommandResult, PageSettings, PageStatus } from '../../browser/messages.ts';
import type { ListSource } from '../../portal/walk/find-list.ts';
import type { UnfinishedWalk } from '../../store/types.ts';
import type { OverlayBackend } from './backend.ts';
import { isLong } from './box.ts';
import { coveredBy, stateOfPage } from './coverage.ts';
import { countAlerts } from './due.ts';
import { Face } from './face.tsx';
import { isWorthLooking } from './glance.ts';
import { findLiveList, type LiveList, readLiveList } from './list.ts';
import type { PageReader } from './reader.ts';
import { takeReader } from './reader-door.ts';
import { pageClock } from './slices.ts';
import type { LiveTable } from './tables.ts';
import type { Teach } from './teach.ts';
import { type OverlayTexts, vietnamese } from './texts.ts';
import type { Walking } from './walking.ts';
import { Watch } from './watch.ts';

const DONE: CommandResult = { ok: true };

export class Session {
  readonly #backend: OverlayBackend;
  readonly #signal: AbortSignal;
  readonly #host = location.host;
  #texts: OverlayTexts = vietnamese;
  readonly #face: Face;
  #settings: PageSettings | null = null;
  #on = false;
  #watch: Watch | null = null;
  #watching = new AbortController();
  #list: LiveList | null = null;
  /** Table of figures, or list of phản ánh, kiến nghị, where the page lists no dossiers. */
  #figures: LiveTable | null = null;
  #loaded: PageReader | null = null;
  #walking: Walking | null = null;
  #unfinished: UnfinishedWalk | null = null;
  #looking: Promise<void> | null = null;
  #lookAgain = false;

  constructor(backend: OverlayBackend, signal: AbortSignal) {
    this.#backend = backend;
    this.#signal = signal;
    this.#face = new Face(
      {
        read: () =>
          void (this.#figures?.feedbackList === null ? this.readThisPage() : this.startWalk()),
        goOn: () => void this.resumeWalk(),
        forget: () => void this.#forget(),
        pause: () => this.pauseWalk(),
        cancel: () => void this.cancelWalk(),
        off: () => void this.setOverlay(false),
        structure: () => this.describeStructure(),
        lesson: async (changed) => (await this.#reader()).teach(changed),
        taught: (teach) => void this.#taught(teach),
      },
      this.#texts,
    );
    signal.addEventListener('abort', () => this.#leave());
  }

  async start(): Promise<void> {
    await this.#loadSettings();
    if (this.#settings?.overlay) await this.#enter();
  }

  /** What the popup says about this page. */
  async status(): Promise<PageStatus> {
    await this.#loadSettings();
    await this.#look();
    const reader = await this.#reader();
    const status = reader.status(this.#texts);
    const list = this.#list;
    return {
      host: this.#host,
      title: document.title,
      ...status,
      tables: status.tables.map((table) =>
        list && table.kind === 'dossier-list' ? { ...table, ...this.#countsOf(list) } : table,
      ),
      overlay: this.#on,
      walk: this.#walking?.progress ?? null,
      unfinished: this.#unfinished?.capture ?? null,
    };
  }

  /** Keeps what this one page shows. */
  readThisPage(): Promise<CommandResult> {
    return this.#attempt(async () => {
      const reader = await this.#reader();
      await this.#face.filter(false);
      const reading = await reader.readWhole();
      if (reading.source.tables.every(({ kind }) => kind === 'unknown')) return this.#refusal();
      const capture = await this.#backend.beginCapture(reader.draft('page'));
      await this.#backend.storePage(capture.id, reading);
      await this.#backend.endCapture(capture.id, stateOfPage(reading), null);
      this.#face.set({ sentence: { text: this.#texts.saved, tone: 'good' } });
      return DONE;
    });
  }

  /** Reads every page of the list, from its beginning or from where it was left. */
  startWalk(resume: UnfinishedWalk | null = null): Promise<CommandResult> {
    return this.#attempt(async () => {
      if (this.#walking) return DONE;
      await this.#loadSettings();
      await this.#look();
      const reader = await this.#reader();
      const signature = this.#signature();
      // Cards and tables of figures have no list to walk over: what this page shows is read.
      if (signature === null)
        return (this.#list ?? this.#figures)?.unsure ? this.#refusal() : this.readThisPage();
      // Rows hidden by the filter would be missing in what is read.
      await this.#face.filter(false);
      const walking = await reader.walk({
        signature,
        paceMs: this.#settings?.paceMs ?? 0,
        resume,
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
    const found = this.#list?.dossiers.find(({ dossier }) => dossier.code === code);
    if (!found) return { ok: false, sentence: this.#texts.notOnPage(code) };
    await this.#face.filter(false);
    this.#face.goTo(found.row);
    return DONE;
  }

  startTeach(): Promise<CommandResult> {
    return this.#attempt(async () => {
      await this.#look();
      const [table] = (await this.#reader()).tables();
      if (!table) return this.#refusal();
      if (!this.#face.shown)
        this.#face.mount(table.element, { kind: 'unread', ready: true, rows: table.rows });
      await this.#face.openTeach();
      return DONE;
    });
  }

  async describeStructure(): Promise<string> {
    return (await this.#reader()).structure();
  }

  async setOverlay(on: boolean): Promise<CommandResult> {
    await this.#backend.mute(this.#host, !on);
    if (on) await this.#enter();
    else this.#leave();
    return DONE;
  }

  async #enter(): Promise<void> {
    if (!this.#on) {
      this.#on = true;
      this.#watching = new AbortController();
      this.#watch = new Watch(() => void this.#look(), this.#face.marks, this.#watching.signal);
    }
    await this.#look();
  }

  #leave(): void {
    this.#on = false;
    this.#watching.abort();
    this.#watch = null;
    this.#face.unmount();
  }

  async #loadSettings(): Promise<void> {
    const settings = await this.#backend.settings(this.#host);
    this.#settings = settings;
    this.#loaded?.configure(settings.mappings, settings.defaultUnit);
    await this.#speak(settings.language);
    if (this.#on && !settings.overlay) this.#leave();
  }

  /** Changes the words on the page when the official changed the language. */
  async #speak(language: PageSettings['language']): Promise<void> {
    const texts = language === 'vi' ? vietnamese : (await this.#reader()).english;
    if (texts === this.#texts) return;
    this.#texts = texts;
    this.#face.speak(texts);
    if (this.#on && this.#list && this.#settings) void this.#face.show(this.#list, this.#settings);
  }

  /** The larger half, loaded on first use. */
  async #reader(): Promise<PageReader> {
    if (this.#loaded) return this.#loaded;
    if (!takeReader()) await this.#backend.loadReader();
    const make = takeReader();
    if (!make) throw new Error(this.#texts.updated);
    const reader = make(document, this.#host);
    reader.configure(this.#settings?.mappings ?? [], this.#settings?.defaultUnit ?? '');
    this.#loaded = reader;
    return reader;
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
    const source: ListSource = { system: this.#host, mappings: this.#settings?.mappings ?? [] };
    const found = findLiveList(document, source);
    this.#list = null;
    this.#figures = null;
    if (!found) {
      await this.#lookForFigures();
      return;
    }
    this.#showAt(found.table, {});
    if (isLong(found.table)) await pageClock.pause();
    const list = await readLiveList(document, found, source, this.#signal);
    this.#list = list;
    if (!list) return;
    const missing = list.unsure;
    if (missing !== null)
      this.#showAt(found.table, { kind: 'unread', ready: true, rows: list.count, missing });
    else if (this.#on && this.#settings) await this.#face.show(list, this.#settings);
    await this.#offerUnfinished(list.found.signature);
  }

  /** A page without a list may still show figures worth keeping. */
  async #lookForFigures(): Promise<void> {
    const table = isWorthLooking(document) ? (await this.#reader()).figures() : null;
    this.#figures = table;
    if (!table) {
      this.#hide();
      return;
    }
    const { element, rows, unsure: missing, feedbackList } = table;
    const kind = missing !== null ? 'unread' : feedbackList === null ? 'statistics' : 'feedback';
    this.#showAt(element, { kind, ready: true, rows, missing });
    if (feedbackList !== null) await this.#offerUnfinished(feedbackList);
  }

  /** Header of the list that can be read page by page; null where there is none, or none that is sure. */
  #signature(): string | null {
    if (this.#list) return this.#list.unsure === null ? this.#list.found.signature : null;
    return this.#figures?.unsure === null ? this.#figures.feedbackList : null;
  }

  #showAt(table: Element, view: Parameters<Face['mount']>[1]): void {
    if (!this.#on) return;
    this.#face.mount(table, view);
    this.#watch?.follow(table);
  }

  #hide(): void {
    if (!this.#on) return;
    this.#face.unmount();
    this.#watch?.lookLater();
  }

  #countsOf(list: LiveList) {
    const alerts = this.#settings
      ? countAlerts(
          list.dossiers.map(({ dossier }) => dossier),
          this.#settings,
        )
      : { overdue: 0, dueSoon: 0 };
    return { ...alerts, rows: list.count, read: list.dossiers.length, refused: list.refused };
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
  async #offerUnfinished(signature: string): Promise<void> {
    const waiting = this.#settings?.unfinished ?? [];
    if (this.#walking || this.#unfinished || waiting.length === 0) return;
    const key = (await this.#reader()).listKey(signature);
    const found = waiting.find(({ state }) => state.listKey === key);
    if (!found) return;
    this.#unfinished = found;
    const text = this.#texts.unfinished(coveredBy(found.capture, this.#texts));
    this.#face.set({ unfinished: true, sentence: { text, tone: 'plain' } });
  }

  async #forget(): Promise<void> {
    const unfinished = this.#unfinished;
    if (!unfinished) return;
    const text = this.#texts.cancelled(coveredBy(unfinished.capture, this.#texts));
    await this.#backend.endCapture(unfinished.capture.id, 'partial', text);
    this.#unfinished = null;
    await this.#loadSettings();
    this.#face.set({ unfinished: false, sentence: { text, tone: 'plain' } });
  }

  async #taught(teach: Teach): Promise<void> {
    const mapping = teach.mapping(this.#host, new Date().toISOString().slice(0, 10));
    if (mapping) await this.#backend.saveMapping(mapping);
    await this.#loadSettings();
    await this.#look();
  }

  async #refusal(): Promise<CommandResult> {
    return { ok: false, sentence: (await this.#reader()).explanation(this.#texts) };
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
