/** Totals against their parts: whether they hold, and how a difference is told. */
import { formatCount } from '../../text/numbers.ts';
import type { Item } from '../clauses.ts';
import { type Collector, show } from '../collector.ts';
import type { Whole } from '../wholes.ts';
import { matchShare, plainAmount } from './shares.ts';

export function isCountable(item: Item): boolean {
  return item.count.approximate === null && !item.count.denied && item.family !== 'measure';
}

/** Whether parts can add up to the total, roundings to the thousand allowed for. */
export function holds(head: Item, parts: Item[]): boolean {
  const low = parts.reduce((s, p) => s + p.count.low, 0);
  const high = parts.reduce((s, p) => s + p.count.high, 0);
  return low <= head.count.high && high >= head.count.low;
}

export function sumOf(parts: Item[]): number {
  return parts.reduce((s, p) => s + p.count.value, 0);
}

/** Tells that the parts named so do not make the total; certain where they leave nothing out. */
export function report(
  whole: Whole,
  parts: Item[],
  name: string,
  out: Collector,
  certain: boolean,
): void {
  const { head } = whole;
  const sum = sumOf(parts);
  const total = head.count.value;
  const shown = parts.filter((p) => !p.count.denied || parts.length < 3);
  const arithmetic = `${shown.map(show).join(' + ')} = ${formatCount(sum)} ≠ ${show(head)}`;
  const gap = formatCount(Math.abs(sum - total));
  const label = labelOf(head);
  const said = label ? `${label} ghi ${show(head)}, ` : `“${out.words(head)}”: `;
  const added = `${name} ${certain ? '' : 'nêu ra '}cộng lại là ${arithmetic.split(' ≠ ')[0]} (lệch ${gap})`;
  const message = certain
    ? `Tổng không khớp: ${said}${label ? 'nhưng ' : ''}${added}.`
    : `Cần xem lại: ${said}${added}; nếu còn phần khác thì nên nêu rõ.`;
  const found = {
    rule: 'sum' as const,
    message,
    at: [head, ...parts].map((i) => ({ start: i.start, end: i.end })),
    arithmetic,
    difference: { total, sum },
    suggestion:
      slipOf(head, parts) ??
      `Nếu các phần đúng, tổng phải là ${formatCount(sum)}; nếu tổng đúng, xem lại từng phần.`,
  };
  if (certain) out.violation(found);
  else out.review(found);
}

/** The one part whose own percent tells what it should be; null where none does. */
function slipOf(head: Item, parts: Item[]): string | null {
  const excess = sumOf(parts) - head.count.value;
  const shareOf = (value: number, part: Item): boolean =>
    part.rates.some((r) => matchShare(plainAmount(value), head.count, r.percent) !== null);
  const wrong = parts.filter((p) => p.rates.length > 0 && !shareOf(p.count.value, p));
  const [slip] = wrong;
  if (wrong.length !== 1 || !slip || !shareOf(slip.count.value - excess, slip)) return null;
  return `${formatCount(slip.count.value)} có lẽ là ${formatCount(slip.count.value - excess)}: khi ấy cả tổng và tỷ lệ đều khớp.`;
}

/** The words that lead to the total, without the "là" at their end; "" where they name nothing. */
function labelOf(head: Item): string {
  const words = head.label.replace(/[\s:,–-]*(?:(?:là|có|đạt|được)\s*)?[:.]?$/u, '').trim();
  const isNamed =
    /(?<!\p{L})(?:hồ sơ|HS|TTHC|thủ tục|số|tổng|tiếp nhận|giải quyết|xử lý|trả)(?!\p{L})/iu;
  return isNamed.test(words) && words.length < 80 ? `“${words}”` : '';
}
