import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const told = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}: ${f.arithmetic}`);

describe('Đã làm và chưa làm so với tổng', () => {
  it.each([
    'Có 63/65 xã, phường (96,92%) đã hoàn thành kết nối; còn 02 xã chưa hoàn thành.',
    'Có 63/65 xã, phường đã hoàn thành kết nối; còn 01 xã, 01 phường chưa hoàn thành.',
    'Có 63/65 xã, phường đã hoàn thành kết nối; còn 05 xã chưa bố trí công chức chuyên trách.',
    'Có 63/65 xã, phường đã hoàn thành kết nối; còn khoảng 03 xã chưa hoàn thành.',
    'Đã số hóa 1.052/1.172 hồ sơ; còn 120 hồ sơ chưa số hóa.',
  ])('khớp, hoặc là việc khác: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'Có 63/65 xã, phường (96,92%) đã hoàn thành kết nối; còn 03 xã chưa hoàn thành.',
      '63 + 3 = 66 ≠ 65',
    ],
    [
      'Có 63/65 xã, phường đã hoàn thành kết nối. Còn 01 xã, 02 phường chưa hoàn thành kết nối.',
      '63 + 1 + 2 = 66 ≠ 65',
    ],
    ['Đã số hóa 1.052/1.172 hồ sơ, còn 102 hồ sơ chưa số hóa.', '1.052 + 102 = 1.154 ≠ 1.172'],
  ])('không khớp: %s', (text, arithmetic) => {
    expect(told(text)).toEqual([`violation sum: ${arithmetic}`]);
  });
});

it('ngắt dòng ở đâu cũng thấy số chưa làm không khớp', () => {
  const text = 'Có 63/65 xã, phường đã hoàn thành kết nối; còn 03 xã chưa hoàn thành kết nối.';
  for (const blank of text.matchAll(/ (?=\p{Ll})/gu)) {
    const broken = `${text.slice(0, blank.index)}\n${text.slice(blank.index + 1)}`;
    expect(told(broken), broken).toEqual(['violation sum: 63 + 3 = 66 ≠ 65']);
  }
});

describe('Số còn lại nêu ở mục sau', () => {
  const entries = (left: string, fresh = 'tiếp nhận'): string =>
    [
      `1. Tổng số hồ sơ ${fresh} 9.870 hồ sơ, trong đó trực tuyến 9.102 hồ sơ.`,
      '2. Số hồ sơ đã giải quyết xong: 9.702 hồ sơ, trước hạn và đúng hạn 9.702 hồ sơ.',
      `3. Số hồ sơ còn lại đang trong hạn giải quyết: ${left} hồ sơ.`,
    ].join('\n');

  it('khớp', () => {
    expect(told(entries('168'))).toEqual([]);
  });

  it('không khớp thì cần xem lại', () => {
    expect(told(entries('186'))).toEqual(['needs-review sum: 9.702 + 186 = 9.888 ≠ 9.870']);
  });

  it('mỗi mục có các dòng con', () => {
    const text = [
      '1. UBND thị xã đã tiếp nhận 9.870 hồ sơ. Trong đó:',
      '- Hồ sơ trực tuyến: 9.015 hồ sơ;',
      '- Hồ sơ trực tiếp: 700 hồ sơ;',
      '- Hồ sơ kỳ trước chuyển sang: 155 hồ sơ.',
      '2. Số hồ sơ đã giải quyết xong: 9.702 hồ sơ, trong đó:',
      '+ Trước hạn: 8.411 hồ sơ;',
      '+ Đúng hạn: 1.288 hồ sơ;',
      '+ Quá hạn: 03 hồ sơ.',
      '3. Số hồ sơ còn lại đang trong hạn giải quyết: 168 hồ sơ.',
    ].join('\n');
    expect(told(text)).toEqual([]);
    expect(told(text.replace('168', '186'))).toEqual([
      'needs-review sum: 9.702 + 186 = 9.888 ≠ 9.870',
    ]);
  });

  it('danh sách của từng cấp thì không lấy số của cấp khác', () => {
    const text = [
      '- Cấp tỉnh: tiếp nhận 500 hồ sơ; đã giải quyết 450 hồ sơ.',
      '- Cấp xã: còn lại 30 hồ sơ đang giải quyết.',
    ].join('\n');
    expect(told(text)).toEqual([]);
  });
});

describe('Thời gian giải quyết được cắt giảm', () => {
  it.each([
    'Đã cắt giảm thời gian giải quyết 118 ngày/412 ngày (đạt 28,64%).',
    'Cắt giảm 118/412 ngày làm việc, đạt 28,64%.',
    'Thời hạn giải quyết 05 ngày/10 ngày, 100% hồ sơ đúng hạn.',
  ])('khớp: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'Đã cắt giảm thời gian giải quyết 118 ngày/412 ngày (đạt 26,84%).',
    'Cắt giảm 118/412 ngày làm việc, đạt 26,84%.',
    'Đã rút ngắn 118 giờ/412 giờ, tương ứng 26,84%.',
  ])('không khớp: %s', (text) => {
    expect(told(text)).toEqual(['violation rate: 118 / 412 = 28,64%']);
  });
});

describe('Mẫu số mà câu gọi tên', () => {
  const report = (share: string, between = ''): string =>
    `Tổng số hồ sơ yêu cầu giải quyết: 88.214 hồ sơ (mới tiếp nhận: 81.902; chuyển từ kỳ trước sang: 6.312).${between} Trong số hồ sơ mới tiếp nhận, có 40.115 hồ sơ nộp qua mạng (chiếm ${share}).`;

  it.each(['', ' Đã giải quyết 80.000 hồ sơ, đang giải quyết 8.214 hồ sơ.'])(
    'là số cùng tên ở câu trước%s',
    (between) => {
      expect(told(report('48,98%', between))).toEqual([]);
      expect(told(report('49,98%', between))).toEqual(['violation rate: 40.115 / 81.902 = 48,98%']);
    },
  );
});

describe('Số còn trong cùng một câu', () => {
  it.each([
    'Xã tiếp nhận 214 phản ánh, kiến nghị, đã xử lý 198 PAKN, còn 16 PAKN đang xử lý.',
    'Xã tiếp nhận 3.480 hồ sơ, đã giải quyết 3.395 hồ sơ (gồm cả 62 hồ sơ kỳ trước chuyển qua), còn 147 hồ sơ đang giải quyết.',
    'Xã tiếp nhận 214 hồ sơ, đã giải quyết 190 hồ sơ, còn 16 hồ sơ đang giải quyết, trả lại 08 hồ sơ.',
    'Xã tiếp nhận 214 hồ sơ, đã giải quyết 190 hồ sơ, trong đó còn 16 hồ sơ trả chậm.',
  ])('khớp, hoặc có phần khác: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('không khớp thì hỏi lại', () => {
    const text = 'Xã tiếp nhận 214 PAKN, đã xử lý 198 PAKN, còn 26 PAKN đang xử lý.';
    expect(told(text)).toEqual(['needs-review sum: 198 + 26 = 224 ≠ 214']);
  });
});
