/** The eleven cells of form II.06 as data: names, sums and the four identities. */
import { formatCount } from '../text/numbers.ts';
import type { Form06, Separate } from './types.ts';

export interface FormCell {
  id: string;
  label: string;
  get(form: Form06): number | null;
}

export const FORM_CELLS: readonly FormCell[] = [
  { id: 'received.total', label: 'Tiếp nhận – tổng số', get: (f) => f.received.total },
  { id: 'received.online', label: 'Tiếp nhận – trực tuyến', get: (f) => f.received.online },
  {
    id: 'received.direct',
    label: 'Tiếp nhận – trực tiếp, bưu chính',
    get: (f) => f.received.direct,
  },
  {
    id: 'received.carriedOver',
    label: 'Tiếp nhận – từ kỳ trước',
    get: (f) => f.received.carriedOver,
  },
  { id: 'resolved.total', label: 'Đã giải quyết – tổng số', get: (f) => f.resolved.total },
  { id: 'resolved.early', label: 'Đã giải quyết – trước hạn', get: (f) => f.resolved.early },
  { id: 'resolved.onTime', label: 'Đã giải quyết – đúng hạn', get: (f) => f.resolved.onTime },
  { id: 'resolved.late', label: 'Đã giải quyết – quá hạn', get: (f) => f.resolved.late },
  { id: 'pending.total', label: 'Đang giải quyết – tổng số', get: (f) => f.pending.total },
  { id: 'pending.inTime', label: 'Đang giải quyết – trong hạn', get: (f) => f.pending.inTime },
  { id: 'pending.overdue', label: 'Đang giải quyết – quá hạn', get: (f) => f.pending.overdue },
];

export function addCounts(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Cell by cell; a cell unknown in one part is unknown in the sum. */
export function addForms(a: Form06, b: Form06): Form06 {
  return {
    received: {
      total: addCounts(a.received.total, b.received.total),
      online: addCounts(a.received.online, b.received.online),
      direct: addCounts(a.received.direct, b.received.direct),
      carriedOver: addCounts(a.received.carriedOver, b.received.carriedOver),
    },
    resolved: {
      total: addCounts(a.resolved.total, b.resolved.total),
      early: addCounts(a.resolved.early, b.resolved.early),
      onTime: addCounts(a.resolved.onTime, b.resolved.onTime),
      late: addCounts(a.resolved.late, b.resolved.late),
    },
    pending: {
      total: addCounts(a.pending.total, b.pending.total),
      inTime: addCounts(a.pending.inTime, b.pending.inTime),
      overdue: addCounts(a.pending.overdue, b.pending.overdue),
    },
  };
}

export function addSeparate(a: Separate, b: Separate): Separate {
  return {
    withdrawn: addCounts(a.withdrawn, b.withdrawn),
    paused: addCounts(a.paused, b.paused),
    notReceived: addCounts(a.notReceived, b.notReceived),
  };
}

export interface BrokenIdentity {
  /** "Tiếp nhận = trực tuyến + trực tiếp + kỳ trước" */
  identity: string;
  left: number;
  right: number;
  /** "1.121 ≠ 951 + 163 + 8" */
  equation: string;
}

/**
 * The identities of form II.06 that a form breaks; one with an unknown cell is not
 * judged. `apart` is what the policy counts outside resolved and pending.
 */
export function brokenIdentities(form: Form06, apart = 0): BrokenIdentity[] {
  const { received: r, resolved: d, pending: p } = form;
  return [
    check('Tiếp nhận = trực tuyến + trực tiếp + kỳ trước', r.total, [
      r.online,
      r.direct,
      r.carriedOver,
    ]),
    check('Đã giải quyết = trước hạn + đúng hạn + quá hạn', d.total, [d.early, d.onTime, d.late]),
    check('Đang giải quyết = trong hạn + quá hạn', p.total, [p.inTime, p.overdue]),
    check('Tiếp nhận = đã giải quyết + đang giải quyết', r.total, [
      d.total,
      p.total,
      ...(apart > 0 ? [apart] : []),
    ]),
  ].filter((broken) => broken !== null);
}

function check(
  identity: string,
  left: number | null,
  parts: (number | null)[],
): BrokenIdentity | null {
  const known = parts.filter((part) => part !== null);
  if (left === null || known.length < parts.length) return null;
  const right = known.reduce((sum, part) => sum + part, 0);
  if (left === right) return null;
  return {
    identity,
    left,
    right,
    equation: `${formatCount(left)} ≠ ${known.map(formatCount).join(' + ')}`,
  };
}
