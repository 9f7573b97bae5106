/**
 * Which parts make up a whole by the forms' own logic (Biểu II.06): received = online +
 * counter and post + carried over; resolved = early + on time + late; pending = in time +
 * overdue; levels; full and partial online services.
 */
import type { Item } from '../clauses.ts';
import { isPlain } from '../roles.ts';
import { timingIn, type Whole } from '../wholes.ts';

export interface Equation {
  /** What the parts are, as a phrase: "trước hạn, đúng hạn, quá hạn". */
  name: string;
  /** The first reading is the plain one; any that holds is accepted. */
  readings: Item[][];
  /** The parts leave nothing out: a difference is an error of the text. */
  complete: boolean;
  /** The parts exclude each other: together they cannot exceed the whole. */
  disjoint: boolean;
}

/** The equations a whole claims by the roles of its parts; none when the roles say nothing. */
export function equationsOf(whole: Whole): Equation[] {
  return [
    timeliness(whole),
    channels(whole),
    statuses(whole),
    levels(whole),
    services(whole),
    publications(whole),
  ].filter((e): e is Equation => e !== null);
}

function timeliness(whole: Whole): Equation | null {
  const timed = whole.parts.filter((p) => timingIn(whole.head, p) !== null && !p.tags.change);
  if (timed.length < 2) return null;
  const kinds = timed.map((p) => timingIn(whole.head, p));
  if (new Set(kinds).size !== kinds.length) return null;
  const has = (k: string): boolean => kinds.includes(k as never);
  if (has('inTime') || has('overdue')) {
    if (whole.head.tags.status === 'resolved') return null;
    const complete = has('inTime') && has('overdue') && kinds.length === 2;
    return complete || whole.head.tags.status === 'pending'
      ? { name: 'trong hạn và quá hạn', readings: [timed], complete, disjoint: true }
      : null;
  }
  if (has('earlyOrOnTime') && (has('early') || has('onTime')))
    return nestedTimeliness(whole, timed);
  const open = whole.parts.filter((p) => p.tags.status === 'pending' && !p.tags.time);
  if (whole.head.tags.status === 'received') {
    // Of all received, these are only the resolved ones unless the rest is named too.
    const parts = [...timed, ...open];
    return { name: 'các nhóm', readings: [parts], complete: false, disjoint: true };
  }
  const met = has('earlyOrOnTime') || has('onTime');
  const readings = [timed, ...withinOnTime(whole, timed)];
  return {
    name: 'trước hạn, đúng hạn, quá hạn',
    readings,
    complete: met && has('late'),
    disjoint: true,
  };
}

/** "đúng hạn 5.118 hồ sơ; trước hạn 3.200 hồ sơ" of 5.120: the early ones are among those on time. */
function withinOnTime(whole: Whole, timed: Item[]): Item[][] {
  const early = timed.find((i) => timingIn(whole.head, i) === 'early');
  const onTime = timed.find((i) => timingIn(whole.head, i) === 'onTime');
  if (!early || !onTime || onTime.count.value < early.count.value) return [];
  const rest = timed.filter((i) => i !== early);
  const isMost = onTime.count.value >= whole.head.count.value * 0.9;
  return rest.length > 1 || isMost ? [rest] : [];
}

/** "đúng và trước hạn 623 (trước hạn 500, đúng hạn 123), quá hạn 2" told on one level. */
function nestedTimeliness(whole: Whole, timed: Item[]): Equation | null {
  const kind = (i: Item): string | null => timingIn(whole.head, i);
  const outer = timed.filter((i) => kind(i) === 'earlyOrOnTime' || kind(i) === 'late');
  if (outer.length !== 2) return null;
  return { name: 'đúng và trước hạn, quá hạn', readings: [outer], complete: true, disjoint: true };
}

