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
