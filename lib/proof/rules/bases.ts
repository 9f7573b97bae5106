/** What a share may be a share of. */
import { formatCount } from '../../text/numbers.ts';
import type { Item, RateMention } from '../clauses.ts';
import type { Count } from '../figures.ts';
import { isPlain } from '../roles.ts';
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
  const bases: Base[] = [...new Set(parents)].map((b) => single(b, true));
  if (rate.base) return [namedBase(item, rate, rate.base)];
  if (item.outOf !== null) bases.unshift(fractionBase(item, item.outOf));
  // "có tổng số 2.760, với 2.602 hồ sơ … chiếm 96,2%"
  const total = before.find(
    (b) => isOneSentence(b, item) && /(?<!\p{L})tổng(?!\p{L})/iu.test(b.own),
  );
  if (bases.length === 0 && total) bases.push(single(total, true));
  const [first] = likely;
  if (bases.length === 0 && first)
    bases.push({
      ...single(first, sameSentence(first, item)),
      sole: likely.filter((b) => b.block === item.block).length === 1 && first.block === item.block,
    });
  for (const b of [...likely, ...others]) bases.push(single(b, false));
  bases.push(...newReceipts(items, item));
  for (const b of before)
    if (b.outOf !== null && b.outOf >= item.count.value) bases.push(fractionBase(b, b.outOf));
  return bases;
}

/** "chiếm 71,7% tổng số 6.287 thủ tục" */
function namedBase(item: Item, rate: RateMention, count: Count): Base {
  const shift = item.start - item.count.start;
  const place = { ...item, start: shift + count.start, end: shift + count.after, count };
  return {
    amount: count,
    items: [place],
    name: `tổng số (${formatCount(count.value)})`,
    parent: rate.base !== null,
    sole: false,
  };
}

/** "1.456/1.625 hồ sơ": the denominator. */
function fractionBase(item: Item, outOf: number): Base {
  return {
    amount: plainAmount(outOf),
    items: [item],
    name: `mẫu số (${formatCount(outOf)})`,
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
      const difference = plainAmount(r.count.value - c.count.value);
      const total = plainAmount(r.count.value + c.count.value);
      bases.push({
        amount: difference,
        items: [r, c],
        name: `hồ sơ mới tiếp nhận (${formatCount(difference.value)})`,
        parent: false,
        sole: false,
      });
      bases.push({
        amount: total,
        items: [r, c],
        name: `hồ sơ tiếp nhận và kỳ trước chuyển qua (${formatCount(total.value)})`,
        parent: false,
        sole: false,
      });
    }
  const online = items.filter((i) => i.tags.channel === 'online');
  const offline = items.filter((i) => i.tags.channel === 'offline' || i.tags.channel === 'direct');
  for (const [k, o] of online.slice(0, 6).entries()) {
    const other = offline[k];
    if (!other) continue;
    const sum = plainAmount(o.count.value + other.count.value);
    bases.push({
      amount: sum,
      items: [o, other],
      name: `hồ sơ mới tiếp nhận (${formatCount(sum.value)})`,
      parent: false,
      sole: false,
    });
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
  return {
    amount: item.count,
    items: [item],
    name: `${role ?? 'tổng'} (${formatCount(item.count.value)})`,
    parent,
    sole: false,
  };
}
