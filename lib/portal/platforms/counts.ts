/**
 * The numbers that pagers print: "1 – 10 của 253", "Tổng số 253 hồ sơ", "Trang 2/26",
 * "Đang xem 1 đến 10 trong tổng số 253 mục (được lọc từ 500 mục)".
 */
import { fold } from '../../text/normalise.ts';

export interface StatedCounts {
  range: { from: number; to: number } | null;
  rowsTotal: number | null;
  unfilteredTotal: number | null;
  current: number | null;
  pages: number | null;
  pageSize: number | null;
}

const N = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+)';
/** What one row of a list is called. */
const THING =
  '(?:ho so|ban ghi|muc|dong|ket qua|phan tu|dong du lieu|du lieu|yeu cau|phan anh|thu tuc|entries|items|records|results|rows)';
const OF = '(?:cua|of|trong(?: tong)?(?: so)?|tren(?: tong)?(?: so)?|/)';

const RANGE = new RegExp(
  `${N}\\s*(?:-|–|—|den|toi|to)\\s*${N}\\s*${OF}\\s*(?:tong\\s*(?:so)?\\s*:?\\s*)?${N}`,
);
const EMPTY_RANGE = /(?:^|[^\d.,])0\s*(?:cua|of)\s*0(?![\d.,])/;
const TOTAL = [
  new RegExp(
    `tong(?: cong)?(?: so)?(?: ${THING})?(?: tim thay)?(?: la)?\\s*[:=]?\\s*\\(?${N}(?!\\s*(?:trang|/|%))`,
  ),
  new RegExp(`(?:tim thay|co tat ca|co|total|found)\\s*:?\\s*${N}\\s*${THING}?`),
  new RegExp(`${N}\\s*${THING}(?! *(?:/|moi|tren|mot) *trang)`),
];
const PAGE_OF_PAGES = new RegExp(`(?:trang|page)\\s*:?\\s*${N}\\s*${OF}\\s*(?:so\\s*)?${N}`);
const PAGES = new RegExp(
  `(?:tong(?: so)? trang|so trang)\\s*:?\\s*${N}|tong(?: so)?\\s*:?\\s*${N}\\s*trang`,
);
const UNFILTERED = new RegExp(`(?:duoc loc tu|loc tu|filtered from)\\s*(?:tong(?: so)?\\s*)?${N}`);
const PAGE_SIZE = [
  new RegExp(`${N}\\s*/\\s*(?:trang|page)`),
  new RegExp(`${N}\\s*${THING}\\s*(?:/|moi|tren|mot)\\s*(?:mot )?trang`),
];

/** Reads what a pager's text states; whatever it does not state stays null. */
export function readCounts(text: string): StatedCounts {
  const words = fold(text);
  const unfiltered = UNFILTERED.exec(words);
  // The total without the filter would otherwise be taken for the total.
  const rest = unfiltered === null ? words : words.replace(unfiltered[0], ' ');
  const pageSize = firstNumber(PAGE_SIZE, rest);
  const rows = PAGE_SIZE.reduce((left, pattern) => left.replace(pattern, ' '), rest);
  const range = RANGE.exec(rows);
  const page = PAGE_OF_PAGES.exec(rows);
  const pages = PAGES.exec(rows);
  const stated = rows.replace(PAGE_OF_PAGES, ' ').replace(PAGES, ' ');
  return {
    range: rangeOf(range, rows),
    rowsTotal: totalOf(range, stated, rows),
    unfilteredTotal: unfiltered === null ? null : numberOf(unfiltered[1]),
    current: page === null ? null : numberOf(page[1]),
    pages: page !== null ? numberOf(page[2]) : numberOf(pages?.[1] ?? pages?.[2]),
    pageSize,
  };
}

function rangeOf(range: RegExpExecArray | null, words: string): StatedCounts['range'] {
  if (range === null) return EMPTY_RANGE.test(words) ? { from: 0, to: 0 } : null;
  const from = numberOf(range[1]);
  const to = numberOf(range[2]);
  return from === null || to === null || to < from ? null : { from, to };
}

function totalOf(range: RegExpExecArray | null, stated: string, words: string): number | null {
  if (range !== null) {
    const [from, to, total] = [numberOf(range[1]), numberOf(range[2]), numberOf(range[3])];
    if (from !== null && to !== null && total !== null && from <= to && to <= total) return total;
  }
  if (EMPTY_RANGE.test(words)) return 0;
  return firstNumber(TOTAL, stated);
}

function firstNumber(patterns: readonly RegExp[], words: string): number | null {
  for (const pattern of patterns) {
    const found = numberOf(pattern.exec(words)?.[1]);
    if (found !== null) return found;
  }
  return null;
}

/** "1.253" and "1,253" are one thousand two hundred and fifty-three: counts have no decimals. */
function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(/[.,]/g, ''));
}
