/**
 * Any table on any page: the pager is found by its words and numbers. Reads what no other
 * platform claims; lowest priority.
 */
import { readControls } from './controls.ts';
import { ancestorsOf, isShown, outside, TABLE_LIKE } from './dom.ts';
import { buildPager, nearest, statedNear } from './pager.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const NAMED =
  'nav[aria-label*="pag" i], nav[aria-label*="trang" i], [class*="pagination" i], [class*="paginator" i], [class*="paging" i], [class~="pager" i], [class*="-pager" i], [class*="pager-" i], [id*="pagination" i], [id*="paging" i]';

export const generic: Platform = {
  id: 'generic',
  priority: 0,
  signs: /^$/,
  detect: () => 0.01,
  findPager: (_doc, table) => findGenericPager(table, true),
  isBusy: (_doc, table) => looksBusy(table),
  isEmpty: (doc, table) => looksEmpty(doc, table),
  isExpired: looksExpired,
};

/** The pager of a table told by class names, else by a row of page numbers or a "next" control. */
export function findGenericPager(table: Element, preferLink: boolean): Pager | null {
  const named = nearest(table, NAMED).filter(turnsPages);
  const roots = named.length > 0 ? named : unnamedPager(table);
  return buildPager({ roots, preferLink, countText: statedNear(table) });
}

function turnsPages(root: Element): boolean {
  const controls = readControls(root);
  return controls.next !== null || controls.numbers.size > 0;
}

/** The smallest shown box near the table with at least two page numbers, or a "next" control. */
function unnamedPager(table: Element): Element[] {
  let left = 5;
  for (const box of ancestorsOf(table)) {
    if (left-- === 0) break;
    const found = [
      ...outside(box, table, 'div, p, ul, td, span, nav, footer'),
      ...feetOf(table),
    ].filter(
      (element) =>
        !element.contains(table) &&
        (table.contains(element) || element.closest(TABLE_LIKE) === null) &&
        element.querySelector(TABLE_LIKE) === null &&
        isShown(element) &&
        isPageRow(element),
    );
    // Of nested boxes that all qualify the outermost one still says only page numbers.
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}

/** ASP-style grids print page numbers in the table's own foot or last row. */
function feetOf(table: Element): Element[] {
  if (!(table instanceof HTMLTableElement)) return [];
  const last = table.rows[table.rows.length - 1];
  const feet = [table.tFoot, last?.cells.length === 1 ? last : null];
  return feet.flatMap((foot) => (foot === null ? [] : [...foot.querySelectorAll('td, div, ul')]));
}

/** A short row of controls, most of which are page numbers or lead on. */
function isPageRow(element: Element): boolean {
  if ((element.textContent ?? '').length > 300) return false;
  const controls = element.querySelectorAll('a, button, [role="button"]').length;
  if (controls === 0 || controls > 40) return false;
  const { next, numbers } = readControls(element);
  return numbers.size >= 2 || (next !== null && controls <= 8);
}
