/**
 * Presses a control of the pager, and nothing else: never a form, never a link that would
 * leave the page.
 */
import { submitsForm } from '../platforms/controls.ts';
import type { Pager } from '../platforms/types.ts';

/** What a press led to. */
export interface Pressed {
  /** The address the page would have gone to; stopped, because leaving ends the reading. */
  heldBack: string | null;
}

/** @throws Error when the element is not part of the pager or would send a form. */
export function press(element: HTMLElement, pager: Pager): Pressed {
  if (!pager.roots.some((root) => root.contains(element))) {
    throw new Error('Chỉ được bấm nút của thanh phân trang.');
  }
  if (submitsForm(element)) throw new Error('Nút sang trang gửi biểu mẫu nên không được bấm.');
  const pressed: Pressed = { heldBack: null };
  const view = element.ownerDocument.defaultView;
  // Heard last of all: a page that turns its own pages has said so by then.
  const holdBack = (event: Event): void => {
    const address = leavingTo(event);
    if (event.defaultPrevented || address === null) return;
    event.preventDefault();
    pressed.heldBack = address;
  };
  const noForm = (event: Event): void => event.preventDefault();
  view?.addEventListener('click', holdBack);
  view?.addEventListener('submit', noForm, true);
  try {
    element.click();
  } finally {
    view?.removeEventListener('click', holdBack);
    view?.removeEventListener('submit', noForm, true);
  }
  return pressed;
}

/** Address of another document that a click is about to open; null for scripts and "#". */
function leavingTo(event: Event): string | null {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  const href = target?.getAttribute('href')?.trim() ?? '';
  if (target === null || href === '' || /^(?:#|javascript:)/i.test(href)) return null;
  const url = new URL(href, target.baseURI);
  const here = new URL(target.ownerDocument.URL);
  const sameDocument =
    url.origin === here.origin && url.pathname === here.pathname && url.search === here.search;
  return sameDocument && url.hash !== '' ? null : url.href;
}
