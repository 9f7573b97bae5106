/**
 * Part and whole: which counts a passage presents as parts of which other count, through
 * brackets, "trong đó", "gồm", lists, or simply by naming them one after the other.
 */
import type { Item } from './clauses.ts';
import { type Opener, SEP, type Separator } from './joints.ts';
import { isPlain, type Timing } from './roles.ts';
import { sameKind } from './units.ts';

export interface Whole {
  head: Item;
  parts: Item[];
  /** How the parts were announced; null: only by their roles, one after another. */
  opener: Opener | 'bracket' | null;
  /** Further counts right after the parts that may belong to the whole as well. */
  following: Item[];
  /** Earlier counts of the paragraph that could be the whole instead. */
  rivals: Item[];
}

/** All wholes of a list of items, those inside brackets included. */
export function findWholes(items: Item[]): Whole[] {
  const wholes: Whole[] = [];
  collect(items, wholes);
  return wholes;
}

function collect(items: Item[], wholes: Whole[]): void {
  const used = new Set<Item>();
  for (const [i, item] of items.entries()) {
    if (item.opener && i > 0) {
      const whole = announced(items, i);
      if (whole) {
        wholes.push(whole);
        for (const part of whole.parts) used.add(part);
      }
    }
    if (item.children.length > 0) {
      wholes.push(...(isTotal(item.children) ? totalBehind(items, i) : [bracketed(items, i)]));
      collect(item.children, wholes);
    }
  }
  for (const i of items.keys()) {
    const whole = implied(items, i, used);
    if (whole) wholes.push(whole);
  }
}

/** "(tổng cộng 130 TTHC)": the brackets add up what stands before them. */
function isTotal([first, ...others]: Item[]): boolean {
  return others.length === 0 && /^(?:tổng(?: cộng| số)?|cộng)(?!\p{L})/iu.test(first?.own ?? '');
}

/** "112 TTHC cấp tỉnh và 18 TTHC cấp xã (tổng cộng 130 TTHC)": none where what is added is unsure. */
function totalBehind(items: Item[], i: number): Whole[] {
  const head = items[i]?.children[0] as Item;
  const parts: Item[] = [];
  for (let k = i; k >= 0; k--) {
    const part = items[k] as Item;
    if (part.family !== head.family || part.tags.change || part.opener) break;
    parts.unshift(part);
    if (part.separator > SEP.comma) break;
  }
  if (head.family === null || parts.length < 2) return [];
  return [{ head, parts, opener: 'all', following: [], rivals: [] }];
}

function bracketed(items: Item[], i: number): Whole {
  const before = items[i] as Item;
  const { children } = before;
  const inner = children.findIndex((c, k) => k > 0 && c.opener !== null);
  const outer = inner < 0 ? children : outerParts(children, 0);
  const head = headOfKind(items, i, outer);
  const following = items.slice(i + 1, i + 4).filter((f) => f.separator <= SEP.stop);
  return {
    head,
    parts: outer,
    opener: children[0]?.opener ?? 'bracket',
    following,
    rivals: [],
  };
}

/** "842 hồ sơ thuộc 7 lĩnh vực (đất đai 312 hồ sơ, …)": the count of the same kind before the brackets. */
function headOfKind(items: Item[], i: number, parts: Item[]): Item {
  const nearest = items[i] as Item;
  const other = items[i - 1];
  const alike = (h: Item): boolean =>
    parts.every((p) => p.family !== null && p.family === h.family) && !h.tags.change;
  const isOther =
    other && nearest.separator < SEP.comma && !alike(nearest) && alike(other) && parts.length > 1;
  return isOther ? other : nearest;
}

/** Parts after an opener: as long as the joints are no stronger than the first one. */
function announced(items: Item[], k: number): Whole | null {
  const first = items[k] as Item;
  const head = chooseHead(items, k);
  if (!head || !opensItsSentence(first)) return null;
  const next = items[k + 1];
  // A paragraph of its own after "Trong đó:" may hold all parts in one run.
  const inRun = first.separator === SEP.block && next !== undefined && next.separator <= SEP.semi;
  const isList = first.separator >= SEP.subitem && !inRun;
  const parts = upToShift(head, isList ? listParts(items, k) : outerParts(items, k));
  const end = items.indexOf(parts.at(-1) as Item, k);
  const following = items.slice(end + 1, end + 4).filter((f) => f.separator <= SEP.stop);
  const rivals = items
    .slice(Math.max(0, k - 6), k)
    .filter((r) => r !== head && isNear(items, r, k));
  return { head, parts, opener: first.opener, following, rivals };
}

/** What a sentence announces belongs to a count of an earlier one only where it begins so ("Trong đó, …"). */
function opensItsSentence(first: Item): boolean {
  return first.separator < SEP.stop || first.lead.length <= 40;
}

/** Parts in one sentence; those after a nested "trong đó" belong to the part before it. */
function outerParts(items: Item[], k: number): Item[] {
  const parts = [items[k] as Item];
  const second = items.slice(k + 1).find((i) => i.opener === null);
  const bound = Math.max(
    SEP.comma,
    Math.min(second?.separator ?? SEP.comma, SEP.semi),
  ) as Separator;
  let nested: Separator | null = null;
  for (let j = k + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.separator > bound) break;
    if (item.opener) {
      nested = bound;
      continue;
    }
    if (nested !== null) {
      if (bound <= SEP.comma || item.separator < bound) continue;
      nested = null;
    }
    parts.push(item);
  }
  return parts;
}

