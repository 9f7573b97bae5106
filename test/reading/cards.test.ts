/** A list drawn as cards instead of a table, and blocks with codes that are no list. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/calendar/day.ts';
import { readFile } from '../../lib/portal/file.ts';
import { PEOPLE, type Printed, sampleDossiers } from './dossiers.ts';

const LIST = sampleDossiers(7);
const day = (d: number | null) => (d === null ? '' : formatDay(d));

const read = (body: string) =>
  readFile(
    't.html',
    new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${body}</body>`),
  );

const shown = (
  dossiers: readonly {
    code: string;
    procedure: string | null;
    received: number | null;
    due: number | null;
    statusText: string;
  }[],
) => dossiers.map((d) => [d.code, d.procedure, d.received, d.due, d.statusText]);
const EXPECTED = LIST.map((d) => [d.code, d.procedure, d.received, d.due, d.status]);

const lines = (d: Printed) =>
  `<h5>${d.code}</h5><p>Thủ tục: <b>${d.procedure}</b></p><p>Chủ hồ sơ: ${d.person}</p><p>Ngày tiếp nhận: ${day(d.received)}</p><p>Ngày hẹn trả: ${day(d.due)}</p><p>Trạng thái: ${d.status}</p><button>Xem chi tiết</button>`;
const pairs = (d: Printed) =>
  `<dl><dt>Mã hồ sơ</dt><dd>${d.code}</dd><dt>Tên thủ tục</dt><dd>${d.procedure}</dd><dt>Người nộp</dt><dd>${d.person}</dd><dt>Ngày tiếp nhận</dt><dd>${day(d.received)}</dd><dt>Ngày hẹn trả</dt><dd>${day(d.due)}</dd><dt>Trạng thái</dt><dd>${d.status}</dd></dl>`;
const two = (items: string[]) =>
  items.reduce(
    (html, item, i) =>
      `${html}${i % 2 === 0 ? '<div class="row">' : ''}<div class="col-6">${item}</div>${i % 2 === 1 || i === items.length - 1 ? '</div>' : ''}`,
    '',
  );

const MENU = '<nav><a>Trang chủ</a> <a>Tra cứu hồ sơ</a></nav><h2>Danh sách hồ sơ</h2>';

describe('danh sách vẽ thành thẻ', () => {
  it.each([
    [
      'mỗi thẻ một khối div, nhãn và giá trị một dòng',
      LIST.map((d) => `<div class="card">${lines(d)}</div>`).join(''),
    ],
    [
      'danh sách ul/li',
      `<ul>${LIST.map((d, i) => `<li class="${i % 2 ? 'odd' : ''}">${lines(d)}</li>`).join('')}</ul>`,
    ],
    ['dt/dd', LIST.map((d) => `<section>${pairs(d)}</section>`).join('')],
    ['lưới hai thẻ một hàng, hàng cuối lẻ', `<div class="container">${two(LIST.map(lines))}</div>`],
  ])('%s', async (_, html) => {
    const { dossiers, source } = await read(MENU + html);
    expect(source.tables).toHaveLength(1);
    expect(source.tables[0]).toMatchObject({ kind: 'dossier-list', rows: 7, read: 7, refused: [] });
    expect(shown(dossiers)).toEqual(EXPECTED);
    for (const person of PEOPLE) expect(JSON.stringify(dossiers)).not.toContain(person);
  });

  it('thẻ thiếu ngày tiếp nhận bị từ chối và được đếm, không bị bỏ qua', async () => {
    const cards = LIST.map(
      (d, i) => `<div>${i === 3 ? `<h5>${d.code}</h5> đang cập nhật` : lines(d)}</div>`,
    );
    const { source } = await read(MENU + cards.join(''));
    expect(source.tables[0]).toMatchObject({ rows: 7, read: 6 });
    expect(source.tables[0]?.refused.map(({ row }) => row)).toEqual([4]);
  });

  it.each([
    [
      'khối chạy trên trang chủ chỉ có mã và trạng thái',
      LIST.map((d) => `<div>${d.code} <span>${d.status}</span></div>`).join(''),
    ],
    ['một hồ sơ đứng riêng', `<div>${lines(LIST[0] as Printed)}</div>`],
    ['thẻ đang ẩn', LIST.map((d) => `<div hidden>${lines(d)}</div>`).join('')],
    [
      'văn bản nhắc vài mã',
      `<p>Hồ sơ ${LIST[0]?.code} và ${LIST[1]?.code} tiếp nhận ngày 01/07/2024.</p>`,
    ],
  ])('%s: không phải danh sách', async (_, html) => {
    const { dossiers, source } = await read(MENU + html);
    expect(dossiers).toEqual([]);
    expect(source.tables[0]?.kind).toBe('unknown');
  });

  it('bảng có sẵn vẫn đọc như cũ, thẻ trong bảng không được đọc lần nữa', async () => {
    const rows = LIST.map((d) => `<tr><td>${lines(d)}</td><td>Xem</td></tr>`).join('');
    const { dossiers, source } = await read(
      `<table><tr><th>Thông tin hồ sơ</th><th>Thao tác</th></tr>${rows}</table>`,
    );
    expect(source.tables).toHaveLength(1);
    expect(shown(dossiers)).toEqual(EXPECTED);
  });
});
