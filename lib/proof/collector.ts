/**
 * Where rules put what they checked and found. Quotes are made from the source, so that
 * they point into the file as it stands.
 */
import { formatCount } from '../text/numbers.ts';
import { type Avowals, readAvowals } from './avowals.ts';
import { type Blanked, isPartBlank } from './blanks.ts';
import type { Item } from './clauses.ts';
import type { Source } from './source.ts';
import type { ProofFinding, ProofNote, ProofRule } from './types.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Found {
  rule: ProofRule;
  message: string;
  at: Span[];
  arithmetic?: string;
  suggestion?: string | null;
  /** A total and what its parts make, where these are found to differ. */
  difference?: { total: number; sum: number };
}

const AVOWED = ' Văn bản đã tự nêu là không khớp; cần đối chiếu trước khi ký.';

export class Collector {
  relations = 0;
  readonly findings: ProofFinding[] = [];
  readonly notes: ProofNote[] = [];
  /** Where counts stand whose shares agree among themselves: a wrong sum already tells the slip. */
  readonly slips = new Set<number>();
  private readonly seen = new Set<string>();
  readonly source: Source;

  private readonly told: Blanked;
  private readonly avowals: Avowals;

  constructor(source: Source, told: Blanked) {
    this.source = source;
    this.told = told;
    this.avowals = readAvowals(told.text);
  }

  /** A claim was checked. */
  checked(): void {
    this.relations++;
  }

  violation(found: Found): void {
    this.add('violation', found);
  }

  review(found: Found): void {
    this.add('needs-review', found);
  }

  note(rule: ProofRule, message: string, at: Span[]): void {
    this.notes.push({ rule, message, quotes: at.map((s) => this.source.quote(s.start, s.end)) });
  }

  /** The words of a place on one line, for use in a message. */
  words(span: Span, limit = 90): string {
    const text = this.source.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
    return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
  }

  private add(outcome: ProofFinding['outcome'], found: Found): void {
    // A sum with a part left blank is not known to be wrong.
    if (found.rule === 'sum' && isPartBlank(found.at, this.told)) return;
    const key = `${found.rule}|${found.at.map((s) => `${s.start}-${s.end}`).join(',')}|${found.message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const isAvowed = found.difference && this.avowals(found.difference.total, found.difference.sum);
    this.findings.push({
      rule: found.rule,
      outcome: isAvowed ? 'needs-review' : outcome,
      message: isAvowed ? found.message + AVOWED : found.message,
      quotes: found.at.map((s) => this.source.quote(s.start, s.end)),
      arithmetic: found.arithmetic ?? '',
      suggestion: found.suggestion ?? null,
    });
  }
}

/** A count as the message prints it: grouped by dots, rounded ones as they stand. */
export function show(item: Item): string {
  const { count } = item;
  return count.low === count.high ? formatCount(count.value) : `≈ ${formatCount(count.value)}`;
}
