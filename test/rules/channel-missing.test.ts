import { channelMissing } from '../../rules/channel-missing.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(channelMissing, {
  pass: [
    {
      name: 'hồ sơ kỳ trước chuyển sang không cần kênh',
      dossiers: [{}, { channel: null, received: '2024-06-14', finished: '2024-06-20' }],
      says: 'Hồ sơ mới nào cũng ghi kênh nộp.',
    },
  ],
  'needs-review': [
    {
      name: 'hồ sơ nhận ngày đầu kỳ để trống kênh',
      dossiers: [{}, { code: 'A', channel: null, received: '2024-06-15' }],
      says: 'Có 1 hồ sơ mới không ghi rõ kênh nộp (trước hết là A); đang tính là trực tiếp, hãy xem lại.',
      codes: ['A'],
    },
    without('channel', 'Kênh nộp', { channel: null }),
  ],
  'not-applicable': [noList, unreadRows],
});
