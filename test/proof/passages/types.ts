import type { ProofRule } from '../../../lib/proof/types.ts';

export interface Expected {
  rule: ProofRule;
  /** Left out: either outcome is right. */
  outcome?: 'violation' | 'needs-review';
  /** Words the message must hold. */
  says?: string;
}

export interface PassageCase {
  name: string;
  text: string;
  expect: Expected[];
}

/** A clean text, and changes that each make one error of it. */
export interface Planted {
  name: string;
  text: string;
  /** The first `from` in the text becomes `to`, which `rule` should tell. */
  faults: { from: string; to: string; rule: ProofRule }[];
}
