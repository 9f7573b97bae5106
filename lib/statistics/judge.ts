/**
 * From ratios to verdicts (contract §3). A base of eligible procedures can only raise the
 * online rate, so reaching the target on all dossiers is enough, and missing it there
 * proves nothing while the eligible base is unknown.
 */
import type { Day } from '../calendar/day.ts';
import { percentOf } from '../text/numbers.ts';
import type { Ratio, Ratios } from './rates.ts';
import {
  type ApplicableTarget,
  anyLevelHasTarget,
  type Decision,
  findTarget,
  KPIS,
  type Kpi,
  reaches,
} from './targets.ts';
import type { Judgement, Outcome, Rate, Rates } from './types.ts';

type Span = { from: Day; to: Day };

export interface WindowRatios {
  window: Span;
  ratios: Ratios;
}

export interface JudgeOptions {
  targets: readonly Decision[];
  level: 'commune' | 'district' | 'province' | null;
  year: number;
  /** Rows known to exist but not read; null when some are missing and nobody knows how many. */
  unread: number | null;
}

/** The period's rates and those of the year to date, judged together. */
export function judgeRates(
  period: WindowRatios,
  yearToDate: WindowRatios | null,
  options: JudgeOptions,
): { rates: Rates; yearToDate: Rates | null } {
  const rates = {} as Rates;
  const yearly = yearToDate ? ({} as Rates) : null;
  for (const kpi of KPIS) {
    const verdict = judgeKpi(kpi, period, yearToDate, options);
    rates[kpi] = rateOf(period.ratios[kpi], period.window, verdict);
    if (yearly && yearToDate)
      yearly[kpi] = rateOf(yearToDate.ratios[kpi], yearToDate.window, verdict);
  }
  rates.onlineDossiersEligible = eligibleRate(period, yearToDate, options, period);
  if (yearly && yearToDate)
    yearly.onlineDossiersEligible = eligibleRate(period, yearToDate, options, yearToDate);
  return { rates, yearToDate: yearly };
}

interface Verdict {
  outcome: Outcome;
  target: number | null;
  judgement: Judgement;
}

function rateOf(ratio: Ratio | null, window: Span, verdict: Verdict | null): Rate | null {
  if (!ratio || !verdict) return null;
  return {
    window,
    ...ratio,
    percent: percentOf(ratio.numerator, ratio.denominator),
    target: verdict.target,
    outcome: ratio.denominator === 0 ? 'not-applicable' : verdict.outcome,
    judgement:
      ratio.denominator === 0 ? { ...verdict.judgement, reason: 'noBase' } : verdict.judgement,
  };
}

function judgeKpi(
  kpi: Kpi,
  period: WindowRatios,
  yearToDate: WindowRatios | null,
  options: JudgeOptions,
): Verdict | null {
  const target = findTarget(options.targets, { kpi, level: options.level, year: options.year });
  const deciding = decidingWindow(kpi, period, yearToDate, target);
  const ratio = deciding.ratios[kpi];
  if (!ratio) return null;
  const frame = frameOf(ratio, deciding, period, target);
  if (!target) return withoutTarget(kpi, frame, options);
  const result = weigh(kpi, ratio, deciding.ratios, target.percent, options.unread);
  return conclude(frame, result, target);
}

/** A yearly target is decided by the year to date where it was captured. */
function decidingWindow(
  kpi: Kpi,
  period: WindowRatios,
  yearToDate: WindowRatios | null,
  target: ApplicableTarget | null,
): WindowRatios {
  const yearly = target?.target.window === 'calendar-year';
  return yearly && yearToDate?.ratios[kpi] ? yearToDate : period;
}

function frameOf(
  ratio: Ratio,
  deciding: WindowRatios,
  period: WindowRatios,
  target: ApplicableTarget | null,
): Judgement {
  return {
    reason: 'noTarget',
    ...ratio,
    window: deciding.window,
    eligibleBase: false,
    periodForYear: target?.target.window === 'calendar-year' && deciding === period,
    citation: target?.decision.citation ?? null,
    certainty: target?.target.certainty ?? null,
  };
}

function withoutTarget(kpi: Kpi, judgement: Judgement, options: JudgeOptions): Verdict {
  const open = options.level === null && anyLevelHasTarget(options.targets, kpi, options.year);
  return {
    outcome: open ? 'needs-review' : 'not-applicable',
    target: null,
    judgement: { ...judgement, reason: open ? 'levelUnknown' : 'noTarget' },
  };
}

