import { describe, expect, test } from 'vitest';
import { PagePieces, piecesOf } from '../../lib/browser/long-pages.ts';
import { page } from '../store/environment.ts';

/** What the page sends, in order, for a page of so many dossiers. */
function messagesFor(dossiers: number) {
  const reading = page(1, dossiers);
  const { ahead, last } = piecesOf(reading);
  return { reading, ahead, last };
}

describe('a page on its way to the background', () => {
  test.each([0, 50, 1_000])('goes in one message when it has %i dossiers', (count) => {
    const { reading, ahead, last } = messagesFor(count);
    expect(ahead).toEqual([]);
    expect(new PagePieces().complete('lần 1', last)).toEqual(reading.dossiers);
  });

  test('of 10.000 dossiers goes in messages of at most 1.000 and arrives whole, in order', () => {
    const { reading, ahead, last } = messagesFor(10_000);
    const sizes = [...ahead, last].map((piece) => piece.dossiers.length);
    expect(Math.max(...sizes)).toBe(1_000);
    const pieces = new PagePieces();
    for (const piece of ahead) pieces.hold('lần 1', piece);
    expect(pieces.complete('lần 1', last)).toEqual(reading.dossiers);
  });

  test('is not mixed with the page of another capture', () => {
    const [a, b] = [messagesFor(1_500), messagesFor(2_500)];
    const pieces = new PagePieces();
    for (const piece of a.ahead) pieces.hold('lần 1', piece);
    for (const piece of b.ahead) pieces.hold('lần 2', piece);
    expect(pieces.complete('lần 1', a.last)).toHaveLength(1_500);
    expect(pieces.complete('lần 2', b.last)).toHaveLength(2_500);
  });

  test('is refused in a sentence when the background forgot a piece', () => {
    const { ahead, last } = messagesFor(3_000);
    const awakened = new PagePieces();
    expect(() => awakened.complete('lần 1', last)).toThrow(/chưa được lưu; hãy đọc lại/);
    const half = new PagePieces();
    half.hold('lần 1', ahead[0] as (typeof ahead)[number]);
    expect(() => half.complete('lần 1', last)).toThrow(/chưa được lưu/);
  });

  test('read again after an interruption begins anew', () => {
    const { reading, ahead, last } = messagesFor(3_000);
    const pieces = new PagePieces();
    pieces.hold('lần 1', ahead[0] as (typeof ahead)[number]);
    for (const piece of ahead) pieces.hold('lần 1', piece);
    expect(pieces.complete('lần 1', last)).toEqual(reading.dossiers);
  });
});
