import { dueSoon } from '../../rules/due-soon.ts';
import { noList, unreadRows, without } from './common.ts';
import { testRule } from './tester.ts';

const open = (code: string, due: string) => ({ code, finished: null, due });
const on = { asOf: '2024-08-30', today: '2024-08-30' };

testRule(dueSoon, {
  pass: [
    {
      name: 'ngày làm việc thứ tư trở đi chưa phải sắp đến hạn (2 và 3/9 là ngày nghỉ)',
      dossiers: [open('A', '2024-09-07')],
      on,
      says: 'Không có hồ sơ nào đến hạn từ ngày 30/08/2024 đến ngày 06/09/2024.',
    },
    {
      name: 'đã quá hạn, đang chờ bổ sung, đã xong đều không nhắc',
      dossiers: [
        open('A', '2024-08-29'),
        { code: 'B', status: 'paused', due: '2024-09-04' },
        { code: 'C', finished: '2024-08-30', due: '2024-09-04' },
        { code: 'D', finished: null, due: null },
        { code: 'E', finished: '2024-09-16', due: '2024-09-04' },
        { code: 'F', received: '2024-09-16', finished: null, due: '2024-09-04' },
      ],
      on,
      says: 'Không có hồ sơ nào đến hạn từ ngày 30/08/2024 đến ngày 06/09/2024.',
    },
  ],
  'needs-review': [
    {
      name: 'từ hôm nay đến hết ngày làm việc thứ ba, gần nhất đứng đầu',
      figures: { workingDays: 3 },
      dossiers: [open('A', '2024-09-06'), open('B', '2024-08-30'), open('C', '2024-09-07')],
      on,
      says: 'Có 2 hồ sơ đến hạn từ ngày 30/08/2024 đến ngày 06/09/2024 (3 ngày làm việc tới); sớm nhất là B, hẹn trả ngày 30/08/2024.',
      codes: ['B', 'A'],
    },
    {
      name: 'số ngày nhắc trước đặt là 1',
      figures: { workingDays: 1 },
      dossiers: [open('A', '2024-09-04'), open('B', '2024-09-05')],
      on,
      params: { workingDays: 1 },
      says: 'Có 1 hồ sơ đến hạn từ ngày 30/08/2024 đến ngày 04/09/2024 (1 ngày làm việc tới); sớm nhất là A, hẹn trả ngày 04/09/2024.',
      codes: ['A'],
    },
    {
      name: 'chưa có lịch nghỉ của năm tới',
      dossiers: [{ received: '2026-12-20', finished: null, due: '2027-01-05' }],
      on: { period: '2027-Q1', today: '2026-12-31' },
      says: 'Chưa kết luận được: chưa có lịch nghỉ lễ đã công bố của năm 2027.',
    },
    without('due', 'Ngày hẹn trả', { due: null }),
    {
      name: 'tham số không hợp lệ',
      dossiers: [{}],
      params: { workingDays: -1 },
      says: 'Chưa kết luận được: tham số của luật không hợp lệ (phải từ 0).',
    },
  ],
  'not-applicable': [noList, unreadRows],
});
