/** Which windows were captured: the year to date, and the pages of each walk. */
import { describe, expect, it } from 'vitest';
import { isoSpan } from '../../lib/calendar/period.ts';
import { coverageOf } from '../../lib/check/coverage.ts';
import { type DossierNotes, dataset, day, dossier, type PageNotes, page } from './build.ts';

const january: DossierNotes = { received: '2024-01-03', due: '2024-01-10', finished: '2024-01-09' };
const year = (notes: DossierNotes[], pageNotes: PageNotes = {}, period = '2024-Q3') => {
  const { yearToDate } = dataset([page(notes.map(dossier), pageNotes)], {
    period,
    level: 'commune',
  });
  return yearToDate?.onlineDossiers ?? null;
};

describe('lũy kế từ 01/01', () => {
  it('hồ sơ kỳ trước chuyển sang chưa nói gì về cả năm', () => {
    expect(year([{}, { received: '2024-01-03', finished: '2024-06-20' }])).toBeNull();
  });

  it('hồ sơ đọc từ giữa năm cũng vậy', () => {
    expect(year([{}, { received: '2024-03-18', finished: '2024-03-20' }])).toBeNull();
  });

  it('có hồ sơ nhận và xong ngay trong tháng 1 thì đã đọc từ đầu năm', () => {
    const rate = year([{}, january, { ...january, channel: 'direct' }]);
    expect(rate).toMatchObject({
      numerator: 2,
      denominator: 3,
      percent: 66.67,
      target: 85,
      outcome: 'violation',
    });
    expect(rate && isoSpan(rate.window)).toEqual({ from: '2024-01-01', to: '2024-09-14' });
  });

  it('hồ sơ nhận trước 01/01 không vào lũy kế', () => {
    expect(year([{}, january, { received: '2023-12-28', finished: '2024-01-05' }])).toMatchObject({
      denominator: 2,
    });
  });

  it('danh sách ghi là từ 01/01 thì tin lời nó', () => {
    const statedPeriod = { from: day('2024-01-01'), to: day('2024-09-14') };
    expect(year([{}], { statedPeriod })).toMatchObject({ numerator: 1, denominator: 1 });
    const quarter = { from: day('2024-06-15'), to: day('2024-09-14') };
    expect(year([{}], { statedPeriod: quarter })).toBeNull();
  });

  it('quý I bắt đầu từ 15/12 nên luôn có lũy kế', () => {
    const rate = year([january, { received: '2023-12-20', finished: '2024-01-03' }], {}, '2024-Q1');
    expect(rate).toMatchObject({ numerator: 1, denominator: 1 });
    expect(rate && isoSpan(rate.window)).toEqual({ from: '2024-01-01', to: '2024-03-14' });
  });

  it('số cả năm quyết định kết luận của kỳ', () => {
    const nine = Array.from({ length: 9 }, () => january);
    const { rates } = dataset([page([{ channel: 'direct' } as const, ...nine].map(dossier))], {
      level: 'commune',
    });
    expect(rates.onlineDossiers).toMatchObject({
      numerator: 0,
      denominator: 1,
      percent: 0,
      outcome: 'pass',
    });
  });
});

describe('phạm vi đã đọc', () => {
  const sources = (...notes: PageNotes[]) =>
    notes.map((note) => page([dossier(), dossier()], note).source);
  const numbered = (page: number, rowsTotal: number | null, pagesTotal: number | null = null) => ({
    file: `t${page}.html`,
    page,
    rowsTotal,
    pagesTotal,
  });

  it('các trang của một lượt đọc cộng lại, tổng chỉ tính một lần', () => {
    expect(coverageOf(sources(numbered(1, 5, 3), numbered(2, 5, 3)))).toEqual({
      pagesRead: 2,
      pagesTotal: 3,
      rowsRead: 4,
      rowsTotal: 5,
      unread: 1,
    });
  });

  it('hai lượt đọc khác bộ lọc cộng cả tổng', () => {
    const filters = [{ label: 'Đơn vị', value: 'xã Mẫu 02' }];
    expect(coverageOf(sources(numbered(1, 2), { ...numbered(1, 4), filters }))).toMatchObject({
      rowsRead: 4,
      rowsTotal: 6,
      unread: 2,
    });
  });

  it('tệp đã lưu không ghi máy chủ vẫn là trang của một lượt đọc', () => {
    const saved = [1, 2].map((n) => ({ ...numbered(n, 4), system: `t${n}.html` }));
    expect(coverageOf(sources(...saved))).toMatchObject({ pagesRead: 2, rowsTotal: 4, unread: 0 });
  });

  it('cùng trang mà tổng khác hẳn là danh sách khác', () => {
    expect(coverageOf(sources(numbered(1, 2), numbered(1, 900)))).toMatchObject({ rowsTotal: 902 });
  });

  it('dòng bị từ chối là dòng chưa đọc; không nêu tổng thì không biết tổng', () => {
    const [source] = [page([dossier()], { refused: [{ row: 2, reason: 'không có mã' }] }).source];
    expect(coverageOf(source ? [source] : [])).toEqual({
      pagesRead: 1,
      pagesTotal: null,
      rowsRead: 2,
      rowsTotal: null,
      unread: 1,
    });
  });

  it('thiếu trang mà không biết số dòng thì số chưa đọc là không rõ', () => {
    expect(coverageOf(sources(numbered(1, null, 2))).unread).toBeNull();
    expect(coverageOf([])).toEqual({
      pagesRead: 0,
      pagesTotal: null,
      rowsRead: 0,
      rowsTotal: null,
      unread: 0,
    });
  });
});

describe('chọn đơn vị', () => {
  const readings = [
    page([
      dossier({ unit: 'UBND xã Mẫu 01' }),
      dossier({ unit: 'UBND xã Mẫu 02' }),
      dossier({ unit: 'UBND xã Mẫu 01', finished: null }),
    ]),
  ];
  it('tên có trên trang thì chỉ lấy hồ sơ của đơn vị ấy', () => {
    const data = dataset(readings, { unit: 'Xã Mẫu 01' });
    expect([data.dossiersRead, data.form06?.received.total]).toEqual([2, 2]);
  });
  it('tên đơn vị cấp trên thì lấy tất cả', () => {
    expect(dataset(readings, { unit: 'UBND huyện Mẫu' }).form06?.received.total).toBe(3);
  });
  it('ngày tính đặt sau hôm nay thì coi đó là hôm nay', () => {
    const data = dataset(readings, { asOf: '2024-10-01' });
    expect([data.asOf, data.today]).toEqual([day('2024-10-01'), day('2024-10-01')]);
  });
});
