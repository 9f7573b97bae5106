/**
 * React antd tables (4 to 6): two pagers for one list, "10 / trang", a spinner that blurs
 * the old rows, and measure rows that hold no data.
 */
import { anyShown, isShown, textOf } from './dom.ts';
import { buildPager, nearest } from './pager.ts';
import { looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const WRAPPER = '.ant-table-wrapper';
const BUSY =
  '.ant-spin-spinning, .ant-spin-blur, .ant-skeleton-active, .ant-table-cell .ant-skeleton';

export const antd: Platform = {
  id: 'antd',
  priority: 60,
  signs: /^ant-(?:table.*|pagination.*|spin.*)$/,
  detect(doc, table) {
    if (table === null) return doc.querySelector(WRAPPER) === null ? 0 : 0.95;
    return table.closest('.ant-table-wrapper, .ant-table') === null ? 0 : 0.95;
  },
  findPager(_doc, table): Pager | null {
    const own = table.closest(WRAPPER)?.querySelectorAll('.ant-pagination') ?? [];
    const roots = own.length > 0 ? [...own] : nearest(table, '.ant-pagination');
    const simple = roots
      .at(-1)
      ?.querySelector<HTMLInputElement>('.ant-pagination-simple-pager input');
    return buildPager({
      roots,
      countText: simple == null ? '' : `trang ${simple.value} / ${lastNumber(simple)}`,
      current: simple == null ? null : Number(simple.value) || null,
    });
  },
  isBusy(_doc, table) {
    const wrapper = table.closest(WRAPPER) ?? table;
    return anyShown(wrapper, BUSY) || anyShown(table.ownerDocument, '.ant-spin-fullscreen-show');
  },
  isEmpty(doc, table) {
    const root = table?.closest(WRAPPER) ?? doc;
    return [...root.querySelectorAll('.ant-table-placeholder, .ant-empty')].some(isShown);
  },
  isExpired: looksExpired,
};

/** "/ 26" printed after the page box of the simple pager. */
function lastNumber(input: HTMLInputElement): string {
  return /(\d+)\D*$/.exec(textOf(input.parentElement ?? input))?.[1] ?? '';
}
