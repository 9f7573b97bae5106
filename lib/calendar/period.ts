/**
 * Reporting periods: NĐ 09/2019/NĐ-CP Điều 12. A period runs from the 15th of the month
 * before it begins to the 14th of its last month; the year from 15/12 to 14/12.
 */
import { type Day, dayOf, formatReportDay, fromIso, partsOf, toIso } from './day.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'range';

export interface Period {
  /** "2024-Q3", "2024-H1", "2024-9M", "2024", "2024-08" or "2024-06-15..2024-09-14" */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First day, included. */
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  /** "Quý III năm 2024" */
  readonly label: string;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/**
 * Reads a period id. Throws a RangeError with a Vietnamese sentence when it is not one.
 * Besides the five regular kinds, `YYYY-MM-DD..YYYY-MM-DD` names any other span.
 */
export function parsePeriod(id: string): Period {
  const text = id.trim();
  const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (range) return rangePeriod(text, range[1] as string, range[2] as string);
  const m = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(0[1-9]|1[0-2])))?$/i.exec(text);
  if (!m) throw new RangeError(`Kỳ báo cáo “${id}” không đọc được. ${PERIOD_HELP}`);
  const year = Number(m[1]);
  if (year < 2000 || year > 2199)
    throw new RangeError(`Kỳ báo cáo “${id}”: năm phải trong khoảng 2000–2199.`);
  if (m[2]) return quarter(year, Number(m[2]));
  if (m[3]) return half(year, Number(m[3]));
  if (m[4]) return spanOf(`${year}-9M`, 'nine-months', year, 1, 9, `9 tháng năm ${year}`);
  if (m[5]) return month(year, Number(m[5]));
  return spanOf(String(year), 'year', year, 1, 12, `Năm ${year}`);
}

const PERIOD_HELP =
  'Viết một trong các dạng: 2024-Q3, 2024-H1, 2024-9M, 2024, 2024-08 hoặc 2024-06-15..2024-09-14.';

export function quarter(year: number, q: number): Period {
  return spanOf(`${year}-Q${q}`, 'quarter', year, q * 3 - 2, q * 3, `Quý ${ROMAN[q]} năm ${year}`);
}

function half(year: number, h: number): Period {
  const label = `6 tháng ${h === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  return spanOf(`${year}-H${h}`, 'half', year, h * 6 - 5, h * 6, label);
}

function month(year: number, m: number): Period {
  const id = `${year}-${m < 10 ? '0' : ''}${m}`;
  return spanOf(id, 'month', year, m, m, `Tháng ${m} năm ${year}`);
}

/** The 15→14 span of months `first`…`last` of a year. */
function spanOf(
  id: string,
  kind: PeriodKind,
  year: number,
  first: number,
  last: number,
  label: string,
): Period {
  const from = first === 1 ? dayOf(year - 1, 12, 15) : dayOf(year, first - 1, 15);
  return { id, kind, from: from as Day, to: dayOf(year, last, 14) as Day, label };
}

function rangePeriod(id: string, fromText: string, toText: string): Period {
  const from = fromIso(fromText);
  const to = fromIso(toText);
  if (from === null || to === null)
    throw new RangeError(`Kỳ báo cáo “${id}” có ngày không tồn tại. ${PERIOD_HELP}`);
  if (to < from)
    throw new RangeError(`Kỳ báo cáo “${id}” kết thúc trước khi bắt đầu; hãy đổi chỗ hai ngày.`);
  const label = `Kỳ từ ${formatReportDay(from)} đến ${formatReportDay(to)}`;
  return { id, kind: 'range', from, to, label };
}

/** The quarter whose 15→14 span holds a day. */
export function quarterHolding(day: Day): Period {
  const { year, month, date } = partsOf(day);
  const shifted = date >= 15 ? month + 1 : month;
  const y = shifted > 12 ? year + 1 : year;
  return quarter(y, Math.ceil((shifted > 12 ? 1 : shifted) / 3));
}

/** The period of the same kind just before, or null for a free range. */
export function previousPeriod(period: Period): Period | null {
  const year = Number(period.id.slice(0, 4));
  switch (period.kind) {
    case 'quarter': {
      const q = Number(period.id.slice(6));
      return q === 1 ? quarter(year - 1, 4) : quarter(year, q - 1);
    }
    case 'half':
      return period.id.endsWith('1') ? half(year - 1, 2) : half(year, 1);
    case 'month': {
      const m = Number(period.id.slice(5));
      return m === 1 ? month(year - 1, 12) : month(year, m - 1);
    }
    case 'nine-months':
    case 'year':
      return parsePeriod(period.id.replace(String(year), String(year - 1)));
    case 'range':
      return null;
  }
}

/** The same period one year earlier, or null for a free range. */
export function sameLastYear(period: Period): Period | null {
  if (period.kind === 'range') return null;
  const year = Number(period.id.slice(0, 4));
  return parsePeriod(period.id.replace(String(year), String(year - 1)));
}

/** The year a period reports on (that of its last day). */
export function yearOf(period: Period): number {
  return partsOf(period.to).year;
}

/** "từ ngày 15/6/2024 đến ngày 14/9/2024" */
export function formatSpan(span: { from: Day; to: Day }): string {
  return `từ ngày ${formatReportDay(span.from)} đến ngày ${formatReportDay(span.to)}`;
}

/** A span as the JSON of the command line prints it. */
export function isoSpan(span: { from: Day; to: Day }): { from: string; to: string } {
  return { from: toIso(span.from), to: toIso(span.to) };
}
