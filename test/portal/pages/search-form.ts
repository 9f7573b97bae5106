/** The search form above the list and the statistics. */
import { formatDay } from '../../../lib/calendar/day.ts';
import type { DataSet } from '../data/types.ts';
import { ALL_COMMUNES, type ListQuery, officesOf } from '../list.ts';
import { type Html, html, raw } from './html.ts';

/** Query text of a search, with the page where one is meant. */
export function queryText(query: ListQuery, page?: number): string {
  const params = new URLSearchParams({
    donVi: query.office,
    tuNgay: formatDay(query.from),
    denNgay: formatDay(query.to),
    trangThai: query.status,
  });
  if (page !== undefined) params.set('trang', String(page));
  return params.toString();
}

function option(value: string, label: string, chosen: string): Html {
  const selected = value === chosen ? raw(' selected') : '';
  return html`<option value="${value}"${selected}>${label}</option>`;
}

function officeOptions(data: DataSet, chosen: string): Html[] {
  const all = data.offices.length > 1;
  return [
    ...(all ? [option('', 'Tất cả đơn vị', chosen)] : []),
    ...(all ? [option(ALL_COMMUNES, 'Các xã, thị trấn', chosen)] : []),
    ...data.offices.map((office) => option(office.agencyCode, office.name, chosen)),
  ];
}

export interface SearchForm {
  action: string;
  query: ListQuery;
  /** Shows the status box. */
  statuses: boolean;
}

export function searchForm(data: DataSet, { action, query, statuses }: SearchForm): Html {
  const words = [...new Set(data.cases.map(({ status }) => status))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return html`<form class="khung tim" method="get" action="${action}">
<label>Đơn vị <select name="donVi">${officeOptions(data, query.office)}</select></label>
<label>Từ ngày <input name="tuNgay" value="${formatDay(query.from)}" inputmode="numeric"></label>
<label>Đến ngày <input name="denNgay" value="${formatDay(query.to)}" inputmode="numeric"></label>
${
  statuses &&
  html`<label>Trạng thái <select name="trangThai">${[
    option('', 'Tất cả trạng thái', query.status),
    ...words.map((word) => option(word, word, query.status)),
  ]}</select></label>`
}
<button type="submit">Tìm kiếm</button> <a class="nut phu" href="${action}">Làm mới</a></form>`;
}

/** "UBND xã Mẫu 01", or what several offices are called together. */
export function officeTitle(data: DataSet, query: ListQuery): string {
  if (query.office === ALL_COMMUNES) return 'Các xã, thị trấn';
  const offices = officesOf(data, query.office);
  return offices.length === 1 ? (offices[0]?.name ?? '') : 'Tất cả đơn vị';
}

/** "(Từ ngày 15/06/2024 đến ngày 14/09/2024)" */
export function spanTitle({ from, to }: ListQuery): string {
  return `(Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)})`;
}
