/** The box around a table, as the user sees it. */
import { isTable } from '../../grid/is-table.ts';

/** Element name of the bar. */
export const HOST = 'soat-dvc-bar';

/** More rows than this make a long list, in which every move costs the browser dear. */
export const LONG_LIST = 1_000;

/**
 * The highest element that holds this table and nothing else to see, so that the bar does
 * not land inside a scrolling box or between a table and its frame.
 */
export function outermostBox(table: Element): Element {
  let box = table;
  for (let up = table.parentElement; up && canHold(up, box); up = up.parentElement) box = up;
  return box;
}

function canHold(parent: Element, child: Element): boolean {
  if (parent === document.body || parent.parentElement === null) return false;
  if (parent.matches('main, form, article, section, td, th, li, dialog, [role=dialog]'))
    return false;
  for (const sibling of parent.children)
    if (sibling !== child && sibling.localName !== HOST && sibling.clientHeight > 0) return false;
  return true;
}

/** Rows hidden or nested count too: it is their number that weighs. */
export function isLong(table: Element): boolean {
  const rows = isTable(table) ? table.rows : table.querySelectorAll('[role=row]');
  return rows.length > LONG_LIST;
}
