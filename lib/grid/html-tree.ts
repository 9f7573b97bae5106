/**
 * Saved pages and HTML exports → a small tree, on htmlparser2's tokenizer. The tree is
 * built here rather than by cheerio because (1) parse5, which repairs broken tables as
 * browsers do, takes several times the budget for a page of 10,000 rows, and (2)
 * htmlparser2's own tree lets one stray </div> in a cell close the whole table. The rules
 * kept from the HTML standard are those that decide which cell a text stands in.
 */
import { Tokenizer } from 'htmlparser2';

/** Attributes as name, value, name, value …; elements written alike share one list. */
export class Attributes {
  readonly pairs: string[];
  /** Whether such an element is displayed, once somebody has found out. */
  hidden: boolean | null = null;

  constructor(pairs: string[]) {
    this.pairs = pairs;
  }

  get(name: string): string | null {
    const { pairs } = this;
    for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === name) return pairs[i + 1] as string;
    return null;
  }
}

/**
 * An element, or a text (no tag). An element that holds one text and nothing else keeps it
 * as its own data: most cells do, and need no second node.
 */
export class HtmlNode {
  readonly tag: string;
  data: string;
  attrs: Attributes | null = null;
  next: HtmlNode | null = null;
  private head: HtmlNode | null = null;
  private last: HtmlNode | null = null;

  constructor(tag: string, data: string) {
    this.tag = tag;
    this.data = data;
  }

  /** The first child; a text kept as data becomes a node for whoever walks over the children. */
  get first(): HtmlNode | null {
    if (this.head === null && this.data !== '' && this.tag !== '') this.unfold();
    return this.head;
  }

  /** The whole text of an element that holds no other element, else null. */
  get onlyText(): string | null {
    const { head } = this;
    if (head === null) return this.data;
    return head.tag === '' && head.next === null ? head.data : null;
  }

  append(node: HtmlNode): void {
    if (this.head === null && this.data !== '') this.unfold();
    if (this.last) this.last.next = node;
    else this.head = node;
    this.last = node;
  }

  /** Entities and stray "<" split a text into pieces; they are one text node. */
  appendText(text: string): void {
    const { last } = this;
    if (last === null) this.data += text;
    else if (last.tag === '') last.data += text;
    else this.append(new HtmlNode('', text));
  }

  private unfold(): void {
    const text = new HtmlNode('', this.data);
    this.data = '';
    this.head = text;
    this.last = text;
  }
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input link meta param source track wbr'.split(
    ' ',
  ),
);
/** Room for 200 tables within tables; elements below become siblings, as in browsers. */
const DEEPEST = 1024;

const SCOPE = new Set(['table', 'html', 'template', 'body']);
const CELL = new Set(['td', 'th']);
const ROW_GROUP = new Set(['tbody', 'thead', 'tfoot']);
/** Elements whose end tag is never honoured across a cell boundary. */
const CELL_WALL = new Set(['td', 'th', 'caption', 'table', 'html', 'body']);

/** An opening tag closes the nearest of these, down to one of the walls. */
const CLOSES = new Map<string, { closed: Set<string>; walls: Set<string> }>(
  Object.entries({
    td: { closed: CELL, walls: new Set(['table', 'tr']) },
    th: { closed: CELL, walls: new Set(['table', 'tr']) },
    tr: { closed: new Set(['tr', 'caption', 'colgroup']), walls: SCOPE },
    tbody: { closed: new Set([...ROW_GROUP, 'tr', 'caption', 'colgroup']), walls: SCOPE },
    thead: { closed: new Set([...ROW_GROUP, 'tr', 'caption', 'colgroup']), walls: SCOPE },
    tfoot: { closed: new Set([...ROW_GROUP, 'tr', 'caption', 'colgroup']), walls: SCOPE },
    option: { closed: new Set(['option']), walls: new Set(['select', 'optgroup']) },
    optgroup: { closed: new Set(['optgroup', 'option']), walls: new Set(['select']) },
    li: { closed: new Set(['li']), walls: new Set(['ul', 'ol', ...CELL_WALL]) },
    dt: { closed: new Set(['dt', 'dd']), walls: new Set(['dl', ...CELL_WALL]) },
    dd: { closed: new Set(['dt', 'dd']), walls: new Set(['dl', ...CELL_WALL]) },
  }),
);
/** Table parts that an end tag may close from inside any nesting, up to their table. */
const TABLE_PARTS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'table']);

