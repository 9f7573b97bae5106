import { describe, expect, it } from 'vitest';
import { type ProofFinding, proofread } from '../../lib/proof/index.ts';

const spelling = (text: string): ProofFinding[] => proofread(text).findings;

describe('Chữ gõ sai', () => {
  it.each([
    ['Các đơn vị thực hiện nghiêmj quy định.', 'nghiêmj', null],
    ['Việc này thựchiện theo quy định.', 'thựchiện', null],
    ['Hồ sơ đã giaỉ quyết xong.', 'giaỉ', 'giải'],
    ['Hồ sơ đựơc trả trước hạn.', 'đựơc', 'được'],
    ['Các sở, ban, nghành phối hợp.', 'nghành', 'ngành'],
    ['Người dân, doanh ngiệp hài lòng.', 'ngiệp', 'nghiệp'],
  ])('%s', (text, word, right) => {
    const findings = spelling(text);
    expect(findings).toMatchObject([
      { rule: 'wording', outcome: 'needs-review', suggestion: right, quotes: [{ text: word }] },
    ]);
    expect(findings[0]?.message).toContain(word);
  });

  it('một chữ sai lặp lại được nói một lần', () => {
    expect(spelling('Đơn vị đơnn giản, dễ hiểu; mẫu đơnn mới.')).toHaveLength(1);
  });

  it('chữ viết tắt, tên riêng, địa chỉ và tiếng nước ngoài không bị nghi', () => {
    for (const text of [
      'Kinh phí 12 trđ, do đc Chủ tịch duyệt; đvt: đồng.',
      'Tại xã Krông Nô, huyện Đắk Glong; xã Đắk R’măng.',
      'Gửi về hộp thư mộtcửa@example.vn hoặc trang mộtcửa.example.vn.',
      'Un façon für naïve Größe señor, Приветствие ниже.',
    ])
      expect(spelling(text)).toEqual([]);
  });
});
