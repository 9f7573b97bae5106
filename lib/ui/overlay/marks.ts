/**
 * Marks on the rows of the portal's own table: attributes only, drawn by page.css without
 * moving anything. Taking them away leaves the page's elements as they were.
 */
import { type Label, type Placed, placeAt, sizeOf } from './room.ts';
import { byFrames, type Clock, inSlices, pageClock } from './slices.ts';

export type Alert = 'overdue' | 'due-soon' | 'late';

/** What one row should show. */
export interface Mark {
  row: Element;
  /** The element that the label is drawn behind. */
  holder: Element;
  alert: Alert;
  label: Label;
}

const ATTRIBUTE = {
  row: 'data-soat-dvc',
  label: 'data-soat-dvc-label',
  says: 'data-soat-dvc-says',
  place: 'data-soat-dvc-place',
  size: 'data-soat-dvc-size',
  hidden: 'data-soat-dvc-hidden',
  here: 'data-soat-dvc-here',
} as const;

/** Marks now on the page; every change goes through here so that all of it can be undone. */
export class Marks {
  #shown = new Map<Element, Mark>();
  #hidden = new Set<Element>();
  #here: Element | null = null;
  readonly #clock: Clock;

  constructor(clock: Clock = pageClock) {
    this.#clock = clock;
  }

  /** Marked rows in document order. */
  get rows(): Element[] {
    return [...this.#shown.keys()];
  }

  /**
   * Makes the page show exactly these marks, in slices; `wanted` is in document order.
   * Without `labelled` the rows alone are marked and their labels float (floating.ts).
   */
  async show(wanted: readonly Mark[], labelled: boolean, signal: AbortSignal): Promise<void> {
    const next = new Map(wanted.map((mark) => [mark.row, mark]));
    const stale = [...this.#shown.values()].filter((mark) => !same(mark, next.get(mark.row)));
    await byFrames(stale.length, (i) => this.#clear(stale[i] as Mark), signal, this.#clock);
    const kept = this.#shown;
    const fresh = wanted.filter((mark) => !kept.has(mark.row));
    const places = labelled ? await this.#measure(fresh, signal) : null;
    const draw = (i: number) => this.#draw(fresh[i] as Mark, places && (places[i] as Placed));
    await byFrames(fresh.length, draw, signal, this.#clock);
    if (signal.aborted) return;
    // Back into document order, for the jumps.
    this.#shown = new Map(
      wanted.filter(({ row }) => this.#shown.has(row)).map((mark) => [mark.row, mark]),
    );
  }

  /** Hides the given rows, and shows again those hidden before that are not among them. */
  async hide(rows: readonly Element[], signal: AbortSignal): Promise<void> {
    const next = new Set(rows);
    const back = [...this.#hidden].filter((row) => !next.has(row));
    await inSlices(back.length, (i) => this.#reveal(back[i] as Element), signal, this.#clock);
    const more = rows.filter((row) => !this.#hidden.has(row));
    await inSlices(
      more.length,
      (i) => {
        const row = more[i] as Element;
        row.setAttribute(ATTRIBUTE.hidden, '');
        this.#hidden.add(row);
      },
      signal,
      this.#clock,
    );
  }

  /** Lights one row up; null puts the light out. */
  point(row: Element | null): void {
    this.#here?.removeAttribute(ATTRIBUTE.here);
    row?.setAttribute(ATTRIBUTE.here, '');
    this.#here = row;
  }

  /** Takes the mark off the row that holds this node, if any. */
  dropAround(node: Node): void {
    const element = node instanceof Element ? node : node.parentElement;
    const row = element?.closest(`[${ATTRIBUTE.row}]`);
    const mark = row && this.#shown.get(row);
    if (mark) this.#clear(mark);
  }

  /** Everything undone, at once. */
  clear(): void {
    for (const mark of this.#shown.values()) this.#clear(mark);
    for (const row of this.#hidden) this.#reveal(row);
    this.point(null);
  }

  /** Where each label goes: measured before anything is drawn, so that the layout is asked once. */
  async #measure(marks: readonly Mark[], signal: AbortSignal): Promise<Placed[]> {
    const places: Placed[] = [];
    const measure = (i: number) => {
      const mark = marks[i] as Mark;
      places.push(placeAt(mark.holder, signed(mark)));
    };
    await inSlices(marks.length, measure, signal, this.#clock);
    return places;
  }

  #draw(mark: Mark, placed: Placed | null): void {
    mark.row.setAttribute(ATTRIBUTE.row, mark.alert);
    if (placed) this.#label(mark, placed);
    this.#shown.set(mark.row, mark);
  }

  #label(mark: Mark, { place, text }: Placed): void {
    mark.holder.setAttribute(ATTRIBUTE.label, text);
    mark.holder.setAttribute(ATTRIBUTE.says, `, ${mark.label.full}`);
    mark.holder.setAttribute(ATTRIBUTE.place, place);
    mark.holder.setAttribute(ATTRIBUTE.size, sizeOf(text));
  }

  #clear(mark: Mark): void {
    mark.row.removeAttribute(ATTRIBUTE.row);
    for (const name of [ATTRIBUTE.label, ATTRIBUTE.says, ATTRIBUTE.place, ATTRIBUTE.size])
      mark.holder.removeAttribute(name);
    this.#shown.delete(mark.row);
  }

  #reveal(row: Element): void {
    row.removeAttribute(ATTRIBUTE.hidden);
    this.#hidden.delete(row);
  }
}

/** Told apart without colour too. */
const SIGN: Record<Alert, string> = { overdue: '●', 'due-soon': '◔', late: '○' };

/** A mark's label with its sign. */
export function signed({ alert, label }: Mark): Label {
  const sign = SIGN[alert];
  return { full: `${sign} ${label.full}`, short: `${sign} ${label.short}` };
}

function same(a: Mark, b: Mark | undefined): boolean {
  return (
    b !== undefined && a.holder === b.holder && a.alert === b.alert && a.label.full === b.label.full
  );
}
