/**
 * Where the period is heading: which pending dossiers will be overdue at its end if the
 * office keeps its pace, until when each must be finished, and how many more online
 * dossiers a target needs. An estimate, shown as one; it never enters the report.
 */
import { type Day, partsOf } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Dossier } from '../dossier/types.ts';
import { finishDay, isCounted, isResolved, stateOf } from '../statistics/form06.ts';
import { KPI_NAMES, type Kpi, missingToReach, moreToReach } from '../statistics/targets.ts';
import { countSpanOf } from './dataset.ts';
import type { Dataset } from './types.ts';

export interface PendingForecast {
  code: string;
  due: Day;
  /** Last working day on which finishing is still in time; the due day itself when the calendar does not reach it. */
  finishBy: Day;
  /** Expected at today's pace; null when nothing comparable was finished yet. */
  expected: Day | null;
  /** Median days from reception to finish of comparable dossiers, and how many they were. */
  paceDays: number | null;
  comparable: number;
  comparedBy: 'procedure' | 'field' | 'all' | null;
  outlook: 'overdue' | 'will-be-overdue' | 'in-time' | 'unknown';
}

export interface TargetForecast {
  kpi: Kpi;
  target: number;
  /** How many of the present base should have been online. */
  missing: number;
  /** How many more online receipts lift the rate to the target; null when none can. */
  moreNeeded: number | null;
}

export interface Forecast {
  periodEnd: Day;
  /** Pending dossiers with a due day, the most urgent first. */
  pending: PendingForecast[];
  /** Codes that will be overdue at the period's end at this pace, those overdue already included. */
  overdueAtEnd: string[];
  targets: TargetForecast[];
}

/** Looks ahead from the dataset's day to the period's end. */
export function forecast(dataset: Dataset, calendar: WorkCalendar): Forecast {
  const pace = new Pace(dataset);
  const pending = openDossiers(dataset)
    .map((dossier) => lookAhead(dossier, dataset, calendar, pace))
    .sort((a, b) => a.due - b.due || a.code.localeCompare(b.code));
  return {
    periodEnd: dataset.period.to,
    pending,
    overdueAtEnd: pending
      .filter(({ outlook }) => outlook === 'overdue' || outlook === 'will-be-overdue')
      .map(({ code }) => code),
    targets: targetForecasts(dataset),
  };
}

function openDossiers(dataset: Dataset): (Dossier & { due: Day })[] {
  const { policy, dossiers } = dataset;
  const span = countSpanOf(dataset);
  return dossiers.filter(
    (dossier): dossier is Dossier & { due: Day } =>
      dossier.due !== null &&
      dossier.status !== 'paused' &&
      finishDay(dossier, policy) === null &&
      isCounted(dossier, span, policy) &&
      !isResolved(dossier, span, policy),
  );
}

function lookAhead(
  dossier: Dossier & { due: Day },
  dataset: Dataset,
  calendar: WorkCalendar,
  pace: Pace,
): PendingForecast {
  const { period, policy } = dataset;
  const span = countSpanOf(dataset);
  const { days, comparable, comparedBy } = pace.of(dossier);
  const expected =
    days === null ? null : Math.max((dossier.received ?? span.asOf) + days, span.asOf);
  const overdue = stateOf(dossier, span, policy) === 'overdue';
  return {
    code: dossier.code,
    due: dossier.due,
    finishBy: lastWorkingDay(calendar, dossier.due),
    expected,
    paceDays: days,
    comparable,
    comparedBy,
    outlook: overdue ? 'overdue' : outlookOf(dossier.due, expected, period.to),
  };
}

/** Overdue at the period's end: due before that day and not expected to be finished by the due day. */
function outlookOf(due: Day, expected: Day | null, end: Day): PendingForecast['outlook'] {
  if (due >= end) return 'in-time';
  if (expected === null) return 'unknown';
  return expected > due ? 'will-be-overdue' : 'in-time';
}

/** A due day off moves to the next working day, as far as the calendar is known. */
function lastWorkingDay(calendar: WorkCalendar, due: Day): Day {
  let day = due;
  while (calendar.knows(partsOf(day).year) && !calendar.isWorkingDay(day)) day++;
  return day;
}

const ENOUGH = 5;

interface PaceReading {
  days: number | null;
  comparable: number;
  comparedBy: PendingForecast['comparedBy'];
}

/** Median durations of finished dossiers, by procedure where there are enough, else by field, else of all. */
class Pace {
  private readonly durations = new Map<string, number[]>();
  private readonly medians = new Map<string, number>();

  constructor({ dossiers, policy }: Dataset) {
    for (const dossier of dossiers) {
      const finish = finishDay(dossier, policy);
      if (finish === null || dossier.received === null || dossier.status === 'withdrawn') continue;
      const days = finish - dossier.received;
      if (days < 0) continue;
      for (const [, key] of keysOf(dossier)) this.add(key, days);
    }
  }

  of(dossier: Dossier): PaceReading {
    for (const [comparedBy, key] of keysOf(dossier)) {
      const comparable = this.durations.get(key)?.length ?? 0;
      if (comparable >= (comparedBy === 'all' ? 1 : ENOUGH))
        return { days: this.median(key), comparable, comparedBy };
    }
    return { days: null, comparable: 0, comparedBy: null };
  }

  private add(key: string, days: number): void {
    const held = this.durations.get(key);
    if (held) held.push(days);
    else this.durations.set(key, [days]);
  }

  private median(key: string): number {
    const known = this.medians.get(key);
    if (known !== undefined) return known;
    const sorted = (this.durations.get(key) ?? []).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    this.medians.set(key, median);
    return median;
  }
}

function keysOf(dossier: Dossier): ['procedure' | 'field' | 'all', string][] {
  return [
    ...(dossier.procedure === null
      ? []
      : ([['procedure', `p:${dossier.procedure}`]] as ['procedure', string][])),
    ...(dossier.field === null ? [] : ([['field', `f:${dossier.field}`]] as ['field', string][])),
    ['all', 'all'],
  ];
}

/** From the ratio that decides each target (the eligible base, the year to date). */
function targetForecasts({ rates }: Dataset): TargetForecast[] {
  return (Object.keys(KPI_NAMES) as Kpi[]).flatMap((kpi) => {
    const rate = rates[kpi];
    if (!rate?.judgement || rate.target === null) return [];
    const { numerator, denominator } = rate.judgement;
    return [
      {
        kpi,
        target: rate.target,
        missing: missingToReach(numerator, denominator, rate.target),
        moreNeeded: moreToReach(numerator, denominator, rate.target),
      },
    ];
  });
}
