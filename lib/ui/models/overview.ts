/** What the overview shows of a dataset: form II.06 in three columns, and the rates. */
import type { Form06, Outcome, Rate, Rates } from '../../statistics/types.ts';
import { formatCount } from '../../text/numbers.ts';

export type FormPart =
  | 'online'
  | 'direct'
  | 'carriedOver'
  | 'early'
  | 'onTime'
  | 'late'
  | 'inTime'
  | 'overdue';

export interface FormColumn {
  id: 'received' | 'resolved' | 'pending';
  total: number | null;
  parts: { id: FormPart; value: number | null; alarm: boolean }[];
}

/** The form's three groups in reading order; late and overdue dossiers alarm when there are any. */
export function formColumns(form: Form06): FormColumn[] {
  const { received, resolved, pending } = form;
  return [
    {
      id: 'received',
      total: received.total,
      parts: [
        { id: 'online', value: received.online, alarm: false },
        { id: 'direct', value: received.direct, alarm: false },
        { id: 'carriedOver', value: received.carriedOver, alarm: false },
      ],
    },
    {
      id: 'resolved',
      total: resolved.total,
      parts: [
        { id: 'early', value: resolved.early, alarm: false },
        { id: 'onTime', value: resolved.onTime, alarm: false },
        { id: 'late', value: resolved.late, alarm: (resolved.late ?? 0) > 0 },
      ],
    },
    {
      id: 'pending',
      total: pending.total,
      parts: [
        { id: 'inTime', value: pending.inTime, alarm: false },
        { id: 'overdue', value: pending.overdue, alarm: (pending.overdue ?? 0) > 0 },
      ],
    },
  ];
}

/** Whether received = resolved + pending; null when one of them is unknown. */
export function balances(form: Form06): boolean | null {
  const { received, resolved, pending } = form;
  if (received.total === null || resolved.total === null || pending.total === null) return null;
  return received.total === resolved.total + pending.total;
}

/** "1.204"; a dash for what the pages do not say. */
export function countText(value: number | null): string {
  return value === null ? '–' : formatCount(value);
}

export type RateId = keyof Rates;

export interface RateRow {
  id: RateId;
  rate: Rate;
  window: 'period' | 'year';
  outcome: Outcome;
  /** Units of the numerator still missing to reach the target on today's base; 0 when reached. */
  missing: number;
  /** The same rate in the other window, where it was measured too. */
  other: Rate | null;
}

const RATE_ORDER: readonly RateId[] = [
  'onlineDossiers',
  'onlineDossiersEligible',
  'onlineServices',
  'onlinePayment',
  'onTime',
  'digitised',
  'digitisedResults',
  'satisfaction',
];

/**
 * One row a rate: the window that decides it (the year to date where it carries the
 * target, else the period), with the other window beside it.
 */
export function rateRows(rates: Rates, yearToDate: Rates | null): RateRow[] {
  return RATE_ORDER.flatMap((id) => {
    const inPeriod = rates[id] ?? null;
    const inYear = yearToDate?.[id] ?? null;
    const decides = inYear && inYear.target !== null ? inYear : (inPeriod ?? inYear);
    if (!decides) return [];
    return [
      {
        id,
        rate: decides,
        window: decides === inYear ? ('year' as const) : ('period' as const),
        outcome: decides.outcome,
        missing: decidedByEligible(id, decides, rates) ? 0 : shortOf(decides),
        other: decides === inYear ? inPeriod : inYear,
      },
    ];
  });
}

/** The all-dossiers row is judged on the eligible base where that is known; the lack stands in that row. */
function decidedByEligible(id: RateId, rate: Rate, rates: Rates): boolean {
  return (
    id === 'onlineDossiers' &&
    rates.onlineDossiersEligible !== null &&
    rate.judgement?.eligibleBase === true
  );
}

/** How many more of the same base would reach the target: 61/70 against 90 % lacks 2. */
export function shortOf(rate: Rate): number {
  if (rate.target === null || rate.denominator <= 0) return 0;
  const needed = Math.ceil((rate.target * rate.denominator) / 100 - 1e-9);
  return Math.max(0, needed - rate.numerator);
}
