/**
 * Vuetify tables (1 to 4) with Vuetify's own footer: "1-10 of 53" and arrow buttons.
 */
import { saysNothingFound } from '../../grid/messages.ts';
import { anyShown, isShown, textAround } from './dom.ts';
import { buildPager, nearest, sizeOf } from './pager.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const TABLE = '.v-data-table, .v-datatable, .v-table, .v-table__overflow';
const VUETIFY_BUSY =
  '.v-progress-linear--active, .v-progress-linear:not([aria-hidden="true"]):not([aria-valuenow]), .v-datatable__progress .v-progress-linear, .v-skeleton-loader, [class*="content-placeholders" i], .v-overlay--active .v-progress-circular';

export const vuetify: Platform = {
  id: 'vuetify',
  priority: 50,
  signs: /^(?:v-(?:data-table.*|datatable.*|table.*|pagination.*)|v-application)$/,
  detect(doc, table) {
    const found = table === null ? doc.querySelector(TABLE) : table.closest(TABLE);
    return found === null ? 0 : 0.9;
  },
  findPager(_doc, table): Pager | null {
    const footers = nearest(table, '.v-data-table-footer, .v-datatable__actions, .v-data-footer');
    const roots = footers.length > 0 ? footers : nearest(table, '.v-pagination');
    const root = roots.at(-1);
    const size = root?.querySelector('.v-select__selection, .v-select__selection-text');
    return buildPager({
      roots,
      countText: root === undefined ? '' : textAround(root),
      pageSize: size == null ? null : sizeOf(size.textContent?.trim() ?? ''),
    });
  },
  isBusy: (_doc, table) => looksVuetifyBusy(table),
  isEmpty: (doc, table) => looksVuetifyEmpty(doc, table),
  isExpired: looksExpired,
};

export function looksVuetifyBusy(table: Element): boolean {
  const frame = table.closest(TABLE) ?? table;
  return anyShown(frame, VUETIFY_BUSY) || looksBusy(table, VUETIFY_BUSY);
}

export function looksVuetifyEmpty(doc: Document, table: Element | null): boolean {
  if (table === null) return looksEmpty(doc, null);
  for (const row of table.querySelectorAll('.v-data-table-rows-no-data, tbody tr')) {
    if (isShown(row) && row.childElementCount === 1 && saysNothingFound(row.textContent ?? ''))
      return true;
  }
  return looksEmpty(doc, table);
}
