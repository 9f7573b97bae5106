import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pager } from '../../lib/portal/platforms/types.ts';
import { changedField } from '../../lib/portal/walk/filters.ts';
import { judge, newState, rowsRead, withPage } from '../../lib/portal/walk/state.ts';
import type { WalkState } from '../../lib/portal/walk/types.ts';

function pagerSaying(rowsTotal: number | null): Pager {
  return {
    roots: [],
    current: null,
    pages: null,
    rowsTotal,
    range: null,
    unfilteredTotal: null,
    pageSize: null,
    pageSizes: [],
    next: null,
    first: null,
    obstacle: null,
  };
}

/** A walk over pages of row names, with the total stated on each. */
function walked(
  pages: readonly { page: number; keys: string[]; total: number | null }[],
): WalkState {
  return pages.reduce(
    (state, { page, keys, total }) =>
      withPage(
        state,
        { page, keys, rows: keys.length, fingerprint: keys.join() },
        pagerSaying(total),
      ),
    newState('danh-sach', [], '2024-09-15T00:00:00.000Z'),
  );
}

describe('Ô lọc đổi trong lúc đọc', () => {
  const before = new Map([
    ['Trạng thái', ''],
    ['Từ ngày', '01/07/2024'],
    ['Trang', '1'],
  ]);
  const changedTo = (...changes: [string, string][]) => new Map([...before, ...changes]);

  it('ô đổi giá trị, được chọn thêm hay bị xóa đều được nêu tên', () => {
    expect(changedField(before, before)).toBeNull();
    expect(changedField(before, changedTo(['Trạng thái', 'Đang xử lý']))).toBe('Trạng thái');
    expect(changedField(before, changedTo(['Từ ngày', '']))).toBe('Từ ngày');
  });

  it('ô chỉ trang đang xem đổi theo việc sang trang; ô hiện ra hay thu gọn không nói gì', () => {
    expect(changedField(before, changedTo(['Trang', '2']))).toBeNull();
    expect(changedField(before, changedTo(['Đơn vị', 'UBND xã Mẫu']))).toBeNull();
    expect(changedField(before, new Map([['Trang', '1']]))).toBeNull();
  });
});

describe('Khi nào một danh sách được coi là đã đọc đủ', () => {
  it('đủ khi số dòng đọc được bằng tổng số cổng nêu', () => {
    const state = walked([
      { page: 1, keys: ['a', 'b'], total: 3 },
      { page: 2, keys: ['c'], total: 3 },
    ]);
    expect(judge(state)).toEqual({ kind: 'complete', verified: true });
  });

  it('thiếu một dòng thì không đủ', () => {
    const state = walked([
      { page: 1, keys: ['a', 'b'], total: 4 },
      { page: 2, keys: ['c'], total: 4 },
    ]);
    expect(judge(state)).toMatchObject({ kind: 'short', read: 3, total: 4 });
  });

  it('hai hồ sơ trùng mã trên cùng một trang vẫn là hai dòng của cổng', () => {
    expect(judge(walked([{ page: 1, keys: ['a', 'a', 'b'], total: 3 }])).kind).toBe('complete');
  });

  it('danh sách xê dịch giữa chừng: dòng gặp hai lần không bù cho dòng bị sót', () => {
    // Page 2 begins with the last row of page 1, so one row fell between the pages.
    const state = walked([
      { page: 1, keys: ['a', 'b'], total: 4 },
      { page: 2, keys: ['b', 'c'], total: 4 },
    ]);
    expect(judge(state)).toMatchObject({ kind: 'short', read: 3, total: 4 });
  });

  it('không nêu tổng số thì đủ nhưng chưa đối chiếu', () => {
    const state = walked([{ page: 1, keys: ['a'], total: null }]);
    expect(judge(state)).toEqual({ kind: 'complete', verified: false });
  });

  it('không nêu tổng số mà một dòng gặp ở hai trang: danh sách đã xê dịch, không được coi là đủ', () => {
    const state = walked([
      { page: 1, keys: ['a', 'b'], total: null },
      { page: 2, keys: ['b', 'c'], total: null },
    ]);
    expect(judge(state)).toMatchObject({ kind: 'short', gap: 'moved' });
  });

  it('không nêu tổng số mà các trang dài ngắn khác nhau: số dòng mỗi trang đã đổi giữa chừng', () => {
    const pages = (...sizes: number[]) =>
      walked(
        sizes.map((size, at) => ({
          page: at + 1,
          keys: Array.from({ length: size }, (_, row) => `${at}-${row}`),
          total: null,
        })),
      );
    expect(judge(pages(2, 4, 1))).toMatchObject({ kind: 'short', gap: 'moved' });
    expect(judge(pages(2, 2, 3))).toMatchObject({ kind: 'short', gap: 'moved' });
    expect(judge(pages(2, 2, 1))).toEqual({ kind: 'complete', verified: false });
    // "Xem thêm" may add as many as it likes.
    expect(judge(pages(2, 4, 1), true)).toEqual({ kind: 'complete', verified: false });
  });

  it('không bắt đầu từ trang 1, hay bỏ cách trang, thì không đủ', () => {
    expect(judge(walked([{ page: 2, keys: ['a'], total: 1 }]))).toMatchObject({ gap: 'pages' });
    const gap = walked([
      { page: 1, keys: ['a'], total: 2 },
      { page: 3, keys: ['b'], total: 2 },
    ]);
    expect(judge(gap)).toMatchObject({ gap: 'pages' });
  });

  it('không bao giờ đủ khi có dòng của danh sách chưa từng được đọc', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(59),
        fc.nat(59),
        (total, size, lostSeed, repeatedSeed) => {
          const names = Array.from({ length: total }, (_, index) => `h${index}`);
          const lost = lostSeed % total;
          // One row was never shown; another one shown on two pages may stand in its place.
          const shown = names.filter((_, index) => index !== lost);
          const repeated = names[repeatedSeed % total] as string;
          const filled = repeated === names[lost] ? shown : [...shown, repeated];
          const pages = [];
          for (let start = 0; start < filled.length; start += size) {
            const keys = filled.slice(start, start + size);
            pages.push({ page: pages.length + 1, keys: [...new Set(keys)], total });
          }
          if (pages.length === 0) return;
          expect(judge(walked(pages)).kind).toBe('short');
        },
      ),
    );
  });

  it('đọc lại một trang thay cho lần đọc trước', () => {
    const state = walked([
      { page: 1, keys: ['a', 'b'], total: 2 },
      { page: 1, keys: ['b', 'c'], total: 2 },
    ]);
    expect(state.pages).toHaveLength(1);
    expect(rowsRead(state)).toBe(2);
  });

  it('trạng thái là JSON thuần: lưu rồi đọc lại không đổi', () => {
    const state = walked([{ page: 1, keys: ['a'], total: 1 }]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
