import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { Finding } from '../../lib/check/types.ts';
import { buildDraft } from '../../lib/report/draft.ts';
import { outlineFor } from '../../lib/report/outline.ts';
import { draftText } from '../../lib/report/text.ts';
import type { Draft } from '../../lib/report/types.ts';
import type { Rate } from '../../lib/statistics/types.ts';
import {
  COMMUNE_FORM,
  chiLang,
  DISTRICT_FORM,
  dataset,
  draftOf,
  finding,
  form,
  NO_RATES,
  printedFigures,
  profile,
  rate,
} from './support.ts';

function part(draft: Draft, heading: RegExp): string {
  const text = draftText(draft);
  const start = text.search(heading);
  return text.slice(start, start + text.slice(start + 1).search(/\n(?:[IVX]+|\d)\. /));
}

const achieved = (draft: Draft) => part(draft, /\n1\. Kết quả đạt được/);
const difficulties = (draft: Draft) => part(draft, /\n2\. Khó khăn/);
const tasks = (draft: Draft) => part(draft, /\nV\. /);

function violation(rule: string, dossiers: string[], message = ''): Finding {
  return {
    ...finding(rule, 'violation', message),
    evidence: { total: dossiers.length, dossiers, figures: {} },
  };
}

describe('đánh giá chung viết từ số liệu', () => {
  test('khen khi không có hồ sơ quá hạn; chưa đọc hết, hay bảng của cổng không khớp, thì không', () => {
    const praise = 'Tại UBND huyện Chi Lăng, toàn bộ 1.106 hồ sơ đã giải quyết đều trước hạn';
    expect(achieved(draftOf())).toContain(praise);
    for (const rule of ['partial-capture', 'rows-refused', 'portal-figures-differ']) {
      const open = draftOf({ findings: [finding(rule, 'needs-review', 'Còn thiếu.')] });
      expect(achieved(open)).not.toContain('toàn bộ');
      const closed = draftOf({ findings: [finding(rule, 'not-applicable', 'Không xét.')] });
      expect(achieved(closed)).toContain(praise);
    }
  });

  test('tỷ lệ đạt, không đạt chỉ tiêu đều kèm khoảng thời gian, và là số truy được', () => {
    const rates = {
      ...NO_RATES,
      onlineDossiers: rate(951, 1114, { target: 95, outcome: 'violation' }),
      onlineServices: rate(47, 47, { target: 90, outcome: 'pass' }),
    };
    const draft = draftOf({
      datasets: [dataset('district', DISTRICT_FORM, { rates }), dataset('commune', COMMUNE_FORM)],
      whole: undefined,
    });
    expect(achieved(draft)).toContain(
      'UBND huyện Chi Lăng: tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến trong quý III năm 2024 đạt 100%, đạt chỉ tiêu 90%.',
    );
    expect(difficulties(draft)).toContain(
      'tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ mới tiếp nhận trong quý III năm 2024 đạt 85,37%, chưa đạt chỉ tiêu 95%.',
    );
    expect(tasks(draft)).toContain('nộp hồ sơ trực tuyến để đạt chỉ tiêu được giao');
    const percents = printedFigures(draft).filter(({ text }) => text === '85,37%');
    expect(new Set(percents.map(({ section }) => section))).toEqual(new Set(['II.7', 'IV.2']));
    expect(new Set(percents.map(({ figure }) => figure.id)).size).toBe(1);
  });

  test('vi phạm thành câu đếm được, cộng các cấp, không nêu mã hồ sơ, không dặn người soạn', () => {
    const draft = draftOf({
      findings: [
        violation('late-acceptance', ['H37.1-240801-0001'], 'Có 1 hồ sơ (trước hết là H37.1)…'),
        violation('late-acceptance', ['H37.2-240801-0002', 'H37.2-240801-0003']),
        violation('finish-in-future', ['H37.1-240801-0009'], 'dữ liệu sai, hãy sửa trên hệ thống'),
        violation('rule-yet-to-come', ['H37.1-240801-0007'], 'Hồ sơ H37.1-240801-0007 sai.'),
        violation('whole-unit', [], 'Tỷ lệ hài lòng chưa đạt chỉ tiêu'),
      ],
    });
    const words = difficulties(draft);
    expect(words).toContain('- Có 03 hồ sơ tiếp nhận chậm so với hạn tiếp nhận.');
    expect(words).toContain('- Có 01 hồ sơ ghi ngày kết thúc xử lý chưa đến trên Hệ thống.');
    expect(words).toContain('- Tỷ lệ hài lòng chưa đạt chỉ tiêu.');
    expect(draftText(draft)).not.toMatch(/H37\.|hãy sửa/);
    const counted = printedFigures(draft).find((p) => p.figure.id === 'finding.late-acceptance');
    expect(counted?.figure.dossiers).toHaveLength(3);
  });

  test('hồ sơ quá hạn của mọi cấp vào nhiệm vụ quý sau bằng đúng số của bảng tổng hợp', () => {
    const late = form({
      online: 10,
      direct: 0,
      carriedOver: 0,
      early: 5,
      onTime: 2,
      late: 1,
      inTime: 0,
      overdue: 2,
    });
    const draft = draftOf({
      datasets: [dataset('district', late), dataset('commune', late)],
      whole: undefined,
    });
    expect(tasks(draft)).toContain('Giải quyết dứt điểm 04 hồ sơ đang quá hạn');
    const all = printedFigures(draft).filter((p) => p.figure.id === 'form06.pending.overdue@all');
    expect(all.map(({ section, text }) => [section, text])).toEqual([
      ['II.5', '4'],
      ['V', '04'],
    ]);
  });

  test('nhiệm vụ thường xuyên luôn có, mỗi việc một gạch đầu dòng', () => {
    expect(tasks(draftOf())).toMatch(/- Tiếp tục lãnh đạo.*\n- Công khai.*\n/);
  });
});

