import { onlinePaymentRate } from '../../rules/online-payment-rate.ts';
import { testColumnRate } from './column-rate.ts';

testColumnRate(onlinePaymentRate, {
  kpi: 'onlinePayment',
  column: 'payment',
  title: 'Tỷ lệ thanh toán trực tuyến',
  base: 'tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp',
  one: 'hồ sơ thanh toán trực tuyến',
  good: { payment: 'online' },
  bad: { payment: 'offline' },
  outside: { which: 'hồ sơ miễn phí', dossier: { extra: { payment: 'none' } } },
});
