import { describe, expect, test } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import { checkDraft } from '../../lib/report/self-check.ts';
import { draftText } from '../../lib/report/text.ts';
import { COMMUNE_FORM, DISTRICT_FORM, dataset, draftOf } from './support.ts';

/** A portal whose "đã giải quyết" counts withdrawn dossiers that it shows in no column. */
function brokenDraft() {
  const broken = structuredClone(COMMUNE_FORM);
  broken.resolved.total = 8670;
  return draftOf({ datasets: [dataset('commune', broken)], whole: undefined });
}

describe('số liệu của Hệ thống không khớp', () => {
  test('in nguyên như Hệ thống, nêu ngay bên dưới và hỏi cách giải trình', () => {
    const draft = brokenDraft();
    const text = draftText(draft);
    expect(text).toContain('Số hồ sơ đã giải quyết là 8.670 hồ sơ');
    expect(text).toContain(
      'Số liệu trên Hệ thống không khớp: đã giải quyết = trước hạn + đúng hạn + quá hạn (8.670 ≠ 5.060 + 3.598 + 0; lệch 12). Giải trình: [… nguyên nhân chênh lệch 12 và số liệu sau đối chiếu …].',
    );
    expect(draft.blanks.filter((b) => b.id.startsWith('disagreement.commune'))).toHaveLength(2);
  });

  test('biểu II.06 nêu dòng và cột không khớp', () => {
    const form = brokenDraft().forms?.find((f) => f.id.startsWith('II.06'));
    expect(form?.notes.filter((n) => n.startsWith('- Không khớp'))).toEqual([
      '- Không khớp: dòng “UBND cấp xã”, cột (7) ghi 8.670, các cột thành phần cộng lại 8.658 (lệch 12).',
    ]);
  });

  test('soát lại chỉ cần xem lại, không vi phạm', () => {
    const draft = brokenDraft();
    const found = proofread(draftText(draft)).findings;
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((f) => f.outcome)).not.toContain('violation');
    expect(checkDraft(draft).map((c) => c.outcome)).not.toContain('violation');
  });

  test('số liệu khớp thì không có gì phải nêu', () => {
    const draft = draftOf({
      datasets: [dataset('district', DISTRICT_FORM), dataset('commune', COMMUNE_FORM)],
    });
    expect(draftText(draft)).not.toContain('trên Hệ thống không khớp');
    expect(draft.blanks.map((b) => b.id).filter((id) => id.startsWith('disagreement'))).toEqual([]);
  });
});
