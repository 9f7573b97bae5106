/**
 * Percents against the counts they are shares of. The base is inferred among the counts
 * the text gives (received, resolved, due, the whole it is part of) and named.
 */
import type { Item, RateMention } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import type { Fraction } from '../figures.ts';
import { flatten, type Passage } from '../passages.ts';
import { readTags } from '../roles.ts';
import { sameKind, unitIn } from '../units.ts';
import { findWholes, type Whole } from '../wholes.ts';
import { type Base, basesFor } from './bases.ts';
import { checkChanges } from './changes.ts';
import { matchShare, percentText, plainAmount, shareText } from './shares.ts';

const NOT_A_SHARE =
  /(?<![\p{L}])(?:tăng|giảm|so với|vượt|chỉ tiêu|kế hoạch|cùng kỳ|mục tiêu|cao hơn|thấp hơn|phấn đấu|tối thiểu|cắt giảm)(?![\p{L}])/iu;
const SHARE_WORDS =
  /(?<![\p{L}])(?:đạt|chiếm|tỷ lệ|tỉ lệ|tương ứng|tương đương|bằng|là|với|khoảng|gần|hơn|trên|hồ sơ|HS|TTHC|thủ tục|hành chính|được|đã|của|số|tổng|và|toàn|tỉnh|huyện|xã|thành phố|trong|kỳ|các|cả|có|hạn|này)(?![\p{L}])/giu;

/** How many counts away a base may stand. */
const REACH = 40;

/** `all` are the counts of the whole document, in their order. */
export function checkRates(passage: Passage, all: Item[], out: Collector): void {
  const partOf = wholesByPart(findWholes(passage.items));
  const items = flatten(passage.items);
  checkChanges(passage, out);
  for (const [i, item] of items.entries())
    for (const rate of item.tags.change ? [] : item.rates) {
      if (rate.percent.points || isChange(rate)) continue;
      const near = items.slice(Math.max(0, i - REACH), i + REACH);
      if (rate.fraction) checkFraction(rate, item.own, out);
      else checkShare(item, rate, { wholes: partOf.get(item) ?? [], near, all }, out);
    }
  for (const clauses of passage.clauses)
    for (const rate of clauses.rates)
      if (rate.fraction && !isChange(rate))
        checkFraction(rate, labelOf(rate.fraction, clauses.fractions), out);
}

function labelOf(fraction: Fraction, known: Passage['clauses'][number]['fractions']): string {
  return known.find((f) => f.fraction === fraction)?.label ?? '';
}

function wholesByPart(wholes: Whole[]): Map<Item, Whole[]> {
  const map = new Map<Item, Whole[]>();
  for (const whole of wholes)
    for (const part of whole.parts) map.set(part, [...(map.get(part) ?? []), whole]);
  return map;
}

function isChange(rate: RateMention): boolean {
  // "18/32 nhiệm vụ theo Kế hoạch số 05, đạt 56%": what stands before the comma names the count.
  const mark = Math.max(rate.link.lastIndexOf(','), rate.link.lastIndexOf(';'));
  const link = rate.fraction ? rate.link.slice(mark + 1) : rate.link;
  return NOT_A_SHARE.test(link) || /^\s*(?:so với|cùng kỳ|kế hoạch|chỉ tiêu)/iu.test(rate.after);
}

function checkFraction(rate: RateMention, label: string, out: Collector): void {
  const { fraction, percent } = rate;
  if (!fraction || fraction.approximate || !isOfFraction(rate, label)) return;
  out.checked();
  const ratio = (fraction.numerator / fraction.denominator) * 100;
  const match = matchShare(
    plainAmount(fraction.numerator),
    plainAmount(fraction.denominator),
    percent,
  );
  const at = [spanWith(fraction, rate)];
  if (match === 'cut-off') noteCutOff(rate, out);
  if (match || isOfUnits(rate, ratio)) return;
  const found = {
    rule: 'rate' as const,
    message: `Tỷ lệ không khớp: ${shareText(fraction.numerator, fraction.denominator, percent.decimals)}, văn bản ghi ${percentText(percent.value, percent.decimals)}.`,
    at,
    arithmetic: shareText(fraction.numerator, fraction.denominator, percent.decimals),
    suggestion: percentText(ratio, percent.decimals),
  };
  if (!percent.approximate) out.violation(found);
  else if (isBeyond(ratio, rate)) out.review(found);
}

/** From the fraction to its percent, whichever stands first. */
function spanWith(fraction: Fraction, rate: RateMention): Span {
  const base = rate.start - rate.percent.start;
  return {
    start: Math.min(rate.start, base + fraction.start),
    end: Math.max(rate.end, base + fraction.after),
  };
}

/** After a comma, words of another matter end what the fraction said. */
function isOfFraction({ fraction, percent, link }: RateMention, label: string): boolean {
  const mark = Math.max(link.lastIndexOf(','), link.lastIndexOf(';'), link.lastIndexOf('('));
  if (mark < 0 || (fraction?.start ?? 0) > percent.start) return true;
  const said = new Set(`${label} ${link.slice(0, mark)}`.toLowerCase().match(/\p{L}+/gu));
  const tail = link.slice(mark + 1).replace(SHARE_WORDS, ' ');
  return (tail.toLowerCase().match(/\p{L}+/gu) ?? []).every((w) => said.has(w));
}

