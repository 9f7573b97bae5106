/**
 * Pages in the layouts that portals are known to have (portals.md 1–2 and 8), written from
 * their descriptions around invented dossiers.
 */
import { formatDay } from '../../lib/calendar/day.ts';
import type { Printed } from './dossiers.ts';

export interface Layout {
  name: string;
  render: (dossiers: readonly Printed[]) => string;
  /** What this layout does not show. */
  lacks?: (keyof Printed)[];
}

type Column = [heading: string, value: (d: Printed, i: number) => string];

const esc = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const day = (d: number | null) => (d === null ? '' : formatDay(d));
const stamp = (d: number | null) => (d === null ? '' : `${formatDay(d)} 08:30:00`);

const COLUMNS: Column[] = [
  ['STT', (_, i) => String(i + 1)],
  ['Mã hồ sơ', (d) => d.code],
  ['Tên thủ tục', (d) => d.procedure],
  ['Chủ hồ sơ', (d) => d.person],
  ['Lĩnh vực', (d) => d.field],
  ['Đơn vị tiếp nhận', (d) => d.unit],
  ['Mức độ DVC', (d) => d.level],
  ['Hình thức nộp', (d) => d.channel],
  ['Ngày tiếp nhận', (d) => stamp(d.received)],
  ['Ngày hẹn trả', (d) => day(d.due)],
  ['Ngày kết thúc xử lý', (d) => day(d.finished)],
  ['Trạng thái', (d) => d.status],
];

const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh sách hồ sơ</title>${head}</head><body>${body}</body></html>`;
const cells = (tag: string, list: string[], attrs = '') =>
  list.map((c) => `<${tag}${attrs}>${c}</${tag}>`).join('');
const rowsOf = (
  dossiers: readonly Printed[],
  columns: Column[],
  wrap: (c: string[], i: number) => string,
) =>
  dossiers
    .map((d, i) =>
      wrap(
        columns.map(([, value]) => esc(value(d, i))),
        i,
      ),
    )
    .join('\n');
const heads = (columns: Column[]) => columns.map(([h]) => h);

const plain: Layout = {
  name: 'server table',
  render: (list) =>
    page(`<div class="table-responsive"><table class="table table-bordered"><thead><tr>${cells('th', heads(COLUMNS))}</tr></thead>
<tbody>${rowsOf(list, COLUMNS, (c) => `<tr>\n  ${cells('td', c)}\n</tr>`)}</tbody></table></div>
<ul class="pagination"><li class="active"><a>1</a></li></ul>`),
};

const bare: Layout = {
  name: 'no thead, td headings, titles in the table, NFD',
  render: (list) =>
    page(
      `<table border=1><tr><td colspan=12><b><center>DANH SÁCH HỒ SƠ</center></b></td></tr>
<tr><td colspan=12><i>(Từ ngày 15/06/2024 đến ngày 14/09/2024 )</i>
<tr>${COLUMNS.map(([h]) => `<td><p><strong>${h.toUpperCase().normalize('NFD')}\t</strong></p>`).join('')}
${rowsOf(list, COLUMNS, (c) => `<tr>${c.map((t) => `<td>&nbsp;${t.normalize('NFD')}&nbsp;`).join('')}`)}
</table>`,
    ),
};

const dataTables: Layout = {
  name: 'DataTables scrollX',
  render: (list) => {
    const head = cells('th', heads(COLUMNS), ' class="sorting"');
    const ghost = COLUMNS.map(
      ([h]) =>
        `<th style="height:0;padding:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">${h}</div></th>`,
    ).join('');
    return page(`<div class="dataTables_wrapper"><div class="dataTables_filter"><label>Tìm kiếm:<input type="search" value="Nguyễn Văn Mẫu"></label></div>
<div class="dataTables_scroll"><div class="dataTables_scrollHead"><div class="dataTables_scrollHeadInner"><table class="dataTable display"><thead><tr>${head}</tr></thead></table></div></div>
<div class="dataTables_scrollBody" style="overflow:auto"><table id="list" class="dataTable display"><thead><tr style="height:0">${ghost}</tr></thead><tbody>
${rowsOf(list, COLUMNS, (c, i) => `<tr class="${i % 2 ? 'even' : 'odd'}" role="row">${cells('td', c)}</tr>`)}</tbody></table></div></div>
<div class="dataTables_info">Hiển thị 1 đến ${list.length} trong tổng số ${list.length} mục</div><div class="dataTables_processing" style="display:none">Đang xử lý...</div></div>`);
  },
};

const antd: Layout = {
  name: 'antd fixed header',
  render: (list) =>
    page(`<div class="ant-table-wrapper"><ul class="ant-pagination"><li title="1" class="ant-pagination-item ant-pagination-item-active"><a>1</a></li></ul><div class="ant-table ant-table-fixed-header"><div class="ant-table-container">
