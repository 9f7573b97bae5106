/**
 * Where a row's label can stand without covering anything: behind the code, under it, or
 * – where the cell is full – on the row's lower edge, over padding only.
 */
export type Place = 'behind' | 'below' | 'edge';
export type Size = 's' | 'm' | 'l';

/** The element that the label is drawn behind: the one that ends the cell with the dossier's code. */
export function holderOf(row: Element, code: string): Element {
  for (const cell of row.children)
    if (cell.textContent?.includes(code)) return lastText(cell)?.parentElement ?? cell;
  return row.firstElementChild ?? row;
}

/** Widths of page.css, by the label's letters. */
const WIDTH: Record<Size, number> = { s: 92, m: 112, l: 140 };
/** Space before a label, and what it needs below a line. */
const GAP = 10;
const LINE = 21;

export function sizeOf(label: string): Size {
  if (label.length <= 13) return 's';
  return label.length <= 16 ? 'm' : 'l';
}

/** Measures one cell; reads the layout, so measure many before changing any. */
export function placeAt(holder: Element, label: string): Place {
  const text = lastText(holder);
  const cell = holder.closest('td, th, [role=cell], [role=gridcell]') ?? holder;
  if (!text) return 'edge';
  const range = document.createRange();
  range.selectNodeContents(text);
  const written = [...range.getClientRects()].at(-1);
  if (!written) return 'edge';
  const box = cell.getBoundingClientRect();
  if (box.right - written.right >= WIDTH[sizeOf(label)] + GAP) return 'behind';
  return box.bottom - written.bottom >= LINE ? 'below' : 'edge';
}

function lastText(element: Element): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) last = node as Text;
  return last;
}
