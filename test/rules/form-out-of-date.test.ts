import { formOutOfDate } from '../../rules/form-out-of-date.ts';
import { dossier, form, page, statisticsRow, statisticsTable, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const table = (name: string, n: number, group: string | null = null) => {
  const figures = form([n, n, 0, 0], [n, n, 0, 0], [0, 0, 0]);
  return [tablePage([statisticsTable([statisticsRow(name, figures, { group })], figures)])];
};
const q3 = { period: '2025-Q3', today: '2025-09-18' };
const q4 = { period: '2025-Q4', today: '2025-12-18' };

testRule(formOutOfDate, {
  pass: [
    {
      name: 'nhóm cấp huyện còn trong mẫu nhưng không có số',
      readings: table('Đất đai', 0, 'Huyện, thành phố, thị xã'),
      on: q4,
      says: 'Không có số liệu cấp huyện trong kỳ.',
    },
    {
      name: 'chỉ có cấp xã',
      readings: table('UBND xã Mẫu', 5),
      on: q4,
      says: 'Không có số liệu cấp huyện trong kỳ.',
    },
  ],
  violation: [
    {
      name: 'quý IV/2025 vẫn có dòng của huyện',
      readings: table('UBND huyện Mẫu', 5),
      on: q4,
      says: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: UBND huyện Mẫu.',
    },
    {
      name: 'chọn cấp huyện cho kỳ sau 01/7/2025',
      readings: [
        page([dossier({ received: '2025-10-01', finished: null, unit: 'UBND huyện Mẫu' })]),
      ],
      on: { ...q4, level: 'district' },
      says: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: đơn vị được chọn (cấp huyện), UBND huyện Mẫu.',
    },
  ],
  'needs-review': [
    {
      name: 'quý III/2025 vắt qua ngày 01/7/2025',
      readings: table('Đất đai', 5, 'Huyện, thành phố, thị xã'),
      on: q3,
      says: 'Kỳ này vắt qua ngày 01/7/2025; số liệu cấp huyện (Đất đai) chỉ được tính đến hết 30/6/2025, hãy tách ra.',
    },
  ],
  'not-applicable': [
    {
      name: 'quý II/2025 kết thúc ngày 14/6/2025',
      readings: table('UBND huyện Mẫu', 5),
      on: { period: '2025-Q2', today: '2025-06-18' },
      says: 'Kỳ kết thúc trước ngày 01/7/2025 nên không xét.',
    },
  ],
});
