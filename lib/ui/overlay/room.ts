/**
 * Where a row's label can stand without covering anything: behind the code, under it, or
 * – where the cell is full – on the row's lower edge, over padding only.
 */
export type Place = 'behind' | 'below' | 'edge';
export type Size = 's' | 'm' | 'l' | 'xl';

/** What a label says, and what it says where there is no room for that. */
export interface Label {
  full: string;
  short: string;
}

/** The element that the label is drawn behind: the one that ends the cell with the dossier's code. */
export function holderOf(row: Element, code: string): Element {
  for (const cell of row.children)
    if (cell.textContent?.includes(code)) return lastText(cell)?.parentElement ?? cell;
  return row.firstElementChild ?? row;
}

/** Widths of page.css, by the label's letters. */
const WIDTH: Record<Size, number> = { s: 100, m: 124, l: 148, xl: 172 };
/** Space before a label, and what it needs below a line. */
const GAP = 10;
const LINE = 21;

/** The width class of a label, by its letters. */
export function sizeOf(label: string): Size {
  if (label.length <= 13) return 's';
  if (label.length <= 16) return 'm';
  return label.length <= 20 ? 'l' : 'xl';
}

/** A label's place, and which of its wordings fits there. */
export interface Placed {
  place: Place;
  text: string;
}

/** Measures one cell; reads the layout, so measure many before changing any. */
export function placeAt(holder: Element, label: Label): Placed {
  return measure(holder, label) ?? { place: 'edge', text: label.short };
}

/** Heights of page.css. */
export const LABEL_HEIGHT: Record<Place, number> = { behind: 18, below: 18, edge: 13 };
/** The small label of a full cell is narrower. */
const EDGE_WIDTH: Record<Size, number> = { s: 80, m: 100, l: 122, xl: 142 };

export interface LabelBox extends Placed {
  /** Pixels in the window. */
  left: number;
  top: number;
  width: number;
}

/** Where a label that floats over the page belongs; null where the row is not drawn. */
export function labelBox(holder: Element, label: Label): LabelBox | null {
  const measured = measure(holder, label);
  if (!measured) return null;
  const { place, text, written } = measured;
  const size = sizeOf(text);
  const width = place === 'edge' ? EDGE_WIDTH[size] : WIDTH[size];
  const left = place === 'behind' ? written.right + 8 : written.right - width;
  const middle = (written.top + written.bottom) / 2;
  const top = { behind: middle - 9, below: written.bottom + 2, edge: written.bottom - 3 }[place];
  return { place, text, left, top, width };
}

function measure(holder: Element, label: Label): (Placed & { written: DOMRect }) | null {
  const last = lastText(holder);
  const cell = holder.closest('td, th, [role=cell], [role=gridcell]') ?? holder;
  if (!last) return null;
  const range = document.createRange();
  range.selectNodeContents(last);
  const written = [...range.getClientRects()].at(-1);
  if (!written) return null;
  const box = cell.getBoundingClientRect();
  const fits = (text: string, room: number) => room >= WIDTH[sizeOf(text)] + GAP;
  const behind = [label.full, label.short].find((text) => fits(text, box.right - written.right));
  if (behind !== undefined) return { place: 'behind', text: behind, written };
  if (box.bottom - written.bottom < LINE) return { place: 'edge', text: label.short, written };
  // Under the code's end a label runs to the left, up to the cell's edge.
  const text = fits(label.full, written.right - box.left) ? label.full : label.short;
  return { place: 'below', text, written };
}

function lastText(element: Element): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) last = node as Text;
  return last;
}
