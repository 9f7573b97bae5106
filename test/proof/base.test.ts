import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const RECEIVED =
  'Tổng số hồ sơ tiếp nhận: 1.340 hồ sơ (trực tuyến: 1.052 hồ sơ; trực tiếp, qua bưu chính công ích: 250 hồ sơ; kỳ trước chuyển qua: 38 hồ sơ).';

const said = (sentence: string): string[] =>
  proofread(`${RECEIVED}\n\n${sentence}\n`).findings.map((f) => `${f.outcome} ${f.message}`);

describe('Mẫu số của tỷ lệ hồ sơ trực tuyến', () => {
  it.each([
    'Tỷ lệ hồ sơ xử lý trực tuyến là 1.052/1.172 hồ sơ, đạt 89,76%.',
    'Số hồ sơ trực tuyến 1.052/1.172, đạt 89,76%; tỷ lệ TTHC có cung cấp dịch vụ công trực tuyến là 80%.',
  ])('không nêu thì hỏi: %s', (sentence) => {
    expect(said(sentence)).toEqual([
      expect.stringMatching(/^needs-review Mẫu số .* chỉ để lại 120 .* đã có 250/u),
    ]);
  });

  it.each([
    'Tỷ lệ hồ sơ xử lý trực tuyến (trên hồ sơ mới của TTHC có cung cấp dịch vụ công trực tuyến): 1.052/1.172, đạt 89,76%.',
    'Tiếp nhận hồ sơ trực tuyến: 1.052/1.172 hồ sơ mới của TTHC có cung cấp dịch vụ công trực tuyến, đạt 89,76%.',
    'Tỷ lệ hồ sơ trực tuyến: 1.052/1.172 (89,76%) trên hồ sơ mới của thủ tục hành chính có cung cấp\ndịch vụ công trực tuyến.',
    'Số hồ sơ trực tuyến của các TTHC toàn trình, một phần: 1.052/1.172 hồ sơ, đạt 89,76%.',
  ])('đã nêu thì không hỏi: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
