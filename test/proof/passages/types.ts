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
