/**
 * Dates and reporting periods: dates that exist, spans that run forward, spans that agree
 * with the period they are attached to (NĐ 09/2019/NĐ-CP Điều 12), and with each other.
 */
import { type Day, dayOf, daysInMonth, formatReportDay, partsOf } from '../../calendar/day.ts';
import { formatSpan, type Period } from '../../calendar/period.ts';
import {
  findDates,
  findPeriods,
  findSpans,
  type ProseDate,
  type ProsePeriod,
  type ProseSpan,
} from '../../text/prose-dates.ts';
import type { Collector, Span } from '../collector.ts';
import { type Opening, periodOfReport, readOpenings, type Window } from '../openings.ts';
import type { Block } from '../structure.ts';

interface Attached extends Window {
  period: Period;
  place: Span;
  /** The period's name stands right before the dates; else only the title names it. */
  named: boolean;
}

export interface DocumentDates {
  spans: ProseSpan[];
  periods: ProsePeriod[];
  dates: ProseDate[];
  openings: Opening[];
  /** The period the report says it is about, in its title or first lines. */
  main: Period | null;
  /** The day the report is dated, or null. */
  signed: Day | null;
}

/** Every date, span and named period of the document, at document offsets. */
export function readDates(blocks: Block[]): DocumentDates {
  const all: DocumentDates = {
    spans: [],
    periods: [],
    dates: [],
    openings: readOpenings(blocks),
    main: null,
    signed: null,
  };
  for (const block of blocks) {
    const text = block.text.replace(/\n/gu, ' ');
    const dates = findDates(text).map((d) => shift(d, block.start));
    const local = findSpans(
      text,
      dates.map((d) => shift(d, -block.start)),
    );
    all.dates.push(...dates);
    all.spans.push(...local.map((s) => shift(s, block.start)));
    all.periods.push(...findPeriods(text).map((p) => shift(p, block.start)));
    all.signed ??= dayWritten(text, dates, block.start);
  }
  all.main = mainPeriod(all.periods);
  return all;
}

const POSTED = /(?:Cập nhật|Ngày đăng|Đăng (?:ngày|lúc))\s*:?\s*$/iu;
const DATELINE =
  /^(?:[^\p{L}]|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật|ngày|tháng|năm|lúc|giờ|GMT|AM|PM|h)*$/iu;

