import { onlinePaymentRate } from '../../rules/online-payment-rate.ts';
import { ALL_COLUMNS } from '../check/build.ts';
import { ownTarget } from './own-target.ts';
import { testRule } from './tester.ts';

const SPAN = 'từ ngày 15/6/2024 đến ngày 14/9/2024';
const page = { columns: [...ALL_COLUMNS, 'payment' as const] };
const on = { level: 'commune', targets: ownTarget('onlinePayment', 75) } as const;
const good = { extra: { payment: 'online' as const } };
const bad = { extra: { payment: 'offline' as const } };

testRule(onlinePaymentRate, {
  pass: [
    {
      name: 'đúng bằng chỉ tiêu; hồ sơ miễn phí đứng ngoài',
      figures: {
        numerator: 3,
        denominator: 4,
        percent: 75,
        target: 75,
        missing: 0,
        moreNeeded: 0,
        from: '2024-06-15',
        to: '2024-09-14',
      },
      total: 0,
      dossiers: [good, good, good, bad, { extra: { payment: 'none' } }],
      page,
      on,
      says: `Tỷ lệ thanh toán trực tuyến đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp).`,
    },
  ],
  violation: [
    {
      name: 'thiếu một',
      figures: {
        numerator: 2,
        denominator: 4,
        percent: 50,
        target: 75,
        missing: 1,
        moreNeeded: 4,
        from: '2024-06-15',
        to: '2024-09-14',
      },
      total: 0,
      dossiers: [good, good, bad, bad],
      page,
      on,
      says: `Tỷ lệ thanh toán trực tuyến chưa đạt chỉ tiêu 75%: 2/4 = 50% (${SPAN}, tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp), còn thiếu 1 hồ sơ thanh toán trực tuyến.`,
    },
  ],
  'needs-review': [
    {
      name: 'còn dòng chưa đọc',
      figures: {
        numerator: 1,
        denominator: 1,
        percent: 100,
        target: 75,
        missing: 0,
        moreNeeded: 0,
        from: '2024-06-15',
        to: '2024-09-14',
      },
      total: 0,
      dossiers: [good],
      page: { ...page, refused: [{ row: 2, reason: 'không có mã hồ sơ' }] },
      on,
      says: `Tỷ lệ thanh toán trực tuyến là 1/1 = 100% (${SPAN}, tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp), chỉ tiêu 75%: còn hồ sơ chưa đọc nên chưa kết luận được.`,
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có cột này',
      dossiers: [good],
      on,
      says: 'Tỷ lệ thanh toán trực tuyến: trang không có đủ cột để tính.',
    },
    {
      name: 'chưa có chỉ tiêu',
      dossiers: [good],
      page,
      on: { level: 'commune' },
      says: `Tỷ lệ thanh toán trực tuyến là 1/1 = 100% (${SPAN}, tính trên hồ sơ mới có nghĩa vụ tài chính đã nộp). Chưa có chỉ tiêu cho cấp và năm này.`,
    },
  ],
});
