/**
 * "Chỉ cho tôi cột này": the official says which column is which, from a list or by
 * pressing the header in the page. While a header is awaited, presses on the table reach
 * the tool alone.
 */
import type { Mapper } from '../../portal/mapping/mapper.ts';
import { createMapper } from '../../portal/mapping/mapper.ts';
import { TEACHABLE } from '../../portal/mapping/meanings.ts';
import type { ColumnMapping } from '../../portal/mapping.ts';
import type { ColumnId } from '../../portal/types.ts';
import { outermostBox } from './box.ts';
import { columnAt } from './column-at.ts';
import type { LiveTable } from './tables.ts';

export interface TeachView {
  wanted: { column: string; name: string; hint: string; index: number | null }[];
  /** Full header paths of the table's columns, in order. */
  headers: { index: number; text: string }[];
  /** The meaning whose column is now being pointed at in the page. */
  picking: string | null;
  question: string | null;
  changed: boolean;
}

/** Offered from the start; the rest of the vocabulary is seldom missing. */
const OFFERED: ReadonlySet<ColumnId> = new Set([
  'code',
  'received',
  'due',
  'finished',
  'status',
  'channel',
  'procedure',
  'field',
  'unit',
  'serviceLevel',
]);

export class Teach {
  readonly #table: LiveTable;
  readonly #changed: () => void;
  #mapper: Mapper;
  #picking: ColumnId | null = null;
  #stop: AbortController | null = null;
  #touched = false;

  constructor(table: LiveTable, changed: () => void) {
    this.#table = table;
    this.#changed = changed;
    this.#mapper = createMapper(table.grid, table.ids, table.taught);
  }

  get view(): TeachView {
    const { headers, question } = this.#mapper;
    const at = (meaning: ColumnId) => headers.find((h) => h.meaning === meaning)?.index ?? null;
    return {
      wanted: TEACHABLE.filter(({ id }) => OFFERED.has(id)).map(({ id, label, hint }) => ({
        column: id,
        name: label,
        hint: hint ?? '',
        index: at(id),
      })),
      headers: headers.map(({ index, label }) => ({ index, text: label })),
      picking: this.#picking,
      question,
      changed: this.#touched,
    };
  }

  choose(meaning: string, index: number | null): void {
    const id = meaning as ColumnId;
    const before = this.#mapper.headers.find((header) => header.meaning === id);
    if (index !== null) this.#mapper = this.#mapper.set(index, id);
    else if (before) this.#mapper = this.#mapper.set(before.index, 'ignore');
    this.#touched = true;
    this.#changed();
  }

  /** Waits for a press on a header of the page; a second call for the same meaning gives up. */
  pick(meaning: string, shadow: ShadowRoot | null): void {
    const again = this.#picking === meaning;
    this.#endPick();
    if (!again) this.#beginPick(meaning as ColumnId, shadow);
    this.#changed();
  }

  /** What to store for this site; null while nothing was said. */
  mapping(site: string, savedAt: string): ColumnMapping | null {
    return this.#mapper.mapping(site, savedAt);
  }

  close(): void {
    this.#endPick();
  }

  #beginPick(meaning: ColumnId, shadow: ShadowRoot | null): void {
    this.#picking = meaning;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.hidden = true;
    shadow?.append(frame);
    signal.addEventListener('abort', () => frame.remove());
    const options = { capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#aim(event, frame), options);
    document.addEventListener('click', (event) => this.#press(event, meaning), options);
    document.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && this.#giveUp(event),
      options,
    );
  }

  #aim(event: Event, frame: HTMLElement): void {
    const cell = this.#cellUnder(event);
    frame.hidden = cell === null;
    if (!cell) return;
    const { left, top, width, height } = cell.getBoundingClientRect();
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  #press(event: Event, meaning: ColumnId): void {
    const cell = this.#cellUnder(event);
    if (!cell) return;
    // The portal would sort its list by this header.
    event.preventDefault();
    event.stopImmediatePropagation();
    const index = columnAt(this.#table, cell);
    this.#endPick();
    if (index === null) this.#changed();
    else this.choose(meaning, index);
  }

  #giveUp(event: Event): void {
    // The panel stays: this key only takes the picking back.
    event.stopPropagation();
    this.#endPick();
    this.#changed();
  }

  #cellUnder(event: Event): Element | null {
    const target = event.target instanceof Element ? event.target : null;
    const cell =
      target?.closest('th, td, [role=columnheader], [role=cell], [role=gridcell]') ?? null;
    // The header may stand in a table of its own beside the body.
    const around = outermostBox(this.#table.element).parentElement;
    return cell && around?.contains(cell) ? cell : null;
  }

  #endPick(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#picking = null;
  }
}
