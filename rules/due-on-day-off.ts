import { formatDay } from '../lib/calendar/day.ts';
import { workingDayFrom } from '../lib/calendar/working-days.ts';
import { CIVIL_CODE_TERMS, practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const dueOnDayOff = defineRule({
  id: 'due-on-day-off',
  version: '1.1.0',
  title: 'Ngày hẹn trả rơi vào ngày nghỉ',
  group: 'deadline',
  severity: 'low',
  basis: [CIVIL_CODE_TERMS, practice('Hệ thống một cửa thường không biết ngày làm bù')],
  needs: ['due'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Ngày hẹn do hệ thống tính; khác cách tính không phải lỗi của cán bộ.' },
  params: z.strictObject({}),
  messages: {
    none: 'Không có ngày hẹn trả nào rơi vào ngày nghỉ.',
    some: 'Có {n} hồ sơ hẹn trả vào ngày nghỉ (trước hết là {code}: {due}, {reason}); thời hạn kết thúc vào ngày làm việc tiếp theo ({next}).{late}',
    noCalendar: 'Không có ngày hẹn trả nào thuộc năm đã có lịch nghỉ nên không xét.',
  },
  check({ dataset, calendar, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select(
      (dossier) =>
        dossier.due !== null &&
        calendar.knowsDay(dossier.due) &&
        !calendar.isWorkingDay(dossier.due) &&
        isCounted(dossier, span, policy),
    );
    const first = found[0];
    if (!first) {
      const judged = dataset.dossiers.some(({ due }) => due !== null && calendar.knowsDay(due));
      return judged || dataset.dossiers.length === 0
        ? [{ outcome: 'pass', message: 'none' }]
        : [{ outcome: 'not-applicable', message: 'noCalendar' }];
    }
    const due = first.due as number;
    const decisive = found.filter((dossier) => {
      const end = finishDay(dossier, policy) ?? span.asOf;
      const overdue = ['late', 'overdue'].includes(stateOf(dossier, span, policy));
      return overdue && end <= workingDayFrom(calendar, dossier.due as number);
    }).length;
    return [
      {
        outcome: 'needs-review',
        message: 'some',
        data: {
          n: found.length,
          code: first.code,
          due: formatDay(due),
          reason: calendar.reasonOff(due) ?? '',
          next: formatDay(workingDayFrom(calendar, due)),
          late: decisive > 0 ? ` Trong đó ${decisive} hồ sơ chỉ quá hạn vì lý do này.` : '',
        },
        dossiers: found,
        figures: { decisive },
      },
    ];
  },
});
