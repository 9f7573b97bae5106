import { dueTooFar } from '../../rules/due-too-far.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(dueTooFar, {
  pass: [
    {
      name: 'không có ngày hẹn, hay chưa được tiếp nhận, thì không có gì để so',
      dossiers: [{ due: null }, { status: 'notReceived', received: null, due: '2034-08-01' }],
      says: 'Không có ngày hẹn trả nào cách ngày tiếp nhận quá 400 ngày.',
    },
    {
      name: 'cách đúng 400 ngày còn là thường',
      dossiers: [{ received: '2024-08-01', due: '2025-09-05' }],
      says: 'Không có ngày hẹn trả nào cách ngày tiếp nhận quá 400 ngày.',
    },
  ],
  'needs-review': [
    {
      name: 'cách 401 ngày',
      figures: { maxDays: 400 },
      dossiers: [{ code: 'A', received: '2024-08-01', due: '2025-09-06' }],
      says: 'Có 1 hồ sơ hẹn trả sau ngày tiếp nhận hơn 400 ngày (trước hết là A); có thể gõ nhầm năm.',
      codes: ['A'],
    },
    {
      name: 'số ngày do người dùng đặt',
      figures: { maxDays: 35 },
      dossiers: [{ code: 'A', received: '2024-08-01', due: '2024-09-06' }],
      params: { maxDays: 35 },
      says: 'Có 1 hồ sơ hẹn trả sau ngày tiếp nhận hơn 35 ngày (trước hết là A); có thể gõ nhầm năm.',
      codes: ['A'],
    },
    without('due', 'Ngày hẹn trả', { due: null }),
  ],
  'not-applicable': [noList, unreadRows],
});
