/**
 * Where the heading block of a table begins and ends. Title and period rows may stand
 * above it inside <thead>, it may have one to four rows, and nothing says that its cells
 * are <th>: words decide, spans and tags help.
 */
import { cleanHeading, isCode, isHeading, isValue, sameWords } from './headings.ts';
import type { SlotRow } from './spans.ts';
import type { GridColumn, RawCell, RawRow } from './types.ts';

export interface HeaderBlock {
  /** Index of the first heading row. */
  from: number;
  /** Index after the last heading row; equal to `from` when no heading was found. */
  to: number;
}

/** Title pages of exports are long, but not longer than this. */
const ROWS_SEARCHED = 120;
const MOST_ROWS = 6;

export function findHeader(placed: readonly SlotRow[], rows: readonly RawRow[]): HeaderBlock {
  const last = Math.min(placed.length, ROWS_SEARCHED);
  let from = -1;
  for (let i = 0; i < last && from < 0; i++) {
    const slots = placed[i] as SlotRow;
    // No heading stands below a dossier: "Mã hồ sơ | H37… | Trạng thái | Đang xử lý" is a page about one.
    if (ownTexts(slots, undefined).some(isCode)) break;
    if (startsHeader(slots)) from = i;
  }
  if (from < 0) return headerByTags(placed, rows);
  let to = from + 1;
  while (from > 0 && hangsOn(placed, rows, from)) from--;
  while (to < placed.length && to - from < MOST_ROWS && continuesHeader(placed, rows, from, to))
    to++;
  return { from, to };
}

/**
 * Cells of the row above reach down beside this one, so it is the upper part of the same
 * heading, whatever its words; a title reaches over the whole width, not down.
 */
function hangsOn(placed: readonly SlotRow[], rows: readonly RawRow[], at: number): boolean {
  const slots = placed[at] as SlotRow;
  const above = placed[at - 1] as SlotRow;
  const texts = ownTexts(above, undefined);
  if (rows[at - 1]?.section !== rows[at]?.section || texts.length < 2) return false;
  return !texts.some(isValue) && slots.some((cell) => cell !== null && above.includes(cell));
}

/** At least two headings, most of the row headings, and no value among them. */
function startsHeader(slots: SlotRow): boolean {
  const texts = ownTexts(slots, undefined);
  if (texts.length < 2 || texts.some(isValue) || isLabelled(texts)) return false;
  const words = texts.filter(isHeading).length;
  return words >= 2 && words * 5 > texts.length * 3 && new Set(texts).size >= 2;
}

/** "Trạng thái: | Đang xử lý | Hình thức nộp: | Trực tuyến": labels and values in turn. */
function isLabelled(texts: readonly string[]): boolean {
  return texts.length % 2 === 0 && texts.every((text, i) => /[:：]$/.test(text) === (i % 2 === 0));
}

function continuesHeader(
  placed: readonly SlotRow[],
  rows: readonly RawRow[],
  from: number,
  at: number,
): boolean {
  const slots = placed[at] as SlotRow;
  const above = placed[at - 1] as SlotRow;
  const texts = ownTexts(slots, above);
  const inHead = rows[at]?.section === 'head' && rows[from]?.section === 'head';
  if (texts.length === 0) return inHead || slots.some((c) => c !== null && above.includes(c));
  if (texts.some(isValue)) return false;
  if (rows[at]?.section !== rows[from]?.section) return false;
  const heads = slots.filter((c) => c?.heading).length;
  if (inHead && texts.length > 1) return true;
  const headings = texts.filter(isHeading).length;
  // Below a heading cell that spans down, or made of headings itself.
  const hangs = slots.some((c) => c !== null && above.includes(c));
  if (hangs) return headings * 2 >= texts.length || heads === slots.length;
  if (repeats(placed, from, at)) return false;
  return texts.length > 1 && headings * 5 > texts.length * 4;
}

/** The heading printed again further down the page is no part of the block. */
function repeats(placed: readonly SlotRow[], from: number, at: number): boolean {
  return isRepeatedHeader(placed[at] as SlotRow, placed[from] as SlotRow);
}

export function isRepeatedHeader(slots: SlotRow, header: SlotRow): boolean {
  if (slots.length !== header.length || slots.length < 2) return false;
  return slots.every((c, i) => sameWords(c?.text ?? '', header[i]?.text ?? ''));
}

/** Unknown words: the page's own marks (thead, th, columnheader) decide. */
function headerByTags(placed: readonly SlotRow[], rows: readonly RawRow[]): HeaderBlock {
  let from = 0;
  const last = Math.min(placed.length, ROWS_SEARCHED);
  while (from < last && !isMarkedHeader(placed[from] as SlotRow, rows[from] as RawRow)) from++;
  if (from === last) return { from: 0, to: 0 };
  let to = from + 1;
  while (
    to < placed.length &&
    to - from < MOST_ROWS &&
    isMarkedHeader(placed[to] as SlotRow, rows[to] as RawRow)
  ) {
    to++;
  }
  return { from, to };
}

function isMarkedHeader(slots: SlotRow, row: RawRow): boolean {
  const texts = ownTexts(slots, undefined);
  if (texts.length < 2 || texts.some(isValue)) return false;
  return (
    row.section === 'head' || (slots.length > 1 && slots.every((c) => c === null || c.heading))
  );
}

/** Texts of the cells that begin in this row, each cell once, empty ones left out. */
export function ownTexts(slots: SlotRow, above: SlotRow | undefined): string[] {
  const texts: string[] = [];
  let previous: RawCell | null = null;
  for (let i = 0; i < slots.length; i++) {
    const cell = slots[i] ?? null;
    if (cell && cell !== previous && cell.text !== '' && !(above && above[i] === cell)) {
      texts.push(cell.text);
    }
    previous = cell;
  }
  return texts;
}

/** Names each column by the headings above it, from the top down without repeats. */
export function nameColumns(
  placed: readonly SlotRow[],
  block: HeaderBlock,
  width: number,
): GridColumn[] {
  const columns: GridColumn[] = [];
  for (let c = 0; c < width; c++) {
    const path: string[] = [];
    let name: string | undefined;
    let lines: string[] | undefined;
    for (let r = block.from; r < block.to; r++) {
      const cell = placed[r]?.[c];
      if (!cell) continue;
      if (cell.name !== undefined) name = cell.name;
      const text = cleanHeading(cell.text);
      if (text === '' || text === path.at(-1)) continue;
      path.push(text);
      lines = cell.text.includes('\n') ? cell.text.split('\n').map(cleanHeading) : undefined;
    }
    columns.push({ path, ...(name !== undefined && { name }), ...(lines && { lines }) });
  }
  return columns;
}
