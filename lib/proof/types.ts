/**
 * Proof-reading a written report: what is claimed, and what contradicts it.
 */
import type { Period } from '../calendar/period.ts';
import type { Outcome } from '../statistics/types.ts';

export type ProofRule =
  | 'sum'
  | 'rate'
  | 'period'
  | 'repeat'
  | 'numbering'
  | 'obsolete-term'
  | 'wording'
  | 'statement'
  | 'target'
  | 'data';

/** A piece of the text as it stands; offsets into the text given, end excluded. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

export interface ProofFinding {
  rule: ProofRule;
  outcome: Extract<Outcome, 'violation' | 'needs-review'>;
  /** One Vietnamese sentence, complete in itself. */
  message: string;
  quotes: Quote[];
  /** "951 + 163 + 7 = 1.121"; empty where nothing is computed. */
  arithmetic: string;
  /** What to write instead, or null where only the author can say. */
  suggestion: string | null;
}

/** Something worth knowing that is not a finding: a base that was inferred, a tolerated rounding. */
export interface ProofNote {
  rule: ProofRule;
  message: string;
  quotes: Quote[];
}

export interface ProofOptions {
  /** The period the report should be about. */
  period?: Period | null;
  /** Told after each part of the work, from 0 to 1. */
  onProgress?: (done: number) => void;
}

export interface ProofResult {
  /** Numbers read as quantities: counts, percents, fractions. */
  figures: number;
  /** Claims that were checked, whether they held or not. */
  relations: number;
  findings: ProofFinding[];
  notes: ProofNote[];
  /** Why the text may not be what it should be (language, subject, a missing end), as sentences. */
  doubts: string[];
}
