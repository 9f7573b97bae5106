import { FORM_II06, ONE_STOP_2018, ONE_STOP_2025, REPORTING_2026 } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const overdueResolved = defineRule({
  id: 'overdue-resolved',
  version: '1.0.0',
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
    some: 'Có {n} hồ sơ giải quyết quá hạn trong kỳ; chậm nhất là {code}, chậm {days} ngày.',
    counted: 'Bảng thống kê ghi {n} hồ sơ đã giải quyết quá hạn; cần danh sách để biết hồ sơ nào.',
    notCounted: 'Bảng thống kê không ghi số hồ sơ đã giải quyết quá hạn.',
  },
  check({ dataset, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const delay = (dossier: Parameters<typeof finishDay>[0]) =>
      (finishDay(dossier, policy) as number) - (dossier.due as number);
    const late = select(
      (dossier) => isCounted(dossier, span, policy) && stateOf(dossier, span, policy) === 'late',
    ).sort((a, b) => delay(b) - delay(a));
    const worst = late[0];
    if (!worst) return [{ outcome: 'pass', message: 'none' }];
    return [
      {
        outcome: 'violation',
        message: 'some',
        data: { n: late.length, code: worst.code, days: delay(worst) },
        dossiers: late,
        figures: { longestDays: delay(worst) },
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
