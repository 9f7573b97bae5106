import { formatDay } from '../lib/calendar/day.ts';
import { delayBetween, formatDelay, workingDaysOf } from '../lib/calendar/delay.ts';
import { FORM_II06, ONE_STOP_2018, ONE_STOP_2025, REPORTING_2026 } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const overduePending = defineRule({
  id: 'overdue-pending',
  version: '1.1.0',
  title: 'Hồ sơ đang giải quyết đã quá hạn',
  group: 'deadline',
  severity: 'high',
  basis: [ONE_STOP_2018, ONE_STOP_2025, FORM_II06, REPORTING_2026],
  needs: ['due', ['finished', 'returned', 'status']],
  overDossiers: true,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ đang giải quyết quá hạn tính đến ngày {asOf}.',
    some: 'Có {n} hồ sơ đang giải quyết đã quá hạn tính đến ngày {asOf}; lâu nhất là {code}, quá {delay}.',
    counted:
      'Bảng thống kê ghi {n} hồ sơ đang giải quyết quá hạn; cần danh sách để biết hồ sơ nào.',
    notCounted: 'Bảng thống kê không ghi số hồ sơ đang giải quyết quá hạn.',
  },
  check({ dataset, calendar, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const asOf = formatDay(span.asOf);
    const overdue = select(
      (dossier) => isCounted(dossier, span, policy) && stateOf(dossier, span, policy) === 'overdue',
    ).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
    const worst = overdue[0];
    if (!worst) return [{ outcome: 'pass', message: 'none', data: { asOf } }];
    const delay = delayBetween(calendar, worst.due as number, span.asOf);
    return [
      {
        outcome: 'violation',
        message: 'some',
        data: { n: overdue.length, asOf, code: worst.code, delay: formatDelay(delay) },
        dossiers: overdue,
        figures: { longestWorkingDays: workingDaysOf(delay) },
      },
    ];
  },
  withoutList({ dataset }) {
    const n = dataset.form06?.pending.overdue ?? null;
    if (n === null) return [{ outcome: 'not-applicable', message: 'notCounted' }];
    if (n > 0) return [{ outcome: 'violation', message: 'counted', data: { n }, total: n }];
    return [{ outcome: 'pass', message: 'none', data: { asOf: formatDay(dataset.asOf) } }];
  },
});
