import { practice } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const dueTooFar = defineRule({
  id: 'due-too-far',
  version: '1.0.0',
  title: 'Ngày hẹn trả xa bất thường',
  group: 'deadline',
  severity: 'low',
  basis: [practice('Ngày hẹn cách ngày tiếp nhận nhiều năm thường là gõ nhầm năm')],
  needs: ['due', 'received'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Thủ tục dài hạn vẫn có; phải xem từng hồ sơ.' },
  params: z.strictObject({
    /** Calendar days between reception and due day that are still ordinary. */
    maxDays: z.number().int().min(1).max(3650).default(400),
  }),
  messages: {
    none: 'Không có ngày hẹn trả nào cách ngày tiếp nhận quá {maxDays} ngày.',
    some: 'Có {n} hồ sơ hẹn trả sau ngày tiếp nhận hơn {maxDays} ngày (trước hết là {code}); có thể gõ nhầm năm.',
  },
  check: ({ select, params: { maxDays } }) =>
    listing(
      select(({ due, received }) => due !== null && received !== null && due - received > maxDays),
      { outcome: 'needs-review', data: { maxDays }, figures: { maxDays } },
    ),
});
