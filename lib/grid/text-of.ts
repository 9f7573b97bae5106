/**
 * The visible text of an element, lines apart: what an official reads in the cell, without
 * icons, tooltips, menus and what is not displayed.
 */
import { isClean } from '../text/normalise.ts';
import { cleanCell } from './cell-text.ts';
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
  /(?:^|\s)(?:tooltip__content|v-tooltip__content|ant-tooltip|mat-tooltip|mat-mdc-tooltip|dropdown-menu|v-menu__content|cdk-overlay-container|tooltiptext)(?=\s|$)/;
/** The hint itself with some libraries, with others the element that has one. */
const HINT_CLASS = /(?:^|\s)(?:tooltip|popover)(?=\s|$)/;
const CHECK = /(?:^|[\s_-])(?:check(?:[-_](?:circle|square))?|done|tick)(?=$|[\s_-])/;
const NOT_CHECKED = /uncheck|blank|outline|empty|square-o/;
const LIGATURE = /^[a-z][a-z0-9]*(?:[_ ][a-z0-9]+)*$/;

/** Nested tables are the reader's business: it says whether their text belongs to the cell. */
export type NestedTable<N> = (node: N) => string;

/** Longest text kept of one cell; nothing a portal means is longer. */
const LONGEST = 20_000;
const DEEPEST = 200;

/** White space of the page's source is no line break. */
export function squeeze(text: string): string {
  const t = text.length > LONGEST ? text.slice(0, LONGEST).trim() : text.trim();
  return /[\t\n\r\f]| {2}/.test(t) ? t.replace(/[ \t\n\r\f]+/g, ' ') : t;
}

/** How an element inside a cell is taken. */
type Role =
  | 'block'
  | 'inline'
  | 'icon'
  | 'break'
  | 'table'
  | 'choice'
  | 'tick'
  | 'hint'
  | 'nothing';

/** Reads the texts of many cells; remembers how elements that look alike are taken. */
export class TextReader<N> {
  private readonly view: TreeView<N>;
  private readonly nested: NestedTable<N>;
  private readonly roles = new Map<string, Map<object | string, Role>>();
  private text = '';
  /** The last thing written was the end of an inline element. */
  private afterElement = false;
  private takesHints = false;
  private leftHintOut = false;

  constructor(view: TreeView<N>, nested: NestedTable<N>) {
    this.view = view;
    this.nested = nested;
  }

  /** The clean text of a table cell. */
  readCell(node: N): string {
    return this.cleaned(node, this.view.cellText(node));
  }

  /** The clean text of any other element. */
  read(node: N): string {
    return this.cleaned(node, this.view.plainText(node));
  }

  /** Most elements hold nothing but one text, and most of these are clean as they stand. */
  private cleaned(node: N, plain: string | null): string {
    if (plain === null) return cleanCell(this.gatherText(node));
    if (plain === '' || (plain.length <= LONGEST && isClean(plain))) return plain;
    return cleanCell(squeeze(plain));
  }

  private gatherText(node: N): string {
    // A nested table reads its own cells with this reader in the middle of this one.
    const { text, afterElement, takesHints, leftHintOut } = this;
    let found = this.gatherFrom(node, false);
    // What seemed a hint beside the value is all there is: then it is the value.
    if (found === '' && this.leftHintOut) found = this.gatherFrom(node, true);
    this.text = text;
    this.afterElement = afterElement;
    this.takesHints = takesHints;
    this.leftHintOut = leftHintOut;
    return found;
  }

  private gatherFrom(node: N, takesHints: boolean): string {
    this.text = '';
    this.afterElement = false;
    this.takesHints = takesHints;
    this.leftHintOut = false;
    this.gather(node, 0);
    return this.text.trim();
  }

  private gather(parent: N, depth: number): void {
    const { view } = this;
    for (let node = view.first(parent); node !== null; node = view.next(node)) {
      if (this.text.length > LONGEST) return;
      const tag = view.tag(node);
      if (tag === '') this.write(view.data(node), false);
      else if (tag !== '#') this.element(node, tag, depth);
    }
  }

  private element(node: N, tag: string, depth: number): void {
    const { view } = this;
    switch (this.roleOf(node, tag)) {
      case 'inline':
        this.inline(node, depth);
        return;
      case 'block':
        this.newLine();
        this.children(node, depth);
        this.newLine();
        return;
      case 'break':
        this.newLine();
        return;
      case 'table':
        this.newLine();
        this.write(this.nested(node), false, true);
        this.newLine();
        return;
      case 'choice':
        this.write(view.value(node), true);
        return;
      case 'tick':
        if (view.checked(node)) this.write('✓', true);
        return;
      case 'icon':
        this.icon(node, depth);
        return;
      case 'hint':
        if (this.takesHints) this.inline(node, depth);
        else this.leftHintOut = true;
        return;
      default:
    }
  }

  private inline(node: N, depth: number): void {
    const before = this.text.length;
    if (this.afterElement) this.separate(node);
    this.children(node, depth);
    this.afterElement = this.text.length > before;
  }