<div class="ant-table-header" style="overflow:hidden"><table style="table-layout:fixed"><colgroup><col></colgroup><thead class="ant-table-thead"><tr>${cells('th', heads(COLUMNS), ' class="ant-table-cell"')}<th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div>
<div class="ant-table-body"><table style="table-layout:fixed"><colgroup><col></colgroup><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0px">${COLUMNS.map(() => '<td style="padding:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td>').join('')}</tr>
${rowsOf(list, COLUMNS, (c) => `<tr class="ant-table-row ant-table-row-level-0">${c.map((t, i) => `<td class="ant-table-cell">${i === 11 ? `<span class="ant-tag">${t}</span>` : t}</td>`).join('')}</tr>`)}
</tbody></table></div></div></div></div>`),
};

const material = (mdc: boolean): Layout => {
  const p = mdc ? 'mat-mdc' : 'mat';
  return {
    name: mdc ? 'Angular Material MDC table' : 'Angular Material legacy table',
    render: (list) => {
      const names =
        'stt code procedure applicant sector agency level method accepted appointment finished status'.split(
          ' ',
        );
      const th = COLUMNS.map(
        ([h], i) =>
          `<th mat-header-cell role="columnheader" class="${p}-header-cell cdk-header-cell cdk-column-${names[i]} mat-column-${names[i]}"> ${h} </th>`,
      ).join('');
      return page(`<app-root><div class="mat-accordion"><button>Tìm kiếm</button></div><table mat-table class="${p}-table cdk-table" role="table"><thead role="rowgroup"><tr mat-header-row role="row" class="${p}-header-row cdk-header-row">${th}<th mat-header-cell role="columnheader" class="${p}-header-cell mat-column-action"></th></tr></thead>
<tbody role="rowgroup">${rowsOf(list, COLUMNS, (c) => `<tr mat-row role="row" class="${p}-row cdk-row">${c.map((t, i) => `<td mat-cell role="cell" class="${p}-cell cdk-cell mat-column-${names[i]}">${i === 11 ? `<span class="btn-info">${t}</span><!---->` : ` ${t} <!---->`}</td>`).join('')}<td mat-cell role="cell" class="${p}-cell mat-column-action"><button><mat-icon class="mat-icon material-icons" role="img">more_horiz</mat-icon></button></td></tr>`)}</tbody></table>
<mat-paginator><div class="mat-paginator-range-label">1 – ${list.length} của ${list.length}</div></mat-paginator></app-root><div class="cdk-overlay-container"><div role="menu"><button>Xem chi tiết</button></div></div>`);
    },
  };
};

const materialDivs: Layout = {
  name: 'Angular Material div form',
  render: (list) =>
    page(`<mat-table role="table" class="mat-table cdk-table"><mat-header-row role="row" class="mat-header-row">${cells('mat-header-cell', heads(COLUMNS), ' role="columnheader" class="mat-header-cell"')}</mat-header-row>
${rowsOf(list, COLUMNS, (c) => `<mat-row role="row" class="mat-row">${cells('mat-cell', c, ' role="gridcell" class="mat-cell"')}</mat-row>`)}</mat-table>`),
};

const roleGrid: Layout = {
  name: 'role=grid divs, pinned columns in a container of their own',
  render: (list) => {
    const part = (from: number, to: number) =>
      `<div role="presentation">${rowsOf(
        list,
        COLUMNS,
        (c, i) =>
          `<div role="row" aria-rowindex="${i + 2}" style="position:absolute;top:${i * 40}px">${c
            .slice(from, to)
            .map(
              (t, k) =>
                `<div role="gridcell" aria-colindex="${from + k + 1}"><span>${t}</span></div>`,
            )
            .join('')}</div>`,
      )}</div>`;
    const head = (from: number, to: number) =>
      `<div role="row" aria-rowindex="1">${heads(COLUMNS)
        .slice(from, to)
        .map(
          (h, k) =>
            `<div role="columnheader" aria-colindex="${from + k + 1}"><span>${h}</span><i class="icon-sort">arrow_downward</i></div>`,
        )
        .join('')}</div>`;
    return page(
      `<div class="ag-root" role="grid" aria-colcount="12"><div role="rowgroup">${head(0, 2)}${head(2, 12)}</div><div role="rowgroup">${part(0, 2)}${part(2, 12)}</div></div>`,
    );
  },
};

const vuetify: Layout = {
  name: 'Vuetify with checkbox, tooltip copies and icon names',
  render: (list) =>
    page(`<div class="v-table__overflow"><table class="v-datatable v-table"><thead><tr><th><div class="v-input--checkbox"><i class="v-icon material-icons">check_box_outline_blank</i></div></th>${heads(
      COLUMNS,
    )
      .map(
        (h) =>
          `<th role="columnheader" class="column sortable"><span class="v-tooltip v-tooltip--bottom"><div class="v-tooltip__content" style="display:none"><span>${h}</span></div><span>${h}</span></span><i aria-hidden="true" class="v-icon material-icons">arrow_downward</i></th>`,
      )
      .join('')}<th>Thao tác</th></tr></thead><tbody>
