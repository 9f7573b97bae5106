import { overdueResolved } from '../../rules/overdue-resolved.ts';
import { form, statisticsTable, tablePage } from '../check/build.ts';
import { unread, without } from './common.ts';
import { testRule } from './tester.ts';

const counted = (late: number | null) => [
  tablePage([statisticsTable([], form([5, 3, 2, 0], [3, 1, 2, late], [2, 2, 0]))]),
];

testRule(overdueResolved, {
  pass: [
    {
      name: 'xong đúng ngày hẹn là đúng hạn',
      dossiers: [{ finished: '2024-08-15', due: '2024-08-15' }],
      says: 'Không có hồ sơ giải quyết quá hạn trong kỳ.',
    },
    {
      name: 'hồ sơ rút sau ngày hẹn tính đúng hạn',
      dossiers: [{ status: 'withdrawn', finished: '2024-08-20' }],
      says: 'Không có hồ sơ giải quyết quá hạn trong kỳ.',
    },
    {
      name: 'xong chậm nhưng từ kỳ trước',
      dossiers: [{ received: '2024-05-02', due: '2024-06-03', finished: '2024-06-14' }],
      says: 'Không có hồ sơ giải quyết quá hạn trong kỳ.',
    },
    {
      name: 'bảng thống kê ghi không có hồ sơ quá hạn',
      readings: counted(0),
      says: 'Không có hồ sơ giải quyết quá hạn trong kỳ.',
    },
  ],
  violation: [
    {
      name: 'xong sau ngày hẹn một ngày; chậm nhất đứng đầu',
      figures: { longestWorkingDays: 2 },
      dossiers: [
        { code: 'A', finished: '2024-08-16' },
        { code: 'B', finished: '2024-08-19' },
      ],
      says: 'Có 2 hồ sơ giải quyết quá hạn trong kỳ; chậm nhất là B, chậm 2 ngày làm việc.',
      codes: ['B', 'A'],
    },
    {
      name: 'xong ngay ngày đầu kỳ vẫn thuộc kỳ',
      figures: { longestWorkingDays: 0 },
      dossiers: [{ code: 'A', received: '2024-06-03', due: '2024-06-14', finished: '2024-06-15' }],
      says: 'Có 1 hồ sơ giải quyết quá hạn trong kỳ; chậm nhất là A, chậm chưa đến 1 ngày làm việc.',
      codes: ['A'],
    },
    {
      name: 'chậm qua Tết tám ngày lịch vẫn ngắn hơn chậm năm ngày làm việc',
      figures: { longestWorkingDays: 5 },
      dossiers: [
        { code: 'A', received: '2024-01-15', due: '2024-02-07', finished: '2024-02-15' },
        { code: 'B', received: '2024-01-15', due: '2024-02-20', finished: '2024-02-27' },
      ],
      on: { period: '2024-Q1' },
      says: 'Có 2 hồ sơ giải quyết quá hạn trong kỳ; chậm nhất là B, chậm 5 ngày làm việc.',
      codes: ['B', 'A'],
    },
    {
      name: 'chỉ có bảng thống kê ghi 3 hồ sơ quá hạn',
      readings: counted(3),
      says: 'Bảng thống kê ghi 3 hồ sơ đã giải quyết quá hạn; cần danh sách để biết hồ sơ nào.',
    },
  ],
  'needs-review': [without('finished', 'Ngày kết thúc xử lý', { finished: null }), unread],
  'not-applicable': [
    {
      name: 'bảng thống kê không ghi số quá hạn',
      readings: counted(null),
      says: 'Bảng thống kê không ghi số hồ sơ đã giải quyết quá hạn.',
    },
  ],
});
