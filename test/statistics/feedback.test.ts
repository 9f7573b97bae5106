/** Phản ánh, kiến nghị (PAKN) counted for a quarter of 15/6–14/9/2024. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { isFeedbackList, mergeFeedback } from '../../lib/dossier/feedback.ts';
import { readFile } from '../../lib/portal/file.ts';
import type { ColumnId } from '../../lib/portal/types.ts';
import { cellsOf, countFeedback, type FeedbackCounts } from '../../lib/statistics/feedback.ts';
import { feedbackOfRow } from '../../lib/statistics/feedback-tables.ts';
import { dataset, form, statisticsRow } from '../check/build.ts';
import {
  anyHeadings,
  feedbackItem,
  feedbackListHtml,
  type PrintedFeedback,
  printedFeedback,
} from '../reading/feedback-lists.ts';

const day = (iso: string) => fromIso(iso) as number;
const { from, to } = parsePeriod('2024-Q3');
const SPAN = { from, to, asOf: to };
const COLUMNS = new Set<ColumnId>(['received', 'due', 'returned', 'status', 'subject', 'field']);
const count = (items: Parameters<typeof countFeedback>[0], columns: Set<ColumnId> = COLUMNS) =>
  countFeedback(items, SPAN, columns).counts;

describe('một phản ánh, kiến nghị tính vào đâu', () => {
  it.each([
    ['mới, đã trả lời', {}, ['received', 'conduct', 'resolved', 'resolvedConduct']],
    [
      'từ kỳ trước, trả lời trong kỳ',
      { received: day('2024-06-10') },
      ['carriedOver', 'resolved', 'resolvedConduct'],
    ],
    ['trả lời trước kỳ', { received: day('2024-05-10'), finished: day('2024-06-14') }, []],
    ['gửi sau kỳ', { received: day('2024-09-15'), finished: null }, []],
    [
      'trả lời sau kỳ: trong kỳ vẫn đang xử lý',
      { due: day('2024-09-20'), finished: day('2024-09-15') },
      ['received', 'conduct', 'pending'],
    ],
    [
      'đang xử lý, hạn đã qua',
      { finished: null, state: 'processing' },
      ['received', 'conduct', 'pending', 'overdue'],
    ],
    [
      'hạn đúng ngày tính: chưa quá hạn',
      { due: to, finished: null, state: 'processing' },
      ['received', 'conduct', 'pending'],
    ],
    ['đã chuyển', { finished: null, state: 'transferred' }, ['received', 'conduct', 'forwarded']],
    [
      'đã trả lời, không ghi ngày',
      { finished: null },
      ['received', 'conduct', 'resolved', 'resolvedConduct'],
    ],
    ['không tiếp nhận', { state: 'notAccepted', received: null, finished: null }, ['notAccepted']],
    [
      'chữ lạ, chưa có ngày',
      { state: 'unknown', finished: null, due: null, subject: null },
      ['received', 'pending'],
    ],
    [
      'đã công khai',
      { published: true, subject: 'both' },
      ['received', 'both', 'resolved', 'resolvedBoth', 'published'],
    ],
  ] as const)('%s', (_, notes, cells) => {
    expect(cellsOf(feedbackItem(notes), SPAN)).toEqual(cells);
  });
});

describe('điều danh sách không cho biết thì để trống', () => {
  it('không có tình trạng hay ngày trả lời: chỉ biết số tiếp nhận', () => {
    const open = feedbackItem({ finished: null, state: 'unknown', subject: null });
    expect(count([open], new Set(['received']))).toEqual({
      received: 1,
      conduct: null,
      regulation: null,
      both: null,
      carriedOver: null,
      resolved: null,
      resolvedConduct: null,
      resolvedRegulation: null,
      resolvedBoth: null,
      pending: null,
      overdue: null,
      forwarded: null,
      published: null,
      notAccepted: null,
    });
  });

  it('một phản ánh mới không ghi loại: không chia được theo loại', () => {
    const counts = count([feedbackItem(), feedbackItem({ subject: null })]);
    expect(counts).toMatchObject({ received: 2, conduct: null, regulation: null, both: null });
  });

  it('phản ánh cũ đã xong mà không ghi ngày: có thể đã xong từ kỳ trước', () => {
    const old = feedbackItem({ received: day('2023-02-01'), finished: null });
    const counts = count([feedbackItem(), old]);
    expect(counts).toMatchObject({ received: 1, carriedOver: null, resolved: null, pending: 0 });
    expect(count([feedbackItem()])).toMatchObject({ carriedOver: 0, resolved: 1 });
  });

  it('danh sách rỗng là số không', () => {
    expect(count([])).toMatchObject({ received: 0, carriedOver: 0, resolved: 0, pending: 0 });
  });
});

it('theo lĩnh vực: mỗi phản ánh của kỳ ở đúng một lĩnh vực', () => {
  const items = [
    feedbackItem(),
    feedbackItem({ field: 'Đất đai' }),
    feedbackItem({ field: null }),
    feedbackItem({ field: 'Xây dựng', received: day('2024-09-20') }),
  ];
  const { byField } = countFeedback(items, SPAN, COLUMNS);
  expect(byField.map(({ field, counts }) => [field, counts.received])).toEqual([
    ['(không ghi lĩnh vực)', 1],
    ['Đất đai', 1],
    ['Hộ tịch', 1],
  ]);
});

describe('bảng thống kê của cổng', () => {
  const figures = (received: number | null, carried: number | null, ended = 5, open = 1) =>
    form([received, null, null, carried], [ended, null, null, null], [open, null, null]);

  it('tổng số gồm cả kỳ trước khi bằng đã xử lý và đang xử lý', () => {
    const row = feedbackOfRow(statisticsRow('UBND xã Thí Dụ', figures(6, 1)));
    expect(row).toMatchObject({ received: 5, carriedOver: 1, resolved: 5, pending: 1 });
  });

  it('tổng số là số mới khi cộng thêm kỳ trước mới bằng', () => {
    const row = feedbackOfRow(statisticsRow('UBND xã Thí Dụ', figures(5, 1)));
    expect(row).toMatchObject({ received: 5, carriedOver: 1 });
  });

  it('hành vi, quy định, chuyển, công khai lấy theo tên cột', () => {
    const others = {
      'Số phản ánh, kiến nghị › Tổng số': 6,
      'Số phản ánh, kiến nghị › Về hành vi': 3,
      'Số phản ánh, kiến nghị › Về quy định': 2,
      'Số phản ánh, kiến nghị › Cả hai': 1,
      'Kết quả xử lý › Đã xử lý › Hành vi': 2,
      'Chuyển cơ quan khác': 1,
      'Số đã công khai': 4,
    };
    const none = form([null, null, null, null], [null, null, null, null], [null, null, null]);
    expect(feedbackOfRow(statisticsRow('Tổng', none, { others }))).toMatchObject({
      received: 6,
      conduct: 3,
      regulation: 2,
      both: 1,
      forwarded: 1,
      published: 4,
      resolved: null,
    });
  });
});

/** Counted again from what was printed, by plain conditions of their own. */
function independent(items: readonly PrintedFeedback[]): Partial<FeedbackCounts> {
  const accepted = items.filter(
    (item) => item.state !== 'notAccepted' && (item.received ?? 0) <= to,
  );
  const fresh = accepted.filter((item) => (item.received ?? 0) >= from);
  const old = accepted.filter((item) => (item.received ?? 0) < from);
  const alive = [
    ...fresh,
    ...old.filter((item) => item.finished === null || item.finished >= from),
  ];
  const answered = alive.filter((item) => item.finished !== null && item.finished <= to);
  const sent = alive.filter((item) => item.state === 'transferred');
  const open = alive.filter((item) => !answered.includes(item) && !sent.includes(item));
  const oldSent = old.some((item) => item.state === 'transferred');
  return {
    received: fresh.length,
    carriedOver: oldSent ? null : alive.length - fresh.length,
    resolved: answered.length,
    forwarded: oldSent ? null : sent.length,
    pending: open.length,
    overdue: open.filter((item) => item.due !== null && item.due < to).length,
    notAccepted: items.filter((item) => item.state === 'notAccepted').length,
  };
}

