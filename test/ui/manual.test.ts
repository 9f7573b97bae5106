import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount } from '../../lib/text/numbers.ts';
import { manualProblems, readCount, readCounts } from '../../lib/ui/models/manual.ts';

describe('counts typed in by hand', () => {
  test('are read with or without dots for thousands, and nothing else is', () => {
    expect(['0', '07', '1204', '1.204', '1.204.000'].map(readCount)).toEqual([
      0, 7, 1_204, 1_204, 1_204_000,
    ]);
    for (const wrong of ['', '-1', '1,5', '1.20', '12.0400', '1e3', 'một'])
      expect(readCount(wrong)).toBeNull();
  });

  test('every printed count is read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (n) => {
        expect(readCount(formatCount(n))).toBe(n);
      }),
    );
  });

  test('cells left empty are unknown, not zero', () => {
    expect(readCounts({ 'received.online': '951', 'received.direct': '' })).toEqual({
      'received.online': 951,
    });
  });

  test('sums are held against each other only where every cell is filled in', () => {
    const received = {
      'received.online': '951',
      'received.direct': '163',
      'received.carriedOver': '7',
    };
    expect(manualProblems({ ...received, 'received.total': '1.121' })).toEqual([]);
    expect(manualProblems({ ...received, 'received.total': '1.120' })).toEqual(['received']);
    expect(manualProblems({ 'received.total': '1.121', 'received.online': '951' })).toEqual([]);
    expect(
      manualProblems({ 'received.total': '10', 'resolved.total': '9', 'pending.total': '2' }),
    ).toEqual(['balance']);
  });

  test('nothing typed, or something that is no count, is refused', () => {
    expect(manualProblems({})).toEqual(['whole']);
    expect(manualProblems({ 'received.total': 'nhiều' })).toEqual(['whole']);
  });
});
