/**
 * Done and not done: "63/65 xã đã hoàn thành kết nối; còn 02 xã chưa hoàn thành" must make
 * the whole of the fraction.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item } from '../clauses.ts';
import { type Collector, show } from '../collector.ts';
import { SEP } from '../joints.ts';
import type { Passage } from '../passages.ts';
import { sameKind } from '../units.ts';
import { isCountable, sumOf } from './totals.ts';

const LEFT = /(?<!\p{L})còn(?:\s+lại)?(?:\s+(?:có|là))?$/iu;
const UNDONE = /(?<!\p{L})chưa\s+(?:được\s+|có\s+)?(\p{L}+(?:\s+\p{L}+){0,7})/iu;
/** Words that name no matter of their own. */
const EMPTY = new Set('được có đã thực hiện việc và là các nào còn với'.split(' '));

export function checkOutstanding({ items }: Passage, out: Collector): void {
  for (const [i, done] of items.entries()) {
    if (done.outOf === null || done.count.approximate) continue;
    const left = leftAfter(items, i);
    const last = left.at(-1);
    if (!last || !isSameMatter(done, left[0] as Item, last, out)) continue;
    out.checked();
    const sum = done.count.value + sumOf(left);
    if (sum === done.outOf) continue;
    const arithmetic = `${[done, ...left].map(show).join(' + ')} = ${formatCount(sum)} ≠ ${formatCount(done.outOf)}`;
    const rest = formatCount(Math.max(0, done.outOf - done.count.value));
    out.violation({
      rule: 'sum',
      message: `Số đã làm và số còn lại không khớp tổng: ${arithmetic}.`,
      at: [done, ...left].map(({ start, end }) => ({ start, end })),
      arithmetic,
      suggestion: `Nếu “${out.words(done)}” đúng, số còn lại phải là ${rest}.`,
    });
  }
}

/** "còn 01 xã, 02 phường": the counts of what is left, right behind the fraction. */
function leftAfter(items: Item[], i: number): Item[] {
  const done = items[i] as Item;
  const left: Item[] = [];
  for (const item of items.slice(i + 1, i + 5)) {
    const isNear = item.block === done.block && item.sentence - done.sentence <= 1;
    const isNext = left.length === 0 ? LEFT.test(item.label) : item.separator <= SEP.comma;
    if (!isNear || !isNext || item.outOf !== null || !isCountable(item)) break;
    if (!sameKind(item.family, done.family) || item.tags.change) break;
    left.push(item);
  }
  return left;
}

/** What is left undone is what was done: its words stand beside the fraction too. */
function isSameMatter(done: Item, first: Item, last: Item, out: Collector): boolean {
  const { text } = out.source;
  const after = text.slice(last.end, last.end + 120).split(/[,;:()]|[.!?](?=\s|$)/u)[0] ?? '';
  const undone = UNDONE.exec(after)?.[1];
  if (!undone || !/^\s*chưa(?!\p{L})/u.test(after)) return false;
  const beside = text.slice(Math.max(0, done.start - 160), first.start).split(/[.!?]\s/u);
  const said = new Set(
    beside
      .slice(-2)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const words = (undone.toLowerCase().match(/\p{L}+/gu) ?? []).filter((w) => !EMPTY.has(w));
  return words.length > 0 && words.every((w) => said.has(w));
}
