import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const told = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}: ${f.arithmetic}`);

describe('Chỗ để trống có đánh dấu', () => {
  it.each([
    'Trong quý, xã tiếp nhận [… số hồ sơ …] hồ sơ. Không có hồ sơ quá hạn. [… nêu 05 hồ sơ quá hạn nếu có …]',
    'Không có hồ sơ quá hạn. Nguyên nhân quá hạn: (ghi rõ nguyên nhân, ví dụ: 05 hồ sơ đất đai quá hạn do thiếu giấy tờ).',
    'Xã không nhận được phản ánh, kiến nghị. [… nếu phát sinh thì ghi: tiếp nhận 03 PAKN, đã xử lý 02 PAKN …]',
    'Đã công khai TTHC. (Nêu rõ: dịch vụ công mức độ 4)',
    '(Đề nghị nêu cụ thể tỷ lệ: 951/1.114 hồ sơ đạt 83,57%)',
  ])('lời dặn trong chỗ trống không phải là số liệu: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['……', '......', '____', '[… số hồ sơ …]', '…', '...'])(
    'phần còn trống “%s” thì chưa biết tổng sai',
    (blank) => {
      const text = `Tiếp nhận 100 hồ sơ, gồm: trực tuyến 90 hồ sơ, trực tiếp ${blank} hồ sơ, kỳ trước chuyển qua 02 hồ sơ.`;
      expect(told(text)).toEqual([]);
      expect(told(text.replace(blank, '09'))).toEqual(['violation sum: 90 + 9 + 2 = 101 ≠ 100']);
    },
  );

  it('chỗ trống của câu sau, dấu lửng cuối lời kể không che lỗi của câu trước', () => {
    const wrong = 'Tiếp nhận 100 hồ sơ, gồm: trực tuyến 90 hồ sơ, trực tiếp 11 hồ sơ.';
    const finding = ['violation sum: 90 + 11 = 101 ≠ 100'];
    expect(told(`${wrong} Kinh phí: …… đồng.`)).toEqual(finding);
    expect(told(`Lĩnh vực đất đai, hộ tịch, chứng thực… ${wrong}`)).toEqual(finding);
    expect(told(`${wrong} Số hồ sơ quá hạn là …… hồ sơ.`)).toEqual(finding);
  });

  it('lời kể trong ngoặc vẫn là số liệu', () => {
    const text = 'Không có hồ sơ quá hạn (ghi nhận 05 hồ sơ quá hạn).';
    expect(told(text)).toHaveLength(1);
  });

  it('trích dẫn vẫn trỏ đúng chỗ trong văn bản', () => {
    const text = 'Ngày lập: ……\nKinh phí [… số tiền …] đồng. Đạt 83,57% (951/1.114 hồ sơ).';
    const [quote] = proofread(text).findings[0]?.quotes ?? [];
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
    expect(quote?.text).toContain('83,57%');
  });
});
