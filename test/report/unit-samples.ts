/** Invented unit files: communes named "UBND xã Mẫu 01" and on, with figures that add up. */
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { UnitLevel } from '../../lib/check/types.ts';
import { unitData, unitPart } from '../../lib/report/unit-parts.ts';
import type { UnitData } from '../../lib/statistics/unit-file.ts';
import { dataset, form, NO_RATES, rate } from './support.ts';

export function communeName(n: number): string {
  return `UBND xã Mẫu ${String(n).padStart(2, '0')}`;
}

/** A commune's file of quarter III/2026, two fields, different from its neighbours'. */
export function communeFile(n: number, periodId = '2026-Q3'): UnitData {
  return unitOf(communeName(n), 'commune', n, periodId);
}

export function unitOf(unit: string, level: UnitLevel, n: number, periodId = '2026-Q3'): UnitData {
  const period = parsePeriod(periodId);
  const civil = form({
    online: 100 + n,
    direct: 10,
    carriedOver: 2,
    early: 60 + n,
    onTime: 50,
    late: 0,
    inTime: 2,
    overdue: 0,
  });
  const land = form({
    online: 5,
    direct: n % 7,
    carriedOver: 0,
    early: 3,
    onTime: 1 + (n % 7),
    late: 0,
    inTime: 1,
    overdue: 0,
  });
  const whole = form({
    online: 105 + n,
    direct: 10 + (n % 7),
    carriedOver: 2,
    early: 63 + n,
    onTime: 51 + (n % 7),
    late: 0,
    inTime: 3,
    overdue: 0,
  });
  const window = { from: period.from, to: period.to };
  const counted = dataset(level, whole, {
    period,
    asOf: period.to,
    unit,
    byField: [
      { field: 'Hộ tịch', form06: civil },
      { field: 'Đất đai', form06: land },
    ],
    separate: { withdrawn: 0, paused: 1, notReceived: 0 },
    rates: { ...NO_RATES, onlineDossiers: rate(105 + n, 115 + n + (n % 7), { window }) },
  });
  return unitData(period, [unitPart(counted, { unit, level })], '2026-09-15T02:00:00.000Z');
}
