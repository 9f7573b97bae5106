/**
 * Changes against another period, as a count and as its percent: "giảm 312 hồ sơ (5.432 hồ sơ)",
 * "tăng 187 hồ sơ so với quý trước, tương ứng 11,3%", "tăng 11,3% (tương ứng 187 hồ sơ)".
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import { type Collector, show } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { type Change, changeOf, directionOf, earlierAfter, isBeside, REACH } from './comparison.ts';
import { checkGrowth, isExact, saidPercent, spansOf } from './growth.ts';
import { matchShare, percentText, plainAmount } from './shares.ts';
import { isCountable } from './totals.ts';

const ITS_WORDS = 'tương\\s+(?:ứng|đương)(?:\\s+với)?|bằng|tức(?:\\s+là)?|hay|tăng|giảm';
/** What may stand between a change and its own percent. */
const ITS_PERCENT = new RegExp(`^[\\s,(]*(?:(?:${ITS_WORDS}|tỷ\\s+lệ)\\s*)*$`, 'iu');
/** The same behind what it is compared with: "so với quý trước, tương ứng tăng", "(2.600 hồ sơ), tăng". */
const ITS_PERCENT_BEHIND = new RegExp(
  `^(?:\\s+so\\s+(?:với|cùng)\\s+[^,.;()%]{1,60}(?=[,(])|\\s*\\))[\\s,(]*(?:(?:${ITS_WORDS})\\s*)+$`,
  'iu',
);
/** "tăng 11,3% (tương ứng 187 hồ sơ)": the percent stands first. */
const FROM_PERCENT =
  /^\s*[,(]?\s*(?:tương\s+(?:ứng|đương)(?:\s+với)?|tức(?:\s+là)?)(?:\s+(?:tăng|giảm))?\s*$/iu;

export function checkChanges(passage: Passage, out: Collector): void {
  const items = flatten(passage.items).sort((a, b) => a.start - b.start);
  for (const [k, item] of items.entries()) {
    const before = items[k - 1];
    const near = items.slice(Math.max(0, k - REACH), k + REACH);
    const led = before && leadingPercent(item, before, out);
    if (led && isCountable(item)) checkLedChange(item, before, led, near, out);
    else if (item.tags.change && isCountable(item)) checkDifference(item, near, out);
    for (const rate of item.rates)
      if (!item.tags.change || rate.behind || item.enclosed) checkGrowth(item, rate, near, out);
  }
}

/** "So với quý trước giảm 312 hồ sơ (5.432 hồ sơ)", and the percent of such a change. */
function checkDifference(item: Item, items: Item[], out: Collector): void {
  const change = changeOf(item, items, out);
  if (!change) return;
  const own = item.rates.find((r) => isOwnPercent(r) && isExact(r));
  const isTold = checkAmount(item, change, items, out);
  if (own && !isTold) checkPercent(item, own, change, items, out);
}

function isOwnPercent({ link }: RateMention): boolean {
  return ITS_PERCENT.test(link) || ITS_PERCENT_BEHIND.test(link);
}

/** The growth just before a count that tells the same change in figures. */
function leadingPercent(item: Item, before: Item, out: Collector): RateMention | null {
  const rate = before.rates.at(-1);
  if (!rate || !isExact(rate) || !directionOf(rate.link)) return null;
  return FROM_PERCENT.test(out.source.text.slice(rate.end, item.start)) ? rate : null;
}

/** "tiếp nhận 1.842 hồ sơ, tăng 11,3% (tương ứng 187 hồ sơ) so với quý trước (1.655 hồ sơ)" */
function checkLedChange(
  item: Item,
  current: Item,
  rate: RateMention,
  items: Item[],
  out: Collector,
): void {
  const direction = directionOf(rate.link);
  if (!direction || !isCountable(current) || current.tags.goal || current.tags.change) return;
  const earlier = earlierAfter(item, current, items, out);
  const change: Change = { direction, earlier, current: [current] };
  if (!checkAmount(item, change, items, out)) checkPercent(item, rate, change, items, out);
}

/** Whether the change was told to be wrong. */
function checkAmount(
  item: Item,
  { direction, earlier, current }: Change,
  items: Item[],
  out: Collector,
): boolean {
  if (!earlier || current.length === 0) return false;
  out.checked();
  const now = earlier.count.value + direction * item.count.value;
  const isNow = (i: Item): boolean => i.count.low <= now && now <= i.count.high;
  if (items.some((i) => i !== item && i !== earlier && isBeside(i, item) && isNow(i))) return false;
  const nearest = [...current].sort(
    (a, b) => Math.abs(a.count.value - now) - Math.abs(b.count.value - now),
  )[0] as Item;
  const gap = nearest.count.value - earlier.count.value;
  const [high, low] = gap < 0 ? [earlier, nearest] : [nearest, earlier];
  const arithmetic = `${show(high)} − ${show(low)} = ${formatCount(Math.abs(gap))} ≠ ${show(item)}`;
  const isCertain =
    current.length === 1 && nearest.block === item.block && nearest.sentence === item.sentence;
  const found = {
    rule: 'sum' as const,
    message: `${isCertain ? '' : 'Cần xem lại: '}“${out.words(item)}” không khớp với hai số đem so sánh: ${arithmetic.split(' ≠ ')[0]}.`,
    at: spansOf(item, earlier, nearest),
    arithmetic,
    suggestion: `${gap < 0 ? 'giảm' : 'tăng'} ${formatCount(Math.abs(gap))}`,
  };
  if (isCertain) out.violation(found);
  else out.review(found);
  return true;
}

/** "tăng 187 hồ sơ, tương ứng 11,3%": a share of the figure before the change. */
function checkPercent(
  item: Item,
  rate: RateMention,
  { direction, earlier, current }: Change,
  items: Item[],
  out: Collector,
): void {
  const bases = earlier
    ? [earlier.count.value]
    : current.map((c) => c.count.value - direction * item.count.value);
  const [base] = bases;
  if (base === undefined || base <= 0) return;
  out.checked();
  const known = [...bases, ...items.filter((i) => i !== item).map((i) => i.count.value)];
  if (known.some((b) => matchShare(item.count, plainAmount(b), rate.percent))) return;
  // "giảm 140 hồ sơ, bằng 94,6% tháng trước": what is left, as a share of what was.
  if (current.some((c) => bases.some((b) => matchShare(c.count, plainAmount(b), rate.percent))))
    return;
  const ratio = percentText((item.count.value / base) * 100, Math.max(rate.percent.decimals, 1));
  const arithmetic = `${show(item)} / ${formatCount(base)} = ${ratio}`;
  const found = {
    rule: 'rate' as const,
    message: `Mức ${direction > 0 ? 'tăng' : 'giảm'} không khớp: ${arithmetic}; văn bản ghi ${saidPercent(rate)}.`,
    at: spansOf(item, rate, ...(earlier ? [earlier] : current.slice(0, 1))),
    arithmetic,
    suggestion: ratio,
  };
  if (earlier) out.violation(found);
  else if (current.length === 1) out.review(found);
}
