/**
 * Between datasets and `.soat.json`: a level's dataset becomes a part to send, and the
 * parts of many units become one level's dataset.
 */
import { bundledTargets } from '../../rules/targets/index.ts';
import { type Day, fromIso, toIso } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { countSpanOf } from '../check/dataset.ts';
import type { Dataset, UnitLevel } from '../check/types.ts';
import type { Dossier } from '../dossier/types.ts';
import { addForms, addSeparate } from '../statistics/form-cells.ts';
import { isCounted, stateOf } from '../statistics/form06.ts';
import { judgeRates } from '../statistics/judge.ts';
import { NO_RATIOS, type Ratio, type Ratios } from '../statistics/rates.ts';
import { STATED_RATES, type StatedName, sumRatios } from '../statistics/stated-rates.ts';
import type { Decision } from '../statistics/targets.ts';
import type { Form06, Rates } from '../statistics/types.ts';
import type { UnitData, UnitPart, UnitRates } from '../statistics/unit-file.ts';
import { UNIT_FORMAT } from '../statistics/unit-schema.ts';
import { foldWords } from '../text/normalise.ts';
import type { ManualCount } from './profile.ts';

export interface ExportOptions {
  unit: string;
  level: UnitLevel;
  manual?: readonly ManualCount[];
  /** Give the codes of overdue dossiers too. */
  codes?: boolean;
}

/** A level's figures as one part of a `.soat.json` file. */
export function unitPart(dataset: Dataset, options: ExportOptions): UnitPart {
  const { unit, level, manual = [], codes = false } = options;
  return {
    unit,
    level,
    asOf: toIso(dataset.asOf),
    policy: dataset.policy,
    sources: sourcesOf(dataset),
    unread: dataset.coverage.unread ?? null,
    form06: dataset.form06,
    byField: dataset.byField,
    byUnit: dataset.byUnit,
    separate: dataset.separate,
    rates: ratiosJson(dataset.rates),
    yearToDate: dataset.yearToDate ? ratiosJson(dataset.yearToDate) : null,
    manual: manual
      .filter((entry) => entry.periodId === dataset.period.id)
      .map(({ system, field, counts, note }) => ({ system, field, counts, note })),
    ...(codes ? { overdue: overdueCodes(dataset) } : {}),
  };
}

/** A file of one or more parts of one period. */
export function unitData(period: Period, parts: UnitPart[], createdAt: string): UnitData {
  return {
    format: UNIT_FORMAT,
    version: 1,
    period: { id: period.id, from: toIso(period.from), to: toIso(period.to) },
    createdAt,
    parts,
    expected: [],
    remarks: [],
  };
}

function sourcesOf(dataset: Dataset): UnitPart['sources'] {
  const groups = new Map<string, UnitPart['sources'][number]>();
  for (const source of dataset.sources) {
    const kind = source.tables[0]?.kind ?? 'unknown';
    const key = `${source.system}|${kind}`;
    const held = groups.get(key);
    if (!held) groups.set(key, { system: source.system, kind, pages: 1, readAt: source.readAt });
    else {
      held.pages++;
      if (source.readAt > held.readAt) held.readAt = source.readAt;
    }
  }
  return [...groups.values()];
}

function ratiosJson(rates: Rates): UnitRates | null {
  const known = STATED_RATES.map((name) => rates[name]).find((rate) => rate != null);
  if (!known) return null;
  const ratio = (name: StatedName) => {
    const rate = rates[name];
    return rate ? { numerator: rate.numerator, denominator: rate.denominator } : null;
  };
  return {
    from: toIso(known.window.from),
    to: toIso(known.window.to),
    onlineDossiers: ratio('onlineDossiers'),
    onlineDossiersEligible: ratio('onlineDossiersEligible'),
    onlineServices: ratio('onlineServices'),
    onlinePayment: ratio('onlinePayment'),
    onTime: ratio('onTime'),
    digitised: ratio('digitised'),
    digitisedResults: ratio('digitisedResults'),
    satisfaction: ratio('satisfaction'),
  };
}

function overdueCodes(dataset: Dataset): NonNullable<UnitPart['overdue']> {
  const span = countSpanOf(dataset);
  const of = (state: 'late' | 'overdue') =>
    dataset.dossiers
      .filter(
        (d) => isCounted(d, span, dataset.policy) && stateOf(d, span, dataset.policy) === state,
      )
      .map((d: Dossier) => d.code);
  return { pending: of('overdue'), resolved: of('late') };
}

export interface PartsOptions {
  period: Period;
  today: Day;
  level: UnitLevel;
  targets?: readonly Decision[];
  /** Pages read of the same level, which are the first part: their dossiers stay behind the figures. */
  pages?: Dataset | null;
}

