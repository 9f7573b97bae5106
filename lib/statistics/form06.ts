/**
 * Form II.06 counted from dossiers (contract §3). One pass: each dossier is placed once
 * and added to the whole, to its field and to its unit, so the parts always add up.
 */
import type { Day } from '../calendar/day.ts';
import type { Policy } from '../dossier/policy.ts';
import type { Dossier } from '../dossier/types.ts';
import type { ColumnId } from '../portal/types.ts';
import { clean } from '../text/normalise.ts';
import type { Form06, Separate } from './types.ts';

/** The span that is counted, and the day on which pending dossiers are held against their due day. */
export interface CountSpan {
  from: Day;
  to: Day;
  asOf: Day;
}

export interface CountOptions {
  span: CountSpan;
  policy: Policy;
  /** Columns the lists have; a cell that hangs on a missing one is null. */
  columns: ReadonlySet<ColumnId>;
}

export interface Counts {
  form06: Form06;
  byField: { field: string; form06: Form06 }[];
  byUnit: { unit: string; form06: Form06 }[];
  separate: Separate;
}

export const NO_FIELD = '(không ghi lĩnh vực)';
export const NO_UNIT = '(không ghi đơn vị)';

export type Origin = 'carriedOver' | 'online' | 'direct';
export type State = 'early' | 'onTime' | 'late' | 'inTime' | 'overdue' | 'apart';

/** The day a dossier was finished under the policy; null while it is not. */
export function finishDay(dossier: Dossier, policy: Policy): Day | null {
  if (policy.finishDay === 'returned') return dossier.extra?.returned ?? dossier.finished;
  return dossier.finished;
}

/** Contract §3.5: received, and not finished before the span began. */
export function isCounted(dossier: Dossier, span: CountSpan, policy: Policy): boolean {
  if (dossier.status === 'notReceived' || dossier.received === null) return false;
  if (dossier.received > span.to) return false;
  const finish = finishDay(dossier, policy);
  return finish === null || finish >= span.from;
}

/** A dossier newly received in the span (column 4 or 5 of the form). */
export function isNew(dossier: Dossier, span: CountSpan, policy: Policy): boolean {
  return isCounted(dossier, span, policy) && (dossier.received as Day) >= span.from;
}

/** Contract §3.6, for a counted dossier. */
export function originOf(dossier: Dossier, span: CountSpan): Origin {
  if ((dossier.received as Day) < span.from) return 'carriedOver';
  return dossier.channel === 'online' ? 'online' : 'direct';
}

/** Contract §3.7: resolved by the span's last day. */
export function isResolved(dossier: Dossier, span: CountSpan, policy: Policy): boolean {
  const finish = finishDay(dossier, policy);
  if (finish !== null && finish <= span.to) return true;
  const ended = dossier.status === 'finished' || dossier.status === 'withdrawn';
  return ended && (finish === null || policy.statusAt === 'current');
}

/** Contract §3.8–9, for a counted dossier. */
export function stateOf(dossier: Dossier, span: CountSpan, policy: Policy): State {
  return isResolved(dossier, span, policy)
    ? resolvedState(dossier, policy)
    : pendingState(dossier, span.asOf, policy);
}

function resolvedState(dossier: Dossier, policy: Policy): State {
  if (dossier.status === 'withdrawn') {
    if (policy.withdrawn === 'on-time') return 'onTime';
    if (policy.withdrawn === 'apart') return 'apart';
  }
  const finish = finishDay(dossier, policy);
  if (finish === null || dossier.due === null) return 'onTime';
  if (finish > dossier.due) return 'late';
  if (finish < dossier.due || policy.early === 'up-to-due') return 'early';
  return 'onTime';
}

function pendingState(dossier: Dossier, asOf: Day, policy: Policy): State {
  if (dossier.status === 'paused') {
    if (policy.paused === 'in-time') return 'inTime';
    if (policy.paused === 'apart') return 'apart';
  }
  return dossier.due !== null && dossier.due < asOf ? 'overdue' : 'inTime';
}

