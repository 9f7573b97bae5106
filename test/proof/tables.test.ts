import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const TABLE = [
  '| TT | Lĩnh vực | (3)=(4)+(5)+(6) | (4) | (5) | (6) |',
  '|---|---|---|---|---|---|',
  '| 1 | Hộ tịch | 620 | 500 | 115 | 5 |',
  '| 2 | Đất đai | 310 | 280 | 28 | 2 |',
  '| 3 | Chứng thực | 191 | 171 | 20 | 0 |',
  '| | Tổng số | 1.121 | 951 | 163 | 7 |',
].join('\n');

describe('Bảng trong báo cáo', () => {
  it('bảng cộng đúng thì không có gì để nói, và các số được đếm', () => {
    const result = proofread(TABLE);
    expect(result.findings).toEqual([]);
    expect(result.figures).toBeGreaterThanOrEqual(16);
    expect(result.relations).toBeGreaterThanOrEqual(8);
  });

  it('một ô tổng sai trong cột là vi phạm, trích đúng ô ấy', () => {
    const text = TABLE.replace('| 951 | 163 |', '| 951 | 136 |');
    const { findings } = proofread(text);
    expect(findings.some((f) => f.outcome === 'violation' && f.message.includes('163'))).toBe(true);
    expect(findings[0]?.quotes.map((q) => text.slice(q.start, q.end))).toEqual(
      findings[0]?.quotes.map((q) => q.text),
    );
  });

  it('công thức ở đầu cột được thử trên từng dòng', () => {
    const { findings } = proofread(TABLE.replace('| 310 | 280 |', '| 301 | 280 |'));
    expect(findings.some((f) => f.message.includes('Đất đai'))).toBe(true);
  });

  it('bảng có dòng nhóm, không cộng được, thì không bị nghi', () => {
    const text = [
      'Cấp\tTiếp nhận\tGiải quyết',
      'Cấp tỉnh\t900\t800',
      'Sở A\t500\t450',
      'Sở B\t400\t350',
      'Tổng số\t900\t800',
    ].join('\n');
    expect(proofread(text).findings).toEqual([]);
  });
});
