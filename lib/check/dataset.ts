/**
 * Page readings → the Dataset that rules, popup and report see. Everything countable is
 * counted here once, so no two faces can disagree.
 */
import { bundledTargets } from '../../rules/targets/index.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import { type Period, previousPeriod } from '../calendar/period.ts';
import { mergeReadings } from '../dossier/merge.ts';
import { DEFAULT_POLICY, type Policy } from '../dossier/policy.ts';
import type { Dossier, ServiceLevel } from '../dossier/types.ts';
import { matchingUnits } from '../dossier/units.ts';
import type { ColumnId, PageReading, Source } from '../portal/types.ts';
import { type CountSpan, type Counts, countForm06 } from '../statistics/form06.ts';
import { judgeRates, type WindowRatios } from '../statistics/judge.ts';
import { countRatios, NO_RATIOS, type Ratios } from '../statistics/rates.ts';
import { ratiosOfTables, withStated } from '../statistics/table-rates.ts';
import {
  type Combined,
  combineTables,
  partByPeriod,
  type TablesOfPeriods,
} from '../statistics/tables.ts';
import type { Decision } from '../statistics/targets.ts';
import { coverageOf } from './coverage.ts';
import { feedbackOf } from './feedback.ts';
import type { Coverage, Dataset, UnitLevel } from './types.ts';
import { yearToDateSpan } from './year-to-date.ts';

export interface DatasetOptions {
  period: Period;
  /** The day of work, in Vietnam. */
  today: Day;
  /** Default: the period's last day, or today while it runs. */
  asOf?: Day | null;
  unit?: string | null;
  level?: UnitLevel | null;
  policy?: Policy;
  /** Default: the decisions shipped in rules/targets. */
  targets?: readonly Decision[];
  /** The user's procedure list: code or folded name → service level. */
  procedureLevels?: ReadonlyMap<string, ServiceLevel>;
}

/** Builds the Dataset of a unit and period from everything that was read. */
export function buildDataset(readings: readonly PageReading[], options: DatasetOptions): Dataset {
  const { period, unit = null, level = null, policy = DEFAULT_POLICY } = options;
  const asOf = options.asOf ?? Math.min(period.to, options.today);
  // A day of judgement after the clock's day is a rehearsal: the work is then seen from that day.
  const today = Math.max(options.today, asOf);
  const keep = unitFilter(
    readings.map(({ dossiers }) => dossiers),
    unit,
  );
  const merged = mergeReadings(readings, keep ? { keep } : {});
  const coverage = coverageOf(merged.sources, merged.dossiers);
  const frame = { period, asOf, today, unit, level, policy, coverage, ...merged };
  const listed = hasDossierList(merged.sources);
  const counted = listed ? countList(frame, options) : countTables(frame, options);
  return {
    period,
    asOf,
    today,
    unit,
    level,
    policy,
    sources: merged.sources,
    dossiers: merged.dossiers,
    dossiersRead: merged.read,
    columns: merged.columns,
    coverage,
    statistics: merged.statistics,
    feedback: feedbackOf(readings, {
      ...frame,
      span: { from: period.from, to: period.to, asOf: pendingDay(frame) },
      keep: unitFilter(
        readings.map(({ feedback = [] }) => feedback),
        unit,
      ),
    }),
    ...counted,
  };
}

type Counted = Pick<Dataset, 'form06' | 'byField' | 'byUnit' | 'separate' | 'rates' | 'yearToDate'>;

interface Frame {
  period: Period;
  asOf: Day;
  today: Day;
  unit: string | null;
  level: UnitLevel | null;
  policy: Policy;
  coverage: Coverage;
  sources: Source[];
  dossiers: Dossier[];
  columns: ReadonlySet<ColumnId>;
  statistics: Dataset['statistics'];
}

/** Whether any page held a dossier list, with rows or without. */
export function hasDossierList(sources: readonly Source[]): boolean {
  return sources.some((source) =>
    source.tables.some(
      ({ kind, read, refused }) => kind === 'dossier-list' && (read > 0 || refused.length === 0),
    ),
  );
}

