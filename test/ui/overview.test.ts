import { describe, expect, test } from 'vitest';
import type { Rate, Rates } from '../../lib/statistics/types.ts';
import {
  balances,
  countText,
  formColumns,
  rateRows,
  shortOf,
} from '../../lib/ui/models/overview.ts';
import { form, PERIOD } from './sample.ts';

const NONE: Rates = {
  onlineDossiers: null,
  onlineDossiersEligible: null,
  onlineServices: null,
  onlinePayment: null,
  onTime: null,
  digitised: null,
};

function rate(numerator: number, denominator: number, target: number | null): Rate {
  return {
    window: { from: PERIOD.from, to: PERIOD.to },
    numerator,
    denominator,
    percent: Math.round((numerator / denominator) * 10_000) / 100,
    target,
    outcome: 'needs-review',
  };
}

describe('form II.06 on the overview', () => {
  test('shows report 802’s district quarter and its balance', () => {
    const chiLang = form([951, 163, 7, 483, 623, 0, 15, 0]);
    expect(formColumns(chiLang).map((column) => countText(column.total))).toEqual([
      '1.121',
      '1.106',
      '15',
    ]);
    expect(balances(chiLang)).toBe(true);
  });

  test('late and overdue dossiers alarm only when there are any', () => {
    const alarms = (counts: number[]) =>
      formColumns(form(counts))
        .flatMap((column) => column.parts)
        .filter((part) => part.alarm)
        .map((part) => part.id);
    expect(alarms([1, 0, 0, 0, 0, 0, 1, 0])).toEqual([]);
    expect(alarms([2, 0, 0, 0, 0, 1, 0, 1])).toEqual(['late', 'overdue']);
  });

  test('what the pages do not say is a dash, and no balance is claimed', () => {
    const unknown = form([5, 0, 0, 5, 0, 0, 0, 0]);
    unknown.pending.total = null;
    expect(balances(unknown)).toBeNull();
    expect(countText(null)).toBe('–');
    expect(countText(0)).toBe('0');
  });
});

describe('rates against targets', () => {
  test('61 of 70 services lack 2 to reach 90 %', () => {
    expect(shortOf(rate(61, 70, 90))).toBe(2);
    expect(shortOf(rate(63, 70, 90))).toBe(0);
    expect(shortOf(rate(64, 70, 90))).toBe(0);
    expect(shortOf(rate(61, 70, null))).toBe(0);
  });

  test('the year to date decides a yearly target, the period stands beside it', () => {
    const inPeriod = rate(951, 1_114, 95);
    const inYear = rate(19_303, 19_633, 95);
    const [row] = rateRows(
      { ...NONE, onlineDossiers: inPeriod },
      { ...NONE, onlineDossiers: inYear },
    );
    expect(row).toMatchObject({ window: 'year', rate: inYear, other: inPeriod, missing: 0 });
  });

  test('what is missing stands in the row that decides: the eligible base where it is known', () => {
    const judged: Rate = {
      ...rate(1_052, 1_184, 90),
      judgement: {
        reason: 'missed',
        numerator: 1_052,
        denominator: 1_172,
        window: { from: PERIOD.from, to: PERIOD.to },
        eligibleBase: true,
        periodForYear: false,
        citation: null,
        certainty: null,
      },
    };
    const eligible = rate(1_052, 1_172, 90);
    const missing = (rates: Partial<Rates>) =>
      rateRows({ ...NONE, ...rates }, null).map((row) => row.missing);
    expect(missing({ onlineDossiers: judged, onlineDossiersEligible: eligible })).toEqual([0, 3]);
    expect(missing({ onlineDossiers: rate(1_052, 1_184, 90) })).toEqual([14]);
  });

  test('without the year only the period is shown; rates not measured are left out', () => {
    const rows = rateRows({ ...NONE, onTime: rate(9, 10, null) }, null);
    expect(rows.map((row) => [row.id, row.window, row.other])).toEqual([
      ['onTime', 'period', null],
    ]);
  });
});
