/**
 * Percents against the counts they are shares of. The base is inferred among the counts
 * the text gives (received, resolved, due, the whole it is part of) and named.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain, readTags } from '../roles.ts';
import { sameKind } from '../units.ts';
import { findWholes, type Whole } from '../wholes.ts';
import { type Amount, matchShare, percentText, shareText } from './shares.ts';

interface Base {
  amount: Amount;
  /** The counts it is made of. */
  items: Item[];
  /** "hồ sơ đã giải quyết" */
  name: string;
  /** The text itself presents it as the whole of the numerator. */
  parent: boolean;
}

const NOT_A_SHARE =
  /(?<![\p{L}])(?:tăng|giảm|so với|vượt|chỉ tiêu|kế hoạch|cùng kỳ|mục tiêu|cao hơn|thấp hơn|phấn đấu|tối thiểu|cắt giảm)(?![\p{L}])/iu;
const SHARE_WORDS =
  /(?<![\p{L}])(?:đạt|chiếm|tỷ lệ|tỉ lệ|tương ứng|tương đương|bằng|là|với|khoảng|gần|hơn|trên|hồ sơ|HS|TTHC|thủ tục|hành chính|được|đã|của|số|tổng|và|toàn|tỉnh|huyện|xã|thành phố|trong|kỳ|các|cả|có|hạn|này)(?![\p{L}])/giu;

/** How many counts away a base may stand. */
const REACH = 40;

export function checkRates(passage: Passage, earlier: Item[], out: Collector): void {
  const partOf = wholesByPart(findWholes(passage.items));
  const items = flatten(passage.items);
  for (const [i, item] of items.entries())
    for (const rate of item.rates) {
      if (rate.percent.points || isChange(rate)) continue;
      const near = items.slice(Math.max(0, i - REACH), i + REACH);
      if (rate.fraction) checkFraction(rate, out);
      else checkShare(item, rate, partOf.get(item) ?? [], near, earlier, out);
    }
  for (const clauses of passage.clauses)
    for (const rate of clauses.rates)
      if (rate.fraction && !isChange(rate)) checkFraction(rate, out);
}

function wholesByPart(wholes: Whole[]): Map<Item, Whole[]> {
  const map = new Map<Item, Whole[]>();
  for (const whole of wholes)
    for (const part of whole.parts) map.set(part, [...(map.get(part) ?? []), whole]);
  return map;
}

function isChange(rate: RateMention): boolean {
  return (
    NOT_A_SHARE.test(rate.link) || /^\s*(?:so với|cùng kỳ|kế hoạch|chỉ tiêu)/iu.test(rate.after)
  );
}

function checkFraction(rate: RateMention, out: Collector): void {
  const { fraction, percent } = rate;
  if (!fraction || fraction.approximate) return;
  out.checked();
  const numerator = plainAmount(fraction.numerator);
  const denominator = plainAmount(fraction.denominator);
  const match = matchShare(numerator, denominator, percent);
  const at = [rate];
  if (match === 'cut-off')
    out.note('rate', `“${out.words(rate)}” là kết quả cắt bỏ phần lẻ, không phải làm tròn.`, at);
  if (match) return;
  const right = percentText(
    (fraction.numerator / fraction.denominator) * 100,
    Math.max(percent.decimals, 2),
  );
  out.violation({
    rule: 'rate',
    message: `Tỷ lệ không khớp: ${shareText(fraction.numerator, fraction.denominator, percent.decimals)}, văn bản ghi ${percentText(percent.value, percent.decimals)}.`,
    at,
    arithmetic: shareText(fraction.numerator, fraction.denominator, percent.decimals),
    suggestion: right,
  });
}

function checkShare(
  item: Item,
  rate: RateMention,
  wholes: Whole[],
  items: Item[],
  earlier: Item[],
  out: Collector,
): void {
  if (item.count.denied || item.count.approximate) return;
  if (!speaksOf(item, rate)) return;
  const bases = basesFor(item, rate, wholes, items);
  if (bases.length === 0) return;
  out.checked();
  for (const base of bases) {
    const match = matchShare(item.count, base.amount, rate.percent);
    if (!match) continue;
    if (match === 'cut-off')
      out.note('rate', `“${out.words(rate)}” là kết quả cắt bỏ phần lẻ, không phải làm tròn.`, [
        rate,
      ]);
    if (!base.parent) out.note('rate', `“${out.words(rate)}” được tính trên ${base.name}.`, [rate]);
    return;
  }
  for (const other of earlier)
    if (sameKind(other.family, item.family) && matchShare(item.count, other.count, rate.percent))
      return;
  accuse(item, rate, bases[0] as Base, wholes, out);
}

