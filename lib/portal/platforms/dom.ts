/**
 * Small questions to a page, answered alike for the live page and for a fetched one
 * that has no layout.
 */
import { clean } from '../../text/normalise.ts';

/** Anything that a page lays its lists out in. */
export const TABLE_LIKE =
  'table, [role="table"], [role="grid"], [role="treegrid"], mat-table, .mat-table, .mat-mdc-table';

/** Can the user see it? Without a layout: is it hidden by attribute or own style? */
export function isShown(element: Element): boolean {
  if (element.ownerDocument.defaultView !== null && 'checkVisibility' in element) {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = at.getAttribute('style');
    if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
  }
  return true;
}

export function anyShown(root: ParentNode, selector: string): boolean {
  for (const element of root.querySelectorAll(selector)) if (isShown(element)) return true;
  return false;
}

/**
 * Elements matching `selector` in a box that holds the table, but not in the table itself:
 * its thousands of cells are never searched.
 */
export function outside(box: Element, table: Element, selector: string): Element[] {
  const found: Element[] = [];
  for (const child of box.children) {
    if (child === table) continue;
    if (child.matches(selector)) found.push(child);
    if (child.contains(table)) found.push(...outside(child, table, selector));
    else found.push(...child.querySelectorAll(selector));
  }
  return found;
}

/** Where to look for marks in a table: all of it, or its edges when it is long. */
export function edgesOf(table: Element): Element[] {
  if (!(table instanceof HTMLTableElement) || table.rows.length <= 100) return [table];
  const rows = [...table.rows];
  return [...rows.slice(0, 30), ...rows.slice(-10)];
}

/** Text of an element as one clean line. */
export function textOf(element: Element): string {
  return clean(element.textContent ?? '');
}

/** What a control says of itself: its label for screen readers, its tooltip, its text. */
export function labelsOf(element: Element): string[] {
  const labels = [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.textContent,
    element.querySelector('[aria-label]')?.getAttribute('aria-label'),
    element.querySelector('[title]')?.getAttribute('title'),
    element.querySelector('img[alt]')?.getAttribute('alt'),
  ];
  return labels.map((label) => clean(label ?? '')).filter((label) => label !== '');
}

/** Switched off by attribute, by ARIA, or by the class its framework gives (also on the list item). */
export function isDisabled(control: Element): boolean {
  const item = control.closest('li');
  return [control, ...(item === null ? [] : [item])].some(
    (holder) =>
      holder.hasAttribute('disabled') ||
      holder.getAttribute('aria-disabled') === 'true' ||
      [...holder.classList].some((name) => OFF.test(name)),
  );
}

/** "disabled", "ant-pagination-disabled"; not "mat-mdc-tooltip-disabled", which is about the tooltip. */
const OFF = /^(?!.*(?:tooltip|ripple|animation)).*\b(?:disabled|inactive|unavailable)$/i;

/**
 * Text around a table: what `region` prints outside every table and form field. Cut at
 * 4,000 characters: a pager's words stand close by or nowhere.
 */
export function textAround(region: Element): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (length > 4000) return;
      if (child.nodeType === 3) {
        const text = clean(child.nodeValue ?? '');
        if (text !== '') {
          parts.push(text);
          length += text.length + 1;
        }
      } else if (child.nodeType === 1 && !(child as Element).matches(NOT_PROSE)) {
        visit(child as Element);
      }
    }
  };
  visit(region);
  return parts.join(' ');
}

const NOT_PROSE = `script, style, template, option, textarea, [hidden], ${TABLE_LIKE}`;

/** Ancestors of an element from the nearest outwards, the page's body included. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at = element.parentElement; at !== null && at.tagName !== 'HTML'; at = at.parentElement)
    yield at;
}

/** Does `a` stand before `b` in the page? */
export function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
