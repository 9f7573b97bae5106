import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const onlineDossiersRate = defineRule({
  id: 'online-dossiers-rate',
  version: '1.0.0',
  title: 'Tỷ lệ hồ sơ xử lý trực tuyến',
  group: 'target',
  severity: 'high',
  basis: [practice('Trực tuyến ÷ (trực tuyến + trực tiếp), không kể hồ sơ kỳ trước chuyển sang')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'onlineDossiers',
      thing: 'hồ sơ trực tuyến',
      base: 'tính trên mọi hồ sơ mới',
      eligibleBase: 'chỉ tính thủ tục có cung cấp trực tuyến',
    }),
});
