/**
 * Saved pages and HTML exports → tables. Needs no browser; what is displayed is judged
 * from attributes, well-known utility classes and the page's own simple style rules.
 */
import { hiddenByClass, isForScreenReaders, NO_DISPLAY } from './hidden.ts';
import { type Attributes, type HtmlNode, parseHtml } from './html-tree.ts';
import { type FormField, type MoreTables, TreeReader } from './read-tree.ts';
import { squeeze } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawTable } from './types.ts';

export interface HtmlPage {
  title: string;
  tables: RawTable[];
  /** Visible text outside the tables, one line a block. */
  text: string;
  /** Search fields that hold a value. */
  fields: FormField[];
}

/**
 * Reads every table of a page. Never throws; a page without tables gives none.
 * @param more finds lists that are no tables
 */
export function readHtmlTables(html: string, more?: MoreTables): HtmlPage {
  const root = parseHtml(html);
  const view = new HtmlView(hiddenByStyle(root));
  const page = new TreeReader(view).read(root);
  if (more) page.tables.push(...more(view, root));
  return {
    title: squeeze(textUnder(find(root, 'title'))),
    tables: page.tables.map(({ node: _node, rowNodes: _rowNodes, ...table }) => table),
    text: page.lines.join('\n'),
    fields: page.fields,
  };
}

interface HiddenNames {
  classes: Set<string>;
  ids: Set<string>;
}

class HtmlView implements TreeView<HtmlNode> {
  private readonly names: HiddenNames;

  constructor(names: HiddenNames) {
    this.names = names;
  }

  first(node: HtmlNode): HtmlNode | null {
    return node.first;
  }

  next(node: HtmlNode): HtmlNode | null {
    return node.next;
  }

  firstElement(node: HtmlNode): HtmlNode | null {
    const { first } = node;
    return first === null || first.tag !== '' ? first : this.nextElement(first);
  }

  nextElement(node: HtmlNode): HtmlNode | null {
    let { next } = node;
    while (next !== null && next.tag === '') next = next.next;
    return next;
  }

  cellTag(node: HtmlNode): string {
    return node.tag;
  }

  cellText(node: HtmlNode): string | null {
    return this.plainText(node);
  }

  childCount(): number {
    return 0;
  }

  tag(node: HtmlNode): string {
    return node.tag;
  }

  data(node: HtmlNode): string {
    return node.data;
  }

  attr(node: HtmlNode, name: string): string | null {
    return node.attrs === null ? null : node.attrs.get(name);
  }

  bare(node: HtmlNode): boolean {
    return node.attrs === null;
  }

  look(node: HtmlNode): Attributes | null {
    return node.attrs;
  }

  hidden(node: HtmlNode): boolean {
    const { attrs } = node;
    if (attrs === null) return false;
    attrs.hidden ??= this.isHidden(attrs);
    return attrs.hidden;
  }

  private isHidden(attrs: Attributes): boolean {
    if (attrs.get('hidden') !== null) return true;
    const style = attrs.get('style');
    if (style !== null && NO_DISPLAY.test(style)) return true;
    const id = attrs.get('id');
    if (id !== null && this.names.ids.has(id)) return true;
    const css = attrs.get('class');
    if (css === null) return false;
    if (hiddenByClass(css) || isForScreenReaders(css)) return true;
    return this.names.classes.size > 0 && css.split(/\s+/).some((c) => this.names.classes.has(c));
  }

  plainText(node: HtmlNode): string | null {
    return node.onlyText;
  }

  checked(node: HtmlNode): boolean {
    return node.attrs !== null && node.attrs.get('checked') !== null;
  }

  value(node: HtmlNode): string {
    if (node.tag === 'textarea') return textUnder(node);
    if (node.tag !== 'select') return node.attrs?.get('value') ?? '';
    const options = optionsOf(node);
    const chosen =
      options.find((o) => o.attrs !== null && o.attrs.get('selected') !== null) ?? options[0];
    return textUnder(chosen ?? null);
  }
}

function optionsOf(select: HtmlNode): HtmlNode[] {
  const options: HtmlNode[] = [];
  for (let n = select.first; n; n = n.next) {
    if (n.tag === 'option') options.push(n);
    else if (n.tag === 'optgroup') options.push(...optionsOf(n));
  }
  return options;
}

function textUnder(node: HtmlNode | null): string {
  if (!node) return '';
  let text = '';
  for (let n = node.first; n; n = n.next) text += n.tag === '' ? n.data : textUnder(n);
  return text;
}

function find(node: HtmlNode, tag: string): HtmlNode | null {
  for (let n = node.first; n; n = n.next) {
    if (n.tag === tag) return n;
    const inner = n.tag === '' || n.tag === 'table' ? null : find(n, tag);
    if (inner) return inner;
  }
  return null;
}

/** `.x { display: none }` and `#x { display: none }` of the page's own <style> blocks. */
function hiddenByStyle(root: HtmlNode): HiddenNames {
  const names: HiddenNames = { classes: new Set(), ids: new Set() };
  const visit = (node: HtmlNode): void => {
    for (let n = node.first; n; n = n.next) {
      if (n.tag === 'style') collectHidden(textUnder(n), names);
      else if (n.tag !== '' && n.tag !== 'table') visit(n);
    }
  };
  visit(root);
  return names;
}

function collectHidden(css: string, names: HiddenNames): void {
  // Rules inside @media hold for some windows only; their braces nest and end the match.
  const flat = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors, body] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!NO_DISPLAY.test(body as string)) continue;
    for (const selector of (selectors as string).split(',')) {
      const m = /^\s*(?:[a-z]+)?([.#])([\w-]+)\s*$/i.exec(selector);
      if (m) (m[1] === '.' ? names.classes : names.ids).add(m[2] as string);
    }
  }
}
