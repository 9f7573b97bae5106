/**
 * A Word document as plain text: one paragraph a block with the number Word prints before
 * it, one table row a line with its cells parted by tabs, notes at the end. Headers,
 * footers, comments, tables of contents and struck text are no part of the report.
 */
import { Numbering } from './docx-numbering.ts';
import { openWord, type WordParts } from './docx-parts.ts';
import { FieldState, readWords } from './docx-runs.ts';
import { at, child, elements, isOn, valOf, wholeNumber, type XmlNode } from './xml.ts';

/** null: the archive holds no Word document. Throws on a damaged archive. */
export function docxToText(bytes: Uint8Array): string | null {
  const parts = openWord(bytes);
  return parts && new Reader(parts).read();
}

/** Wrappers whose contents stand as if they were not there. */
const TRANSPARENT = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
const MOST_SPANNED = 63;

class Reader {
  private readonly parts: WordParts;
  private readonly numbering: Numbering;
  private readonly contents: ReadonlySet<string>;
  private readonly fields = new FieldState();
  private readonly blocks: string[] = [];
  /** Words of paragraphs whose end mark was deleted: they run on into the next. */
  private carried = '';

  constructor(parts: WordParts) {
    this.parts = parts;
    this.numbering = new Numbering(parts.numbering, parts.styles);
    this.contents = contentsStyles(parts.styles);
  }

  read(): string {
    this.readBlocks(child(this.parts.document, 'body'));
    this.flush();
    this.readNotes(this.parts.footnotes, 'footnotes', 'footnote');
    this.readNotes(this.parts.endnotes, 'endnotes', 'endnote');
    return this.blocks.join('\n\n');
  }

  private readBlocks(parent: XmlNode | null): void {
    for (const node of blocksOf(parent)) {
      if (node.name === 'p') this.readParagraph(node);
      else this.readTable(node);
    }
  }

  private readParagraph(paragraph: XmlNode): void {
    const { text, boxes } = this.paragraph(paragraph);
    if (text !== '') this.blocks.push(text);
    for (const box of boxes) this.readBlocks(box);
  }

  /** A paragraph's number and words, "" for an empty one or one of a table of contents. */
  private paragraph(paragraph: XmlNode): { text: string; boxes: XmlNode[] } {
    const properties = child(paragraph, 'pPr');
    const { text, boxes } = readWords(paragraph, this.fields);
    if (this.contents.has(valOf(properties, 'pStyle') ?? '')) return { text: '', boxes };
    const words = this.carried + text;
    this.carried = '';
    const mark = child(properties, 'rPr');
    if (child(mark, 'del') || child(mark, 'moveFrom')) {
      this.carried = words;
      return { text: '', boxes };
    }
    const place = this.numbering.placeOf(properties);
    const label = place && !isOn(mark, 'vanish') ? this.numbering.next(place) : '';
    const shown = words
      .replace(/[^\S\n\u00A0]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    return { text: `${label} ${shown}`.trim(), boxes };
  }

  private readTable(table: XmlNode): void {
    const rows = rowsOf(table);
    const lines: string[] = [];
    for (const row of rows) {
      const cells = cellsOf(row);
      // A row of one cell lays out paragraphs; it is no row of figures.
      if (cells.length === 1 && cells[0]) {
        this.pushRows(lines);
        this.readBlocks(cells[0]);
      } else if (cells.length > 1) lines.push(this.rowText(row, cells));
    }
    this.pushRows(lines);
  }

  private pushRows(lines: string[]): void {
    const filled = lines.filter((line) => line.trim() !== '');
    if (filled.length > 0) this.blocks.push(filled.join('\n'));
    lines.length = 0;
  }

  /** Merged cells keep their width, and lower parts of a tall cell stay empty, so that columns stay columns. */
  private rowText(row: XmlNode, cells: XmlNode[]): string {
    const properties = child(row, 'trPr');
    const texts = blanks(wholeNumber(valOf(properties, 'gridBefore')) ?? 0);
    for (const cell of cells) {
      const tall = at(cell, 'tcPr', 'vMerge');
      const below = tall !== null && tall.attributes.val !== 'restart';
      texts.push(below ? '' : this.cellText(cell));
      texts.push(...blanks((wholeNumber(valOf(child(cell, 'tcPr'), 'gridSpan')) ?? 1) - 1));
    }
    texts.push(...blanks(wholeNumber(valOf(properties, 'gridAfter')) ?? 0));
    return texts.join('\t');
  }

  private cellText(cell: XmlNode): string {
    const texts: string[] = [];
    for (const node of blocksOf(cell)) {
      if (node.name === 'p') texts.push(this.paragraph(node).text);
      else for (const row of rowsOf(node)) texts.push(...cellsOf(row).map((c) => this.cellText(c)));
    }
    const carried = this.carried;
    this.carried = '';
    return [...texts, carried]
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '')
      .join(' ');
  }

  private readNotes(part: XmlNode | null, group: string, name: string): void {
    const before = this.blocks.length;
    for (const note of elements(child(part, group), name)) {
      // Separators between text and notes are kept as notes of a special type.
      if (note.attributes.type && note.attributes.type !== 'normal') continue;
      this.readBlocks(note);
    }
    this.flush();
    // A title of their own: figures of a note belong to no section of the report.
    if (this.blocks.length > before) this.blocks.splice(before, 0, 'CHÚ THÍCH');
  }

  private flush(): void {
    if (this.carried.trim() !== '') this.blocks.push(this.carried.trim());
    this.carried = '';
  }
}

/** Paragraphs and tables below a node, in order, through every wrapper. */
function blocksOf(parent: XmlNode | null): XmlNode[] {
  return elements(parent).flatMap((node) => {
    if (node.name === 'p' || node.name === 'tbl') return [node];
    if (node.name === 'AlternateContent')
      return blocksOf(child(node, 'Choice') ?? child(node, 'Fallback'));
    return TRANSPARENT.has(node.name) ? blocksOf(node) : [];
  });
}

/** Rows that still stand: a deleted one is marked in its properties. */
function rowsOf(table: XmlNode): XmlNode[] {
  return wrapped(table, 'tr').filter((row) => child(child(row, 'trPr'), 'del') === null);
}

function cellsOf(row: XmlNode): XmlNode[] {
  return wrapped(row, 'tc').filter((cell) => at(cell, 'tcPr', 'cellDel') === null);
}

function wrapped(parent: XmlNode, name: string): XmlNode[] {
  return elements(parent).flatMap((node) =>
    node.name === name ? [node] : TRANSPARENT.has(node.name) ? wrapped(node, name) : [],
  );
}

function blanks(count: number): string[] {
  return Array<string>(Math.min(Math.max(count, 0), MOST_SPANNED)).fill('');
}

/** Ids of the styles "toc 1" … "toc 9": a table of contents repeats every heading. */
function contentsStyles(styles: XmlNode | null): Set<string> {
  return new Set(
    elements(child(styles, 'styles'), 'style')
      .filter((style) => /^toc\s*\d$/i.test(valOf(style, 'name') ?? ''))
      .map((style) => style.attributes.styleId ?? ''),
  );
}
