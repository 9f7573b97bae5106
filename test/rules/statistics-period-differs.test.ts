import { statisticsPeriodDiffers } from '../../rules/statistics-period-differs.ts';
import { day, form, statisticsTable, tablePage } from '../check/build.ts';
import { noList } from './common.ts';
import { testRule } from './tester.ts';

const table = (from: string, to: string) => [
  tablePage(
    [
      statisticsTable([], form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0]), {
        statedPeriod: { from: day(from), to: day(to) },
      }),
    ],
    { file: 'thong-ke.html' },
  ),
];

testRule(statisticsPeriodDiffers, {
  pass: [
    {
      name: 'bảng ghi đúng kỳ',
      readings: table('2024-06-15', '2024-09-14'),
      says: 'Các bảng thống kê đều của kỳ báo cáo.',
    },
    {
      name: 'kỳ đang chạy, bảng in đến hôm nay',
      readings: table('2024-06-15', '2024-08-20'),
      on: { today: '2024-08-20' },
      says: 'Các bảng thống kê đều của kỳ báo cáo.',
    },
    {
      name: 'bảng của quý liền trước để đối chiếu',
      readings: table('2024-03-15', '2024-06-14'),
      says: 'Các bảng thống kê đều của kỳ báo cáo.',
    },
  ],
  'needs-review': [
    {
      name: 'bảng theo quý dương lịch',
      readings: table('2024-07-01', '2024-09-30'),
      says: 'Bảng thống kê ở thong-ke.html ghi từ ngày 01/7/2024 đến ngày 30/9/2024, khác kỳ báo cáo từ ngày 15/6/2024 đến ngày 14/9/2024; không tính vào số liệu.',
    },
  ],
  'not-applicable': [{ ...noList, name: 'không có bảng', says: 'Không có bảng thống kê nào.' }],
});