/** "9/9 huyện đạt tỷ lệ dưới 10%": what each unit reaches, not how many of them. */
function isOfUnits({ fraction, percent, link }: RateMention, ratio: number): boolean {
  if (fraction?.family !== 'place' || /[,(]/u.test(link)) return false;
  return percent.approximate !== null || Math.abs(ratio - percent.value) > 1.5;
}

/** "hơn 90%" of what is less, "dưới 5%" of what is more. */
function isBeyond(ratio: number, { percent }: RateMention): boolean {
  return percent.approximate === 'more' ? ratio < percent.value : ratio > percent.value;
}

function noteCutOff(rate: RateMention, out: Collector): void {
  out.note('rate', `“${out.words(rate)}” là kết quả cắt bỏ phần lẻ, không phải làm tròn.`, [rate]);
}

interface Around {
  /** What the text presents the count as a part of. */
  wholes: Whole[];
  near: Item[];
  all: Item[];
}

function checkShare(item: Item, rate: RateMention, around: Around, out: Collector): void {
  if (item.count.denied || item.count.approximate || out.slips.has(item.start)) return;
  if (!speaksOf(item, rate)) return;
  const bases = basesFor(item, rate, around.wholes, around.near);
  if (bases.length === 0) return;
  out.checked();
  // "1.000 hồ sơ (trực tuyến 850 hồ sơ), đạt 85%"
  const inside = rate.behind ? flatten(item.children) : [];
  if (inside.some((c) => isSomewhere(c, rate, [item, ...around.near]))) return;
  for (const base of bases) {
    const match = matchShare(item.count, base.amount, rate.percent);
    if (!match) continue;
    if (match === 'cut-off') noteCutOff(rate, out);
    if (!base.parent) out.note('rate', `“${out.words(rate)}” được tính trên ${base.name}.`, [rate]);
    return;
  }
  accuse(item, rate, bases[0] as Base, around, out);
}

const NAMED_ELSEWHERE =
  /^\s*(?:so với |trên |trong |của )?tổng|^\s+(?!(?:và|trong|trên|so|số|hồ sơ|TTHC|thủ tục|dịch vụ|còn|với|là|do|đối|tại|ở|của|đã|được|đúng|trước|quá|nên|vì|theo)(?!\p{L}))\p{Ll}/u;
/** How many blocks away a count may still be the base the author had in mind. */
const FAR = 60;

function accuse(item: Item, rate: RateMention, base: Base, around: Around, out: Collector): void {
  const { percent } = rate;
  const ratio = (item.count.value / base.amount.value) * 100;
  const close = Math.abs(ratio - percent.value) <= 1.5;
  // "đạt 40,4% tổng số hồ sơ tiếp nhận", "9,8% dân số": the base is named, and told elsewhere.
  const isElsewhere = !rate.base && NAMED_ELSEWHERE.test(rate.after);
  const told = base.parent && !isElsewhere && !rate.leads;
  const certain =
    told &&
    !rate.behind &&
    !percent.approximate &&
    (close || siblingsAgree(item, around.wholes) || !!rate.base);
  const isSole = base.sole && rate.after.trim() === '';
  if (!certain && !close && !told && !isSole) return;
  if (!certain && !close && isOfAnotherKind(item, base, around)) return;
  if (!certain && isSomewhere(item, rate, around.all)) return;
  const arithmetic = shareText(item.count.value, base.amount.value, percent.decimals);
  const found = {
    rule: 'rate' as const,
    message: `Tỷ lệ không khớp: tính trên ${base.name}, ${arithmetic}; văn bản ghi ${percentText(percent.value, percent.decimals)}${certain ? '' : ' (không số nào trong văn bản làm mẫu số cho kết quả này)'}.`,
    at: [item, rate, ...base.items].map((s) => ({ start: s.start, end: s.end })),
    arithmetic,
    suggestion: percentText(ratio, percent.decimals),
  };
  if (certain) out.violation(found);
  else out.review(found);
}

/** "đất đai 250 hồ sơ, đạt 98%; xây dựng 20 hồ sơ, đạt 95%": none of the paragraph's percents is a share of that base. */
function isOfAnotherKind(item: Item, base: Base, { near, wholes }: Around): boolean {
  const parts = wholes.flatMap((w) => w.parts);
  const siblings = parts.length > 0 ? parts : near.filter((i) => i.block === item.block);
  const others = siblings.filter((i) => i !== item && i.rates.length > 0);
  const fits = (i: Item): boolean =>
    i.rates.some((r) => matchShare(i.count, base.amount, r.percent) !== null);
  return others.length > 0 && !others.some(fits);
}

/** Any count of the document that makes the share right, given precisely enough to mean it. */
function isSomewhere(item: Item, rate: RateMention, all: Item[]): boolean {
  return all.some(
    (b) =>
      b !== item &&
      Math.abs(b.block - item.block) <= FAR &&
      (sameKind(b.family, item.family) || b.family === null) &&
      matchShare(item.count, b.count, rate.percent),
  );
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
  // Bare numbers in a row are cells of a table that lost its lines.
  if (item.family === null && !/\p{L}/u.test(item.own)) return false;
  if (rate.leads) return true;
  if (left.some((w) => !own.has(w))) return false;
  // "dịch vụ phát sinh hồ sơ" are services.
  const unit = unitIn(rate.link.replace(/(?:phát sinh|có)\s+hồ sơ/giu, ' '));
  if (unit && item.family && !sameKind(unit, item.family)) return false;
  const said = readTags(rate.link);
  return !(said.time && !item.tags.time);
}
