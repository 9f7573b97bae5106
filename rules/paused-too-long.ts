import { practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { isCounted, isResolved } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const pausedTooLong = defineRule({
  id: 'paused-too-long',
  version: '1.0.0',
  title: 'Hồ sơ chờ bổ sung, tạm dừng quá lâu',
  group: 'deadline',
  severity: 'medium',
  basis: [practice('Hồ sơ chờ lâu luôn tính “trong hạn” nên dễ bị quên')],
  needs: ['status'],
  appliesTo: ['pausedSince'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Chưa có quy định chung về thời gian chờ tối đa; đây là lời nhắc.' },
  params: z.strictObject({
    /** Calendar days of waiting after which a reminder is due. */
    days: z.number().int().min(1).max(365).default(30),
  }),
  messages: {
    none: 'Không có hồ sơ nào chờ bổ sung, tạm dừng quá {days} ngày.',
    some: 'Có {n} hồ sơ chờ bổ sung, tạm dừng quá {days} ngày; lâu nhất là {code}.',
  },
  check({ dataset, select, params: { days } }) {
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select(
      (dossier) =>
        dossier.status === 'paused' &&
        dossier.extra?.pausedSince !== undefined &&
        span.asOf - dossier.extra.pausedSince > days &&
        isCounted(dossier, span, policy) &&
        !isResolved(dossier, span, policy),
    ).sort((a, b) => (a.extra?.pausedSince ?? 0) - (b.extra?.pausedSince ?? 0));
    return listing(found, { outcome: 'needs-review', data: { days }, figures: { days } });
  },
});
