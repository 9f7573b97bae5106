import { feedbackFiguresDiffer } from '../../rules/feedback-figures-differ.ts';
import { feedbackPage, form, statisticsTable, tablePage } from '../check/build.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';
import { testRule } from './tester.ts';

const items = [
  feedbackItem(),
  feedbackItem({ code: 'PAKN-2024-0002', state: 'processing', finished: null }),
];
const list = feedbackPage(items);
const table = (received: number, resolved: number, pending: number, notes = {}) =>
  tablePage(
    [
      statisticsTable(
        [],
        form([received, null, null, null], [resolved, null, null, null], [pending, null, null]),
        { kind: 'feedback', ...notes },
      ),
    ],
    { file: 'thong-ke.html' },
  );

testRule(feedbackFiguresDiffer, {
  pass: [
    {
      name: 'danh sách và bảng cùng nói một điều',
      readings: [list, table(2, 1, 1)],
      says: 'Danh sách và bảng thống kê phản ánh, kiến nghị khớp nhau ở 3 số.',
    },
  ],
  'needs-review': [
    {
      name: 'bảng ghi đã xử lý nhiều hơn',
      readings: [list, table(2, 2, 0)],
      says: [
        'Phản ánh, kiến nghị đã xử lý không khớp: đếm từ danh sách là 1, bảng thống kê của cổng ghi 2.',
        'Phản ánh, kiến nghị đang xử lý không khớp: đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
      figures: { cell: 'resolved', list: 1, table: 2 },
      total: 1,
    },
    {
      name: 'danh sách mới đọc một trang',
      readings: [feedbackPage(items, { page: 1, pagesTotal: 2, rowsTotal: 3 }), table(3, 1, 1)],
      says: 'Phản ánh, kiến nghị tiếp nhận trong kỳ không khớp: đếm từ danh sách là 2, bảng thống kê của cổng ghi 3; danh sách chưa đọc đủ.',
    },
  ],
  'not-applicable': [
    {
      name: 'chỉ có bảng',
      readings: [table(2, 1, 1)],
      says: 'Không có đủ cả danh sách và bảng thống kê phản ánh, kiến nghị của cùng kỳ để đối chiếu.',
    },
    {
      name: 'bảng của kỳ khác',
      readings: [list, table(9, 9, 9, { statedPeriod: { from: 19000, to: 19100 } })],
      says: 'Không có đủ cả danh sách và bảng thống kê phản ánh, kiến nghị của cùng kỳ để đối chiếu.',
    },
  ],
});
