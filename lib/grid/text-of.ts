/**
 * The visible text of an element, lines apart: what an official reads in the cell, without
 * icons, tooltips, menus and what is not displayed.
 */
import type { TreeView } from './tree.ts';

const SKIPPED = new Set(
  'script style template noscript svg head iframe object audio video canvas input textarea button-menu mat-tooltip-component'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'p div li ul ol tr table tbody thead tfoot h1 h2 h3 h4 h5 h6 dl dt dd section article header footer main nav aside form fieldset pre address blockquote hr figure center'.split(
    ' ',
  ),
);
const ICON_CLASS =
  /(?:^|\s)(?:material-icons\S*|material-symbols\S*|mat-icon|v-icon|anticon|fa|fas|far|fal|fab|fa-\S+|glyphicon\S*|bi|bi-\S+|mdi|mdi-\S+|ti-\S+|icon|icon-\S+|pi|pi-\S+)(?=\s|$)/;
const ASIDE_CLASS =
  /(?:^|\s)(?:tooltip|v-tooltip__content|ant-tooltip|mat-tooltip|mat-mdc-tooltip|popover|dropdown-menu|v-menu__content|cdk-overlay-container|tooltiptext)(?=\s|$)/;
const CHECK = /(?:^|[\s_-])(?:check(?:[-_](?:circle|square))?|done|tick)(?=$|[\s_-])/;
const NOT_CHECKED = /uncheck|blank|outline|empty|square-o/;
const LIGATURE = /^[a-z][a-z0-9]*(?:[_ ][a-z0-9]+)*$/;

/** Nested tables are the reader's business: it says whether their text belongs to the cell. */
export type NestedTable<N> = (node: N) => string;

/** Longest text kept of one cell; nothing a portal means is longer. */
const LONGEST = 20_000;

export function textOf<N>(view: TreeView<N>, node: N, nested: NestedTable<N>): string {
  const plain = view.plainText(node);
  if (plain !== null) return squeeze(plain);
  const out: Out = { text: '', afterElement: false };
  gather(view, node, nested, out, 0);
  return out.text.trim();
}

/** White space of the page's source is no line break. */
export function squeeze(text: string): string {
  const t = text.length > LONGEST ? text.slice(0, LONGEST).trim() : text.trim();
  return /[\t\n\r\f]| {2}/.test(t) ? t.replace(/[ \t\n\r\f]+/g, ' ') : t;
}

interface Out {
  text: string;
  /** The last thing written was the end of an inline element. */
  afterElement: boolean;
}

function gather<N>(
  view: TreeView<N>,
  parent: N,
  nested: NestedTable<N>,
  out: Out,
  depth: number,
): void {
  if (depth > 200 || out.text.length > LONGEST) return;
  for (let node = view.first(parent); node !== null; node = view.next(node)) {
    const tag = view.tag(node);
    if (tag === '') {
      write(out, view.data(node), false);
      continue;
    }
    if (tag === '#' || SKIPPED.has(tag)) {
      if (tag === 'input') writeTick(view, node, out);
      continue;
    }
    gatherElement(view, node, tag, nested, out, depth);
  }
}

function gatherElement<N>(
  view: TreeView<N>,
  node: N,
  tag: string,
  nested: NestedTable<N>,
  out: Out,
  depth: number,
): void {
  if (tag === 'br') newLine(out);
  else if (isAside(view, node) || view.hidden(node)) return;
  else if (tag === 'table') writeNested(nested(node), out);
  else gatherVisible(view, node, tag, nested, out, depth);
}

function writeNested(text: string, out: Out): void {
  newLine(out);
  write(out, text, false, true);
  newLine(out);
}

