/**
 * Liferay portlets with the portal's own search container (taglib pagination), and the
 * open e-government platform's tables. Pages are plain links ("…_cur=2").
 */
import { textAround } from './dom.ts';
import { findGenericPager } from './generic.ts';
import { buildPager, nearest } from './pager.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const PAGER =
  '.taglib-page-iterator, .lfr-pagination, .taglib-search-iterator-page-iterator-bottom, .taglib-search-iterator-page-iterator-top, .pagination-bar';
const FRAME =
  '.portlet-boundary, .portlet-body, .portlet, .taglib-search-iterator, .lfr-search-container, .searchcontainer, .egov-table';
const LOADING = '.loading-animation, .loading-mask, .aui-loadingmask, .yui3-loadingmask';

export const liferay: Platform = {
  id: 'liferay',
  priority: 40,
  signs: /^(?:taglib-.+|lfr-.+|portlet(?:-.+)?|egov-table|aui-.*|liferay.*|searchcontainer.*)$/i,
  detect(doc, table) {
    if (table === null) return doc.querySelector(FRAME) === null ? 0 : 0.8;
    if (table.closest(FRAME) !== null) return 0.85;
    return doc.querySelector(`${FRAME}, ${PAGER}`) === null ? 0 : 0.6;
  },
  findPager(_doc, table): Pager | null {
    const roots = nearest(table, PAGER);
    if (roots.length === 0) return findGenericPager(table, true);
    // "Hiển thị 1 - 20 trong số 53 kết quả." stands beside the links, in the same bar.
    return buildPager({ roots, preferLink: true, countText: roots.map(textAround).join(' | ') });
  },
  isBusy: (_doc, table) => looksBusy(table, LOADING),
  // The platform takes the whole table away and prints an <h3> or an info box instead.
  isEmpty: (doc, table) => looksEmpty(doc, table),
  isExpired: looksExpired,
};
