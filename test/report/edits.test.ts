import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineRuns } from '../../lib/report/blocks.ts';
import { applyEdits, reviseEdit, settleEdit, startEdit } from '../../lib/report/edits.ts';
import { inlineText } from '../../lib/report/figure.ts';
import type { Draft } from '../../lib/report/types.ts';
import type { Form06 } from '../../lib/statistics/types.ts';
import { COMMUNE_FORM, DISTRICT_FORM, dataset, draftOf, form, NO_RATES, rate } from './support.ts';

const PART = 'results.district';
const draftWith = (district: Form06): Draft =>
  draftOf({
    datasets: [dataset('district', district), dataset('commune', COMMUNE_FORM)],
    whole: undefined,
  });
const before = draftWith(DISTRICT_FORM);
/** The list was read again: 20 more online dossiers, resolved early, and two overdue. */
const after = draftWith(
  form({
    online: 973,
    direct: 163,
    carriedOver: 7,
    early: 503,
    onTime: 623,
    late: 0,
    inTime: 15,
    overdue: 2,
  }),
);

function edited(change: (text: string) => string, now = after) {
  const start = startEdit(before, PART);
  const result = applyEdits(now, [{ ...start, text: change(start.text) }]);
  const words = result.draft.blocks
    .filter((block) => block.part === PART && block.type !== 'heading')
    .map((block) =>
      block.type === 'paragraph'
        ? inlineText(block.inlines)
        : block.type === 'list'
          ? block.items.map((i) => `- ${inlineText(i)}`).join('\n')
          : '',
    )
    .join('\n');
  return { ...result, words };
}

describe('lời của cán bộ trong mục đã sửa', () => {
  test('không sửa gì: mục giống hệt bản tính lại, số vẫn biết nguồn', () => {
    const { draft, conflicts, words } = edited((text) => text);
    const figures = (d: Draft) =>
      d.blocks
        .filter((b) => b.part === PART)
        .flatMap((b) => inlineRuns(b).flat())
        .filter((inline) => inline.type === 'figure');
    expect(conflicts).toEqual([]);
    expect(figures(draft)).toEqual(figures(after));
    expect(words).toBe(
      applyEdits(after, [])
        .draft.blocks.filter((b) => b.part === PART && b.type === 'paragraph')
        .map((b) => (b.type === 'paragraph' ? inlineText(b.inlines) : ''))
        .join('\n'),
    );
  });

  test('câu viết thêm được giữ, số trong câu cũ đổi theo', () => {
    const { words, conflicts } = edited(
      (text) =>
        `${text.replace('Tổng số hồ sơ tiếp nhận là', 'Trong quý, UBND huyện tiếp nhận tổng số')}\nSo với mọi năm, lượng hồ sơ tăng do mùa vụ.`,
    );
    expect(words).toContain(
      'Trong quý, UBND huyện tiếp nhận tổng số 1.143 hồ sơ (trong đó: trực tuyến 973 hồ sơ;',
    );
    expect(words).toContain('lượng hồ sơ tăng do mùa vụ.');
    expect(conflicts).toEqual([]);
  });

  test('“không có hồ sơ quá hạn” thành “quá hạn 02 hồ sơ” khi số đổi', () => {
    const { words } = edited((text) => `${text} Đã báo cáo lãnh đạo.`);
    expect(words).toContain('quá hạn 02 hồ sơ');
    expect(words).toContain('Đã báo cáo lãnh đạo.');
  });

  test('số do cán bộ sửa được giữ và nêu ra', () => {
    const { words, conflicts } = edited((text) => text.replace('trực tuyến 951', 'trực tuyến 952'));
    expect(words).toContain('trực tuyến 952 hồ sơ');
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      kind: 'number',
      yours: '952',
      computed: '973',
      section: 'II.5.1',
    });
  });

  test('hai bên sửa cùng chỗ: giữ lời cán bộ, nêu câu của máy', () => {
    const { words, conflicts } = edited((text) =>
      text.replace('không có hồ sơ quá hạn', 'tất cả đều còn hạn'),
    );
    expect(words).toContain('tất cả đều còn hạn');
    expect(conflicts.some((c) => c.kind === 'wording' && c.computed.includes('02'))).toBe(true);
  });

  test('đoạn bị cán bộ xóa không mọc lại', () => {
    const { words } = edited(
      (text) => (text.split('\n')[0] as string).split('. ')[0] as string,
      before,
    );
    expect(words).not.toContain('đã giải quyết');
  });

  test('chỗ trống được điền thẳng vào câu thì không còn là chỗ trống', () => {
    const start = startEdit(before, 'guidance.funding');
    const { draft } = applyEdits(after, [{ ...start, text: 'Đã bố trí kinh phí theo quy định.' }]);
    expect(draft.blanks.map((b) => b.id)).not.toContain('funding');
    expect(after.blanks.map((b) => b.id)).toContain('funding');
  });

  test('gạch đầu dòng vẫn là danh sách', () => {
    const { draft } = edited((text) => `${text}\n- việc một\n- việc hai`);
    const list = draft.blocks.find((b) => b.part === PART && b.type === 'list');
    expect(list?.type === 'list' && list.items.map(inlineText)).toEqual(['việc một', 'việc hai']);
  });

  test('mục mà đề cương mới không có được báo, không mất lặng lẽ', () => {
    const { conflicts } = applyEdits(after, [{ part: 'gone', base: [], text: 'Lời cũ' }]);
    expect(conflicts[0]).toMatchObject({ part: 'gone', yours: 'Lời cũ' });
  });
});

