/**
 * A report against data that was read: each figure of Biểu II.06 in the text beside the
 * same figure of the data. Where unit, level, period or role is not certain, nothing is
 * compared, and the reason is said.
 */
import { formatSpan, type Period } from '../calendar/period.ts';
import type { Form06 } from '../statistics/types.ts';
import { formatCount } from '../text/numbers.ts';
import { findPeriods } from '../text/prose-dates.ts';
import { fillBlanks } from './blanks.ts';
import type { Item } from './clauses.ts';
import { Collector } from './collector.ts';
import { type Frame, findFrames, type Slot } from './frames.ts';
import { speaksFor } from './issuer.ts';
import { readDocumentText } from './passages.ts';
import type { Level } from './roles.ts';
import { type DocumentDates, readDates } from './rules/period.ts';
import { readSource } from './source.ts';
import { type Block, readBlocks } from './structure.ts';
import type { ProofFinding } from './types.ts';

export interface KnownFigures {
  form06: Form06;
  /** Whose figures they are; null: the whole unit. A text told by levels is matched by level. */
  level: Level | null;
  /** "UBND xã Minh Họa"; null: unknown, so the text's own unit is not checked. */
  unit?: string | null;
  /** The window the data was counted for; null: unknown, so it is not checked. */
  period?: Period | null;
  /** "danh sách hồ sơ, đọc 18/9/2024" */
  origin?: string;
}

export interface Comparison {
  findings: ProofFinding[];
  /** Figures that were compared. */
  compared: number;
  /** Why nothing was compared, as a Vietnamese sentence; null when something was. */
  reason: string | null;
}

const NAMES: Record<Slot, string> = {
  'received.total': 'tổng số hồ sơ tiếp nhận',
  'received.online': 'số hồ sơ tiếp nhận trực tuyến',
  'received.direct': 'số hồ sơ tiếp nhận trực tiếp và qua bưu chính',
  'received.carriedOver': 'số hồ sơ kỳ trước chuyển qua',
  'resolved.total': 'số hồ sơ đã giải quyết',
  'resolved.early': 'số hồ sơ giải quyết trước hạn',
  'resolved.onTime': 'số hồ sơ giải quyết đúng hạn',
  'resolved.earlyOrOnTime': 'số hồ sơ giải quyết trước và đúng hạn',
  'resolved.late': 'số hồ sơ giải quyết quá hạn',
  'pending.total': 'số hồ sơ đang giải quyết',
  'pending.inTime': 'số hồ sơ đang giải quyết trong hạn',
  'pending.overdue': 'số hồ sơ đang giải quyết đã quá hạn',
};

/** Counts of another window than the report's own. */
const CUMULATIVE =
  /(?<![\p{L}])(?:lũy kế|luỹ kế|cộng dồn|(?:tính )?từ đầu năm|từ ngày 0?1\/0?1)(?![\p{L}])/iu;

/**
 * Findings of rule `data`, needs-review: the text may be right and the data incomplete.
 * `figures` may hold several units' and several levels' figures; a text is compared with
 * those of the unit its letterhead names, else, where it names none, with those of the
 * one unit the user chose (`chosen`).
 */
export function compareWithData(
  text: string,
  figures: readonly KnownFigures[],
  chosen: string | null = null,
): Comparison {
  const source = readSource(text);
  const own = ofUnit(source.text, figures, chosen);
  if (typeof own === 'string') return { findings: [], compared: 0, reason: own };
  const told = fillBlanks(source.text);
  const blocks = readBlocks(told.text);
  const dates = readDates(blocks);
  const timely = ofPeriod(dates, own);
  if (typeof timely === 'string') return { findings: [], compared: 0, reason: timely };
  const out = new Collector(source, told);
  const frames = readDocumentText(told.text, blocks).passages.flatMap(findFrames);
  for (const frame of frames) {
    const known = choose(frame, frames, timely);
    if (known && !hasOtherWindow(frame, known, blocks, dates)) compareFrame(frame, known, out);
  }
  const reason =
    out.relations === 0
      ? 'Không đối chiếu được con số nào: văn bản không nêu rõ số tiếp nhận, đã giải quyết, đang giải quyết của đúng cấp này trong kỳ.'
      : null;
  return { findings: out.findings, compared: out.relations, reason };
}

