/**
 * The opening of a report: its title and what stands under it before the first numbered part.
 * It names the period that the whole report is about.
 */
import { type Day, dayOf } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { findPeriods, findSpans, type ProseSpan } from '../text/prose-dates.ts';
import { IN_PERIOD } from './scope.ts';
import type { Block } from './structure.ts';

/** From day to day, both included. */
export interface Window {
  from: Day;
  to: Day;
}

/** Offsets into the whole text; a file may hold several reports one after another. */
export interface Opening {
  start: number;
  end: number;
  /** The period its title names; null where it names none or more than one. */
  period: Period | null;
  /** The days it is about: those of that period, else of the dates or the year in the title. */
  window: Window | null;
}

const LONGEST_TITLE = 500;
/** Longer than any opening: a report without numbers has no other end of it. */
const LONGEST_OPENING = 1500;

export function readOpenings(blocks: Block[]): Opening[] {
  const openings: Opening[] = [];
  let title: Block | null = null;
  let isOpen = false;
  let titleAt = Number.NEGATIVE_INFINITY;
  for (const [index, block] of blocks.entries()) {
    if (index === 0 || isReportTitle(block)) {
      const sameReport = isOpen && title === null;
      isOpen = true;
      title = null;
      if (!sameReport)
        openings.push({ start: block.start, end: block.end, period: null, window: null });
    }
    const opening = openings.at(-1) as Opening;
    if (block.number !== '' || block.start - opening.start > LONGEST_OPENING) isOpen = false;
    if (!isOpen) continue;
    opening.end = block.end;
    // "BÁO CÁO", and what it is about on the line below.
    if (isReportTitle(block)) titleAt = index;
    if (index - titleAt <= 1) opening.window ??= windowOfTitle(block.text);
    if (title || block.text.length > LONGEST_TITLE || !PERIOD_NAME.test(block.text)) continue;
    title = block;
    opening.period = periodOfTitle(block.text);
    opening.window = opening.period ?? opening.window;
  }
  return openings;
}

function isReportTitle(block: Block): boolean {
  return block.kind === 'heading' && block.number === '' && /^BÁO CÁO/u.test(block.title);
}

const PERIOD_NAME =
  /(?<!\p{L})(?:quý\s+(?:IV|I{1,3}|[1-4])|(?:\d{1,2}|sáu|chín)\s+tháng(?!\s+\d)|(?<!ngày\s+\d{1,2}\s+)tháng\s+\d{1,2})(?![\p{L}\d])/iu;

/** "quý II năm 2026 và nhiệm vụ quý III": what is to come is not what is reported. */
function reportedIn(title: string): string {
  const [reported = ''] = title
    .replace(/\n/gu, ' ')
    .split(/(?<!\p{L})(?:phương\s+hướng|nhiệm\s+vụ|kế\s+hoạch)(?!\p{L})/iu);
  return reported;
}

/** "kỳ từ 15/6/2024 đến 14/9/2024"; "công tác kiểm soát TTHC năm 2024": the calendar year. */
function windowOfTitle(text: string): Window | null {
  const reported = reportedIn(text);
  const span = findSpans(reported).find(isForward);
  if (span) return { from: span.from.day as Day, to: span.to.day as Day };
  const year = /(?<!tháng\s+\d{1,2}\s+)(?<!\p{L})năm\s+(20\d{2})(?!\d)/iu.exec(reported)?.[1];
  return year === undefined ? null : yearWindow(Number(year));
}

function isForward({ from, to }: ProseSpan): boolean {
  return from.day !== null && to.day !== null && from.day <= to.day;
}

/** The days of a calendar year. */
export function yearWindow(year: number): Window {
  return { from: dayOf(year, 1, 1) as Day, to: dayOf(year, 12, 31) as Day };
}

function periodOfTitle(text: string): Period | null {
  const reported = reportedIn(text);
  const [first] = findPeriods(reported);
  if (!first) return null;
  const rest = reported.slice(0, first.start) + reported.slice(first.end);
  return PERIOD_NAME.test(rest) ? null : first.period;
}

