/**
 * What a passage balances without announcing parts: the rest after the resolved, all that was
 * to be resolved, a total told after its parts.
 */
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { SEP } from '../joints.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain, type Status } from '../roles.ts';
import { sameKind } from '../units.ts';
import type { Whole } from '../wholes.ts';
import { holds, isCountable, report } from './totals.ts';

export function checkBalances(passage: Passage, out: Collector): void {
  checkRemainders(passage, out);
  checkWorkload(passage, out);
  checkGrandTotal(passage.items, out);
}

/** "Tiếp nhận 500 hồ sơ, đã giải quyết 450 hồ sơ, còn lại 50 hồ sơ đang giải quyết." */
function checkRemainders(passage: Passage, out: Collector): void {
  const { items } = passage;
  for (const [i, rest] of items.entries()) {
    const isNamed = /(?<![\p{L}])(?:số )?còn lại(?![\p{L}])/iu.test(rest.own);
    if (!(isNamed || isLeft(rest, items)) || !isCountable(rest) || rest.opener) continue;
    if ((rest.tags.time && rest.tags.time !== 'inTime') || rest.tags.channel) continue;
    const near = items.slice(Math.max(0, i - 24), i).filter((b) => sameKind(b.family, rest.family));
    const within = near.slice(-8).filter((b) => b.block === rest.block);
    const isOwn = (['received', 'resolved'] as const).every((s) => within.some((b) => tells(b, s)));
    const before = isOwn ? within : entriesAbove(near, rest);
    const resolved = before.findLast((b) => tells(b, 'resolved'));
    const received = before.findLast(
      (b) => tells(b, 'received') && (!resolved || b.start < resolved.start),
    );
    if (!resolved || !received) continue;
    out.checked();
    const carried = flatten(before).find((b) => b.tags.carry === 'carried');
    const alternatives = [received.count.value, received.count.value + (carried?.count.value ?? 0)];
    const sum = resolved.count.value + rest.count.value;
    if (holds(received, [resolved, rest]) || alternatives.includes(sum)) continue;
    if (before.some((b) => b.tags.returned || b.tags.status === 'pending')) continue;
    report(
      { head: received, parts: [resolved, rest], opener: 'all', following: [], rivals: [] },
      [resolved, rest],
      'số đã giải quyết và số còn lại',
      out,
      isOwn && isNamed,
    );
  }
}

/** "đã xử lý 198 PAKN, còn 26 PAKN đang xử lý": what one sentence leaves, returned ones not told apart. */
function isLeft(rest: Item, items: Item[]): boolean {
  if (!/^còn$/iu.test(rest.label) || rest.tags.status !== 'pending') return false;
  const sentence = items.filter((i) => i.block === rest.block && i.sentence === rest.sentence);
  const has = (status: Status): boolean => sentence.some((i) => tells(i, status));
  return has('received') && has('resolved') && sentence.at(-1) === rest;
}

function tells(item: Item, status: Status): boolean {
  return item.tags.status === status && isPlain(item.tags) && isCountable(item);
}

/** "1. Tiếp nhận … 2. Đã giải quyết … 3. Còn lại …": entries that tell each total once, for one unit. */
function entriesAbove(near: Item[], rest: Item): Item[] {
  const entries = near.filter((b) => isBeside(b, rest, 12));
  const isOnce = (['received', 'resolved'] as const).every(
    (s) => entries.filter((b) => tells(b, s)).length === 1,
  );
  return isOnce && ![rest, ...entries].some((b) => b.tags.level) ? entries : [];
}

