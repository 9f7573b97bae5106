/**
 * Reporting periods. Under NĐ 09/2019/NĐ-CP Điều 12 a period runs from the 15th of the
 * month before it begins to the 14th of its last month, the year from 15/12 to 14/12.
 * Other regimes move that day; they are data.
 */
import table from '../../assets/periods.json' with { type: 'json' };
import { type Day, dayOf, formatReportDay, fromIso, partsOf, toIso } from './day.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'range';

/** From which day of the month before its first month a period runs. */
export interface Regime {
  readonly id: string;
  /** As offered for choice. */
  readonly name: string;
  /** Added to a period's label; empty for the regime of the law. */
  readonly note: string;
  /** 1 = whole calendar months. */
  readonly startDay: number;
  readonly source: string;
}

/** The regime of the law; its periods need not name it. */
const LAW: Regime = {
  id: 'nd-09-2019',
  name: 'Từ ngày 15 tháng trước đến ngày 14',
  note: '',
  startDay: 15,
  source: 'Nghị định 09/2019/NĐ-CP, Điều 12',
};

export const REGIMES: readonly Regime[] = [LAW, ...table];

export interface Period {
  /** "2024-Q3", "2024-H1", "2024-9M", "2024", "2024-08", "2024-Q3@duong-lich" or "2024-06-15..2024-09-14" */
  readonly id: string;
  readonly kind: PeriodKind;
  /** The year it reports on: that of its last day. */
  readonly year: number;
  /** Which quarter, half or month of the year; 1 for the others. */
  readonly number: number;
  /** First day, included. */
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  /** "Quý III năm 2024" */
  readonly label: string;
  /** null for a free range. */
  readonly regime: Regime | null;
}

type RegularKind = Exclude<PeriodKind, 'range'>;

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** How many there are in a year, how many months each has, how its id ends and how it is called. */
const KINDS: Record<
  RegularKind,
  { count: number; months: number; code(n: number): string; label(n: number): string }
> = {
  month: { count: 12, months: 1, code: (n) => `-${pad(n)}`, label: (n) => `Tháng ${n} năm` },
  quarter: { count: 4, months: 3, code: (n) => `-Q${n}`, label: (n) => `Quý ${ROMAN[n]} năm` },
  half: {
    count: 2,
    months: 6,
    code: (n) => `-H${n}`,
    label: (n) => `6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm`,
  },
  'nine-months': { count: 1, months: 9, code: () => '-9M', label: () => '9 tháng năm' },
  year: { count: 1, months: 12, code: () => '', label: () => 'Năm' },
};

const PERIOD_HELP =
  'Viết một trong các dạng: 2024-Q3, 2024-H1, 2024-9M, 2024, 2024-08 hoặc 2024-06-15..2024-09-14.';

/**
 * Reads a period id. Throws a RangeError with a Vietnamese sentence when it is not one.
 * Besides the five regular kinds, `YYYY-MM-DD..YYYY-MM-DD` names any other span; `@regime`
 * after a regular one names a regime other than that of the law.
 */
export function parsePeriod(id: string): Period {
  const text = id.trim();
  const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (range) return rangePeriod(text, range[1] as string, range[2] as string);
  const m = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(0[1-9]|1[0-2])))?(?:@([\w-]+))?$/i.exec(text);
  if (!m) throw new RangeError(`Kỳ báo cáo “${id}” không đọc được. ${PERIOD_HELP}`);
  const year = Number(m[1]);
  if (year < 2000 || year > 2199)
    throw new RangeError(`Kỳ báo cáo “${id}”: năm phải trong khoảng 2000–2199.`);
  const regime = m[6] === undefined ? LAW : regimeNamed(m[6], id);
  if (m[2]) return regular('quarter', year, Number(m[2]), regime);
  if (m[3]) return regular('half', year, Number(m[3]), regime);
  if (m[4]) return regular('nine-months', year, 1, regime);
  if (m[5]) return regular('month', year, Number(m[5]), regime);
  return regular('year', year, 1, regime);
}

/** The regime of an id, or that of the law where there is none such. */
export function regimeOf(id: string | null): Regime {
  return REGIMES.find((regime) => regime.id === id) ?? LAW;
}

