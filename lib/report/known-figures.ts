/** The read data that a written report can be held against: the right unit's, level by level. */

import { fromIso } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { buildDataset, type DatasetOptions } from '../check/dataset.ts';
import type { Coverage, Dataset } from '../check/types.ts';
import type { PageReading } from '../portal/types.ts';
import type { KnownFigures, KnownRates } from '../proof/compare.ts';
import { speaksFor } from '../proof/issuer.ts';
import type { Rates } from '../statistics/types.ts';
import type { UnitPart, UnitRates } from '../statistics/unit-schema.ts';
import { formatCount } from '../text/numbers.ts';
import { splitByLevel } from './levels.ts';
import { levelOfUnit } from './office.ts';

/**
 * Figures of the unit whose report `text` is: the asked one (`options.unit`), or one that
 * the pages name and the text's head names too.
 */
export function figuresOfPages(
  text: string,
  readings: readonly PageReading[],
  options: DatasetOptions,
): KnownFigures[] {
  const asked = options.unit ?? null;
  const named = unitsOf(readings)
    .filter((name) => name !== asked && speaksFor(text, name) === 'yes')
    .sort((a, b) => b.length - a.length)[0];
  const isAsked = asked === null || speaksFor(text, asked) !== 'no' || named === undefined;
  if (named !== undefined && (asked === null || !isAsked)) {
    const level = levelOfUnit(named);
    return known([buildDataset(readings, { ...options, unit: named, level })], named);
  }
  const level = options.level ?? levelOfUnit(asked);
  const { reporter, levels } = splitByLevel(readings, level);
  if (levels.size <= 1) return known([buildDataset(readings, { ...options, level })], asked);
  const datasets = [...levels].map(([at, pages]) =>
    buildDataset(pages, { ...options, unit: at === reporter ? asked : null, level: at }),
  );
  return known(datasets, asked);
}

/** Figures of datasets of one unit, one a level. */
export function known(datasets: readonly Dataset[], unit: string | null): KnownFigures[] {
  return datasets.flatMap(({ form06, level, period, coverage, rates, yearToDate, byField }) => {
    if (!form06) return [];
    const origin = coverageWords(coverage);
    const windows = [rates, yearToDate].flatMap((r) => (r ? (ratesOf(r) ?? []) : []));
    return [
      {
        form06,
        level,
        unit,
        period,
        origin,
        partial: coverage.unread !== 0,
        rates: windows,
        byField,
      },
    ];
  });
}

/** Figures of a part of a unit file; `origin` says where they are from. */
export function figuresOfPart(part: UnitPart, period: Period, origin = ''): KnownFigures[] {
  const { form06, level, unit, unread, byField } = part;
  if (!form06) return [];
  const rates = [part.rates, part.yearToDate].flatMap((sent) => (sent ? sentRates(sent) : []));
  return [{ form06, level, unit, period, origin, partial: unread !== 0, rates, byField }];
}

function ratesOf(rates: Rates): KnownRates | null {
  const window = Object.values(rates).find((rate) => rate !== null)?.window;
  return window ? { window, ratios: rates } : null;
}

function sentRates({ from, to, ...ratios }: UnitRates): KnownRates[] {
  const window = { from: fromIso(from), to: fromIso(to) };
  return window.from === null || window.to === null
    ? []
    : [{ window: { from: window.from, to: window.to }, ratios }];
}

function unitsOf(readings: readonly PageReading[]): string[] {
  const names = readings.flatMap((reading) => [
    ...reading.dossiers.map((dossier) => dossier.unit),
    ...reading.statistics.flatMap((table) => [
      table.statedUnit,
      ...(table.by === 'unit' ? table.rows.map((row) => row.name) : []),
    ]),
  ]);
  return [...new Set(names)].filter((name): name is string => name !== null && name !== '');
}

/** Data that is not whole says so: the difference may be its own. */
function coverageWords({ rowsRead, rowsTotal, unread }: Coverage): string {
  if (rowsTotal !== null && rowsRead < rowsTotal)
    return `mới đọc ${formatCount(rowsRead)}/${formatCount(rowsTotal)} dòng`;
  return unread ? `còn ${formatCount(unread)} dòng chưa đọc` : '';
}