/** One level's dataset from the parts of its units. `parts` is not empty and of one period. */
export function datasetOfParts(parts: readonly UnitPart[], options: PartsOptions): Dataset {
  const { period, today, level, pages = null } = options;
  const first = parts[0] as UnitPart;
  const forms = parts.map((part) => part.form06 ?? UNKNOWN);
  const asOf = Math.max(...parts.map((part) => fromIso(part.asOf) ?? period.to));
  const unread = sumKnown(parts.map((part) => part.unread));
  return {
    period,
    asOf,
    today,
    unit: parts.length === 1 ? first.unit : null,
    level,
    policy: first.policy,
    sources: [...(pages?.sources ?? []), ...parts.slice(pages ? 1 : 0).flatMap(sourcePages)],
    dossiers: pages?.dossiers ?? [],
    dossiersRead: pages?.dossiersRead ?? 0,
    columns: pages?.columns ?? new Set(),
    coverage: pages?.coverage ?? {
      pagesRead: 0,
      pagesTotal: null,
      rowsRead: 0,
      rowsTotal: null,
      unread,
    },
    statistics: pages?.statistics ?? [],
    feedback: pages?.feedback ?? null,
    form06: forms.reduce(addForms),
    byField: addByName(
      parts.flatMap((part) => part.byField.map((row) => ({ name: row.field, form06: row.form06 }))),
    ).map(({ name, form06 }) => ({ field: name, form06 })),
    byUnit:
      parts.length === 1 && first.byUnit.length > 0
        ? first.byUnit
        : parts.flatMap((part, i) => unitRowsOf(part, i === 0 && pages !== null)),
    separate: parts.map((part) => part.separate).reduce(addSeparate),
    ...judged(parts, options, unread),
  };
}

/** Pages name their units one by one; a unit that sent a file is one row. */
function unitRowsOf(part: UnitPart, fromPages: boolean): Dataset['byUnit'] {
  if (fromPages && part.byUnit.length > 0) return part.byUnit;
  return part.form06 ? [{ unit: part.unit, form06: part.form06 }] : [];
}

function sourcePages(part: UnitPart): Dataset['sources'] {
  return part.sources.map((source) => ({
    file: part.unit,
    system: source.system,
    readAt: source.readAt,
    page: null,
    pagesTotal: null,
    rowsTotal: null,
    filters: [],
    statedPeriod: null,
    statedUnit: part.unit,
    tables: [],
  }));
}

function addByName(rows: { name: string; form06: Form06 }[]): { name: string; form06: Form06 }[] {
  const held = new Map<string, { name: string; form06: Form06 }>();
  for (const row of rows) {
    const key = foldWords(row.name);
    const before = held.get(key);
    held.set(key, before ? { ...before, form06: addForms(before.form06, row.form06) } : row);
  }
  return [...held.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function judged(
  parts: readonly UnitPart[],
  { period, level, targets = bundledTargets }: PartsOptions,
  unread: number | null,
): Pick<Dataset, 'rates' | 'yearToDate'> {
  const inPeriod = addRatios(
    parts.map((part) => part.rates),
    period,
  );
  const inYear = addRatios(
    parts.map((part) => part.yearToDate),
    null,
  );
  const none = { window: { from: period.from, to: period.to }, ratios: ratiosOf(() => null) };
  return judgeRates(inPeriod ?? none, inYear, { targets, level, year: period.year, unread });
}

/** Ratios add up over different units; services of many units overlap, so theirs are not known. */
function addRatios(
  all: readonly (UnitRates | null)[],
  fallback: Period | null,
): { window: { from: Day; to: Day }; ratios: Ratios } | null {
  const known = all.filter((rates) => rates !== null);
  const first = known[0];
  if (!first || (fallback === null && known.length < all.length)) return null;
  if (known.some((rates) => rates.from !== first.from || rates.to !== first.to)) return null;
  const window = { from: fromIso(first.from) as Day, to: fromIso(first.to) as Day };
  const complete = known.length === all.length;
  const ratios = ratiosOf((name) => {
    if (!complete) return null;
    if (name === 'onlineServices' && known.length > 1) return null;
    return sumRatios(known.map((rates) => rates[name]));
  });
  return { window, ratios };
}

function ratiosOf(of: (name: StatedName) => Ratio | null): Ratios {
  const ratios = { ...NO_RATIOS };
  for (const name of STATED_RATES) ratios[name] = of(name);
  return ratios;
}

function sumKnown(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

const UNKNOWN: Form06 = {
  received: { total: null, online: null, direct: null, carriedOver: null },
  resolved: { total: null, early: null, onTime: null, late: null },
  pending: { total: null, inTime: null, overdue: null },
};
