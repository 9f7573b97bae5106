/**
 * Levels told apart from their total: entries above it ("a) Cấp huyện: … b) Cấp xã: … Tổng
 * cộng cả huyện …"), or sentences behind it ("Cấp tỉnh 98.215 hồ sơ, chiếm 19,16%; cấp xã …").
 */
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { SEP } from '../joints.ts';
import { isPlain, type Level, readTags, type Status } from '../roles.ts';
import { sameKind } from '../units.ts';
import { holds, isCountable, report, sumOf } from './totals.ts';

const TOTAL =
  /^[\s–+-]*(?:(?:như vậy|tính chung|tổng hợp),?\s+)*(?:tổng cộng|cộng chung|tính chung|chung|(?:trên\s+)?(?:toàn|cả)\s+(?:tỉnh|huyện|thành phố|quận|thị xã|hai cấp|ba cấp))(?!\p{L})/iu;
const STATUSES: Status[] = ['received', 'resolved', 'pending'];
/** How far the sum may lie from the total to be taken for a slip. */
const NEAR = 0.15;

/** Totals of one sentence and the entries, one a level, that they sum up. */
export interface LevelList {
  totals: Item[];
  rows: Item[][];
}

export function checkLevels(items: Item[], out: Collector): void {
  for (const list of findLevelLists(items)) checkColumns(list, out);
  for (const [i, first] of items.entries())
    if (first.tags.level && !first.opener && items[i - 1]?.tags.level == null)
      checkLevelsBehind(items, i, out);
}

/** Lists of levels with their totals right below. */
export function findLevelLists(items: Item[]): LevelList[] {
  return items.flatMap((first, k) => {
    if (first.separator < SEP.subitem || !TOTAL.test(`${first.lead} ${first.label}`)) return [];
    const totals = items
      .slice(k, k + 12)
      .filter((i) => i.block === first.block && i.sentence === first.sentence);
    const rows = rowsAbove(items, k);
    return rows.length > 1 ? [{ totals, rows }] : [];
  });
}

/** The paragraphs or entries above, back to where a level comes again. */
function rowsAbove(items: Item[], k: number): Item[][] {
  const rows: Item[][] = [];
  const seen = new Set<Level>();
  let row: Item[] = [];
  let below = items[k] as Item;
  for (let j = k - 1; j >= 0 && k - j < 60; j--) {
    const item = items[j] as Item;
    if (below.block - item.block > 1) break;
    row.unshift(item);
    below = item;
    if (item.separator < SEP.subitem) continue;
    const { level } = readTags(`${item.lead} ${item.own}`);
    if (level && seen.has(level)) break;
    if (!level) continue;
    seen.add(level);
    rows.unshift(row);
    row = [];
  }
  return rows;
}

function checkColumns({ totals, rows }: LevelList, out: Collector): void {
  const columns = STATUSES.flatMap((status) => {
    const fits = (i: Item): boolean =>
      i.tags.status === status && isPlain(i.tags) && isCountable(i);
    const head = totals.find(fits);
    const cells = rows.flatMap((row) => row.find(fits) ?? []);
    const isWhole = head && cells.length === rows.length;
    return isWhole && cells.every((c) => sameKind(c.family, head.family)) ? [{ head, cells }] : [];
  });
  // Another column that adds up shows that no level is missing.
  const isComplete = columns.some((c) => holds(c.head, c.cells));
  for (const { head, cells } of columns) {
    out.checked();
    if (holds(head, cells) || !(isComplete || isNear(head, cells))) continue;
    reportLevels(head, cells, isComplete, out);
  }
}

/** "Toàn tỉnh tiếp nhận 512.480 hồ sơ … Cấp tỉnh 98.215 hồ sơ, chiếm 19,16%; cấp xã …" */
function checkLevelsBehind(items: Item[], i: number, out: Collector): void {
  const first = items[i] as Item;
  const parts = levelsFrom(items, i);
  const above = items
    .slice(Math.max(0, i - 12), i)
    .filter(
      (b) => first.block - b.block <= 1 && isCountable(b) && sameKind(b.family, first.family),
    );
  const head = above.findLast(
    (b) => isPlain(b.tags) && b.tags.status !== null && !b.tags.level && b.outOf === null,
  );
  if (!head || parts.length < 2 || parts.some((p) => p.count.value > head.count.value)) return;
  if (parts.some((p) => p.tags.status !== null && p.tags.status !== head.tags.status)) return;
  out.checked();
  if (above.some((b) => holds(b, parts)) || !isNear(head, parts)) return;
  // Levels left out make the sum too small, never too great.
  const isExcess = sumOf(parts) > head.count.value;
  if (areAll(parts)) {
    for (const part of parts) out.slips.add(part.start);
    reportLevels(head, parts, true, out);
  } else if (parts.length === 3 || isExcess) reportLevels(head, parts, false, out);
}

/** Neighbouring counts, each of another level. */
function levelsFrom(items: Item[], i: number): Item[] {
  const first = items[i] as Item;
  const parts = [first];
  for (const item of items.slice(i + 1, i + 4)) {
    const isNext = item.block === first.block && item.separator <= SEP.stop && !item.opener;
    if (!isNext || !item.tags.level || parts.some((p) => p.tags.level === item.tags.level)) break;
    parts.push(item);
  }
  const isPart = (p: Item): boolean =>
    isPlain(p.tags) && isCountable(p) && p.outOf === null && sameKind(p.family, first.family);
  return parts.every(isPart) ? parts : [];
}

/** Their shares make a hundred, so they are all of the whole. */
function areAll(parts: Item[]): boolean {
  const shares = parts.flatMap((p) => p.rates.slice(0, 1).map((r) => r.percent));
  const isPlainShare = shares.every((s) => !s.points && !s.approximate);
  const slack = shares.reduce((sum, s) => sum + 10 ** -s.decimals / 2, 0) + 1e-9;
  const total = shares.reduce((sum, s) => sum + s.value, 0);
  return shares.length === parts.length && isPlainShare && Math.abs(total - 100) <= slack;
}

function isNear(head: Item, parts: Item[]): boolean {
  return Math.abs(sumOf(parts) - head.count.value) <= head.count.value * NEAR;
}

function reportLevels(head: Item, parts: Item[], isCertain: boolean, out: Collector): void {
  const whole = { head, parts, opener: null, following: [], rivals: [] };
  report(whole, parts, 'các cấp', out, isCertain);
}