  private children(node: N, depth: number): void {
    const plain = this.view.plainText(node);
    if (plain !== null) this.write(endsWithDots(plain) ? this.whole(node, plain) : plain, false);
    else if (depth < DEEPEST) this.gather(node, depth + 1);
  }

  private roleOf(node: N, tag: string): Role {
    const { view } = this;
    if (view.bare(node) && !TAKEN_BY_TAG.has(tag)) return BLOCK.has(tag) ? 'block' : 'inline';
    const look = view.look(node);
    if (look === null) return this.judge(node, tag);
    let known = this.roles.get(tag);
    if (!known) {
      known = new Map();
      this.roles.set(tag, known);
    }
    let role = known.get(look);
    if (role === undefined) {
      role = this.judge(node, tag);
      known.set(look, role);
    }
    return role;
  }

  private judge(node: N, tag: string): Role {
    const { view } = this;
    if (tag === 'br') return 'break';
    if (tag === 'input') return view.attr(node, 'type') === 'checkbox' ? 'tick' : 'nothing';
    if (SKIPPED.has(tag) || isAside(view, node) || view.hidden(node)) return 'nothing';
    if (tag === 'table') return 'table';
    if (tag === 'select') return 'choice';
    const css = view.attr(node, 'class') ?? '';
    if (HINT_CLASS.test(css) && !holdsAside(view, node)) return 'hint';
    if (tag === 'i' || tag === 'mat-icon' || tag === 'v-icon' || ICON_CLASS.test(css))
      return 'icon';
    return BLOCK.has(tag) ? 'block' : 'inline';
  }

  /** A picture says nothing, a tick says yes; anything with real text is no icon after all. */
  private icon(node: N, depth: number): void {
    const plain = this.view.plainText(node);
    const text = plain?.trim();
    if (text === undefined || (text !== '' && !LIGATURE.test(text))) {
      this.inline(node, depth);
      return;
    }
    const name = `${this.view.attr(node, 'class') ?? ''} ${text}`;
    if (CHECK.test(name) && !NOT_CHECKED.test(name)) this.write('✓', true);
  }

  private write(text: string, element: boolean, lines = false): void {
    if (text === '') return;
    let t = lines || !/[\t\n\r\f]| {2}/.test(text) ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    const end = this.text.charCodeAt(this.text.length - 1);
    // At the start, after a line break or a blank.
    if (this.text === '' || end === 10 || end === 32) t = t.trimStart();
    const room = LONGEST - this.text.length;
    if (t === '' || room <= 0) return;
    this.text += t.length > room ? t.slice(0, room) : t;
    this.afterElement = element;
  }

  private newLine(): void {
    this.afterElement = false;
    if (this.text === '' || this.text.endsWith('\n')) return;
    this.text = `${this.text.trimEnd()}\n`;
  }

  /** "<span>Mã hồ sơ</span><span>H37…</span>": two inline elements side by side are two words. */
  private separate(node: N): void {
    const start = this.firstCharacter(node, 0);
    if (/[\p{L}\p{N}:)]$/u.test(this.text.slice(-2)) && /^[\p{Lu}\p{N}]/u.test(start)) {
      this.text += ' ';
    }
  }

  private firstCharacter(node: N, depth: number): string {
    const { view } = this;
    for (let n = view.first(node); n !== null && depth < 20; n = view.next(n)) {
      const tag = view.tag(n);
      const text = tag === '' ? view.data(n).slice(0, 4) : this.firstCharacter(n, depth + 1);
      if (text !== '') return text;
    }
    return '';
  }

  /** The whole of a text that code cut short, where the page keeps it in `title`. */
  private whole(node: N, plain: string): string {
    const title = this.view.attr(node, 'title');
    if (title === null) return plain;
    const shown = squeeze(plain.replace(/(?:\.\.\.|…)\s*$/, ''));
    return squeeze(title).startsWith(shown) ? title : plain;
  }
}

/** Elements that are taken by their name, whatever their attributes. */
const TAKEN_BY_TAG = new Set([...SKIPPED, 'br', 'select', 'table', 'i', 'mat-icon', 'v-icon']);

function endsWithDots(text: string): boolean {
  return /(?:\.\.\.|…)\s*$/.test(text.slice(-12));
}

/** Vuetify wraps a text and its tooltip in one element. */
function holdsAside<N>(view: TreeView<N>, node: N): boolean {
  for (let n = view.firstElement(node); n !== null; n = view.nextElement(n)) {
    if (isAside(view, n)) return true;
  }
  return false;
}

/** Text that explains or offers something beside the value. */
function isAside<N>(view: TreeView<N>, node: N): boolean {
  if (view.bare(node)) return false;
  const role = view.attr(node, 'role');
  if (role === 'tooltip' || role === 'menu' || role === 'listbox') return true;
  const css = view.attr(node, 'class');
  return css !== null && ASIDE_CLASS.test(css);
}
