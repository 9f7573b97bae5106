/** The frame that every page stands in: head, menu, and the note that all data is invented. */
import { formatDay, weekdayOf } from '../../../lib/calendar/day.ts';
import type { DataSet } from '../data/types.ts';
import { type Html, html, raw } from './html.ts';
import { STYLE } from './style.ts';

export const PATHS = {
  login: '/dang-nhap',
  logout: '/dang-xuat',
  home: '/mot-cua',
  list: '/mot-cua/ho-so',
  feedback: '/mot-cua/phan-anh',
  statistics: '/mot-cua/thong-ke/bieu-06',
} as const;

const MENU = [
  [PATHS.home, 'Trang chủ'],
  [PATHS.list, 'Hồ sơ'],
  [PATHS.feedback, 'Phản ánh, kiến nghị'],
  [PATHS.statistics, 'Thống kê – Báo cáo'],
] as const;

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

const SYSTEM = 'Hệ thống một cửa điện tử (bản mẫu)';

function document(title: string, body: Html): string {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${SYSTEM}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head><body>
${body}
<footer>Hệ thống mẫu để trình diễn và kiểm thử. Hồ sơ, người và địa danh “Mẫu”, “Minh Họa”, “Thí Dụ” đều do máy tạo ra.</footer>
</body></html>
`.html;
}

export interface PageParts {
  title: string;
  /** Path of the menu entry that is open. */
  path: string;
  content: Html;
}

/** A page of a logged-in official. */
export function officePage(data: DataSet, { title, path, content }: PageParts): string {
  const { user, home, printedOn } = data;
  const weekday = WEEKDAYS[weekdayOf(printedOn)] as string;
  return document(
    title,
    html`<header class="tren"><div class="huy-hieu" aria-hidden="true">★</div>
<div class="ten"><strong>HỆ THỐNG MỘT CỬA ĐIỆN TỬ</strong><span>${home.name} · ${weekday}, ${formatDay(printedOn)}</span></div>
<div class="nguoi"><strong>${user.name}</strong>${user.title} · <a href="${PATHS.logout}">Đăng xuất</a></div></header>
<nav class="thuc-don" aria-label="Chức năng">${MENU.map(
      ([href, label]) =>
        html`<a href="${href}"${href === path ? raw(' aria-current="page"') : ''}>${label}</a>`,
    )}</nav>
<main>${content}</main>`,
  );
}

/** A page without a session. */
export function openPage(title: string, content: Html): string {
  return document(
    title,
    html`<header class="tren"><div class="huy-hieu" aria-hidden="true">★</div>
<div class="ten"><strong>HỆ THỐNG MỘT CỬA ĐIỆN TỬ</strong><span>Dành cho cán bộ, công chức</span></div></header>
<main>${content}</main>`,
  );
}
