import { practice } from '../lib/check/bases.ts';
import { RATE_MESSAGES, rateReport } from '../lib/check/rate-report.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const onlinePaymentRate = defineRule({
  id: 'online-payment-rate',
  version: '1.0.0',
  title: 'Tỷ lệ thanh toán trực tuyến',
  group: 'target',
  severity: 'medium',
  basis: [practice('Hồ sơ nộp tiền trực tuyến ÷ hồ sơ đã nộp tiền, không kể hồ sơ miễn phí')],
  needs: [],
  overDossiers: false,
  speaksFor: 'unit',
  params: z.strictObject({}),
  messages: RATE_MESSAGES,
  check: (context) =>
    rateReport(context, {
      kpi: 'onlinePayment',
      thing: 'hồ sơ thanh toán trực tuyến',
      base: 'tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp',
    }),
});
