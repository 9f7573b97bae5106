import { digitisedRate } from '../../rules/digitised-rate.ts';
import { ALL_COLUMNS } from '../check/build.ts';
import { ownTarget } from './own-target.ts';
import { testRule } from './tester.ts';

const SPAN = 'từ ngày 15/6/2024 đến ngày 14/9/2024';
const page = { columns: [...ALL_COLUMNS, 'digitised' as const] };
const on = { level: 'commune', targets: ownTarget('digitised', 75) } as const;
const good = { extra: { digitised: true } };
const bad = { extra: { digitised: false } };

testRule(digitisedRate, {
  pass: [
    {
      name: 'đúng bằng chỉ tiêu; hồ sơ kỳ trước đứng ngoài',
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
      dossiers: [
        good,
        good,
        good,
        bad,
        { received: '2024-06-14', finished: '2024-06-20', extra: { digitised: true } },
      ],
      page,
      on,
      says: `Tỷ lệ số hóa hồ sơ đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, tính trên hồ sơ mới có ghi tình trạng số hóa).`,
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
      says: `Tỷ lệ số hóa hồ sơ chưa đạt chỉ tiêu 75%: 2/4 = 50% (${SPAN}, tính trên hồ sơ mới có ghi tình trạng số hóa), còn thiếu 1 hồ sơ số hóa.`,
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
      says: `Tỷ lệ số hóa hồ sơ là 1/1 = 100% (${SPAN}, tính trên hồ sơ mới có ghi tình trạng số hóa), chỉ tiêu 75%: còn hồ sơ chưa đọc nên chưa kết luận được.`,
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có cột này',
      dossiers: [good],
      on,
      says: 'Tỷ lệ số hóa hồ sơ: trang không có đủ cột để tính.',
    },
    {
      name: 'chưa có chỉ tiêu',
      dossiers: [good],
      page,
      on: { level: 'commune' },
      says: `Tỷ lệ số hóa hồ sơ là 1/1 = 100% (${SPAN}, tính trên hồ sơ mới có ghi tình trạng số hóa). Chưa có chỉ tiêu cho cấp và năm này.`,
    },
  ],
});