function regimeNamed(name: string, id: string): Regime {
  const found = REGIMES.find((regime) => regime.id === name);
  if (found) return found;
  const known = REGIMES.map((regime) => regime.id).join(', ');
  throw new RangeError(`Kỳ báo cáo “${id}”: không có chế độ kỳ “${name}” (có: ${known}).`);
}

function regular(kind: RegularKind, year: number, number: number, regime: Regime): Period {
  const { months, code, label } = KINDS[kind];
  const last = number * months;
  const suffix = regime === LAW ? '' : `@${regime.id}`;
  return {
    id: `${year}${code(number)}${suffix}`,
    kind,
    year,
    number,
    from: startOf(year, last - months + 1, regime),
    to: startOf(year, last + 1, regime) - 1,
    label: `${label(number)} ${year}${regime.note && ` (${regime.note})`}`,
    regime,
  };
}

/** The first day of a month of reporting (13 = January of the next year), which may lie in the month before. */
function startOf(year: number, month: number, { startDay }: Regime): Day {
  const calendarMonth = startDay === 1 ? month : month - 1;
  if (calendarMonth === 0) return dayOf(year - 1, 12, startDay) as Day;
  if (calendarMonth === 13) return dayOf(year + 1, 1, startDay) as Day;
  return dayOf(year, calendarMonth, startDay) as Day;
}

function rangePeriod(id: string, fromText: string, toText: string): Period {
  const from = fromIso(fromText);
  const to = fromIso(toText);
  if (from === null || to === null)
    throw new RangeError(`Kỳ báo cáo “${id}” có ngày không tồn tại. ${PERIOD_HELP}`);
  if (to < from)
    throw new RangeError(`Kỳ báo cáo “${id}” kết thúc trước khi bắt đầu; hãy đổi chỗ hai ngày.`);
  const label = `Kỳ từ ${formatReportDay(from)} đến ${formatReportDay(to)}`;
  return { id, kind: 'range', year: partsOf(to).year, number: 1, from, to, label, regime: null };
}

/** Every regular period of a year, quarters first, the single months last. */
export function periodsOfYear(year: number, regime: Regime = LAW): Period[] {
  const kinds: RegularKind[] = ['quarter', 'half', 'nine-months', 'year', 'month'];
  return kinds.flatMap((kind) =>
    Array.from({ length: KINDS[kind].count }, (_, i) => regular(kind, year, i + 1, regime)),
  );
}

/** The quarter whose span holds a day. */
export function quarterHolding(day: Day, regime: Regime = LAW): Period {
  const { year } = partsOf(day);
  const near = [...periodsOfYear(year, regime), ...periodsOfYear(year + 1, regime)];
  return near.find((p) => p.kind === 'quarter' && p.from <= day && day <= p.to) as Period;
}

/** The period of the same kind just before, or null for a free range. */
export function previousPeriod(period: Period): Period | null {
  return stepped(period, -1);
}

/** The period of the same kind just after, or null for a free range. */
export function nextPeriod(period: Period): Period | null {
  return stepped(period, 1);
}

function stepped({ kind, year, number, regime }: Period, step: 1 | -1): Period | null {
  if (kind === 'range' || !regime) return null;
  const { count } = KINDS[kind];
  const index = number - 1 + step;
  const wrapped = (index + count) % count;
  return regular(kind, year + Math.floor(index / count), wrapped + 1, regime);
}

/** The same period one year earlier, or null for a free range. */
export function sameLastYear({ kind, year, number, regime }: Period): Period | null {
  return kind === 'range' || !regime ? null : regular(kind, year - 1, number, regime);
}

/** "từ ngày 15/6/2024 đến ngày 14/9/2024" */
export function formatSpan(span: { from: Day; to: Day }): string {
  return `từ ngày ${formatReportDay(span.from)} đến ngày ${formatReportDay(span.to)}`;
}

/** A span as the JSON of the command line prints it. */
export function isoSpan(span: { from: Day; to: Day }): { from: string; to: string } {
  return { from: toIso(span.from), to: toIso(span.to) };
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
