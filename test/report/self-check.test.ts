import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { checkDraft } from '../../lib/report/self-check.ts';
import { COMMUNE_FORM, DISTRICT_FORM, dataset, draftOf, NO_RATES, rate } from './support.ts';

describe('dự thảo tự soát trước khi sao chép', () => {
  test('dự thảo do máy lập không có vi phạm nào', () => {
    expect(checkDraft(draftOf()).filter((c) => c.outcome === 'violation')).toEqual([]);
  });

  test.each(['2024', '2024-H1', '2024-9M', '2024-Q3', '2024-08', '2024-06-15..2024-09-14'])(
    'tỷ lệ dưới chỉ tiêu, lũy kế khác kỳ: dự thảo kỳ %s không tự bắt lỗi mình',
    (id) => {
      const period = parsePeriod(id);
      const year = Number(id.slice(0, 4));
      const sinceNewYear = { from: dayOf(year, 1, 1) as number, to: period.to };
      const below = (window: { from: number; to: number }) => ({
        window: { from: window.from, to: window.to },
        target: 95,
        outcome: 'needs-review' as const,
      });
      const commune = dataset('commune', COMMUNE_FORM, {
        period,
        asOf: period.to,
        rates: { ...NO_RATES, onlineDossiers: rate(7708, 8623, below(period)) },
        yearToDate: { ...NO_RATES, onlineDossiers: rate(5000, 5600, below(sinceNewYear)) },
      });
      const draft = draftOf({ datasets: [commune], whole: undefined });
      expect(checkDraft(draft)).toEqual([]);
    },
  );

  test('bảng của cổng không cộng đúng được nêu, kèm biểu và cột', () => {
    const broken = structuredClone(DISTRICT_FORM);
    broken.received.total = 1200;
    const draft = draftOf({
      datasets: [dataset('district', broken), dataset('commune', COMMUNE_FORM)],
      whole: undefined,
    });
    expect(checkDraft(draft).map((c) => c.message)).toContain(
      'Biểu số II.06b/VPCP/KSTT, UBND huyện Chi Lăng: cột (3) là 1.200, các cột thành phần cộng lại 1.121.',
    );
    expect(draft.notices?.join('\n')).toMatch(/không khớp: Tiếp nhận = trực tuyến/);
  });

  test('hai mục cùng số bị bắt', () => {
    const draft = draftOf();
    const blocks = draft.blocks.map((b) =>
      b.section === 'III' ? { ...b, section: 'II', number: 'II' } : b,
    );
    const found = checkDraft({ ...draft, blocks: blocks as typeof draft.blocks });
    expect(found.some((c) => c.rule === 'numbering' && c.section === 'II')).toBe(true);
  });

  test('một số liệu ghi hai giá trị bị bắt', () => {
    const draft = draftOf();
    const blocks = structuredClone(draft.blocks);
    for (const block of blocks)
      if (block.section === 'IV.1' && block.type === 'list')
        for (const inline of block.items.flat())
          if (inline.type === 'figure' && inline.figure.id === 'form06.resolved.total@district')
            inline.figure = { ...inline.figure, value: 1 };
    const found = checkDraft({ ...draft, blocks });
    expect(found.find((c) => c.rule === 'repeat')?.message).toContain(
      'mục II.5.1 ghi 1.106, mục IV.1 ghi 1',
    );
  });
});
