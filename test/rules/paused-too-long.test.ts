import { pausedTooLong } from '../../rules/paused-too-long.ts';
import { ALL_COLUMNS, day } from '../check/build.ts';
import { noList } from './common.ts';
import { testRule } from './tester.ts';

const page = { columns: [...ALL_COLUMNS, 'pausedSince' as const] };
const paused = (code: string, since: string) => ({
  code,
  status: 'paused' as const,
  extra: { pausedSince: day(since) },
});

testRule(pausedTooLong, {
  pass: [
    {
      name: 'chờ đúng 30 ngày; hoặc đã xử lý xong',
      dossiers: [
        paused('A', '2024-08-15'),
        { status: 'finished', finished: '2024-09-02', extra: { pausedSince: day('2024-06-20') } },
        { status: 'paused', extra: {} },
        { status: 'processing', extra: { pausedSince: day('2024-06-20') } },
        { status: 'paused', received: '2024-09-16', extra: { pausedSince: day('2024-06-20') } },
      ],
      page,
      says: 'Không có hồ sơ nào chờ bổ sung, tạm dừng quá 30 ngày.',
    },
  ],
  'needs-review': [
    {
      name: 'chờ 31 ngày và lâu hơn, lâu nhất đứng đầu',
      figures: { days: 30 },
      dossiers: [paused('A', '2024-08-14'), paused('B', '2024-07-01')],
      page,
      says: 'Có 2 hồ sơ chờ bổ sung, tạm dừng quá 30 ngày; lâu nhất là B.',
      codes: ['B', 'A'],
    },
    {
      name: 'số ngày do người dùng đặt',
      figures: { days: 10 },
      dossiers: [paused('A', '2024-09-03')],
      page,
      params: { days: 10 },
      says: 'Có 1 hồ sơ chờ bổ sung, tạm dừng quá 10 ngày; lâu nhất là A.',
      codes: ['A'],
    },
  ],
  'not-applicable': [
    {
      name: 'trang không ghi ngày dừng',
      dossiers: [{ status: 'paused' }],
      says: 'Trang không có cột “Ngày dừng xử lý” nên không xét.',
    },
    noList,
  ],
});
