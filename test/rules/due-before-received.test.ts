import { dueBeforeReceived } from '../../rules/due-before-received.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(dueBeforeReceived, {
  pass: [
    {
      name: 'không có ngày hẹn, hay chưa được tiếp nhận, thì không có gì để so',
      dossiers: [{ due: null }, { status: 'notReceived', received: null, due: '2024-08-01' }],
      says: 'Không có hồ sơ nào hẹn trả trước ngày tiếp nhận.',
    },
    {
      name: 'hẹn trả ngay trong ngày tiếp nhận là hợp lệ',
      dossiers: [{ received: '2024-08-01', due: '2024-08-01', finished: '2024-08-01' }],
      says: 'Không có hồ sơ nào hẹn trả trước ngày tiếp nhận.',
    },
  ],
  violation: [
    {
      name: 'hẹn trả trước ngày tiếp nhận một ngày',
      dossiers: [{ code: 'A', received: '2024-08-02', due: '2024-08-01' }, {}],
      says: 'Có 1 hồ sơ ghi ngày hẹn trả trước ngày tiếp nhận (trước hết là A); dữ liệu sai, hãy sửa trên hệ thống.',
      codes: ['A'],
    },
  ],
  'needs-review': [without('due', 'Ngày hẹn trả', { due: null })],
  'not-applicable': [noList, unreadRows],
});
