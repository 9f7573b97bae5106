/**
 * Everything the user sees of the tool inside the portal page: marks on rows, the bar, its
 * panels. What goes in here can be taken out again without a trace.
 */
import type { PageSettings } from '../../browser/messages.ts';
import { vietnamDay } from '../../calendar/day.ts';
import { Bar, type BarActions, type BarView } from './bar.tsx';
import { LONG_LIST } from './box.ts';
import { labelOf, warningOf } from './due.ts';
import { FloatingLabels } from './floating.ts';
import type { LiveList } from './list.ts';
import { type Mark, Marks } from './marks.ts';
import { type Mounted, mountBar } from './mount.ts';
import { holderOf } from './room.ts';
import type { Teach } from './teach.ts';
import type { OverlayTexts } from './texts.ts';

/** What the face asks of the session. */
export type FaceRequests = Pick<
  BarActions,
  'read' | 'goOn' | 'forget' | 'pause' | 'cancel' | 'off'
> & {
  /** The table's structure in words. */
  structure(): Promise<string>;
  /** A lesson about the page's table; calls back on every change. */
  lesson(changed: () => void): Promise<Teach | null>;
  /** Stores what the user taught and reads again. */
  taught(teach: Teach): void;
};

export class Face {
  readonly marks = new Marks();
  readonly #floating = new FloatingLabels();
  readonly #requests: FaceRequests;
  #texts: OverlayTexts;
  #bar: Mounted | null = null;
  #list: LiveList | null = null;
  #teach: Teach | null = null;
  /** Pressed to open the panel; has the focus again when it closes. */
  #opener: Element | null = null;
  #at = -1;
  #stop = new AbortController();
  #view: BarView;

  constructor(requests: FaceRequests, texts: OverlayTexts) {
    this.#requests = requests;
    this.#texts = texts;
    this.#view = emptyView(texts);
  }

  get shown(): boolean {
    return this.#bar !== null;
  }