function accuse(item: Item, rate: RateMention, base: Base, wholes: Whole[], out: Collector): void {
  const { percent } = rate;
  const ratio = (item.count.value / base.amount.value) * 100;
  const close = Math.abs(ratio - percent.value) <= 1.5;
  const certain = !percent.approximate && base.parent && (close || siblingsAgree(item, wholes));
  if (!certain && !base.parent && !close) return;
  const arithmetic = shareText(item.count.value, base.amount.value, percent.decimals);
  const found = {
    rule: 'rate' as const,
    message: `Tỷ lệ không khớp: tính trên ${base.name}, ${arithmetic}; văn bản ghi ${percentText(percent.value, percent.decimals)}${certain ? '' : ' (không số nào trong đoạn làm mẫu số cho kết quả này)'}.`,
    at: [item, rate, ...base.items].map((s) => ({ start: s.start, end: s.end })),
    arithmetic,
    suggestion: percentText(ratio, Math.max(percent.decimals, 1)),
  };
  if (certain) out.violation(found);
  else out.review(found);
}

/** Another part of the same whole has a percent that fits that whole: so the base is known. */
function siblingsAgree(item: Item, wholes: Whole[]): boolean {
  return wholes.some(
    (w) =>
      w.parts.includes(item) &&
      w.parts.some(
        (p) =>
          p !== item &&
          p.rates.some((r) => matchShare(p.count, w.head.count, r.percent) && r.percent.value > 0),
      ),
  );
}

/** The words between count and percent may only say "chiếm tỷ lệ", or repeat the count's own. */
function speaksOf(item: Item, rate: RateMention): boolean {
  const own = new Set(item.own.toLowerCase().match(/\p{L}+/gu) ?? []);
  const left =
    rate.link
      .replace(SHARE_WORDS, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (left.some((w) => !own.has(w))) return false;
  const said = readTags(rate.link);
  return !(said.time && !item.tags.time) && !(said.channel && !item.tags.channel);
}

function basesFor(item: Item, rate: RateMention, wholes: Whole[], items: Item[]): Base[] {
  const usable = (b: Item): boolean =>
    b !== item &&
    !b.count.denied &&
    !b.count.approximate &&
    !b.tags.change &&
    b.count.high >= item.count.low &&
    sameKind(b.family, item.family);
  const parents = wholes.filter((w) => w.parts.includes(item) && usable(w.head)).map((w) => w.head);
  const before = items
    .filter((b) => usable(b) && b.start < item.start && !parents.includes(b))
    .slice(-12)
    .reverse();
  const wanted = wantedStatus(item);
  const likely = before.filter((b) => b.tags.status === wanted && isPlain(b.tags));
  const others = before.filter((b) => !likely.includes(b));
  const bases: Base[] = [...new Set(parents)].map((b) => single(b, true));
  if (bases.length === 0 && likely[0]) bases.push(single(likely[0], sameSentence(likely[0], item)));
  for (const b of [...likely, ...others]) bases.push(single(b, false));
  bases.push(...newReceipts(items, item));
  void rate;
  return bases;
}

function sameSentence(a: Item, b: Item): boolean {
  return a.block === b.block && b.sentence - a.sentence <= 1;
}

function wantedStatus(item: Item): string | null {
  if (item.tags.time === 'overdue' || item.tags.time === 'inTime') return 'pending';
  if (item.tags.time) return 'resolved';
  return 'received';
}

/** New receipts = received − carried over: the base of the online rate. */
function newReceipts(items: Item[], item: Item): Base[] {
  const bases: Base[] = [];
  const carried = items.filter((i) => i.tags.carry === 'carried' && !i.count.approximate);
  const received = items.filter(
    (i) => i.tags.status === 'received' && isPlain(i.tags) && !i.count.approximate,
  );
  for (const c of carried.slice(0, 4))
    for (const r of received.slice(0, 6)) {
      if (r === item || r.count.value <= c.count.value) continue;
      const difference = plainAmount(r.count.value - c.count.value);
      const total = plainAmount(r.count.value + c.count.value);
      bases.push({
        amount: difference,
        items: [r, c],
        name: `hồ sơ mới tiếp nhận (${formatCount(difference.value)})`,
        parent: false,
      });
      bases.push({
        amount: total,
        items: [r, c],
        name: `hồ sơ tiếp nhận và kỳ trước chuyển qua (${formatCount(total.value)})`,
        parent: false,
      });
    }
  const online = items.filter((i) => i.tags.channel === 'online');
  const offline = items.filter((i) => i.tags.channel === 'offline' || i.tags.channel === 'direct');
  for (const [k, o] of online.slice(0, 6).entries()) {
    const other = offline[k];
    if (!other) continue;
    const sum = plainAmount(o.count.value + other.count.value);
    bases.push({
      amount: sum,
      items: [o, other],
      name: `hồ sơ mới tiếp nhận (${formatCount(sum.value)})`,
      parent: false,
    });
  }
  return bases;
}

function single(item: Item, parent: boolean): Base {
  const names: Record<string, string> = {
    received: 'số hồ sơ tiếp nhận',
    resolved: 'số hồ sơ đã giải quyết',
    pending: 'số hồ sơ đang giải quyết',
  };
  const role = isPlain(item.tags) ? names[item.tags.status ?? ''] : undefined;
  return {
    amount: item.count,
    items: [item],
    name: `${role ?? 'tổng'} (${formatCount(item.count.value)})`,
    parent,
  };
}

function plainAmount(value: number): Amount {
  return { value, low: value, high: value };
}
