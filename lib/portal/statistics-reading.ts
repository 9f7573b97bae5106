/**
 * Headings that mean two things ("Số đầu kỳ", a lone "Tiếp nhận") are settled by the
 * table's own arithmetic: its formula row where it prints one, else its figures.
 */
import type { GridRow } from '../grid/types.ts';
import type { Measure } from './measures.ts';
import type { StatisticsPlan } from './statistics-columns.ts';
import { add, type Reading06, type Values } from './statistics-row.ts';

export function decideReading(
  plan: StatisticsPlan,
  rows: readonly Values[],
  numbers: readonly GridRow[],
): Reading06 {
  return {
    opening: decideOpening(plan, rows, numbers),
    alone: decideAlone(plan, rows),
    totalIsNew:
      isReceiptsOnly(plan) && everyRow(rows, (v) => [at(v, 'received.total'), newParts(v)]),
  };
}

/** "Số đầu kỳ" is the carry-over, unless it is said or seen to hold the new receipts too. */
function decideOpening(
  plan: StatisticsPlan,
  rows: readonly Values[],
  numbers: readonly GridRow[],
): Reading06['opening'] {
  const column = plan.at.get('received.opening')?.[0];
  if (column === undefined) return 'unknown';
  if (numbers.some((row) => /=[^=]*\+/.test(row.cells[column] as string))) return 'total';
  if (!plan.at.has('received.carried')) return 'carried';
  const fits = everyRow(rows, (v) => [
    at(v, 'received.opening'),
    add(at(v, 'received.carried'), newParts(v)),
  ]);
  return fits ? 'total' : 'unknown';
}

/** A lone "Tiếp nhận" column: everything received, or only what is new in the period? */
function decideAlone(plan: StatisticsPlan, rows: readonly Values[]): Reading06['alone'] {
  if (!plan.at.has('received.alone')) return 'unknown';
  if (plan.at.has('received.total')) return 'new';
  const whole = (v: Values): number | null => handled(plan, v);
  if (everyRow(rows, (v) => [at(v, 'received.alone'), whole(v)])) return 'total';
  const carried = plan.at.has('received.carried');
  if (
    carried &&
    everyRow(rows, (v) => [add(at(v, 'received.alone'), at(v, 'received.carried')), whole(v)])
  ) {
    return 'new';
  }
  return 'unknown';
}

/** Everything a row accounts for: resolved, pending, waiting, withdrawn. */
function handled(plan: StatisticsPlan, v: Values): number | null {
  const resolved =
    at(v, 'resolved.total') ??
    add(
      add(at(v, 'resolved.early'), at(v, 'resolved.onTime')) ?? at(v, 'resolved.earlyOrOnTime'),
      at(v, 'resolved.late'),
      plan.at.has('resolved.awaiting') ? at(v, 'resolved.awaiting') : 0,
    );
  const pending = at(v, 'pending.total') ?? add(at(v, 'pending.inTime'), at(v, 'pending.overdue'));
  const paused = plan.at.has('paused') ? at(v, 'paused') : 0;
  const withdrawn = plan.at.has('withdrawn') ? at(v, 'withdrawn') : 0;
  return add(resolved, pending, paused, withdrawn);
}

/** A table about receipts alone, as those of the online rate are. */
function isReceiptsOnly(plan: StatisticsPlan): boolean {
  for (const measure of plan.at.keys()) if (!measure.startsWith('received.')) return false;
  return plan.at.has('received.total') && !plan.at.has('received.carried');
}

function newParts(v: Values): number | null {
  const fresh = at(v, 'received.inPeriod');
  if (fresh !== null) return fresh;
  const online = at(v, 'received.online');
  const direct = at(v, 'received.directAndPostal') ?? at(v, 'received.direct');
  return add(online, direct, v.has('received.postal') ? at(v, 'received.postal') : 0);
}

/** Holds in every row, and in at least one where there is something to hold. */
function everyRow(
  rows: readonly Values[],
  sides: (v: Values) => [number | null, number | null],
): boolean {
  let proven = false;
  for (const row of rows) {
    const [left, right] = sides(row);
    if (left === null || right === null || left !== right) return false;
    if (left > 0) proven = true;
  }
  return proven;
}

function at(v: Values, measure: Measure): number | null {
  return v.get(measure) ?? null;
}
