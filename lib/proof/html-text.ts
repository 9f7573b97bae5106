/**
 * HTML to the plain text that is proof-read: one paragraph a line, cells of a table row
 * parted by tabs. Offsets of findings point into this text.
 */
import { load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { formatNumber } from './word/number-format.ts';

const BLOCKS = new Set(
  'p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre table thead tbody tfoot tr hr figure figcaption address form fieldset center'.split(
    ' ',
  ),
);
const HIDDEN = new Set(
  'script style noscript template head svg math iframe object select button input textarea nav del'.split(
    ' ',
  ),
);

export function htmlToText(html: string): string {
  const $ = load(html);
  const out: string[] = [];
  for (const node of $.root().contents().toArray()) write(node, out, { pre: false, cell: false });
  return out
    .join('')
    .replace(/[ \u00A0]*\n[ \u00A0]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

interface Place {
  pre: boolean;
  cell: boolean;
}

function write(node: AnyNode, out: string[], place: Place): void {
  if (node.type === 'text') {
    out.push(place.pre ? node.data : node.data.replace(/\s+/gu, ' '));
    return;
  }
  if (!('children' in node)) return;
  const name = 'name' in node ? node.name.toLowerCase() : '';
  if (HIDDEN.has(name) || isHidden(node)) return;
  if (name === 'br') out.push(place.cell ? ' ' : '\n');
  else if (name === 'table' && !place.cell) writeTable(node as Element, out);
  else if (name === 'li')
    writeAll(node.children, out, place, `\n${labelOf(node as Element)} `, '\n');
  else if (BLOCKS.has(name) && place.cell) writeAll(node.children, out, place, ' ', ' ');
  else if (BLOCKS.has(name))
    writeAll(node.children, out, { ...place, pre: name === 'pre' }, '\n\n', '\n\n');
  else if (name === 'sup' && isFootnoteMark(node.children)) return;
  else writeAll(node.children, out, place, '', '');
}

function writeAll(
  children: AnyNode[],
  out: string[],
  place: Place,
  before: string,
  after: string,
): void {
  out.push(before);
  for (const child of children) write(child, out, place);
  out.push(after);
}

/** A caption, then the rows; cells that reach down from above keep their column, empty. */
function writeTable(table: Element, out: string[]): void {
  out.push('\n\n');
  for (const node of table.children)
    if ('name' in node && node.name === 'caption') write(node, out, { pre: false, cell: false });
  const reaching: number[] = [];
  for (const row of rowsOf(table)) writeRow(row, reaching, out);
  out.push('\n\n');
}

function rowsOf(parent: Element): Element[] {
  return parent.children.flatMap((node) => {
    if (!('name' in node)) return [];
    if (node.name === 'tr') return [node as Element];
    return /^t(?:head|body|foot)$/.test(node.name) ? rowsOf(node as Element) : [];
  });
}

/** A row with one cell is a paragraph (layout tables); others keep their columns. */
function writeRow(row: Element, reaching: number[], out: string[]): void {
  const cells = row.children.filter(
    (c): c is Element => 'name' in c && (c.name === 'td' || c.name === 'th') && !isHidden(c),
  );
  if (cells.length === 1 && cells[0] && !reaching.some((rows) => rows > 0)) {
    write(cells[0], out, { pre: false, cell: false });
    out.push('\n');
    return;
  }
  const texts: string[] = [];
  const passReaching = (): void => {
    while ((reaching[texts.length] ?? 0) > 0) {
      reaching[texts.length] = (reaching[texts.length] as number) - 1;
      texts.push('');
    }
  };
  for (const cell of cells) {
    passReaching();
    const width = spanOf(cell, 'colspan');
    for (let i = 0; i < width; i++) {
      reaching[texts.length] = spanOf(cell, 'rowspan') - 1;
      texts.push(i === 0 ? cellText(cell) : '');
    }
  }
  passReaching();
  out.push(`\n${texts.join('\t')}\n`);
}

function cellText(cell: Element): string {
  const inner: string[] = [];
  write(cell, inner, { pre: false, cell: true });
  return inner.join('').replace(/\s+/gu, ' ').trim();
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const span = Number(cell.attribs[attribute] ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}

const LIST_FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The number a browser prints before an item of an ordered list; a dash for the others. */
function labelOf(item: Element): string {
  const list = item.parent;
  if (list?.type !== 'tag' || list.name !== 'ol') return '-';
  let number = Number(list.attribs.start ?? 1) - 1;
  for (const sibling of list.children) {
    if (!('name' in sibling) || sibling.name !== 'li') continue;
    number = Number((sibling as Element).attribs.value ?? number + 1);
    if (sibling === item) break;
  }
  return `${formatNumber(number, LIST_FORMATS[list.attribs.type ?? ''] ?? 'decimal')}.`;
}

function isHidden(node: AnyNode): boolean {
  if (!('attribs' in node)) return false;
  const { hidden, style = '' } = node.attribs;
  return hidden !== undefined || /display\s*:\s*none/i.test(style);
}

/** Word's footnote marks ("[1]", "1" in a link) are no part of the sentence. */
function isFootnoteMark(children: AnyNode[]): boolean {
  return children.every((c) => 'name' in c && c.name === 'a') && children.length > 0;
}
