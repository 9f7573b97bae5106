/** A proof-read text for the screen: cut at its quotes, in chunks; findings filtered; files sorted. */
import type { ProofFinding, ProofRule } from '../../proof/types.ts';
import type { ProofOutcome } from '../face/backend.ts';

export interface Piece {
  start: number;
  text: string;
  /** Indexes of the findings quoted here, smallest first; none for plain text. */
  findings: number[];
}

/** Cuts a text where quotes begin and end; the pieces together are the text, nothing twice. */
export function cutText(text: string, findings: readonly ProofFinding[]): Piece[] {
  const quotes = findings.flatMap((finding, index) =>
    finding.quotes
      .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
      .map(({ start, end }) => ({ start, end, index })),
  );
  const edges = quotes.flatMap(({ start, end, index }) => [
    { at: start, index, opens: 1 },
    { at: end, index, opens: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  const open = new Map<number, number>();
  let from = 0;
  const push = (to: number): void => {
    if (to <= from) return;
    const inside = [...open].filter(([, times]) => times > 0).map(([index]) => index);
    const found = inside.sort((a, b) => a - b);
    pieces.push({ start: from, text: text.slice(from, to), findings: found });
    from = to;
  };
  for (const { at, index, opens } of edges) {
    push(at);
    const times = (open.get(index) ?? 0) + opens;
    if (times > 0) open.set(index, times);
    else open.delete(index);
  }
  push(text.length);
  return pieces;
}

export interface Chunk {
  start: number;
  pieces: Piece[];
}

/**
 * Pieces in chunks of whole lines, so that the browser lays out only those in sight. A
 * long plain piece is cut after a line end; a quote never is.
 */
export function inChunks(pieces: readonly Piece[], size = 3_000): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Piece[] = [];
  let length = 0;
  const close = (): void => {
    const first = current[0];
    if (first) chunks.push({ start: first.start, pieces: current });
    current = [];
    length = 0;
  };
  for (const piece of pieces) {
    let { start, text } = piece;
    while (piece.findings.length === 0 && length + text.length > size) {
      const cut = text.indexOf('\n', Math.max(0, size - length)) + 1;
      if (cut === 0) break;
      current.push({ start, text: text.slice(0, cut), findings: [] });
      close();
      start += cut;
      text = text.slice(cut);
    }
    if (text === '') continue;
    current.push({ start, text, findings: piece.findings });
    length += text.length;
  }
  close();
  return chunks;
}

export interface ProofFilter {
  outcome: 'all' | ProofFinding['outcome'];
  rule: 'all' | ProofRule;
}

export const NO_FILTER: ProofFilter = { outcome: 'all', rule: 'all' };

/** The findings of the chosen certainty and kind. */
export function filterFindings(
  findings: readonly ProofFinding[],
  { outcome, rule }: ProofFilter,
): ProofFinding[] {
  return findings.filter(
    (f) => (outcome === 'all' || f.outcome === outcome) && (rule === 'all' || f.rule === rule),
  );
}

/** Rules that found something, with how often, the most frequent first. */
export function rulesFound(findings: readonly ProofFinding[]): [ProofRule, number][] {
  const counts = new Map<ProofRule, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How many findings of an outcome; null for a text that could not be read. */
export function countOf(
  { result }: Pick<ProofOutcome, 'result'>,
  outcome: ProofFinding['outcome'],
): number | null {
  return result?.findings.filter((f) => f.outcome === outcome).length ?? null;
}

export type BatchColumn = 'name' | 'figures' | 'violation' | 'needs-review' | 'data';

export interface BatchOrder {
  column: BatchColumn;
  descending: boolean;
}

/** Indexes of the outcomes in the order asked for; files that could not be read come last. */
export function sortOutcomes(outcomes: readonly ProofOutcome[], order: BatchOrder): number[] {
  const names = new Intl.Collator('vi', { numeric: true });
  const sign = order.descending ? -1 : 1;
  return outcomes
    .map((_, index) => index)
    .sort((i, j) => {
      const [a, b] = [outcomes[i] as ProofOutcome, outcomes[j] as ProofOutcome];
      if (order.column === 'name') return sign * names.compare(a.name, b.name);
      const [x, y] = [valueIn(a, order.column), valueIn(b, order.column)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return sign * (x - y) || names.compare(a.name, b.name);
    });
}

/** What a column of the summary shows; null where the file was not read or not compared. */
export function valueIn(outcome: ProofOutcome, column: BatchColumn): number | null {
  switch (column) {
    case 'name':
      return null;
    case 'figures':
      return outcome.result?.figures ?? null;
    case 'data':
      if (!outcome.comparison || outcome.comparison.reason !== null) return null;
      return outcome.result?.findings.filter((f) => f.rule === 'data').length ?? null;
    default:
      return countOf(outcome, column);
  }
}
