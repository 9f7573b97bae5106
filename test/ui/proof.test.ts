import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProofFinding } from '../../lib/proof/types.ts';
import { cutText, remarksText } from '../../lib/ui/models/proof.ts';
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
      { start: 0, text: 'tổng ', finding: null },
      { start: 5, text: '3', finding: 0 },
      { start: 6, text: ' hồ sơ, gồm ', finding: null },
      { start: 18, text: '1 và 1', finding: 1 },
    ]);
  });

  test('the pieces are the text, whatever quotes overlap, repeat or point outside', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 45 }), fc.integer({ min: -2, max: 45 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fc.array(span)), (text, all) => {
        const pieces = cutText(
          text,
          all.map((spans) => finding(spans, text)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces)
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      }),
    );
  });
});

test('remarks are a numbered answer to the unit', () => {
  const text = 'tổng\n3 hồ sơ';
  const remarks = remarksText('bc.docx', [finding([[0, 6]], text, '2 hồ sơ')], texts().proof);
  expect(remarks).toBe(
    'Nhận xét về văn bản bc.docx:\n1. Tổng không khớp. (“tổng 3”)\n   Đề nghị: 2 hồ sơ',
  );
  expect(remarksText('a.txt', [], texts().proof)).toContain('Không có nhận xét.');
});
