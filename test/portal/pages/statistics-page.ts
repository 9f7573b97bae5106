/**
 * Form 06 as real systems print it: title row inside the head and one column short,
 * header cells that reach past the head, group rows, ordinals that start again, a total row
 * without a span, and a hidden copy of the table for export with other words.
 */
import { formatCount } from '../../../lib/text/numbers.ts';
import type { DataSet } from '../data/types.ts';
import type { ListQuery } from '../list.ts';
import type { Form06Page, Form06Row } from '../statistics.ts';
import { type Html, html } from './html.ts';
import { officePage, PATHS } from './layout.ts';
import { officeTitle, queryText, searchForm, spanTitle } from './search-form.ts';

const COUNTS = [
  'received',
  'online',
  'direct',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'inTime',
  'overdue',
] as const satisfies readonly (keyof Form06Row)[];

function head(by: string, title: string): Html {
  return html`<thead>
<tr><td colspan="12"><strong>${title}</strong></td></tr>
<tr><td rowspan="3"><strong>STT</strong></td><td rowspan="3"><strong>${by}</strong></td><td colspan="4"><strong>Số hồ sơ nhận giải quyết</strong></td><td colspan="4"><strong>Số lượng hồ sơ đã giải quyết</strong></td><td colspan="3"><strong>Số lượng hồ sơ đang giải quyết</strong></td></tr>
<tr><td rowspan="2"><strong>Tổng số</strong></td><td colspan="2"><strong>Trong kỳ</strong></td><td rowspan="2"><strong>Kỳ trước</strong></td><td rowspan="2"><strong>Tổng số</strong></td><td rowspan="2"><strong>Trước hạn</strong></td><td rowspan="2"><strong>Đúng hạn <br>(Bao gồm cả hồ sơ trả lại/xin rút)</strong></td><td rowspan="2"><strong>Quá hạn</strong></td><td rowspan="2"><strong>Tổng số</strong></td><td rowspan="2"><strong>Đúng hạn (Bao gồm cả hồ sơ chờ BS)</strong></td><td rowspan="2"><strong>Quá hạn</strong></td></tr>
<tr><td rowspan="2"><strong>Trực tuyến</strong></td><td rowspan="2"><strong>Trực tiếp, dịch vụ bưu chính</strong></td></tr>
</thead>`;
}

function count(value: number, href: string | null): Html {
  const text = formatCount(value);
  return html`<td class="so">${value > 0 && href !== null ? html`<a href="${href}" title="Xem danh sách hồ sơ">${text}</a>` : text}</td>`;
}

function counts(row: Form06Row, href: string | null): Html[] {
  return COUNTS.map((name) => count(row[name], href));
}

function body({ groups, total }: Form06Page, href: string): Html {
  const rows = groups.map(
    (group) => html`<tr class="nhom"><td colspan="13">${group.name}</td></tr>
${group.rows.map(
  (row, index) =>
    html`<tr><td class="so">${index + 1}</td><td>${row.name}</td>${counts(row, href)}</tr>
`,
)}`,
  );
  return html`<tbody>${rows}<tr><td></td><td><strong>Tổng số</strong></td>${counts(total, null)}</tr></tbody>`;
}

/** The copy that "Xuất Excel" takes: never shown, headed with the words of the printed form. */
function exportCopy(page: Form06Page): Html {
  const cells = (row: Form06Row): Html[] =>
    COUNTS.map((name) => html`<td>${formatCount(row[name])}</td>`);
  const rows = page.groups.flatMap((group) =>
    group.rows.map(
      (row, index) => html`<tr><td>${index + 1}</td><td>${row.name}</td>${cells(row)}</tr>`,
    ),
  );
  return html`<div id="ContainerSwapper1" style="display:none"><table id="tableToExcel">
<tr><td rowspan="3">TT</td><td rowspan="3">Lĩnh vực, công việc giải quyết theo cấp</td><td colspan="4">Tiếp nhận</td><td colspan="4">Đã giải quyết</td><td colspan="3">Đang giải quyết</td></tr>
<tr><td rowspan="2">Tổng số</td><td colspan="2">Trong đó</td><td rowspan="2">Từ kỳ trước</td><td rowspan="2">Tổng số</td><td rowspan="2">Trước hạn</td><td rowspan="2">Đúng hạn</td><td rowspan="2">Quá hạn</td><td rowspan="2">Tổng số</td><td rowspan="2">Trong hạn</td><td rowspan="2">Quá hạn</td></tr>
<tr><td>Trực tuyến</td><td>Trực tiếp, dịch vụ bưu chính</td></tr>
${rows}<tr><td></td><td>Tổng số</td>${cells(page.total)}</tr></table></div>`;
}

export function statisticsPageHtml(data: DataSet, query: ListQuery, page: Form06Page): string {
  const title = 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH';
  return officePage(data, {
    title: 'Thống kê biểu 06',
    path: PATHS.statistics,
    content: html`<p class="duong-dan">Thống kê – Báo cáo › Biểu 06</p><h1>${title}</h1>
<p class="ky">Đơn vị: ${officeTitle(data, query)}<br>${spanTitle(query)}<br>Đơn vị tính: Số hồ sơ TTHC</p>
${searchForm(data, { action: PATHS.statistics, query, statuses: false })}
<div class="khung bang"><table class="scrollTable">${head(page.by, `${title} ${spanTitle(query)}`)}
${body(page, `${PATHS.list}?${queryText(query)}`)}</table>${exportCopy(page)}</div>`,
  });
}
