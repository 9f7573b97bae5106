import { staleCapture } from '../../rules/stale-capture.ts';
import { dossier, page } from '../check/build.ts';
import { testRule } from './tester.ts';

const read = (iso: string) => ({ readAt: `${iso}T02:00:00.000Z` });

testRule(staleCapture, {
  pass: [
    {
      name: 'kỳ đã hết, đọc đúng ngày cuối kỳ',
      dossiers: [{}],
      page: read('2024-09-14'),
      says: 'Các trang đều được đọc đủ muộn so với ngày tính 14/09/2024.',
    },
    {
      name: 'kỳ đang chạy, đọc cách ba ngày',
      dossiers: [{}],
      page: read('2024-08-17'),
      on: { today: '2024-08-20' },
      says: 'Các trang đều được đọc đủ muộn so với ngày tính 20/08/2024.',
    },
    {
      name: 'nửa đêm ở Việt Nam là ngày hôm sau',
      dossiers: [{}],
      page: { readAt: '2024-09-13T17:00:00.000Z' },
      says: 'Các trang đều được đọc đủ muộn so với ngày tính 14/09/2024.',
    },
  ],
  'needs-review': [
    {
      name: 'kỳ đã hết nhưng đọc trước ngày cuối kỳ',
      figures: { maxDays: 3 },
      total: 1,
      dossiers: [{}],
      page: read('2024-09-13'),
      says: 'Có 1 trang đọc từ ngày 13/09/2024, trước ngày tính 14/09/2024; số liệu có thể đã đổi, hãy đọc lại.',
    },
    {
      name: 'kỳ đang chạy, đọc cách bốn ngày',
      figures: { maxDays: 3 },
      total: 1,
      dossiers: [{}],
      page: read('2024-08-16'),
      on: { today: '2024-08-20' },
      says: 'Có 1 trang đọc từ ngày 16/08/2024, trước ngày tính 20/08/2024; số liệu có thể đã đổi, hãy đọc lại.',
    },
    {
      name: 'hai trang cũ: nêu ngày của trang cũ nhất; trang mới không kéo theo',
      figures: { maxDays: 3 },
      total: 2,
      readings: ['2024-09-12', '2024-09-10', '2024-09-15'].map((iso) =>
        page([dossier()], read(iso)),
      ),
      says: 'Có 2 trang đọc từ ngày 10/09/2024, trước ngày tính 14/09/2024; số liệu có thể đã đổi, hãy đọc lại.',
    },
    {
      name: 'số ngày do người dùng đặt',
      figures: { maxDays: 0 },
      total: 1,
      dossiers: [{}],
      page: read('2024-08-19'),
      on: { today: '2024-08-20' },
      params: { maxDays: 0 },
      says: 'Có 1 trang đọc từ ngày 19/08/2024, trước ngày tính 20/08/2024; số liệu có thể đã đổi, hãy đọc lại.',
    },
  ],
  'not-applicable': [
    {
      name: 'không biết đọc lúc nào',
      dossiers: [{}],
      page: { readAt: '' },
      says: 'Không biết các trang được đọc lúc nào.',
    },
  ],
});
