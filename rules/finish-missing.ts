import { practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const finishMissing = defineRule({
  id: 'finish-missing',
  version: '1.1.0',
  title: 'Hồ sơ đã xong nhưng không có ngày xong',
  group: 'deadline',
  severity: 'medium',
  basis: [practice('Không có ngày xong thì tính là giải quyết đúng hạn trong kỳ')],
  needs: ['status'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Thiếu ngày chưa chứng tỏ giải quyết chậm; phải xem từng hồ sơ.' },
  params: z.strictObject({}),
  messages: {
    none: 'Hồ sơ nào đã xong hoặc rút cũng có ngày xong.',
    some: 'Có {n} hồ sơ ở trạng thái đã xong hoặc rút mà không có ngày xong (trước hết là {code}); đang được tính đúng hạn, hãy xem lại.',
    noColumn: 'Trang không có cột ngày xong nên chưa biết hồ sơ nào xong từ bao giờ.',
  },
  check({ dataset, select, has }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select(
      (dossier) =>
        (dossier.status === 'finished' || dossier.status === 'withdrawn') &&
        finishDay(dossier, policy) === null &&
        isCounted(dossier, span, policy),
    );
    if (found.length === 0 && !has('finished') && !has('returned'))
      return [{ outcome: 'needs-review', message: 'noColumn' }];
    return listing(found, { outcome: 'needs-review' });
  },
});