it('đếm từ trang đọc được bằng một cách đếm khác trên phản ánh đã in ra', async () => {
  await fc.assert(
    fc.asyncProperty(printedFeedback, anyHeadings, async (items, headings) => {
      const bytes = new TextEncoder().encode(feedbackListHtml(items, { headings }));
      const reading = await readFile('trang.html', bytes);
      const { feedback, form06, dossiers } = dataset([reading]);
      expect(feedback?.counts).toMatchObject(independent(items));
      expect([form06, dossiers]).toEqual([null, []]);
      expect(reading.source.tables.some(isFeedbackList)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

it('cùng các trang, cắt và lặp lại thế nào cũng ra một con số', async () => {
  await fc.assert(
    fc.asyncProperty(printedFeedback, fc.array(fc.nat({ max: 13 })), async (items, again) => {
      const page = async (some: PrintedFeedback[], name: string) =>
        readFile(name, new TextEncoder().encode(feedbackListHtml(some)));
      const whole = await page(items, 'tat-ca.html');
      const half = Math.ceil(items.length / 2);
      const repeats = again.flatMap((i) => items[i] ?? []);
      const pieces = [items.slice(0, half), items.slice(half), repeats].filter((p) => p.length > 0);
      const parts = await Promise.all(pieces.map((piece, i) => page(piece, `trang-${i}.html`)));
      expect(dataset(parts).feedback?.counts).toEqual(dataset([whole]).feedback?.counts);
      expect(mergeFeedback(parts)).toHaveLength(items.length);
    }),
    { numRuns: 40 },
  );
});
