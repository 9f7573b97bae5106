import { describe, expect, it } from 'vitest';
import { statedPlace } from '../../lib/portal/facts.ts';
import { readCounts } from '../../lib/portal/platforms/counts.ts';

describe('Số liệu trên thanh phân trang', () => {
  it.each([
    ['1 – 10 của 253', { from: 1, to: 10 }, 253],
    ['Số dòng 10 11 – 20 của 253', { from: 11, to: 20 }, 253],
    ['1 – 10 of 253', { from: 1, to: 10 }, 253],
    ['0 của 0', { from: 0, to: 0 }, 0],
    ['Hiển thị 1 - 20 trong số 1.253 kết quả.', { from: 1, to: 20 }, 1253],
    ['Đang xem 1 đến 10 trong tổng số 253 mục', { from: 1, to: 10 }, 253],
    ['Hiển thị từ 41 đến 50 của 1,253 hồ sơ', { from: 41, to: 50 }, 1253],
    ['Showing 1 to 10 of 57 entries', { from: 1, to: 10 }, 57],
    ['1-10/253', { from: 1, to: 10 }, 253],
    ['Tổng số 253 hồ sơ | Trang 1', null, 253],
    ['Tổng số: 1.121 hồ sơ', null, 1121],
    ['Tìm thấy 53 hồ sơ', null, 53],
    ['Tổng số 53 hồ sơ 10 / trang', null, 53],
    ['Total 53 items', null, 53],
  ])('"%s"', (text, range, rowsTotal) => {
    expect(readCounts(text)).toMatchObject({ range, rowsTotal });
  });

  it('phân biệt tổng số đang lọc với tổng số chưa lọc', () => {
    const counts = readCounts('Đang xem 1 đến 10 trong tổng số 53 mục (được lọc từ 500 mục)');
    expect(counts).toMatchObject({ rowsTotal: 53, unfilteredTotal: 500 });
  });

  it('"Trang 2/26" là số trang, không phải số hồ sơ', () => {
    expect(readCounts('Trang 2/26')).toMatchObject({ current: 2, pages: 26, rowsTotal: null });
    expect(readCounts('Trang 3 của 6')).toMatchObject({ current: 3, pages: 6, rowsTotal: null });
    expect(readCounts('Tổng số trang: 6')).toMatchObject({ pages: 6, rowsTotal: null });
  });

  it('"10 / trang" là cỡ trang, không phải số hồ sơ', () => {
    expect(readCounts('10 / trang')).toMatchObject({ pageSize: 10, rowsTotal: null });
    expect(readCounts('20 hồ sơ/trang')).toMatchObject({ pageSize: 20, rowsTotal: null });
  });

  it('khoảng ngày không phải là khoảng dòng', () => {
    expect(readCounts('Từ ngày 15/06/2024 đến ngày 14/09/2024')).toMatchObject({
      range: null,
      rowsTotal: null,
    });
    expect(readCounts('từ 15/06/2024 đến 14/09/2024').range).toBeNull();
  });

  it.each([
    ['Hiển thị 3/253 bản ghi', { rowsTotal: 253 }],
    ['Tổng cộng có 253 bản ghi', { rowsTotal: 253 }],
    ['Trang: 1 2 3 ... 85', { pagesTotal: 85, rowsTotal: null }],
    ['Từ ngày 15/06/2024 đến ngày 14/09/2024', { pagesTotal: null, rowsTotal: null }],
  ])('trang đã lưu ghi "%s"', (line, place) => {
    expect(statedPlace([line])).toMatchObject(place);
  });

  it('chữ ở dạng tổ hợp (NFD) và khoảng trắng cứng được đọc như nhau', () => {
    expect(readCounts('Tổng số\u00A0253 hồ sơ'.normalize('NFD')).rowsTotal).toBe(253);
  });
});
