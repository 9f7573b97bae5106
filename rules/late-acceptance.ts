import { workingDaysBetween } from '../lib/calendar/working-days.ts';
import { practice } from '../lib/check/bases.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Dossier } from '../lib/dossier/types.ts';
import { z } from '../lib/zod.ts';

type Message = 'none' | 'late' | 'slow' | 'notJudged';

export const lateAcceptance = defineRule({
  id: 'late-acceptance',
  version: '1.0.0',
  title: 'Tiếp nhận chậm',
  group: 'deadline',
  severity: 'medium',
  basis: [
    practice('Ngày tiếp nhận sau hạn tiếp nhận mà hệ thống ghi'),
    {
      text: 'Hồ sơ trực tuyến được trả lời trong 8 giờ làm việc',
      from: null,
      to: null,
      certainty: 'unverified',
    },
  ],
  needs: ['received'],
  appliesTo: ['acceptBy', 'submitted'],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({
    /** Working days allowed from submission to reception; null = not judged (the text is not verified). */
    workingDays: z.number().int().min(0).max(30).nullable().default(null),
  }),
  messages: {
    none: 'Không có hồ sơ nào tiếp nhận chậm.',
    late: 'Có {n} hồ sơ tiếp nhận sau hạn tiếp nhận, hoặc đã quá hạn mà chưa tiếp nhận (trước hết là {code}).',
    slow: 'Có {n} hồ sơ tiếp nhận sau ngày nộp hơn {workingDays} ngày làm việc (trước hết là {code}); hãy xem lại.',
    notJudged:
      'Trang chỉ có ngày nộp, không có hạn tiếp nhận; số ngày cho phép chưa được đặt nên không xét.',
  },
  check({ dataset, has, select, calendar, params: { workingDays } }) {
    if (!has('acceptBy') && workingDays === null)
      return [{ outcome: 'not-applicable', message: 'notJudged' }];
    const isLate = ({ received, status, extra }: Dossier) => {
      if (extra?.acceptBy === undefined) return false;
      const waiting = received === null && status === 'notReceived';
      return (waiting ? dataset.asOf : (received ?? extra.acceptBy)) > extra.acceptBy;
    };
    const isSlow = ({ received, extra }: Dossier) => {
      if (workingDays === null || received === null || extra?.submitted === undefined) return false;
      return workingDaysBetween(calendar, extra.submitted, received) > workingDays;
    };
    const late = select(isLate);
    const slow = select((dossier) => !isLate(dossier) && isSlow(dossier));
    const reports: Report<Message>[] = [];
    if (late[0])
      reports.push({
        outcome: 'violation',
        message: 'late',
        data: { n: late.length, code: late[0].code },
        dossiers: late,
      });
    if (slow[0])
      reports.push({
        outcome: 'needs-review',
        message: 'slow',
        data: { n: slow.length, code: slow[0].code, workingDays: workingDays ?? 0 },
        dossiers: slow,
        figures: { workingDays },
      });
    return reports.length > 0 ? reports : [{ outcome: 'pass', message: 'none' }];
  },
});
