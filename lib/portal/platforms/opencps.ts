/**
 * OpenCPS (Liferay page, Vue and Vuetify 1 inside): a tiny pager of icon buttons with the
 * total in words, and placeholders in every cell while loading.
 */
import { fold } from '../../text/normalise.ts';
import { textOf } from './dom.ts';
import { buildPager, nearest } from './pager.ts';
import { looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';
import { looksVuetifyBusy, looksVuetifyEmpty } from './vuetify.ts';

const PAGER = 'ul.tiny-pagination, .tiny-pagination';

export const opencps: Platform = {
  id: 'opencps',
  priority: 70,
  signs: /^(?:tiny-pagination|opencps.*|(?:vue-)?content-placeholders?.*)$/i,
  detect(doc, table) {
    const found =
      table === null ? doc.querySelector(PAGER) !== null : nearest(table, PAGER).length > 0;
    if (found) return 0.95;
    return doc.querySelector('.vue-content-placeholders, [id*="opencps" i]') === null ? 0 : 0.8;
  },
  findPager(_doc, table): Pager | null {
    const roots = nearest(table, PAGER);
    const root = roots.at(-1);
    const text = root === undefined ? '' : pagerText(root);
    return buildPager({ roots, countText: text, current: currentPage(text) });
  },
  isBusy: (_doc, table) => looksVuetifyBusy(table),
  isEmpty: (doc, table) => looksVuetifyEmpty(doc, table),
  isExpired: looksExpired,
};

/** The pager's text with what stands in its boxes ("Trang 1"). */
function pagerText(root: Element): string {
  const boxes = [...root.querySelectorAll('input')].map((input) => input.value);
  const chosen = [...root.querySelectorAll('select')].map(
    (select) => select.options[select.selectedIndex]?.text ?? '',
  );
  const words = [...root.querySelectorAll('li, .v-select__selection, .v-select__selection--comma')]
    .filter((item) => item.querySelector('select') === null)
    .map(textOf);
  return [...words, ...chosen, ...boxes].join(' | ');
}

function currentPage(text: string): number | null {
  const found = /trang (\d+)/.exec(fold(text));
  return found === null ? null : Number(found[1]);
}
