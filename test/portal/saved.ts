/**
 * Pages of the list as files, as "Lưu trang…" of a browser leaves them: the whole page,
 * its address in a comment behind the doctype, links made absolute.
 */
import type { DataSet } from './data/types.ts';
import { ALL_COMMUNES, defaultQuery, type ListQuery, listPage } from './list.ts';
import { PATHS } from './pages/layout.ts';
import { listPageHtml } from './pages/list-page.ts';
import { queryText } from './pages/search-form.ts';

/** Saved pages name the portal by a fixed address, so that they are the same on every machine. */
export const SAVED_ORIGIN = 'http://127.0.0.1:8080';

export type SavedUnit = 'district' | 'commune';
export type SavedSpan = 'quarter' | 'year';

export interface SavedPage {
  name: string;
  html: string;
}

/** The search whose pages are saved. Throws a RangeError when the data set has no such unit. */
export function savedQuery(data: DataSet, unit: SavedUnit, span: SavedSpan): ListQuery {
  const standard = defaultQuery(data);
  const from = span === 'year' ? data.yearFrom : standard.from;
  if (unit === 'district' && data.home.group !== 'district')
    throw new RangeError(`Bộ dữ liệu “${data.id}” không có cấp huyện.`);
  const several = unit === 'commune' && data.offices.length > 1;
  return { ...standard, from, office: several ? ALL_COMMUNES : data.home.agencyCode };
}

/** All pages of a search, one after another. */
export function* savedPages(data: DataSet, query: ListQuery): Generator<SavedPage> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const list = listPage(data, query, page);
    pages = list.pages;
    const digits = String(pages).length;
    yield {
      name: `trang-${String(page).padStart(Math.max(3, digits), '0')}.html`,
      html: asSaved(listPageHtml(data, query, list), `${PATHS.list}?${queryText(query, page)}`),
    };
  }
}

/** A page as the browser writes it to disk. */
export function asSaved(page: string, path: string): string {
  const address = `${SAVED_ORIGIN}${path}`;
  const length = String(address.length).padStart(4, '0');
  return page
    .replace(
      /^<!DOCTYPE html>\n/,
      `<!DOCTYPE html>\n<!-- saved from url=(${length})${address} -->\n`,
    )
    .replace(/(href|action)="\//g, `$1="${SAVED_ORIGIN}/`);
}
