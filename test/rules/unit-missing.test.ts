import { unitMissing } from '../../rules/unit-missing.ts';
import { dossier, form, page, statisticsTable, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const units = (...names: string[]) => [page(names.map((unit) => dossier({ unit })))];
const cells = (n: number) => form([n, n, 0, 0], [n, n, 0, 0], [0, 0, 0]);
const table = (n: number, statedUnit: string | null = null) =>
  tablePage([statisticsTable([], cells(n), { statedUnit })]);
const communes = (count: number) =>
  Array.from({ length: count }, (_, i) => `UBND xã Mẫu ${String(i + 1).padStart(2, '0')}`);

testRule(unitMissing, {
  pass: [
    {
      name: 'đơn vị do trang hoặc bảng thống kê nêu cũng là có số liệu',
      readings: [page([dossier()], { statedUnit: 'UBND xã Mẫu 01' }), table(1, 'UBND xã Mẫu 02')],
      context: { expectedUnits: ['UBND xã Mẫu 01', 'UBND xã Mẫu 02'] },
      says: 'Có số liệu của đủ 2 đơn vị.',
    },
    {
      name: 'trang ghi đơn vị đã chọn giữa các đơn vị khác',
      readings: units('UBND xã Mẫu 01', 'UBND xã Mẫu 02', 'Phòng Tư pháp'),
      on: { unit: 'UBND xã Mẫu 02' },
      context: { expectedUnits: ['UBND xã Mẫu 02'] },
      says: 'Có số liệu của đủ 1 đơn vị.',
    },
    {
      name: 'đủ đơn vị dù viết khác nhau',
      readings: units('Uỷ ban nhân dân xã Mẫu 01', 'UBND thị trấn Mẫu 02'),
      context: { expectedUnits: ['Xã Mẫu 01', 'TT. Mẫu 02'] },
      says: 'Có số liệu của đủ 2 đơn vị.',
    },
  ],
  'needs-review': [
    {
      name: 'thiếu một trong ba xã',
      figures: { got: 2, expected: 3 },
      total: 1,
      readings: units('UBND xã Mẫu 01', 'UBND xã Mẫu 03'),
      context: { expectedUnits: ['UBND xã Mẫu 01', 'UBND xã Mẫu 02', 'UBND xã Mẫu 03'] },
      says: 'Mới có số liệu của 2/3 đơn vị; còn thiếu: UBND xã Mẫu 02.',
    },
    {
      name: 'thiếu mười một xã: nêu tên mười xã',
      figures: { got: 0, expected: 11 },
      total: 11,
      readings: [],
      context: { expectedUnits: communes(11) },
      says: `Mới có số liệu của 0/11 đơn vị; còn thiếu: ${communes(10).join(', ')} và 1 đơn vị khác.`,
    },
    {
      name: 'thiếu mười xã: nêu đủ tên',
      figures: { got: 0, expected: 10 },
      readings: [],
      context: { expectedUnits: communes(10) },
      says: `Mới có số liệu của 0/10 đơn vị; còn thiếu: ${communes(10).join(', ')}.`,
    },
    {
      name: 'chọn một xã mà các trang ghi xã khác',
      readings: units('UBND xã Mẫu 01'),
      on: { unit: 'UBND xã Mẫu 02' },
      says: 'Các trang ghi đơn vị UBND xã Mẫu 01, không có trang nào ghi “UBND xã Mẫu 02”; hãy kiểm tra đã chọn đúng đơn vị.',
    },
    {
      name: 'hai bảng thống kê không ghi đơn vị',
      readings: [table(1), table(2)],
      says: 'Có 2 bảng thống kê không ghi đơn vị; chúng được cộng như của các đơn vị khác nhau, hãy kiểm tra.',
    },
  ],
  'not-applicable': [
    {
      name: 'các trang chỉ ghi các phòng, không ghi xã nào',
      readings: units('Phòng Tư pháp', 'Phòng Nội vụ'),
      on: { unit: 'UBND xã Mẫu 02' },
      says: 'Chưa có danh sách đơn vị phải có nên không xét.',
    },
    {
      name: 'một bảng không ghi đơn vị; bảng theo đơn vị và bảng phản ánh thì không cần',
      readings: [
        table(1),
        tablePage([statisticsTable([], cells(2), { by: 'unit' })]),
        tablePage([statisticsTable([], cells(3), { kind: 'feedback' })]),
      ],
      says: 'Chưa có danh sách đơn vị phải có nên không xét.',
    },
    {
      name: 'không có danh sách đơn vị; huyện chọn mình, trang ghi các phòng',
      readings: units('Phòng Tư pháp', 'Phòng Nội vụ'),
      on: { unit: 'UBND huyện Mẫu' },
      says: 'Chưa có danh sách đơn vị phải có nên không xét.',
    },
    {
      name: 'hai bảng thống kê ghi đủ đơn vị',
      readings: [table(1, 'UBND xã Mẫu 01'), table(2, 'UBND xã Mẫu 02')],
      says: 'Chưa có danh sách đơn vị phải có nên không xét.',
    },
  ],
});
