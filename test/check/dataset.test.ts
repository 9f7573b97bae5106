import { describe, expect, it } from 'vitest';
import { toCheckJson } from '../../lib/check/json.ts';
import { runRules } from '../../lib/check/run.ts';
import {
  dataset,
  dossier,
  form,
  page,
  statisticsRow,
  statisticsTable,
  tablePage,
} from './build.ts';

describe('a dataset from a dossier list', () => {
  const readings = [
    page([
      dossier({ code: 'A', received: '2024-06-10', finished: '2024-06-20' }),
      dossier({ code: 'B' }),
      dossier({ code: 'C', channel: 'direct', finished: '2024-08-15' }),
      dossier({ code: 'D', channel: 'postal', finished: '2024-08-16' }),
      dossier({ code: 'E', finished: null, due: '2024-09-13' }),
      dossier({ code: 'F', finished: null, due: '2024-09-14' }),
      dossier({ code: 'G', finished: '2024-09-15', due: '2024-09-20' }),
      dossier({ code: 'H', received: '2024-09-15', finished: null }),
      dossier({ code: 'I', received: '2024-05-02', finished: '2024-06-14' }),
      dossier({ code: 'K', status: 'notReceived' }),
    ]),
  ];

  it('places each dossier in one cell and keeps the identities', () => {
    expect(dataset(readings).form06).toEqual(form([7, 4, 2, 1], [4, 2, 1, 1], [3, 2, 1]));
  });

  it('gives the JSON of the contract and nothing beside it', () => {
    const data = dataset(readings, { level: 'commune' });
    const json = toCheckJson(data, runRules(data));
    expect(Object.keys(json)).toEqual([
      'period',
      'asOf',
      'unit',
      'level',
      'sources',
      'dossiers',
      'form06',
      'byField',
      'separate',
      'rates',
      'yearToDate',
      'findings',
    ]);
    expect(json.period).toEqual({ id: '2024-Q3', from: '2024-06-15', to: '2024-09-14' });
    expect(json.asOf).toBe('2024-09-14');
    expect(json.dossiers).toEqual({ read: 10, unique: 10 });
    expect(json.byField).toEqual([{ field: 'Hộ tịch', ...data.form06 }]);
    expect(json.separate).toEqual({ withdrawn: 0, paused: 0, notReceived: 1 });
    expect(json.rates.onlineDossiers).toEqual({
      window: { from: '2024-06-15', to: '2024-09-14' },
      numerator: 4,
      denominator: 6,
      percent: 66.67,
      target: 85,
      outcome: 'violation',
    });
    expect(json.yearToDate).toBeNull();
    for (const finding of json.findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'outcome', 'message', 'basis', 'evidence']);
      expect(Object.keys(finding.evidence)).toEqual(['total', 'dossiers', 'figures']);
    }
    const overdue = json.findings.find((finding) => finding.rule === 'overdue-pending');
    expect(overdue).toMatchObject({
      outcome: 'violation',
      message:
        'Có 1 hồ sơ đang giải quyết đã quá hạn tính đến ngày 14/09/2024; lâu nhất là E, quá chưa đến 1 ngày làm việc.',
      evidence: { total: 1, dossiers: ['E'] },
    });
  });
});

describe('a dataset from statistics tables alone', () => {
  const chiLang = form([1121, 951, 163, 7], [1106, 483, 623, 0], [15, 15, 0]);

  it('takes the form from the table and rates from the form', () => {
    const data = dataset([tablePage([statisticsTable([], chiLang)])], { level: 'district' });
    expect(data.form06).toEqual(chiLang);
    expect(data.rates.onlineDossiers).toMatchObject({
      numerator: 951,
      denominator: 1114,
      percent: 85.37,
      target: 95,
      outcome: 'needs-review',
    });
    expect(data.rates.onlineDossiersEligible).toBeNull();
    expect(data.rates.onTime).toMatchObject({ numerator: 1106, denominator: 1106, percent: 100 });
  });

  it('adds different units up and counts the same unit once', () => {
    const table = (unit: string, n: number) =>
      statisticsTable([], form([n, n, 0, 0], [n, n, 0, 0], [0, 0, 0]), { statedUnit: unit });
    const data = dataset([
      tablePage([table('UBND xã Mẫu Một', 10)]),
      tablePage([table('UBND xã Mẫu Hai', 20)]),
      tablePage([table('Uỷ ban nhân dân xã Mẫu Một', 10)]),
    ]);
    expect(data.form06?.received.total).toBe(30);
  });

  it('leaves unknown cells null', () => {
    const data = dataset([
      tablePage([
        statisticsTable(
          [statisticsRow('Hộ tịch', form([5, null, null, null], [null, 1, 2, 0], [2, 2, 0]))],
          form([5, null, null, null], [null, 1, 2, 0], [2, 2, 0]),
        ),
      ]),
    ]);
    expect(data.form06).toEqual(form([5, null, null, null], [null, 1, 2, 0], [2, 2, 0]));
    expect(data.rates.onlineDossiers).toBeNull();
  });
});
