import { FORM_II06, practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { isCounted, isResolved } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const dueMissing = defineRule({
  id: 'due-missing',
  version: '1.0.0',
  title: 'Hồ sơ không có ngày hẹn trả',
  group: 'deadline',
  severity: 'medium',
  basis: [FORM_II06, practice('Không có ngày hẹn trả thì tính đúng hạn, trong hạn')],
  needs: ['due'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Có thủ tục trả ngay không hẹn ngày; phải xem từng hồ sơ.' },
  params: z.strictObject({}),
  messages: {
    none: 'Hồ sơ nào trong kỳ cũng có ngày hẹn trả.',
    some: 'Có {n} hồ sơ không có ngày hẹn trả (trước hết là {code}); đang được tính đúng hạn hoặc trong hạn, hãy xem lại.',
  },
  check({ dataset, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select((dossier) => {
      if (dossier.due !== null || !isCounted(dossier, span, policy)) return false;
      const settled = isResolved(dossier, span, policy) ? 'withdrawn' : 'paused';
      return dossier.status !== settled;
    });
    return listing(found, { outcome: 'needs-review' });
  },
});
