import { overdueWithoutApology } from '../../rules/overdue-without-apology.ts';
import { ALL_COLUMNS } from '../check/build.ts';
import { noList } from './common.ts';
import { testRule } from './tester.ts';

const page = { columns: [...ALL_COLUMNS, 'apology' as const] };
/** Overdue when NĐ 61/2018 gave way to NĐ 118/2025. */
const acrossJuly = {
  code: 'A',
  received: '2025-06-16',
  due: '2025-06-20',
  finished: null,
  extra: { apology: false },
};
const late = { finished: '2024-08-16', due: '2024-08-15' };

testRule(overdueWithoutApology, {
  pass: [
    {
      name: 'hồ sơ quá hạn đã có văn bản; hồ sơ đúng hạn không cần',
      dossiers: [
        { ...late, extra: { apology: true } },
        { extra: { apology: false } },
        // Finished before the period, and received after it: neither belongs to it.
        {
          received: '2024-05-02',
          due: '2024-06-03',
          finished: '2024-06-14',
          extra: { apology: false },
        },
        {
          received: '2024-09-15',
          due: '2024-09-16',
          finished: '2024-09-17',
          extra: { apology: false },
        },
      ],
      page,
      says: 'Hồ sơ quá hạn nào cũng có văn bản xin lỗi.',
    },
  ],
  violation: [
    {
      name: 'ngày 30/6/2025, ngày cuối của Nghị định 61/2018',
      dossiers: [acrossJuly],
      page,
      on: { period: '2025-Q3', today: '2025-06-30' },
      says: 'Có 1 hồ sơ quá hạn ghi là chưa có văn bản xin lỗi (trước hết là A).',
      codes: ['A'],
    },
    {
      name: 'giải quyết chậm, cột ghi chưa gửi; một hồ sơ khác để trống',
      dossiers: [
        { ...late, code: 'A', extra: { apology: false } },
        { finished: null, due: '2024-09-01', code: 'B' },
      ],
      page,
      says: [
        'Có 1 hồ sơ quá hạn ghi là chưa có văn bản xin lỗi (trước hết là A).',
        'Có 1 hồ sơ quá hạn để trống mục văn bản xin lỗi (trước hết là B); hãy kiểm tra đã gửi chưa.',
      ],
      also: ['needs-review'],
      codes: ['A', 'B'],
    },
  ],
  'needs-review': [
    {
      name: 'ngày 01/7/2025, ngày đầu của Nghị định 118/2025',
      dossiers: [acrossJuly],
      page,
      on: { period: '2025-Q3', today: '2025-07-01' },
      says: 'Có 1 hồ sơ quá hạn ghi là chưa có văn bản xin lỗi (trước hết là A).',
      codes: ['A'],
    },
    {
      name: 'từ 01/7/2025 nghĩa vụ theo Nghị định 118/2025 chưa đối chiếu',
      dossiers: [
        {
          code: 'A',
          received: '2026-08-03',
          due: '2026-08-10',
          finished: '2026-08-12',
          extra: { apology: false },
        },
      ],
      page,
      on: { period: '2026-Q3', today: '2026-09-18' },
      says: 'Có 1 hồ sơ quá hạn ghi là chưa có văn bản xin lỗi (trước hết là A).',
      codes: ['A'],
    },
    {
      name: 'trang không có cột Ngày hẹn trả',
      dossiers: [{ due: null }],
      page: { columns: ['code', 'received', 'status', 'apology'] },
      says: 'Chưa kết luận được: trang thiếu cột “Ngày hẹn trả”.',
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có cột văn bản xin lỗi',
      dossiers: [late],
      says: 'Trang không có cột “Văn bản xin lỗi” nên không xét.',
    },
    noList,
  ],
});