function gatherVisible<N>(
  view: TreeView<N>,
  node: N,
  tag: string,
  nested: NestedTable<N>,
  out: Out,
  depth: number,
): void {
  const whole = replacement(view, node, tag);
  if (whole !== null) {
    write(out, whole, true);
    return;
  }
  const block = BLOCK.has(tag);
  if (block) newLine(out);
  const before = out.text.length;
  if (out.afterElement) separate(view, node, out);
  gather(view, node, nested, out, depth + 1);
  if (block) newLine(out);
  else out.afterElement = out.text.length > before;
}

/** Elements whose text is not what they hold: selects, icons, texts cut short by code. */
function replacement<N>(view: TreeView<N>, node: N, tag: string): string | null {
  if (tag === 'select') return view.value(node);
  return iconText(view, node, tag) ?? (endsWithDots(view, node) ? fullTitle(view, node) : null);
}

function write(out: Out, text: string, element: boolean, lines = false): void {
  if (text === '') return;
  const room = LONGEST - out.text.length;
  let t = lines ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
  if (out.text === '' || out.text.endsWith('\n') || out.text.endsWith(' ')) t = t.trimStart();
  if (t === '') return;
  if (room <= 0) return;
  out.text += t.length > room ? t.slice(0, room) : t;
  out.afterElement = element;
}

function newLine(out: Out): void {
  out.afterElement = false;
  if (out.text === '' || out.text.endsWith('\n')) return;
  out.text = `${out.text.trimEnd()}\n`;
}

/** "<span>Mã hồ sơ</span><span>H37…</span>": two inline elements side by side are two words. */
function separate<N>(view: TreeView<N>, node: N, out: Out): void {
  const start = firstCharacter(view, node, 0);
  if (/[\p{L}\p{N}:)]$/u.test(out.text) && /^[\p{Lu}\p{N}]/u.test(start)) out.text += ' ';
}

function firstCharacter<N>(view: TreeView<N>, node: N, depth: number): string {
  for (let n = view.first(node); n !== null && depth < 20; n = view.next(n)) {
    const text =
      view.tag(n) === '' ? view.data(n).slice(0, 40) : firstCharacter(view, n, depth + 1);
    if (text !== '') return text;
  }
  return '';
}

/** Text that explains or offers something beside the value. */
function isAside<N>(view: TreeView<N>, node: N): boolean {
  if (view.bare(node)) return false;
  const role = view.attr(node, 'role');
  if (role === 'tooltip' || role === 'menu' || role === 'listbox') return true;
  const css = view.attr(node, 'class');
  return css !== null && ASIDE_CLASS.test(css);
}

/** "" for an icon that only decorates, "✓" for one that says yes, null for no icon. */
function iconText<N>(view: TreeView<N>, node: N, tag: string): string | null {
  const css = view.attr(node, 'class') ?? '';
  const marked = tag === 'mat-icon' || tag === 'v-icon' || (css !== '' && ICON_CLASS.test(css));
  if (!marked && tag !== 'i') return null;
  const text = (view.plainText(node) ?? '').trim();
  if (text !== '' && !LIGATURE.test(text)) return null;
  if (text === '' && view.plainText(node) === null) return null;
  const name = `${css} ${text}`;
  return CHECK.test(name) && !NOT_CHECKED.test(name) ? '✓' : '';
}

function writeTick<N>(view: TreeView<N>, node: N, out: Out): void {
  const type = view.attr(node, 'type');
  if (type === 'checkbox' && view.checked(node)) write(out, '✓', true);
}

function endsWithDots<N>(view: TreeView<N>, node: N): boolean {
  const text = view.plainText(node);
  return text !== null && /(?:\.\.\.|…)\s*$/.test(text);
}

/** The whole of a text that code cut short, where the page keeps it in `title`. */
function fullTitle<N>(view: TreeView<N>, node: N): string | null {
  const title = view.attr(node, 'title');
  if (title === null) return null;
  const shown = squeeze((view.plainText(node) ?? '').replace(/(?:\.\.\.|…)\s*$/, ''));
  return squeeze(title).startsWith(shown) ? title : null;
}