function channels(whole: Whole): Equation | null {
  const { head, parts, following } = whole;
  if (head.tags.status === 'pending') return null;
  const fitting = parts.filter((p) => !p.tags.time && !p.tags.change);
  const byChannel = fitting.filter((p) => p.tags.channel !== null);
  const carried = [...fitting, ...following].find(
    (p) => p.tags.carry === 'carried' && !p.tags.change,
  );
  const fresh = fitting.find((p) => p.tags.carry === 'new' && p.tags.channel === null);
  const kinds = byChannel.map((p) => p.tags.channel);
  if (new Set(kinds).size !== kinds.length) return null;
  const has = (k: string): boolean => kinds.includes(k as never);
  const covers = has('online') && (has('offline') || has('direct'));
  if (!covers) {
    if (!fresh || !carried || !fitting.includes(carried)) return null;
    return {
      name: 'tiếp nhận mới và kỳ trước chuyển qua',
      readings: [[fresh, carried]],
      complete: true,
      disjoint: true,
    };
  }
  const readings = carried && carried !== head ? [[...byChannel, carried], byChannel] : [byChannel];
  if (fresh) readings.push([...byChannel, fresh], fitting);
  if (carried && !parts.includes(carried)) readings.reverse();
  return { name: 'các hình thức tiếp nhận', readings, complete: true, disjoint: true };
}

function statuses(whole: Whole): Equation | null {
  const plain = whole.parts.filter((p) => !p.tags.time && !p.tags.channel && !p.tags.change);
  const resolved = plain.filter((p) => p.tags.status === 'resolved');
  const pending = plain.filter((p) => p.tags.status === 'pending');
  if (!isPlain(whole.head.tags) || whole.opener === 'colon') return null;
  if (resolved.length !== 1 || pending.length !== 1 || whole.head.tags.status !== 'received')
    return null;
  const others = plain.filter((p) => p.tags.returned);
  const parts = [
    ...resolved,
    ...pending,
    ...others.filter((o) => !resolved.includes(o) && !pending.includes(o)),
  ];
  return {
    name: 'đã giải quyết và đang giải quyết',
    readings: [parts, [...resolved, ...pending]],
    complete: whole.opener !== 'among',
    disjoint: true,
  };
}

function levels(whole: Whole): Equation | null {
  const parts = whole.parts.filter((p) => !p.tags.change);
  const kinds = parts.map((p) => p.tags.level);
  if (parts.length < 2 || kinds.includes(null) || new Set(kinds).size !== kinds.length) return null;
  if (!whole.opener || !uniform(parts)) return null;
  const complete = kinds.length === 3 || whole.opener === 'bracket' || whole.opener === 'all';
  return { name: 'các cấp', readings: [parts], complete, disjoint: true };
}

function services(whole: Whole): Equation | null {
  const parts = whole.parts.filter((p) => p.tags.service !== null);
  const kinds = new Set(parts.map((p) => p.tags.service));
  if (parts.length < 2 || kinds.size !== parts.length || !whole.opener) return null;
  if (parts.length !== whole.parts.length) return null;
  const online = /trực tuyến|DVCTT/u.test(whole.head.own);
  return {
    name: 'toàn trình và một phần',
    readings: [parts],
    complete: online || kinds.size === 3,
    disjoint: true,
  };
}

const PUBLISHED: RegExp[] = [
  /(?<!\p{L})mới(?!\p{L})/iu,
  /sửa đổi|bổ sung|thay thế/iu,
  /bãi bỏ|hủy bỏ|huỷ bỏ/iu,
];

/** Procedures published: new, amended or replaced, abolished; nothing else can be done to one. */
function publications(whole: Whole): Equation | null {
  const { head, parts } = whole;
  if (head.family !== 'procedure' || !whole.opener || parts.length < 3) return null;
  const kinds = parts.map((p) => PUBLISHED.findIndex((words) => words.test(p.own)));
  if (kinds.includes(-1) || new Set(kinds).size !== PUBLISHED.length) return null;
  return {
    name: 'ban hành mới, sửa đổi, bãi bỏ',
    readings: [parts],
    complete: true,
    disjoint: true,
  };
}

function uniform(parts: Item[]): boolean {
  const key = (i: Item): string =>
    [i.tags.status, i.tags.time, i.tags.channel, i.tags.service].join('|');
  return new Set(parts.map(key)).size === 1;
}
