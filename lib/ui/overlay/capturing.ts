/** What of the page is kept: this one page, its whole list, or a walk that was cut short. */
import type { CommandResult, WalkProgress } from '../../browser/messages.ts';
import type { Capture, UnfinishedWalk } from '../../store/types.ts';
import { coveredBy, stateOfPage } from './coverage.ts';
import type { Face } from './face.tsx';
import { DONE, type Tools } from './tools.ts';
import type { Walking } from './walking.ts';

export class Capturing {
  readonly #tools: Tools;
  readonly #face: Face;
  #walking: Walking | null = null;
  #unfinished: UnfinishedWalk | null = null;

  constructor(tools: Tools, face: Face) {
    this.#tools = tools;
    this.#face = face;
  }

  /** The walk going on; null when there is none. */
  get walk(): WalkProgress | null {
    return this.#walking?.progress ?? null;
  }

  /** What a walk over this list left behind and can be gone on with. */
  get unfinished(): Capture | null {
    return this.#unfinished?.capture ?? null;
  }

  /** Keeps what this one page shows. */
  async keepPage(): Promise<CommandResult> {
    const { backend, texts } = this.#tools;
    const reader = await this.#tools.reader();
    await this.#face.filter(false);
    const reading = await reader.readWhole();
    if (reading.source.tables.every(({ kind }) => kind === 'unknown')) return this.#tools.refusal();
    const capture = await backend.beginCapture(reader.draft('page'));
    await backend.storePage(capture.id, reading);
    await backend.endCapture(capture.id, stateOfPage(reading), null);
    this.#face.set({ sentence: { text: texts.saved, tone: 'good' } });
    return DONE;
  }

  /** Begins to read every page of the list; `goOn`: from where the last walk was left. */
  async begin(signature: string, goOn: boolean): Promise<void> {
    const { backend, settings, signal, texts } = this.#tools;
    const reader = await this.#tools.reader();
    // Rows hidden by the filter would be missing in what is read.
    await this.#face.filter(false);
    const walking = await reader.walk({
      signature,
      paceMs: settings?.paceMs ?? 0,
      resume: goOn ? this.#unfinished : null,
      backend,
      texts,
      signal,
      onProgress: (progress) =>
        this.#face.set({ walk: progress, sentence: { text: progress.sentence, tone: 'plain' } }),
    });
    this.#walking = walking;
    this.#unfinished = null;
    void this.#follow(walking);
  }

  pause(): void {
    this.#walking?.pause();
  }

  /** Stops the walk for good, or drops the one cut short; the pages read are kept. */
  async cancel(): Promise<void> {
    if (this.#walking) this.#walking.cancel();
    else await this.#forget();
  }

  /** A walk over this very list that was cut short can be gone on with. */
  async offer(signature: string): Promise<void> {
    const { settings, texts } = this.#tools;
    const waiting = settings?.unfinished ?? [];
    if (this.#walking || this.#unfinished || waiting.length === 0) return;
    const key = (await this.#tools.reader()).listKey(signature);
    const found = waiting.find(({ state }) => state.listKey === key);
    if (!found) return;
    this.#unfinished = found;
    const text = texts.unfinished(coveredBy(found.capture, texts));
    this.#face.set({ unfinished: true, sentence: { text, tone: 'plain' } });
  }

  async #forget(): Promise<void> {
    const { backend, texts } = this.#tools;
    const unfinished = this.#unfinished;
    if (!unfinished) return;
    const text = texts.cancelled(coveredBy(unfinished.capture, texts));
    await backend.endCapture(unfinished.capture.id, 'partial', text);
    this.#unfinished = null;
    this.#face.set({ unfinished: false, sentence: { text, tone: 'plain' } });
  }

  async #follow(walking: Walking): Promise<void> {
    try {
      const { capture, unfinished } = await walking.done;
      this.#unfinished = unfinished;
      const tone = capture.state === 'complete' ? 'good' : 'bad';
      this.#face.set({ sentence: { text: capture.sentence ?? '', tone } });
    } catch (error) {
      this.#face.fail(error);
    }
    this.#walking = null;
    this.#face.set({ walk: null, unfinished: this.#unfinished !== null });
  }
}
