import { fromIso } from '../lib/calendar/day.ts';
import { ONE_STOP_2018, ONE_STOP_2025 } from '../lib/check/bases.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Dossier } from '../lib/dossier/types.ts';
import { z } from '../lib/zod.ts';

type Message = 'none' | 'moved' | 'movedAgain' | 'oneCapture';

/** Last day of NĐ 61/2018, which allows one new appointment. */
const LAST_DAY_2018 = fromIso('2025-06-30') as number;

export const reDated = defineRule({
  id: 're-dated',
  version: '1.0.0',
  title: 'Ngày hẹn trả bị lùi giữa các lần đọc',
  group: 'deadline',
  severity: 'high',
  basis: [ONE_STOP_2018, ONE_STOP_2025],
  needs: ['due'],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({
    /** How often a due day may be moved. */
    allowed: z.number().int().min(0).max(10).default(1),
  }),
  messages: {
    none: 'Không có ngày hẹn trả nào bị lùi giữa các lần đọc.',
    moved:
      'Có {n} hồ sơ bị lùi ngày hẹn trả giữa các lần đọc (trước hết là {code}); hãy kiểm tra văn bản xin lỗi và hẹn lại.',
    movedAgain:
      'Có {n} hồ sơ bị lùi ngày hẹn trả quá {allowed} lần (trước hết là {code}), vượt số lần được hẹn lại.',
    oneCapture: 'Mỗi hồ sơ mới được đọc một lần nên chưa so được ngày hẹn trả.',
  },
  check({ dataset, select, params: { allowed } }) {
    if (!dataset.dossiers.some((dossier) => dossier.extra?.repeats))
      return [{ outcome: 'not-applicable', message: 'oneCapture' }];
    const moved = select((dossier) => movesLater(dossier) > 0);
    const binding = dataset.asOf <= LAST_DAY_2018;
    const tooOften = (dossier: Dossier) => binding && movesLater(dossier) > allowed;
    const again = moved.filter(tooOften);
    const once = moved.filter((dossier) => !tooOften(dossier));
    const reports: Report<Message>[] = [];
    if (again[0])
      reports.push({
        outcome: 'violation',
        message: 'movedAgain',
        data: { n: again.length, code: again[0].code, allowed },
        dossiers: again,
        figures: { allowed },
      });
    if (once[0])
      reports.push({
        outcome: 'needs-review',
        message: 'moved',
        data: { n: once.length, code: once[0].code },
        dossiers: once,
      });
    return reports.length > 0 ? reports : [{ outcome: 'pass', message: 'none' }];
  },
});

/** How many times the due day was moved to a later day. */
function movesLater({ due, extra }: Dossier): number {
  const days = [...(extra?.earlierDue ?? []), ...(due === null ? [] : [due])];
  return days.filter((day, index) => index > 0 && day > (days[index - 1] as number)).length;
}
