import { formatDay, partsOf } from '../lib/calendar/day.ts';
import { workingDayFrom } from '../lib/calendar/working-days.ts';
import { CIVIL_CODE_TERMS, practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const dueOnDayOff = defineRule({
  id: 'due-on-day-off',
  version: '1.0.0',
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
    some: 'Có {n} hồ sơ hẹn trả vào ngày nghỉ (trước hết là {code}: {due}, {reason}); thời hạn kết thúc vào ngày làm việc tiếp theo ({next}). Trong đó {decisive} hồ sơ chỉ quá hạn vì lý do này.',
    noCalendar: 'Không có ngày hẹn trả nào thuộc năm đã có lịch nghỉ nên không xét.',
  },
  check({ dataset, calendar, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const known = (day: number | null) => day !== null && calendar.knows(partsOf(day).year);
    const counted = dataset.dossiers.filter((dossier) => isCounted(dossier, span, policy));
    if (counted.length > 0 && !counted.some((dossier) => known(dossier.due)))
      return [{ outcome: 'not-applicable', message: 'noCalendar' }];
    const found = select(
      (dossier) =>
        known(dossier.due) &&
        isCounted(dossier, span, policy) &&
        !calendar.isWorkingDay(dossier.due as number),
    );
    const first = found[0];
    if (!first) return [{ outcome: 'pass', message: 'none' }];
    const due = first.due as number;
    const decisive = found.filter((dossier) => {
      const end = finishDay(dossier, policy) ?? span.asOf;
      const moved = workingDayFrom(calendar, dossier.due as number);
      return end > (dossier.due as number) && end <= moved;
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
          decisive,
        },
        dossiers: found,
        figures: { decisive },
      },
    ];
  },
});
