import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const told = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}: ${f.arithmetic}`);

describe('Tăng, giảm so với kỳ khác có nêu số', () => {
  it.each([
    'Năm 2025, toàn tỉnh tiếp nhận 512.480 hồ sơ, tăng 12,1% so với năm 2024 (457.160 hồ sơ).',
    'Năm 2025, toàn tỉnh tiếp nhận 512.480 hồ sơ, bằng 112,1% so với năm 2024 (457.160 hồ sơ).',
    'Trong quý tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ, tương ứng 11,3% so với quý trước (1.655 hồ sơ).',
    'Trong quý tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ (tương ứng 11,3%) so với quý trước.',
    'Tiếp nhận 1.842 hồ sơ (trực tuyến 1.700 hồ sơ), tăng 187 hồ sơ so với quý trước (1.655 hồ sơ).',
    'Tiếp nhận trong kỳ là 5.120 hồ sơ. So với quý trước giảm 312 hồ sơ (5.432 hồ sơ).',
    'Đã giải quyết 512 hồ sơ, quá hạn 03 hồ sơ, giảm 12 hồ sơ so với quý trước (15 hồ sơ).',
    'Đã giải quyết 512 hồ sơ. So với quý trước giảm 12 hồ sơ quá hạn (15 hồ sơ).',
    'Tiếp nhận 812 hồ sơ, tỷ lệ trực tuyến đạt 95,2%, tăng 2,1% so với quý trước (93,1%).',
    'Trong tháng 5 tiếp nhận 2.460 hồ sơ, giảm 140 hồ sơ so với tháng 4 (2.600 hồ sơ), tương ứng giảm 5,38%.',
    'Trong tháng 5 tiếp nhận 2.460 hồ sơ, giảm 140 hồ sơ so với tháng 4 (2.600 hồ sơ), bằng 94,6%.',
    'Trong quý tiếp nhận 1.842 hồ sơ, tăng 11,3% (tương ứng 187 hồ sơ) so với quý trước (1.655 hồ sơ).',
    'Tiếp nhận 1.842 hồ sơ (cùng kỳ năm trước là 1.655 hồ sơ), tăng 11,3%.',
    'Năm 2024 tiếp nhận 10.000 hồ sơ. Năm 2025 tiếp nhận 12.000 hồ sơ, tỷ lệ trực tuyến tăng 5% so với năm 2024.',
    'Có 03 hồ sơ quá hạn (0,3%), giảm 0,2% so với quý trước (05 hồ sơ, 0,5%).',
    'Hồ sơ trễ hạn là 386 hồ sơ, giảm 48 hồ sơ so với tháng trước (434 hồ sơ).',
    'Tiếp nhận 1.842 hồ sơ (kỳ trước 12 hồ sơ), tăng 13,1%.',
    'Lũy kế tiếp nhận 3.012 hồ sơ (riêng tháng 11: 300 hồ sơ), tăng 13,1%.',
    'Quý II tiếp nhận 1.655 hồ sơ. Quý III tiếp nhận 1.842 hồ sơ, tăng 11,3% so với quý II.',
    'Tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ so với quý trước (1.655 hồ sơ), tỷ lệ đúng hạn tăng 2,1%.',
    'Tiếp nhận 812 hồ sơ, đã giải quyết 790 hồ sơ, giảm 20 hồ sơ so với cùng kỳ năm trước.',
  ])('khớp hoặc không đủ số để nói: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'Năm 2025, toàn tỉnh tiếp nhận 512.480 hồ sơ, tăng 21,1% so với năm 2024 (457.160 hồ sơ).',
      'violation rate: (512.480 − 457.160) / 457.160 = 12,1%',
    ],
    [
      'Năm 2025, toàn tỉnh tiếp nhận 412.480 hồ sơ, tăng 9,8% so với năm 2024 (457.160 hồ sơ).',
      'violation rate: (412.480 − 457.160) / 457.160 = −9,8%',
    ],
    [
      'Tiếp nhận trong kỳ là 5.120 hồ sơ. So với quý trước giảm 302 hồ sơ (5.432 hồ sơ).',
      'needs-review sum: 5.432 − 5.120 = 312 ≠ 302',
    ],
    [
      'Tiếp nhận 5.120 hồ sơ, giảm 302 hồ sơ so với quý trước (5.432 hồ sơ).',
      'violation sum: 5.432 − 5.120 = 312 ≠ 302',
    ],
    [
      'Tiếp nhận 5.120 hồ sơ, so với quý trước (5.432 hồ sơ) giảm 302 hồ sơ.',
      'violation sum: 5.432 − 5.120 = 312 ≠ 302',
    ],
    [
      'Trong quý tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ, tương ứng 13,1% so với quý trước (1.655 hồ sơ).',
      'violation rate: 187 / 1.655 = 11,3%',
    ],
    [
      'Trong quý tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ (tương ứng 13,1%) so với quý trước.',
      'needs-review rate: 187 / 1.655 = 11,3%',
    ],
    [
      'Hồ sơ trễ hạn là 386 hồ sơ, giảm 58 hồ sơ so với tháng trước (434 hồ sơ).',
      'violation sum: 434 − 386 = 48 ≠ 58',
    ],
    [
      'Trong tháng 5 tiếp nhận 2.460 hồ sơ, giảm 140 hồ sơ so với tháng 4 (2.600 hồ sơ), tương ứng giảm 3,58%.',
      'violation rate: 140 / 2.600 = 5,38%',
    ],
    [
      'Trong quý tiếp nhận 1.842 hồ sơ, tăng 187 hồ sơ so với cùng kỳ năm 2024, tương ứng tăng 13,1%.',
      'needs-review rate: 187 / 1.655 = 11,3%',
    ],
    [
      'Trong quý tiếp nhận 1.842 hồ sơ, tăng 13,1% (tương ứng 187 hồ sơ) so với quý trước (1.655 hồ sơ).',
      'violation rate: 187 / 1.655 = 11,3%',
    ],
    [
      'Tiếp nhận 1.842 hồ sơ (cùng kỳ năm trước là 1.655 hồ sơ), tăng 13,1%.',
      'violation rate: (1.842 − 1.655) / 1.655 = 11,3%',
    ],
    [
      'Tiếp nhận 1.842 hồ sơ, so với quý trước (1.655 hồ sơ) tăng 13,1%.',
      'violation rate: (1.842 − 1.655) / 1.655 = 11,3%',
    ],
    [
      'Tiếp nhận 1.842 hồ sơ, tăng so với quý trước (1.655 hồ sơ) là 13,1%.',
      'violation rate: (1.842 − 1.655) / 1.655 = 11,3%',
    ],
    [
      'Tiếp nhận 1.842 hồ sơ (quý trước: 1.655 hồ sơ), tăng 13,1%.',
      'needs-review rate: (1.842 − 1.655) / 1.655 = 11,3%',
    ],
    [
      'Quý II tiếp nhận 1.655 hồ sơ. Quý III tiếp nhận 1.842 hồ sơ, tăng 13,1% so với quý II.',
      'needs-review rate: (1.842 − 1.655) / 1.655 = 11,3%',
    ],
  ])('không khớp: %s', (text, finding) => {
    expect(told(text)).toEqual([finding]);
  });
});
