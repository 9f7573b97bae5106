/**
 * The controls of a pager, told by their words, numbers and places. Every software's
 * pager is read by this; a platform's file only says where its pager is.
 */
import { fold } from '../../text/normalise.ts';
import { isDisabled, isShown, labelsOf, textOf } from './dom.ts';
import type { Step } from './types.ts';

const NEXT =
  /^(?:trang )?(?:sau|ke|ke tiep|tiep|tiep theo|toi)(?: trang)?$|^trang (?:sau|ke|tiep|ke tiep|tiep theo)\b|^(?:den |toi |chuyen (?:den|toi) )?trang (?:ke )?(?:tiep|sau)|^next(?: page)?$|^(?:›|>|→|⟩|▶|chevron_right|navigate_next|keyboard_arrow_right|arrow_forward|arrow_right|arrow_forward_ios)$/;
const FIRST =
  /^(?:trang )?(?:dau|dau tien)$|^ve trang dau|^first(?: page)?$|^(?:«|<<|‹‹|⟨⟨|first_page|\|<)$/;
const NOT_NEXT = /(?:cuoi|last|dau|first|truoc|previous|prev)\b|^(?:ve|den|toi) \d+ trang/;
/** Means "next" only where no single arrow stands beside it. */
const DOUBLE = /^(?:»|>>|››)$/;

const CONTROL =
  'a, button, [role="button"], [role="link"], li[tabindex], span[onclick], td[onclick]';

export interface Controls {
  next: HTMLElement | null;
  first: HTMLElement | null;
  /** Page number → control that shows it. */
  numbers: Map<number, HTMLElement>;
  current: number | null;
}

/** Finds the controls of one pager. */
export function readControls(root: Element): Controls {
  const controls: Controls = { next: null, first: null, numbers: new Map(), current: null };
  let double: HTMLElement | null = null;
  for (const control of controlsIn(root)) {
    const number = pageNumber(control);
    if (number !== null) {
      if (!controls.numbers.has(number)) controls.numbers.set(number, control);
      continue;
    }
    const labels = labelsOf(control).map(foldLabel);
    if (labels.some((label) => DOUBLE.test(label)) && !labels.some(isNext)) double ??= control;
    else if (labels.some(isNext)) controls.next ??= control;
    else if (labels.some((label) => FIRST.test(label))) controls.first ??= control;
  }
  controls.next ??= nextByClassOrRel(root) ?? double;
  controls.current = markedNumber(root) ?? plainNumber(root, controls.numbers) ?? chosenPage(root);
  return controls;
}

function controlsIn(root: Element): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(CONTROL)].filter(isShown);
  // An item that wraps its link would be met twice; the innermost one is the control.
  return found.filter(
    (control) => !found.some((other) => other !== control && control.contains(other)),
  );
}

function isNext(label: string): boolean {
  return NEXT.test(label) && !NOT_NEXT.test(label);
}

function foldLabel(label: string): string {
  return fold(label)
    .replace(/[.…:]+$/u, '')
    .trim();
}

function nextByClassOrRel(root: Element): HTMLElement | null {
  const marked = root.querySelectorAll<HTMLElement>(
    'a[rel~="next"], [class~="next"], [class*="-next"], [class*="_next"], [class*="page-next"], [data-page="next"]',
  );
  for (const element of marked) {
    // "Về 5 Trang Kế" leaps over pages.
    if (!isShown(element) || /jump|double|super/i.test(element.className.toString())) continue;
    return element.matches(CONTROL)
      ? element
      : (element.querySelector<HTMLElement>(CONTROL) ?? element);
  }
  return null;
}

/** "3", "Trang 3", "Page 3": the number of the page that a control leads to. */
function pageNumber(control: Element): number | null {
  const text = fold(textOf(control));
  const found = /^(?:trang |page )?(\d{1,5})$/.exec(text);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** The number marked as current by ARIA or by class. */
function markedNumber(root: Element): number | null {
  const marked = root.querySelectorAll(
    '[aria-current]:not([aria-current="false"]), [class*="active" i], [class*="current" i], [class*="selected" i], strong, b, em',
  );
  for (const element of marked) {
    if (/inactive/i.test(element.className.toString())) continue;
    const number = pageNumber(element);
    if (number !== null) return number;
  }
  return null;
}

/** Among links to pages, the one number that stands there without a link. */
function plainNumber(root: Element, numbers: ReadonlyMap<number, unknown>): number | null {
  let lone: number | null = null;
  for (const element of root.querySelectorAll('span, li, label, font')) {
    if (element.querySelector(CONTROL) !== null || element.closest(CONTROL) !== null) continue;
    const number = pageNumber(element);
    // The current page's number fills the gap between its neighbours' links.
    if (number === null || numbers.has(number)) continue;
    if (!numbers.has(number - 1) && !numbers.has(number + 1)) continue;
    if (lone !== null && lone !== number) return null;
    lone = number;
  }
  return lone;
}

/** A select of pages: "Trang 2" chosen. */
function chosenPage(root: Element): number | null {
  const select = pageSelect(root);
  return select === null ? null : (select.numbers[select.selected] ?? null);
}

/** The select that lists pages ("Trang 1", "Trang 2", …), where a pager has one. */
export function pageSelect(root: Element): { numbers: number[]; selected: number } | null {
  for (const select of root.querySelectorAll('select')) {
    const numbers = [...select.options].map((option) =>
      Number(/^trang (\d+)$/.exec(fold(option.text))?.[1] ?? Number.NaN),
    );
    if (numbers.length > 0 && numbers.every(Number.isInteger)) {
      return { numbers, selected: select.selectedIndex };
    }
  }
  return null;
}

/** Is a control usable: there, shown, not switched off? */
export function isUsable(control: HTMLElement | null): control is HTMLElement {
  return control !== null && isShown(control) && !isDisabled(control);
}

/** The page-turning step behind a control: a fetch where it is a plain same-origin link, else a press. */
export function stepOf(control: HTMLElement, preferLink: boolean): Step | null {
  if (submitsForm(control)) return null;
  const url = preferLink ? plainLink(control) : null;
  return url === null
    ? { kind: 'click', element: control }
    : { kind: 'link', element: control, url };
}

/** ASP.NET post-backs and submit buttons send a form: the tool never does that. */
export function submitsForm(control: Element): boolean {
  const script = `${control.getAttribute('href') ?? ''} ${control.getAttribute('onclick') ?? ''}`;
  if (/__doPostBack|\bsubmit\s*\(|WebForm_/i.test(script)) return true;
  const button = control.closest('button, input');
  if (button?.closest('form') == null) return false;
  return (button.getAttribute('type') ?? 'submit').toLowerCase() === 'submit';
}

/** The address of a link that leads to another page of the same site by plain GET. */
function plainLink(control: Element): string | null {
  const anchor = control.closest('a') ?? control.querySelector('a');
  const href = anchor?.getAttribute('href')?.trim() ?? '';
  if (anchor === null || href === '' || /^(?:#|javascript:)/i.test(href)) return null;
  const base = anchor.baseURI;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const here = new URL(base);
  if (url.origin !== here.origin || !/^https?:$/.test(url.protocol)) return null;
  // "#/list?page=2" is the page's own routing, not another page of the server.
  return url.pathname === here.pathname && url.search === here.search ? null : url.href;
}
