/**
 * A list drawn as cards: blocks side by side, each with one dossier's code and its fields
 * by label, and no table at all (narrow windows of OpenCPS, mobile views). Each card becomes
 * one composite cell, which is read by its labels. What holds a code but no such fields is
 * handed over as a row too: it is refused with its reason, never dropped.
 */

import { roleTableTag } from '../grid/read-roles.ts';
import type { MoreTables, TreeTable } from '../grid/read-tree.ts';
import { TextReader } from '../grid/text-of.ts';
import type { TreeView } from '../grid/tree.ts';
import type { RawCell, RawRow } from '../grid/types.ts';
import { findCode } from './codes.ts';
import { labelId, readLabels } from './labels.ts';
import { DAY_FIELDS } from './vocabulary.ts';

/** A single card is a page about one dossier, or a block of the home page. */
const FEWEST = 2;
/** No card says more; what does is looked into, whatever its first lines hold. */
const LONGEST = 4000;
/** Marks the table made of cards. */
export const CARDS_SIGN = 'cards';
const HEADINGS = ['STT', 'Thông tin hồ sơ'];

interface Block<N> {
  node: N;
  text: string;
  isCard: boolean;
}

/** The list of cards of a page, as a table of one composite column; none where it has no such list. */
export const findCards: MoreTables = (view, root) => {
  const texts = new TextReader(view, () => '');
  const blocks = blocksIn(view, texts, root);
  const cards = blocks.filter(({ isCard }) => isCard);
  const [first] = cards;
  if (first === undefined || cards.length < FEWEST) return [];
  // Cards of one list are drawn by one template.
  if (cards.some(({ node }) => view.tag(node) !== view.tag(first.node))) return [];
  return [tableOf(first.node, blocks)];
};

/** The largest elements that hold one code each, from the top of the page down. */
function blocksIn<N>(view: TreeView<N>, texts: TextReader<N>, parent: N): Block<N>[] {
  const blocks: Block<N>[] = [];
  for (let node = view.first(parent); node !== null; node = view.next(node)) {
    const tag = view.tag(node);
    if (tag === '' || tag === '#' || NOT_CARDS.has(tag) || roleTableTag(view, node, tag)) continue;
    if (view.hidden(node)) continue;
    const text = texts.read(node);
    const code = findCode(text);
    const several = code !== null && findCode(text.toUpperCase().replaceAll(code, ' ')) !== null;
    if (several || text.length > LONGEST) blocks.push(...blocksIn(view, texts, node));
    else if (code !== null) blocks.push(blockOf(node, withLabels(text)));
  }
  return blocks;
}

const NOT_CARDS = new Set(['table', 'script', 'style', 'template', 'head', 'noscript', 'nav']);

/** A card says, beside its code, a day and one field more by label. */
function blockOf<N>(node: N, text: string): Block<N> {
  const ids = [...readLabels(text).keys()];
  return { node, text, isCard: ids.length > 1 && ids.some((id) => DAY_FIELDS.has(id)) };
}

/** "Mã hồ sơ" and its value on two lines (<dt>, <dd>) put on one, with a colon. */
function withLabels(text: string): string {
  const lines = text.split('\n');
  const joined: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i] as string, lines[i + 1]];
    const isLabel = line.length <= 60 && labelId(line) !== null;
    if (isLabel && next !== undefined && labelId(next) === null && !next.includes(':')) {
      joined.push(`${line.replace(/\s*[:：]$/, '')}: ${next}`);
      i++;
    } else joined.push(line);
  }
  return joined.join('\n');
}

function tableOf<N>(first: N, blocks: readonly Block<N>[]): TreeTable<N> {
  const cells = (texts: readonly string[], heading: boolean): RawCell[] =>
    texts.map((text) => ({ text, colspan: 1, rowspan: 1, heading }));
  const rows = blocks.map(
    ({ text }, i): RawRow => ({ section: 'body', cells: cells([String(i + 1), text], false) }),
  );
  return {
    rows: [{ section: 'head', cells: cells(HEADINGS, true) }, ...rows],
    context: [],
    signs: [CARDS_SIGN],
    node: first,
    rowNodes: [first, ...blocks.map(({ node }) => node)],
  };
}
