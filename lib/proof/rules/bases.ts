/** What a share may be a share of. */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import type { Count } from '../figures.ts';
import { isPlain, readTags } from '../roles.ts';
import { sameKind } from '../units.ts';
import type { Whole } from '../wholes.ts';
import { type Amount, plainAmount } from './shares.ts';

export interface Base {
  amount: Amount;
  /** The counts it is made of. */
  items: Item[];
  /** "hồ sơ đã giải quyết" */
  name: string;
  /** The text itself presents it as the whole of the numerator. */
  parent: boolean;
  /** The one total of its kind in the paragraph. */
  sole: boolean;
}

/**
 * The counts an item may be a share of, the likeliest first: the base the text names, the
 * whole it is part of, the nearest total of the right status, then any other count before it.
 */
export function basesFor(item: Item, rate: RateMention, wholes: Whole[], items: Item[]): Base[] {
  const usable = (b: Item): boolean =>
    b !== item &&
    !b.count.denied &&
    !b.count.approximate &&
    !b.tags.change &&
    b.count.high >= item.count.low &&
    sameKind(b.family, item.family);
  const parents = wholes.filter((w) => w.parts.includes(item) && usable(w.head)).map((w) => w.head);
  const before = items
    .filter((b) => usable(b) && b.start < item.start && !parents.includes(b))
    .slice(-12)
    .reverse();
  const wanted = wantedStatus(item);
  const likely = before.filter((b) => b.tags.status === wanted && isPlain(b.tags));
  const others = before.filter((b) => !likely.includes(b));
  const announced = announcedBase(item, before);
  const whole = announced ? [announced] : parents;
  const bases: Base[] = [...new Set(whole)].map((b) => single(b, true));
  if (rate.base) return [namedBase(item, rate.base)];
  // "có tổng số 2.760, với 2.602 hồ sơ … chiếm 96,2%"
  const total = before.find(
    (b) => isOneSentence(b, item) && /(?<!\p{L})tổng(?!\p{L})/iu.test(b.own),
  );
  const isClear = !likely.some((b) => isOneSentence(b, item));
  if (bases.length === 0 && total && isClear) bases.push(single(total, true));
  const [first] = likely;
  if (bases.length === 0 && first)
    bases.push({
      ...single(first, sameSentence(first, item)),
      sole:
        first.outOf === null &&
        first.block === item.block &&
        first.family === item.family &&
        likely.filter((b) => b.block === item.block).length === 1,
    });
  for (const b of [...likely, ...others]) bases.push(single(b, false));
  bases.push(...newReceipts(items, item));
  // "1.456/1.625 hồ sơ": the denominator.
  for (const b of [item, ...before])
    if (b.outOf !== null && b.outOf >= item.count.value)
      bases.push(derived(b.outOf, [b], 'mẫu số'));
  return bases;
}

/** "chiếm 71,7% tổng số 6.287 thủ tục" */
function namedBase(item: Item, count: Count): Base {
  const shift = item.start - item.count.start;
  const place = { ...item, start: shift + count.start, end: shift + count.after, count };
  return { ...derived(count.value, [place], 'tổng số'), amount: count, parent: true };
}

/** What opens a sentence as the whole: "Trong số hồ sơ mới tiếp nhận, có …". */
const OUT_OF = /^[\s–+-]*trong(?:\s+tổng)?\s+số\s+((?:\p{L}+\s*){2,10}?)(?:,|\s+có(?!\p{L})|$)/iu;

/** The count told before by the very role the sentence announces. */
function announcedBase(item: Item, before: Item[]): Item | null {
  const words = OUT_OF.exec(`${item.lead} ${item.label}`)?.[1];
  if (!words) return null;
  const said = readTags(words);
  const isNamed = said.carry ?? said.channel ?? said.time ?? said.status;
  const isSaid = ({ tags }: Item): boolean =>
    !tags.level &&
    (['carry', 'channel', 'time'] as const).every((side) => tags[side] === said[side]) &&
    (tags.carry !== null || tags.time !== null || tags.status === said.status);
  return (isNamed && before.find(isSaid)) || null;
}

/** A base the text does not present as one. */
function derived(value: number, items: Item[], name: string): Base {
  return {
    amount: plainAmount(value),
    items,
    name: `${name} (${formatCount(value)})`,
    parent: false,
    sole: false,
  };
}

function isOneSentence(a: Item, b: Item): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

function sameSentence(a: Item, b: Item): boolean {
  return a.block === b.block && b.sentence - a.sentence <= 1;
}

function wantedStatus(item: Item): string | null {
  if (item.tags.time === 'overdue' || item.tags.time === 'inTime') return 'pending';
  if (item.tags.time) return 'resolved';
  return 'received';
}

/** New receipts = received − carried over: the base of the online rate. */
function newReceipts(items: Item[], item: Item): Base[] {
  const bases: Base[] = [];
  const carried = items.filter((i) => i.tags.carry === 'carried' && !i.count.approximate);
  const received = items.filter(
    (i) => i.tags.status === 'received' && isPlain(i.tags) && !i.count.approximate,
  );
  for (const c of carried.slice(0, 4))
    for (const r of received.slice(0, 6)) {
      if (r === item || r.count.value <= c.count.value) continue;
      const [all, old] = [r.count.value, c.count.value];
      bases.push(derived(all - old, [r, c], 'hồ sơ mới tiếp nhận'));
      bases.push(derived(all + old, [r, c], 'hồ sơ tiếp nhận và kỳ trước chuyển qua'));
    }
  const online = items.filter((i) => i.tags.channel === 'online');
  const offline = items.filter((i) => i.tags.channel === 'offline' || i.tags.channel === 'direct');
  for (const [k, o] of online.slice(0, 6).entries()) {
    const other = offline[k];
    if (!other) continue;
    const sum = o.count.value + other.count.value;
    bases.push(derived(sum, [o, other], 'hồ sơ mới tiếp nhận'));
  }
  return bases;
}

function single(item: Item, parent: boolean): Base {
  const names: Record<string, string> = {
    received: 'số hồ sơ tiếp nhận',
    resolved: 'số hồ sơ đã giải quyết',
    pending: 'số hồ sơ đang giải quyết',
  };
  const isDossier = item.family === 'dossier' || item.family === null;
  const role = isDossier && isPlain(item.tags) ? names[item.tags.status ?? ''] : undefined;
  const name = role ?? 'tổng';
  return { ...derived(item.count.value, [item], name), amount: item.count, parent };
}