type Weighed = Pick<Judgement, 'reason'> & { eligible?: Ratio; eligibleBase?: boolean };

/** The raw verdict on one window, before it is known whether the target binds. */
function weigh(
  kpi: Kpi,
  ratio: Ratio,
  ratios: Ratios,
  percent: number,
  unread: number | null,
): Weighed {
  if (ratio.denominator === 0) return { reason: 'noBase' };
  // Rows of a list that were not read say nothing of what the portal's own table counts.
  if (ratio.columns !== undefined && unread !== 0) return weigh(kpi, ratio, ratios, percent, 0);
  const met = reaches(ratio.numerator, ratio.denominator, percent);
  if (kpi === 'onlineDossiers' && !met) return weighEligible(ratios, percent, unread);
  if (kpi === 'onTime' && !ratios.finishShown) return { reason: 'finishUnknown' };
  const eligibleBase = kpi === 'onlineServices' && ratios.servicesEligible;
  if (met)
    return {
      reason: unread === 0 ? (openService(kpi, ratios) ?? 'reached') : 'incomplete',
      eligibleBase,
    };
  if (kpi === 'onlineServices' && !ratios.servicesEligible) return { reason: 'eligibleUnknown' };
  if (canStillReach(ratio, percent, unread)) return { reason: 'incomplete', eligibleBase };
  return { reason: openService(kpi, ratios) ?? 'missed', eligibleBase };
}

function openService(kpi: Kpi, ratios: Ratios): 'procedureUnknown' | null {
  return kpi === 'onlineServices' && ratios.procedureUnknown > 0 ? 'procedureUnknown' : null;
}

function weighEligible(ratios: Ratios, percent: number, unread: number | null): Weighed {
  const eligible = ratios.onlineDossiersEligible;
  if (!eligible) return { reason: 'eligibleUnknown' };
  if (eligible.denominator === 0) return { reason: 'noBase', eligible, eligibleBase: true };
  const met = reaches(eligible.numerator, eligible.denominator, percent);
  const open = met ? unread !== 0 : canStillReach(eligible, percent, unread);
  const reason = open ? 'incomplete' : met ? 'reached' : 'missed';
  return { reason, eligible, eligibleBase: true };
}

/** Whether the rows that were not read could lift the ratio to the target. */
function canStillReach(ratio: Ratio, percent: number, unread: number | null): boolean {
  if (unread === null) return true;
  return reaches(ratio.numerator + unread, ratio.denominator + unread, percent);
}

function conclude(frame: Judgement, weighed: Weighed, target: ApplicableTarget): Verdict {
  const reason = target.reference ? asReference(weighed.reason) : weighed.reason;
  return {
    outcome: OUTCOME_OF[reason],
    target: target.percent,
    judgement: {
      ...frame,
      ...weighed.eligible,
      reason,
      eligibleBase: weighed.eligibleBase ?? false,
    },
  };
}

/** A reference may be reached; missing it is no violation. */
function asReference(reason: Judgement['reason']): Judgement['reason'] {
  if (reason === 'reached') return 'reachedReference';
  return reason === 'missed' ? 'reference' : reason;
}

const OUTCOME_OF: Record<Judgement['reason'], Outcome> = {
  reached: 'pass',
  reachedReference: 'pass',
  missed: 'violation',
  eligibleUnknown: 'needs-review',
  incomplete: 'needs-review',
  procedureUnknown: 'needs-review',
  finishUnknown: 'needs-review',
  reference: 'needs-review',
  levelUnknown: 'needs-review',
  noTarget: 'not-applicable',
  noBase: 'not-applicable',
};

/** The eligible base has no doubt about its base: it passes or misses by itself. */
function eligibleRate(
  period: WindowRatios,
  yearToDate: WindowRatios | null,
  options: JudgeOptions,
  shown: WindowRatios,
): Rate | null {
  const target = findTarget(options.targets, {
    kpi: 'onlineDossiers',
    level: options.level,
    year: options.year,
  });
  const yearly = target?.target.window === 'calendar-year';
  const deciding = yearly && yearToDate?.ratios.onlineDossiersEligible ? yearToDate : period;
  const ratio = deciding.ratios.onlineDossiersEligible;
  if (!ratio) return null;
  const frame = { ...frameOf(ratio, deciding, period, target), eligibleBase: true };
  const verdict = target
    ? conclude(frame, weighEligible(deciding.ratios, target.percent, options.unread), target)
    : withoutTarget('onlineDossiers', frame, options);
  return rateOf(shown.ratios.onlineDossiersEligible, shown.window, verdict);
}
