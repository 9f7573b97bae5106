import { partsOf } from '../lib/calendar/day.ts';
import { practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { isCounted, isResolved } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const holidaysUnknown = defineRule({
  id: 'holidays-unknown',
  version: '1.0.0',
  title: 'Chưa có lịch nghỉ lễ',
  group: 'data',
  severity: 'medium',
  basis: [practice('Lịch nghỉ và ngày làm bù được công bố từng năm')],
  needs: [],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Lịch chưa công bố không phải lỗi của đơn vị.' },
  params: z.strictObject({}),
  messages: {
    known: 'Đã có lịch nghỉ của các năm liên quan.',
    unknown:
      'Chưa có lịch nghỉ đã công bố của năm {years}; ngày hẹn trả của {n} hồ sơ chưa kiểm tra được theo ngày làm việc. Hãy nhập lịch khi có quyết định.',
    period:
      'Chưa có lịch nghỉ của năm {years} trong kỳ; các luật theo ngày làm việc chưa kết luận được.',
  },
  check({ dataset, calendar, select }) {
    const { policy, period } = dataset;
    const span = countSpanOf(dataset);
    const unknown = (day: number) => !calendar.knowsDay(day);
    const inPeriod = [period.from, period.to].filter(unknown).map((day) => partsOf(day).year);
    if (inPeriod.length > 0)
      return [
        {
          outcome: 'needs-review',
          message: 'period',
          data: { years: [...new Set(inPeriod)].join(', ') },
          total: 0,
        },
      ];
    const found = select(
      (dossier) =>
        dossier.due !== null &&
        unknown(dossier.due) &&
        isCounted(dossier, span, policy) &&
        !isResolved(dossier, span, policy),
    );
    if (found.length === 0) return [{ outcome: 'pass', message: 'known' }];
    const years = [...new Set(found.map(({ due }) => partsOf(due as number).year))].sort();
    return [
      {
        outcome: 'needs-review',
        message: 'unknown',
        data: { years: years.join(', '), n: found.length },
        dossiers: found,
      },
    ];
  },
});
