import { rowsRefused } from '../../rules/rows-refused.ts';
import { testRule } from './tester.ts';

testRule(rowsRefused, {
  pass: [{ name: 'đọc được hết', dossiers: [{}], says: 'Đọc được mọi dòng.' }],
  'needs-review': [
    {
      name: 'một dòng',
      dossiers: [{}],
      page: { refused: [{ row: 7, reason: 'không có mã hồ sơ.' }] },
      says: 'Có 1 dòng không đọc được nên chưa tính vào số liệu: trang-1.html dòng 7 – không có mã hồ sơ.',
    },
    {
      name: 'nhiều dòng: nêu dòng đầu',
      dossiers: [{}],
      page: {
        refused: [
          { row: 7, reason: 'Dòng 7: không có mã hồ sơ' },
          { row: 9, reason: 'Dòng 9: không có ngày tiếp nhận' },
        ],
      },
      says: 'Có 2 dòng không đọc được nên chưa tính vào số liệu: trang-1.html dòng 7 – không có mã hồ sơ; các dòng khác xem ở phần nguồn.',
    },
    {
      name: 'không nhận ra bảng nào',
      readings: [],
      says: 'Không nhận ra bảng nào trong các trang đã đọc.',
    },
  ],
});
