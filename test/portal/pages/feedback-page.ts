/** The list of phản ánh, kiến nghị, ten on a page. */
import { formatDay } from '../../../lib/calendar/day.ts';
import { type FeedbackFile, feedbackFiles } from '../data/feedback.ts';
import type { DataSet } from '../data/types.ts';
import { defaultQuery } from '../list.ts';
import { type Html, html } from './html.ts';
import { officePage, PATHS } from './layout.ts';
import { pager } from './list-page.ts';
import { spanTitle } from './search-form.ts';

const PAGE_SIZE = 10;
const HEADERS = [
  'STT',
  'Mã phản ánh',
  'Nội dung',
  'Người phản ánh',
  'Lĩnh vực',
  'Loại (hành vi / quy định)',
  'Ngày tiếp nhận',
  'Hạn xử lý',
  'Cơ quan xử lý',
  'Ngày trả lời',
  'Tình trạng xử lý',
];

/** A page beyond the last is the last. */
export function feedbackPageHtml(data: DataSet, asked: number): string {
  const files = feedbackFiles(data);
  const pages = Math.ceil(files.length / PAGE_SIZE);
  const page = Math.min(Math.max(1, asked), pages);
  const start = (page - 1) * PAGE_SIZE;
  const shown = files.slice(start, start + PAGE_SIZE);
  return officePage(data, {
    title: 'Phản ánh, kiến nghị',
    path: PATHS.feedback,
    content: html`<p class="duong-dan">Phản ánh, kiến nghị › Danh sách</p>
<h1>DANH SÁCH PHẢN ÁNH, KIẾN NGHỊ</h1>
<p class="ky">Đơn vị: ${data.home.name}<br>${spanTitle(defaultQuery(data))}</p>
<div class="khung"><div class="bang"><table class="danh-sach" id="dsPhanAnh">
<thead><tr>${HEADERS.map((header) => html`<th>${header}</th>`)}</tr></thead>
<tbody>${shown.map((file, i) => row(file, start + i + 1, data))}</tbody></table></div>
<div class="phan-trang"><span>Hiển thị ${start + 1} – ${start + shown.length} của ${files.length} kết quả · Trang ${page}/${pages}</span>${pager(
      { page, pages },
      (to) => `${PATHS.feedback}?trang=${to}`,
    )}</div></div>`,
  });
}

function row(file: FeedbackFile, ordinal: number, data: DataSet): Html {
  const { code, content, sender, field, subject, received, due, answered, status } = file;
  return html`<tr><td>${ordinal}</td><td class="ma">${code}</td><td>${content}</td>
<td class="chu">${sender.name}<small>ĐT: ${sender.phone}</small></td><td>${field}</td><td>${subject}</td>
<td class="ngay">${formatDay(received)}</td><td class="ngay">${formatDay(due)}</td><td>${data.home.name}</td>
<td class="ngay">${answered === null ? '' : formatDay(answered)}</td><td>${status}</td></tr>
`;
}
