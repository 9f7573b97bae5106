/**
 * The tool in one portal page: warns of the list, and does what the popup and the bar ask.
 * What is not needed for warning – reading whole pages, walking, teaching – stays in the
 * larger half (reader.ts) and is loaded when it is asked for.
 */
import type { CommandResult, PageStatus } from '../../browser/messages.ts';
import type { OverlayBackend } from './backend.ts';
import type { Capturing } from './capturing.ts';
import { countAlerts } from './due.ts';
import { Face } from './face.tsx';
import type { LiveList } from './list.ts';
import { Lookout } from './lookout.ts';
import type { Teach } from './teach.ts';
import { DONE, Tools } from './tools.ts';

export class Session {
  readonly #tools: Tools;
  readonly #face: Face;
  readonly #lookout: Lookout;
  #capturing: Capturing | null = null;

  constructor(backend: OverlayBackend, signal: AbortSignal) {
    this.#tools = new Tools(backend, signal);
    this.#face = new Face(
      {
        read: () =>
          void (this.#lookout.figures?.feedbackList === null
            ? this.readThisPage()
            : this.startWalk()),
        goOn: () => void this.resumeWalk(),
        forget: () => void this.cancelWalk(),
        pause: () => this.pauseWalk(),
        cancel: () => void this.cancelWalk(),
        off: () => void this.setOverlay(false),
        structure: () => this.describeStructure(),
        lesson: async (changed) => (await this.#tools.reader()).teach(changed),
        taught: (teach) => void this.#taught(teach),
      },
      this.#tools.texts,
    );
    this.#lookout = new Lookout(this.#tools, this.#face, (signature) => this.#offer(signature));
    signal.addEventListener('abort', () => this.#lookout.stop());
  }

  async start(): Promise<void> {
    await this.#loadSettings();
    if (this.#tools.settings?.overlay) await this.#enter();
  }

  /** What the popup says about this page. */
  async status(): Promise<PageStatus> {
    await this.#loadSettings();
    await this.#lookout.look();
    const status = (await this.#tools.reader()).status(this.#tools.texts);
    const { list } = this.#lookout;
    return {
      host: this.#tools.host,
      title: document.title,
      ...status,
      tables: status.tables.map((table) =>
        list && table.kind === 'dossier-list' ? { ...table, ...this.#countsOf(list) } : table,
      ),
      overlay: this.#lookout.on,
      walk: this.#capturing?.walk ?? null,
      unfinished: this.#capturing?.unfinished ?? null,
    };
  }

  /** Keeps what this one page shows. */
  readThisPage(): Promise<CommandResult> {
    return this.#attempt(async () => (await this.#capture()).keepPage());
  }

  /** Reads every page of the list from its beginning. */
  startWalk(): Promise<CommandResult> {
    return this.#walk(false);
  }

  /** Goes on where the last walk was left. */
  resumeWalk(): Promise<CommandResult> {
    return this.#walk(true);
  }

  pauseWalk(): CommandResult {
    this.#capturing?.pause();
    return DONE;
  }

  /** Stops for good; the pages read are kept. */
  async cancelWalk(): Promise<CommandResult> {
    await this.#capturing?.cancel();
    await this.#loadSettings();
    return DONE;
  }

  /** Lights up the row of a dossier and brings it into view. */
  async highlight(code: string): Promise<CommandResult> {
    await this.#lookout.look();
    const found = this.#lookout.list?.dossiers.find(({ dossier }) => dossier.code === code);
    if (!found) return { ok: false, sentence: this.#tools.texts.notOnPage(code) };
    await this.#face.filter(false);
    this.#face.goTo(found.row);
    return DONE;
  }

  /** Opens the lesson on the page's table; the bar comes with it where it is switched off. */
  startTeach(): Promise<CommandResult> {
    return this.#attempt(async () => {
      await this.#lookout.look();
      const [table] = (await this.#tools.reader()).tables();
      if (!table) return this.#tools.refusal();
      if (!this.#face.shown)
        this.#face.mount(table.element, { kind: 'unread', ready: true, rows: table.rows });
      await this.#face.openTeach();
      return DONE;
    });
  }

  /** The tables' structure in words, without any data. */
  async describeStructure(): Promise<string> {
    return (await this.#tools.reader()).structure();
  }

  /** Shows warnings on this site from now on, or no longer. */
  async setOverlay(on: boolean): Promise<CommandResult> {
    await this.#tools.backend.mute(this.#tools.host, !on);
    if (on) await this.#enter();
    else this.#lookout.stop();
    return DONE;
  }

  /** What keeps pages comes with the larger half. */
  async #capture(): Promise<Capturing> {
    const reader = await this.#tools.reader();
    this.#capturing ??= reader.capturing(this.#tools, this.#face);
    return this.#capturing;
  }

  async #offer(signature: string): Promise<void> {
    if ((this.#tools.settings?.unfinished ?? []).length === 0) return;
    await (await this.#capture()).offer(signature);
  }

  async #enter(): Promise<void> {
    this.#lookout.start();
    await this.#lookout.look();
  }

  #walk(goOn: boolean): Promise<CommandResult> {
    return this.#attempt(async () => {
      if (this.#capturing?.walk) return DONE;
      await this.#loadSettings();
      await this.#lookout.look();
      const { list, signature } = this.#lookout;
      if (signature === null) {
        // Cards and figures have no list to walk over: what this page shows is read.
        return list ? this.#tools.refusal() : (await this.#capture()).keepPage();
      }
      await (await this.#capture()).begin(signature, goOn);
      return DONE;
    });
  }

  /** Follows what was changed on other pages of the extension: words, warnings on or off. */
  async #loadSettings(): Promise<void> {
    const { texts } = this.#tools;
    const settings = await this.#tools.load();
    if (this.#tools.texts !== texts) {
      this.#face.speak(this.#tools.texts);
      void this.#lookout.show();
    }
    if (this.#lookout.on && !settings.overlay) this.#lookout.stop();
  }

  #countsOf(list: LiveList) {
    const { settings } = this.#tools;
    const dossiers = list.dossiers.map(({ dossier }) => dossier);
    const alerts = settings ? countAlerts(dossiers, settings) : { overdue: 0, dueSoon: 0 };
    return { ...alerts, rows: list.count, read: list.dossiers.length, refused: list.refused };
  }

  async #taught(teach: Teach): Promise<void> {
    const mapping = teach.mapping(this.#tools.host, new Date().toISOString().slice(0, 10));
    if (mapping) await this.#tools.backend.saveMapping(mapping);
    await this.#loadSettings();
    await this.#lookout.look();
  }

  async #attempt(work: () => Promise<CommandResult>): Promise<CommandResult> {
    try {
      return await work();
    } catch (error) {
      return { ok: false, sentence: this.#face.fail(error) };
    }
  }
}
