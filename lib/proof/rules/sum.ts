/**
 * Parts and totals. What the text claims is added up; a difference is a violation only
 * where the parts leave nothing out.
 */
import type { Item } from '../clauses.ts';
import { type Collector, show } from '../collector.ts';
import { SEP } from '../joints.ts';
import type { Passage } from '../passages.ts';
import { isPlain } from '../roles.ts';
import { sameKind } from '../units.ts';
import { findWholes, type Whole } from '../wholes.ts';
import { checkLists } from './lists.ts';
import { type Equation, equationsOf } from './partitions.ts';
import { holds, isCountable, report, sumOf } from './totals.ts';

/** How far a sum may lie from its total to be taken for a list meant as complete. */
const NEAR = 0.15;

export function checkSums(passage: Passage, out: Collector): void {
  const done = new Set<string>();
  const listed = checkLists(passage.items, out);
  for (const whole of findWholes(passage.items)) {
    if (listed.has(whole.parts[0] as Item)) continue;
    if (!isCountable(whole.head) || whole.head.tags.change) continue;
    const parts = whole.parts
      .filter((p) => isCountable(p) || p.count.denied)
      .filter((p) => !p.tags.change && !p.tags.goal && !/(?<![\p{L}])mỗi(?![\p{L}])/iu.test(p.own));
    const usable = { ...whole, parts: parts.filter((p) => sameKind(p.family, whole.head.family)) };
    if (usable.parts.length === 0) continue;
    const key = (e: string): string => `${whole.head.start}|${e}`;
    const equations = equationsOf(usable).filter((e) => !done.has(key(e.name)));
    for (const equation of equations) {
      done.add(key(equation.name));
      checkEquation(usable, equation, out);
    }
    if (equations.length === 0 && !done.has(key('any')) && whole.opener) {
      done.add(key('any'));
      const others = parts.filter((p) => !usable.parts.includes(p));
      checkUnknown(usable, others.every(isAmount), out);
    }
  }
  checkRemainders(passage, out);
  checkWorkload(passage, out);
  checkGrandTotal(passage.items, out);
}

function checkEquation(whole: Whole, equation: Equation, out: Collector): void {
  const parts = equation.readings[0] as Item[];
  out.checked();
  if (equation.readings.some((r) => holds(whole.head, r))) return;
  if (whole.parts.length > 1 && holds(whole.head, whole.parts)) return;
  // "…, quá hạn 20 hồ sơ, đang giải quyết 80 hồ sơ": the rest may stand right behind.
  for (let n = 1; n <= whole.following.length; n++)
    if (holds(whole.head, [...parts, ...whole.following.slice(0, n)])) return;
  if (whole.rivals.some((r) => isCountable(r) && equation.readings.some((x) => holds(r, x))))
    return;
  const sum = sumOf(parts);
  const total = whole.head.count.value;
  const excess = equation.disjoint && equation.readings.every((r) => sumOf(r) > total);
  if (equation.complete || excess) report(whole, parts, equation.name, out, true);
  else if (
    whole.opener &&
    whole.head.tags.status !== 'received' &&
    sum < total &&
    !leavesRest(parts)
  )
    report(whole, parts, equation.name, out, false);
}

/** "1.102 hồ sơ trước hạn; số còn lại đúng hạn": the rest is told without a figure. */
function leavesRest(parts: Item[]): boolean {
  return parts.some((p) =>
    p.tags.rest ? p.count.denied : /(?<!\p{L})còn lại(?!\p{L})/iu.test(p.lead),
  );
}

/** "352 dự án FDI, vốn 9,8 tỷ USD; 134 dự án …": money beside a part is none of the parts. */
function isAmount({ family }: Item): boolean {
  return family === 'money' || family === 'measure';
}

/**
 * Parts whose roles are not known: the wording alone says whether they are all. Not `alike`:
 * counts of other things stand among them.
 */
