/** What a change compares: its direction, the figure of the other period, those of this one. */
import type { Item } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { flatten } from '../passages.ts';
import { isPlain } from '../roles.ts';
import { sameKind } from '../units.ts';
import { isCountable } from './totals.ts';

const DIRECTION = /(?<!\p{L})(tăng|giảm)(?:\s+thêm)?(?:\s+là)?\s*$/iu;
/** From a change to the figure compared with: "so với năm 2024 (", "(cùng kỳ: ". */
const TO_EARLIER = /^\s*\)?\s*(?:so\s+(?:với\s+)?[^.;()%]{0,60})?\((?:[^.;()%\d]{0,30})$/iu;
/** "so với quý trước (5.432 hồ sơ) giảm 302 hồ sơ" */
const FROM_EARLIER = /^\s*\)\s*,?\s*(?:thì\s+)?(?:tăng|giảm)(?:\s+thêm)?(?:\s+là)?\s*$/iu;
const COMPARED = /(?<!\p{L})(?:so\s+(?:với|cùng)|cùng\s+kỳ)(?!\p{L})/iu;

/** How many counts away the figures compared may stand. */
export const REACH = 16;

/** 1: more than before; −1: less. */
export type Direction = 1 | -1;

export interface Change {
  direction: Direction;
  /** The figure of the other period; null where the text does not tell it. */
  earlier: Item | null;
  /** The figures of this period it may speak of, the nearest first. */
  current: Item[];
}

/** "giảm 140 hồ sơ so với tháng 4 (2.600 hồ sơ)" */
export function changeOf(item: Item, items: Item[], out: Collector): Change | null {
  const direction = directionOf(item.label);
  if (!direction) return null;
  const after = [item, ...item.rates].map((from) => earlierAfter(from, item, items, out));
  const earlier = after.find((e) => e !== null) ?? earlierBefore(item, items, out);
  return { direction, earlier, current: currentOf(item, items, earlier) };
}

export function directionOf(words: string): Direction | null {
  const word = DIRECTION.exec(words)?.[1]?.toLowerCase();
  return word ? (word === 'tăng' ? 1 : -1) : null;
}

/** Whether words compare with another period. */
export function isCompared(words: string): boolean {
  return COMPARED.test(words);
}

export function isBeside(a: Item, b: Item): boolean {
  return a.block === b.block || b.block - a.block === 1;
}

/** The figure in brackets behind a change that compares. */
export function earlierAfter(from: Span, item: Item, items: Item[], out: Collector): Item | null {
  const { text } = out.source;
  const next = items.find((i) => i.start >= from.end);
  if (!next || !isOther(next, item, text)) return null;
  const between = text.slice(from.end, next.start);
  const compares = isCompared(between) || isCompared(`${item.lead} ${item.label}`);
  return compares && TO_EARLIER.test(between) ? next : null;
}

/** A lone figure in brackets, of the same thing. */
export function isOther(other: Item, item: Item, text: string): boolean {
  const isAlone = /^\s*\)/u.test(text.slice(other.end, other.end + 4));
  const isAlike = isCountable(other) && sameKind(other.family, item.family);
  return isAlone && isAlike && other.block === item.block && other.count.value > 0;
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
  const compares = isCompared(lead) && /\([^()]*$/u.test(lead);
  return compares && FROM_EARLIER.test(text.slice(last.end, item.start)) ? last : null;
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
  // "hồ sơ trễ hạn là 386 hồ sơ, giảm 58 hồ sơ": the one count of the sentence, whatever its role.
  const [only, ...others] = own;
  if (only && others.length === 0 && isCountable(only) && only.outOf === null)
    return !only.tags.change && sameKind(only.family, item.family) ? [only] : [];
  const totals = last ? [last] : told;
  return totals.filter((i) => isTotal(i) && sameKind(i.family, item.family)).reverse();
}
