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

describe('Mẫu số của tỷ lệ hồ sơ trực tuyến ở khoảng thời gian khác', () => {
  const report = (title: string, lead: string, share = '1.052/1.172') =>
    proofread(
      `BÁO CÁO\nKết quả kiểm soát thủ tục hành chính ${title}\n\nI. KẾT QUẢ\n${RECEIVED}\n\n${lead}\n- Tỷ lệ hồ sơ trực tuyến: ${share} hồ sơ.\n`,
    ).findings.map((f) => f.rule);

  it.each([
    ['6 tháng đầu năm 2024', 'Kết quả tính từ đầu năm (từ ngày 01/01/2024 đến ngày 14/6/2024):'],
    ['6 tháng đầu năm 2024', 'Lũy kế từ đầu năm:'],
    ['năm 2024', 'Kết quả từ ngày 01/01/2024 đến ngày 30/6/2024:'],
    ['quý III năm 2024', 'Kết quả tháng 8 (từ ngày 15/7/2024 đến ngày 14/8/2024):'],
    ['từ ngày 15/12/2023 đến ngày 14/3/2024', 'Kết quả từ 01/01/2024 đến 14/3/2024:'],
  ])('không bao trùm kỳ %s thì không so: %s', (title, lead) => {
    expect(report(title, lead)).toEqual([]);
  });

  it.each([
    ['quý III năm 2024', 'Kết quả tính từ đầu năm (từ ngày 01/01/2024 đến ngày 14/9/2024):'],
    ['quý III năm 2024', 'Lũy kế từ đầu năm:'],
    ['quý III năm 2024', 'Kết quả trong kỳ:'],
    ['từ ngày 15/6/2024 đến ngày 14/9/2024', 'Kết quả trong quý (từ 15/6/2024 đến 14/9/2024):'],
  ])('bao trùm kỳ %s thì số còn lại không thể ít hơn: %s', (title, lead) => {
    expect(report(title, lead)).toEqual(['statement']);
    expect(report(title, lead, '1.052/1.400')).toEqual([]);
  });
});
