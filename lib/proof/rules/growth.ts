/**
 * Growth as a percent alone, where the figures of both periods stand in the text: "tăng 12,1%
 * so với năm 2024 (457.160 hồ sơ)", "(cùng kỳ: 1.655 hồ sơ), tăng 11,3%".
 */
import { findPeriods } from '../../text/prose-dates.ts';
import type { Item, RateMention } from '../clauses.ts';
import { type Collector, type Span, show } from '../collector.ts';
import { sameKind } from '../units.ts';
import {
  type Direction,
  directionOf,
  earlierAfter,
  isBeside,
  isCompared,
  isOther,
} from './comparison.ts';
import { matchShare, percentText, plainAmount } from './shares.ts';
import { isCountable } from './totals.ts';

interface Growth {
  direction: Direction;
  earlier: Item;
  current: Item;
  /** The text says itself which figure is compared with which. */
  isCertain: boolean;
}

/** Between the figure in brackets and its growth: "), tăng", ", tăng", ") là". */
const BEHIND_EARLIER = /^\s*\)?\s*,?\s*(?:thì\s+)?(?:(?:tăng|giảm)(?:\s+thêm)?(?:\s+là)?|là)\s*$/iu;
/** "tăng so với quý trước (1.655 hồ sơ) là 13,1%" */
const ANNOUNCED = /(?<!\p{L})(tăng|giảm)\s+so\s+với\s/iu;
/** Words that can only name the period compared with. */
const EARLIER = /(?<!\p{L})(?:so\s+với|cùng\s+kỳ|năm\s+(?:trước|ngoái))(?!\p{L})/iu;
/** Another time that may as well be a part of this one, or what was carried over from it. */
const OTHER_TIME = /(?<!\p{L})(?:(?:quý|tháng)\s+(?:trước|[IV]+|\d{1,2})|năm\s+20\d\d)(?!\p{L})/iu;
const PART = /(?<!\p{L})(?:chuyển|sang|tồn|từ|riêng|trong\s+đó|lũy\s+kế|luỹ\s+kế)(?!\p{L})/iu;
/** Right behind its count; "tỷ lệ trực tuyến tăng" speaks of another. */
const OF_COUNT = /^[\s,(–-]*(?:tăng|giảm)(?:\s+thêm)?(?:\s+là)?\s*$/iu;
/** "tăng 13,1% so với quý II": the other period by its name. */
const COMPARED_WITH =
  /^\s*so\s+với\s+(?:cùng\s+kỳ\s+)?((?:quý|tháng|năm)\s+(?:trước|[IV]+|\d{1,4})(?:\s*(?:\/|năm\s+)\s*\d{4})?)(?![\p{L}\d])/iu;

export function checkGrowth(owner: Item, rate: RateMention, items: Item[], out: Collector): void {
  const growth = growthOf(owner, rate, items, out);
  if (!growth || !isExact(rate)) return;
  const { direction, earlier, current, isCertain } = growth;
  if (!isCountable(current) || current.tags.goal || earlier.count.value <= 0) return;
  out.checked();
  const others = items.filter((i) => i !== earlier && isBeside(i, current));
  if (others.some((now) => isGrowth(now, earlier, direction, rate))) return;
  const value = ((current.count.value - earlier.count.value) / earlier.count.value) * 100;
  const printed = percentText(Math.abs(value), Math.max(rate.percent.decimals, 1));
  const arithmetic = `(${show(current)} − ${show(earlier)}) / ${show(earlier)} = ${value < 0 ? '−' : ''}${printed}`;
  const found = {
    rule: 'rate' as const,
    message: `${isCertain ? '' : 'Cần xem lại: '}${isCertain ? 'Mức' : 'mức'} ${direction > 0 ? 'tăng' : 'giảm'} không khớp: ${arithmetic}; văn bản ghi ${saidPercent(rate)}.`,
    at: spansOf(current, rate, earlier),
    arithmetic,
    suggestion: `${value < 0 ? 'giảm' : 'tăng'} ${printed}`,
  };
  if (isCertain) out.violation(found);
  else out.review(found);
}

function growthOf(owner: Item, rate: RateMention, items: Item[], out: Collector): Growth | null {
  const direction = directionOf(rate.link) ?? announcedBy(owner, rate);
  if (!direction) return null;
  const after = directionOf(rate.link) && earlierAfter(rate, owner, items, out);
  if (after) return { direction, earlier: after, current: owner, isCertain: true };
  const before = earlierBefore(rate, items, out);
  if (before) return { direction, ...before };
  const named = earlierByName(owner, rate, items);
  return named && { direction, earlier: named, current: owner, isCertain: false };
}

function announcedBy(owner: Item, { link }: RateMention): Direction | null {
  const word = /^\s*\)\s*là\s*$/iu.test(link) && ANNOUNCED.exec(owner.label)?.[1]?.toLowerCase();
  return word ? (word === 'tăng' ? 1 : -1) : null;
}