describe('câu cán bộ viết thêm với số liệu bất kỳ', () => {
  const count = fc.oneof(fc.constantFrom(0, 1, 7), fc.integer({ min: 0, max: 20_000 }));
  const anyForm = fc
    .record({
      online: count,
      direct: count,
      carriedOver: count,
      early: count,
      onTime: count,
      late: count,
      inTime: count,
      overdue: count,
    })
    .map(form);
  const districtDraft = (of: Form06) => {
    const { early, onTime, total } = of.resolved;
    const rates = {
      ...NO_RATES,
      onTime: rate((early ?? 0) + (onTime ?? 0), total ?? 0),
    };
    return draftOf({ datasets: [dataset('district', of, { rates })], whole: undefined });
  };

  test('câu của cán bộ còn nguyên, mọi số quanh nó theo bản tính lại, kể cả tử số/mẫu số', () => {
    fc.assert(
      fc.property(anyForm, anyForm, fc.boolean(), (then, now, first) => {
        const start = startEdit(districtDraft(then), PART);
        const own = 'Ủy ban nhân dân huyện đã chấn chỉnh ngay trong kỳ.';
        const beside = (text: string) => (first ? `${own}\n${text}` : `${text}\n${own}`);
        const generated = districtDraft(now);
        const { draft, conflicts } = applyEdits(generated, [
          { ...start, text: beside(start.text) },
        ]);
        expect(conflicts).toEqual([]);
        expect(startEdit(draft, PART).text).toBe(beside(startEdit(generated, PART).text));
        expect(startEdit(draft, PART).base.filter((piece) => 'figure' in piece)).toEqual(
          startEdit(generated, PART).base.filter((piece) => 'figure' in piece),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('chọn giữa lời đã sửa và bản tính lại', () => {
  const start = startEdit(before, PART);
  const edit = { ...start, text: start.text.replace('trực tuyến 951', 'trực tuyến 952') };
  const conflictIn = (draft: Draft, of = edit) => applyEdits(draft, [of]).conflicts;
  const textIn = (draft: Draft, of: typeof edit) =>
    startEdit(applyEdits(draft, [of]).draft, PART).text;
  const online = (count: number) =>
    draftWith(
      form({
        online: count,
        direct: 163,
        carriedOver: 7,
        early: 503,
        onTime: 623,
        late: 0,
        inTime: count - 956,
        overdue: 0,
      }),
    );

  test('giữ bản sửa: không hỏi lại, trừ khi số tính được lại đổi', () => {
    const [conflict] = conflictIn(online(973));
    if (!conflict) throw new Error('no conflict to settle');
    const kept = settleEdit(edit, conflict, 'yours');
    expect(conflictIn(online(973), kept)).toEqual([]);
    expect(textIn(online(973), kept)).toContain('trực tuyến 952 hồ sơ');
    expect(conflictIn(online(974), kept)).toMatchObject([{ yours: '952', computed: '974' }]);
  });

  test('lấy bản mới: số tính được đứng vào câu và từ đó đổi theo', () => {
    const [conflict] = conflictIn(online(973));
    if (!conflict) throw new Error('no conflict to settle');
    const taken = settleEdit(edit, conflict, 'computed');
    for (const count of [973, 980]) {
      expect(conflictIn(online(count), taken)).toEqual([]);
      expect(textIn(online(count), taken)).toContain(`trực tuyến ${count} hồ sơ`);
    }
  });

  test('sửa lại câu đã lấy bản mới thì lời mới được giữ và được hỏi lại', () => {
    const now = online(973);
    const [conflict] = conflictIn(now);
    if (!conflict) throw new Error('no conflict to settle');
    const taken = settleEdit(edit, conflict, 'computed');
    const again = textIn(now, taken).replace('trực tuyến 973', 'trực tuyến 952');
    const revised = reviseEdit(now, PART, again, taken);
    if (!revised) throw new Error('the edit is lost');
    expect(textIn(now, revised)).toContain('trực tuyến 952 hồ sơ');
    expect(conflictIn(now, revised)).toMatchObject([{ yours: '952', computed: '973' }]);
  });

  test('lưu đúng câu máy soạn thì không còn là bản sửa', () => {
    expect(reviseEdit(before, PART, `${start.text}\n`)).toBeNull();
  });
});