/** "Chi Lăng, ngày 18 tháng 9 năm 2024" over a report; a line of its own with a date over an article. */
function dayWritten(text: string, dates: ProseDate[], start: number): Day | null {
  if (text.length > 300) return null;
  const signed = text.length < 120 && /^[\p{Lu}].{0,60},\s*ngày\s/u.test(text);
  const posted = dates.find((d) => POSTED.test(text.slice(0, d.start - start)));
  const alone = dates.length === 1 && text.length < 60 && DATELINE.test(text);
  const date = posted ?? (signed || alone ? dates[0] : undefined);
  return date?.day ?? null;
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The period named most often; the first of equals. */
function mainPeriod(periods: ProsePeriod[]): Period | null {
  const counts = new Map<string, number>();
  for (const { period } of periods) counts.set(period.id, (counts.get(period.id) ?? 0) + 1);
  let best: Period | null = null;
  for (const { period } of periods)
    if (!best || (counts.get(period.id) as number) > (counts.get(best.id) as number)) best = period;
  return best;
}

/** The days the report is about, as its title tells, else the period it names most often. */
export function reportWindow({ openings, main }: DocumentDates): Window | null {
  return openings.find((o) => o.window !== null)?.window ?? main;
}

export function checkPeriods(
  text: string,
  dates: DocumentDates,
  expected: Period | null,
  out: Collector,
): void {
  checkExistence(dates, out);
  const attached: Attached[] = [];
  const backwards: { span: ProseSpan; period: Period | null }[] = [];
  for (const span of dates.spans) {
    const { from, to } = span;
    if (from.day === null || to.day === null) continue;
    const named = periodBefore(text, span, dates.periods);
    const period = named ?? periodOfReport(text, span, dates.openings);
    out.checked();
    if (from.day > to.day) backwards.push({ span, period });
    else if (period) {
      const window = { from: from.day, to: to.day };
      attached.push({ ...window, period, place: span, named: named !== null });
    }
  }
  for (const { span, period } of backwards) reportBackwards(span, period, attached, out);
  for (const a of attached) checkAgainstRule(a, out);
  checkAgreement(attached, out);
  if (expected) checkExpected(dates, attached, expected, out);
}

function checkExistence(dates: DocumentDates, out: Collector): void {
  for (const date of dates.dates) {
    if (date.day !== null || date.yearless || date.year === null) continue;
    if (date.date > 31 || date.month > 12 || date.date < 1 || date.month < 1) {
      out.review({
        rule: 'period',
        message: `Cần xem lại ngày “${out.words(date)}”: không đọc được theo thứ tự ngày/tháng/năm.`,
        at: [date],
      });
      continue;
    }
    out.violation({
      rule: 'period',
      message: `Ngày không tồn tại: “${out.words(date)}” (tháng ${date.month}/${date.year} chỉ có ${daysInMonth(date.year, date.month)} ngày).`,
      at: [date],
    });
  }
}

/** "quý II và 6 tháng đầu năm 2026", "tháng 6, phương hướng tháng 7": dates may be the first one's. */
const BESIDE_ANOTHER =
  /(?<!\p{L})(?:(?:phương\s+hướng|nhiệm\s+vụ|kế\s+hoạch)[^.;\n]*|(?:quý\s+(?:[IVX]+|\d)|\d+\s+tháng(?:\s+đầu)?|tháng\s+\d{1,2})\s*(?:,|và|[-–])\s*)$/iu;

/** "quý III năm 2024 (từ …": the name stands right before the span. */
function periodBefore(text: string, span: ProseSpan, periods: ProsePeriod[]): Period | null {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((periods[mid] as ProsePeriod).end <= span.start) low = mid + 1;
    else high = mid;
  }
  const nearest = periods[low - 1];
  if (!nearest || span.start - nearest.end > 24) return null;
  if (BESIDE_ANOTHER.test(text.slice(Math.max(0, nearest.start - 60), nearest.start))) return null;
  const between = text.slice(nearest.end, span.start);
  return /^[\s(,:[–-]*(?:tính|số liệu|báo cáo|kể|được tính)?[\s(]*(?:từ|ngày|\s)*$/iu.test(between)
    ? nearest.period
    : null;
}

function reportBackwards(
  span: ProseSpan,
  period: Period | null,
  attached: Attached[],
  out: Collector,
): void {
  const twin = attached.find((a) => a.period.id === period?.id);
  const right = twin ?? period;
  out.violation({
    rule: 'period',
    message: `Khoảng thời gian kết thúc trước khi bắt đầu: “${out.words(span)}”${twin ? `; chỗ khác trong văn bản ghi ${formatSpan(twin)}` : ''}.`,
    at: [span],
    suggestion: right ? formatSpan(right) : null,
  });
}

function checkAgainstRule(a: Attached, out: Collector): void {
  if (a.period.kind === 'range' || (a.from === a.period.from && a.to === a.period.to)) return;
  if (isCalendar(a) || isOtherRegime(a)) {
    out.note(
      'period',
      `“${out.words(a.place)}” là ${a.period.label} ${isCalendar(a) ? 'theo lịch' : 'theo cách tính khác'}; kỳ báo cáo theo NĐ 09/2019/NĐ-CP là ${formatSpan(a.period)}.`,
      [a.place],
    );
    return;
  }
  const parts = [
    a.from !== a.period.from ? edge('bắt đầu', a.from, a.period.from) : '',
    a.to !== a.period.to ? edge('kết thúc', a.to, a.period.to) : '',
  ];
  out.review({
    rule: 'period',
    message: `Kỳ báo cáo cần xem lại: ${a.period.label} theo NĐ 09/2019/NĐ-CP là ${formatSpan(a.period)}, văn bản ghi “${out.words(a.place)}” (${parts.filter((p) => p !== '').join(', ')}).`,
    at: [a.place],
    suggestion: formatSpan(a.period),
  });
}

function edge(verb: string, day: Day, right: Day): string {
  const days = Math.abs(day - right);
  return `${verb} ${day < right ? 'sớm' : 'muộn'} ${days} ngày`;
}

/** Some regimes report by calendar quarters and months. */
function isCalendar({ period, from, to }: Attached): boolean {
  const first = partsOf(period.from + 20);
  const start = dayOf(first.year, first.month, 1);
  const last = partsOf(period.to);
  return from === start && to === dayOf(last.year, last.month, daysInMonth(last.year, last.month));
}

/** "tháng 5 (từ 21/4 đến 20/5)": whole months that end inside the last month of the period. */
function isOtherRegime({ period, from, to }: Attached): boolean {
  const first = partsOf(from);
  const next = partsOf(to + 1);
  const last = partsOf(to);
  const end = partsOf(period.to);
  const months = (next.year - first.year) * 12 + next.month - first.month;
  const named = Math.round((period.to - period.from + 1) / 30.44);
  return (
    first.date === next.date &&
    months === named &&
    last.year === end.year &&
    last.month === end.month
  );
}

/** The same period with two different spans. */
function checkAgreement(attached: Attached[], out: Collector): void {
  const first = new Map<string, Attached>();
  for (const a of attached) {
    const known = first.get(a.period.id);
    if (!known) {
      first.set(a.period.id, a);
      continue;
    }
    out.checked();
    if (known.from === a.from && known.to === a.to) continue;
    const found = {
      rule: 'period' as const,
      message: `${a.period.label} được ghi hai khoảng khác nhau: “${out.words(known.place)}” và “${out.words(a.place)}”.`,
      at: [known.place, a.place],
      suggestion: formatSpan(a.period),
    };
    if (known.named && a.named) out.violation(found);
    else out.review(found);
  }
}

function checkExpected(
  dates: DocumentDates,
  attached: Attached[],
  expected: Period,
  out: Collector,
): void {
  out.checked();
  const { main } = dates;
  const named = main && dates.periods.find((p) => p.period.id === main.id);
  const isOther = main && main.id !== expected.id && expected.kind !== 'range';
  if (isOther && named && !dates.periods.some((p) => p.period.id === expected.id)) {
    out.violation({
      rule: 'period',
      message: `Văn bản nói về ${main.label}, kỳ cần soát là ${expected.label}.`,
      at: [named],
      suggestion: expected.label,
    });
    return;
  }
  if (isOther && named && main.kind === expected.kind)
    out.review({
      rule: 'period',
      message: `Văn bản nhắc nhiều nhất đến ${main.label}, kỳ cần soát là ${expected.label}.`,
      at: [named],
    });
  if (expected.kind !== 'range') return;
  for (const a of attached)
    if (a.from !== expected.from || a.to !== expected.to)
      out.review({
        rule: 'period',
        message: `Khoảng “${out.words(a.place)}” khác kỳ cần soát (${formatReportDay(expected.from)}–${formatReportDay(expected.to)}).`,
        at: [a.place],
      });
}
