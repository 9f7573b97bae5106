import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const onTimeRate = defineRule({
  id: 'on-time-rate',
  version: '1.0.0',
  title: 'Tỷ lệ giải quyết đúng hạn',
  group: 'target',
  severity: 'high',
  basis: [practice('(Trước hạn + đúng hạn) ÷ đã giải quyết')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'onTime',
      thing: 'hồ sơ trước hoặc đúng hạn',
      base: 'tính trên hồ sơ đã giải quyết',
    }),
});
