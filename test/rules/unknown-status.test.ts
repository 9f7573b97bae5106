import { unknownStatus } from '../../rules/unknown-status.ts';
import { ALL_COLUMNS } from '../check/build.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

const strange = (code: string, statusText: string) =>
  ({ code, status: 'unknown', statusText, finished: null }) as const;

testRule(unknownStatus, {
  pass: [{ name: 'trạng thái đã biết', dossiers: [{}], says: 'Mọi trạng thái hồ sơ đều đã biết.' }],
  'needs-review': [
    {
      name: 'từ lạ được nêu một lần, ô trống nói là để trống',
      figures: { words: 2 },
      dossiers: [strange('A', 'Chuyển kho'), strange('B', 'Chuyển kho'), strange('C', '')],
      says: 'Có 3 hồ sơ mang trạng thái chưa biết (“Chuyển kho”, “để trống”); đang tính theo ngày xong, hãy xem lại.',
      codes: ['A', 'B', 'C'],
    },
    {
      name: 'nhiều từ lạ: nêu năm từ đầu',
      figures: { words: 6 },
      dossiers: ['A', 'B', 'C', 'D', 'E', 'F'].map((word) => strange(word, `Lạ ${word}`)),
      says: 'Có 6 hồ sơ mang trạng thái chưa biết (“Lạ A”, “Lạ B”, “Lạ C”, “Lạ D”, “Lạ E” và 1 từ khác); đang tính theo ngày xong, hãy xem lại.',
      codes: ['A', 'B', 'C', 'D', 'E', 'F'],
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có cột trạng thái',
      dossiers: [{ status: 'unknown', statusText: '' }],
      page: { columns: ALL_COLUMNS.filter((column) => column !== 'status') },
      says: 'Trang không có cột “Trạng thái” nên không xét.',
    },
    noList,
    unreadRows,
  ],
});
