import { finishMissing } from '../../rules/finish-missing.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(finishMissing, {
  pass: [
    {
      name: 'đang xử lý thì chưa cần ngày xong',
      dossiers: [{ finished: null }, {}, { status: 'paused' }],
      says: 'Hồ sơ nào đã xong hoặc rút cũng có ngày xong.',
    },
  ],
  'needs-review': [
    {
      name: 'đã trả kết quả và đã rút mà không có ngày xong',
      dossiers: [
        { code: 'A', status: 'finished' },
        { code: 'B', status: 'withdrawn' },
        { code: 'C', status: 'finished', received: '2024-09-20' },
      ],
      says: 'Có 2 hồ sơ ở trạng thái đã xong hoặc rút mà không có ngày xong (trước hết là A); đang được tính đúng hạn, hãy xem lại.',
      codes: ['A', 'B'],
    },
    without('finished', 'Ngày kết thúc xử lý', { finished: null }),
  ],
  'not-applicable': [noList, unreadRows],
});
