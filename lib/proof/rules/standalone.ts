/**
 * Percents told without the count they are the share of: "tỷ lệ giải quyết đúng hạn đạt
 * 99,7%" against the counts of its paragraph, and shares above a hundred.
 */
import type { Item, RateMention } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { type Frame, findFrames, type Slot } from '../frames.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain } from '../roles.ts';
import type { Block } from '../structure.ts';
import { findLevelLists, type LevelList } from './levels.ts';
import { matchShare, percentText, plainAmount, shareText } from './shares.ts';

/** "tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt", and nothing that narrows it. */
const ON_TIME_RATE =
  /(?:^|[\s(])tỷ\s+lệ\s+(?:hồ\s+sơ\s+|TTHC\s+)?(?:đã\s+)?(?:được\s+)?(?:giải\s+quyết\s+|xử\s+lý\s+|trả\s+)*(?:hồ\s+sơ\s+|TTHC\s+)?(?:trước\s+(?:hạn\s+)?và\s+đúng\s+hạn|đúng\s+(?:hạn\s+)?và\s+(?:trước|sớm)\s+hạn|đúng\s+hạn)\s*:?\s*(?:chung\s+)?(?:là|đạt|chiếm)?\s*:?\s*$/iu;
/** A share of these can never be more than all. */
const OF_ALL =
  /(?:đúng|trước|trong)\s+hạn|hài\s+lòng|hồ\s+sơ\s+(?:nộp\s+)?trực\s+tuyến|số\s+h(?:óa|oá)/iu;
const RELATIVE =
  /(?<![\p{L}])(?:tăng|giảm|so với|bằng|kế hoạch|chỉ tiêu|dự toán|mục tiêu|cùng kỳ|vượt|công suất|hoàn thành)(?![\p{L}])/iu;

export function checkStandalone(passage: Passage, blocks: Block[], out: Collector): void {
  const rates = passage.clauses.flatMap((c) => [
    ...c.rates,
    ...flatten(c.items).flatMap((i) => i.rates),
  ]);
  const frames = findFrames(passage);
  const lists = findLevelLists(passage.items);
  const entries = new Set(passage.blocks.filter((b) => blocks[b]?.kind === 'item'));
  for (const rate of rates) {
    if (rate.percent.points || rate.percent.approximate) continue;
    checkOverHundred(rate, out);
    if (rate.fraction || !ON_TIME_RATE.test(rate.link)) continue;
    const list = lists.find((l) => isOfSentence(rate, l.totals[0]));
    if (list) checkOnTimeOfLevels(rate, list, frames, out);
    else checkOnTime(rate, frames, entries, passage.items, out);
  }
}

function checkOverHundred(rate: RateMention, out: Collector): void {
  const words = `${rate.link.slice(-80)} ${rate.after}`;
  if (rate.percent.value <= 100 || RELATIVE.test(words) || !OF_ALL.test(words)) return;
  if (rate.fraction && rate.fraction.numerator > rate.fraction.denominator) return;
  out.checked();
  out.review({
    rule: 'rate',
    message: `Tỷ lệ lớn hơn 100%: “${out.words(rate)}”; một phần không thể nhiều hơn tổng.`,
    at: [{ start: rate.start, end: rate.end }],
  });
}

function checkOnTime(
  rate: RateMention,
  frames: Frame[],
  entries: Set<number>,
  items: Item[],
  out: Collector,
): void {
  const frame = frames.find((f) => isBeside(f.slots.get('resolved.total'), rate, entries));
  const near = frames.filter((f) => f.slots.has('resolved.total'));
  if (!frame || near.length > 1 || isOfOther(rate, frame, items)) return;
  const resolved = frame.slots.get('resolved.total') as Item;
  const told = onTimeOf(frame, (i) => isTogether(i, resolved, entries));
  const bases = [resolved, frame.slots.get('received.total')].filter((i) => i !== undefined);
  compare(rate, told, bases, out);
}

/** "Tổng cộng … đã giải quyết 4.071 hồ sơ, tỷ lệ đúng hạn 99,95%": those of every level above. */
function checkOnTimeOfLevels(
  rate: RateMention,
  { totals, rows }: LevelList,
  frames: Frame[],
  out: Collector,
): void {
  const resolved = totals.find((i) => i.tags.status === 'resolved' && isPlain(i.tags));
  const perLevel = rows.map((row) => {
    const own = frames.filter((f) => row.includes(f.slots.get('resolved.total') as Item));
    return own.length === 1 ? onTimeOf(own[0] as Frame, () => true)[0] : undefined;
  });
  const known = perLevel.filter((o) => o !== undefined);
  if (!resolved || known.length < rows.length) return;
  const value = known.reduce((sum, o) => sum + o.value, 0);
  compare(rate, [{ value, items: known.flatMap((o) => o.items) }], [resolved], out);
}

/** Whether any way of telling those on time makes the rate; `bases` begin with the resolved ones. */
function compare(rate: RateMention, told: OnTime[], among: Item[], out: Collector): void {
  const bases = among.filter((b) => b.count.value > 0);
  const [resolved] = bases;
  const [first] = told;
  if (!first || !resolved) return;
  out.checked();
  const fits = (n: number, b: Item): boolean =>
    matchShare(plainAmount(n), b.count, rate.percent) !== null;
  if (told.some((t) => bases.some((b) => fits(t.value, b)))) return;
  const arithmetic = shareText(first.value, resolved.count.value, rate.percent.decimals);
  out.review({
    rule: 'rate',
    message: `Cần xem lại tỷ lệ đúng hạn: theo số liệu của đoạn, ${arithmetic}; văn bản ghi ${percentText(rate.percent.value, rate.percent.decimals)}.`,
    at: [rate, ...first.items, resolved].map(({ start, end }) => ({ start, end })),
    arithmetic,
    suggestion: percentText((first.value / resolved.count.value) * 100, rate.percent.decimals),
  });
}

/** The last total before the rate is none of the frame's: another unit is spoken of. */
function isOfOther(rate: RateMention, frame: Frame, items: Item[]): boolean {
  const own = [...frame.slots.values()];
  const last = items.findLast(
    (i) => i.start < rate.start && i.tags.status !== null && isPlain(i.tags),
  );
  return last !== undefined && !own.includes(last);
}

function isOfSentence(rate: RateMention, item: Item | undefined): boolean {
  return item?.block === rate.block && rate.sentence - item.sentence <= 1;
}

function isBeside(resolved: Item | undefined, rate: RateMention, entries: Set<number>): boolean {
  if (!resolved || resolved.start > rate.start) return false;
  return isTogether(rate, resolved, entries) || isNextParagraph(rate, resolved);
}

/** "Tỷ lệ giải quyết đúng hạn đạt …" opens a paragraph a little below the counts. */
function isNextParagraph({ link, block }: RateMention, resolved: Item): boolean {
  return block - resolved.block <= 3 && /^[\s–+-]*tỷ\s+lệ/iu.test(link);
}

interface Placed {
  block: number;
}

/** In one paragraph, or in entries of one list. */
function isTogether(a: Placed, b: Placed, entries: Set<number>): boolean {
  const inList = entries.has(a.block) && entries.has(b.block);
  return a.block === b.block || (inList && Math.abs(a.block - b.block) <= 6);
}

interface OnTime {
  value: number;
  /** The counts that tell it. */
  items: Item[];
}

/** How many were on time, early ones included, by each way the passage tells it. */
function onTimeOf({ slots }: Frame, isNear: (item: Item) => boolean): OnTime[] {
  const counts = (names: Slot[]): Item[] => {
    const items = names.flatMap((n) => slots.get(n) ?? []).filter(isNear);
    return items.length === names.length ? items : [];
  };
  const sum = (items: Item[]): number => items.reduce((s, i) => s + i.count.value, 0);
  const ways = [counts(['resolved.earlyOrOnTime']), counts(['resolved.early', 'resolved.onTime'])];
  const late = counts(['resolved.late']);
  const total = slots.get('resolved.total')?.count.value ?? 0;
  const rest = total - sum(late);
  // "đã giải quyết 2.781 hồ sơ (đúng hạn 2.781 hồ sơ)"
  const onTime = counts(['resolved.onTime']);
  if (sum(onTime) === total) ways.push(onTime);
  return [
    ...ways.filter((w) => w.length > 0).map((items) => ({ value: sum(items), items })),
    ...(late.length > 0 ? [{ value: rest, items: late }] : []),
  ];
}
