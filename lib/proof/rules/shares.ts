/**
 * Whether a printed percent can be a share: rounding half up, cutting off, and counts that
 * were themselves rounded to the thousand.
 */
import { formatCount, roundHalfUp } from '../../text/numbers.ts';
import type { Percent } from '../figures.ts';

export interface Amount {
  value: number;
  low: number;
  high: number;
}

export type Match = 'exact' | 'rounded-input' | 'cut-off' | null;

/** How numerator ÷ denominator agrees with the printed percent; null when it does not. */
export function matchShare(numerator: Amount, denominator: Amount, percent: Percent): Match {
  if (denominator.low <= 0) return null;
  const unit = 10 ** -percent.decimals;
  const low = (numerator.low / denominator.high) * 100;
  const high = (numerator.high / denominator.low) * 100;
  if (percent.approximate) return matchVague(low, high, percent);
  const exact = numerator.low === numerator.high && denominator.low === denominator.high;
  if (high >= percent.value - unit / 2 - 1e-9 && low < percent.value + unit / 2 - 1e-9)
    return exact ? 'exact' : 'rounded-input';
  const cut =
    Math.floor((numerator.value / denominator.value) * 100 * 10 ** percent.decimals + 1e-9) * unit;
  return Math.abs(cut - percent.value) < 1e-6 ? 'cut-off' : null;
}

function matchVague(low: number, high: number, percent: Percent): Match {
  const slack = percent.decimals === 0 ? 3 : 1;
  if (percent.approximate === 'more')
    return high >= percent.value && low <= percent.value + slack + 2 ? 'exact' : null;
  if (percent.approximate === 'less')
    return low <= percent.value && high >= percent.value - slack - 2 ? 'exact' : null;
  return high >= percent.value - slack && low <= percent.value + slack ? 'exact' : null;
}

/** "99.558 / 206.885 = 48,12%" */
export function shareText(numerator: number, denominator: number, decimals: number): string {
  return `${formatCount(numerator)} / ${formatCount(denominator)} = ${percentText((numerator / denominator) * 100, Math.max(decimals, 2))}`;
}

/** "48,1%" */
export function percentText(value: number, decimals: number): string {
  return `${roundHalfUp(value, decimals).toFixed(decimals).replace('.', ',')}%`;
}

export function plainAmount(value: number): Amount {
  return { value, low: value, high: value };
}
