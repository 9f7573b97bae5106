/**
 * What a column of a statistics table counts, by its full heading path: "Quá hạn" under
 * "Đã giải quyết" and "Quá hạn" under "Đang giải quyết" are two things.
 */
import { foldHeading } from '../grid/cell-text.ts';
import { type Group, groupOf, isNeutral, type Leaf, leafOf } from './statistics-words.ts';

export type Measure =
  | 'received.total'
  | 'received.online'
  | 'received.direct'
  | 'received.directAndPostal'
  | 'received.postal'
  | 'received.carried'
  | 'received.inPeriod'
  | 'received.opening'
  | 'received.alone'
  | 'resolved.total'
  | 'resolved.early'
  | 'resolved.onTime'
  | 'resolved.earlyOrOnTime'
  | 'resolved.late'
  | 'resolved.awaiting'
  | 'pending.total'
  | 'pending.inTime'
  | 'pending.overdue'
  | 'paused'
  | 'withdrawn'
  | 'closing';

/** The measure a path names; null when it names none of form II.06. */
export function measureOf(path: readonly string[]): Measure | null {
  return measureAsWritten(path) ?? (path.length === 1 ? measureInOne(path[0] as string) : null);
}

/** "Đã giải quyết trước hạn": group and leaf in one heading. */
function measureInOne(heading: string): Measure | null {
  const words = foldHeading(heading).split(' ');
  for (let cut = words.length - 1; cut > 1; cut--) {
    const group = groupOf(words.slice(0, cut).join(' '));
    const rest = words.slice(cut).join(' ');
    const leaf = leafOf(rest);
    if (group !== null && leaf !== null && leaf !== 'total')
      return inGroup(group, leaf, rest, false);
  }
  return null;
}

function measureAsWritten(path: readonly string[]): Measure | null {
  const leafText = path.at(-1);
  if (leafText === undefined || leafText.includes('%')) return null;
  const parts = path.map(foldHeading).filter((p) => p !== '');
  const last = parts.at(-1);
  const above = parts.slice(0, -1);
  const leaf = last === undefined ? null : leafOf(last);
  if (last === undefined || leaf === 'rate' || last.startsWith('ty le')) return null;
  // Under a heading of another subject ("Số hóa …") the same words count something else.
  if (!above.every((part) => isNeutral(part) || groupOf(part) || leafOf(part))) return null;
  const inPeriod = above.some((part) => leafOf(part) === 'inPeriod');
  const group = above.map(groupOf).findLast((found) => found !== null) ?? null;
  if (group !== null) return inGroup(group, leaf, last, inPeriod);
  if (!above.every((part) => leafOf(part) !== null)) return null;
  if (parts.length === 1 || leaf === null) {
    const alone = groupOf(last);
    if (alone) return groupAlone(alone);
  }
  return leaf === null ? null : withoutGroup(leaf, parts);
}

function inGroup(group: Group, leaf: Leaf | null, last: string, inPeriod: boolean): Measure | null {
  switch (group) {
    case 'received':
      return leaf === null ? null : receivedLeaf(leaf, inPeriod);
    case 'resolved':
      return leaf === null ? null : resolvedLeaf(leaf);
    case 'pending':
      return leaf === null ? null : pendingLeaf(leaf);
    case 'paused':
      return leaf === 'rate' || last === 'trong han' || last === 'qua han' ? null : 'paused';
    case 'withdrawn':
      return leaf === 'rate' ? null : 'withdrawn';
    default:
      return null;
  }
}

function receivedLeaf(leaf: Leaf, inPeriod: boolean): Measure | null {
  switch (leaf) {
    case 'total':
      return inPeriod ? 'received.inPeriod' : 'received.total';
    case 'online':
    case 'direct':
    case 'directAndPostal':
    case 'postal':
    case 'inPeriod':
    case 'carried':
    case 'opening':
      return `received.${leaf}`;
    case 'leftOver':
      return 'received.carried';
    default:
      return null;
  }
}

function resolvedLeaf(leaf: Leaf): Measure | null {
  switch (leaf) {
    case 'total':
    case 'early':
    case 'onTime':
    case 'earlyOrOnTime':
    case 'late':
      return `resolved.${leaf}`;
    case 'inTime':
      return 'resolved.onTime';
    case 'awaitingReturn':
      return 'resolved.awaiting';
    default:
      return null;
  }
}

function pendingLeaf(leaf: Leaf): Measure | null {
  switch (leaf) {
    case 'total':
      return 'pending.total';
    // "Đúng hạn" under the pending group means in time so far.
    case 'inTime':
    case 'onTime':
      return 'pending.inTime';
    case 'late':
      return 'pending.overdue';
    default:
      return null;
  }
}

function groupAlone(group: Group): Measure | null {
  switch (group) {
    case 'received':
      return 'received.alone';
    case 'resolved':
      return 'resolved.total';
    case 'pending':
      return 'pending.total';
    case 'paused':
      return 'paused';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return null;
  }
}

const WAYS_IN = new Set<Leaf>(['online', 'direct', 'directAndPostal', 'postal']);

/** Leaves that stand at the top of the table (Huế, old eGov): they speak of what was resolved. */
function withoutGroup(leaf: Leaf, parts: readonly string[]): Measure | null {
  const parent = parts.length > 1 ? leafOf(parts[parts.length - 2] as string) : null;
  // "Số mới tiếp nhận › Trực tuyến": the ways in which new dossiers came.
  if (parent === 'inPeriod' && WAYS_IN.has(leaf)) return receivedLeaf(leaf, true);
  const neutral = parent === null || parent === 'within' || parent === 'total';
  if (!neutral && leaf !== 'total') return null;
  const own = !neutral && leaf === 'total' ? parent : leaf;
  switch (own) {
    case 'total':
      return 'received.total';
    case 'online':
    case 'direct':
    case 'directAndPostal':
    case 'postal':
    case 'inPeriod':
    case 'carried':
    case 'opening':
      return `received.${own}`;
    case 'early':
    case 'onTime':
    case 'earlyOrOnTime':
    case 'late':
      return `resolved.${own}`;
    case 'supplement':
    case 'obligation':
    case 'stopped':
      return 'paused';
    case 'withdrawn':
    case 'returned':
      return 'withdrawn';
    case 'closing':
      return 'closing';
    default:
      return null;
  }
}
