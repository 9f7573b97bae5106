/**
 * Labels of a very long list. Anything put into one cell makes the browser lay out all ten
 * thousand rows again, so here the labels float over the page instead, and only for the
 * rows in view.
 */
import css from './floating.css?inline';
import { type Mark, signed } from './marks.ts';
import { LABEL_HEIGHT, labelBox } from './room.ts';

const HOST = 'soat-dvc-labels';
/** Rows a little outside the window are ready before they are scrolled in. */
const MARGIN = 400;

export class FloatingLabels {
  #marks: readonly Mark[] = [];
  #host: HTMLElement | null = null;
  #root: HTMLElement | null = null;
  #stop = new AbortController();
  #asked = false;

  /** Shows the labels of these marks, in document order, as they come into view. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    if (marks.length === 0) {
      this.clear();
      return;
    }
    this.#mount();
    this.#ask();
  }

  /** Rows moved: looks again where they are. */
  refresh(): void {
    if (this.#host) this.#ask();
  }

  clear(): void {
    this.#stop.abort();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#marks = [];
  }

  #mount(): void {
    if (this.#host) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#host = document.createElement(HOST);
    const style = document.createElement('style');
    style.textContent = css;
    this.#root = document.createElement('div');
    this.#host.attachShadow({ mode: 'open' }).append(style, this.#root);
    document.documentElement.append(this.#host);
    const ask = () => this.#ask();
    document.addEventListener('scroll', ask, { capture: true, passive: true, signal });
    window.addEventListener('resize', ask, { passive: true, signal });
  }

  /** Once after the next frame: its layout is settled then, and measuring costs little. */
  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#asked = false;
        this.#draw();
      });
    });
  }

  #draw(): void {
    if (!this.#host || !this.#root) return;
    const origin = this.#host.getBoundingClientRect();
    // All measuring before all drawing.
    const labels = this.#inView().map((mark) => ({
      mark,
      box: labelBox(mark.holder, signed(mark)),
    }));
    const drawn = labels.flatMap(({ mark, box }) => {
      if (!box) return [];
      const label = document.createElement('span');
      label.className = `${mark.alert} ${box.place}`;
      label.textContent = box.text;
      label.style.left = `${box.left - origin.left}px`;
      label.style.top = `${box.top - origin.top}px`;
      label.style.width = `${box.width}px`;
      label.style.height = `${LABEL_HEIGHT[box.place]}px`;
      return label;
    });
    this.#root.replaceChildren(...drawn);
  }

  #inView(): readonly Mark[] {
    const first = this.#firstBelow(-MARGIN);
    const end = this.#firstBelow(window.innerHeight + MARGIN);
    return this.#marks.slice(first, end).filter(({ row }) => row.isConnected);
  }

  /** Index of the first mark whose row ends below a height of the window. */
  #firstBelow(y: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { bottom } = (this.#marks[middle] as Mark).row.getBoundingClientRect();
      if (bottom < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
