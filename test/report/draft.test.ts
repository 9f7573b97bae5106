import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDraft } from '../../lib/report/draft.ts';
import { inlineText } from '../../lib/report/figure.ts';
import { draftHtml } from '../../lib/report/html.ts';
import { OUTLINES, outlineFor } from '../../lib/report/outline.ts';
import { draftText } from '../../lib/report/text.ts';
import type { Block, Draft } from '../../lib/report/types.ts';
import {
  chiLang,
  dataset,
  draftOf,
  form,
  NO_RATES,
  printedFigures,
  profile,
  rate,
} from './support.ts';

function section(draft: Draft, place: string): string {
  return draft.blocks
    .filter((block) => block.section === place)
    .flatMap((block: Block) =>
      block.type === 'paragraph'
        ? [inlineText(block.inlines)]
        : block.type === 'list'
          ? block.items.map(inlineText)
          : [],
    )
    .join('\n');
}

describe('báo cáo quý III/2024 của huyện', () => {
  const draft = draftOf();

  test('II.5.1 nêu đủ số liệu cấp huyện', () => {
    expect(section(draft, 'II.5.1')).toBe(
      'Tổng số hồ sơ tiếp nhận là 1.121 hồ sơ (trong đó: trực tuyến 951 hồ sơ; tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích 163 hồ sơ; kỳ trước chuyển qua 07 hồ sơ). ' +
        'Số hồ sơ đã giải quyết là 1.106 hồ sơ, trong đó: trả trước hạn 483 hồ sơ; trả đúng hạn 623 hồ sơ; không có hồ sơ trả quá hạn. ' +
        'Số hồ sơ đang giải quyết là 15 hồ sơ (trong hạn 15 hồ sơ; không có hồ sơ quá hạn).\n' +
        'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn: 1.106/1.106 hồ sơ đã giải quyết, đạt 100%.',
    );
  });

  test('II.5.2 nêu đủ số liệu cấp xã', () => {
    const words = section(draft, 'II.5.2');
    for (const number of ['8.692', '7.708', '915', '69', '8.658', '5.060', '3.598', '34'])
      expect(words).toContain(number);
  });

  test('kỳ báo cáo in đúng một lần trong mục II.5', () => {
    const words = draft.blocks
      .filter((block) => block.section.startsWith('II.5'))
      .map((block) => section(draft, block.section));
    const spans = [...new Set(words)].join('\n').match(/từ ngày 15\/6\/2024 đến ngày 14\/9\/2024/g);
    expect(spans).toHaveLength(1);
  });

  test('II.6.3 nêu số hóa hồ sơ và kết quả theo bảng của cổng, dấu vết là hai cột của bảng', () => {
    const columns = '“Số kết quả đã số hóa” ÷ “Tổng số hồ sơ đã giải quyết”';
    const commune = dataset('commune', null, {
      rates: {
        ...NO_RATES,
        digitised: rate(248, 300),
        digitisedResults: { ...rate(220, 240), columns },
      },
    });
    const { whole: _, ...alone } = chiLang({ datasets: [commune] });
    const own = buildDraft(alone);
    expect(section(own, 'II.6.3')).toContain(
      'Số hồ sơ tiếp nhận trong kỳ đã số hóa: 248/300 hồ sơ, đạt 82,67%; số kết quả giải quyết TTHC trong kỳ đã số hóa: 220/240 kết quả, đạt 91,67%.',
    );
    const traced = printedFigures(own).find(({ text }) => text === '91,67%');
    expect(traced?.figure.formula).toBe(`= ${columns}`);
  });

  test('II.7 in khoảng thời gian cạnh từng nhóm tỷ lệ, không trộn năm với quý', () => {
    const words = section(draft, 'II.7');
    expect(words).toContain('Kết quả tính từ đầu năm (từ ngày 01/01/2024 đến ngày 14/9/2024):');
    expect(words).toContain('19.303/19.633 hồ sơ, đạt 98,32%');
    expect(words).toContain('89/89 dịch vụ công, đạt 100%');
    expect(words).toContain(
      'Kết quả trong quý III năm 2024 (từ ngày 15/6/2024 đến ngày 14/9/2024):',
    );
    expect(words).toContain('toàn địa bàn 8.659/9.737 hồ sơ, đạt 88,93%');
    expect(words).toContain('UBND huyện Chi Lăng 951/1.114 hồ sơ, đạt 85,37%');
    expect(words).toContain('UBND huyện Chi Lăng 95%; UBND cấp xã 85%');
  });

  test('mới đọc một cấp thì tỷ lệ mang tên cấp ấy, không nhận là của toàn địa bàn', () => {
    const district = dataset('district', null, {
      rates: { ...NO_RATES, onlineDossiers: rate(951, 1114) },
    });
    const { whole: _, ...alone } = chiLang({ datasets: [district] });
    const words = section(buildDraft(alone), 'II.7');
    expect(words).toContain('UBND huyện Chi Lăng 951/1.114 hồ sơ, đạt 85,37%');
    expect(words).not.toContain('toàn địa bàn');
  });

  test('các mục đánh số liền nhau, không trùng, không nhảy', () => {
    const numbers = draft.blocks.flatMap((b) => (b.type === 'heading' ? [b.section] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((n) => !n.includes('.'))).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
    expect(numbers).toContain('II.6.3');
    expect(numbers.filter((n) => /^II\.\d$/.test(n))).toHaveLength(9);
  });

  test('chỗ trống được đếm, mỗi câu hỏi một lần, kèm nơi điền', () => {
    const ids = draft.blanks.map((b) => b.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(draft.blanks.find((b) => b.id === 'services.full')).toEqual({
      id: 'services.full',
      label: 'số dịch vụ công trực tuyến toàn trình',
      section: 'II.1',
    });
    expect(draft.blanks.every((b) => b.section !== '')).toBe(true);
  });

  test('tổng số dịch vụ công trực tuyến chỉ có một, ở mọi mục', () => {
    const filled = draftOf({
      profile: { ...profile(), blanks: { 'services.full': '175', 'services.partial': '115' } },
    });
    const totals = printedFigures(filled).filter(
      (p) => p.figure.id === 'typed.services.full+services.partial',
    );
    expect(totals.map((p) => [p.section, p.text])).toEqual([
      ['II.1', '290'],
      ['II.7', '290'],
    ]);
    expect(totals[0]?.figure).toMatchObject({ formula: '= 175 + 115', manual: true });
  });

  test('mỗi số biết công thức và nơi đọc', () => {
    const online = printedFigures(draft).find(
      (p) => p.figure.id === 'form06.received.online@district',
    );
    expect(online?.text).toBe('951');
    expect(online?.figure.formula).toBe('= hồ sơ mới tiếp nhận trong kỳ, kênh trực tuyến');
    expect(online?.figure.origin).toContain('1 trang · đọc 18/09/2024 15:02');
  });
});

describe('cách viết số không, một, nhiều và chưa biết', () => {
  const only = (f: ReturnType<typeof form> | null) =>
    draftOf({
      datasets: [dataset('commune', f)],
      whole: undefined,
      profile: profile({ unit: 'UBND xã Minh Họa', level: 'commune' }),
    });

  test('quý không có hồ sơ nào', () => {
    const none = form({
      online: 0,
      direct: 0,
      carriedOver: 0,
      early: 0,
      onTime: 0,
      late: 0,
      inTime: 0,
      overdue: 0,
    });
    expect(section(only(none), 'II.5')).toContain(
      'Không có hồ sơ tiếp nhận trong kỳ và không có hồ sơ kỳ trước chuyển qua. Không có hồ sơ đã giải quyết. Không có hồ sơ đang giải quyết.',
    );
  });

  test('một hồ sơ quá hạn được nói ra, không khen', () => {
    const one = form({
      online: 1,
      direct: 1,
      carriedOver: 0,
      early: 0,
      onTime: 1,
      late: 0,
      inTime: 0,
      overdue: 1,
    });
    const draft = only(one);
    expect(section(draft, 'II.5')).toContain('(không có hồ sơ trong hạn; quá hạn 01 hồ sơ)');
    expect(section(draft, 'IV.1')).not.toContain('toàn bộ');
    expect(section(draft, 'IV.2')).toContain('còn 01 hồ sơ đang giải quyết đã quá hạn');
    expect(section(draft, 'V')).toContain('Giải quyết dứt điểm 01 hồ sơ đang quá hạn');
  });

  test('đơn vị không có cột kỳ trước: để chỗ trống, không viết số 0', () => {
    const f = form({
      online: 5,
      direct: 1,
      carriedOver: 0,
      early: 6,
      onTime: 0,
      late: 0,
      inTime: 0,
      overdue: 0,
    });
    f.received.carriedOver = null;
    const draft = only(f);
    expect(section(draft, 'II.5')).toContain(
      'kỳ trước chuyển qua [… số hồ sơ kỳ trước chuyển qua …] hồ sơ',
    );
    expect(draft.blanks.map((b) => b.id)).toContain('data.form06.received.carriedOver@commune');
  });

  test('chưa đọc cấp xã: mục II.5.2 là chỗ trống và có lời báo', () => {
    const draft = draftOf({ datasets: [chiLang().datasets[0] as never], whole: undefined });
    expect(section(draft, 'II.5.2')).toContain('chưa đọc số liệu của cấp này');
    expect(draft.notices).toContain('Chưa có số liệu của UBND cấp xã.');
  });
});

describe('đề cương theo thời gian', () => {
  test.each([
    ['2024-Q3', 'kstthc-three-tier'],
    ['2025-Q2', 'kstthc-three-tier'],
    ['2025-Q3', 'kstthc-two-tier'],
    ['2025-Q4', 'kstthc-two-tier'],
    ['2026-Q1', 'kstthc-tt05-2025'],
  ])('%s dùng %s', (period, id) => {
    expect(outlineFor(parsePeriod(period)).id).toBe(id);
  });

  test('đề cương chưa xác minh thì dự thảo nói rõ', () => {
    const period = parsePeriod('2026-Q4');
    const d = dataset('commune', null, { period, asOf: period.to });
    const draft = draftOf({
      datasets: [d],
      whole: undefined,
      outline: outlineFor(period),
      profile: profile({ unit: 'UBND xã Minh Họa', level: 'commune' }),
    });
    expect(draft.notices?.[0]).toMatch(/chưa được xác minh/);
    expect(draftText(draft)).not.toMatch(/cấp huyện|UBND huyện/);
  });

  test.each(OUTLINES.map((o) => [o.id, o] as const))('%s: tên phần không trùng', (_, outline) => {
    const parts: string[] = [];
    const walk = (sections: typeof outline.sections) => {
      for (const s of sections) {
        parts.push(s.part);
        walk(s.sections ?? []);
      }
    };
    walk(outline.sections);
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe('HTML cho Word', () => {
  test('tên có dấu ngoặc, dấu và được giữ nguyên, không thành thẻ', () => {
    const html = draftHtml(draftOf({ profile: profile({ signerName: '<b>Nguyễn & "Mẫu"</b>' }) }));
    expect(html).toContain('&lt;b&gt;Nguyễn &amp; &quot;Mẫu&quot;&lt;/b&gt;');
  });

  test('mọi đoạn và ô đều mang kiểu chữ của mình', () => {
    const html = draftHtml(draftOf());
    for (const tag of html.match(/<(?:p|td|th)\b[^>]*>/g) ?? []) expect(tag).toContain('style="');
    expect(html).not.toContain('class=');
  });
});
