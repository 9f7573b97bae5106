/**
 * Changes against another period, where both figures stand in the text: "tăng 12,1% so với
 * năm 2024 (457.160 hồ sơ)", "giảm 312 hồ sơ (5.432 hồ sơ)", "tăng 187 hồ sơ, tương ứng 11,3%".
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import { type Collector, type Span, show } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain } from '../roles.ts';
import { sameKind } from '../units.ts';
import { matchShare, percentText, plainAmount } from './shares.ts';
import { isCountable } from './totals.ts';

const DIRECTION = /(?<!\p{L})(tăng|giảm)(?:\s+thêm)?(?:\s+là)?\s*$/iu;
/** From a change to the figure compared with: "so với năm 2024 (", "(cùng kỳ: ". */
const TO_EARLIER = /^\s*\)?\s*(?:so\s+(?:với\s+)?[^.;()%]{0,60})?\((?:[^.;()%\d]{0,30})$/iu;
/** "so với quý trước (5.432 hồ sơ) giảm 302 hồ sơ" */
const FROM_EARLIER = /^\s*\)\s*,?\s*(?:thì\s+)?(?:tăng|giảm)(?:\s+thêm)?(?:\s+là)?\s*$/iu;
const COMPARED = /(?<!\p{L})(?:so\s+(?:với|cùng)|cùng\s+kỳ)(?!\p{L})/iu;
/** What may stand between a change and its own percent. */
const ITS_PERCENT =
  /^[\s,(]*(?:(?:tương\s+(?:ứng|đương)(?:\s+với)?|bằng|tức|hay|tỷ\s+lệ|tăng|giảm)\s*)*$/iu;

/** How many counts away the figures compared may stand. */
const REACH = 16;

interface Change {
  /** 1: more than before; −1: less. */
  direction: 1 | -1;
  /** The figure of the other period; null where the text does not tell it. */
  earlier: Item | null;
  /** The figures of this period it may speak of, the nearest first. */
  current: Item[];
}

export function checkChanges(passage: Passage, out: Collector): void {
  const items = flatten(passage.items).sort((a, b) => a.start - b.start);
  for (const [k, item] of items.entries()) {
    if (!item.tags.change && item.rates.length === 0) continue;
    const near = items.slice(Math.max(0, k - REACH), k + REACH);
    if (item.tags.change && isCountable(item)) checkDifference(item, near, out);
    else for (const rate of item.rates) checkGrowth(item, rate, near, out);
  }
}

/** "tiếp nhận 512.480 hồ sơ, tăng 12,1% so với năm 2024 (457.160 hồ sơ)" */
function checkGrowth(item: Item, rate: RateMention, items: Item[], out: Collector): void {
  const direction = directionOf(rate.link);
  const earlier = direction && earlierAfter(rate, item, items, out);
  if (!direction || !earlier || !isExact(rate) || !isCountable(item) || item.tags.goal) return;
  out.checked();
  const others = items.filter((i) => i !== earlier && isBeside(i, item));
  if (others.some((now) => isGrowth(now, earlier, direction, rate))) return;
  const growth = ((item.count.value - earlier.count.value) / earlier.count.value) * 100;
  const printed = percentText(Math.abs(growth), Math.max(rate.percent.decimals, 1));
  const arithmetic = `(${show(item)} − ${show(earlier)}) / ${show(earlier)} = ${growth < 0 ? '−' : ''}${printed}`;
  out.violation({
    rule: 'rate',
    message: `Mức ${direction > 0 ? 'tăng' : 'giảm'} không khớp: ${arithmetic}; văn bản ghi ${said(rate)}.`,
    at: spans(item, rate, earlier),
    arithmetic,
    suggestion: `${growth < 0 ? 'giảm' : 'tăng'} ${printed}`,
  });
}

/** "So với quý trước giảm 312 hồ sơ (5.432 hồ sơ)", and the percent of such a change. */
function checkDifference(item: Item, items: Item[], out: Collector): void {
  const change = changeOf(item, items, out);
  if (!change) return;
  const [own] = item.rates.filter((r) => ITS_PERCENT.test(r.link) && isExact(r));
  const isTold = checkAmount(item, change, items, out);
  if (own && !isTold) checkPercent(item, own, change, items, out);
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
    at: spans(item, earlier, nearest),
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
  const ratio = percentText((item.count.value / base) * 100, Math.max(rate.percent.decimals, 1));
  const arithmetic = `${show(item)} / ${formatCount(base)} = ${ratio}`;
  const found = {
    rule: 'rate' as const,
    message: `Mức ${direction > 0 ? 'tăng' : 'giảm'} không khớp: ${arithmetic}; văn bản ghi ${said(rate)}.`,
    at: spans(item, rate, ...(earlier ? [earlier] : current.slice(0, 1))),
    arithmetic,
    suggestion: ratio,
  };
  if (earlier) out.violation(found);
  else if (current.length === 1) out.review(found);
}

function changeOf(item: Item, items: Item[], out: Collector): Change | null {
  const direction = directionOf(item.label);
  if (!direction) return null;
  const after = [item, ...item.rates].map((from) => earlierAfter(from, item, items, out));
  const earlier = after.find((e) => e !== null) ?? earlierBefore(item, items, out);
  return { direction, earlier, current: currentOf(item, items, earlier) };
}

/**
 * Totals told before, which a change without a role of its own may speak of: the one just
 * before it in the sentence, or those of the sentences above. None where another count stands between.
 */
function currentOf(item: Item, items: Item[], earlier: Item | null): Item[] {
  const { time, channel, carry, level } = item.tags;
  if (time || channel || carry || level) return [];
  const told = items.filter((i) => i.start < item.start && i !== earlier && isBeside(i, item));
  const own = told.filter((i) => i.block === item.block && i.sentence === item.sentence);
  const isTotal = (i: Item): boolean =>
    isCountable(i) && isPlain(i.tags) && i.tags.status !== null && i.outOf === null;
  const inside = new Set(told.flatMap((i) => flatten(i.children)));
  const last = own.findLast((i) => !inside.has(i));
  const totals = last ? [last] : told;
  return totals.filter((i) => isTotal(i) && sameKind(i.family, item.family)).reverse();
}

function isBeside(a: Item, b: Item): boolean {
  return a.block === b.block || b.block - a.block === 1;
}

/** The figure in brackets behind a change that compares. */
function earlierAfter(from: Span, item: Item, items: Item[], out: Collector): Item | null {
  const { text } = out.source;
  const next = items.find((i) => i.start >= from.end);
  if (!next || !isOther(next, item, text)) return null;
  const between = text.slice(from.end, next.start);
  const isCompared = COMPARED.test(between) || COMPARED.test(`${item.lead} ${item.label}`);
  return isCompared && TO_EARLIER.test(between) ? next : null;
}

function earlierBefore(item: Item, items: Item[], out: Collector): Item | null {
  const { text } = out.source;
  const last = items[items.indexOf(item) - 1];
  if (!last || !isOther(last, item, text)) return null;
  const lead =
    text
      .slice(Math.max(0, last.start - 80), last.start)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  const isCompared = COMPARED.test(lead) && /\([^()]*$/u.test(lead);
  return isCompared && FROM_EARLIER.test(text.slice(last.end, item.start)) ? last : null;
}

/** A lone figure in brackets, of the same thing. */
function isOther(other: Item, item: Item, text: string): boolean {
  const isAlone = /^\s*\)/u.test(text.slice(other.end, other.end + 4));
  const isAlike = isCountable(other) && sameKind(other.family, item.family);
  return isAlone && isAlike && other.block === item.block && other.count.value > 0;
}

function isGrowth(now: Item, earlier: Item, direction: 1 | -1, { percent }: RateMention): boolean {
  const gap = direction * (now.count.value - earlier.count.value);
  const ofEarlier = (value: number): boolean =>
    matchShare(plainAmount(value), earlier.count, percent) !== null;
  // "tăng 112,1%": some write the whole instead of what was added.
  return (gap >= 0 && ofEarlier(gap)) || ofEarlier(now.count.value);
}

function directionOf(words: string): 1 | -1 | null {
  const word = DIRECTION.exec(words)?.[1]?.toLowerCase();
  return word ? (word === 'tăng' ? 1 : -1) : null;
}

function isExact({ percent }: RateMention): boolean {
  return !percent.points && percent.approximate === null;
}

function said({ percent }: RateMention): string {
  return percentText(percent.value, percent.decimals);
}

function spans(...places: Span[]): Span[] {
  return places.map(({ start, end }) => ({ start, end }));
}
