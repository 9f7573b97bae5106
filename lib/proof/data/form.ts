/** The figures of Biểu II.06 in a report beside the same figures of the data. */
import type { Period } from '../../calendar/period.ts';
import type { Form06 } from '../../statistics/types.ts';
import { formatCount } from '../../text/numbers.ts';
import { findPeriods } from '../../text/prose-dates.ts';
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { type Frame, findFrames, type Slot } from '../frames.ts';
import { type Against, isCumulative, isWindow, type KnownFigures, windowsIn } from './against.ts';

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

/** `isOfPart`: counts that speak of one field only are no figures of the whole. */
export function compareForms(
  against: Against,
  isOfPart: (item: Item) => boolean,
  out: Collector,
): void {
  const frames = against.passages.flatMap(findFrames).flatMap((frame) => {
    const slots = [...frame.slots].filter(([, item]) => !isOfPart(item));
    return slots.length >= 2 ? [{ ...frame, slots: new Map(slots) }] : [];
  });
  for (const frame of frames) {
    const known = choose(frame, frames, against.figures);
    if (!known || hasOtherWindow(frame.passage.blocks, known, against)) continue;
    for (const [slot, item] of frame.slots)
      compareCount({ item, slot, form06: known.form06, known, about: '' }, out);
  }
}

interface Compared {
  item: Item;
  slot: Slot;
  form06: Form06;
  known: KnownFigures;
  /** "lĩnh vực Hộ tịch: "; "" where the whole unit is spoken of. */
  about: string;
}

/** One count against the same cell of the form; nothing where the data does not tell it. */
export function compareCount(compared: Compared, out: Collector): void {
  const { item, slot, form06, known, about } = compared;
  const value = figureOf(form06, slot);
  if (value === null || isOfOtherTime(item, known.period ?? null)) return;
  out.checked();
  if (item.count.low <= value && value <= item.count.high) return;
  const from = known.origin ? ` (${known.origin})` : '';
  out.review({
    rule: 'data',
    message: `Khác số liệu đã đọc: ${about}${NAMES[slot]} văn bản ghi ${formatCount(item.count.value)}, số liệu đã đọc là ${formatCount(value)}${from}.`,
    at: [{ start: item.start, end: item.end }],
    arithmetic: `${formatCount(item.count.value)} ≠ ${formatCount(value)}`,
    suggestion: formatCount(value),
  });
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

/** Whether a passage is told for other days than the data was counted for. */
export function hasOtherWindow(
  blocks: readonly number[],
  { period }: KnownFigures,
  against: Against,
): boolean {
  return !!period && windowsIn(blocks, against).some((window) => !isWindow(window, period));
}

/** "cùng kỳ quý III/2023: 980 hồ sơ", "lũy kế từ đầu năm". */
function isOfOtherTime(item: Item, period: Period | null): boolean {
  const words = `${item.lead} ${item.own}`;
  if (isCumulative(words)) return true;
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
