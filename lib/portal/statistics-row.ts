/** One row's numbers → form II.06. What the row does not say stays null. */
import type { Form06, Separate, StatisticsRow } from '../statistics/types.ts';
import type { Measure } from './measures.ts';

export type Values = ReadonlyMap<Measure, number | null>;

/** How columns whose heading can mean two things are to be read in this table. */
export interface Reading06 {
  opening: 'total' | 'carried' | 'unknown';
  alone: 'total' | 'new' | 'unknown';
  /** "Tổng số" of a table about receipts only, without carry-over: new receipts. */
  totalIsNew: boolean;
}

export function formOf(
  values: Values,
  reading: Reading06,
): Omit<StatisticsRow, 'name' | 'group' | 'section' | 'others' | 'row'> {
  const received = receivedOf(values, reading);
  const form06: Form06 = {
    received: received.form,
    resolved: resolvedOf(values),
    pending: pendingOf(values),
  };
  return {
    form06,
    newInPeriod: received.newInPeriod,
    earlyOrOnTime: values.get('resolved.earlyOrOnTime') ?? null,
    separate: separateOf(values),
  };
}

function receivedOf(
  values: Values,
  reading: Reading06,
): { form: Form06['received']; newInPeriod: number | null } {
  const at = (m: Measure): number | null => values.get(m) ?? null;
  const online = at('received.online');
  const direct = directOf(values);
  const carried =
    at('received.carried') ?? (reading.opening === 'carried' ? at('received.opening') : null);
  const stated = at('received.total');
  const fresh =
    at('received.inPeriod') ??
    (reading.alone === 'new' ? at('received.alone') : null) ??
    (reading.totalIsNew ? stated : null) ??
    add(online, direct);
  const total =
    (reading.totalIsNew ? null : stated) ??
    (reading.opening === 'total' ? at('received.opening') : null) ??
    (reading.alone === 'total' ? at('received.alone') : null) ??
    add(fresh, carried);
  return { form: { total, online, direct, carriedOver: carried }, newInPeriod: fresh };
}

/**
 * The row with what the table leaves out but its own figures determine. Receipts are new or
 * carried over, new ones came online or not: that is what the words mean, so one column
 * follows from the others. Only here: "đã giải quyết" and "đang giải quyết" may hold
 * dossiers that stand in none of their parts (returned, withdrawn, waiting), so nothing
 * follows from those sums. A row that contradicts itself determines nothing.
 * @param shown what the table has columns for: a cell that could not be read stays unread
 */
export function completed(row: StatisticsRow, shown: Pick<Values, 'has'>): StatisticsRow {
  const { received } = row.form06;
  const { total, online, direct, carriedOver } = received;
  const shows = (...measures: Measure[]) => measures.some((measure) => shown.has(measure));
  const fresh = agreed(row.newInPeriod, less(total, carriedOver));
  // "Trực tiếp" alone may leave the post out: then the rest is not all online.
  const whole =
    shows('received.directAndPostal') || (shows('received.direct') && shows('received.postal'));
  // Only a table that tells receipts of the period from all receipts says what its total holds.
  const told = shows('received.inPeriod') && !shows('received.carried', 'received.opening');
  const form06: Form06 = {
    ...row.form06,
    received: {
      total,
      online: whole && !shows('received.online') ? less(fresh, direct) : online,
      direct: shows('received.direct', 'received.directAndPostal') ? direct : less(fresh, online),
      carriedOver: told ? less(total, row.newInPeriod) : carriedOver,
    },
  };
  return { ...row, form06 };
}

/** One figure told in two ways; null where they differ. */
function agreed(a: number | null, b: number | null): number | null {
  return a === null || b === null || a === b ? (a ?? b) : null;
}

/** null where a part is unknown, or larger than the whole. */
function less(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part > whole ? null : whole - part;
}

/** Trực tiếp + bưu chính công ích, printed together or apart. */
function directOf(values: Values): number | null {
  const merged = values.get('received.directAndPostal') ?? null;
  if (merged !== null) return merged;
  const direct = values.get('received.direct') ?? null;
  return values.has('received.postal')
    ? add(direct, values.get('received.postal') ?? null)
    : direct;
}

function resolvedOf(values: Values): Form06['resolved'] {
  const at = (m: Measure): number | null => values.get(m) ?? null;
  const early = at('resolved.early');
  const onTime = at('resolved.onTime');
  const late = at('resolved.late');
  const merged = at('resolved.earlyOrOnTime');
  // "Chờ trả" beside the three: whether they hold it is not said, so no sum is made.
  const sum = values.has('resolved.awaiting')
    ? null
    : (add(early, onTime, late) ?? add(merged, late));
  return { total: at('resolved.total') ?? sum, early, onTime, late };
}

function pendingOf(values: Values): Form06['pending'] {
  const inTime = values.get('pending.inTime') ?? null;
  const overdue = values.get('pending.overdue') ?? null;
  return { total: values.get('pending.total') ?? add(inTime, overdue), inTime, overdue };
}

function separateOf(values: Values): Separate {
  return {
    withdrawn: values.get('withdrawn') ?? null,
    paused: values.get('paused') ?? null,
    notReceived: null,
  };
}

/** null as soon as one part is unknown. */
export function add(...parts: (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
