/** The document of `check --json`, exactly as contract §2 describes it. */
import { toIso } from '../calendar/day.ts';
import { isoSpan } from '../calendar/period.ts';
import type { Source } from '../portal/types.ts';
import type { Rate, Rates } from '../statistics/types.ts';
import type { Dataset, Finding } from './types.ts';

/** Everything the checker found, as plain JSON. */
export function toCheckJson(dataset: Dataset, findings: readonly Finding[]) {
  const { period, asOf, unit, level, form06, separate, yearToDate } = dataset;
  return {
    period: { id: period.id, ...isoSpan(period) },
    asOf: toIso(asOf),
    unit,
    level,
    sources: dataset.sources.map(sourceJson),
    dossiers: { read: dataset.dossiersRead, unique: dataset.dossiers.length },
    form06,
    byField: dataset.byField.map(({ field, form06 }) => ({ field, ...form06 })),
    separate,
    rates: ratesJson(dataset.rates),
    yearToDate: yearToDate && ratesJson(yearToDate),
    findings: findings.map(findingJson),
  };
}

function sourceJson({ file, tables }: Source) {
  return {
    file,
    tables: tables.map(({ kind, platform, rows, read, refused }) => ({
      kind,
      platform,
      rows,
      read,
      refused: refused.map(({ row, reason }) => ({ row, reason })),
    })),
  };
}

function ratesJson(rates: Rates) {
  return {
    onlineDossiers: rateJson(rates.onlineDossiers),
    onlineDossiersEligible: rateJson(rates.onlineDossiersEligible),
    onlineServices: rateJson(rates.onlineServices),
    onlinePayment: rateJson(rates.onlinePayment),
    onTime: rateJson(rates.onTime),
    digitised: rateJson(rates.digitised),
  };
}

function rateJson(rate: Rate | null) {
  if (!rate) return null;
  const { window, numerator, denominator, percent, target, outcome } = rate;
  return { window: isoSpan(window), numerator, denominator, percent, target, outcome };
}

function findingJson({ rule, outcome, message, basis, evidence }: Finding) {
  const { total, dossiers, figures } = evidence;
  return { rule, outcome, message, basis, evidence: { total, dossiers, figures } };
}