/**
 * Counts the form for a span, as a whole, by field and by unit (names as the page spells
 * them, in Vietnamese order). A cell the columns do not determine is null.
 */
export function countForm06(dossiers: Iterable<Dossier>, options: CountOptions): Counts {
  const { span, policy, columns } = options;
  const whole = new Tally();
  const fields = new Groups();
  const units = new Groups();
  let notReceived = 0;
  for (const dossier of dossiers) {
    if (dossier.status === 'notReceived') notReceived++;
    if (!isCounted(dossier, span, policy)) continue;
    const origin = originOf(dossier, span);
    const unclear = origin === 'direct' && dossier.channel === null;
    const state = stateOf(dossier, span, policy);
    whole.add(dossier, origin, unclear, state);
    if (columns.has('field'))
      fields.of(dossier.field ?? NO_FIELD).add(dossier, origin, unclear, state);
    if (columns.has('unit')) units.of(dossier.unit ?? NO_UNIT).add(dossier, origin, unclear, state);
  }
  const known = determined(columns, policy);
  const statusShown = columns.has('status');
  return {
    form06: whole.form06(known),
    byField: fields.list().map(([field, tally]) => ({ field, form06: tally.form06(known) })),
    byUnit: units.list().map(([unit, tally]) => ({ unit, form06: tally.form06(known) })),
    separate: {
      withdrawn: statusShown && known.received ? whole.withdrawn : null,
      paused: statusShown && known.received ? whole.paused : null,
      notReceived: statusShown ? notReceived : null,
    },
  };
}

interface Determined {
  received: boolean;
  channel: boolean;
  unclearChannelIsDirect: boolean;
  due: boolean;
  ended: boolean;
}

function determined(columns: ReadonlySet<ColumnId>, policy: Policy): Determined {
  return {
    received: columns.has('received'),
    channel: columns.has('channel'),
    unclearChannelIsDirect: policy.emptyChannel === 'direct',
    due: columns.has('due'),
    ended: columns.has('finished') || columns.has('returned') || columns.has('status'),
  };
}

class Tally {
  private readonly origins = { carriedOver: 0, online: 0, direct: 0 };
  private readonly states = { early: 0, onTime: 0, late: 0, inTime: 0, overdue: 0, apart: 0 };
  private unclear = 0;
  withdrawn = 0;
  paused = 0;

  add(dossier: Dossier, origin: Origin, unclear: boolean, state: State): void {
    this.origins[origin]++;
    this.states[state]++;
    if (unclear) this.unclear++;
    if (dossier.status === 'withdrawn') this.withdrawn++;
    if (dossier.status === 'paused') this.paused++;
  }

  form06(known: Determined): Form06 {
    const { carriedOver, online, direct } = this.origins;
    const { early, onTime, late, inTime, overdue } = this.states;
    const unclear = !known.unclearChannelIsDirect && this.unclear > 0;
    const channel = known.received && known.channel && !unclear;
    const ended = known.received && known.ended;
    const timed = ended && known.due;
    return {
      received: {
        total: ended ? carriedOver + online + direct : null,
        online: channel ? online : null,
        direct: channel ? direct : null,
        carriedOver: ended ? carriedOver : null,
      },
      resolved: {
        total: ended ? early + onTime + late : null,
        early: timed ? early : null,
        onTime: timed ? onTime : null,
        late: timed ? late : null,
      },
      pending: {
        total: ended ? inTime + overdue : null,
        inTime: timed ? inTime : null,
        overdue: timed ? overdue : null,
      },
    };
  }
}

/** Tallies by name; spellings that differ in white space alone are one. */
class Groups {
  private readonly tallies = new Map<string, Tally>();
  private readonly names = new Map<string, string>();

  of(raw: string): Tally {
    let name = this.names.get(raw);
    if (name === undefined) {
      name = clean(raw);
      this.names.set(raw, name);
    }
    let tally = this.tallies.get(name);
    if (!tally) {
      tally = new Tally();
      this.tallies.set(name, tally);
    }
    return tally;
  }

  list(): [string, Tally][] {
    return [...this.tallies].sort(([a], [b]) => a.localeCompare(b, 'vi'));
  }
}
