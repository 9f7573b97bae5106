import { dueMissing } from '../../rules/due-missing.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(dueMissing, {
  pass: [
    {
      name: 'hồ sơ rút, chờ bổ sung hoặc ngoài kỳ không cần ngày hẹn',
      dossiers: [
        {},
        { due: null, status: 'withdrawn', finished: '2024-08-02' },
        { due: null, status: 'paused' },
        { due: null, received: '2024-09-15', finished: null },
        { due: null, status: 'notReceived', received: null },
      ],
      says: 'Hồ sơ nào trong kỳ cũng có ngày hẹn trả.',
    },
  ],
  'needs-review': [
    {
      name: 'một hồ sơ đang giải quyết và một hồ sơ đã xong không có ngày hẹn',
      dossiers: [{ code: 'A', due: null, finished: null }, { code: 'B', due: null }, {}],
      says: 'Có 2 hồ sơ không có ngày hẹn trả (trước hết là A); đang được tính đúng hạn hoặc trong hạn, hãy xem lại.',
      codes: ['A', 'B'],
    },
    {
      name: 'rút nhưng xong sau kỳ thì trong kỳ là đang giải quyết',
      dossiers: [{ code: 'A', due: null, status: 'withdrawn', finished: '2024-09-16' }, {}],
      says: 'Có 1 hồ sơ không có ngày hẹn trả (trước hết là A); đang được tính đúng hạn hoặc trong hạn, hãy xem lại.',
      codes: ['A'],
    },
    without('due', 'Ngày hẹn trả', { due: null }),
  ],
  'not-applicable': [noList, unreadRows],
});
