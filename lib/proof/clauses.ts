/**
 * From a block to items: each count with its own phrase, its percent, what stands in
 * brackets after it, and how it is joined to the count before it.
 */
import type { Count, Fraction, NumberManner, Percent, Quantity } from './figures.ts';
import { readQuantities } from './figures.ts';
import {
  isClosed,
  isExplained,
  LONGEST_BRACKET,
  lastOpener,
  type Opener,
  openerAtEnd,
  SEP,
  type Separator,
  separatorOf,
} from './joints.ts';
import { breakAfter, breakBefore, sentenceStart, sharedAfter, sharedBefore } from './phrases.ts';
import { readTags, type Tags } from './roles.ts';
import type { Block } from './structure.ts';
import { type Family, unitIn } from './units.ts';

export interface Item {
  count: Count;
  /** Offsets in the whole text. */
  start: number;
  end: number;
  /** Its own phrase, figures left out. */
  own: string;
  /** The part of its phrase that stands before it. */
  label: string;
  /** What the sentence says before that phrase. */
  lead: string;
  tags: Tags;
  family: Family | null;
  separator: Separator;
  opener: Opener | null;
  /** Counts in the brackets that follow. */
  children: Item[];
  rates: RateMention[];
  /** "1.456/1.625 hồ sơ": what the count is out of. */
  outOf: number | null;
  /** It stands in brackets that explain no count but its own name: "Sở Tư pháp (128 hồ sơ)". */
  enclosed: boolean;
  block: number;
  sentence: number;
}

/** A percent, with the words that bind it to the figures before. */
export interface RateMention {
  percent: Percent;
  start: number;
  end: number;
  /** Words between the figure before and the percent. */
  link: string;
  /** Words after the percent, up to the next break. */
  after: string;
  fraction: Fraction | null;
  /** "chiếm 71,7% tổng số 6.287 thủ tục": the base as the text names it. */
  base: Count | null;
  /** Told before its count: "đạt 99,85%, tương ứng 94.839 hồ sơ". */
  leads: boolean;
  /** It stands behind the brackets of its count, so it may speak of a count in them. */
  behind: boolean;
  block: number;
  sentence: number;
}

export interface Clauses {
  items: Item[];
  /** Percents that belong to no count ("tỷ lệ đúng hạn đạt 98,33%"), and those with a fraction. */
  rates: RateMention[];
  fractions: {
    fraction: Fraction;
    start: number;
    end: number;
    label: string;
    block: number;
    sentence: number;
  }[];
  /** The block ends by opening a list ("Trong đó:"). */
  opens: Opener | null;
  quantities: Quantity[];
}

