/**
 * An OpenDocument text as plain text, in the same shape as a Word document: one paragraph
 * a block with its number, one table row a line, notes at the end.
 */

import { ListStyles, OUTLINE } from './odt-numbering.ts';
import { unzipText } from './unzip.ts';
import { child, descendants, elements, parseXml, wholeNumber, type XmlNode } from './xml.ts';

/** null: the archive holds no OpenDocument text. Throws on a damaged archive. */
export function odtToText(bytes: Uint8Array): string | null {
  const files = unzipText(bytes, /^(?:content|styles)\.xml$/);
  const content = files.get('content.xml');
  if (content === undefined) return null;
  const root = parseXml(content);
  const body = descendants(root, 'text').find((node) =>
    elements(node).some((c) => /^(?:p|h|list|table|section)$/.test(c.name)),
  );
  if (!body) return null;
  const styles = files.get('styles.xml');
  return new Reader(new ListStyles([root, styles ? parseXml(styles) : null])).read(body);
}

/** Struck text, notes to the author, and lists of headings are no part of the report. */
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'sequence-decls',
  'table-of-content',
  'illustration-index',
  'table-index',
  'alphabetical-index',
  'user-index',
  'bibliography',
  'note-citation',
  'hidden-text',
  'forms',
]);

interface List {
  style: string;
  depth: number;
  counters: number[];
}

class Reader {
  private readonly styles: ListStyles;
  private readonly blocks: string[] = [];
  private readonly notes: string[] = [];
  private readonly headings: number[] = [];
  /** Counters of the lists read, by their id and by the style they were last used with. */
  private readonly lists = new Map<string, number[]>();

  constructor(styles: ListStyles) {
    this.styles = styles;
  }

  read(body: XmlNode): string {
    this.readBlocks(body);
    return [...this.blocks, ...(this.notes.length > 0 ? ['CHÚ THÍCH', ...this.notes] : [])].join(
      '\n\n',
    );
  }

  private readBlocks(parent: XmlNode): void {
    for (const node of elements(parent)) {
      if (SKIPPED.has(node.name)) continue;
      if (node.name === 'p') this.push('', node);
      else if (node.name === 'h') this.push(this.headingLabel(node), node);
      else if (node.name === 'list') this.readList(node, null);
      else if (node.name === 'table') this.readTable(node);
      else this.readBlocks(node);
    }
  }

  private push(label: string, node: XmlNode): void {
    const text = `${label} ${this.words(node)}`.trim();
    if (text !== '') this.blocks.push(text);
  }

  private headingLabel(node: XmlNode): string {
    if (node.attributes['is-list-header'] === 'true') return '';
    const level = wholeNumber(node.attributes['outline-level']) ?? 1;
    return this.styles.next(OUTLINE, level - 1, this.headings, null);
  }

  private readList(node: XmlNode, above: List | null): void {
    const list = above
      ? { ...above, style: node.attributes['style-name'] ?? above.style, depth: above.depth + 1 }
      : this.openList(node);
    for (const item of elements(node)) {
      let label =
        item.name === 'list-item' && elements(item)[0]?.name !== 'list'
          ? this.styles.next(
              list.style,
              list.depth,
              list.counters,
              wholeNumber(item.attributes['start-value']),
            )
          : '';
      for (const inner of elements(item)) {
        if (inner.name === 'list') this.readList(inner, list);
        else if (inner.name === 'table') this.readTable(inner);
        else if (!SKIPPED.has(inner.name)) {
          this.push(label, inner);
          label = '';
        }
      }
    }
  }

  /** A list begins anew unless it says which one it carries on. */
  private openList(node: XmlNode): List {
    const style = node.attributes['style-name'] ?? '?';
    const goesOn = node.attributes['continue-list'];
    const same = node.attributes['continue-numbering'] === 'true';
    const counters =
      (goesOn && this.lists.get(`#${goesOn}`)) || (same && this.lists.get(style)) || [];
    this.lists.set(style, counters);
    if (node.attributes.id) this.lists.set(`#${node.attributes.id}`, counters);
    return { style, depth: 0, counters };
  }

  private readTable(table: XmlNode): void {
    const lines: string[] = [];
    for (const row of descendants(table, 'table-row')) {
      const cells = elements(row).filter((c) => /^(?:covered-)?table-cell$/.test(c.name));
      if (cells.length === 1 && cells[0]) {
        this.pushRows(lines);
        this.readBlocks(cells[0]);
      } else lines.push(cells.flatMap((cell) => this.cellTexts(cell)).join('\t'));
    }
    this.pushRows(lines);
  }

  private pushRows(lines: string[]): void {
    const filled = lines.filter((line) => line.trim() !== '');
    if (filled.length > 0) this.blocks.push(filled.join('\n'));
    lines.length = 0;
  }

  /** An empty cell may stand for several. */
  private cellTexts(cell: XmlNode): string[] {
    const inner = new Reader(this.styles);
    inner.readBlocks(cell);
    this.notes.push(...inner.notes);
    const text = inner.blocks.join(' ').replace(/\s+/gu, ' ').trim();
    const times = wholeNumber(cell.attributes['number-columns-repeated']) ?? 1;
    return Array<string>(Math.min(Math.max(times, 1), 64)).fill(text);
  }

  /** The words of a paragraph; notes and text boxes go their own way. */
  private words(paragraph: XmlNode): string {
    const out: string[] = [];
    const visit = (node: XmlNode | string): void => {
      // Line ends of the XML are blanks; line-break and s are the ones that count.
      if (typeof node === 'string') out.push(node.replace(/\s+/gu, ' '));
      else if (SKIPPED.has(node.name)) return;
      else if (node.name === 'line-break') out.push('\n');
      else if (node.name === 's' || node.name === 'tab') out.push(' ');
      else if (node.name === 'note') this.readNote(node);
      else if (node.name === 'text-box') this.readBlocks(node);
      else if (node.name !== 'frame') node.children.forEach(visit);
      else for (const box of descendants(node, 'text-box')) visit(box);
    };
    paragraph.children.forEach(visit);
    return out
      .join('')
      .replace(/[^\S\n\u00A0]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
  }

  private readNote(note: XmlNode): void {
    const body = child(note, 'note-body');
    if (!body) return;
    const inner = new Reader(this.styles);
    inner.readBlocks(body);
    this.notes.push(...inner.blocks);
  }
}
