/**
 * Passages: the blocks under one heading with their items in reading order, lists joined
 * to the sentence that opens them. Relations are sought inside a passage only.
 */
import { type Clauses, type Item, readClauses } from './clauses.ts';
import { type NumberManner, numberManner } from './figures.ts';
import { SEP } from './joints.ts';
import type { Block } from './structure.ts';

export interface Passage {
  heading: Block | null;
  /** Headings above, outermost first, this one included. */
  path: Block[];
  /** Indexes of its blocks. */
  blocks: number[];
  /** Root items of all its blocks; brackets stay inside their item. */
  items: Item[];
  clauses: Clauses[];
}

export interface Document {
  text: string;
  blocks: Block[];
  passages: Passage[];
  manner: NumberManner;
}

export function readDocumentText(text: string, blocks: Block[]): Document {
  const manner = numberManner(text);
  const passages: Passage[] = [];
  let path: Block[] = [];
  let current: Passage = empty(null, []);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      path = [...path.filter((b) => rank(b) < rank(block)), block];
      if (current.blocks.length > 0) passages.push(current);
      current = empty(block, path);
    }
    if (block.kind === 'row') continue;
    addBlock(current, block, index, manner);
  }
  if (current.blocks.length > 0) passages.push(current);
  doubtLast(passages, text);
  return { text, blocks, passages, manner };
}

/** A number at the very end of the text may be cut off: half a report is no proof. */
function doubtLast(passages: Passage[], text: string): void {
  const last = flatten(passages.at(-1)?.items ?? []).at(-1);
  if (last && last.end === text.trimEnd().length && last.count.end === last.count.after)
    last.count = { ...last.count, approximate: 'about' };
}

function empty(heading: Block | null, path: Block[]): Passage {
  return { heading, path, blocks: [], items: [], clauses: [] };
}

/** How deep a heading stands, by its number: Phần I · A · I · 1 · 1.1 · a. */
function rank(block: Block): number {
  const { number } = block;
  if (number === '') return 0;
  if (/^\p{L}+\s/u.test(number)) return 1;
  if (/^[A-HKĐ]$/u.test(number)) return 2;
  if (/^[IVX]+$/u.test(number)) return 3;
  return /^\d+(?:\.\d+)*$/u.test(number) ? 3 + number.split('.').length : 8;
}

function addBlock(passage: Passage, block: Block, index: number, manner: NumberManner): void {
  const clauses = readClauses(block, index, manner);
  const before = passage.clauses.at(-1);
  const first = clauses.items[0];
  if (first) {
    first.separator =
      block.kind === 'item' ? (block.depth > 1 ? SEP.subitem : SEP.item) : SEP.block;
    if (before?.opens && !first.opener) first.opener = before.opens;
  } else if (before?.opens && !clauses.opens && clauses.quantities.length === 0)
    clauses.opens = null;
  // "- Trong đó: trực tuyến 951": the opener carries over a line without figures.
  passage.blocks.push(index);
  passage.clauses.push(clauses);
  passage.items.push(...clauses.items);
}

/** Every item of a list with those in brackets. */
export function flatten(items: Item[]): Item[] {
  return items.flatMap((i) => [i, ...flatten(i.children)]);
}