/** "(chiếm 71,7%) trên tổng số 6.287 thủ tục" */
const NAMED_BASE = /^\s*\)?\s*(?:so\s+với\s+|của\s+|trong\s+|trên\s+|\/\s*)?tổng(?:\s+số)?\s*$/iu;
/** Between a percent and the count it is the share of. */
const LEADS = /^\s*[,(]?\s*(?:tương\s+(?:ứng|đương)(?:\s+với)?|ứng\s+với|với|là)\s*$/iu;

/** What was read last in the block. */
interface Last {
  item: Item | null;
  fraction: Fraction | null;
  rate: RateMention | null;
  end: number;
}

interface Level {
  list: Item[];
  /** The item whose brackets these are. */
  head: Item | null;
  separator: Separator;
  opener: Opener | null;
  /** "thu về 486 phiếu: rất hài lòng 312 phiếu, …": a colon stands right behind the last count. */
  colon: boolean;
}

export function readClauses(block: Block, index: number, manner: NumberManner): Clauses {
  const text = block.text;
  const quantities = readQuantities(text, manner);
  const root: Level = { list: [], head: null, separator: SEP.none, opener: null, colon: false };
  const result: Clauses = { items: root.list, rates: [], fractions: [], opens: null, quantities };
  const stack: Level[] = [root];
  let sentence = 0;
  let at = block.body;
  const claimed = new Set<Fraction>();
  let last: Last = { item: null, fraction: null, rate: null, end: at };
  for (const [i, q] of quantities.entries()) {
    if (q.start < at) continue;
    const gap = text.slice(at, q.start);
    const depth = stack.length;
    sentence += scanGap(gap, stack, text.slice(q.start));
    const head = stack.length < depth ? (stack.at(-1)?.list.at(-1) ?? null) : null;
    const isBehind = head?.children.includes(last.item as Item) ?? false;
    if (isBehind) last = { ...last, item: head };
    const previous = quantities[i - 1];
    const next = quantities[i + 1];
    if (q.type === 'percent') {
      const mention = toRate(text, block, index, q, last, next, sentence);
      mention.behind = isBehind;
      if (last.item && mention.fraction === null && ownsRate(text, last, q))
        last.item.rates.push(mention);
      else result.rates.push(mention);
      // A fraction has one percent, before it or behind it.
      if (mention.fraction) claimed.add(mention.fraction);
      last = { ...last, rate: mention, fraction: null };
    } else if (q.type === 'count' && last.rate && last.item && NAMED_BASE.test(gap)) {
      last.rate.base = q;
    } else {
      const level = stack.at(-1) as Level;
      const item = toItem(text, block, index, asCount(q), previous, next, sentence, level);
      item.outOf = q.type === 'fraction' ? q.denominator : null;
      if (last.rate && !last.rate.fraction && LEADS.test(gap)) lead(last.rate, item, result);
      place(item, stack);
      if (q.type === 'fraction')
        result.fractions.push({
          fraction: q,
          start: item.start,
          end: item.end,
          label: item.label,
          block: index,
          sentence,
        });
      const isFree = q.type === 'fraction' && !claimed.has(q);
      last = { item, fraction: isFree ? q : null, rate: null, end: q.after };
    }
    at = Math.max(at, q.after);
  }
  const tail = text.slice(at);
  root.opener = null;
  scanGap(tail, stack, '');
  if (/:$/u.test(text.trimEnd())) result.opens = openerAtEnd(text);
  return result;
}

/** Follows brackets, stops and openers between two figures; returns how many sentences ended. */
function scanGap(gap: string, stack: Level[], ahead: string): number {
  let stops = 0;
  let from = 0;
  const mark = (piece: string): void => {
    const level = stack.at(-1) as Level;
    const found = separatorOf(piece);
    stops += found.stops;
    if (found.separator > level.separator) level.separator = found.separator;
    if (/^\s?:/u.test(piece) && found.separator < SEP.semi) level.colon = true;
    const opener = lastOpener(piece);
    if (opener) level.opener = opener;
    else if (found.separator === SEP.stop) level.opener = null;
  };
  for (const m of gap.matchAll(/[()]/gu)) {
    mark(gap.slice(from, m.index));
    from = m.index + 1;
    if (m[0] === '(') {
      const rest = gap.slice(from, from + LONGEST_BRACKET);
      if (!isClosed(`${rest}${ahead.slice(0, LONGEST_BRACKET)}`)) continue;
      const level = stack.at(-1) as Level;
      // Brackets belong to the figure just before them, never to one of an earlier sentence.
      const before = level.list.at(-1) ?? null;
      const inside = `${rest}${ahead.slice(0, 240)}`;
      const head = before && isExplained(before, level.separator, inside) ? before : null;
      stack.push({
        list: head ? head.children : level.list,
        head,
        separator: SEP.none,
        opener: null,
        colon: false,
      });
    } else if (stack.length > 1) {
      const closed = stack.pop() as Level;
      const level = stack.at(-1) as Level;
      if (closed.list === level.list && closed.separator > level.separator)
        level.separator = closed.separator;
    }
  }
  mark(gap.slice(from));
  return stops;
}

/** A fraction counts its numerator. */
function asCount(q: Count | Fraction): Count {
  if (q.type === 'count') return q;
  const value = q.numerator;
  return { ...q, type: 'count', value, low: value, high: value, denied: false };
}

/** Gives a count the percent told before it, with the role named there. */
function lead(rate: RateMention, item: Item, clauses: Clauses): void {
  if (!clauses.rates.includes(rate) || item.tags.status || item.tags.time) return;
  clauses.rates = clauses.rates.filter((r) => r !== rate);
  item.tags = readTags(`${rate.link.slice(-80)} ${item.own}`);
  item.rates.push({ ...rate, leads: true });
}

function place(item: Item, stack: Level[]): void {
  const level = stack.at(-1) as Level;
  item.enclosed = stack.length > 1 && level.head === null;
  item.separator = level.list.length === 0 && level.head === null ? SEP.none : level.separator;
  const before = level.list.at(-1);
  // "Trong 3.210 hồ sơ đã giải quyết có 3.100 hồ sơ trước hạn, …"
  const within =
    before &&
    item.separator < SEP.stop &&
    /(?<![\p{L}])trong(?:\s+tổng)?(?:\s+số)?$/iu.test(before.label);
  item.opener = level.opener ?? (within && before.count.value >= item.count.value ? 'among' : null);
  if (!item.opener && before && before.family === item.family && level.colon) item.opener = 'colon';
  level.colon = false;
  level.list.push(item);
  level.separator = SEP.none;
  level.opener = null;
}

function toItem(
  text: string,
  block: Block,
  index: number,
  count: Count,
  previous: Quantity | undefined,
  next: Quantity | undefined,
  sentence: number,
  level: Level,
): Item {
  const floor = previous?.after ?? block.body;
  let from = breakBefore(text, count.start, floor);
  // "Sở Tư pháp (128 hồ sơ)": the name stands before the bracket.
  if (level.head === null && /\(\s*$/u.test(text.slice(floor, count.start)))
    from = breakBefore(text, text.lastIndexOf('(', count.start), floor);
  const to = breakAfter(text, count, next);
  const shared = previous?.type === 'count' && from <= previous.after;
  const before = shared
    ? sharedBefore(text.slice(previous.after, count.start), previous, text)
    : text.slice(from, count.start).replace(/\(\s*$/u, '');
  const after = sharedAfter(text.slice(count.after, to), count, next, before);
  const noun = text.slice(count.end, count.after);
  const denied = count.denied ? text.slice(count.start, count.end) : '';
  const own = `${before} ${denied}${noun} ${after}`.replace(/\s+/gu, ' ').trim();
  const lead = text
    .slice(sentenceStart(text, count.start, block.body), Math.max(0, from))
    .replace(/\s+/gu, ' ')
    .trim();
  const tags = readTags(own);
  if (!tags.status && !tags.time && !tags.channel && !tags.service) {
    const context = readTags(lead.slice(-120));
    tags.status = context.status;
    if (own.length < 8) tags.channel = context.channel;
  }
  return {
    count,
    start: block.start + count.start,
    end: block.start + count.after,
    own,
    label: before.replace(/\s+/gu, ' ').trim(),
    lead,
    tags,
    family: count.family ?? unitIn(own) ?? null,
    separator: SEP.none,
    opener: null,
    children: [],
    rates: [],
    outOf: null,
    enclosed: false,
    block: index,
    sentence,
  };
}

/** Whether a percent speaks of the count before it. */
function ownsRate(text: string, last: { item: Item | null; end: number }, q: Percent): boolean {
  const link = text.slice(last.end, q.start);
  if (link.length > 90 || /[;\n]|[.!?](?=\s)/u.test(link)) return false;
  return true;
}

function toRate(
  text: string,
  block: Block,
  index: number,
  percent: Percent,
  last: { fraction: Fraction | null; end: number },
  next: Quantity | undefined,
  sentence: number,
): RateMention {
  const from = Math.max(last.end, block.body, percent.start - 200);
  const link = text.slice(from, percent.start).replace(/\s+/gu, ' ');
  const until = Math.min(next ? next.start : text.length, percent.end + 90);
  const m = /[,;)\n]|[.!?](?=\s|$)/u.exec(text.slice(percent.end, until));
  const after = text.slice(percent.end, m ? percent.end + m.index : until).replace(/\s+/gu, ' ');
  const bound = last.fraction !== null && link.length < 60 && !/[;\n]|[.!?](?=\s)/u.test(link);
  let fraction = bound ? last.fraction : null;
  // "85,37% (951/1.114 hồ sơ)"
  if (
    next?.type === 'fraction' &&
    /^\s*(?:(?:tổng|số|hồ\s+sơ|HS|TTHC|phiếu|giao\s+dịch|văn\s+bản|đơn\s+vị|xã)\s*)*[([]?\s*(?:tương\s+ứng\s+|với\s+|là\s+|=\s*)*$/u.test(
      text.slice(percent.end, next.start),
    )
  )
    fraction = next;
  return {
    percent,
    start: block.start + percent.start,
    end: block.start + percent.end,
    link,
    after,
    fraction,
    base: null,
    leads: false,
    behind: false,
    block: index,
    sentence,
  };
}
