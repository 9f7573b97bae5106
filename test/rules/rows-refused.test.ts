import { rowsRefused } from '../../rules/rows-refused.ts';
import { dossier, page, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const unknownTable = tablePage([]);
unknownTable.source.tables = [
  { kind: 'unknown', platform: 'test', rows: 3, read: 0, refused: [], columns: [], notes: [] },
];

testRule(rowsRefused, {
  pass: [
    { name: 'đọc được hết', dossiers: [{}], says: 'Đọc được mọi dòng.' },
    {
      name: 'có bảng lạ bên cạnh bảng đọc được',
      readings: [page([dossier()]), unknownTable],
      says: 'Đọc được mọi dòng.',
    },
  ],
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
      name: 'lý do nêu sẵn số dòng thì không nhắc lại; chữ “Dòng” giữa câu thì giữ',
      total: 1,
      dossiers: [{}],
      page: { refused: [{ row: 12, reason: 'Dòng 12:  ô ghi “Dòng 3: trống” .' }] },
      says: 'Có 1 dòng không đọc được nên chưa tính vào số liệu: trang-1.html dòng 12 – ô ghi “Dòng 3: trống”.',
    },
    {
      name: 'chỉ có bảng lạ',
      readings: [unknownTable],
      says: 'Không nhận ra bảng nào trong các trang đã đọc.',
    },
    {
      name: 'không nhận ra bảng nào',
      readings: [],
      says: 'Không nhận ra bảng nào trong các trang đã đọc.',
    },
  ],
});
