/**
 * jQuery DataTables 1.10 to 3. The word "Đang xử lý..." of its loading box is also a
 * status word, so only the box itself counts, never the text.
 */
import { saysNothingFound } from '../../grid/messages.ts';
import { fold } from '../../text/normalise.ts';
import { anyShown, isShown, textAround, textOf } from './dom.ts';
import { buildPager, sizeOf } from './pager.ts';
import { looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const WRAPPER = '.dataTables_wrapper, .dt-container';
const LOADING_ROW = /^(?:dang (?:tai|xu ly|nap)|loading|processing|vui long (?:cho|doi))/;

export const datatables: Platform = {
  id: 'datatables',
  priority: 60,
  signs:
    /^(?:dataTables?_\w+|dataTable|dt-(?:container|paging|info|scroll|empty|processing|length|layout-\w+))$/,
  detect(doc, table) {
    const found = table === null ? doc.querySelector(WRAPPER) : wrapperOf(table);
    return found === null ? 0 : 0.95;
  },
  findPager(_doc, table): Pager | null {
    const wrapper = wrapperOf(table);
    if (wrapper === null) return null;
    const info = wrapper.querySelector('.dataTables_info, .dt-info');
    const length = wrapper.querySelector<HTMLSelectElement>(
      '.dataTables_length select, .dt-length select',
    );
    return buildPager({
      roots: [...wrapper.querySelectorAll('.dataTables_paginate, .dt-paging')],
      countText: info === null ? '' : textAround(info),
      pageSize: sizeOf(length?.options[length.selectedIndex]?.text ?? ''),
      pageSizes: [...(length?.options ?? [])].map((option) => sizeOf(option.text)).filter(isSize),
    });
  },
  isBusy(_doc, table) {
    const wrapper = wrapperOf(table);
    if (wrapper === null) return false;
    if (anyShown(wrapper, '.dataTables_processing, .dt-processing')) return true;
    return emptyCells(wrapper).some((cell) => LOADING_ROW.test(fold(textOf(cell))));
  },
  isEmpty(doc, table) {
    const cells = emptyCells((table === null ? null : wrapperOf(table)) ?? doc);
    return cells.some(
      (cell) => !LOADING_ROW.test(fold(textOf(cell))) || saysNothingFound(textOf(cell)),
    );
  },
  isExpired: looksExpired,
};

function wrapperOf(table: Element): Element | null {
  return table.closest(WRAPPER);
}

/** The one cell over all columns that DataTables prints when it has no rows. */
function emptyCells(root: ParentNode): Element[] {
  return [...root.querySelectorAll('td.dataTables_empty, td.dt-empty')].filter(isShown);
}

function isSize(size: number | null): size is number {
  return size !== null;
}
