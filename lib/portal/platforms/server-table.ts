/**
 * Pages that the server prints whole, with plain links to the other pages
 * ("?page=2"): iGate v1, e-par and many older systems. Read by GET, one after another.
 */
import { findGenericPager } from './generic.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Platform } from './types.ts';

export const serverTable: Platform = {
  id: 'server-table',
  priority: 20,
  signs: /^(?:pagination|page-item|page-link)$/,
  detect(doc, table) {
    const list = table ?? doc.querySelector('table');
    if (list?.tagName !== 'TABLE') return 0;
    const pager = findGenericPager(list, true);
    return pager?.next?.kind === 'link' || pager?.first?.kind === 'link' ? 0.5 : 0;
  },
  findPager: (_doc, table) => findGenericPager(table, true),
  isBusy: (_doc, table) => looksBusy(table),
  isEmpty: (doc, table) => looksEmpty(doc, table),
  isExpired: looksExpired,
};
