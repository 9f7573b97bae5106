import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatPercent,
  formatReportCount,
  percentOf,
  roundHalfUp,
} from '../../lib/text/numbers.ts';

describe('counts in the Vietnamese manner', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [1121, '1.121'],
    [59481, '59.481'],
    [1234567, '1.234.567'],
    [-1121, '-1.121'],
  ])('%d is written %s', (n, text) => expect(formatCount(n)).toBe(text));

  it('a count below ten takes a leading zero in prose, zero and larger ones do not', () => {
    expect([0, 1, 9, 10, 1121].map(formatReportCount)).toEqual(['0', '01', '09', '10', '1.121']);
  });

  it('dots only ever part groups of three, and taking them out gives the number back', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const text = formatCount(n);
        return /^\d{1,3}(\.\d{3})*$/.test(text) && Number(text.replaceAll('.', '')) === n;
      }),
    );
  });
});

describe('percentages, rounded half up to two decimals', () => {
  it.each([
    [951, 1114, 85.37, '85,37%'],
    [7708, 8623, 89.39, '89,39%'],
    [19303, 19633, 98.32, '98,32%'],
    [89, 89, 100, '100%'],
    [0, 5, 0, '0%'],
    [1, 3, 33.33, '33,33%'],
    [1, 800, 0.13, '0,13%'],
  ])('%d/%d = %f', (numerator, denominator, percent, text) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
    expect(formatPercent(percent)).toBe(text);
  });

  it('has no value over nothing', () => expect(percentOf(0, 0)).toBeNull());

  it('is never further than half a hundredth from the true ratio, and a true half goes up', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (a, b) => {
        const percent = percentOf(a, b) as number;
        const error = BigInt(Math.round(percent * 100)) * 2n * BigInt(b) - 20_000n * BigInt(a);
        return error > -BigInt(b) && error <= BigInt(b);
      }),
    );
  });

  it('keeps decimals that are not whole', () => {
    expect(roundHalfUp(85.375, 2)).toBe(85.38);
    expect(formatPercent(87.1)).toBe('87,10%');
  });
});
