/**
 * The platforms known, in the order of their priority. To add one: one file beside this
 * one, one line below, one fixture page and its rows in the matrix of test/platforms.
 */
import { antd } from './antd.ts';
import { datatables } from './datatables.ts';
import { generic } from './generic.ts';
import { liferay } from './liferay.ts';
import { loadMore } from './load-more.ts';
import { material } from './material.ts';
import { opencps } from './opencps.ts';
import { serverTable } from './server-table.ts';
import type { Pager, Platform } from './types.ts';
import { vuetify } from './vuetify.ts';

const PLATFORMS: readonly Platform[] = [
  opencps,
  datatables,
  material,
  antd,
  vuetify,
  liferay,
  loadMore,
  serverTable,
  generic,
];

/** The platform that knows this table best; without a table, the page. Never null: the generic one reads the rest. */
export function recognise(doc: Document, table: Element | null = null): Platform {
  let best: Platform = generic;
  let bestScore = 0;
  for (const platform of PLATFORMS) {
    const score = platform.detect(doc, table);
    // The list runs from high to low priority, so a draw stays with the earlier one.
    if (score > bestScore) {
      best = platform;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The pager of a list: the platform's own, else a "load more" button or any pager found by
 * words (portals mix softwares). Null: the page shows all it has.
 */
export function findPager(platform: Platform, doc: Document, table: Element): Pager | null {
  for (const reader of [platform, loadMore, generic]) {
    const pager = reader.findPager(doc, table);
    if (pager !== null) return pager;
  }
  return null;
}

/** The platform's name told by class names and roles alone, for saved pages; "generic" when none fits. */
export function platformOfSigns(signs: readonly string[]): string {
  const words = signs.flatMap((sign) => sign.split(/\s+/));
  const found = PLATFORMS.find((platform) => words.some((word) => platform.signs.test(word)));
  return found?.id ?? generic.id;
}
