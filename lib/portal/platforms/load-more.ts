/**
 * Lists that grow: a "Xem thêm" button under the table, or more rows on scrolling to the
 * end. All rows read so far stay in the page.
 */
import { fold } from '../../text/normalise.ts';
import { submitsForm } from './controls.ts';
import { readCounts } from './counts.ts';
import {
  ancestorsOf,
  isDisabled,
  isShown,
  labelsOf,
  outside,
  precedes,
  TABLE_LIKE,
} from './dom.ts';
import { statedNear } from './pager.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Pager, Platform, Step } from './types.ts';

const MORE =
  /^(?:(?:xem|tai|hien thi|hien|nap|doc) (?:them|tiep)|load more|show more|view more)(?: (?:ho so|du lieu|ket qua|ban ghi))?(?: \(?(?:con )?[\d.,]+.{0,20})?$/;
const INFINITE =
  '[infinite-scroll], [infinitescroll], [data-infinite-scroll], [class*="infinite-scroll" i], [class*="infinite-loading" i], [class*="infinite-list" i]';

export const loadMore: Platform = {
  id: 'load-more',
  priority: 30,
  signs: /^(?:infinite-\S+|load-?more\S*)$/i,
  detect(doc, table) {
    const list = table ?? doc.querySelector(TABLE_LIKE);
    if (list === null) return 0;
    if (moreButton(list) !== null) return 0.55;
    return infiniteBox(list) === null ? 0 : 0.52;
  },
  findPager(_doc, table): Pager | null {
    const button = moreButton(table);
    const box = infiniteBox(table);
    const root = button ?? box;
    const counts = readCounts(statedNear(table));
    // At the end of the list the button goes away; the stated total stays worth knowing.
    if (root === null && counts.rowsTotal === null) return null;
    return {
      roots: root === null ? [] : [root],
      current: null,
      pages: null,
      rowsTotal: counts.rowsTotal,
      range: null,
      unfilteredTotal: counts.unfilteredTotal,
      pageSize: null,
      pageSizes: [],
      next: nextStep(button, box),
      first: null,
      obstacle: null,
    };
  },
  isBusy: (_doc, table) => looksBusy(table),
  isEmpty: (doc, table) => looksEmpty(doc, table),
  isExpired: looksExpired,
};

function nextStep(button: HTMLElement | null, box: HTMLElement | null): Step | null {
  if (button !== null) {
    return isDisabled(button) || submitsForm(button) ? null : { kind: 'more', element: button };
  }
  return box === null ? null : { kind: 'scroll', element: box };
}

/** The button below the table, not one inside a row ("… Xem thêm" of a long text). */
function moreButton(table: Element): HTMLElement | null {
  let left = 4;
  for (const box of ancestorsOf(table)) {
    if (left-- === 0) break;
    for (const control of outside(box, table, 'button, a, [role="button"]') as HTMLElement[]) {
      if (!precedes(table, control)) continue;
      const labels = labelsOf(control).map((label) => fold(label).replace(/[.…]+$/u, ''));
      if (labels.some((label) => MORE.test(label)) && isShown(control)) return control;
    }
  }
  return null;
}

/** The scrolling box of an endless list: marked as one, and with rows beyond its edge. */
function infiniteBox(table: Element): HTMLElement | null {
  const marked = table.closest<HTMLElement>(INFINITE);
  if (marked !== null) return marked;
  const frame = table.parentElement;
  const sentinel = frame === null ? undefined : outside(frame, table, `${INFINITE}, .sentinel`)[0];
  return (sentinel as HTMLElement | undefined) ?? null;
}
