/** Section II.4 and form II.05 of a commune's quarter, from lists and tables of phản ánh, kiến nghị. */
import { describe, expect, test } from 'vitest';
import { fromIso } from '../../lib/calendar/day.ts';
import { buildDraft } from '../../lib/report/draft.ts';
import { checkDraft } from '../../lib/report/self-check.ts';
import { draftText } from '../../lib/report/text.ts';
import type { Draft, Figure } from '../../lib/report/types.ts';
import { dataset, feedbackPage, form, statisticsTable, tablePage } from '../check/build.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';
import { chiLang, profile } from './support.ts';

const day = (iso: string) => fromIso(iso) as number;
const open = { state: 'processing', finished: null } as const;
const ITEMS = [
  feedbackItem({ code: 'PAKN-2024-0011', received: day('2024-06-03'), field: 'Đất đai' }),
  feedbackItem({ code: 'PAKN-2024-0012' }),
  feedbackItem({ code: 'PAKN-2024-0013', subject: 'regulation' }),
  feedbackItem({ code: 'PAKN-2024-0014', ...open }),
  feedbackItem({ code: 'PAKN-2024-0015', ...open, due: day('2024-09-30'), field: 'Đất đai' }),
  feedbackItem({ code: null, mark: 'm', row: 6, state: 'transferred', finished: null }),
  feedbackItem({ code: 'PAKN-2024-0017', state: 'notAccepted' }),
];

function draftFrom(
  readings: Parameters<typeof dataset>[0],
  blanks: Record<string, string> = {},
): Draft {
  const data = dataset(readings, { level: 'commune', unit: 'UBND xã Thí Dụ' });
  const office = { ...profile({ unit: 'UBND xã Thí Dụ', level: 'commune' }), blanks };
  return buildDraft({ ...chiLang(), datasets: [data], whole: data, profile: office });
}

/** The sentence of section II.4. */
function paragraph(draft: Draft): string {
  const lines = draftText(draft).split('\n');
  return lines.find((line) => /^Trong quý.*phản ánh, kiến nghị/.test(line)) ?? '';
}

/** Values of form II.05 by row name; null for an empty cell. */
function form05(draft: Draft): Record<string, (number | null)[]> {
  const filled = draft.forms?.find(({ id }) => id === 'II.05');
  return Object.fromEntries(
    (filled?.rows ?? []).map(({ cells }) => {
      const name = cells[1];
      const values = cells
        .slice(2)
        .map((cell) => (cell && 'figure' in cell ? cell.figure.value : null));
      return [name && 'text' in name ? name.text : '', values];
    }),
  );
}

function figures(draft: Draft): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const block of draft.blocks) {
    if (block.type !== 'paragraph') continue;
    for (const inline of block.inlines)
      if (inline.type === 'figure') found.set(inline.figure.id, inline.figure);
  }
  return found;
}

const faults = (draft: Draft) =>
  checkDraft(draft)
    .map(({ message }) => message)
    .filter((m) => /phản ánh|II\.05/.test(m));

