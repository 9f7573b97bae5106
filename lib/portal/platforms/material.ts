/**
 * Angular Material tables, legacy ("mat-…") and MDC ("mat-mdc-…"), as `<table mat-table>`
 * or as `<mat-table>` of divs. The range under the table changes before the rows do.
 */
import { anyShown, isShown, textAround, textOf } from './dom.ts';
import { buildPager, nearest, sizeOf } from './pager.ts';
import { looksBusy, looksEmpty, looksExpired } from './signs.ts';
import type { Pager, Platform } from './types.ts';

const TABLE = 'mat-table, [mat-table], .mat-table, .mat-mdc-table, .cdk-table';
const PAGINATOR = 'mat-paginator, .mat-paginator, .mat-mdc-paginator';
const BUSY =
  'mat-progress-bar, mat-spinner, mat-progress-spinner, .mat-progress-bar, .mat-mdc-progress-bar, .mat-progress-spinner, .mat-mdc-progress-spinner, [class*="spinner" i], [class*="loading" i], [class*="skeleton" i], ngx-spinner > *';

export const material: Platform = {
  id: 'material',
  priority: 60,
  signs:
    /^(?:mat-(?:mdc-)?(?:table|row|cell|header-row|header-cell|paginator|column-.+)|cdk-(?:table|column-.+)|mdc-data-table.*)$/i,
  detect(doc, table) {
    if (table === null) return doc.querySelector(TABLE) === null ? 0 : 0.95;
    return table.closest(TABLE) !== null || table.querySelector(TABLE) !== null ? 0.95 : 0;
  },
  findPager(_doc, table): Pager | null {
    const roots = nearest(table, PAGINATOR);
    const root = roots.at(-1);
    if (root === undefined) return null;
    const label = root.querySelector('.mat-mdc-paginator-range-label, .mat-paginator-range-label');
    const size = root.querySelector(
      '.mat-mdc-select-value, .mat-select-value, .mat-mdc-paginator-page-size-value, .mat-paginator-page-size-value, .mat-select-value-text',
    );
    return buildPager({
      roots,
      countText: label === null ? textAround(root) : textOf(label),
      pageSize: size === null ? null : sizeOf(textOf(size)),
    });
  },
  isBusy: (_doc, table) => looksBusy(table, BUSY),
  isEmpty(doc, table) {
    const root = table ?? doc;
    if (anyShown(root, '.mat-mdc-no-data-row, .mat-no-data-row')) return true;
    if (looksEmpty(doc, table)) return true;
    return table !== null && paginatorSaysZero(table) && !hasRows(table);
  },
  isExpired: looksExpired,
};

function hasRows(table: Element): boolean {
  return [...table.querySelectorAll('.mat-row, .mat-mdc-row, mat-row, [mat-row]')].some(isShown);
}

/** "0 của 0" beside a table without rows. */
function paginatorSaysZero(table: Element): boolean {
  return nearest(table, PAGINATOR).some((root) =>
    /(?:^|\D)0 (?:của|of|\/) 0(?:\D|$)/.test(textAround(root)),
  );
}