${rowsOf(list, COLUMNS, (c) => `<tr><td><div class="v-input--checkbox"><input type="checkbox"></div></td>${c.map((t) => `<td class="text-xs-left"><div style="cursor:pointer">${t}</div></td>`).join('')}<td><div class="v-menu"><button><i class="v-icon material-icons">more_vert</i></button></div></td></tr>`)}
</tbody></table></div><div>Tổng số <b>${list.length}</b> hồ sơ</div>`),
};

/** The same words as heading and hint in one element called `tooltip`, as Vuetify 1 draws them. */
const tooltips: Layout = {
  name: 'headings inside the element of their tooltip',
  render: (list) =>
    page(`<table class="datatable table"><thead><tr>${heads(COLUMNS)
      .map(
        (h) =>
          `<th role="columnheader"><span class="tooltip tooltip--bottom"><span class="tooltip__content"><span>${h}</span></span><span>${h}</span></span><i class="material-icons icon">arrow_downward</i></th>`,
      )
      .join('')}</tr></thead><tbody>
${rowsOf(list, COLUMNS, (c) => `<tr>${c.map((t) => `<td><span class="tooltip" data-tip="Xem">${t}</span></td>`).join('')}</tr>`)}
</tbody></table>`),
};

const composite: Layout = {
  name: 'composite cells',
  lacks: ['procedure', 'field', 'unit', 'level'],
  render: (list) =>
    page(`<table class="ant-table"><thead><tr><th>STT</th><th>Thông tin hồ sơ</th><th>Chủ hồ sơ</th><th>Phí, lệ phí</th><th>Vị trí hồ sơ</th><th>Thao tác</th></tr></thead><tbody>
${list
  .map((d, i) => {
    const word =
      d.channel === 'Trực tuyến'
        ? 'Tiếp nhận trực tuyến'
        : d.channel === 'Trực tiếp'
          ? 'Tiếp nhận trực tiếp'
          : 'Tiếp nhận qua BCCI';
    const returned = d.finished === null ? '' : `, ngày trả: ${day(d.finished)} 10:00`;
    const due = d.due === null ? '' : ` , hẹn trả: ${day(d.due)} 17:00`;
    return `<tr><td>${i + 1}</td><td><a>${d.code}</a><div>- ${esc(d.procedure)} … <a>Xem thêm</a></div><div>- Trạng thái hồ sơ : ${d.status} - Nộp qua Cổng DVC Quốc gia</div><div>- ${word}: ${day(d.received)} 08:00${due}${returned}</div><div>- Đánh giá: HÀI LÒNG</div></td><td>${d.person} (012345678901)<br>${d.phone}<br>xã Thí Dụ</td><td>8,000</td><td>${d.person}</td><td><i class="anticon"></i></td></tr>`;
  })
  .join('\n')}</tbody></table>`),
};

const narrow: Layout = {
  name: 'narrow window, everything in one cell',
  lacks: ['field', 'unit', 'level'],
  render: (list) =>
    page(`<table class="v-datatable"><thead><tr><th>STT</th><th>Tên thủ tục</th><th>Thao tác</th></tr></thead><tbody>
