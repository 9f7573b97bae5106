import { previousPeriod } from '../lib/calendar/period.ts';
import { FORM_II06, REPORTING_2026 } from '../lib/check/bases.ts';
import { defineRule, type RuleContext } from '../lib/check/rule.ts';
import { combineTables, partByPeriod } from '../lib/statistics/tables.ts';
import { z } from '../lib/zod.ts';

export const carryOverDiffers = defineRule({
  id: 'carry-over-differs',
  version: '1.0.0',
  title: 'Kỳ trước chuyển sang không khớp',
  group: 'data',
  severity: 'medium',
  basis: [FORM_II06, REPORTING_2026],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Cổng thống kê theo trạng thái lúc in nên hai kỳ có thể lệch nhau hợp lệ.' },
  params: z.strictObject({}),
  messages: {
    same: 'Hồ sơ kỳ trước chuyển sang ({n}) khớp với số đang giải quyết cuối kỳ trước.',
    differs:
      'Kỳ này ghi {carriedOver} hồ sơ kỳ trước chuyển sang, nhưng cuối kỳ trước còn {pending} hồ sơ đang giải quyết; hãy đối chiếu hai kỳ.',
    nothing: 'Chưa có số liệu kỳ trước để đối chiếu.',
  },
  check(context) {
    const carriedOver = context.dataset.form06?.received.carriedOver ?? null;
    const pending = pendingBefore(context);
    if (carriedOver === null || pending === null)
      return [{ outcome: 'not-applicable', message: 'nothing' }];
    if (carriedOver === pending)
      return [{ outcome: 'pass', message: 'same', data: { n: pending } }];
    return [
      {
        outcome: 'needs-review',
        message: 'differs',
        data: { carriedOver, pending },
        total: Math.abs(carriedOver - pending),
        figures: { carriedOver, pending },
      },
    ];
  },
});

/** What was pending at the end of the period before: an earlier capture, else a table of that period. */
function pendingBefore({ dataset, previous }: RuleContext<unknown>): number | null {
  const before = previousPeriod(dataset.period);
  if (!before) return null;
  if (previous?.periodId === before.id) return previous.form06?.pending.total ?? null;
  const tables = partByPeriod(dataset.statistics, dataset.period, before, dataset.asOf).previous;
  return combineTables(tables, dataset.sources, dataset.unit)?.form06.pending.total ?? null;
}
