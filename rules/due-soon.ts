import { formatDay } from '../lib/calendar/day.ts';
import { addWorkingDays } from '../lib/calendar/working-days.ts';
import { CIVIL_CODE_TERMS, practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const dueSoon = defineRule({
  id: 'due-soon',
  version: '1.0.0',
  title: 'Hồ sơ sắp đến hạn',
  group: 'deadline',
  severity: 'medium',
  basis: [CIVIL_CODE_TERMS, practice('Nhắc trước hạn để kịp giải quyết')],
  needs: ['due', ['finished', 'returned', 'status']],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Chưa quá hạn thì chưa vi phạm; đây là lời nhắc.' },
  params: z.strictObject({
    /** Working days ahead of the day of judgement. */
    workingDays: z.number().int().min(0).max(60).default(3),
  }),
  messages: {
    none: 'Không có hồ sơ nào đến hạn từ ngày {asOf} đến ngày {until}.',
    some: 'Có {n} hồ sơ đến hạn từ ngày {asOf} đến ngày {until} ({workingDays} ngày làm việc tới); sớm nhất là {code}, hẹn trả ngày {due}.',
  },
  check({ dataset, params, calendar, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const until = addWorkingDays(calendar, span.asOf, params.workingDays);
    const near = select(
      (dossier) =>
        dossier.due !== null &&
        dossier.due >= span.asOf &&
        dossier.due <= until &&
        dossier.status !== 'paused' &&
        finishDay(dossier, policy) === null &&
        isCounted(dossier, span, policy) &&
        stateOf(dossier, span, policy) === 'inTime',
    ).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
    const data = { asOf: formatDay(span.asOf), until: formatDay(until) };
    const first = near[0];
    if (!first) return [{ outcome: 'pass', message: 'none', data }];
    return [
      {
        outcome: 'needs-review',
        message: 'some',
        data: {
          ...data,
          n: near.length,
          workingDays: params.workingDays,
          code: first.code,
          due: formatDay(first.due as number),
        },
        dossiers: near,
        figures: { workingDays: params.workingDays },
      },
    ];
  },
});
