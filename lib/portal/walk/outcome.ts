/** How a walk ends: what it is called, what the user is told, and whether it can be taken up again. */
import { type EndFacts, sentenceOf } from './sentences.ts';
import { rowsRead } from './state.ts';
import type { Turned } from './turn.ts';
import type { WalkEnd, WalkOutcome, WalkState } from './types.ts';

/** As far as a walk got. */
interface Walked {
  state: WalkState;
  /** Page in hand. */
  page: number;
  /** What the rows are. */
  things: string;
}

/** The portal's own "nothing found" accounts for all of nothing. */
export const NOTHING_THERE: Pick<EndFacts, 'verdict'> = {
  verdict: { kind: 'complete', verified: true },
};

/** The outcome of a turn that led to no page. */
export function ended(trip: Walked, turned: Exclude<Turned, { kind: 'page' }>): WalkOutcome {
  const onNextPage = turned.kind === 'repeated' || turned.kind === 'expired';
  const page = trip.page + (onNextPage ? 1 : 0);
  const reason = 'reason' in turned ? turned.reason : undefined;
  return outcome({ ...trip, page }, endOf(turned), reason);
}

const ENDS: Record<Exclude<Turned['kind'], 'page'>, WalkEnd> = {
  repeated: 'repeated',
  end: 'complete',
  expired: 'expired',
  blocked: 'blocked',
  stopped: 'cancelled',
  moved: 'moved',
  failed: 'failed-page',
};

export function endOf(turned: Exclude<Turned, { kind: 'page' }>): WalkEnd {
  return ENDS[turned.kind];
}

const RESUMABLE: ReadonlySet<WalkEnd> = new Set([
  'cancelled',
  'paused',
  'expired',
  'blocked',
  'failed-page',
  'moved',
]);

export function outcome(
  trip: Walked,
  end: WalkEnd,
  reason?: string,
  more: Pick<EndFacts, 'verdict'> = {},
): WalkOutcome {
  const facts: EndFacts = {
    rowsRead: rowsRead(trip.state),
    rowsTotal: trip.state.totalNow,
    pagesRead: trip.state.pages.length,
    page: trip.page,
    things: trip.things,
    ...(reason === undefined ? {} : { reason }),
    ...more,
  };
  return {
    end,
    sentence: sentenceOf(end, facts),
    verified: end === 'complete' && more.verdict?.kind === 'complete' && more.verdict.verified,
    resumable: RESUMABLE.has(end),
    state: trip.state,
  };
}
