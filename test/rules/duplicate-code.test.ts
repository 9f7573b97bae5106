import { duplicateCode } from '../../rules/duplicate-code.ts';
import { dossier, page } from '../check/build.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

const one = (row: number) => dossier({ code: 'A', row });

testRule(duplicateCode, {
  pass: [
    {
      name: 'đọc lại danh sách hôm sau thì trùng là đương nhiên',
      readings: [
        page([one(1)], { readAt: '2024-09-15T02:00:00.000Z' }),
        page([one(1)], { readAt: '2024-09-16T02:00:00.000Z' }),
      ],
      says: 'Không có mã hồ sơ nào trùng trong một lần đọc.',
    },
    {
      name: 'cùng hồ sơ trong hai danh sách lọc khác nhau',
      readings: [
        page([one(1)], { filters: [{ label: 'Trạng thái', value: 'Đang xử lý' }] }),
        page([one(1)], { filters: [] }),
      ],
      says: 'Không có mã hồ sơ nào trùng trong một lần đọc.',
    },
  ],
  'needs-review': [
    {
      name: 'hai trang chồng nhau, một mã lặp ba lần',
      figures: { rows: 2 },
      readings: [
        page([one(50), dossier({ code: 'B', row: 7 })], { file: 'trang-1.html' }),
        page([one(1), one(2)], { file: 'trang-2.html' }),
      ],
      says: 'Có 1 mã hồ sơ gặp hơn một lần trong cùng lần đọc, thừa 2 dòng (trước hết là A, trang-2.html dòng 2, trang-1.html dòng 50, trang-2.html dòng 1); mỗi mã chỉ tính một lần.',
      codes: ['A'],
    },
  ],
  'not-applicable': [noList, unreadRows],
});
