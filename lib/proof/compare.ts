/**
 * A report against data that was read: each figure of Biểu II.06 in the text beside the
 * same figure of the data.
 */

import type { Form06 } from '../statistics/types.ts';
import { formatCount } from '../text/numbers.ts';
import { Collector } from './collector.ts';
import { type Frame, findFrames, type Slot } from './frames.ts';
import { readDocumentText } from './passages.ts';
import type { Level } from './roles.ts';
import { readSource } from './source.ts';
import { readBlocks } from './structure.ts';
import type { ProofFinding } from './types.ts';

export interface KnownFigures {
  form06: Form06;
  /** Whose figures they are; null: the whole unit. A text told by levels is matched by level. */
  level: Level | null;
  /** "danh sách hồ sơ, đọc 18/9/2024" */
  origin?: string;
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

/**
 * Findings of rule `data`, needs-review: the text may be right and the data incomplete.
 * `figures` may hold several units' figures, one a level; a text that tells one frame is
 * compared with the figures of its level, or with the only ones there are.
 */
export function compareWithFigures(text: string, figures: readonly KnownFigures[]): ProofFinding[] {
  const source = readSource(text);
  const out = new Collector(source);
  const frames = readDocumentText(source.text, readBlocks(source.text)).passages.flatMap(
    findFrames,
  );
  for (const frame of frames) {
    const known = choose(frame, frames, figures);
    if (known) compareFrame(frame, known, out);
  }
  return out.findings;
}

function choose(
  frame: Frame,
  frames: Frame[],
  figures: readonly KnownFigures[],
): KnownFigures | null {
  const same = figures.filter((f) => f.level === frame.level);
  if (same.length === 1 && frames.filter((f) => f.level === frame.level).length === 1)
    return same[0] ?? null;
  return frames.length === 1 && figures.length === 1 ? (figures[0] ?? null) : null;
}

function compareFrame(frame: Frame, known: KnownFigures, out: Collector): void {
  for (const [slot, item] of frame.slots) {
    const value = figureOf(known.form06, slot);
    out.checked();
    if (value === null || (item.count.low <= value && value <= item.count.high)) continue;
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

function figureOf(form: Form06, slot: Slot): number | null {
  if (slot === 'resolved.earlyOrOnTime') {
    const { early, onTime } = form.resolved;
    return early === null || onTime === null ? null : early + onTime;
  }
  const [group, name] = slot.split('.') as [keyof Form06, string];
  return (form[group] as Record<string, number | null>)[name] ?? null;
}
