import { lateAcceptance } from '../../rules/late-acceptance.ts';
import { ALL_COLUMNS, day } from '../check/build.ts';
import { noList } from './common.ts';
import { testRule } from './tester.ts';

const page = { columns: [...ALL_COLUMNS, 'acceptBy' as const, 'submitted' as const] };

testRule(lateAcceptance, {
  pass: [
    {
      name: 'tiếp nhận đúng hạn tiếp nhận',
      dossiers: [{ received: '2024-08-01', extra: { acceptBy: day('2024-08-01') } }, {}],
      page,
      says: 'Không có hồ sơ nào tiếp nhận chậm.',
    },
    {
      name: 'nộp thứ Sáu, nhận thứ Hai là một ngày làm việc',
      dossiers: [{ received: '2024-08-05', extra: { submitted: day('2024-08-02') } }],
      page,
      params: { workingDays: 1 },
      says: 'Không có hồ sơ nào tiếp nhận chậm.',
    },
    {
      name: 'không ghi ngày nộp, hay chưa được tiếp nhận, thì không đếm từ ngày nộp',
      dossiers: [
        { received: '2024-08-30' },
        { received: '2024-08-30', extra: {} },
        { received: null, status: 'notReceived', extra: { submitted: day('2024-08-01') } },
      ],
      page,
      params: { workingDays: 1 },
      says: 'Không có hồ sơ nào tiếp nhận chậm.',
    },
    {
      name: 'chưa đặt số ngày cho phép thì ngày nộp sớm không nói lên điều gì',
      dossiers: [
        { received: '2024-08-30', extra: { submitted: day('2024-07-01') } },
        { received: '2024-08-30', status: 'notReceived', extra: { acceptBy: day('2024-09-10') } },
      ],
      page,
      says: 'Không có hồ sơ nào tiếp nhận chậm.',
    },
  ],
  violation: [
    {
      name: 'nhận sau hạn, và chưa nhận dù đã quá hạn',
      dossiers: [
        { code: 'A', received: '2024-08-02', extra: { acceptBy: day('2024-08-01') } },
        {
          code: 'B',
          received: null,
          status: 'notReceived',
          extra: { acceptBy: day('2024-09-13') },
        },
        { received: null, status: 'notReceived', extra: { acceptBy: day('2024-09-14') } },
      ],
      page,
      says: 'Có 2 hồ sơ tiếp nhận sau hạn tiếp nhận, hoặc đã quá hạn mà chưa tiếp nhận (trước hết là A).',
      codes: ['A', 'B'],
    },
  ],
  'needs-review': [
    {
      name: 'trang chỉ có ngày nộp, người dùng đã đặt số ngày',
      dossiers: [{ code: 'A', received: '2024-08-06', extra: { submitted: day('2024-08-02') } }],
      page: { columns: [...ALL_COLUMNS, 'submitted'] },
      params: { workingDays: 0 },
      says: 'Có 1 hồ sơ tiếp nhận sau ngày nộp hơn 0 ngày làm việc (trước hết là A); hãy xem lại.',
      codes: ['A'],
    },
    {
      name: 'nộp thứ Sáu, nhận thứ Ba là quá một ngày làm việc',
      figures: { workingDays: 1 },
      dossiers: [{ code: 'A', received: '2024-08-06', extra: { submitted: day('2024-08-02') } }],
      page,
      params: { workingDays: 1 },
      says: 'Có 1 hồ sơ tiếp nhận sau ngày nộp hơn 1 ngày làm việc (trước hết là A); hãy xem lại.',
      codes: ['A'],
    },
  ],
  'not-applicable': [
    {
      name: 'không có hạn tiếp nhận; ngày nộp thì không đặt số ngày',
      dossiers: [{}],
      page: { columns: [...ALL_COLUMNS, 'submitted'] },
      says: 'Trang chỉ có ngày nộp, không có hạn tiếp nhận; số ngày cho phép chưa được đặt nên không xét.',
    },
    {
      name: 'chỉ có ngày nộp và chưa đặt số ngày',
      dossiers: [{ extra: { submitted: day('2024-07-01') } }],
      page: { columns: [...ALL_COLUMNS, 'submitted'] },
      says: 'Trang chỉ có ngày nộp, không có hạn tiếp nhận; số ngày cho phép chưa được đặt nên không xét.',
    },
    {
      name: 'không có cả hai cột',
      dossiers: [{}],
      says: 'Trang không có cột “Hạn tiếp nhận”, “Ngày nộp hồ sơ” nên không xét.',
    },
    noList,
  ],
});
