/**
 * Numbers in the Vietnamese manner: dots for thousands, a comma for decimals. Portals
 * differ, so a table's style is decided once for the whole table, never cell by cell.
 */

/** How a table writes thousands: "1.121", "1,121" or "1121". */
export type NumberStyle = 'dot' | 'comma' | 'none';

/** "1.121" */
export function formatCount(n: number): string {
  const sign = n < 0 ? '-' : '';
  return sign + String(Math.abs(Math.round(n))).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** As reports print counts in prose: below ten with a leading zero ("07"), zero as "0". */
export function formatReportCount(n: number): string {
  return n > 0 && n < 10 ? `0${n}` : formatCount(n);
}

/** "98,32%"; whole percents without decimals ("100%"). */
export function formatPercent(percent: number): string {
  const [whole = '0', decimals = '00'] = roundHalfUp(percent, 2).toFixed(2).split('.');
  return `${formatCount(Number(whole))}${decimals === '00' ? '' : `,${decimals}`}%`;
}

/** Rounds half up at a number of decimals; the ratio is exact for counts (see percentOf). */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}

/**
 * numerator ÷ denominator in percent, rounded half up to two decimals in whole-number
 * arithmetic so that no binary fraction tips a half; null when the denominator is 0.
 */
export function percentOf(numerator: number, denominator: number): number | null {
  if (denominator <= 0) return null;
  return Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 100;
}
