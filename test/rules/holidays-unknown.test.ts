import { holidaysUnknown } from '../../rules/holidays-unknown.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

testRule(holidaysUnknown, {
  pass: [
    {
      name: 'ngày hẹn đều trong năm đã có lịch; hồ sơ đã xong không cần',
      dossiers: [{ finished: null }, { due: '2027-01-05' }],
      says: 'Đã có lịch nghỉ của các năm liên quan.',
    },
  ],
  'needs-review': [
    {
      name: 'hồ sơ đang giải quyết hẹn sang năm chưa công bố lịch',
      dossiers: [
        { code: 'A', received: '2026-12-01', finished: null, due: '2027-01-05' },
        { received: '2026-12-01', finished: null, due: '2026-12-31' },
      ],
      on: { period: '2026-Q4', today: '2026-12-10' },
      says: 'Chưa có lịch nghỉ đã công bố của năm 2027; ngày hẹn trả của 1 hồ sơ chưa kiểm tra được theo ngày làm việc. Hãy nhập lịch khi có quyết định.',
      codes: ['A'],
    },
    {
      name: 'hẹn sang nhiều năm chưa có lịch: nêu các năm theo thứ tự; không có ngày hẹn thì không xét',
      dossiers: [
        { code: 'A', received: '2026-12-01', finished: null, due: '2028-01-05' },
        { code: 'B', received: '2026-12-01', finished: null, due: '2027-01-05' },
        { code: 'C', received: '2026-12-01', finished: null, due: null },
      ],
      on: { period: '2026-Q4', today: '2026-12-10' },
      says: 'Chưa có lịch nghỉ đã công bố của năm 2027, 2028; ngày hẹn trả của 2 hồ sơ chưa kiểm tra được theo ngày làm việc. Hãy nhập lịch khi có quyết định.',
      codes: ['A', 'B'],
    },
    {
      name: 'kỳ thuộc năm không có lịch',
      dossiers: [{ received: '2022-12-20', due: '2023-01-10', finished: '2023-01-09' }],
      on: { period: '2023-Q1', today: '2023-03-15' },
      says: 'Chưa có lịch nghỉ của năm 2022, 2023 trong kỳ; các luật theo ngày làm việc chưa kết luận được.',
    },
  ],
  'not-applicable': [noList, unreadRows],
});
