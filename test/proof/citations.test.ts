import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const report = (sentence: string): string =>
  `Mẫu, ngày 16 tháng 9 năm 2024\n\nBÁO CÁO\nKết quả kiểm soát thủ tục hành chính quý III năm 2024\n\n${sentence}\n`;

describe('Văn bản viện dẫn', () => {
  it('đề ngày sau ngày báo cáo: cần xem lại', () => {
    const { findings } = proofread(report('Đã ban hành Kế hoạch số 12/KH-UBND ngày 20/9/2024.'));
    expect(findings).toMatchObject([{ rule: 'statement', outcome: 'needs-review' }]);
    expect(findings[0]?.message).toContain('12/KH-UBND');
  });

  it('đã ban hành ngoài kỳ: chỉ ghi chú, không phải phát hiện', () => {
    const text = report(
      'UBND xã đã ban hành Kế hoạch số 12/KH-UBND ngày 10/01/2024; trong kỳ đã ban hành Công văn số 45/UBND-VP ngày 02/7/2024.',
    );
    const { findings, notes } = proofread(text);
    expect(findings).toEqual([]);
    const about = notes.filter((n) => n.message.includes('ngoài'));
    expect(about).toHaveLength(1);
    expect(about[0]?.quotes.map((q) => q.text)).toEqual(['Kế hoạch số 12/KH-UBND ngày 10/01/2024']);
  });

  it('căn cứ và luật cũ hơn kỳ báo cáo thì không có gì để nói', () => {
    const { findings, notes } = proofread(
      report(
        'Thực hiện Quyết định số 31/QĐ-UBND ngày 05/01/2024, Chính phủ đã ban hành Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.',
      ),
    );
    expect(findings).toEqual([]);
    expect(notes.filter((n) => n.message.includes('ngoài'))).toEqual([]);
  });
});
