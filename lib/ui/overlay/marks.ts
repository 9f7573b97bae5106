/**
 * Marks on the rows of the portal's own table: attributes only, drawn by page.css without
 * moving anything. Taking them away leaves the page's elements as they were.
 */
import { type Clock, inSlices, pageClock } from './slices.ts';

export type Alert = 'overdue' | 'due-soon' | 'late';

/** What one row should show. */
export interface Mark {
  row: Element;
  /** The cell that carries the label; the row itself where there is none. */
  cell: Element;
  alert: Alert;
  /** "quá 30 ngày" */
  label: string;
}

export const ATTRIBUTE = {
  row: 'data-soat-dvc',
  label: 'data-soat-dvc-label',
  edge: 'data-soat-dvc-edge',
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

  /** Makes the page show exactly these marks, in slices; `wanted` is in document order. */
  async show(wanted: readonly Mark[], edge: boolean, signal: AbortSignal): Promise<void> {
    const next = new Map(wanted.map((mark) => [mark.row, mark]));
    const stale = [...this.#shown.values()].filter((mark) => !same(mark, next.get(mark.row)));
    await inSlices(stale.length, (i) => this.#clear(stale[i] as Mark), signal, this.#clock);
    const kept = this.#shown;
    const fresh = wanted.filter((mark) => !kept.has(mark.row));
    await inSlices(fresh.length, (i) => this.#draw(fresh[i] as Mark, edge), signal, this.#clock);
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

  #draw(mark: Mark, edge: boolean): void {
    mark.row.setAttribute(ATTRIBUTE.row, mark.alert);
    mark.cell.setAttribute(ATTRIBUTE.label, `${SIGN[mark.alert]} ${mark.label}`);
    if (edge) mark.cell.setAttribute(ATTRIBUTE.edge, '');
    this.#shown.set(mark.row, mark);
  }

  #clear(mark: Mark): void {
    mark.row.removeAttribute(ATTRIBUTE.row);
    mark.cell.removeAttribute(ATTRIBUTE.label);
    mark.cell.removeAttribute(ATTRIBUTE.edge);
    this.#shown.delete(mark.row);
  }

  #reveal(row: Element): void {
    row.removeAttribute(ATTRIBUTE.hidden);
    this.#hidden.delete(row);
  }
}

/** Told apart without colour too. */
const SIGN: Record<Alert, string> = { overdue: '●', 'due-soon': '◔', late: '○' };

function same(a: Mark, b: Mark | undefined): boolean {
  return b !== undefined && a.cell === b.cell && a.alert === b.alert && a.label === b.label;
}
