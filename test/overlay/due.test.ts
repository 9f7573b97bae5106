import { describe, expect, test } from 'vitest';
import { type Day, fromIso } from '../../lib/calendar/day.ts';
import { countAlerts, distance, labelOf, warningOf } from '../../lib/ui/overlay/due.ts';
import { vietnamese } from '../../lib/ui/overlay/texts.ts';
import { dossier } from '../store/environment.ts';

const day = (iso: string) => fromIso(iso) as Day;
const TODAY = day('2026-11-24'); // a Tuesday

/** Saturdays and Sundays of autumn 2026, and one day off in the week. */
const OFF = (() => {
  const from = day('2026-09-01');
  const to = day('2026-12-31');
  const off: Day[] = [];
  for (let d = from; d <= to; d++) if ([0, 6].includes((d + 4) % 7)) off.push(d);
  off.push(day('2026-11-20'));
  return { from, to, off: off.sort((a, b) => a - b) };
})();

const warn = (extra: Parameters<typeof dossier>[1], soon = 2) =>
  warningOf(dossier(1, extra), TODAY, soon, OFF);

describe('what a dossier warns of today', () => {
  test('pending and past its due day: overdue, counted in working days', () => {
    expect(warn({ due: day('2026-11-23') })).toEqual({ alert: 'overdue', days: 1, working: true });
    // Thursday 19/11 → Tuesday 24/11: Friday is off, then the weekend.
    expect(warn({ due: day('2026-11-19') })).toEqual({ alert: 'overdue', days: 2, working: true });
  });

  test('due today is not overdue yet', () => {
    expect(warn({ due: TODAY })).toEqual({ alert: 'due-soon', days: 0, working: true });
  });

  test('due within the chosen working days: soon; one day later: nothing', () => {
    expect(warn({ due: day('2026-11-26') })).toEqual({ alert: 'due-soon', days: 2, working: true });
    expect(warn({ due: day('2026-11-27') })).toBeNull();
    expect(warn({ due: day('2026-11-27') }, 3)).toEqual({
      alert: 'due-soon',
      days: 3,
      working: true,
    });
  });

  test('finished after its due day: late; on the day: nothing', () => {
    const done = { status: 'finished', due: day('2026-11-16') } as const;
    expect(warn({ ...done, finished: day('2026-11-18') })).toEqual({
      alert: 'late',
      days: 2,
      working: true,
    });
    expect(warn({ ...done, finished: day('2026-11-16') })).toBeNull();
    expect(warn({ ...done, finished: null })).toBeNull();
  });

  test.each(['paused', 'withdrawn', 'notReceived'] as const)(
    '%s: the clock does not run',
    (status) => {
      expect(warn({ status, due: day('2026-11-01') })).toBeNull();
    },
  );

  test('no due day, nothing to warn of', () => {
    expect(warn({ due: null })).toBeNull();
  });

  test('a status word nobody knows is judged by its days', () => {
    expect(warn({ status: 'unknown', due: day('2026-11-23') })?.alert).toBe('overdue');
  });
});

test('where the days off are not known, every day is counted and the label says so', () => {
  const narrow = { from: day('2026-11-01'), to: day('2026-12-31'), off: OFF.off };
  const far = distance(day('2026-10-12'), TODAY, narrow);
  expect(far).toEqual({ days: 43, working: false });
  expect(labelOf({ alert: 'overdue', ...far }, vietnamese)).toEqual({
    full: 'quá 43 ngày lịch',
    short: 'quá 43 ngày lịch',
  });
  expect(distance(day('2026-11-13'), TODAY, narrow)).toEqual({ days: 6, working: true });
});

test.each([
  ['overdue', 30, 'quá 30 ngày làm việc', 'quá 30 ngày LV'],
  ['overdue', 0, 'quá hạn', 'quá hạn'],
  ['due-soon', 1, 'còn 1 ngày làm việc', 'còn 1 ngày LV'],
  ['due-soon', 0, 'hẹn trả hôm nay', 'hẹn trả hôm nay'],
  ['late', 2, 'muộn 2 ngày làm việc', 'muộn 2 ngày LV'],
] as const)('a label says the working days: %s by %i', (alert, days, full, short) => {
  expect(labelOf({ alert, days, working: true }, vietnamese)).toEqual({ full, short });
});

test('the popup hears how many are overdue and how many due soon', () => {
  const today = Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000);
  const window = { from: today - 100, to: today + 100, off: [] };
  const list = [-2, -1, 0, 1, 9].map((ahead, i) => dossier(i + 1, { due: today + ahead }));
  expect(countAlerts(list, { dueSoonDays: 2, daysOff: window })).toEqual({
    overdue: 2,
    dueSoon: 2,
  });
});
