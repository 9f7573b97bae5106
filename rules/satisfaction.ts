import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const satisfaction = defineRule({
  id: 'satisfaction',
  version: '1.0.0',
  title: 'Tỷ lệ hài lòng',
  group: 'target',
  severity: 'medium',
  basis: [practice('Đánh giá hài lòng ÷ hồ sơ có đánh giá')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'satisfaction',
      thing: 'đánh giá hài lòng',
      base: 'tính trên hồ sơ mới có đánh giá',
    }),
});
