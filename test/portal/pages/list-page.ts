/** The dossier list: one server-printed table with plain links to the other pages. */
import { formatDay } from '../../../lib/calendar/day.ts';
import { formatCount } from '../../../lib/text/numbers.ts';
import type { CaseFile, DataSet, Moment } from '../data/types.ts';
import type { ListPage, ListQuery, ListRow } from '../list.ts';
import { type Html, html } from './html.ts';
import { officePage, PATHS } from './layout.ts';
import { officeTitle, queryText, searchForm, spanTitle } from './search-form.ts';

export const LIST_HEADERS = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục hành chính',
  'Lĩnh vực',
  'Mức độ DVC',
  'Hình thức nộp',
  'Chủ hồ sơ',
  'Đơn vị tiếp nhận',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
  'Thao tác',
] as const;

export function dossierPath(code: string): string {
  return `${PATHS.list}/${encodeURIComponent(code)}`;
}

/** "17/06/2024 08:15" */
export function momentText(moment: Moment | null): string {
  if (moment === null) return '';
  const hour = String(Math.floor(moment.minute / 60)).padStart(2, '0');
  const minute = String(moment.minute % 60).padStart(2, '0');
  return `${formatDay(moment.day)} ${hour}:${minute}`;
}

function statusClass(status: string): string {
  if (status.startsWith('Đã')) return 'tt xong';
  return /^(?:Yêu cầu|Dừng|Công dân)/.test(status) ? 'tt cho' : 'tt';
}

function row({ ordinal, caseFile }: ListRow): Html {
  const { code, procedure, channel, owner, office, received, due, finished, status, printed } =
    caseFile;
  const shownCode = printed?.code ?? code;
  return html`<tr><td>${ordinal}</td>
<td class="ma">${shownCode && html`<a href="${dossierPath(code)}">${shownCode}</a>`}</td>
<td>${procedure.name}</td><td>${procedure.field}</td><td>${procedure.level}</td><td>${channel}</td>
<td class="chu">${owner.name}<small>CCCD: ${owner.idNumber}</small><small>ĐT: ${owner.phone}</small></td>
<td>${office.name}</td>
<td class="ngay">${printed?.received ?? momentText(received)}</td><td class="ngay">${momentText(due)}</td><td class="ngay">${momentText(finished)}</td>
<td><span class="${statusClass(status)}">${status}</span></td><td><a href="${dossierPath(code)}">Xem</a></td></tr>
`;
}

/** Numbers of the pages offered as links: the first, the last, and those around the open one. */
function offered(page: number, pages: number): number[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2];
  return [...new Set([1, ...near, pages])].filter((n) => n >= 1 && n <= pages);
}

/** @param href address of a page */
export function pager(
  { page, pages }: Pick<ListPage, 'page' | 'pages'>,
  href: (page: number) => string,
): Html {
  const link = (to: number, label: string): Html =>
    html`<li class="page-item"><a class="page-link" href="${href(to)}">${label}</a></li>`;
  const off = (label: string): Html =>
    html`<li class="page-item disabled"><span class="page-link">${label}</span></li>`;
  const numbers = offered(page, pages).map((number) =>
    number === page
      ? html`<li class="page-item active" aria-current="page"><span class="page-link">${number}</span></li>`
      : link(number, String(number)),
  );
  return html`<ul class="pagination" aria-label="Phân trang">
${page > 1 ? [link(1, 'Trang đầu'), link(page - 1, 'Trang trước')] : [off('Trang đầu'), off('Trang trước')]}
${numbers}
${page < pages ? [link(page + 1, 'Trang sau'), link(pages, 'Trang cuối')] : [off('Trang sau'), off('Trang cuối')]}</ul>`;
}

function table(list: ListPage): Html {
  const body =
    list.rows.length > 0
      ? list.rows.map(row)
      : html`<tr><td colspan="${LIST_HEADERS.length}">Không có hồ sơ nào được tìm thấy!</td></tr>`;
  return html`<div class="bang"><table class="danh-sach" id="dsHoSo">
<thead><tr>${LIST_HEADERS.map((header) => html`<th>${header}</th>`)}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

export function listPageHtml(data: DataSet, query: ListQuery, list: ListPage): string {
  const total = formatCount(list.total);
  return officePage(data, {
    title: 'Danh sách hồ sơ',
    path: PATHS.list,
    content: html`<p class="duong-dan">Hồ sơ › Hồ sơ phải giải quyết trong kỳ</p>
<h1>DANH SÁCH HỒ SƠ PHẢI GIẢI QUYẾT TRONG KỲ</h1>
<p class="ky">Đơn vị: ${officeTitle(data, query)}<br>${spanTitle(query)}</p>
${searchForm(data, { action: PATHS.list, query, statuses: true })}
<div class="khung">${table(list)}
<div class="phan-trang"><span>Hiển thị ${formatCount(list.firstOrdinal)} – ${formatCount(list.lastOrdinal)} của ${total} hồ sơ · Trang ${list.page}/${list.pages}</span>${pager(list, (page) => `${PATHS.list}?${queryText(query, page)}`)}</div></div>`,
  });
}

const FACTS: readonly [string, (entry: CaseFile) => string][] = [
  ['Mã hồ sơ', ({ code }) => code],
  ['Thủ tục', ({ procedure }) => procedure.name],
  ['Chủ hồ sơ', ({ owner }) => owner.name],
  ['Số điện thoại', ({ owner }) => owner.phone],
  ['Ngày tiếp nhận', ({ received }) => momentText(received)],
  ['Ngày hẹn trả', ({ due }) => momentText(due)],
  ['Ngày kết thúc xử lý', ({ finished }) => momentText(finished)],
  ['Trạng thái', ({ status }) => status],
];

/** One dossier, as label and value. */
export function dossierPageHtml(data: DataSet, entry: CaseFile): string {
  return officePage(data, {
    title: `Hồ sơ ${entry.code}`,
    path: PATHS.list,
    content: html`<p class="duong-dan"><a href="${PATHS.list}">Hồ sơ</a> › Chi tiết</p><h1>Chi tiết hồ sơ</h1>
<div class="khung"><table class="danh-sach"><tbody>${FACTS.map(
      ([label, value]) => html`<tr><td>${label}</td><td>${value(entry)}</td></tr>`,
    )}</tbody></table></div>`,
  });
}