const REPORT_WINDOW =
  /(?<!cùng\s)(?<!\p{L})(?:kỳ\s+(?:báo\s+cáo|số\s+liệu|thống\s+kê)|thời\s+(?:kỳ|gian)\s+(?:báo\s+cáo|(?:lấy|chốt|tổng\s+hợp|thống\s+kê)(?:\s+số\s+liệu)?))[\s:,(–-]*(?:(?:được\s+)?tính\s*)?$/iu;
const DATA_WINDOW =
  /(?:^|(?<=\())[\s"“*_–-]*(?:số\s+liệu|thời\s+gian|tính)(?:[\s:]*(?:báo\s+cáo|tổng\s+hợp|thống\s+kê|được|tính|lấy|chốt))*[\s:]*$/iu;
/** Dates alone on their line, or in brackets that end it. */
const BARE_WINDOW = /(?:^|\()[\s"“*_–-]*$/u;

/** "2. Kết quả giải quyết TTHC (từ …": the words of a numbered heading or entry before its dates. */
const HEADING_WINDOW =
  /^[\s#*_]*(?:(?:[IVX]{1,4}|\d{1,2}|[a-zđ])\s?[.)/:]|\d{1,2}(?:\.\d{1,2}){1,3}\s?[.):]?)\s+([^\d.;]*?)[\s(,:–-]*$/iu;
const OF_RESULTS =
  /(?<!\p{L})(?:kết\s+quả|tình\s+hình|số\s+liệu|tiếp\s+nhận|giải\s+quyết)(?!\p{L})/iu;
/** A heading that says itself which other time, plan or target it is about. */
const OF_OTHER_TIME =
  /(?<!\p{L})(?:cùng\s+kỳ|l[ũu][ỹy]?\s+kế|cộng\s+dồn|kể\s+từ|đầu\s+năm|năm|quý|tháng|tuần|đợt|cao\s+điểm|vận\s+hành|chỉ\s+tiêu|phương\s+hướng|nhiệm\s+vụ|kế\s+hoạch|thí\s+điểm|kiểm\s+tra)(?!\p{L})/iu;

/**
 * The period a window of dates stands for although the title alone names it: "Kỳ báo cáo: từ
 * …", "(Số liệu từ … đến …)" under the title, or a numbered heading "Kết quả từ … đến …".
 * `text` is the document, lines joined.
 */
export function periodOfReport(text: string, span: ProseSpan, openings: Opening[]): Period | null {
  const opening = openings.findLast((o) => o.start <= span.start);
  if (!opening?.period) return null;
  const before = text.slice(Math.max(opening.start, span.start - 200), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (REPORT_WINDOW.test(line)) return opening.period;
  const rest = text.slice(span.end, span.end + 20);
  if (isHeadingWindow(line, rest)) return isMeantFor(span, opening.period) ? opening.period : null;
  const isBare = BARE_WINDOW.test(line) && /^[\s).;*_]*(?:\n|$)/u.test(rest);
  const isOfData = DATA_WINDOW.test(line) || isBare;
  return isOfData && span.start < opening.end && !isFromNewYear(span) ? opening.period : null;
}

function isHeadingWindow(line: string, rest: string): boolean {
  const words = HEADING_WINDOW.exec(line)?.[1]?.replace(IN_PERIOD, ' ');
  if (words === undefined || !OF_RESULTS.test(words) || OF_OTHER_TIME.test(words)) return false;
  return /^[\s*_]*(?:[).:]|\n|$)/u.test(rest);
}

/** A window that shares a day with the period, or is as long: others are told on purpose. */
function isMeantFor(span: ProseSpan, period: Period): boolean {
  const { from, to } = span;
  if (from.day === null || to.day === null) return false;
  if (isFromNewYear(span) && from.day !== period.from) return false;
  const isAsLong = Math.abs(to.day - from.day - (period.to - period.from)) <= LONGEST_SLIP;
  return from.day === period.from || to.day === period.to || isAsLong;
}

/** Days by which quarters or months differ in length. */
const LONGEST_SLIP = 3;

/** Figures since the beginning of the year stand beside a quarter's own. */
function isFromNewYear({ from }: ProseSpan): boolean {
  return (from.date === 1 && from.month === 1) || (from.date >= 14 && from.month === 12);
}
