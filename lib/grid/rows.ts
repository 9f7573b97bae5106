/**
 * What a body row is: data, a group heading, column numbers or formulas, a total, an
 * "empty" or a "loading" message.
 */
import messages from '../../assets/words/messages.json' with { type: 'json' };
import { foldCell } from './cell-text.ts';
import type { RowKind } from './types.ts';

const EMPTY = new Set(messages.empty.map(foldCell));
const LOADING = new Set(messages.loading.map(foldCell));
const TOTAL = new Set(messages.total.map(foldCell));

const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[A-Z])\s*\)?$/;
/** "(3 = 4 + 5)", "3=4+5", "(10)=(11)+(12)" */
const FORMULA =
  /^\(?\s*\d{1,2}\s*\)?\s*=\s*\(?\s*\d{1,2}\s*\)?(\s*[-+/:*x]\s*\(?\s*\d{1,3}\s*\)?%?)*\s*\)?$/;

/**
 * @param cells texts of the row, spans repeated
 * @param distinct how many different cells the row has
 * @param width columns of the table
 */
export function classifyRow(cells: readonly string[], distinct: number, width: number): RowKind {
  let filled = 0;
  let first = '';
  let single = true;
  for (const text of cells) {
    if (text === '') continue;
    if (filled === 0) first = text;
    else if (single && text !== first) single = false;
    filled++;
  }
  if (filled === 0) return 'empty';
  if (single) {
    const words = foldCell(first);
    if (EMPTY.has(words)) return 'empty';
    if (LOADING.has(words) && (distinct === 1 || filled === cells.length)) return 'loading';
    if (isTotalWord(words)) return 'total';
    if (width > 1 && !COLUMN_NUMBER.test(first) && (distinct === 1 || isGroupLabel(cells, first))) {
      return distinct === 1 || width > 2 ? 'group' : 'data';
    }
    return 'data';
  }
  if (isNumbersRow(cells)) return 'numbers';
  return isTotalRow(cells) ? 'total' : 'data';
}

/** One text in one of the first columns and nothing else: a heading of the rows below. */
function isGroupLabel(cells: readonly string[], text: string): boolean {
  return cells.indexOf(text) < 3 && !/^\d+$/.test(text);
}

/** "Tổng số", "TỔNG CỘNG:", "Tổng" in one of the first cells, numbers after it. */
function isTotalRow(cells: readonly string[]): boolean {
  for (let i = 0; i < Math.min(3, cells.length); i++) {
    const text = cells[i] as string;
    // "Tổng…", "Cộng…", "Toàn …", "Total": most cells are told by their first letter.
    if (text.length > 60 || !/^[TtCc]/.test(text)) continue;
    if (isTotalWord(foldCell(text))) return true;
  }
  return false;
}

function isTotalWord(words: string): boolean {
  return TOTAL.has(words) || /^(tong|cong) (i|ii|iii|iv|v|1 2)( [ivx]+)*$/.test(words);
}

/** Numbers in the order of the columns, or formulas over column numbers. */
function isNumbersRow(cells: readonly string[]): boolean {
  let filled = 0;
  let formulas = 0;
  let inOrder = 0;
  for (let i = 0; i < cells.length; i++) {
    const text = cells[i] as string;
    if (text === '') continue;
    filled++;
    if (FORMULA.test(text)) formulas++;
    else {
      const m = COLUMN_NUMBER.exec(text);
      if (!m) return false;
      if (!/\d/.test(m[1] as string) || isNear(Number(m[1]), i + 1)) inOrder++;
    }
  }
  if (formulas > 0) return formulas + inOrder === filled && filled >= 3;
  return filled >= 4 && inOrder === filled && isRising(cells);
}

/** "A | B | 1 | 2 …" starts counting after the text columns. */
function isNear(value: number, position: number): boolean {
  return value <= position && value >= position - 3;
}

function isRising(cells: readonly string[]): boolean {
  let last = 0;
  for (const text of cells) {
    const value = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    if (value < last || value > last + 2) return false;
    last = value;
  }
  return last >= 3;
}
