/**
 * What a body row is: data, a group heading, column numbers or formulas, a total, an
 * "empty" or a "loading" message.
 */
import messages from '../../assets/words/messages.json' with { type: 'json' };
import { foldCell } from './cell-text.ts';
import { saysLoading, saysNothingFound } from './messages.ts';
import type { RowKind } from './types.ts';

const TOTAL = new Set(messages.total.map(foldCell));
/** "Tổng cộng (I+II)", "Cộng mục A", "Tổng số toàn xã": a total and what it is the total of. */
const TOTAL_OF = new RegExp(
  `^(?:toan|(?:tong|cong)(?: (?:so|cong|hop|chung|toan|cac))*)(?: (?:${messages.totalOf.map(foldCell).join('|')}|[ivx]{1,4}|[a-d]|\\d))+$`,
);

/** "(1)", and "-1" as spreadsheets turn it. */
const COLUMN_NUMBER = /^[(-]?\s*(\d{1,2}|[A-Z])\s*\)?$/;
/** "(3 = 4 + 5)", "3=4+5", "(10)=(11)+(12)" */
const FORMULA =
  /^\(?\s*\d{1,2}\s*\)?\s*=\s*\(?\s*\d{1,2}\s*\)?(\s*[-+/:*x]\s*\(?\s*\d{1,3}\s*\)?%?)*\s*\)?$/;

/**
 * @param cells texts of the row, spans repeated
 * @param distinct how many different cells the row has
 * @param filledCells how many of them hold a text
 */
export function classifyRow(
  cells: readonly string[],
  distinct: number,
  filledCells: number,
): RowKind {
  const width = cells.length;
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
    if (saysNothingFound(first)) return 'empty';
    if (saysLoading(first) && (distinct === 1 || filled === width)) return 'loading';
    if (isTotalWord(foldCell(first))) return 'total';
    // The same text in one cell after another (placeholders) heads nothing.
    if (filledCells > 1) return 'data';
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
  return TOTAL.has(words) || TOTAL_OF.test(words);
}

/** Numbers in the order of the columns, or formulas over column numbers. */
function isNumbersRow(cells: readonly string[]): boolean {
  let filled = 0;
  let formulas = 0;
  let inOrder = 0;
  for (let i = 0; i < cells.length; i++) {
    const text = (cells[i] as string).replaceAll('[', '(').replaceAll(']', ')');
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