/** The figures of the unit whose report this is, or why there are none. */
function ofUnit(
  text: string,
  figures: readonly KnownFigures[],
  chosen: string | null,
): KnownFigures[] | string {
  const units = [...new Set(figures.map((f) => f.unit ?? null))];
  const named = units.filter((unit) => unit !== null && speaksFor(text, unit) === 'yes');
  // "huyện Chi Lăng" and "phòng Tư pháp huyện Chi Lăng": the longer name says more.
  const unit = named.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
  if (unit !== undefined) return figures.filter((f) => f.unit === unit);
  const open = figures.filter(
    (f) => !f.unit || (f.unit === chosen && speaksFor(text, f.unit) === 'unsaid'),
  );
  if (open.length > 0) return open;
  if (units.length === 0) return 'Không đối chiếu: không có số liệu nào của đơn vị trong văn bản.';
  return `Không đối chiếu: phần đầu văn bản không nêu ${units.length === 1 ? units[0] : 'đơn vị nào có số liệu đã đọc trong kỳ'}.`;
}

/** Those whose window the text is about, or why there are none. */
function ofPeriod(
  { main }: DocumentDates,
  figures: readonly KnownFigures[],
): KnownFigures[] | string {
  const fitting = figures.filter((f) => !f.period || !main || f.period.id === main.id);
  if (fitting.length > 0) return fitting;
  const other = figures[0]?.period;
  return `Không đối chiếu: văn bản nói về kỳ ${main?.id ?? ''}, số liệu đã đọc là của kỳ ${other?.id ?? ''} (${other ? formatSpan(other) : ''}).`;
}

function choose(
  frame: Frame,
  frames: readonly Frame[],
  figures: readonly KnownFigures[],
): KnownFigures | null {
  const alike = frames.filter((f) => f.level === frame.level).length;
  const same = figures.filter((f) => f.level === frame.level);
  if (same.length === 1 && alike === 1) return same[0] ?? null;
  const only = figures.length === 1 && frames.length === 1 ? (figures[0] ?? null) : null;
  return only && (only.level === null || frame.level === null) ? only : null;
}

/** Whether the passage is told for other days than the data was counted for. */
function hasOtherWindow(
  frame: Frame,
  { period }: KnownFigures,
  blocks: readonly Block[],
  dates: DocumentDates,
): boolean {
  if (!period) return false;
  // A span that runs backwards is a slip of its own, not another window.
  const windows = dates.spans.filter(
    ({ from, to }) => from.day === null || to.day === null || from.day <= to.day,
  );
  const places = frame.passage.blocks.map((index) => blocks[index] as Block);
  return windows.some(
    (span) =>
      places.some((block) => span.start >= block.start && span.end <= block.end) &&
      (span.from.day !== period.from || span.to.day !== period.to),
  );
}

function compareFrame(frame: Frame, known: KnownFigures, out: Collector): void {
  for (const [slot, item] of frame.slots) {
    const value = figureOf(known.form06, slot);
    if (value === null || isOfOtherTime(item, known.period ?? null)) continue;
    out.checked();
    if (item.count.low <= value && value <= item.count.high) continue;
    const from = known.origin ? ` (${known.origin})` : '';
    out.review({
      rule: 'data',
      message: `Khác số liệu đã đọc: ${NAMES[slot]} văn bản ghi ${formatCount(item.count.value)}, số liệu đã đọc là ${formatCount(value)}${from}.`,
      at: [{ start: item.start, end: item.end }],
      arithmetic: `${formatCount(item.count.value)} ≠ ${formatCount(value)}`,
      suggestion: formatCount(value),
    });
  }
}

/** "cùng kỳ quý III/2023: 980 hồ sơ", "lũy kế từ đầu năm". */
function isOfOtherTime(item: Item, period: Period | null): boolean {
  const words = `${item.lead} ${item.own}`;
  if (CUMULATIVE.test(words)) return true;
  return period !== null && findPeriods(words).some((found) => found.period.id !== period.id);
}

function figureOf(form: Form06, slot: Slot): number | null {
  if (slot === 'resolved.earlyOrOnTime') {
    const { early, onTime } = form.resolved;
    return early === null || onTime === null ? null : early + onTime;
  }
  const [group, name] = slot.split('.') as [keyof Form06, string];
  return (form[group] as Record<string, number | null>)[name] ?? null;
}
