/**
 * Which days a figure is told for: those its own sentence names, those of the line that opens
 * its list, else those of the whole report.
 */
import { partsOf } from '../calendar/day.ts';
import type { Span } from './collector.ts';
import { isCumulative } from './data/against.ts';
import { type Window, yearWindow } from './openings.ts';
import type { DocumentDates } from './rules/period.ts';
import { reportWindow } from './rules/period.ts';
import { type Block, leadOf } from './structure.ts';

/** `report`: the report's own days, which the text tells nowhere; `unknown`: others than those. */
export type ToldWindow = Window | 'report' | 'unknown';

/** The days of a figure that stands at a place of a block. */
export function toldWindow(
  place: Span,
  index: number,
  blocks: readonly Block[],
  dates: DocumentDates,
): ToldWindow {
  const own = blocks[index] as Block;
  const lead = leadOf(index, blocks);
  for (const block of [own, ...(lead ? [lead] : [])]) {
    const told = windowIn(block, Math.min(place.start, block.end), dates);
    if (told) return told;
  }
  return reportWindow(dates) ?? 'report';
}

/** The days that the passage before a place names last; a backwards span is a slip, no window. */
export function windowBefore(
  place: Span,
  indexes: readonly number[],
  blocks: readonly Block[],
  dates: DocumentDates,
): ToldWindow {
  const first = blocks[indexes[0] ?? 0] as Block;
  return lastSpan(first.start, place.start, dates) ?? reportWindow(dates) ?? 'report';
}

/** Whether all days of one window are surely days of the other too. */
export function isWithin(inner: ToldWindow, outer: ToldWindow): boolean {
  if (inner === 'unknown' || outer === 'unknown') return false;
  if (inner === 'report' || outer === 'report') return inner === outer;
  return outer.from <= inner.from && inner.to <= outer.to;
}

function windowIn(block: Block, until: number, dates: DocumentDates): ToldWindow | null {
  const before = lastSpan(block.start, until, dates);
  if (before) return before;
  const words = block.text.slice(0, until - block.start);
  if (isCumulative(words)) return sinceNewYear(dates);
  return lastSpan(until, block.end, dates);
}

function sinceNewYear(dates: DocumentDates): ToldWindow {
  const report = reportWindow(dates);
  if (!report) return 'unknown';
  return { from: yearWindow(partsOf(report.to).year).from, to: report.to };
}

function lastSpan(start: number, end: number, { spans }: DocumentDates): Window | null {
  const found = spans.findLast(
    ({ from, to, ...at }) =>
      at.start >= start &&
      at.end <= end &&
      from.day !== null &&
      to.day !== null &&
      from.day <= to.day,
  );
  return found ? ({ from: found.from.day, to: found.to.day } as Window) : null;
}
