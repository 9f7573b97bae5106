import { finishInFuture } from '../../rules/finish-in-future.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(finishInFuture, {
  pass: [
    {
      name: 'xong đúng hôm nay',
      dossiers: [{ finished: '2024-09-18' }],
      says: 'Không có hồ sơ nào ghi ngày xong sau hôm nay (18/09/2024).',
    },
  ],
  violation: [
    {
      name: 'xong ngày mai',
      dossiers: [{ code: 'A', finished: '2024-09-19' }, {}],
      says: 'Có 1 hồ sơ ghi ngày xong sau hôm nay (18/09/2024) (trước hết là A); dữ liệu sai, hãy sửa trên hệ thống.',
      codes: ['A'],
    },
  ],
  'needs-review': [without('finished', 'Ngày kết thúc xử lý', { finished: null })],
  'not-applicable': [noList, unreadRows],
});
