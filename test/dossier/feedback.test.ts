/** The same phản ánh, kiến nghị (PAKN) on several pages and in several captures counts once. */
import { describe, expect, it } from 'vitest';
import { type FeedbackItem, feedbackName, mergeFeedback } from '../../lib/dossier/feedback.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { page } from '../check/build.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';

function pageOf(items: Partial<FeedbackItem>[], readAt = '2024-09-15T02:00:00.000Z'): PageReading {
  return { ...page([], { readAt }), feedback: items.map((item) => feedbackItem(item)) };
}

describe('gộp phản ánh, kiến nghị', () => {
  it('bản có ngày trả lời thắng, dù đọc trước; điều chỉ bản kia có vẫn được giữ', () => {
    const merged = mergeFeedback([
      pageOf([{ field: null }]),
      pageOf([{ finished: null, state: 'processing' }], '2024-09-16T02:00:00.000Z'),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ state: 'processed', field: 'Hộ tịch', source: 0 });
  });

  it('cùng chưa xong thì bản đọc sau thắng', () => {
    const open = { finished: null, state: 'processing' } as const;
    const later = { finished: null, state: 'transferred' } as const;
    const [newer, older] = ['2024-09-16T02:00:00.000Z', '2024-09-15T02:00:00.000Z'];
    expect(mergeFeedback([pageOf([later], newer), pageOf([open], older)])[0]?.state).toBe(
      'transferred',
    );
  });

  it('số ngắn có thể là số thứ tự của từng hệ thống: khác ngày tiếp nhận là khác phản ánh', () => {
    const other = feedbackItem().received as number;
    const short = [{ code: '12' }, { code: '12', received: other + 3 }];
    expect(mergeFeedback([pageOf(short), pageOf([{ code: '12' }])])).toHaveLength(2);
  });

  it('không có mã: nhận ra nhau qua nội dung; hai dòng giống hệt trên một trang là hai', () => {
    const twin = { code: null, mark: 'a1' };
    const merged = mergeFeedback([
      pageOf([twin, twin]),
      pageOf([twin, { code: null, mark: 'b2' }]),
    ]);
    expect(merged.map(({ mark }) => mark)).toEqual(['a1', 'a1', 'b2']);
  });

  it('không có mã thì gọi theo tệp và dòng', () => {
    const sources = [{ file: 'pakn.html' }];
    expect(feedbackName(feedbackItem({ code: null, row: 7 }), sources)).toBe('pakn.html, dòng 7');
    expect(feedbackName(feedbackItem(), sources)).toBe('PAKN-2024-0001');
  });
});
