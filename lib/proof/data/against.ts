/** What a report is held against: figures of one unit and level, and the windows they were counted for. */
import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Ratio } from '../../statistics/rates.ts';
import type { Form06, Rates } from '../../statistics/types.ts';
import type { Window } from '../openings.ts';
import type { Passage } from '../passages.ts';
import type { Level } from '../roles.ts';
import type { DocumentDates } from '../rules/period.ts';
import type { Block } from '../structure.ts';

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
  /** Rows are known to be missing: a difference may be the data's own. */
  partial?: boolean;
  /** The ratios of the period, and of the year to date where that is known. */
  rates?: readonly KnownRates[];
  byField?: readonly { field: string; form06: Form06 }[];
}

export interface KnownRates {
  window: { from: Day; to: Day };
  ratios: Partial<Record<keyof Rates, Ratio | null>>;
}

/** A report and the figures that fit its unit and period. */
export interface Against {
  passages: readonly Passage[];
  blocks: readonly Block[];
  dates: DocumentDates;
  figures: readonly KnownFigures[];
  /** The text's head names the unit whose figures these are. */
  isNamed: boolean;
}

/** Figures of another window than the report's own. */
const CUMULATIVE =
  /(?<![\p{L}])(?:lũy kế|luỹ kế|cộng dồn|(?:tính )?từ đầu năm|từ ngày 0?1\/0?1)(?![\p{L}])/iu;

export function isCumulative(words: string): boolean {
  return CUMULATIVE.test(words);
}

/** The windows of days that some blocks name; one that runs backwards is a slip, no window. */
export function windowsIn(indexes: readonly number[], { blocks, dates }: Against): Window[] {
  const places = indexes.map((index) => blocks[index] as Block);
  return dates.spans.flatMap(({ start, end, from, to }) => {
    const isInside = places.some((block) => start >= block.start && end <= block.end);
    if (!isInside || from.day === null || to.day === null || from.day > to.day) return [];
    return [{ from: from.day, to: to.day }];
  });
}

export function isWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The figures of a level; those of the only level known where the text tells none. */
export function ofLevel(
  level: Level | null,
  figures: readonly KnownFigures[],
): KnownFigures | null {
  const same = figures.filter((f) => f.level === level);
  if (same.length === 1) return same[0] ?? null;
  const only = figures.length === 1 ? figures[0] : undefined;
  return only && (only.level === null || level === null) ? only : null;
}
