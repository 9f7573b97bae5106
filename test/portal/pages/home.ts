import type { DataSet } from '../data/types.ts';
import { html } from './html.ts';
import { officePage, PATHS } from './layout.ts';

const ROSTER = [
  ['Thứ hai', 'Tư pháp – Hộ tịch', 'Địa chính'],
  ['Thứ ba', 'Chứng thực', 'Lao động – Xã hội'],
  ['Thứ tư', 'Tư pháp – Hộ tịch', 'Xây dựng'],
  ['Thứ năm', 'Chứng thực', 'Địa chính'],
  ['Thứ sáu', 'Tư pháp – Hộ tịch', 'Lao động – Xã hội'],
] as const;

/** The start page: news and a duty roster, no dossier list. */
export function homePage(data: DataSet): string {
  return officePage(data, {
    title: 'Trang chủ',
    path: PATHS.home,
    content: html`<p class="duong-dan">Trang chủ</p><h1>Bàn làm việc</h1>
<p class="ky">Xin chào ${data.user.name}.</p>
<div class="luoi">
<section class="khung"><h2>Việc cần làm</h2><ul>
<li><a href="${PATHS.list}">Hồ sơ phải giải quyết trong kỳ</a></li>
<li><a href="${PATHS.statistics}">Thống kê tình hình giải quyết (biểu 06)</a></li></ul></section>
<section class="khung"><h2>Thông báo</h2><ul>
<li>Thực hiện số hóa thành phần hồ sơ ngay khi tiếp nhận.</li>
<li>Đề nghị kết thúc xử lý trên hệ thống khi đã có kết quả.</li></ul></section>
<section class="khung"><h2>Lịch trực bộ phận một cửa</h2>
<table class="danh-sach"><thead><tr><th>Ngày trực</th><th>Quầy 1</th><th>Quầy 2</th></tr></thead>
<tbody>${ROSTER.map(([day, first, second]) => html`<tr><td>${day}</td><td>${first}</td><td>${second}</td></tr>`)}</tbody></table></section>
</div>`,
  });
}
