/**
 * Parts and totals. What the text claims is added up; a difference is a violation only
 * where the parts leave nothing out.
 */
import type { Item } from '../clauses.ts';
import { type Collector, show } from '../collector.ts';
import { SEP } from '../joints.ts';
import type { Passage } from '../passages.ts';
import { isOtherTime } from '../scope.ts';
import { sameKind } from '../units.ts';
import { findWholes, type Whole } from '../wholes.ts';
import { checkBalances } from './balances.ts';
import { checkLevels } from './levels.ts';
import { checkLists } from './lists.ts';
import { checkOutstanding } from './outstanding.ts';
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
  checkBalances(passage, out);
  checkLevels(passage.items, out);
  checkOutstanding(passage, out);
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
  else if (whole.opener && sum < total && isOpen(whole, equation, sum) && !leavesRest(parts))
    report(whole, parts, equation.name, out, false);
}

/** Parts short of the whole are worth a look: of received dossiers only levels that nearly make it. */
function isOpen({ head }: Whole, equation: Equation, sum: number): boolean {
  const isNearlyAll = head.count.value - sum <= head.count.value * NEAR;
  return head.tags.status !== 'received' || (equation.name === 'các cấp' && isNearlyAll);
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
  const { head, parts } = whole;
  const [only] = parts;
  out.checked();
  if (parts.length === 1) {
    if (only && isExcess(whole, only)) reportExcess(head, only, out);
    return;
  }
  if (isMet(whole)) return;
  // A total of its own ("cấp xã tiếp nhận 26.030 hồ sơ") ends the list; it is no part.
  const isPure = parts.every((p) => !p.tags.status && !p.tags.level);
  const excess = isPure ? parts.find((p) => isExcess(whole, p)) : undefined;
  if (excess) reportExcess(head, excess, out);
  else if (alike && !mixed(parts)) judgeList(whole, out);
}

/** The parts, the first of them, or they and what follows make the total of this or an earlier count. */
function isMet({ head, parts, opener, following, rivals }: Whole): boolean {
  if (holds(head, parts) || rivals.some((r) => holds(r, parts))) return true;
  const last = opener === 'bracket' ? 0 : parts.length;
  for (let n = 2; n < last; n++) if (holds(head, parts.slice(0, n))) return true;
  return following.some((_, n) => holds(head, [...parts, ...following.slice(0, n + 1)]));
}

function judgeList(whole: Whole, out: Collector): void {
  const { head, parts, opener } = whole;
  const total = head.count.value;
  const sum = sumOf(parts);
  const named = parts.every(
    (p) => p.family !== null && head.family !== null && sameKind(p.family, head.family),
  );
  // A colon may open any list; only three parts or more of the same noun right behind it are taken for all.
  const isApart = (parts[0] as Item).separator >= SEP.stop;
  if (opener === 'colon' && (isApart || !named || parts.length < 3)) return;
  // In brackets a number without a noun counts what stands before them.
  const inBrackets = opener === 'bracket' && (named || parts.every((p) => p.family === null));
  // Entries that look at the whole from several sides overlap, and add up to far more.
  const inEntries =
    named &&
    parts.length > 2 &&
    sum < total * 1.5 &&
    parts.every((p) => p.separator >= SEP.subitem && p.count.value < total);
  const rest = parts.some((p) => p.tags.rest);
  // Three or more parts of one noun, or of none, are more likely meant to be all of them.
  const listed = parts.length > 2 && (named || parts.every((p) => p.family === null));
  const near = Math.abs(sum - total) <= total * (listed ? 2 * NEAR : NEAR);
  if ((rest || opener === 'all') && named) report(whole, parts, 'các phần', out, true);
  else if (rest || opener === 'all' || near || (sum > total && (inBrackets || inEntries)))
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

/** "tháng 9: 1.300 hồ sơ", "quý II: 3.900 hồ sơ" */
const OF_A_TIME = /(?<!\p{L})(?:tháng|quý)\s+(?:\d|[IVX]+(?!\p{L}))/iu;

/** "so với quý trước (": what follows is no part. */
const COMPARED_WITH = /(?<!\p{L})so\s+với[^,;()]{0,60}\(\s*$/iu;

/** One part alone is more than the whole it is told of. */
function isExcess({ head, opener, rivals }: Whole, part: Item): boolean {
  // "35 hồ sơ (tháng trước 52 hồ sơ)", "(lũy kế 10 tháng: 1.100 hồ sơ)" compare.
  const certain =
    part.tags.carry === null &&
    !isOtherTime(part.own) &&
    !OF_A_TIME.test(part.own) &&
    !COMPARED_WITH.test(part.lead) &&
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
