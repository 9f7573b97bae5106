/**
 * Signs that every portal software shares: words for "nothing found", for a session that
 * ended, and the usual marks of a page still loading.
 */
import { saysNothingFound } from '../../grid/messages.ts';
import { fold } from '../../text/normalise.ts';
import { ancestorsOf, anyShown, edgesOf, isShown, outside, TABLE_LIKE, textOf } from './dom.ts';
import type { ResponseFacts } from './types.ts';

/** Software-independent signs of an empty list in a table, or around the place where it was. */
export function looksEmpty(root: ParentNode, table: Element | null): boolean {
  if (table !== null) return tableSaysEmpty(table);
  const messages = root.querySelectorAll('h1, h2, h3, h4, h5, p, td, div, span, li');
  let left = 3000;
  for (const message of messages) {
    if (left-- === 0) return false;
    if (message.childElementCount <= 1 && isShown(message) && saysNothingFound(textOf(message))) {
      return true;
    }
  }
  return false;
}

/** Hardly any row, and one of them, or a box in or right around the table, says that nothing was found. */
function tableSaysEmpty(table: Element): boolean {
  if (table instanceof HTMLTableElement && table.rows.length > 20) return false;
  const rows = [...table.querySelectorAll('tr, [role="row"]')].filter(isShown);
  if (rows.length > 6) return false;
  if (rows.some((row) => row.querySelector('th') === null && saysNothingFound(textOf(row)))) {
    return true;
  }
  const around = [
    ...table.querySelectorAll('div, span, p'),
    ...(table.parentElement?.children ?? []),
  ];
  return around.some(
    (box) => box.childElementCount <= 1 && isShown(box) && saysNothingFound(textOf(box)),
  );
}

/** Marks of loading inside the table or over it, in any framework's words. */
const LOADING =
  '[class*="spinner" i], [class*="loading" i]:not([class*="lazy" i]), [class*="loader" i], [class*="skeleton" i], [class*="placeholders" i], [role="progressbar"]:not([aria-valuenow]), progress:not([value])';

/**
 * Is the table, or a box closely around it, marked as loading? Only marks the user sees
 * count, and only those in the table's own surroundings: other widgets load on their own.
 */
export function looksBusy(table: Element, selector: string = LOADING): boolean {
  if (table.closest('[aria-busy="true"]') !== null) return true;
  const edges = edgesOf(table);
  if (edges.some((edge) => edge.querySelector('[aria-busy="true"]') !== null)) return true;
  if (edges.some((edge) => anyShown(edge, selector)) || saysLoading(table)) return true;
  for (const box of surroundings(table)) {
    for (const mark of outside(box, table, selector)) {
      // A box that holds a list is at most named after loading ("ant-spin-nested-loading").
      if (mark.querySelector(TABLE_LIKE) === null && !isInOtherTable(mark, table) && isShown(mark))
        return true;
    }
  }
  return isUnderLoadingCover(table);
}

/** "Đang tải dữ liệu..." in a box of its own. "Đang xử lý" is no such sign: it is a status too. */
const LOADING_WORDS = /^(?:dang (?:tai|nap)|loading|vui long (?:cho|doi))(?: .{0,20})?[.…]*$/;

function saysLoading(table: Element): boolean {
  const frame = table.parentElement ?? table;
  const boxes = [...table.children, ...frame.children].flatMap((box) => [box, ...box.children]);
  return boxes
    .slice(0, 60)
    .some(
      (box) =>
        box.childElementCount <= 1 &&
        (box.textContent ?? '').length <= 40 &&
        LOADING_WORDS.test(fold(textOf(box))) &&
        isShown(box),
    );
}

/** A full-page cover ("blockUI", "loading-mask") is not among the table's ancestors. */
const COVER =
  '.blockUI.blockOverlay, .blockOverlay, .loading-mask, .loadingmask, .aui-loadingmask, .loading-overlay, .cdk-overlay-container mat-spinner, .cdk-overlay-container .mat-mdc-progress-spinner, .swal2-loading, #loading, .preloader, .pace-active';

function isUnderLoadingCover(table: Element): boolean {
  return anyShown(table.ownerDocument, COVER);
}

/** The table's ancestors as long as they hold no other list: at most four of them. */
function surroundings(table: Element): Element[] {
  const boxes: Element[] = [];
  for (const box of ancestorsOf(table)) {
    if (boxes.length === 4 || box.tagName === 'BODY') break;
    if (outside(box, table, TABLE_LIKE).some((list) => !list.contains(table))) break;
    boxes.push(box);
  }
  return boxes.slice(-1);
}

function isInOtherTable(mark: Element, table: Element): boolean {
  const holder = mark.closest('table');
  return holder !== null && holder !== table && !holder.contains(table);
}

/** Addresses of log-in pages: /dang-nhap, /login, /sso/…, Keycloak's /auth/realms/…. */
const LOGIN_PATH =
  /(?:^|[/._-])(?:dang-?nhap|login|log-in|signin|sign-in|sso|logon|cas|oauth2?|openid-connect)(?:[/._?#-]|$)|\/auth\/realms\//i;

const SESSION_ENDED =
  /(?:phien (?:lam viec|dang nhap|giao dich|truy cap)|session|token)[^.!]{0,40}(?:het han|ket thuc|khong hop le|expired|timed? ?out)|het phien (?:lam viec|dang nhap)|(?:vui long|ban can|can|hay) dang nhap lai|ban chua dang nhap/;

/** Does an address lead to a log-in page? Only the path and host count, never the query. */
export function isLoginAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return false;
  return (
    LOGIN_PATH.test(url.pathname) || /^(?:sso|ssodvc|xacthuc|login|auth|id)[.-]/i.test(url.host)
  );
}

/** The response or the page says that the session ended. */
export function looksExpired(doc: Document, response?: ResponseFacts): boolean {
  if (response !== undefined) {
    if (response.status === 401 || response.status === 440) return true;
    if (response.url !== response.asked && isLoginAddress(response.url)) return true;
  }
  return asksForPassword(doc) || saysSessionEnded(doc);
}

/** A visible password field means a log-in form stands where the list was. */
function asksForPassword(doc: Document): boolean {
  return anyShown(doc, 'input[type="password"], #kc-form-login');
}

const MESSAGE =
  '[role="dialog"], [role="alertdialog"], [role="alert"], .modal, .ant-modal, .ant-message, .ant-notification, .ant-result, .swal2-popup, .toast, .toast-message, .mat-mdc-snack-bar-container, .mat-snack-bar-container, .mat-mdc-dialog-container, .mat-dialog-container, .v-dialog, .v-snack, .v-snackbar, .alert, .portlet-msg-error, .portlet-msg-alert';

function saysSessionEnded(doc: Document): boolean {
  for (const box of doc.querySelectorAll(MESSAGE)) {
    if (isShown(box) && SESSION_ENDED.test(fold(textOf(box).slice(0, 400)))) return true;
  }
  if (doc.querySelector('table') !== null) return false;
  const text = doc.body?.textContent ?? '';
  // A page with next to nothing on it but the sentence itself.
  return text.length < 1500 && SESSION_ENDED.test(fold(text));
}
