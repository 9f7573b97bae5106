import { fromIso } from '../lib/calendar/day.ts';
import { APOLOGY_FORM_2025, ONE_STOP_2018, ONE_STOP_2025 } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import { isCounted, stateOf } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

type Message = 'none' | 'notSent' | 'notShown';

const LAST_DAY_2018 = fromIso('2025-06-30') as number;

export const overdueWithoutApology = defineRule({
  id: 'overdue-without-apology',
  version: '1.0.0',
  title: 'Hồ sơ quá hạn chưa có văn bản xin lỗi',
  group: 'deadline',
  severity: 'high',
  basis: [ONE_STOP_2018, ONE_STOP_2025, APOLOGY_FORM_2025],
  needs: ['due', ['finished', 'returned', 'status']],
  appliesTo: ['apology'],
  overDossiers: true,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: {
    none: 'Hồ sơ quá hạn nào cũng có văn bản xin lỗi.',
    notSent: 'Có {n} hồ sơ quá hạn ghi là chưa có văn bản xin lỗi (trước hết là {code}).',
    notShown:
      'Có {n} hồ sơ quá hạn để trống mục văn bản xin lỗi (trước hết là {code}); hãy kiểm tra đã gửi chưa.',
  },
  check({ dataset, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const overdue = select((dossier) => {
      if (!isCounted(dossier, span, policy) || dossier.extra?.apology === true) return false;
      const state = stateOf(dossier, span, policy);
      return state === 'overdue' || state === 'late';
    });
    const notSent = overdue.filter((dossier) => dossier.extra?.apology === false);
    const notShown = overdue.filter((dossier) => dossier.extra?.apology === undefined);
    const reports: Report<Message>[] = [];
    if (notSent[0])
      reports.push({
        outcome: span.asOf <= LAST_DAY_2018 ? 'violation' : 'needs-review',
        message: 'notSent',
        data: { n: notSent.length, code: notSent[0].code },
        dossiers: notSent,
      });
    if (notShown[0])
      reports.push({
        outcome: 'needs-review',
        message: 'notShown',
        data: { n: notShown.length, code: notShown[0].code },
        dossiers: notShown,
      });
    return reports.length > 0 ? reports : [{ outcome: 'pass', message: 'none' }];
  },
});
