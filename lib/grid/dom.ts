/**
 * The live page → tables, with the element of every row. Reads what is displayed, by the
 * same walk as saved pages; a document without a window (fetched and parsed) is judged by
 * its attributes alone.
 */
import { hiddenByClass, isForScreenReaders, NO_DISPLAY } from './hidden.ts';
import { type FormField, type MoreTables, TreeReader } from './read-tree.ts';
import { squeeze } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawTable } from './types.ts';

export interface DomTable extends RawTable {
  element: Element;
  /** In step with `rows`. */
  rowElements: Element[];
}

export interface DomPage {
  title: string;
  tables: DomTable[];
  /** Visible text outside the tables, one line a block. */
  text: string;
  /** Search fields that hold a value. */
  fields: FormField[];
}

/**
 * Reads every table of a document, hidden copies included (marked as such). Changes nothing.
 * @param leaveOut rows to pass over, so that a very long table can be read piece by piece
 * @param more finds lists that are no tables
 */
export function readDomPage(
  root: Document,
  leaveOut?: (row: Element) => boolean,
  more?: MoreTables,
): DomPage {
  const view = new DomView(root, leaveOut);
  const page = new TreeReader<Node>(view).read(root.body ?? root);
  if (more) page.tables.push(...more<Node>(view, root.body ?? root));
  return {
    title: squeeze(root.title ?? ''),
    tables: page.tables.map(({ node, rowNodes, ...table }) => ({
      ...table,
      element: node as Element,
      rowElements: rowNodes as Element[],
    })),
    text: page.lines.join('\n'),
    fields: page.fields,
  };
}

/** Attributes that change how an element is taken, beside its class. */
const TELLING = '[style], [id], [hidden], [role], [colspan], [rowspan], [type]';
const ELEMENT = 1;
const TEXT = 3;

class DomView implements TreeView<Node> {
  private readonly window: (Window & typeof globalThis) | null;
  /** Elements that look alike to CSS are displayed alike: asked once, not 100,000 times. */
  private readonly asked = new Map<string, boolean>();

  private readonly leaveOut: ((row: Element) => boolean) | undefined;

  constructor(root: Document, leaveOut?: (row: Element) => boolean) {
    this.window = root.defaultView;
    this.leaveOut = leaveOut;
  }

  first(node: Node): Node | null {
    if (node.nodeName === 'IFRAME') return frameBody(node as HTMLIFrameElement);
    return this.wanted(node.firstChild);
  }

  next(node: Node): Node | null {
    return this.wanted(node.nextSibling);
  }

  private wanted(from: Node | null): Node | null {
    if (this.leaveOut === undefined) return from;
    let node = from;
    while (node !== null && isRow(node) && this.leaveOut(node)) node = node.nextSibling;
    return node;
  }

  tag(node: Node): string {
    if (node.nodeType === ELEMENT) return (node as Element).localName;
    return node.nodeType === TEXT ? '' : '#';
  }

  data(node: Node): string {
    return node.nodeValue ?? '';
  }

  attr(node: Node, name: string): string | null {
    return (node as Element).getAttribute(name);
  }

  bare(node: Node): boolean {
    return !(node as Element).hasAttributes();
  }

  firstElement(node: Node): Node | null {
    return (node as Element).firstElementChild;
  }

  nextElement(node: Node): Node | null {
    return (node as Element).nextElementSibling;
  }

  cellTag(node: Node): string {
    return (node as Element).localName;
  }

  cellText(node: Node): string | null {
    return (node as Element).firstElementChild === null ? (node.textContent ?? '') : null;
  }

  childCount(node: Node): number {
    return (node as Element).childElementCount;
  }

  /** Elements with nothing but a class and what never hides or changes a text. */
  look(node: Node): string | null {
    const element = node as Element;
    const css = element.className;
    return typeof css !== 'string' || element.matches(TELLING) ? null : css;
  }

  hidden(node: Node): boolean {
    const element = node as Element;
    const css = element.getAttribute('class');
    if (css !== null && isForScreenReaders(css)) return true;
    if (this.window === null) return hiddenByAttributes(element, css);
    if (isRepeated(element)) {
      if (!element.hasAttributes()) return false;
      const look = lookOf(element, css);
      const known = this.asked.get(look);
      if (known !== undefined) return known;
      const hidden = this.ask(element);
      this.asked.set(look, hidden);
      return hidden;
    }
    return this.ask(element);
  }

  plainText(node: Node): string | null {
    // Frameworks leave comments between texts; textContent passes over them.
    return (node as Element).firstElementChild === null ? (node.textContent ?? '') : null;
  }

  checked(node: Node): boolean {
    return (node as HTMLInputElement).checked === true;
  }

  value(node: Node): string {
    if (node.nodeName !== 'SELECT') return (node as HTMLInputElement).value ?? '';
    const select = node as HTMLSelectElement;
    return select.options[select.selectedIndex]?.text ?? '';
  }

  private ask(element: Element): boolean {
    const style = this.window?.getComputedStyle(element);
    if (!style) return false;
    return style.display === 'none' || (style.visibility !== 'visible' && style.visibility !== '');
  }
}

/** Parts of tables and what stands in cells; containers are few and asked one by one. */
const REPEATED = new Set('tr td th span a i b strong em p small label li button'.split(' '));

function isRepeated(element: Element): boolean {
  return REPEATED.has(element.localName) || element.closest('tr, [role="row"], mat-row') !== null;
}

function isRow(node: Node): node is Element {
  if (node.nodeName === 'TR') return true;
  return (
    node.nodeType === ELEMENT && (node as Element).matches('[role="row"], mat-row, .ant-table-row')
  );
}

function lookOf(element: Element, css: string | null): string {
  const { localName, id } = element;
  const style = element.getAttribute('style') ?? '';
  const flag = element.hasAttribute('hidden') ? '!' : '';
  return `${localName}${flag}#${id}.${css ?? ''}{${style}}`;
}

function hiddenByAttributes(element: Element, css: string | null): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && NO_DISPLAY.test(style)) return true;
  return css !== null && hiddenByClass(css);
}

/** A frame of the same site is part of the page; any other is closed to us. */
function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