  /** Puts the bar above a table, or moves it there. */
  mount(table: Element, view: Partial<Pick<BarView, 'kind' | 'ready' | 'rows' | 'missing'>>): void {
    if (this.#stop.signal.aborted) this.#stop = new AbortController();
    if (this.#bar) this.#bar.moveTo(table);
    else this.#bar = mountBar(table);
    this.set(view);
  }

  /** Takes everything out of the page, at once. */
  unmount(): void {
    this.#stop.abort();
    this.marks.clear();
    this.#floating.clear();
    this.#closePanel();
    this.#bar?.remove();
    this.#bar = null;
    this.#view = emptyView(this.#texts);
  }

  /** Goes on in another language; marks on rows follow when they are shown anew. */
  speak(texts: OverlayTexts): void {
    this.#texts = texts;
    this.set({ texts });
  }

  /** Changes what the bar says. */
  set(change: Partial<BarView>): void {
    this.#view = { ...this.#view, ...change };
    this.#bar?.draw(<Bar view={this.#view} act={this.#actions} />);
  }

  /** Says in the bar what went wrong, and gives the sentence. */
  fail(error: unknown): string {
    const message = error instanceof Error ? error.message : String(error);
    const text = /context invalidated/i.test(message) ? this.#texts.updated : message;
    this.set({ sentence: { text, tone: 'bad' } });
    return text;
  }

  /** Shows rows hidden by the filter: hidden rows would be read as rows the portal hides. */
  async unhide(): Promise<void> {
    await this.marks.hide([], this.#stop.signal);
  }

  /** Marks the rows of a list and counts them in the bar. */
  async show(list: LiveList, settings: PageSettings): Promise<void> {
    this.#list = list;
    const marks = marksOf(list, settings, this.#texts);
    const count = (alert: Mark['alert']) => marks.filter((mark) => mark.alert === alert).length;
    this.set({
      kind: 'list',
      ready: true,
      missing: null,
      rows: list.count,
      refused: list.refused,
      overdue: count('overdue'),
      dueSoon: count('due-soon'),
      late: count('late'),
    });
    const long = list.rows.length > LONG_LIST;
    await this.marks.show(marks, !long, this.#stop.signal);
    this.#floating.show(long ? marks : []);
    if (this.#view.onlyAlerts) await this.filter(true);
  }

  /** "Chỉ hồ sơ có cảnh báo" */
  async filter(on: boolean): Promise<void> {
    this.set({ onlyAlerts: on });
    const shown = new Set(this.marks.rows);
    const others = on ? (this.#list?.rows ?? []).filter((row) => !shown.has(row)) : [];
    await this.marks.hide(others, this.#stop.signal);
    this.#floating.refresh();
  }

  /** Brings a row into view and lights it up. */
  goTo(row: Element): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    this.marks.point(row);
  }

  async openTeach(): Promise<void> {
    this.#teach ??= await this.#requests.lesson(() => this.#drawTeach());
    if (this.#teach) this.set({ panel: 'teach', teach: this.#teach.view });
  }

  readonly #actions: BarActions = {
    read: () => this.#requests.read(),
    goOn: () => this.#requests.goOn(),
    forget: () => this.#requests.forget(),
    pause: () => this.#requests.pause(),
    cancel: () => this.#requests.cancel(),
    off: () => this.#requests.off(),
    onlyAlerts: (on) => void this.filter(on),
    jump: (step) => this.#jump(step),
    panel: (which) => void this.#openPanel(which),
    copyStructure: () => void this.#copy(),
    choose: (meaning, index) => this.#teach?.choose(meaning, index),
    pick: (meaning) => this.#teach?.pick(meaning, this.#bar?.shadow ?? null),
    saveTeach: () => this.#saveTeach(),
  };

  #jump(step: 1 | -1): void {
    const { rows } = this.marks;
    if (rows.length === 0) return;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#at = (from + step + rows.length) % rows.length;
    this.goTo(rows[this.#at] as Element);
  }

  async #openPanel(which: BarView['panel']): Promise<void> {
    const opener = this.#opener ?? this.#bar?.shadow.activeElement ?? null;
    this.#closePanel();
    if (which === null) {
      if (opener instanceof HTMLElement) opener.focus();
      return;
    }
    this.#opener = opener;
    if (which === 'teach') {
      await this.openTeach();
      return;
    }
    const structure = which === 'structure' ? await this.#requests.structure() : '';
    this.set({ panel: which, structure, copied: false });
  }

  #closePanel(): void {
    this.#teach?.close();
    this.#teach = null;
    this.#opener = null;
    this.set({ panel: null, teach: null, structure: '', copied: false });
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#view.structure);
    this.set({ copied: true });
  }

  #drawTeach(): void {
    if (this.#teach) this.set({ teach: this.#teach.view });
  }

  #saveTeach(): void {
    const teach = this.#teach;
    if (!teach) return;
    this.#closePanel();
    this.#requests.taught(teach);
  }
}

function marksOf(list: LiveList, settings: PageSettings, texts: OverlayTexts): Mark[] {
  const { dueSoonDays, daysOff } = settings;
  const today = vietnamDay(Date.now());
  return list.dossiers.flatMap(({ dossier, row }) => {
    const warning = warningOf(dossier, today, dueSoonDays, daysOff);
    if (!warning) return [];
    const holder = holderOf(row, dossier.code);
    return { row, holder, alert: warning.alert, label: labelOf(warning, texts) };
  });
}

function emptyView(texts: OverlayTexts): BarView {
  return {
    texts,
    kind: 'list',
    ready: false,
    rows: 0,
    overdue: 0,
    dueSoon: 0,
    late: 0,
    refused: [],
    missing: null,
    onlyAlerts: false,
    walk: null,
    sentence: null,
    unfinished: false,
    panel: null,
    structure: '',
    copied: false,
    teach: null,
  };
}
