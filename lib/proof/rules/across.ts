/**
 * What one section sums up against what another tells: "không có hồ sơ quá hạn", "100 % đúng
 * hạn", the totals once more. Only sections that judge or close the report are held against
 * the others; sections side by side may speak of different units.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { readOnTimeClaims } from '../on-time-claims.ts';
import type { Opening } from '../openings.ts';
import { flatten, type Passage } from '../passages.ts';
import { isNarrowed } from '../scope.ts';
import type { Block } from '../structure.ts';
import { checkTotalsAgain } from './retold.ts';
import { isCountable } from './totals.ts';

const SUMMARY =
  /đánh giá|nhận xét|tổng hợp|kết luận|ưu điểm|kết quả đạt được|tồn tại|hạn chế|khó khăn/iu;
/** An entry that sums up without a heading over it: "4. Đánh giá chung: …". */
const SUMMARY_LABEL =
  /^[\s*_]*(?:(?:nhận\s+xét|đánh\s+giá)(?:,?\s+(?:nhận\s+xét|đánh\s+giá))?(?:\s+chung)?|kết\s+luận|tóm\s+lại|nhìn\s+chung|tổng\s+kết)\s*[:,]/iu;

export function checkAcross(
  passages: Passage[],
  blocks: Block[],
  openings: Opening[],
  out: Collector,
): void {
  const judging: Passage[] = [];
  const telling: Passage[] = [];
  for (const passage of passages) {
    const isSummary = passage.path.some((h) => SUMMARY.test(h.title));
    const sumsUp = (index: number): boolean => {
      const { text, body } = blocks[index] as Block;
      return isSummary || SUMMARY_LABEL.test(text.slice(body));
    };
    judging.push(...partOf(passage, sumsUp));
    telling.push(...partOf(passage, (index) => !sumsUp(index)));
  }
  if (judging.length === 0 || telling.length === 0) return;
  const told = telling.flatMap((p) => flatten(p.items));
  checkLateDenied(judging, blocks, told, out);
  checkTotalsAgain(judging, telling, openings, out);
}

/** The passage with some of its blocks only; none where it has none of them. */
function partOf(passage: Passage, isIn: (block: number) => boolean): Passage[] {
  const blocks = passage.blocks.filter(isIn);
  if (blocks.length === 0) return [];
  return [
    {
      ...passage,
      blocks,
      items: passage.items.filter((i) => isIn(i.block)),
      clauses: passage.clauses.filter((_, k) => isIn(passage.blocks[k] as number)),
    },
  ];
}

/** "không có hồ sơ quá hạn", "100% hồ sơ giải quyết đúng hạn" where late ones are counted elsewhere. */
function checkLateDenied(judging: Passage[], blocks: Block[], told: Item[], out: Collector): void {
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
    .flatMap((p) => claimsOfNone(p, blocks))
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

function claimsOfNone(passage: Passage, blocks: Block[]): Claim[] {
  const denials = flatten(passage.items)
    .filter((i) => i.count.denied && i.family === 'dossier' && /(?:quá|trễ|chậm) hạn/iu.test(i.own))
    .map((i) => ({ place: i, words: `${i.lead} ${i.own}` }));
  const rates = passage.clauses.flatMap((c) => [
    ...c.rates,
    ...flatten(c.items).flatMap((i) => i.rates),
  ]);
  const phrases = passage.blocks
    .flatMap((index) => readOnTimeClaims(blocks[index] as Block))
    .map(({ start, end, words }) => ({ place: { start, end }, words }));
  return [...denials, ...rates.filter(isAllOnTime).map(claimOf), ...phrases];
}

function isAllOnTime({ percent, fraction, link, after }: RateMention): boolean {
  if (percent.value !== 100 || percent.approximate || fraction) return false;
  return /đúng hạn|trước hạn/iu.test(after) || /(?:đúng|trước) hạn(?: đạt)?\s*$/iu.test(link);
}

function claimOf(rate: RateMention): Claim {
  const place = { start: rate.start, end: rate.end + rate.after.length };
  return { place, words: `${rate.link} ${rate.after}` };
}
