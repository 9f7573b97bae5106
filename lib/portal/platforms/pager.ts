/**
 * Puts a Pager together from the elements a platform names: controls by their words,
 * counts by what is printed beside them.
 */
import { type Controls, isUsable, pageSelect, readControls, stepOf } from './controls.ts';
import { readCounts, type StatedCounts } from './counts.ts';
import { ancestorsOf, isShown, outside, precedes, TABLE_LIKE, textAround, textOf } from './dom.ts';
import type { Pager, Step } from './types.ts';

export interface PagerParts {
  /** The pager's own elements; several where the page draws it above and below the list. */
  roots: Element[];
  /** Where counts are printed, when not in the roots themselves. */
  countText?: string;
  /** Take plain links as addresses to fetch instead of controls to press. */
  preferLink?: boolean;
  /** Where this software prints its page sizes. */
  pageSizes?: number[];
  pageSize?: number | null;
  current?: number | null;
}

/** The pager made of these elements; null when none of them is shown. */
export function buildPager(parts: PagerParts): Pager | null {
  const roots = parts.roots.filter(isShown);
  const root = roots.at(-1);
  if (root === undefined) return null;
  const controls = readControls(root);
  const counts = readCounts(`${rootText(roots)} | ${parts.countText ?? ''}`);
  const sizes = parts.pageSizes ?? sizesOnOffer(roots);
  const pageSize = parts.pageSize ?? counts.pageSize ?? chosenSize(roots) ?? sizeOfRange(counts);
  // The range is made to be read; a marked number may as well be a page size.
  const current =
    parts.current ?? pageOfRange(counts, pageSize) ?? (controls.current || counts.current || null);
  const pages = pageCount(counts, controls, pageSize) ?? pageSelect(root)?.numbers.length ?? null;
  const more = isMore(current, pages, counts);
  const preferLink = parts.preferLink ?? false;
  const next = more === false ? null : nextStep(controls, current, preferLink);
  return {
    roots,
    current,
    pages,
    rowsTotal: counts.rowsTotal,
    range: counts.range,
    unfilteredTotal: counts.unfilteredTotal,
    pageSize,
    pageSizes: sizes,
    next,
    first: current === 1 ? null : firstStep(controls, preferLink),
    obstacle: next === null && more === true ? OBSTACLE : null,
  };
}

const OBSTACLE =
  'Trang còn hồ sơ nhưng nút sang trang gửi biểu mẫu về máy chủ hoặc không bấm được; hãy tự sang trang rồi đọc từng trang.';

function rootText(roots: Element[]): string {
  return roots.map((root) => `${textAround(root)} ${selectedTexts(root)}`).join(' | ');
}

/** Text of the chosen options: "Trang 1", "10 / trang". */
function selectedTexts(root: Element): string {
  const texts = [...root.querySelectorAll('select')].map(
    (select) => select.options[select.selectedIndex]?.text ?? '',
  );
  return texts.join(' ');
}

/** More rows to come? null when the page gives no way to tell. */
function isMore(
  current: number | null,
  pages: number | null,
  counts: StatedCounts,
): boolean | null {
  if (counts.range !== null && counts.rowsTotal !== null) {
    return counts.range.to < counts.rowsTotal;
  }
  if (current !== null && pages !== null && counts.pages !== null) return current < pages;
  return null;
}

function pageOfRange(counts: StatedCounts, pageSize: number | null): number | null {
  if (counts.range === null) return null;
  if (counts.range.from <= 1) return 1;
  return pageSize === null ? null : Math.floor((counts.range.from - 1) / pageSize) + 1;
}

/** "1 – 10 của 53": full pages have ten rows. A last page does not tell. */
function sizeOfRange({ range, rowsTotal }: StatedCounts): number | null {
  if (range === null || rowsTotal === null || range.to >= rowsTotal) return null;
  return range.to - Math.max(range.from, 1) + 1;
}

function pageCount(
  counts: StatedCounts,
  controls: Controls,
  pageSize: number | null,
): number | null {
  if (counts.pages !== null && counts.pages > 0) return counts.pages;
  if (counts.rowsTotal !== null && pageSize !== null && pageSize > 0) {
    return Math.max(1, Math.ceil(counts.rowsTotal / pageSize));
  }
  const numbers = [...controls.numbers.keys()];
  return numbers.length > 1 ? Math.max(...numbers) : null;
}