/** Dossiers to be resolved in the period, all of them: resolved and pending should exhaust them. */
function checkWorkload(passage: Passage, out: Collector): void {
  const counted = passage.items.filter(
    (i) => isCountable(i) && isPlain(i.tags) && i.family === 'dossier',
  );
  const load = counted.filter((i) =>
    /(?:yêu cầu|phải|cần) (?:được )?(?:giải quyết|xử lý)/iu.test(i.own),
  );
  const plain = counted.filter((i) => load[0] && isBeside(i, load[0]));
  checkCarriedLoad(passage.items, load, out);
  const resolved = plain.filter((i) => i.tags.status === 'resolved' && !i.tags.level);
  const pending = plain.filter((i) => i.tags.status === 'pending' && !i.tags.level);
  const [head, done, open] = [load[0], resolved[0], pending[0]];
  if (load.length !== 1 || resolved.length !== 1 || pending.length !== 1 || !head || !done || !open)
    return;
  out.checked();
  if (holds(head, [done, open]) || passage.items.some((i) => i.tags.returned)) return;
  report(
    { head, parts: [done, open], opener: null, following: [], rivals: [] },
    [done, open],
    'đã giải quyết và đang giải quyết',
    out,
    false,
  );
}

/** In the same paragraph, or in the same list a few entries away. */
function isBeside(a: Item, b: Item, entries = 6): boolean {
  const isEntry = (i: Item): boolean => i.separator === SEP.subitem || i.separator === SEP.item;
  return (
    a.block === b.block || (isEntry(a) && isEntry(b) && Math.abs(a.block - b.block) <= entries)
  );
}

/** "Tiếp nhận trong kỳ 2.500, kỳ trước chuyển qua 120. Tổng số phải giải quyết 2.620." */
function checkCarriedLoad(items: Item[], loads: Item[], out: Collector): void {
  for (const load of loads) {
    const at = items.indexOf(load);
    const before = items
      .slice(Math.max(0, at - 20), at)
      .filter((i) => isBeside(i, load) && isCountable(i));
    const carried = before.filter((i) => i.tags.carry === 'carried' && !i.tags.level);
    const fresh = before.filter(
      (i) => i.tags.status === 'received' && isPlain(i.tags) && !i.tags.level,
    );
    const [a, b] = [fresh[0], carried[0]];
    if (fresh.length !== 1 || carried.length !== 1 || !a || !b) continue;
    out.checked();
    if (holds(load, [a, b]) || holds(load, [a])) continue;
    const whole: Whole = { head: load, parts: [a, b], opener: 'all', following: [], rivals: [] };
    report(whole, [a, b], 'tiếp nhận trong kỳ và kỳ trước chuyển qua', out, true);
  }
}

/** "Cấp tỉnh tiếp nhận … Cấp xã tiếp nhận … Tổng cộng hai cấp tiếp nhận …" */
function checkGrandTotal(items: Item[], out: Collector): void {
  for (const total of items) {
    if (!/(?<![\p{L}])tổng cộng(?![\p{L}])/iu.test(`${total.own}`) || !isCountable(total)) continue;
    const { status } = total.tags;
    const parts = items.filter(
      (i) =>
        i.start < total.start &&
        i.block === total.block &&
        isCountable(i) &&
        isPlain(i.tags) &&
        i.tags.status === status &&
        i.tags.level !== null &&
        sameKind(i.family, total.family),
    );
    const levels = new Set(parts.map((p) => p.tags.level));
    const byLevel = status !== null && parts.length > 1 && levels.size === parts.length;
    const told = byLevel ? parts : partsBefore(items, total);
    if (told.length < 2) continue;
    out.checked();
    if (holds(total, told)) continue;
    const whole: Whole = { head: total, parts: told, opener: null, following: [], rivals: [] };
    report(whole, told, byLevel ? 'các cấp' : 'các số', out, !byLevel || told.length === 3);
  }
}

/** "8.120 văn bản đến, 3.955 văn bản đi, tổng cộng 12.075 văn bản": what the clause counts before. */
function partsBefore(items: Item[], total: Item): Item[] {
  const at = items.indexOf(total);
  const parts: Item[] = [];
  for (let j = at - 1; j >= 0; j--) {
    const item = items[j] as Item;
    if ((items[j + 1] as Item).separator > SEP.comma) break;
    if (item.family === null || item.family !== total.family || !isCountable(item)) return [];
    parts.unshift(item);
  }
  return parts.some((p) => p.opener || p.tags.change) ? [] : parts;
}
