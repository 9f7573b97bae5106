/**
 * What one section sums up against what another tells: "không có hồ sơ quá hạn", "100 % đúng
 * hạn", the totals once more. Only sections that judge or close the report are held against
 * the others; sections side by side may speak of different units.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain, readTags } from '../roles.ts';
import { isCountable } from './totals.ts';

const SUMMARY =
  /đánh giá|nhận xét|tổng hợp|kết luận|ưu điểm|kết quả đạt được|tồn tại|hạn chế|khó khăn/iu;
/** Words that make a sentence speak of a part of the dossiers, or of another time. */
const NARROWED =
  /(?<![\p{L}])(?:cấp|xã|huyện|phường|thị trấn|sở|phòng|tháng|lĩnh vực|riêng|cùng kỳ|năm trước|quý trước|đơn vị|cơ quan|hầu hết|cơ bản|thuộc|liên thông|trực tuyến|bưu chính)(?![\p{L}])/iu;

export function checkAcross(passages: Passage[], out: Collector): void {
  const judging = passages.filter((p) => p.path.some((h) => SUMMARY.test(h.title)));
  const telling = passages.filter((p) => !judging.includes(p));
  if (judging.length === 0 || telling.length === 0) return;
  const told = telling.flatMap((p) => flatten(p.items));
  checkLateDenied(judging, told, out);
  checkTotalsAgain(judging, telling, out);
}

/** "không có hồ sơ quá hạn", "100% hồ sơ giải quyết đúng hạn" where late ones are counted elsewhere. */
function checkLateDenied(judging: Passage[], told: Item[], out: Collector): void {
  const late = told.find(
    (i) =>
      (i.tags.time === 'late' || i.tags.time === 'overdue') &&
      i.family === 'dossier' &&
      isCountable(i) &&
      i.count.value > 0 &&
      !i.tags.change &&
      !i.tags.goal,
  );
  const places = judging
    .flatMap(claimsOfNone)
    .filter(({ words }) => !isNarrowed(withoutPeriod(words, told)))
    .map(({ place }) => place);
  for (const _ of places) out.checked();
  const [first] = places;
  if (!late || !first) return;
  out.review({
    rule: 'statement',
    message: `Mâu thuẫn: phần đánh giá ghi “${out.words(first)}”, nhưng phần số liệu có ${formatCount(late.count.value)} hồ sơ quá hạn (“${out.words(late)}”).`,
    at: [...places, late].map(({ start, end }) => ({ start, end })),
  });
}

/** The words less a period that the figures are told of too ("trong tháng 5/2025"). */
function withoutPeriod(words: string, told: Item[]): string {
  const period = /(?:tháng|quý|năm)\s+(?:\d{1,4}|[IVX]+)(?:[/.-]\d{4}|\s+năm\s+\d{4})?/giu;
  return words.replace(period, (m) =>
    told.some((i) => i.lead.includes(m) || i.own.includes(m)) ? ' ' : m,
  );
}

interface Claim {
  place: Span;
  /** The sentence up to the claim, and what follows it at once. */
  words: string;
}

function claimsOfNone(passage: Passage): Claim[] {
  const denials = flatten(passage.items)
    .filter((i) => i.count.denied && i.family === 'dossier' && /(?:quá|trễ|chậm) hạn/iu.test(i.own))
    .map((i) => ({ place: i, words: `${i.lead} ${i.own}` }));
  const rates = passage.clauses.flatMap((c) => [
    ...c.rates,
    ...flatten(c.items).flatMap((i) => i.rates),
  ]);
  return [...denials, ...rates.filter(isAllOnTime).map(claimOf)];
}

function isAllOnTime({ percent, fraction, link, after }: RateMention): boolean {
  if (percent.value !== 100 || percent.approximate || fraction) return false;
  return /đúng hạn|trước hạn/iu.test(after) || /(?:đúng|trước) hạn(?: đạt)?\s*$/iu.test(link);
}

function claimOf(rate: RateMention): Claim {
  const place = { start: rate.start, end: rate.end + rate.after.length };
  return { place, words: `${rate.link} ${rate.after}` };
}

/** "UBND xã", "toàn huyện", "trên địa bàn tỉnh" name the whole of a report, no part of it. */
const WHOLE_UNIT =
  /(?:UBND|Ủy ban nhân dân|toàn|địa bàn)\s+(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|sở)/giu;

function isNarrowed(words: string): boolean {
  return NARROWED.test(words.replace(WHOLE_UNIT, ' '));
}

// Words that only say what is counted; what remains names the unit, the time, the matter.
const COMMON =
  /(?<![\p{L}])(?:tổng|số|lượng|hồ|sơ|là|có|được|đã|các|trong|kỳ|báo|cáo|và|của|trên|địa|bàn|tại|về|với|thủ|tục|hành|chính|TTHC|tiếp|nhận|giải|quyết|xử|lý)(?![\p{L}])/giu;

/** The total of received or resolved dossiers told again, in the same words, with another value. */
function checkTotalsAgain(judging: Passage[], telling: Passage[], out: Collector): void {
  const known = new Map<string, Item | null>();
  for (const { item, key } of totalsOf(telling)) known.set(key, known.has(key) ? null : item);
  for (const { item, key } of totalsOf(judging)) {
    const first = known.get(key);
    if (!first) continue;
    out.checked();
    if (first.count.low <= item.count.high && item.count.low <= first.count.high) continue;
    const [a, b] = [first, item].map((i) => formatCount(i.count.value));
    out.review({
      rule: 'repeat',
      message: `Cùng một số liệu có hai giá trị: “${out.words(first)}” ở phần số liệu, “${out.words(item)}” ở phần đánh giá.`,
      at: [first, item].map(({ start, end }) => ({ start, end })),
      arithmetic: `${a} ≠ ${b}`,
    });
  }
}

function totalsOf(passages: Passage[]): { item: Item; key: string }[] {
  return passages.flatMap((passage) =>
    passage.items.flatMap((item) => {
      const { tags } = item;
      if (!isCountable(item) || !isPlain(tags) || item.family !== 'dossier' || item.outOf !== null)
        return [];
      if (tags.status !== 'received' && tags.status !== 'resolved') return [];
      const words = `${item.lead} ${item.own}`.toLowerCase().replace(/[\d.,%]+/gu, ' ');
      const rest = words.replace(COMMON, ' ').match(/\p{L}+/gu) ?? [];
      const level = tags.level ?? passage.path.map((h) => readTags(h.title).level).join('');
      return rest.length > 8
        ? []
        : [{ item, key: [tags.status, level, ...new Set(rest)].sort().join(' ') }];
    }),
  );
}
