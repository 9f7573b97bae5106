/** The portal's look: a plain, tidy back office. Printed into every page, as saved pages keep it. */
export const STYLE = `
:root { --ink: #1c2733; --soft: #5b6b7a; --line: #d5dde5; --head: #e8eef4; --blue: #124e8c; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f5f8; color: var(--ink); font: 14px/1.45 "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", Arial, sans-serif; }
a { color: var(--blue); }
.tren { display: flex; align-items: center; gap: 16px; padding: 10px 24px; background: var(--blue); color: #fff; }
.tren .huy-hieu { width: 38px; height: 38px; border-radius: 50%; background: #d6303a; color: #ffde59; display: grid; place-items: center; font-size: 20px; }
.tren .ten { flex: 1; line-height: 1.3; }
.tren .ten strong { display: block; font-size: 16px; letter-spacing: .02em; }
.tren .ten span { font-size: 12.5px; opacity: .9; }
.tren .nguoi { text-align: right; font-size: 12.5px; line-height: 1.35; }
.tren .nguoi strong { display: block; font-size: 13.5px; }
.tren a { color: #fff; }
.thuc-don { display: flex; gap: 2px; padding: 0 16px; background: #0d3c6d; }
.thuc-don a { padding: 10px 14px; color: #dbe7f3; text-decoration: none; font-size: 13.5px; }
.thuc-don a[aria-current] { background: #f2f5f8; color: var(--blue); font-weight: 600; border-radius: 6px 6px 0 0; }
main { max-width: 1640px; margin: 0 auto; padding: 18px 24px 40px; }
.duong-dan { color: var(--soft); font-size: 12.5px; margin: 0 0 8px; }
h1 { font-size: 19px; margin: 0 0 4px; letter-spacing: .01em; }
.ky { color: var(--soft); margin: 0 0 14px; }
.khung { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; margin-bottom: 14px; }
.tim { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.tim label { display: grid; gap: 4px; font-size: 12.5px; color: var(--soft); }
input, select { font: inherit; color: var(--ink); padding: 6px 9px; border: 1px solid #b9c5d0; border-radius: 5px; background: #fff; min-height: 34px; }
.tim input { width: 118px; }
.tim select { min-width: 190px; }
button, .nut { font: inherit; padding: 7px 16px; border: 1px solid var(--blue); border-radius: 5px; background: var(--blue); color: #fff; cursor: pointer; text-decoration: none; min-height: 34px; }
.nut.phu { background: #fff; color: var(--blue); }
.bang { overflow-x: auto; }
table.danh-sach, table.scrollTable { border-collapse: collapse; width: 100%; font-size: 13px; background: #fff; }
table.danh-sach th { background: var(--head); text-align: left; font-weight: 600; }
table.danh-sach th, table.danh-sach td, table.scrollTable td { border: 1px solid var(--line); padding: 7px 8px; vertical-align: top; }
table.danh-sach tbody tr:nth-child(even) { background: #fafcfd; }
table.danh-sach td:nth-child(1), .scrollTable .so { text-align: center; white-space: nowrap; }
.ma { white-space: nowrap; font-variant-numeric: tabular-nums; }
.ngay { white-space: nowrap; }
.chu small { display: block; color: var(--soft); white-space: nowrap; }
.tt { display: inline-block; padding: 1px 8px; border-radius: 9px; background: #e6edf4; white-space: nowrap; font-size: 12.5px; }
.tt.xong { background: #e2f2e7; color: #17613a; }
.tt.cho { background: #fdf0d7; color: #7a4b00; }
.phan-trang { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-top: 12px; flex-wrap: wrap; }
.pagination { display: flex; gap: 4px; list-style: none; margin: 0; padding: 0; }
.pagination a, .pagination span { display: block; min-width: 32px; padding: 5px 9px; text-align: center; border: 1px solid var(--line); border-radius: 5px; text-decoration: none; background: #fff; }
.pagination .active span { background: var(--blue); color: #fff; border-color: var(--blue); }
.pagination .disabled span { color: #66727e; background: #f4f6f8; }
.scrollTable thead td { background: var(--head); text-align: center; }
.scrollTable .nhom td { background: #f4f7fa; font-weight: 600; }
.bao { border-left: 4px solid #c98a00; background: #fdf6e7; padding: 10px 14px; border-radius: 4px; margin: 0 0 14px; }
.dang-nhap { max-width: 420px; margin: 48px auto; }
.dang-nhap form { display: grid; gap: 14px; }
.dang-nhap label { display: grid; gap: 5px; color: var(--soft); }
.luoi { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 14px; }
.luoi h2 { font-size: 15px; margin: 0 0 8px; }
.luoi ul { margin: 0; padding-left: 18px; }
footer { text-align: center; color: var(--soft); font-size: 12.5px; padding: 0 0 24px; }
`;