describe('từ danh sách', () => {
  const draft = draftFrom([feedbackPage(ITEMS, { file: 'pakn.html' })]);

  test('mục II.4 nêu tiếp nhận, loại, kỳ trước, đã và đang xử lý, quá hạn, chuyển', () => {
    expect(paragraph(draft)).toBe(
      'Trong quý III năm 2024, đã tiếp nhận 05 phản ánh, kiến nghị của cá nhân, tổ chức (về hành vi hành chính 04, về quy định hành chính 01); kỳ trước chuyển qua 01; đã xử lý 03, đang xử lý 02 (quá hạn 01), chuyển cơ quan khác 01.',
    );
    expect(faults(draft)).toEqual([]);
  });

  test('biểu II.05 có từng lĩnh vực và dòng tổng, cùng những con số ấy', () => {
    expect(form05(draft)).toEqual({
      'Đất đai': [1, 1, 0, 0, 1, 1, 1, 0, null],
      'Hộ tịch': [4, 3, 1, 0, 0, 2, 1, 1, null],
      'Tổng số': [5, 4, 1, 0, 1, 3, 2, 1, null],
    });
  });

  test('cột của biểu vẫn ghi là chưa đối chiếu', () => {
    const filled = draft.forms?.find(({ id }) => id === 'II.05');
    expect(filled?.notes.join(' ')).toContain('chưa đối chiếu với phụ lục của thông tư');
  });

  test('đằng sau mỗi con số là các phản ánh, kiến nghị của nó', () => {
    const found = figures(draft);
    expect(found.get('feedback.overdue')).toMatchObject({
      value: 1,
      dossiers: ['PAKN-2024-0014'],
      of: 'feedback',
      formula: '= phản ánh, kiến nghị đang xử lý, quá hạn',
      origin: 'Danh sách phản ánh, kiến nghị · motcua.example.vn · 1 trang · đọc 15/09/2024 09:00',
    });
    expect(found.get('feedback.forwarded')?.dossiers).toEqual(['pakn.html, dòng 6']);
    for (const figure of found.values())
      if (figure.of === 'feedback') expect(figure.dossiers).toHaveLength(figure.value ?? 0);
  });

  test('danh sách đọc dở được báo trước khi ký', () => {
    const part = draftFrom([feedbackPage(ITEMS, { page: 1, pagesTotal: 2, rowsTotal: 12 })]);
    expect(part.notices).toContain(
      'Mới đọc 7/12 phản ánh, kiến nghị; số liệu biểu II.05 còn thiếu.',
    );
  });

  test('danh sách rỗng: không có phản ánh, biểu là một dòng số không', () => {
    const none = draftFrom([feedbackPage([])]);
    expect(paragraph(none)).toBe(
      'Trong quý III năm 2024, không có phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính, hành vi hành chính.',
    );
    expect(form05(none)).toEqual({ 'Tổng số': [0, 0, 0, 0, 0, 0, 0, 0, 0] });
  });

  test('không có phản ánh mới nhưng còn của kỳ trước', () => {
    const carried = draftFrom([feedbackPage(ITEMS.slice(0, 1))]);
    expect(paragraph(carried)).toBe(
      'Trong quý III năm 2024, không tiếp nhận phản ánh, kiến nghị mới của cá nhân, tổ chức; kỳ trước chuyển qua 01; đã xử lý 01, đang xử lý 0.',
    );
    expect(faults(carried)).toEqual([]);
  });

  test('không có cột tình trạng, ngày trả lời: chỗ trống, không phải số không', () => {
    const bare = feedbackPage([feedbackItem({ ...open, state: 'unknown' })], {
      columns: ['code', 'received'],
    });
    const words = paragraph(draftFrom([bare]));
    expect(words).toBe(
      'Trong quý III năm 2024, đã tiếp nhận 01 phản ánh, kiến nghị của cá nhân, tổ chức; đã xử lý [… số phản ánh, kiến nghị đã xử lý …].',
    );
    const typed = draftFrom([bare], { 'feedback.resolved': '1' });
    expect(paragraph(typed)).toContain('đã xử lý 01.');
    expect(form05(typed)['Tổng số']?.[5]).toBe(1);
  });
});

describe('từ bảng thống kê của cổng', () => {
  const table = (unit: string) =>
    statisticsTable([], form([6, null, null, 1], [5, null, null, null], [1, null, null]), {
      kind: 'feedback',
      statedUnit: unit,
    });

  test('đã xử lý, đang xử lý, kỳ trước lấy từ bảng, không phải hỏi', () => {
    const draft = draftFrom([tablePage([table('UBND xã Thí Dụ')])]);
    expect(paragraph(draft)).toBe(
      'Trong quý III năm 2024, đã tiếp nhận 05 phản ánh, kiến nghị của cá nhân, tổ chức; kỳ trước chuyển qua 01; đã xử lý 05, đang xử lý 01.',
    );
    expect(figures(draft).get('feedback.received')?.origin).toContain('Bảng thống kê phản ánh');
  });

  test('cùng một bảng đọc hai lần không cộng đôi', () => {
    const [first, again] = [
      tablePage([table('UBND xã Thí Dụ')]),
      tablePage([table('UBND xã Thí Dụ')]),
    ];
    expect(form05(draftFrom([first, again]))['Tổng số']?.[0]).toBe(5);
  });

  test('có cả danh sách thì số lấy từ danh sách', () => {
    const draft = draftFrom([
      tablePage([table('UBND xã Thí Dụ')]),
      feedbackPage(ITEMS.slice(0, 3)),
    ]);
    expect(form05(draft)['Tổng số']?.[0]).toBe(2);
  });
});
