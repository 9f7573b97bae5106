import { formatDay } from '../lib/calendar/day.ts';
import { practice } from '../lib/check/bases.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const staleCapture = defineRule({
  id: 'stale-capture',
  version: '1.0.0',
  title: 'Trang đọc đã cũ',
  group: 'data',
  severity: 'medium',
  basis: [practice('Số liệu chỉ đúng đến ngày đọc trang')],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Đọc lại trang là việc của người dùng công cụ.' },
  params: z.strictObject({
    /** Calendar days a reading may be old while the period still runs. */
    maxDays: z.number().int().min(0).max(90).default(3),
  }),
  messages: {
    fresh: 'Các trang đều được đọc đủ muộn so với ngày tính {asOf}.',
    stale:
      'Có {n} trang đọc từ ngày {read}, trước ngày tính {asOf}; số liệu có thể đã đổi, hãy đọc lại.',
    noMoment: 'Không biết các trang được đọc lúc nào.',
  },
  check({ dataset, readDay, params: { maxDays } }) {
    const { asOf, today } = dataset;
    const days = dataset.sources.map((_, index) => readDay(index)).filter((day) => day !== null);
    if (days.length === 0) return [{ outcome: 'not-applicable', message: 'noMoment' }];
    // A closed day cannot be judged from a page read before it; a running one may lag a little.
    const earliest = asOf < today ? asOf : asOf - maxDays;
    const stale = days.filter((day) => day < earliest);
    if (stale.length === 0)
      return [{ outcome: 'pass', message: 'fresh', data: { asOf: formatDay(asOf) } }];
    return [
      {
        outcome: 'needs-review',
        message: 'stale',
        data: {
          n: stale.length,
          read: formatDay(Math.min(...stale)),
          asOf: formatDay(asOf),
        },
        total: stale.length,
        figures: { maxDays },
      },
    ];
  },
});
