import { carryOverDiffers } from '../../rules/carry-over-differs.ts';
import { day, form, statisticsTable, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const now = statisticsTable([], form([10, 6, 3, 1], [8, 4, 4, 0], [2, 2, 0]));
const before = (pending: number) =>
  statisticsTable([], form([9, 9, 0, 0], [9 - pending, 9, 0, 0], [pending, pending, 0]), {
    statedPeriod: { from: day('2024-03-15'), to: day('2024-06-14') },
  });
const previous = (periodId: string, pending: number) => ({
  periodId,
  form06: form([9, 9, 0, 0], [9, 9, 0, 0], [pending, pending, 0]),
  rates: null,
  readAt: null,
});
const nothing = 'Chưa có số liệu kỳ trước để đối chiếu.';

testRule(carryOverDiffers, {
  pass: [
    {
      name: 'bảng của quý trước cũng được đọc và khớp',
      readings: [tablePage([now, before(1)])],
      says: 'Hồ sơ kỳ trước chuyển sang (1) khớp với số đang giải quyết cuối kỳ trước.',
    },
    {
      name: 'số liệu quý trước đã lưu khớp',
      readings: [tablePage([now])],
      context: { previous: previous('2024-Q2', 1) },
      says: 'Hồ sơ kỳ trước chuyển sang (1) khớp với số đang giải quyết cuối kỳ trước.',
    },
  ],
  'needs-review': [
    {
      name: 'quý trước còn 3, quý này ghi chuyển sang 1',
      figures: { carriedOver: 1, pending: 3 },
      total: 2,
      readings: [tablePage([now, before(3)])],
      says: 'Kỳ này ghi 1 hồ sơ kỳ trước chuyển sang, nhưng cuối kỳ trước còn 3 hồ sơ đang giải quyết; hãy đối chiếu hai kỳ.',
    },
  ],
  'not-applicable': [
    { name: 'không có số liệu quý trước', readings: [tablePage([now])], says: nothing },
    {
      name: 'số liệu đã lưu không phải của quý liền trước',
      readings: [tablePage([now])],
      context: { previous: previous('2024-Q1', 1) },
      says: nothing,
    },
    {
      name: 'khoảng ngày tự chọn không có kỳ trước',
      readings: [tablePage([now])],
      on: { period: '2024-06-15..2024-09-13' },
      context: { previous: previous('2024-Q2', 1) },
      says: nothing,
    },
  ],
});
