import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const digitisedResultsRate = defineRule({
  id: 'digitised-results-rate',
  version: '1.0.0',
  title: 'Tỷ lệ số hóa kết quả giải quyết',
  group: 'target',
  severity: 'medium',
  basis: [practice('Kết quả giải quyết được số hóa ÷ hồ sơ đã giải quyết')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'digitisedResults',
      thing: 'kết quả số hóa',
      base: 'tính trên hồ sơ đã giải quyết',
    }),
});
