/**
 * Saved pages and HTML exports → a small tree, on htmlparser2's tokenizer. The tree is
 * built here rather than by cheerio because (1) parse5, which repairs broken tables as
 * browsers do, takes several times the budget for a page of 10,000 rows, and (2)
 * htmlparser2's own tree lets one stray </div> in a cell close the whole table. The rules
 * kept from the HTML standard are those that decide which cell a text stands in.
 */
import { Tokenizer } from 'htmlparser2';

export class HtmlNode {
  readonly tag: string;
  data: string;
  attrs: Record<string, string> | null = null;
  parent: HtmlNode | null = null;
  first: HtmlNode | null = null;
  last: HtmlNode | null = null;
  next: HtmlNode | null = null;

  constructor(tag: string, data: string) {
    this.tag = tag;
    this.data = data;
  }
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input link meta param source track wbr'.split(
    ' ',
  ),
);
/** Browsers stop nesting at this depth; deeper elements become siblings. */
const DEEPEST = 512;

const SCOPE = new Set(['table', 'html', 'template', 'body']);
const CELL = new Set(['td', 'th']);
const ROW_GROUP = new Set(['tbody', 'thead', 'tfoot']);
/** Elements whose end tag is never honoured across a cell boundary. */
const CELL_WALL = new Set(['td', 'th', 'caption', 'table', 'html', 'body']);

/** An opening tag closes the nearest of these, down to one of the walls. */
const CLOSES: Record<string, { closed: Set<string>; walls: Set<string> }> = {
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
};
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

class TreeBuilder {
  private readonly html: string;
  /** Open elements, the root first. */
  private readonly open: HtmlNode[];
  private pending: HtmlNode | null = null;
  private attrName = '';
  private attrValue = '';

  constructor(html: string, root: HtmlNode) {
    this.html = html;
    this.open = [root];
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.pending = new HtmlNode(this.html.slice(start, end).toLowerCase(), '');
  }

  onattribname(start: number, end: number): void {
    this.attrName = this.html.slice(start, end).toLowerCase();
    this.attrValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attrValue += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attrValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const node = this.pending;
    if (!node) return;
    node.attrs ??= Object.create(null) as Record<string, string>;
    if (!(this.attrName in node.attrs)) node.attrs[this.attrName] = this.attrValue;
  }

  onopentagend(): void {
    this.openElement(true);
  }

  onselfclosingtag(): void {
    // "<td/>" opens a cell in HTML; only void elements and drawings really close themselves.
    this.openElement(!this.insideDrawing());
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === 'br') {
      this.append(new HtmlNode('br', ''));
      return;
    }
    const walls = TABLE_PARTS.has(tag) ? SCOPE : CELL_WALL;
    for (let i = this.open.length - 1; i > 0; i--) {
      const node = this.open[i] as HtmlNode;
      if (node.tag === tag) {
        this.open.length = i;
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

  private openElement(staysOpen: boolean): void {
    const node = this.pending;
    this.pending = null;
    if (!node) return;
    this.closeFor(node.tag);
    this.append(node);
    if (staysOpen && !VOID.has(node.tag) && this.open.length < DEEPEST) this.open.push(node);
  }

  private closeFor(tag: string): void {
    const rule = CLOSES[tag];
    if (!rule) return;
    let cut = -1;
    for (let i = this.open.length - 1; i > 0; i--) {
      const open = this.open[i] as HtmlNode;
      if (rule.closed.has(open.tag)) cut = i;
      else if (rule.walls.has(open.tag)) break;
    }
    if (cut > 0) this.open.length = cut;
  }

  private insideDrawing(): boolean {
    return this.open.some((n) => n.tag === 'svg' || n.tag === 'math');
  }

  private append(node: HtmlNode): void {
    const parent = this.open[this.open.length - 1] as HtmlNode;
    node.parent = parent;
    if (parent.last) parent.last.next = node;
    else parent.first = node;
    parent.last = node;
  }

  private addText(text: string): void {
    const last = (this.open[this.open.length - 1] as HtmlNode).last;
    // Entities and stray "<" split a text into pieces; they are one text node.
    if (last && last.tag === '') last.data += text;
    else this.append(new HtmlNode('', text));
  }
}
