import { finishBeforeReceived } from '../../rules/finish-before-received.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(finishBeforeReceived, {
  pass: [
    {
      name: 'chưa xong, hay chưa được tiếp nhận, thì không có gì để so',
      dossiers: [
        { finished: null },
        { status: 'notReceived', received: null, finished: '2024-08-01' },
      ],
      says: 'Không có hồ sơ nào xong trước ngày tiếp nhận.',
    },
    {
      name: 'xong ngay trong ngày tiếp nhận',
      dossiers: [{ received: '2024-08-01', finished: '2024-08-01' }],
      says: 'Không có hồ sơ nào xong trước ngày tiếp nhận.',
    },
  ],
  violation: [
    {
      name: 'xong trước ngày tiếp nhận một ngày',
      dossiers: [{ code: 'A', received: '2024-08-02', finished: '2024-08-01' }, {}],
      says: 'Có 1 hồ sơ ghi ngày xong trước ngày tiếp nhận (trước hết là A); dữ liệu sai, hãy sửa trên hệ thống.',
      codes: ['A'],
    },
  ],
  'needs-review': [without('finished', 'Ngày kết thúc xử lý', { finished: null })],
  'not-applicable': [noList, unreadRows],
});
