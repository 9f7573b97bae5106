import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const onlineServicesRate = defineRule({
  id: 'online-services-rate',
  version: '1.0.0',
  title: 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
  group: 'target',
  severity: 'high',
  basis: [practice('Thủ tục có ít nhất một hồ sơ trực tuyến ÷ thủ tục có phát sinh hồ sơ mới')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'onlineServices',
      thing: 'thủ tục có hồ sơ trực tuyến',
      base: 'tính trên mọi thủ tục có hồ sơ mới',
      eligibleBase: 'chỉ tính thủ tục có cung cấp trực tuyến',
    }),
});
