/**
 * Finds the list of the page – again whenever the page changes – and has it shown. One look
 * at a time: a change during a look makes one more look after it.
 */
import { isLong } from './box.ts';
import type { Face } from './face.tsx';
import { isWorthLooking } from './glance.ts';
import { findLiveList, type LiveList, readLiveList } from './list.ts';
import { pageClock } from './slices.ts';
import type { LiveTable } from './tables.ts';
import type { Tools } from './tools.ts';
import { Watch } from './watch.ts';

export class Lookout {
  /** The list as it was last seen; null when there is none. */
  list: LiveList | null = null;
  /** Table of figures, or list of phản ánh, kiến nghị, where the page lists no dossiers. */
  figures: LiveTable | null = null;
  readonly #tools: Tools;
  readonly #face: Face;
  readonly #onList: (signature: string) => Promise<void>;
  #watch: Watch | null = null;
  #watching = new AbortController();
  #looking: Promise<void> | null = null;
  #lookAgain = false;

  constructor(tools: Tools, face: Face, onList: (signature: string) => Promise<void>) {
    this.#tools = tools;
    this.#face = face;
    this.#onList = onList;
  }

  /** Whether warnings are shown and the page is watched. */
  get on(): boolean {
    return this.#watch !== null;
  }

  /** Header of the list that can be read page by page; null where there is none, or none that is sure. */
  get signature(): string | null {
    if (this.list) return this.list.unsure === null ? this.list.found.signature : null;
    return this.figures?.unsure === null ? this.figures.feedbackList : null;
  }

  /** Watches the page from now on. */
  start(): void {
    if (this.on) return;
    this.#watching = new AbortController();
    this.#watch = new Watch(() => void this.look(), this.#face.marks, this.#watching.signal);
  }

  /** Stops watching, and takes everything out of the page. */
  stop(): void {
    this.#watching.abort();
    this.#watch = null;
    this.#face.unmount();
  }

  look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return this.#looking;
    }
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = null;
      if (!this.#lookAgain || this.#tools.signal.aborted) return;
      this.#lookAgain = false;
      void this.look();
    });
    return this.#looking;
  }

  /** Marks the list and says its counts, in the words and by the settings of now. */
  async show(): Promise<void> {
    const { settings } = this.#tools;
    if (this.on && this.list && settings) await this.#face.show(this.list, settings);
  }

  async #lookOnce(): Promise<void> {
    await this.#face.unhide();
    const { source, signal } = this.#tools;
    const found = findLiveList(document, source);
    this.list = null;
    this.figures = null;
    if (!found) {
      await this.#lookForFigures();
      return;
    }
    this.#showAt(found.table, {});
    if (isLong(found.table)) await pageClock.pause();
    const list = await readLiveList(document, found, source, signal);
    this.list = list;
    if (!list) return;
    const missing = list.unsure;
    if (missing !== null)
      this.#showAt(found.table, { kind: 'unread', ready: true, rows: list.count, missing });
    else await this.show();
    await this.#onList(list.found.signature);
  }

  /** A page without a list may still show figures worth keeping. */
  async #lookForFigures(): Promise<void> {
    const table = isWorthLooking(document) ? (await this.#tools.reader()).figures() : null;
    this.figures = table;
    if (!table) {
      this.#hide();
      return;
    }
    const { element, rows, unsure: missing, feedbackList } = table;
    const kind = missing !== null ? 'unread' : feedbackList === null ? 'statistics' : 'feedback';
    this.#showAt(element, { kind, ready: true, rows, missing });
    if (feedbackList !== null) await this.#onList(feedbackList);
  }

  #showAt(table: Element, view: Parameters<Face['mount']>[1]): void {
    if (!this.on) return;
    this.#face.mount(table, view);
    this.#watch?.follow(table);
  }

  #hide(): void {
    if (!this.on) return;
    this.#face.unmount();
    this.#watch?.lookLater();
  }
}