export function parseHtml(html: string): HtmlNode {
  const root = new HtmlNode('#root', '');
  const builder = new TreeBuilder(html, root);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** White space between rows and cells is no content. */
const NO_TEXT = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup']);
const MAX_SHARED = 5000;

class TreeBuilder {
  private readonly html: string;
  /** Open elements, the root first. */
  private readonly open: HtmlNode[];
  private top: HtmlNode;
  private tag = '';
  private attrsFrom = 0;
  /** Where the attributes of the tag stand: name from, to, value from, to … up to `placed`. */
  private readonly places: number[] = [];
  private placed = 0;
  /** Value parts of an attribute with entities, by its index in `places`. */
  private readonly decoded = new Map<number, string>();
  private readonly shared = new Map<string, Attributes>();
  /** Cells of a table follow one another with the same attributes. */
  private lastWritten = '';
  private lastAttributes: Attributes | null = null;
  private readonly names = new Map<string, string>();

  constructor(html: string, root: HtmlNode) {
    this.html = html;
    this.open = [root];
    this.top = root;
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.nameAt(start, end);
    this.attrsFrom = end;
    // Emptying an array or a map costs a new one each time: these are begun anew in place.
    this.placed = 0;
    if (this.decoded.size > 0) this.decoded.clear();
  }

  onattribname(start: number, end: number): void {
    const { places, placed } = this;
    places[placed] = start;
    places[placed + 1] = end;
    places[placed + 2] = -1;
    places[placed + 3] = -1;
    this.placed = placed + 4;
  }

  onattribdata(start: number, end: number): void {
    const { places } = this;
    const at = this.placed - 4;
    const before = this.decoded.get(at);
    if (before !== undefined) this.decoded.set(at, before + this.html.slice(start, end));
    else if (places[at + 2] === -1) {
      places[at + 2] = start;
      places[at + 3] = end;
    } else this.decoded.set(at, this.valueAt(at) + this.html.slice(start, end));
  }

  onattribentity(codepoint: number): void {
    const at = this.placed - 4;
    this.decoded.set(at, this.valueAt(at) + String.fromCodePoint(codepoint));
  }

  onattribend(): void {}

  onopentagend(end: number): void {
    this.openElement(true, end);
  }

  onselfclosingtag(end: number): void {
    // "<td/>" opens a cell in HTML; only void elements and drawings really close themselves.
    this.openElement(!this.insideDrawing(), end);
  }

  onclosetag(start: number, end: number): void {
    const { open } = this;
    if (this.isWritten(this.top.tag, start, end) && open.length > 1) {
      open.pop();
      this.top = open[open.length - 1] as HtmlNode;
      return;
    }
    const tag = this.nameAt(start, end);
    if (tag === 'br') {
      this.top.append(new HtmlNode('br', ''));
      return;
    }
    const walls = TABLE_PARTS.has(tag) ? SCOPE : CELL_WALL;
    for (let i = open.length - 1; i > 0; i--) {
      const node = open[i] as HtmlNode;
      if (node.tag === tag) {
        this.cut(i);
        return;
      }
      if (walls.has(node.tag)) return;
    }
  }

  oncdata(start: number, end: number, offset: number): void {
    this.addText(this.html.slice(start, end - offset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private isWritten(text: string, start: number, end: number): boolean {
    return text.length === end - start && this.html.startsWith(text, start);
  }

  private nameAt(start: number, end: number): string {
    const written = this.html.slice(start, end);
    const known = this.names.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    if (this.names.size < MAX_SHARED) this.names.set(written, name);
    return name;
  }

  private valueAt(at: number): string {
    const from = this.places[at + 2] as number;
    return this.decoded.get(at) ?? (from === -1 ? '' : this.html.slice(from, this.places[at + 3]));
  }

  private attributes(end: number): Attributes | null {
    const { places, placed, shared } = this;
    if (placed === 0) return null;
    if (this.isWritten(this.lastWritten, this.attrsFrom, end)) return this.lastAttributes;
    const written = this.html.slice(this.attrsFrom, end);
    const known = shared.get(written);
    if (known) {
      this.lastWritten = written;
      this.lastAttributes = known;
      return known;
    }
    const pairs: string[] = [];
    for (let at = 0; at < placed; at += 4) {
      const name = this.html.slice(places[at], places[at + 1]).toLowerCase();
      pairs.push(name, this.valueAt(at));
    }
    const attributes = new Attributes(pairs);
    if (shared.size < MAX_SHARED && written.length < 400) shared.set(written, attributes);
    return attributes;
  }

  private openElement(staysOpen: boolean, end: number): void {
    const { tag } = this;
    if (tag === '') return;
    this.tag = '';
    this.closeFor(tag);
    const node = new HtmlNode(tag, '');
    node.attrs = this.attributes(end);
    this.top.append(node);
    if (staysOpen && !VOID.has(tag) && this.open.length < DEEPEST) {
      this.open.push(node);
      this.top = node;
    }
  }

  private cut(length: number): void {
    this.open.length = length;
    this.top = this.open[length - 1] as HtmlNode;
  }

  private closeFor(tag: string): void {
    // The common case of well-formed tables: a cell opens right in its row.
    if (this.top.tag === 'tr' && (tag === 'td' || tag === 'th')) return;
    const rule = CLOSES.get(tag);
    if (!rule) return;
    let cut = -1;
    for (let i = this.open.length - 1; i > 0; i--) {
      const open = this.open[i] as HtmlNode;
      if (rule.closed.has(open.tag)) cut = i;
      else if (rule.walls.has(open.tag)) break;
    }
    if (cut > 0) this.cut(cut);
  }

  private insideDrawing(): boolean {
    return this.open.some((n) => n.tag === 'svg' || n.tag === 'math');
  }

  private addText(text: string): void {
    const { top } = this;
    if (NO_TEXT.has(top.tag) && text.trim() === '') return;
    top.appendText(text);
  }
}
