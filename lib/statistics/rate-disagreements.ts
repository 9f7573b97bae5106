/**
 * Percents printed in a portal's table held against the figures beside them. A percent that
 * no known base explains is reported, never corrected: portals divide by different bases.
 */
import { formatCount, formatPercent, percentOf } from '../text/numbers.ts';
import { type CountColumn, quoted, rateColumnsOf } from './rate-columns.ts';
import { agrees, ratePairs, type StatedRate } from './stated-rates.ts';
import type { StatisticsRow, StatisticsTable } from './types.ts';

/** Sentences with "không khớp", one for each column of percents that some row contradicts. */
export function rateDisagreements(table: StatisticsTable): string[] {
  const rows = table.printedTotal ? [...table.rows, table.printedTotal] : table.rows;
  const stated = [...ratePairs(table).values()].filter(({ printed }) => printed !== null);
  const held = new Set(stated.map(({ printed }) => printed?.label));
  const ofForm = formRates(table, rows).filter(({ printed }) => !held.has(printed?.label));
  return [...stated, ...ofForm].flatMap((pair) => sentence(pair, rows));
}

function sentence(pair: StatedRate, rows: readonly StatisticsRow[]): string[] {
  const compared = rows.filter((row) => agrees(pair, row) !== null);
  const broken = compared.filter((row) => agrees(pair, row) === false);
  const [first] = broken;
  if (first === undefined || pair.printed === null) return [];
  const numerator = pair.numerator.get(first) as number;
  const denominator = pair.denominator.get(first) as number;
  const computed = percentOf(numerator, denominator);
  const own = computed === null ? 'không tính được' : formatPercent(computed);
  return [
    `Cột ${quoted(pair.printed)}: ${broken.length}/${compared.length} dòng không khớp với ${quoted(pair.numerator)} ÷ ${quoted(pair.denominator)} (“${first.name}” ghi ${formatPercent(pair.printed.get(first) as number)}, tính từ ${formatCount(numerator)}/${formatCount(denominator)} là ${own}); có thể cổng tính trên mẫu số khác, hãy xem cổng định nghĩa cột này thế nào.`,
  ];
}

/** Rates of what form II.06 holds, each with the base that explains most of its percents. */
function formRates(table: StatisticsTable, rows: readonly StatisticsRow[]): StatedRate[] {
  const { percents } = rateColumnsOf(table);
  const agreeing = (pair: StatedRate) => rows.filter((row) => agrees(pair, row) === true).length;
  return FORM_RATES.flatMap(({ kind, numerator, bases }) => {
    const own = percents.filter((printed) => printed.kind === kind);
    const pairs = own.flatMap((printed) =>
      bases.map((denominator): StatedRate => ({ numerator, denominator, printed, trusted: true })),
    );
    const labels = new Set(own.map(({ label }) => label));
    return [...labels].map((label) =>
      pairs
        .filter(({ printed }) => printed?.label === label)
        .reduce((best, pair) => (agreeing(pair) > agreeing(best) ? pair : best)),
    );
  });
}

const column = (label: string, get: CountColumn['get']): CountColumn => ({
  label,
  kind: null,
  role: 'other',
  at: -1,
  get,
});

function sum(...parts: (number | null)[]): number | null {
  return parts.reduce((all, part) => (all === null || part === null ? null : all + part), 0);
}

const FORM_RATES: {
  kind: 'onTime' | 'onlineDossiers';
  numerator: CountColumn;
  bases: CountColumn[];
}[] = [
  {
    kind: 'onTime',
    numerator: column(
      'trước hạn + đúng hạn',
      ({ form06: { resolved }, earlyOrOnTime }) =>
        sum(resolved.early, resolved.onTime) ?? earlyOrOnTime,
    ),
    bases: [
      column('đã giải quyết', ({ form06 }) => form06.resolved.total),
      column('tổng tiếp nhận', ({ form06 }) => form06.received.total),
      column('đã giải quyết + đang giải quyết quá hạn', ({ form06 }) =>
        sum(form06.resolved.total, form06.pending.overdue),
      ),
    ],
  },
  {
    kind: 'onlineDossiers',
    numerator: column('trực tuyến', ({ form06 }) => form06.received.online),
    bases: [
      column('trực tuyến + trực tiếp', ({ form06: { received } }) =>
        sum(received.online, received.direct),
      ),
      column('tiếp nhận trong kỳ', ({ newInPeriod }) => newInPeriod),
      column('tổng tiếp nhận', ({ form06 }) => form06.received.total),
    ],
  },
];
