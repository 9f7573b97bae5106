/**
 * HTML to the plain text that is proof-read: one paragraph a line, cells of a table row
 * parted by tabs. Offsets of findings point into this text.
 */
import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';

const BLOCKS = new Set(
  'p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre table thead tbody tfoot tr hr figure figcaption address form fieldset center'.split(
    ' ',
  ),
);
const HIDDEN = new Set(
  'script style noscript template head svg math iframe object select button input textarea nav'.split(
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
  if (HIDDEN.has(name)) return;
  if (name === 'br') out.push(place.cell ? ' ' : '\n');
  else if (name === 'tr') writeRow(node.children, out);
  else if (name === 'li') writeAll(node.children, out, place, '\n- ', '\n');
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

/** A row with one cell is a paragraph (layout tables); others keep their columns. */
function writeRow(children: AnyNode[], out: string[]): void {
  const cells = children.filter((c) => 'name' in c && (c.name === 'td' || c.name === 'th'));
  if (cells.length <= 1) {
    for (const cell of cells) write(cell, out, { pre: false, cell: false });
    out.push('\n');
    return;
  }
  const texts = cells.map((cell) => {
    const inner: string[] = [];
    write(cell, inner, { pre: false, cell: true });
    return inner.join('').replace(/\s+/gu, ' ').trim();
  });
  out.push(`\n${texts.join('\t')}\n`);
}

/** Word's footnote marks ("[1]", "1" in a link) are no part of the sentence. */
function isFootnoteMark(children: AnyNode[]): boolean {
  return children.every((c) => 'name' in c && c.name === 'a') && children.length > 0;
}
