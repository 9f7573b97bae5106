import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const told = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}: ${f.arithmetic}`);

describe('Tổng nêu dưới số của từng cấp', () => {
  const report = (received: string, rate: string): string =>
    [
      'a) Cấp huyện: Tiếp nhận 1.310 hồ sơ; đã giải quyết 1.290 hồ sơ (đúng hạn 1.288 hồ sơ, chậm 02 hồ sơ), đang giải quyết 20 hồ sơ.',
      'b) Cấp xã: Tiếp nhận 2.790 hồ sơ; đã giải quyết 2.781 hồ sơ (đúng hạn 2.781 hồ sơ), đang giải quyết 09 hồ sơ.',
      `Tổng cộng cả huyện tiếp nhận ${received} hồ sơ, đã giải quyết 4.071 hồ sơ, tỷ lệ đúng hạn ${rate}.`,
    ].join('\n');

  it('khớp', () => {
    expect(told(report('4.100', '99,95%'))).toEqual([]);
  });

  it('một cột sai bên cạnh cột đúng là vi phạm', () => {
    expect(told(report('4.200', '99,95%'))).toEqual([
      'violation sum: 1.310 + 2.790 = 4.100 ≠ 4.200',
    ]);
  });

  it('tỷ lệ đúng hạn chung được tính từ số đúng hạn của các cấp', () => {
    expect(told(report('4.100', '99,59%'))).toEqual(['needs-review rate: 4.069 / 4.071 = 99,95%']);
  });

  it('các cấp nêu thành đoạn, không có dấu đầu dòng', () => {
    const text = report('4.200', '99,95%').replace(/^[ab]\) /gmu, '');
    expect(told(text)).toEqual(['violation sum: 1.310 + 2.790 = 4.100 ≠ 4.200']);
  });

  it('tổng của cả tỉnh không phải là tổng của một cấp nêu trên', () => {
    const text = [
      'a) Cấp xã: Tiếp nhận 2.790 hồ sơ; đã giải quyết 2.781 hồ sơ.',
      'Toàn tỉnh tiếp nhận 9.200 hồ sơ, đã giải quyết 9.100 hồ sơ.',
    ].join('\n');
    expect(told(text)).toEqual([]);
  });
});

describe('Các cấp nêu sau tổng, mỗi cấp một câu', () => {
  it.each([
    'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh 98.215 hồ sơ, chiếm 19,16%; cấp xã 414.265 hồ sơ, chiếm 80,84%.',
    'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh 98.215 hồ sơ, chiếm 19,16%; cấp xã 400.165 hồ sơ, chiếm 78,08%.',
    'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh 98.215 hồ sơ; cấp xã 400.165 hồ sơ.',
    'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh đã giải quyết 98.215 hồ sơ; cấp xã đã giải quyết 414.565 hồ sơ.',
  ])('khớp, còn cấp khác, hoặc là việc khác: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('tỷ lệ cộng lại đủ 100% thì các cấp là tất cả: vi phạm', () => {
    const text =
      'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh 98.215 hồ sơ, chiếm 19,16%; cấp xã 414.565 hồ sơ, chiếm 80,84%.';
    expect(told(text)).toEqual(['violation sum: 98.215 + 414.565 = 512.780 ≠ 512.480']);
  });

  it('không nêu tỷ lệ mà cộng lại nhiều hơn tổng thì cần xem lại', () => {
    const text = 'Toàn tỉnh tiếp nhận 512.480 hồ sơ. Cấp tỉnh 98.215 hồ sơ; cấp xã 414.565 hồ sơ.';
    expect(told(text)).toEqual(['needs-review sum: 98.215 + 414.565 = 512.780 ≠ 512.480']);
  });
});

describe('Tỷ lệ đúng hạn nêu ở đoạn sau', () => {
  const report = (rate: string, lead = 'Tỷ lệ giải quyết đúng hạn'): string =>
    [
      'Trong quý, tiếp nhận 6.521 hồ sơ, đã giải quyết 6.401 hồ sơ (trước hạn 3.210 hồ sơ, đúng hạn 3.188 hồ sơ, quá hạn 03 hồ sơ); đang giải quyết 120 hồ sơ.',
      `${lead} đạt ${rate}.`,
    ].join('\n');

  it('khớp', () => {
    expect(told(report('99,95%'))).toEqual([]);
  });

  it('không khớp thì cần xem lại', () => {
    expect(told(report('99,59%'))).toEqual(['needs-review rate: 6.398 / 6.401 = 99,95%']);
  });

  it('của một lĩnh vực hay cấp khác thì không so', () => {
    expect(told(report('99,59%', 'Lĩnh vực đất đai, tỷ lệ giải quyết đúng hạn'))).toEqual([]);
    expect(told(report('99,59%', 'Riêng cấp xã, tỷ lệ giải quyết đúng hạn'))).toEqual([]);
  });
});

describe('Tổng nêu trong ngoặc sau các phần', () => {
  const text = (total: string): string =>
    `Sở hiện có 112 TTHC cấp tỉnh và 18 TTHC cấp xã (tổng cộng ${total} TTHC), trong đó 96 TTHC toàn trình, 30 TTHC một phần, 04 TTHC chưa cung cấp trực tuyến.`;

  it('là tổng của các phần đứng trước, không phải một phần của số liền trước', () => {
    expect(told(text('130'))).toEqual([]);
  });

  it('không khớp là vi phạm', () => {
    expect(told(text('140'))).toEqual(['violation sum: 112 + 18 = 130 ≠ 140']);
  });
});