/** "tiếp nhận 1.842 hồ sơ (cùng kỳ: 1.655 hồ sơ), tăng 11,3%", "so với quý trước (1.655 hồ sơ) tăng 11,3%" */
function earlierBefore(
  rate: RateMention,
  items: Item[],
  out: Collector,
): Omit<Growth, 'direction'> | null {
  const { text } = out.source;
  const at = items.findLastIndex((i) => i.end <= rate.start);
  const earlier = items[at];
  const current = items[at - 1];
  if (!earlier || !current || earlier.block !== rate.block) return null;
  if (!BEHIND_EARLIER.test(text.slice(earlier.end, rate.start))) return null;
  const lead = text.slice(current.end, earlier.start);
  if (!/\([^()]*$/u.test(lead) || /[.;]\s/u.test(lead) || PART.test(lead)) return null;
  const isClosed = isOther(earlier, current, text) || /^\s*\)/u.test(text.slice(rate.end));
  if (!isClosed || !isCountable(earlier) || !sameKind(earlier.family, current.family)) return null;
  if (current.tags.change) return null;
  if (EARLIER.test(lead)) return { earlier, current, isCertain: true };
  // A month's own figure is smaller by far than the quarter's, and so is what was carried over.
  const isLarge = earlier.count.value * 2 > current.count.value;
  return isLarge && OTHER_TIME.test(lead) ? { earlier, current, isCertain: false } : null;
}

/** "Quý II tiếp nhận 1.655 hồ sơ. Quý III tiếp nhận 1.842 hồ sơ, tăng 11,3% so với quý II." */
function earlierByName(owner: Item, rate: RateMention, items: Item[]): Item | null {
  if (!OF_COUNT.test(rate.link)) return null;
  const name = COMPARED_WITH.exec(rate.after)?.[1]?.toLowerCase().replace(/\s+/gu, ' ');
  if (!name) return null;
  const told = items.filter((i) => {
    const words = ` ${`${i.lead} ${i.own}`.toLowerCase()} `;
    const isNamed = words.includes(` ${name} `) && !isCompared(words);
    const isAlike = i.tags.status === owner.tags.status && i.tags.time === owner.tags.time;
    return i.start < owner.start && i.block === owner.block && isNamed && isAlike;
  });
  const [only, ...others] = told.filter((i) => isCountable(i) && sameKind(i.family, owner.family));
  if (!only || others.length > 0 || owner.tags.status === null) return null;
  const isSameTime = findPeriods(owner.own).some((p) =>
    findPeriods(only.own).some((q) => q.period.id === p.period.id),
  );
  return isSameTime ? null : only;
}

/** Whether a later figure is the earlier one changed by the percent told. */
function isGrowth(
  now: Item,
  earlier: Item,
  direction: Direction,
  { percent }: RateMention,
): boolean {
  const gap = direction * (now.count.value - earlier.count.value);
  const ofEarlier = (value: number): boolean =>
    matchShare(plainAmount(value), earlier.count, percent) !== null;
  // "tăng 112,1%": some write the whole instead of what was added.
  return (gap >= 0 && ofEarlier(gap)) || ofEarlier(now.count.value);
}

export function isExact({ percent }: RateMention): boolean {
  return !percent.points && percent.approximate === null;
}

export function saidPercent({ percent }: RateMention): string {
  return percentText(percent.value, percent.decimals);
}

export function spansOf(...places: Span[]): Span[] {
  return places.map(({ start, end }) => ({ start, end }));
}
