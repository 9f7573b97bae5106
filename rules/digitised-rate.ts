import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const digitisedRate = defineRule({
  id: 'digitised-rate',
  version: '1.0.0',
  title: 'Tỷ lệ số hóa hồ sơ',
  group: 'target',
  severity: 'medium',
  basis: [practice('Hồ sơ có ít nhất một thành phần được số hóa ÷ hồ sơ tiếp nhận')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'digitised',
      thing: 'hồ sơ số hóa',
      base: 'tính trên hồ sơ mới có ghi tình trạng số hóa',
    }),
});
