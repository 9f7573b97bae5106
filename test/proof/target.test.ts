import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const said = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}`);

describe('Chỉ tiêu nêu ngay sau kết quả', () => {
  it.each([
    'Tỷ lệ hồ sơ trực tuyến: 2.101/2.200 hồ sơ, đạt 95,5%, vượt chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, vượt chỉ tiêu được giao là 98%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5% (vượt chỉ tiêu 98% UBND tỉnh giao).',
    'Tỷ lệ thanh toán trực tuyến đạt 40,5%, cao hơn chỉ tiêu 45% đề ra.',
    'Tỷ lệ số hóa hồ sơ đạt 78,2%, vượt kế hoạch 80% của năm.',
    'Tỷ lệ hồ sơ trực tuyến đạt 98,5%, chưa đạt chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 98,5%, thấp hơn chỉ tiêu 98% tỉnh giao.',
  ])('nói ngược với số: %s', (text) => {
    expect(said(text)).toEqual(['violation target']);
  });

  it.each([
    'Tỷ lệ hồ sơ trực tuyến: 2.101/2.200 hồ sơ, đạt 95,5%, vượt chỉ tiêu 90% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 98%, vượt chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, vượt chỉ tiêu 5,5%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, vượt chỉ tiêu được giao 15,5%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, chưa đạt chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, thấp hơn chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 98,5%, không thấp hơn chỉ tiêu 98% tỉnh giao.',
    'Tỷ lệ hồ sơ trực tuyến đạt 95,5%, tăng 10% so với quý trước.',
  ])('nói đúng với số, hoặc chỉ nêu mức vượt: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Kết quả dưới chỉ tiêu mà văn bản không nói là đạt', () => {
  const RECEIVED =
    'Tổng số hồ sơ tiếp nhận: 1.340 hồ sơ (trực tuyến: 1.002 hồ sơ; trực tiếp, qua bưu chính công ích: 300 hồ sơ; kỳ trước chuyển qua: 38 hồ sơ).';
  const GOAL = 'Chỉ tiêu tỷ lệ hồ sơ xử lý trực tuyến được giao trong năm: 85%.';

  it.each([
    'Tỷ lệ hồ sơ trực tuyến: 1.002/1.302 hồ sơ, đạt 76,96% (so với chỉ tiêu 85%: chưa đủ căn cứ kết luận).',
    'Tỷ lệ hồ sơ trực tuyến: 1.002/1.302 hồ sơ, đạt 76,96% (chỉ tiêu 85%).',
    'Chỉ tiêu giao về tỷ lệ hồ sơ trực tuyến cả năm của xã là 85%, tính theo năm; kết quả trong quý đạt 76,96%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 76,96%, chưa thể kết luận đạt chỉ tiêu 85%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 76,96%, phấn đấu cuối năm hoàn thành chỉ tiêu 85%.',
    'Tỷ lệ hồ sơ trực tuyến đạt 76,96%, cần đánh giá thêm so với chỉ tiêu 85%.',
  ])('không phải mâu thuẫn: %s', (result) => {
    expect(said(`${RECEIVED}\n\n${result}\n`)).toEqual([]);
    expect(said(`${RECEIVED}\n\n${GOAL}\n\n${result}\n`)).toEqual([]);
  });

  it.each([GOAL, `${GOAL}\n\nChỉ tiêu được giao:\n- Tỷ lệ hồ sơ trực tuyến: 85%.`])(
    'chỉ nêu chỉ tiêu và số liệu thì không phải mâu thuẫn: %s',
    (goal) => {
      expect(said(`${RECEIVED}\n\n${goal}\n`)).toEqual([]);
    },
  );

  it.each([
    'Tỷ lệ hồ sơ trực tuyến của toàn huyện đạt 98,32%.',
    'Tỷ lệ hồ sơ xử lý trực tuyến đã hoàn thành chỉ tiêu 85% được giao.',
  ])('nói là đạt mà số liệu dưới chỉ tiêu thì hỏi: %s', (claim) => {
    const goal = claim.includes('85%') ? '' : `${GOAL}\n\n`;
    expect(said(`${RECEIVED}\n\n${goal}${claim}\n`)).toEqual(['needs-review target']);
  });
});