/** Parts one a list item: the first count of each. */
function listParts(items: Item[], k: number): Item[] {
  const level = (items[k] as Item).separator;
  const parts = [items[k] as Item];
  for (let j = k + 1; j < items.length; j++) {
    const item = items[j] as Item;
    if (item.separator > level) break;
    if (item.separator === level) parts.push(item);
  }
  return parts;
}

/** After channels of the received dossiers, "đã giải quyết 1.106 hồ sơ" begins a new subject. */
function turns(head: Item, first: Item | undefined, part: Item, at: number): boolean {
  const told = first?.tags.channel ?? first?.tags.carry ?? first?.tags.level ?? null;
  const other = part.tags.status !== null && part.tags.status !== (head.tags.status ?? 'received');
  return at > 0 && told !== null && other && isPlain(part.tags) && part.tags.level === null;
}

/** The list ends where the text turns to something the whole cannot hold. */
function upToShift(head: Item, parts: Item[]): Item[] {
  const shift = parts.findIndex(
    (p, i) => !canHold(head, p) || !sameKind(head.family, p.family) || turns(head, parts[0], p, i),
  );
  return shift < 0 ? parts : parts.slice(0, Math.max(shift, 1));
}

/** The count before the opener, unless its role cannot hold these parts and an earlier one's can. */
function chooseHead(items: Item[], k: number): Item | null {
  const first = items[k] as Item;
  const nearest = items[k - 1] as Item;
  const fits = (h: Item): boolean =>
    !h.count.denied && sameKind(h.family, first.family) && canHold(h, first);
  if (fits(nearest)) return nearest;
  for (let j = k - 2; j >= Math.max(0, k - 6); j--) {
    const item = items[j] as Item;
    if (!isNear(items, item, k)) break;
    if (fits(item) && isPlain(item.tags)) return item;
  }
  return null;
}

/** Whether a count stands in the same run of text as the one at `k`. */
function isNear(items: Item[], earlier: Item, k: number): boolean {
  const later = items[k] as Item;
  for (let j = k - 1; items[j] && items[j] !== earlier; j--)
    if ((items[j] as Item).separator >= SEP.subitem) return false;
  return (
    earlier.block === later.block ||
    later.separator >= SEP.subitem ||
    later.block - earlier.block === 1
  );
}

/** Whether a count can be part of another by what both are about. */
export function canHold(head: Item, part: Item): boolean {
  const h = head.tags;
  const p = part.tags;
  if (h.change || p.change || h.goal) return false;
  if (
    h.status === 'pending' &&
    (p.time === 'early' || p.time === 'earlyOrOnTime' || p.status === 'received')
  )
    return false;
  if (h.status === 'resolved' && (p.status === 'pending' || p.carry === 'carried')) return false;
  // "664 hồ sơ quá hạn (635 đã giải quyết quá hạn, 29 đang giải quyết quá hạn)"
  const late: (Timing | null)[] = ['late', 'overdue'];
  if (late.includes(h.time) && late.includes(p.time)) return true;
  if (h.time && p.time && h.time !== p.time && h.time !== 'earlyOrOnTime') return false;
  if (h.channel && p.channel && h.channel !== 'offline') return false;
  return true;
}

// Which parts a status may have without any word announcing them.
const IMPLIED: Record<string, (i: Item) => boolean> = {
  received: (i) => i.tags.channel !== null || i.tags.carry !== null,
  // "Đã xử lý 490; trong hạn 10; quá hạn 0": the latter are those still open.
  resolved: (i) =>
    i.tags.time !== null &&
    i.tags.status !== 'pending' &&
    (i.tags.time !== 'inTime' || i.tags.status === 'resolved'),
  pending: (i) => i.tags.time !== null && i.tags.time !== 'early' && i.tags.status !== 'resolved',
};

/** "Đã giải quyết 1.106 hồ sơ, trả trước hạn 483 hồ sơ, trả đúng hạn 623 hồ sơ". */
function implied(items: Item[], i: number, used: Set<Item>): Whole | null {
  const head = items[i] as Item;
  const belongs = IMPLIED[head.tags.status ?? ''];
  if (!belongs || !isPlain(head.tags) || head.count.denied || head.family === 'procedure')
    return null;
  const parts: Item[] = [];
  for (let j = i + 1; j < items.length && j < i + 12; j++) {
    const item = items[j] as Item;
    if (item.separator >= SEP.block) break;
    if (item.separator >= SEP.subitem && (items[i + 1] as Item).separator < SEP.subitem) break;
    if (used.has(item) || item.opener) break;
    if (!sameKind(head.family, item.family) || !canHold(head, item)) break;
    if (!belongs(item)) break;
    parts.push(item);
  }
  const all = [...head.children, ...parts];
  if (parts.length === 0 || all.length < 2) return null;
  return { head, parts: all, opener: null, following: [], rivals: [] };
}

/** Timeliness as the whole understands it: what is late among the pending is overdue. */
export function timingIn(head: Item, part: Item): Timing | null {
  const t = part.tags.time;
  const status = head.tags.status;
  if (status === 'pending' || head.tags.time === 'inTime') {
    if (t === 'late') return 'overdue';
    if (t === 'onTime' || t === 'earlyOrOnTime') return 'inTime';
  }
  if (status === 'resolved') {
    if (t === 'overdue') return 'late';
    if (t === 'inTime') return 'onTime';
  }
  return t;
}
