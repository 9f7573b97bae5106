/** How complete the data of a scope is, in one line. */
import { formatDay } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Capture } from '../../store/types.ts';
import { fold } from '../../text/normalise.ts';
import { formatCount } from '../../text/numbers.ts';

export interface CoverageLine {
  tone: 'good' | 'warn' | 'none';
  state: 'full' | 'part' | 'open' | 'reading' | 'paused' | 'stopped';
  /** "1.204/1.204" or "1.204" where the portal states no total. */
  rows: string;
  pages: string;
  /** ISO moment of the latest page; "" without captures. */
  readAt: string;
  /** Why it stands where it stands. */
  sentence: string | null;
  filters: string[];
}

/** Sums what the captures of one scope read against what the portal states. */
export function coverageLine(
  captures: readonly Capture[],
  scope: { unit: string; period: Period },
): CoverageLine | null {
  if (captures.length === 0) return null;
  const sum = (pick: (c: Capture) => number) => captures.reduce((all, c) => all + pick(c), 0);
  const rowsTotal = totalOf(captures, (c) => c.rowsTotal);
  const pagesTotal = totalOf(captures, (c) => c.pagesTotal);
  const rowsRead = sum((c) => c.rowsRead);
  const pagesRead = sum((c) => c.pagesRead);
  const state = stateOf(captures, rowsTotal);
  return {
    tone: state === 'full' ? 'good' : state === 'open' ? 'none' : 'warn',
    state,
    rows: ratio(rowsRead, rowsTotal),
    pages: ratio(pagesRead, pagesTotal),
    readAt:
      captures
        .map((c) => c.updatedAt)
        .sort()
        .at(-1) ?? '',
    sentence: captures.find((c) => c.state !== 'complete' && c.sentence)?.sentence ?? null,
    filters: filterTexts(captures, scope),
  };
}

/** The stated totals add up only when every capture has one. */
function totalOf(captures: readonly Capture[], pick: (c: Capture) => number | null): number | null {
  let total = 0;
  for (const capture of captures) {
    const value = pick(capture);
    if (value === null) return null;
    total += value;
  }
  return total;
}

function stateOf(captures: readonly Capture[], rowsTotal: number | null): CoverageLine['state'] {
  const states = new Set(captures.map((c) => c.state));
  if (states.has('reading')) return 'reading';
  if (states.has('stopped')) return 'stopped';
  if (states.has('paused')) return 'paused';
  if (states.has('partial')) return 'part';
  return rowsTotal === null && captures.some((c) => c.from === 'page') ? 'open' : 'full';
}

/** "1.204/1.204"; where more was read than the portal states, the count alone. */
function ratio(read: number, total: number | null): string {
  if (total === null || read > total) return formatCount(read);
  return `${formatCount(read)}/${formatCount(total)}`;
}

/** Filters that narrow the list further; the chosen unit and the period's own days go without saying. */
function filterTexts(
  captures: readonly Capture[],
  { unit, period }: { unit: string; period: Period },
): string[] {
  const known = new Set([fold(unit), formatDay(period.from), formatDay(period.to)]);
  const narrowing = captures
    .flatMap((capture) => capture.filters)
    .filter(({ value }) => !known.has(fold(value)));
  return [...new Set(narrowing.map(({ label, value }) => `${label}: ${value}`))];
}
