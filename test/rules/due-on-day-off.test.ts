import { dueOnDayOff } from '../../rules/due-on-day-off.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

testRule(dueOnDayOff, {
  pass: [
    {
      name: 'trang không có hồ sơ nào',
      dossiers: [],
      says: 'Không có ngày hẹn trả nào rơi vào ngày nghỉ.',
    },
    {
      name: 'ngày hẹn của năm chưa có lịch, và hồ sơ không có ngày hẹn, không cản kết luận cho phần còn lại',
      dossiers: [{}, { due: '2027-01-02' }, { due: null }],
      says: 'Không có ngày hẹn trả nào rơi vào ngày nghỉ.',
    },
    {
      name: 'thứ Bảy 4/5/2024 là ngày làm bù nên không phải ngày nghỉ',
      dossiers: [
        { received: '2024-04-26', due: '2024-05-04', finished: '2024-05-03' },
        { received: '2024-04-26', due: '2024-05-03', finished: null },
      ],
      on: { period: '2024-Q2', today: '2024-06-18' },
      says: 'Không có ngày hẹn trả nào rơi vào ngày nghỉ.',
    },
  ],
  'needs-review': [
    {
      name: 'hẹn thứ Bảy, xong thứ Hai: chỉ quá hạn vì rơi vào ngày nghỉ',
      figures: { decisive: 1 },
      dossiers: [
        { code: 'A', due: '2024-08-17', finished: '2024-08-19' },
        { code: 'B', due: '2024-08-17', finished: '2024-08-20' },
        { code: 'C', due: '2024-08-18', finished: '2024-08-16' },
        { code: 'D', due: '2024-08-16', finished: '2024-08-19' },
      ],
      says: 'Có 3 hồ sơ hẹn trả vào ngày nghỉ (trước hết là A: 17/08/2024, thứ Bảy); thời hạn kết thúc vào ngày làm việc tiếp theo (19/08/2024). Trong đó 1 hồ sơ chỉ quá hạn vì lý do này.',
      codes: ['A', 'B', 'C'],
    },
    {
      name: 'hồ sơ xong sớm, chờ bổ sung hay rút thì không quá hạn vì ngày nghỉ',
      figures: { decisive: 0 },
      dossiers: [
        { code: 'A', due: '2024-08-17', finished: '2024-08-16' },
        { code: 'B', due: '2024-09-14', status: 'paused' },
        { code: 'C', due: '2024-08-17', finished: '2024-08-19', status: 'withdrawn' },
      ],
      on: { asOf: '2024-09-15' },
      says: 'Có 3 hồ sơ hẹn trả vào ngày nghỉ (trước hết là A: 17/08/2024, thứ Bảy); thời hạn kết thúc vào ngày làm việc tiếp theo (19/08/2024).',
      codes: ['A', 'B', 'C'],
    },
    {
      name: 'hẹn ngày Quốc khánh thì sang ngày 4/9',
      figures: { decisive: 1 },
      dossiers: [{ code: 'A', due: '2024-09-02', finished: null }],
      on: { asOf: '2024-09-04' },
      says: 'Có 1 hồ sơ hẹn trả vào ngày nghỉ (trước hết là A: 02/09/2024, Quốc khánh); thời hạn kết thúc vào ngày làm việc tiếp theo (04/09/2024). Trong đó 1 hồ sơ chỉ quá hạn vì lý do này.',
      codes: ['A'],
    },
    without('due', 'Ngày hẹn trả', { due: null }),
  ],
  'not-applicable': [
    {
      name: 'ngày hẹn thuộc năm chưa có lịch nghỉ',
      dossiers: [{ received: '2019-08-01', due: '2019-08-17', finished: '2019-08-16' }],
      on: { period: '2019-Q3', today: '2019-09-18' },
      says: 'Không có ngày hẹn trả nào thuộc năm đã có lịch nghỉ nên không xét.',
    },
    noList,
    unreadRows,
  ],
});
