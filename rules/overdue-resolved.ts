import { delayBetween, formatDelay, workingDaysOf } from '../lib/calendar/delay.ts';
import { FORM_II06, ONE_STOP_2018, ONE_STOP_2025, REPORTING_2026 } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const overdueResolved = defineRule({
  id: 'overdue-resolved',
  version: '1.1.0',
  title: 'Hồ sơ đã giải quyết quá hạn',
  group: 'deadline',
  severity: 'high',
  basis: [ONE_STOP_2018, ONE_STOP_2025, FORM_II06, REPORTING_2026],
  needs: ['due', ['finished', 'returned']],
  overDossiers: true,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ giải quyết quá hạn trong kỳ.',
    some: 'Có {n} hồ sơ giải quyết quá hạn trong kỳ; chậm nhất là {code}, chậm {delay}.',
    counted: 'Bảng thống kê ghi {n} hồ sơ đã giải quyết quá hạn; cần danh sách để biết hồ sơ nào.',
    notCounted: 'Bảng thống kê không ghi số hồ sơ đã giải quyết quá hạn.',
  },
  check({ dataset, calendar, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const late = select(
      (dossier) => isCounted(dossier, span, policy) && stateOf(dossier, span, policy) === 'late',
    )
      .map((dossier) => {
        const due = dossier.due as number;
        return {
          dossier,
          delay: delayBetween(calendar, due, finishDay(dossier, policy) as number),
        };
      })
      .sort((a, b) => b.delay.days - a.delay.days);
    const worst = late[0];
    if (!worst) return [{ outcome: 'pass', message: 'none' }];
    const { code } = worst.dossier;
    return [
      {
        outcome: 'violation',
        message: 'some',
        data: { n: late.length, code, delay: formatDelay(worst.delay) },
        dossiers: late.map(({ dossier }) => dossier),
        figures: { longestWorkingDays: workingDaysOf(worst.delay) },
      },
    ];
  },
  withoutList({ dataset }) {
    const n = dataset.form06?.resolved.late ?? null;
    if (n === null) return [{ outcome: 'not-applicable', message: 'notCounted' }];
    if (n > 0) return [{ outcome: 'violation', message: 'counted', data: { n }, total: n }];
    return [{ outcome: 'pass', message: 'none' }];
  },
});
