/** Column sums of a statistics table; a sum with an unknown part is unknown. */
import words from '../../assets/words/statistics-headers.json' with { type: 'json' };
import type { Separate, StatisticsRow } from '../statistics/types.ts';
import { add } from './statistics-row.ts';

const NOT_ADDED = new RegExp(`%|${words.notAdded.join('|')}`, 'i');

/** Rates, averages and scores do not add up over rows. */
export function addsUp(path: string): boolean {
  return !NOT_ADDED.test(path);
}

/** @param incomplete a row was left out, so no sum is known */
export function sumRows(rows: readonly StatisticsRow[], incomplete: boolean): StatisticsRow {
  const sum = (get: (row: StatisticsRow) => number | null): number | null =>
    incomplete || rows.length === 0 ? null : add(...rows.map(get));
  const others: Record<string, number | null> = {};
  for (const key of Object.keys(rows[0]?.others ?? {})) {
    others[key] = addsUp(key) ? sum((row) => row.others[key] ?? null) : null;
  }
  const separate: Separate = {
    withdrawn: sum((r) => r.separate.withdrawn),
    paused: sum((r) => r.separate.paused),
    notReceived: null,
  };
  return {
    name: 'Cộng các dòng',
    group: null,
    section: null,
    form06: {
      received: {
        total: sum((r) => r.form06.received.total),
        online: sum((r) => r.form06.received.online),
        direct: sum((r) => r.form06.received.direct),
        carriedOver: sum((r) => r.form06.received.carriedOver),
      },
      resolved: {
        total: sum((r) => r.form06.resolved.total),
        early: sum((r) => r.form06.resolved.early),
        onTime: sum((r) => r.form06.resolved.onTime),
        late: sum((r) => r.form06.resolved.late),
      },
      pending: {
        total: sum((r) => r.form06.pending.total),
        inTime: sum((r) => r.form06.pending.inTime),
        overdue: sum((r) => r.form06.pending.overdue),
      },
    },
    newInPeriod: sum((r) => r.newInPeriod),
    earlyOrOnTime: sum((r) => r.earlyOrOnTime),
    separate,
    others,
    row: 0,
  };
}
