import { overduePending } from '../../rules/overdue-pending.ts';
import { form, statisticsTable, tablePage } from '../check/build.ts';
import { noList, unread, without } from './common.ts';
import { testRule } from './tester.ts';

const counted = (overdue: number | null) => [
  tablePage([statisticsTable([], form([5, 3, 2, 0], [3, 1, 2, 0], [2, 2, overdue]))]),
];

testRule(overduePending, {
  pass: [
    {
      name: 'hẹn trả đúng ngày cuối kỳ còn trong hạn',
      dossiers: [{ finished: null, due: '2024-09-14' }],
      says: 'Không có hồ sơ đang giải quyết quá hạn tính đến ngày 14/09/2024.',
    },
    {
      name: 'hồ sơ chờ bổ sung tính trong hạn dù đã qua ngày hẹn',
      dossiers: [{ status: 'paused', due: '2024-08-01' }],
      says: 'Không có hồ sơ đang giải quyết quá hạn tính đến ngày 14/09/2024.',
    },
    {
      name: 'bảng thống kê ghi không có hồ sơ quá hạn',
      readings: counted(0),
      says: 'Không có hồ sơ đang giải quyết quá hạn tính đến ngày 14/09/2024.',
    },
  ],
  violation: [
    {
      name: 'hẹn trả thứ Sáu 13/9 thì đến thứ Bảy 14/9 là quá hạn, chưa qua ngày làm việc nào',
      figures: { longestWorkingDays: 0 },
      dossiers: [{ code: 'A', finished: null, due: '2024-09-13' }],
      says: 'Có 1 hồ sơ đang giải quyết đã quá hạn tính đến ngày 14/09/2024; lâu nhất là A, quá chưa đến 1 ngày làm việc.',
      codes: ['A'],
    },
    {
      name: 'xong sau ngày cuối kỳ vẫn là đang giải quyết; quá hạn lâu nhất đứng đầu',
      figures: { longestWorkingDays: 8 },
      dossiers: [
        { code: 'A', finished: '2024-09-16', due: '2024-09-13' },
        { code: 'B', finished: null, due: '2024-09-02' },
      ],
      says: 'Có 2 hồ sơ đang giải quyết đã quá hạn tính đến ngày 14/09/2024; lâu nhất là B, quá 8 ngày làm việc.',
      codes: ['B', 'A'],
    },
    {
      name: 'kỳ đang chạy: xét đến hôm nay',
      figures: { longestWorkingDays: 1 },
      dossiers: [{ code: 'A', finished: null, due: '2024-08-19' }],
      on: { today: '2024-08-20' },
      says: 'Có 1 hồ sơ đang giải quyết đã quá hạn tính đến ngày 20/08/2024; lâu nhất là A, quá 1 ngày làm việc.',
      codes: ['A'],
    },
    {
      name: 'thứ Bảy làm bù 4/5/2024 là một ngày làm việc, kỳ nghỉ lễ thì không',
      figures: { longestWorkingDays: 3 },
      dossiers: [{ code: 'A', received: '2024-04-15', finished: null, due: '2024-04-26' }],
      on: { period: '2024-Q2', today: '2024-05-05' },
      says: 'Có 1 hồ sơ đang giải quyết đã quá hạn tính đến ngày 05/05/2024; lâu nhất là A, quá 3 ngày làm việc.',
      codes: ['A'],
    },
    {
      name: 'năm chưa có lịch nghỉ thì đếm cả ngày nghỉ và nói rõ',
      figures: { longestWorkingDays: null },
      dossiers: [{ code: 'A', received: '2026-12-01', finished: null, due: '2026-12-25' }],
      on: { period: '2027-Q1', today: '2027-01-06' },
      says: 'Có 1 hồ sơ đang giải quyết đã quá hạn tính đến ngày 06/01/2027; lâu nhất là A, quá 12 ngày, cả ngày nghỉ (chưa có lịch nghỉ năm 2027).',
      codes: ['A'],
    },
    {
      name: 'chỉ có bảng thống kê ghi 2 hồ sơ quá hạn',
      readings: counted(2),
      says: 'Bảng thống kê ghi 2 hồ sơ đang giải quyết quá hạn; cần danh sách để biết hồ sơ nào.',
    },
  ],
  'needs-review': [without('due', 'Ngày hẹn trả', { due: null }), unread],
  'not-applicable': [
    {
      name: 'bảng thống kê không ghi số quá hạn',
      readings: counted(null),
      says: 'Bảng thống kê không ghi số hồ sơ đang giải quyết quá hạn.',
    },
    { ...noList, says: 'Bảng thống kê không ghi số hồ sơ đang giải quyết quá hạn.' },
  ],
});