function nextStep(controls: Controls, current: number | null, preferLink: boolean): Step | null {
  const numbered = current === null ? undefined : controls.numbers.get(current + 1);
  const candidates = [controls.next, numbered ?? null];
  // Where plain links are fetched a link's address is surer than an arrow's script.
  for (const control of candidates) {
    if (!isUsable(control)) continue;
    const step = stepOf(control, preferLink);
    if (step !== null) return step;
  }
  return null;
}

function firstStep(controls: Controls, preferLink: boolean): Step | null {
  for (const control of [controls.numbers.get(1) ?? null, controls.first]) {
    if (!isUsable(control)) continue;
    const step = stepOf(control, preferLink);
    if (step !== null) return step;
  }
  return null;
}

/** Numbers offered by a page-size select: at least two options, all plain sizes. */
function sizesOnOffer(roots: Element[]): number[] {
  for (const root of roots) {
    for (const select of root.querySelectorAll('select')) {
      const sizes = [...select.options].map((option) => sizeOf(option.text));
      if (sizes.length > 1 && sizes.every((size) => size !== null)) {
        return sizes.filter((size) => size !== null).sort((a, b) => a - b);
      }
    }
  }
  return [];
}

function chosenSize(roots: Element[]): number | null {
  for (const root of roots) {
    for (const select of root.querySelectorAll('select')) {
      const sizes = [...select.options].map((option) => sizeOf(option.text));
      if (sizes.length > 1 && sizes.every((size) => size !== null)) {
        return sizes[select.selectedIndex] ?? null;
      }
    }
  }
  return null;
}

export function sizeOf(text: string): number | null {
  const found = /^(\d{1,6})(?:\s*(?:\/|dòng|hồ sơ|bản ghi|mục)?\s*(?:trang|dòng)?)?$/i.exec(
    text.trim(),
  );
  return found?.[1] === undefined ? null : Number(found[1]);
}

/**
 * Elements matching `selector` that belong to this table: looked for in its surroundings
 * from the nearest outwards; between two lists on one page the one after it, before the
 * next table, is its own.
 */
export function nearest(table: Element, selector: string): Element[] {
  const inside = insideOf(table, selector).filter(isShown);
  if (inside.length > 0) return outermost(inside);
  for (const box of ancestorsOf(table)) {
    const found = outside(box, table, selector).filter(
      (element) => isShown(element) && !element.contains(table),
    );
    if (found.length > 0) return outermost(belonging(table, box, found));
  }
  return [];
}

/** A pager in a <table> stands in its foot or caption; other grids may hold it anywhere. */
function insideOf(table: Element, selector: string): Element[] {
  const parts = table instanceof HTMLTableElement ? [table.tFoot, table.caption] : [table];
  return parts.flatMap((part) => (part === null ? [] : [...part.querySelectorAll(selector)]));
}

function belonging(table: Element, box: Element, found: Element[]): Element[] {
  const others = otherTables(table, box);
  if (others.length === 0) return found;
  const free = found.filter((element) => !others.some((other) => other.contains(element)));
  const following = others.find((other) => precedes(table, other));
  const after = free.filter(
    (element) =>
      precedes(table, element) && (following === undefined || precedes(element, following)),
  );
  return after.length > 0 ? after : free.slice(0, 1);
}

/** Other lists in a box: shown tables with several rows that neither hold nor sit in this one. */
function otherTables(table: Element, box: Element): Element[] {
  return outside(box, table, TABLE_LIKE).filter(
    (other) =>
      !other.contains(table) &&
      isShown(other) &&
      other.querySelectorAll('tr, [role="row"], .mat-row, .mat-mdc-row').length > 2,
  );
}

function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

/** Short texts near the table that state a total: "Tổng số 253 hồ sơ", "Tìm thấy 53 kết quả". */
export function statedNear(table: Element): string {
  for (const box of ancestorsOf(table)) {
    if (otherTables(table, box).length > 0) return '';
    for (const element of outside(box, table, PROSE)) {
      if (element.contains(table)) continue;
      if (element.childElementCount > 3) continue;
      const text = textOf(element);
      if (text.length <= 120 && STATES_TOTAL.test(text) && isShown(element)) return text;
    }
    if (box.tagName === 'BODY') break;
  }
  return '';
}

const PROSE = 'p, div, span, h2, h3, h4, h5, label, strong, b';
const STATES_TOTAL =
  /(?:tổng (?:cộng|số)?|tìm thấy|có tất cả)\s*:?\s*(?:số )?\(?[\d.,]+\s*(?:hồ sơ|bản ghi|kết quả|mục|dòng)|\d\s*(?:-|–|đến|tới|to)\s*\d+\s*(?:của|trong|trên|of|\/)\D{0,12}\d+(?!\/)/i;
