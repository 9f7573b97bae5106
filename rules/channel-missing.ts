import { practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { isNew } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const channelMissing = defineRule({
  id: 'channel-missing',
  version: '1.0.0',
  title: 'Không rõ kênh nộp',
  group: 'data',
  severity: 'medium',
  basis: [practice('Ô kênh nộp trống tính là trực tiếp; không có cột thì không đếm trực tuyến')],
  needs: ['channel'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Thiếu kênh nộp là thiếu dữ liệu, chưa phải vi phạm.' },
  params: z.strictObject({}),
  messages: {
    none: 'Hồ sơ mới nào cũng ghi kênh nộp.',
    some: 'Có {n} hồ sơ mới không ghi rõ kênh nộp (trước hết là {code}); đang tính là trực tiếp, hãy xem lại.',
  },
  check({ dataset, select }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select((dossier) => dossier.channel === null && isNew(dossier, span, policy));
    return listing(found, { outcome: 'needs-review' });
  },
});