function countList(frame: Frame, options: DatasetOptions): Counted {
  const { period, dossiers, sources } = frame;
  const [counts, inPeriod] = countWindow(frame, period, options);
  const yearSpan = yearToDateSpan(period, dossiers, sources);
  const inYear = yearSpan ? countWindow(frame, yearSpan, options)[1] : null;
  const tables = tableRatios(frame);
  const rates = judgeRates(
    { ...inPeriod, ratios: withStated(inPeriod.ratios, tables.period) },
    inYear ? { ...inYear, ratios: withStated(inYear.ratios, tables.year) } : yearOf(frame, tables),
    judgeOptions(frame, options),
  );
  return { ...counts, ...rates };
}

function countWindow(
  frame: Frame,
  window: { from: Day; to: Day },
  options: DatasetOptions,
): [Counts, WindowRatios] {
  const { policy, columns, dossiers } = frame;
  const span = { from: window.from, to: window.to, asOf: pendingDay(frame) };
  const counts = countForm06(dossiers, { span, policy, columns });
  const { procedureLevels } = options;
  const ratios = countRatios(dossiers, counts.form06, {
    span,
    policy,
    columns,
    ...(procedureLevels && { procedureLevels }),
  });
  return [counts, { window: { from: window.from, to: window.to }, ratios }];
}

function pendingDay({ policy, asOf, period, today }: Frame): Day {
  if (policy.pendingAt === 'period-end') return period.to;
  return policy.pendingAt === 'today' ? today : asOf;
}

/** The span in which a dataset counts: the period, and the day its policy holds pending dossiers against. */
export function countSpanOf(dataset: Dataset): CountSpan {
  const { period, policy, asOf, today } = dataset;
  const pendingAt =
    policy.pendingAt === 'period-end' ? period.to : policy.pendingAt === 'today' ? today : asOf;
  return { from: period.from, to: period.to, asOf: pendingAt };
}

function countTables(frame: Frame, options: DatasetOptions): Counted {
  const { period, sources, unit } = frame;
  const combined = combineTables(tablesOf(frame).current, sources, unit);
  const tables = tableRatios(frame);
  const window = { from: period.from, to: period.to };
  const rates = judgeRates(
    { window, ratios: tables.period ?? NO_RATIOS },
    yearOf(frame, tables),
    judgeOptions(frame, options),
  );
  return { ...(combined ? countsOf(combined) : NOTHING), ...rates };
}

function tablesOf({ statistics, period, asOf }: Frame): TablesOfPeriods {
  return partByPeriod(statistics, period, previousPeriod(period), asOf);
}

/** What the portals' own tables say of the rates, in the period and from 1 January on. */
interface TableRatios {
  period: Ratios | null;
  year: Ratios | null;
}

function tableRatios(frame: Frame): TableRatios {
  const { sources, unit, policy } = frame;
  const { current, yearToDate } = tablesOf(frame);
  return {
    period: ratiosOfTables(current, sources, unit, policy),
    year: ratiosOfTables(yearToDate, sources, unit, policy),
  };
}

function yearOf({ period }: Frame, { year }: TableRatios): WindowRatios | null {
  const from = dayOf(period.year, 1, 1) as Day;
  return year && { window: { from, to: period.to }, ratios: year };
}

function countsOf({
  form06,
  byField,
  byUnit,
  separate,
}: Combined): Omit<Counts, 'form06'> & Pick<Dataset, 'form06'> {
  return { form06, byField, byUnit, separate };
}

const NOTHING = {
  form06: null,
  byField: [],
  byUnit: [],
  separate: { withdrawn: null, paused: null, notReceived: null },
};

function judgeOptions(
  { level, period, coverage }: Frame,
  { targets = bundledTargets }: DatasetOptions,
) {
  return { targets, level, year: period.year, unread: coverage.unread ?? null };
}

/**
 * A unit's name picks its dossiers (or PAKN) where pages name units and one of them is meant. A name
 * that no page shows (the district above its offices) is the reporting unit: nothing is left out.
 */
function unitFilter(
  pages: readonly (readonly { unit: string | null }[])[],
  unit: string | null,
): ((item: { unit: string | null }) => boolean) | null {
  if (unit === null) return null;
  const names = new Set<string>();
  for (const items of pages) {
    for (const item of items) if (item.unit !== null) names.add(item.unit);
  }
  const wanted = matchingUnits(unit, names);
  return wanted.size === 0 ? null : (item) => item.unit !== null && wanted.has(item.unit);
}
