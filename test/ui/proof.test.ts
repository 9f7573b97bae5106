import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProofFinding } from '../../lib/proof/types.ts';
import type { ProofOutcome } from '../../lib/ui/face/backend.ts';
import {
  cutText,
  filterFindings,
  inChunks,
  rulesFound,
  sortOutcomes,
} from '../../lib/ui/models/proof.ts';
import { remarksHtml, remarksText } from '../../lib/ui/models/proof-remarks.ts';
import { texts } from '../../lib/ui/texts.ts';

function finding(spans: [number, number][], text: string, suggestion: string | null = null) {
  return {
    rule: 'sum',
    outcome: 'violation',
    message: 'Tổng không khớp.',
    quotes: spans.map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
    arithmetic: '1 + 1 = 2',
    suggestion,
  } satisfies ProofFinding;
}

describe('a proof-read text in pieces', () => {
  test('marks each quote with its finding', () => {
    const text = 'tổng 3 hồ sơ, gồm 1 và 1';
    expect(cutText(text, [finding([[5, 6]], text), finding([[18, 24]], text)])).toEqual([
      { start: 0, text: 'tổng ', findings: [] },
      { start: 5, text: '3', findings: [0] },
      { start: 6, text: ' hồ sơ, gồm ', findings: [] },
      { start: 18, text: '1 và 1', findings: [1] },
    ]);
  });

  test('where quotes overlap, both findings can be reached', () => {
    const text = 'gồm 1 và 1';
    expect(cutText(text, [finding([[0, 10]], text), finding([[4, 5]], text)])).toEqual([
      { start: 0, text: 'gồm ', findings: [0] },
      { start: 4, text: '1', findings: [0, 1] },
      { start: 5, text: ' và 1', findings: [0] },
    ]);
  });

  test('pieces and chunks are the text, whatever quotes overlap, repeat or point outside', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 45 }), fc.integer({ min: -2, max: 45 }));
    const words = fc.array(fc.constantFrom('a', '\n', 'hồ sơ '), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.array(fc.array(span)), (all, spans) => {
        const text = all.join('');
        const pieces = cutText(
          text,
          spans.map((quotes) => finding(quotes, text)),
        );
        const chunked = inChunks(pieces, 10).flatMap((chunk) => chunk.pieces);
        for (const shown of [pieces, chunked]) {
          expect(shown.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of shown)
            expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        }
      }),
    );
  });

  test('a long text is laid out in chunks of whole lines', () => {
    const text = 'Tiếp nhận 10 hồ sơ.\n'.repeat(1_000);
    const chunks = inChunks(cutText(text, []), 2_000);
    expect(chunks.length).toBeGreaterThan(8);
    for (const { pieces } of chunks.slice(0, -1)) expect(pieces.at(-1)?.text).toMatch(/\n$/);
  });
});

describe('remarks as an answer to the unit', () => {
  const text = 'tổng\n3 hồ sơ <b>';
  const certain = finding([[0, 16]], text, '2 hồ sơ');
  const doubtful = { ...finding([], text), outcome: 'needs-review' as const, arithmetic: '' };

  test('polite, grouped by certainty, numbered, with quote, arithmetic and correction', () => {
    expect(remarksText('bc.docx', [doubtful, certain], texts().proof)).toBe(
      [
        'Kính gửi đơn vị, qua soát văn bản “bc.docx”, chúng tôi xin trao đổi một số nội dung như sau:',
        '',
        'Nội dung cần sửa',
        '1. Tổng không khớp. Văn bản ghi: “tổng 3 hồ sơ <b>”. Phép tính: 1 + 1 = 2. Đề nghị: 2 hồ sơ.',
        '',
        'Nội dung đề nghị xem lại',
        '1. Tổng không khớp.',
        '',
        'Đề nghị đơn vị rà soát, chỉnh sửa và gửi lại. Trân trọng cảm ơn.',
      ].join('\n'),
    );
  });

  test('styled: the same words, and nothing of the text becomes markup', () => {
    const html = remarksHtml('bc.docx', [certain], texts().proof);
    expect(html).toContain('<ol><li>Tổng không khớp.<br>');
    expect(html).toContain('hồ sơ &lt;b&gt;');
  });

  test('nothing found is said as such', () => {
    expect(remarksText('a.txt', [], texts().proof)).toContain('không thấy mâu thuẫn');
  });
});

describe('many texts', () => {
  const read = (name: string, violations: number, figures: number): ProofOutcome => ({
    name,
    text: '',
    problem: null,
    comparison: null,
    result: {
      figures,
      relations: 0,
      notes: [],
      doubts: [],
      findings: Array.from({ length: violations }, () => finding([], '')),
    },
  });
  const unread: ProofOutcome = { ...read('hong.docx', 0, 0), result: null, problem: 'hỏng' };
  const outcomes = [unread, read('xa-10.docx', 1, 9), read('xa-2.docx', 3, 4)];
  const order = (column: 'name' | 'violation' | 'figures', descending: boolean) =>
    sortOutcomes(outcomes, { column, descending }).map((index) => outcomes[index]?.name);

  test('sorted by number or name as people count, unreadable files last', () => {
    expect(order('violation', true)).toEqual(['xa-2.docx', 'xa-10.docx', 'hong.docx']);
    expect(order('figures', true)).toEqual(['xa-10.docx', 'xa-2.docx', 'hong.docx']);
    expect(order('violation', false).at(-1)).toBe('hong.docx');
    expect(order('name', false)).toEqual(['hong.docx', 'xa-2.docx', 'xa-10.docx']);
  });

  test('remarks are filtered by certainty and kind', () => {
    const review = { ...finding([], ''), outcome: 'needs-review', rule: 'rate' } as const;
    const all = [finding([], ''), review, finding([], '')];
    expect(filterFindings(all, { outcome: 'all', rule: 'rate' })).toEqual([review]);
    expect(filterFindings(all, { outcome: 'violation', rule: 'all' })).toHaveLength(2);
    expect(rulesFound(all)).toEqual([
      ['sum', 2],
      ['rate', 1],
    ]);
  });
});
