/**
 * Notices when the page's list changed: rows replaced in place, the table exchanged, a
 * first table appearing. Watches the table's own box only; the document is looked at
 * again when the user does something, and for a short while after loading.
 */

import { HOST, outermostBox } from './box.ts';
import type { Marks } from './marks.ts';

/** Rows arrive in bursts; one look after the burst is enough. */
const QUIET_MS = 80;
/** … but never wait longer than this in a list that never stands still. */
const PATIENCE_MS = 400;
/** Looks for a table that is not there yet, after loading and after each press of the user. */
const LATER_MS = [150, 500, 1_200, 2_500, 5_000, 10_000];

export class Watch {
  readonly #look: () => void;
  readonly #marks: Marks;
  readonly #observer: MutationObserver;
  #box: Element | null = null;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #later: ReturnType<typeof setTimeout>[] = [];

  constructor(look: () => void, marks: Marks, signal: AbortSignal) {
    this.#look = look;
    this.#marks = marks;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    signal.addEventListener('abort', () => this.#stop());
    const options = { capture: true, passive: true, signal };
    document.addEventListener('click', () => this.#userDid(), options);
    document.addEventListener('change', () => this.#userDid(), options);
    window.addEventListener('popstate', () => this.lookLater(), { signal });
    window.addEventListener('hashchange', () => this.lookLater(), { signal });
  }

  /** Watches the box of this table from now on. */
  follow(table: Element): void {
    this.#cancelLater();
    const box = outermostBox(table);
    if (box === this.#box) return;
    this.#observer.disconnect();
    this.#box = box;
    this.#observer.observe(box, { childList: true, characterData: true, subtree: true });
    // The table itself may be exchanged for another one.
    if (box.parentElement) this.#observer.observe(box.parentElement, { childList: true });
  }

  /** Nothing to watch: look again a few times, then wait for the user. */
  lookLater(): void {
    this.#observer.disconnect();
    this.#box = null;
    this.#cancelLater();
    this.#later = LATER_MS.map((ms) => setTimeout(this.#look, ms));
  }

  #userDid(): void {
    if (!this.#box?.isConnected) this.lookLater();
  }

  #changed(records: MutationRecord[]): void {
    const theirs = records.filter((record) => !isOurs(record));
    if (theirs.length === 0) return;
    // A reused row now holds another dossier: its mark goes at once, the new one comes with the look.
    for (const { target } of theirs) this.#marks.dropAround(target);
    const now = performance.now();
    if (this.#quiet === undefined) this.#firstChange = now;
    clearTimeout(this.#quiet);
    const wait = Math.min(QUIET_MS, Math.max(0, this.#firstChange + PATIENCE_MS - now));
    this.#quiet = setTimeout(() => {
      this.#quiet = undefined;
      this.#look();
    }, wait);
  }

  #cancelLater(): void {
    for (const timer of this.#later) clearTimeout(timer);
    this.#later = [];
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#quiet);
    this.#cancelLater();
  }
}

/** The bar coming and going is no change of the portal's. */
function isOurs(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === HOST);
}