describe('chỉ tiêu chưa ai đọc được văn bản gốc', () => {
  const reference = (outcome: 'pass' | 'needs-review'): Rate => ({
    ...rate(1052, 1172, { target: 90, outcome }),
    judgement: {
      reason: outcome === 'pass' ? 'reachedReference' : 'reference',
      numerator: 1052,
      denominator: 1172,
      window: { from: 0, to: 0 },
      eligibleBase: true,
      periodForYear: true,
      citation: 'Chỉ tiêu năm 2025 (số quyết định chưa rõ)',
      certainty: 'press',
    },
  });

  test.each(['pass', 'needs-review'] as const)(
    '%s: không khen, không chê; hỏi và báo',
    (outcome) => {
      const rates = { ...NO_RATES, onlineDossiers: reference(outcome) };
      const draft = draftOf({
        datasets: [dataset('commune', COMMUNE_FORM, { rates })],
        whole: undefined,
        profile: profile({ unit: 'UBND xã Minh Họa', level: 'commune' }),
      });
      const text = draftText(draft);
      expect(text).toContain('1.052/1.172 hồ sơ, đạt 89,76%.');
      expect(text).not.toMatch(/90%|số quyết định chưa rõ/);
      expect(text).toContain('Chỉ tiêu được giao trong năm: [… mức chỉ tiêu trực tuyến');
      expect(draft.notices?.join(' ')).toContain('Mức 90% (Chỉ tiêu năm 2025');
    },
  );
});

describe('quý III/2025: nửa tháng đầu còn cấp huyện', () => {
  const period = parsePeriod('2025-Q3');
  const at = { period, asOf: period.to };
  const straddling = (levels: ('district' | 'commune')[], id = '2025-Q3') => {
    const own = parsePeriod(id);
    return buildDraft({
      ...chiLang(),
      datasets: levels.map((level) =>
        dataset(level, level === 'district' ? DISTRICT_FORM : COMMUNE_FORM, {
          ...at,
          period: own,
          asOf: own.to,
        }),
      ),
      whole: undefined,
      outline: outlineFor(own),
      profile: profile({ unit: 'UBND tỉnh Lạng Sơn', level: 'province' }),
    });
  };

  test('số liệu cấp huyện đứng giữa tỉnh và xã, ghi rõ đến ngày nào', () => {
    const draft = straddling(['district', 'commune']);
    const headings = draft.blocks.flatMap((b) =>
      b.type === 'heading' && b.section.startsWith('II.5.') ? [b.text] : [],
    );
    expect(headings).toEqual([
      'Kết quả giải quyết TTHC tại các sở, ban, ngành cấp tỉnh',
      'Kết quả giải quyết TTHC tại UBND cấp huyện (đến ngày 30/6/2025)',
      'Kết quả giải quyết TTHC tại UBND cấp xã',
    ]);
    expect(draft.notices?.join(' ')).toContain('trước khi bỏ cấp huyện (đến ngày 30/6/2025)');
  });

  test('không có số liệu cấp huyện thì không một chữ “huyện”', () => {
    for (const id of ['2025-Q3', '2025-Q4', '2026-Q1'])
      expect(draftText(straddling(['commune'], id))).not.toMatch(/huyện/i);
  });

  test('kỳ sau đó mà còn số liệu cấp huyện thì được hỏi', () => {
    const draft = straddling(['district', 'commune'], '2025-Q4');
    expect(draft.notices?.join(' ')).toContain('chính quyền không còn cấp huyện');
  });
});

describe('câu trả lời gõ nhiều dòng', () => {
  test('mỗi dòng một đoạn hoặc một gạch đầu dòng, không mất dòng nào', () => {
    const blanks = { proposals: 'Việc một.\nViệc hai.', tasks: '- Nhiệm vụ A.\n- Nhiệm vụ B.' };
    const draft = draftOf({ profile: { ...profile(), blanks } });
    expect(draftText(draft)).toContain('\nViệc một.\nViệc hai.\n');
    expect(tasks(draft)).toContain('- Nhiệm vụ A.\n- Nhiệm vụ B.');
  });
});

describe('thuyết minh số liệu', () => {
  test('phiên bản quy tắc bằng tiếng Việt, không có tên mã', () => {
    const findings = [
      finding('overdue-pending', 'pass', ''),
      finding('due-soon', 'pass', ''),
      { ...finding('identity-broken', 'pass', ''), version: '1.0.1' },
    ];
    const text = draftText(draftOf({ findings }));
    expect(text).toContain(
      '3 quy tắc, phiên bản 1.0.0; riêng “Số liệu biểu II.06 không khớp nhau” phiên bản 1.0.1.',
    );
    expect(text).not.toMatch(/overdue|identity|due-soon/);
  });
});
