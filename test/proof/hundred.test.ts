import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const said = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule} ${f.arithmetic}`);

describe('Các phần của một tổng thể', () => {
  it.each([
    [
      'Kết quả giải quyết: trước hạn 65,2%, đúng hạn 33,1%, quá hạn 2,5%.',
      '65,2% + 33,1% + 2,5% = 100,8%',
    ],
    ['Tỷ lệ giải quyết đúng và trước hạn đạt 98,5%, quá hạn chiếm 2,5%.', '98,5% + 2,5% = 101,0%'],
    ['Hồ sơ nộp trực tuyến 80%; trực tiếp 12%; qua bưu chính 2%.', '80% + 12% + 2% = 94%'],
  ])('không thành 100 thì cần xem lại: %s', (text, arithmetic) => {
    expect(said(text)).toEqual([`needs-review rate ${arithmetic}`]);
  });

  it.each([
    'Kết quả giải quyết: trước hạn 65,2%, đúng hạn 33,1%, quá hạn 1,7%.',
    'Kết quả giải quyết: trước hạn 65%, đúng hạn 34%, quá hạn 2%.',
    'Tỷ lệ đúng hạn 99,5%, trước hạn 65%, quá hạn 0,5%.',
    'Trước hạn 65%, đúng hạn 30%.',
    'Trước hạn 65%, đúng hạn 30%, số còn lại đang giải quyết, trong đó quá hạn 1%.',
    'Cấp tỉnh đúng và trước hạn 98,5%, cấp xã quá hạn 2,5%.',
    'Đúng và trước hạn 98,5% (tăng 1,2% so với quý trước), quá hạn 1,5%.',
    'Trực tuyến đạt 92%, trực tiếp 5%.',
    'Đúng và trước hạn 98,5%. Quá hạn năm trước 3,5%.',
  ])('không nói gì: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
