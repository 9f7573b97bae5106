/**
 * Where a row's label can stand without covering anything: behind the code where the cell
 * has room, else on the row's lower edge. One answer for the whole table.
 */
import type { Mark } from './marks.ts';

/** The cell that shows the dossier's code; the row itself where no cell does. */
export function cellOf(row: Element, code: string): Element {
  for (const cell of row.children) if (cell.textContent?.includes(code)) return cell;
  return row.firstElementChild ?? row;
}

/** Average width of a letter of the label, and its frame, in pixels. */
const LETTER = 6.4;
const FRAME = 34;
/** As many rows as the user may see at once stand for the table. */
const SAMPLE = 12;

/** True when some label would not fit behind its code. */
export function needsEdge(marks: readonly Mark[]): boolean {
  return marks.slice(0, SAMPLE).some(({ cell, label }) => !fits(cell, label));
}

function fits(cell: Element, label: string): boolean {
  const text = lastText(cell);
  if (!text || isInBlock(text, cell)) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const written = [...range.getClientRects()].at(-1);
  if (!written) return false;
  const room = cell.getBoundingClientRect().right - written.right;
  return room >= label.length * LETTER + FRAME;
}

/** The last piece of text in a cell: the label is drawn behind it. */
function lastText(cell: Element): Text | null {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) last = node as Text;
  return last;
}

/** Behind a block the label would fall onto a line of its own. */
function isInBlock(text: Text, cell: Element): boolean {
  for (let at = text.parentElement; at && at !== cell; at = at.parentElement)
    if (!getComputedStyle(at).display.startsWith('inline')) return true;
  return false;
}
