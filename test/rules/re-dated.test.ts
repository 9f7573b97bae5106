import { reDated } from '../../rules/re-dated.ts';
import { day, dossier, page } from '../check/build.ts';
import { noList, without } from './common.ts';
import { testRule } from './tester.ts';

/** One dossier captured on several days with these due days. */
function captures(...dues: string[]) {
  return dues.map((due, index) =>
    page([dossier({ code: 'A', due, finished: null })], {
      readAt: `2024-08-${String(10 + index).padStart(2, '0')}T02:00:00.000Z`,
    }),
  );
}

const redated = (code: string, ...earlier: string[]) =>
  page([
    dossier({
      code,
      received: '2025-06-16',
      due: '2025-06-27',
      finished: null,
      extra: { earlierDue: earlier.map(day), repeats: [{ source: 0, row: 1 }] },
    }),
  ]);

const movedTwice = [redated('A', '2025-06-20', '2025-06-24')];
const movedOnce = [redated('B', '2025-06-24')];

testRule(reDated, {
  pass: [
    {
      name: 'đọc hai lần, ngày hẹn không đổi',
      readings: captures('2024-08-20', '2024-08-20'),
      says: 'Không có ngày hẹn trả nào bị lùi giữa các lần đọc.',
    },
    {
      name: 'hồ sơ chỉ ở một lần đọc không làm mất kết quả của hồ sơ đọc hai lần',
      readings: [...captures('2024-08-20', '2024-08-20'), page([dossier({ code: 'B' })])],
      says: 'Không có ngày hẹn trả nào bị lùi giữa các lần đọc.',
    },
    {
      name: 'lần sau không còn ghi ngày hẹn thì không phải là lùi',
      readings: [
        page([
          dossier({
            code: 'A',
            due: null,
            finished: null,
            extra: { earlierDue: [day('2024-08-20')], repeats: [{ source: 0, row: 1 }] },
          }),
        ]),
      ],
      says: 'Không có ngày hẹn trả nào bị lùi giữa các lần đọc.',
    },
    {
      name: 'ngày hẹn được rút ngắn',
      readings: captures('2024-08-20', '2024-08-16'),
      says: 'Không có ngày hẹn trả nào bị lùi giữa các lần đọc.',
    },
  ],
  violation: [
    {
      name: 'ngày 30/6/2025 Nghị định 61/2018 còn hiệu lực; hồ sơ lùi một lần nêu riêng',
      readings: [...movedTwice, ...movedOnce],
      on: { period: '2025-Q3', today: '2025-06-30' },
      says: [
        'Có 1 hồ sơ bị lùi ngày hẹn trả quá 1 lần (trước hết là A), vượt số lần được hẹn lại.',
        'Có 1 hồ sơ bị lùi ngày hẹn trả giữa các lần đọc (trước hết là B); hãy kiểm tra văn bản xin lỗi và hẹn lại.',
      ],
      also: ['needs-review'],
      codes: ['A', 'B'],
    },
    {
      name: 'lùi hai lần khi Nghị định 61/2018 còn hiệu lực',
      figures: { allowed: 1 },
      readings: captures('2024-08-20', '2024-08-22', '2024-08-26'),
      says: 'Có 1 hồ sơ bị lùi ngày hẹn trả quá 1 lần (trước hết là A), vượt số lần được hẹn lại.',
      codes: ['A'],
    },
  ],
  'needs-review': [
    {
      name: 'ngày 01/7/2025 Nghị định 61/2018 đã hết hiệu lực',
      readings: movedTwice,
      on: { period: '2025-Q3', today: '2025-07-01' },
      says: 'Có 1 hồ sơ bị lùi ngày hẹn trả giữa các lần đọc (trước hết là A); hãy kiểm tra văn bản xin lỗi và hẹn lại.',
      codes: ['A'],
    },
    {
      name: 'lùi một lần thì nhắc kiểm tra văn bản xin lỗi',
      readings: captures('2024-08-20', '2024-08-21'),
      says: 'Có 1 hồ sơ bị lùi ngày hẹn trả giữa các lần đọc (trước hết là A); hãy kiểm tra văn bản xin lỗi và hẹn lại.',
      codes: ['A'],
    },
    {
      name: 'sau 01/7/2025 chưa đối chiếu được số lần nên chỉ nhắc',
      readings: [
        page([
          dossier({
            code: 'A',
            received: '2025-08-01',
            due: '2025-08-26',
            finished: null,
            extra: {
              earlierDue: [day('2025-08-20'), day('2025-08-22')],
              repeats: [{ source: 0, row: 1 }],
            },
          }),
        ]),
      ],
      on: { period: '2025-Q3', today: '2025-08-27' },
      says: 'Có 1 hồ sơ bị lùi ngày hẹn trả giữa các lần đọc (trước hết là A); hãy kiểm tra văn bản xin lỗi và hẹn lại.',
      codes: ['A'],
    },
    without('due', 'Ngày hẹn trả', { due: null }),
  ],
  'not-applicable': [
    {
      name: 'mới đọc một lần',
      dossiers: [{}],
      says: 'Mỗi hồ sơ mới được đọc một lần nên chưa so được ngày hẹn trả.',
    },
    noList,
  ],
});