${list
  .map(
    (d, i) =>
      `<tr><td>${i + 1}</td><td><div><span>Mã hồ sơ: </span><b>${d.code}</b></div><div><span>Thủ tục:</span> ${esc(d.procedure)}</div><div>Chủ hồ sơ: ${d.person}</div><div>Hình thức nộp: ${d.channel}</div><div><span>Ngày tiếp nhận:</span><span>${day(d.received)} 08:00</span></div><div>Ngày hẹn trả: ${day(d.due)}</div><div>Ngày kết thúc xử lý: ${day(d.finished)}</div><div>Trạng thái: ${d.status}</div></td><td></td></tr>`,
  )
  .join('')}</tbody></table>`),
};

const nested: Layout = {
  name: 'nested layout tables with a filter form',
  render: (list) =>
    page(`<table width="100%"><tr><td width=200><table><tr><td>Trang chủ</td></tr><tr><td>Tra cứu</td></tr></table></td><td>
<table class="form"><tr><td>Mã hồ sơ</td><td><input name="ma" value=""></td><td>Trạng thái</td><td><select><option>-- Tất cả --</option><option>Đang xử lý</option></select></td></tr><tr><td>Chủ hồ sơ</td><td><input value="Nguyễn Văn Mẫu"></td><td>Từ ngày</td><td><input value="15/06/2024"></td></tr></table>
</div><table class="list" cellspacing=0><tr bgcolor=#ccc>${cells(
      'td',
      heads(COLUMNS).map((h) => `<b>${h}</b>`),
    )}</tr>
${rowsOf(list, COLUMNS, (c) => `<tr>${cells('td', c)}</tr>`)}</table></td></tr><tr><td colspan=2>Bản quyền thuộc về đơn vị</td></tr></table>`),
};

const register: Layout = {
  name: 'register with two heading rows',
  lacks: ['field', 'unit', 'level', 'channel', 'status', 'finished'],
  render: (list) =>
    page(`<table><thead><tr><th rowspan=2>STT</th><th rowspan=2>Mã hồ sơ</th><th rowspan=2>Nội dung hồ sơ</th><th rowspan=2>Số lượng (bộ)</th><th rowspan=2>Họ tên chủ hồ sơ</th><th rowspan=2>Địa chỉ chủ hồ sơ</th><th rowspan=2>Số điện thoại</th><th colspan=2>Ngày, tháng, năm</th><th colspan=3>Trả kết quả</th><th rowspan=2>Người nhận hồ sơ</th><th rowspan=2>Ghi chú</th></tr><tr><th>Nhận hồ sơ</th><th>Hẹn trả kết quả</th><th>Ngày nhận kết quả</th><th>Bên giao (Ký tên)</th><th>Bên nhận (Ký tên)</th></tr></thead><tbody>
${list.map((d, i) => `<tr><td>${i + 1}</td><td>${d.code}</td><td>${esc(d.procedure)}</td><td>1</td><td>${d.person}</td><td>xã Thí Dụ</td><td>${d.phone}</td><td>${stamp(d.received)}</td><td>${stamp(d.due)}</td><td></td><td></td><td></td><td>${d.person}</td><td></td></tr>`).join('')}</tbody></table>`),
};

const captions: Layout = {
  name: 'captions on the cells instead of a heading row',
  render: (list) =>
    page(
      `<table class="responsive"><tbody>${list
        .map(
          (d, i) =>
            `<tr>${COLUMNS.map(([h, v]) => `<td data-label="${h}">${esc(v(d, i))}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
    ),
};

const hiddenId: Layout = {
  name: 'hidden id cell in the body only',
  render: (list) =>
    page(
      `<table><thead><tr>${cells('th', heads(COLUMNS))}</tr></thead><tbody>${rowsOf(list, COLUMNS, (c, i) => `<tr><td style="display: none">${9000 + i}</td>${cells('td', c)}</tr>`)}</tbody></table>`,
    ),
};

const childRows: Layout = {
  name: 'DataTables responsive with unfolded rows',
  render: (list) =>
    page(`<table class="dataTable dtr-inline collapsed"><thead><tr>${COLUMNS.map(([h], i) => `<th${i > 6 ? ' class="dtr-hidden" style="display: none;"' : ''}>${h}</th>`).join('')}</tr></thead><tbody>
${list
  .map((d, i) => {
    const all = COLUMNS.map(([, v]) => esc(v(d, i)));
    const main = all
      .slice(0, 7)
      .map((t) => `<td>${t}</td>`)
      .join('');
    const rest = COLUMNS.slice(7).map(
      ([h], k) =>
        `<li><span class="dtr-title">${h}</span> <span class="dtr-data">${all[k + 7]}</span></li>`,
    );
    return `<tr class="dt-hasChild parent">${main}</tr><tr class="child"><td class="child" colspan="7"><ul class="dtr-details">${rest.join('')}</ul></td></tr>`;
  })
  .join('')}</tbody></table>`),
};

