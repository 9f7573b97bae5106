import { finishMissing } from '../../rules/finish-missing.ts';
import { ALL_COLUMNS } from '../check/build.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

const WITHOUT_FINISH = ALL_COLUMNS.filter((id) => id !== 'finished' && id !== 'returned');

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
    {
      name: 'trang không có cột ngày xong: hồ sơ nào đã trả cũng phải xem lại',
      dossiers: [{ code: 'A', status: 'finished', finished: null }, { code: 'B' }],
      page: { columns: WITHOUT_FINISH },
      says: 'Có 1 hồ sơ ở trạng thái đã xong hoặc rút mà không có ngày xong (trước hết là A); đang được tính đúng hạn, hãy xem lại.',
      codes: ['A'],
    },
    {
      name: 'trang không có cột ngày xong và chưa hồ sơ nào xong',
      dossiers: [{ finished: null }],
      page: { columns: WITHOUT_FINISH },
      says: 'Trang không có cột ngày xong nên chưa biết hồ sơ nào xong từ bao giờ.',
    },
  ],
  'not-applicable': [noList, unreadRows],
});
