import { formOutOfDate } from '../../rules/form-out-of-date.ts';
import { dossier, form, page, statisticsRow, statisticsTable, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const cells = (n: number) => form([n, n, 0, 0], [n, n, 0, 0], [0, 0, 0]);
const table = (name: string, n: number, group: string | null = null) => [
  tablePage([statisticsTable([statisticsRow(name, cells(n), { group })], cells(n))]),
];
const districts = (count: number) => [
  tablePage([
    statisticsTable(
      Array.from({ length: count }, (_, i) => statisticsRow(`huyện Mẫu ${i + 1}`, cells(1))),
      cells(count),
      { by: 'unit' },
    ),
  ]),
];
const q3 = { period: '2025-Q3', today: '2025-09-18' };
const q4 = { period: '2025-Q4', today: '2025-12-18' };

testRule(formOutOfDate, {
  pass: [
    {
      name: 'bảng phản ánh, kiến nghị còn nhắc tên huyện thì không phải số liệu giải quyết',
      readings: [
        tablePage([
          statisticsTable([statisticsRow('UBND huyện Mẫu', cells(5))], cells(5), {
            kind: 'feedback',
          }),
        ]),
      ],
      on: q4,
      says: 'Không có số liệu cấp huyện trong kỳ.',
    },
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
      name: 'kỳ bắt đầu đúng ngày 01/7/2025; sáu huyện thì nêu tên năm',
      total: 6,
      readings: districts(6),
      on: { period: '2025-07-01..2025-09-30', today: '2025-10-02' },
      says: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: huyện Mẫu 1, huyện Mẫu 2, huyện Mẫu 3, huyện Mẫu 4, huyện Mẫu 5 và 1 mục khác.',
    },
    {
      name: 'năm huyện thì nêu đủ tên',
      total: 5,
      readings: districts(5),
      on: q4,
      says: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: huyện Mẫu 1, huyện Mẫu 2, huyện Mẫu 3, huyện Mẫu 4, huyện Mẫu 5.',
    },
    {
      name: 'chọn một huyện dù không nêu cấp; xã trong danh sách thì không nêu',
      readings: [page([dossier({ received: '2025-10-01', finished: null, unit: 'UBND xã Mẫu' })])],
      on: { ...q4, unit: 'UBND huyện Mẫu' },
      says: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: UBND huyện Mẫu.',
    },
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
      name: 'kỳ kết thúc đúng ngày 01/7/2025 vẫn chạm vào mô hình mới',
      readings: table('UBND huyện Mẫu', 5),
      on: { period: '2025-06-15..2025-07-01', today: '2025-07-02' },
      says: 'Kỳ này vắt qua ngày 01/7/2025; số liệu cấp huyện (UBND huyện Mẫu) chỉ được tính đến hết 30/6/2025, hãy tách ra.',
    },
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