const withCopy: Layout = {
  name: 'hidden export copy with other heading words',
  render: (list) =>
    page(
      `<table class="scrollTable"><thead><tr>${COLUMNS.map(([h]) => `<td><strong>${h}</strong></td>`).join('')}</tr></thead><tbody>${rowsOf(list, COLUMNS, (c) => `<tr>${cells('td', c)}</tr>`)}</tbody></table>
<div id="ContainerSwapper1"><table id="tableToExcel"><tr><td colspan=12>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr>${cells('td', ['TT', 'Số hồ sơ', 'Thủ tục', 'Người nộp', 'Lĩnh Vực', 'Cơ quan', 'Mức độ', 'Kênh', 'Ngày nhận', 'Hẹn trả', 'Ngày có kết quả', 'Tình trạng'])}</tr>${rowsOf(list, COLUMNS, (c) => `<tr>${cells('td', c)}</tr>`)}</table></div>`,
      '<style>/* export */ #ContainerSwapper1, .x { display: none }</style>',
    ),
};

const fixedColumns: Layout = {
  name: 'fixed left columns cloned',
  render: (list) =>
    page(`<div class="DTFC_ScrollWrapper"><div class="DTFC_LeftWrapper"><table><thead><tr>${cells('th', heads(COLUMNS).slice(0, 3))}</tr></thead><tbody>${rowsOf(list, COLUMNS, (c) => `<tr>${cells('td', c.slice(0, 3))}</tr>`)}</tbody></table></div>
<div class="dataTables_scroll"><table><thead><tr>${cells('th', heads(COLUMNS))}</tr></thead><tbody>${rowsOf(list, COLUMNS, (c) => `<tr>${cells('td', c)}</tr>`)}</tbody></table></div></div>`),
};

const orDash = (text: string) => (text === '' ? '-' : text);
/** Two fields to a cell, one under the other; an open day is a dash, so that lines keep their places. */
const stackedCells = (d: Printed, i: number, line: (a: string, b: string) => string) => [
  String(i + 1),
  line(d.code, esc(d.procedure)),
  d.person,
  d.field,
  d.unit,
  d.level,
  d.channel,
  line(stamp(d.received), orDash(day(d.due))),
  day(d.finished),
  d.status,
];

const stackedLines: Layout = {
  name: 'two headings and two values to a cell, on two lines',
  render: (list) =>
    page(`<table class="table"><thead><tr>${cells('th', ['STT', 'Mã hồ sơ<br>Tên thủ tục', 'Chủ hồ sơ', 'Lĩnh vực', 'Đơn vị tiếp nhận', 'Mức độ DVC', 'Hình thức nộp', '<div>Ngày tiếp nhận</div><div>Ngày hẹn trả</div>', 'Ngày kết thúc xử lý', 'Trạng thái'])}</tr></thead>
<tbody>${list
      .map(
        (d, i) =>
          `<tr>${cells(
            'td',
            stackedCells(d, i, (a, b) => `<b>${a}</b><br>${b}`),
          )}</tr>`,
      )
      .join('')}</tbody></table>`),
};

const stackedBySlash: Layout = {
  name: 'two headings to a cell, parted by a slash, in td headings',
  render: (list) =>
    page(`<table border="1"><tr>${cells('td', ['TT', 'Số hồ sơ / Thủ tục hành chính', 'Người nộp', 'Lĩnh vực', 'Cơ quan', 'Mức độ', 'Kênh nộp', 'Ngày nhận/Hẹn trả', 'Ngày có kết quả', 'Tình trạng'])}</tr>
${list
  .map(
    (d, i) =>
      `<tr>${cells(
        'td',
        stackedCells(d, i, (a, b) => `<p>${a}</p><p>${b}</p>`),
      )}</tr>`,
  )
  .join('')}</table>`),
};

/** Every list layout; each gives the same dossiers back, apart from what it lacks. */
export const LAYOUTS: readonly Layout[] = [
  plain,
  bare,
  dataTables,
  antd,
  material(false),
  material(true),
  materialDivs,
  roleGrid,
  vuetify,
  tooltips,
  composite,
  narrow,
  nested,
  register,
  captions,
  hiddenId,
  childRows,
  withCopy,
  fixedColumns,
  stackedLines,
  stackedBySlash,
];
export { COLUMNS, page };