function checkUnknown(whole: Whole, alike: boolean, out: Collector): void {
  const { head, parts, opener } = whole;
  const total = head.count.value;
  if (parts.length === 1) {
    const part = parts[0] as Item;
    out.checked();
    if (isExcess(whole, part)) reportExcess(head, part, out);
    return;
  }
  out.checked();
  if (holds(head, parts)) return;
  for (let n = 2; n < parts.length; n++) if (holds(head, parts.slice(0, n))) return;
  for (let n = 1; n <= whole.following.length; n++)
    if (holds(head, [...parts, ...whole.following.slice(0, n)])) return;
  if (whole.rivals.some((r) => holds(r, parts))) return;
  // A total of its own ("cấp xã tiếp nhận 26.030 hồ sơ") ends the list; it is no part.
  const excess = parts.every((p) => !p.tags.status && !p.tags.level)
    ? parts.find((p) => isExcess(whole, p))
    : undefined;
  if (excess) return reportExcess(head, excess, out);
  if (!alike || mixed(parts)) return;
  const sum = sumOf(parts);
  const named = parts.every((p) => p.family === head.family && head.family !== null);
  // A colon may open any list; only three parts or more of the same noun right behind it are taken for all.
  const isApart = (parts[0] as Item).separator >= SEP.stop;
  if (opener === 'colon' && (isApart || !named || parts.length < 3)) return;
  const rest = parts.some((p) => p.tags.rest);
  // Three or more parts of one noun, or of none, are more likely meant to be all of them.
  const listed = parts.length > 2 && (named || parts.every((p) => p.family === null));
  const near = Math.abs(sum - total) <= total * (listed ? 2 * NEAR : NEAR);
  if ((rest || opener === 'all') && named) report(whole, parts, 'các phần', out, true);
  else if (rest || opener === 'all' || near || (sum > total && opener === 'bracket' && named))
    report(whole, parts, 'các phần', out, false);
}

/** Parts that look at the whole from several sides ("trực tuyến 900, đúng hạn 990") overlap. */
function mixed(parts: Item[]): boolean {
  const sides = new Set(parts.map(sideOf));
  return sides.has('trait') || (sides.size > 1 && CROSSING.some((side) => sides.has(side)));
}

/** Sides from which any count can be looked at, whatever the other parts are. */
const CROSSING = ['time', 'channel', 'sex', 'degree'];

function sideOf({ tags, family, own }: Item): string {
  if (tags.time) return 'time';
  if (tags.channel) return family === 'dossier' || family === null ? 'channel' : 'way';
  if (tags.service) return 'service';
  if (tags.level) return 'level';
  if (family !== 'person') return '';
  if (/(?<!\p{L})(?:nam|nữ)(?!\p{L})/iu.test(own)) return 'sex';
  if (/(?:tiến|thạc) sĩ|đại học|cao đẳng|trung cấp/iu.test(own)) return 'degree';
  return /đảng viên|dân tộc|lý luận|chuyên viên/iu.test(own) ? 'trait' : '';
}

/** One part alone is more than the whole it is told of. */
function isExcess({ head, opener, rivals }: Whole, part: Item): boolean {
  // "35 hồ sơ (tháng trước 52 hồ sơ)" compares.
  const certain =
    part.tags.carry === null &&
    head.family !== null &&
    head.family === part.family &&
    rivals.length === 0 &&
    opener !== 'colon';
  return certain && part.count.low > head.count.high && !part.tags.rest;
}

function reportExcess(head: Item, part: Item, out: Collector): void {
  out.violation({
    rule: 'sum',
    message: `Phần lớn hơn tổng: “${out.words(part)}” được nêu là một phần của “${out.words(head)}”.`,
    at: [head, part],
    arithmetic: `${show(part)} > ${show(head)}`,
  });
}

/** "Tiếp nhận 500 hồ sơ, đã giải quyết 450 hồ sơ, còn lại 50 hồ sơ đang giải quyết." */
function checkRemainders(passage: Passage, out: Collector): void {
  const { items } = passage;
  for (const [i, rest] of items.entries()) {
    if (
      !/(?<![\p{L}])(?:số )?còn lại(?![\p{L}])/iu.test(rest.own) ||
      !isCountable(rest) ||
      rest.opener
    )
      continue;
    if ((rest.tags.time && rest.tags.time !== 'inTime') || rest.tags.channel) continue;
    const before = items
      .slice(Math.max(0, i - 8), i)
      .filter((b) => b.block === rest.block && sameKind(b.family, rest.family));
    const resolved = before.findLast(
      (b) => b.tags.status === 'resolved' && isPlain(b.tags) && isCountable(b),
    );
    const received = before.findLast(
      (b) =>
        b.tags.status === 'received' &&
        isPlain(b.tags) &&
        isCountable(b) &&
        (!resolved || b.start < resolved.start),
    );
    if (!resolved || !received) continue;
    out.checked();
    const carried = before.find((b) => b.tags.carry === 'carried');
    const alternatives = [received.count.value, received.count.value + (carried?.count.value ?? 0)];
    const sum = resolved.count.value + rest.count.value;
    if (holds(received, [resolved, rest]) || alternatives.includes(sum)) continue;
    if (before.some((b) => b.tags.returned || b.tags.status === 'pending')) continue;
    report(
      { head: received, parts: [resolved, rest], opener: 'all', following: [], rivals: [] },
      [resolved, rest],
      'số đã giải quyết và số còn lại',
      out,
      true,
    );
  }
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
function isBeside(a: Item, b: Item): boolean {
  const isEntry = (i: Item): boolean => i.separator === SEP.subitem || i.separator === SEP.item;
  return a.block === b.block || (isEntry(a) && isEntry(b) && Math.abs(a.block - b.block) <= 6);
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
