import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const RESULTS = [
  'II. KẾT QUẢ',
  '1. Giải quyết TTHC',
  'Trong quý III/2025, UBND xã tiếp nhận 1.121 hồ sơ, đã giải quyết 1.106 hồ sơ, trong đó trước hạn 900 hồ sơ, đúng hạn 201 hồ sơ, quá hạn 05 hồ sơ.',
  'III. ĐÁNH GIÁ CHUNG',
].join('\n');

const said = (sentence: string): string[] =>
  proofread(`${RESULTS}\n${sentence}\n`).findings.map((f) => `${f.outcome} ${f.rule}`);

describe('Phần đánh giá đối chiếu với phần số liệu', () => {
  it.each([
    'Trong quý III/2025, UBND xã không có hồ sơ giải quyết quá hạn.',
    '100% hồ sơ được giải quyết đúng hạn.',
  ])('nói không quá hạn trong khi có 05 hồ sơ: %s', (sentence) => {
    expect(said(sentence)).toEqual(['needs-review statement']);
  });

  it.each([
    'Lĩnh vực đất đai không có hồ sơ quá hạn.',
    'Còn 05 hồ sơ giải quyết quá hạn.',
    'Hầu hết hồ sơ được giải quyết đúng hạn.',
    'Trong quý III/2025, UBND xã tiếp nhận 1.121 hồ sơ.',
    'Trong quý II/2025, UBND xã tiếp nhận 980 hồ sơ.',
  ])('nói một phần, kỳ khác, hoặc nói đúng thì không sao: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('tổng nhắc lại bằng số khác', () => {
    expect(said('Trong quý III/2025, UBND xã tiếp nhận 1.112 hồ sơ.')).toEqual([
      'needs-review repeat',
    ]);
  });
});

describe('Tỷ lệ đứng một mình', () => {
  const RESOLVED =
    'Đã giải quyết 1.106 hồ sơ, trong đó trước hạn 900 hồ sơ, đúng hạn 201 hồ sơ, quá hạn 05 hồ sơ';

  it('tỷ lệ đúng hạn tính được từ số liệu của đoạn', () => {
    expect(proofread(`${RESOLVED}; tỷ lệ giải quyết đúng hạn đạt 99,55%.`).findings).toEqual([]);
    const [finding] = proofread(`${RESOLVED}; tỷ lệ giải quyết đúng hạn đạt 95,55%.`).findings;
    expect(finding?.outcome).toBe('needs-review');
    expect(finding?.message).toContain('1.101 / 1.106 = 99,55%');
    expect(finding?.suggestion).toBe('99,55%');
  });

  it('tỷ lệ của đơn vị khác không tính trên số ấy', () => {
    const other =
      'Trong khi đó, xã Hòa Bình tiếp nhận 980 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 98,2%.';
    expect(proofread(`${RESOLVED}.\n\n${other}`).findings).toEqual([]);
  });

  it('một phần không thể nhiều hơn tổng, mức hoàn thành thì có thể', () => {
    expect(proofread('Mức độ hài lòng đạt 102,3%.').findings.map((f) => f.rule)).toEqual(['rate']);
    expect(proofread('Số hóa hồ sơ đạt 104% so với kế hoạch.').findings).toEqual([]);
  });
});
