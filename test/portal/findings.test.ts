/**
 * Saved pages of the sample portal through the whole checker: what was planted is found,
 * and nothing else.
 */
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { runChecks } from '../../lib/check/run.ts';
import type { Dataset, UnitLevel } from '../../lib/check/types.ts';
import { readFile } from '../../lib/portal/file.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { chiLang, MINH_HOA_AS_OF, minhHoa, missedTarget, seededTroubles } from './data/index.ts';
import type { TroubleKind } from './data/minh-hoa.ts';
import type { DataSet } from './data/types.ts';
import { type SavedSpan, type SavedUnit, savedPages, savedQuery } from './saved.ts';

async function readSaved(data: DataSet, unit: SavedUnit, span: SavedSpan): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  for (const { name, html } of savedPages(data, savedQuery(data, unit, span))) {
    readings.push(await readFile(`${unit}-${name}`, new TextEncoder().encode(html)));
  }
  return readings;
}

function datasetOf(readings: PageReading[], level: UnitLevel | null = null): Dataset {
  const period = parsePeriod('2024-Q3');
  return buildDataset(readings, { period, today: MINH_HOA_AS_OF, level });
}

/** Which rule speaks of a planted trouble; the others are counted apart, not reported. */
const RULE_OF: Partial<Record<TroubleKind, string>> = {
  'overdue-pending': 'overdue-pending',
  'overdue-resolved': 'overdue-resolved',
  'due-today': 'due-soon',
  'due-soon': 'due-soon',
  'no-due-day': 'due-missing',
  'no-finish-day': 'finish-missing',
  'no-channel': 'channel-missing',
  'unknown-status': 'unknown-status',
  repeated: 'duplicate-code',
  'no-code': 'rows-refused',
  'impossible-date': 'rows-refused',
};

describe('Minh Họa, quý IV/2026, tính đến 23/11/2026', () => {
  it('mọi điều đã gài đều thành cảnh báo, và không có cảnh báo nào khác', async () => {
    const readings = await readSaved(minhHoa(), 'commune', 'quarter');
    const period = parsePeriod('2026-Q4');
    const asOf = MINH_HOA_AS_OF;
    const dataset = buildDataset(readings, { period, today: asOf, asOf, level: 'commune' });
    const { findings, codes } = runChecks(dataset);
    const raised = findings.filter(
      ({ outcome }) => outcome === 'violation' || outcome === 'needs-review',
    );

    const expectedCodes = new Map<string, string[]>();
    const expectedRows = new Map<string, number>();
    for (const { kind, codes, rows } of seededTroubles()) {
      const rule = RULE_OF[kind];
      if (rule === undefined) continue;
      expectedRows.set(rule, (expectedRows.get(rule) ?? 0) + rows);
      expectedCodes.set(rule, [...(expectedCodes.get(rule) ?? []), ...codes].sort());
    }
    expectedRows.set('online-dossiers-rate', 0);

    const found = new Map(raised.map(({ rule, evidence }) => [rule, evidence.total]));
    expect([...found].sort()).toEqual([...expectedRows].sort());
    for (const [rule, wanted] of expectedCodes) {
      if (rule !== 'rows-refused') expect([...(codes.get(rule) ?? [])].sort()).toEqual(wanted);
    }
    expect(dataset.separate).toEqual({ withdrawn: 3, paused: 4, notReceived: 3 });
    const { online, eligible } = missedTarget();
    expect(dataset.rates.onlineDossiersEligible).toMatchObject({
      numerator: online,
      denominator: eligible,
      percent: 89.76,
    });
  });

  it('hồ sơ in lại với trạng thái cũ hơn vẫn được tính là đã xong', async () => {
    const readings = await readSaved(minhHoa(), 'commune', 'quarter');
    const dataset = datasetOf(readings);
    const stale = minhHoa().repeats.find(({ caseFile }) => caseFile.finished === null);
    const dossier = dataset.dossiers.find(({ code }) => code === stale?.caseFile.code);
    expect(dossier?.finished).not.toBeNull();
  });
});

describe('Chi Lăng, cả năm đến 14/9/2024', () => {
  it('một lần đọc cho cả số quý lẫn số lũy kế 19.303/19.633 và 89/89', async () => {
    const dataset = datasetOf([
      ...(await readSaved(chiLang(), 'district', 'year')),
      ...(await readSaved(chiLang(), 'commune', 'year')),
    ]);
    expect(dataset.form06?.received).toEqual({
      total: 9813,
      online: 8659,
      direct: 1078,
      carriedOver: 76,
    });
    expect(dataset.yearToDate?.onlineDossiersEligible).toMatchObject({
      numerator: 19_303,
      denominator: 19_633,
      percent: 98.32,
    });
    expect(dataset.yearToDate?.onlineServices).toMatchObject({ numerator: 89, denominator: 89 });
  });

  it('các trang của riêng quý không làm ra số lũy kế', async () => {
    const dataset = datasetOf(await readSaved(chiLang(), 'district', 'quarter'), 'district');
    expect(dataset.yearToDate).toBeNull();
    expect(dataset.byField.length).toBeGreaterThan(5);
  });
});
