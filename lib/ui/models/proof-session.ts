/** What of the proof-reading survives a reload of the tab, checked as it comes back. */
import { z } from '../../zod.ts';

const quote = z.object({ text: z.string(), start: z.int(), end: z.int() });
const rule = z.enum([
  'sum',
  'rate',
  'period',
  'repeat',
  'numbering',
  'obsolete-term',
  'wording',
  'statement',
  'target',
  'data',
]);

const result = z.object({
  figures: z.number(),
  relations: z.number(),
  findings: z.array(
    z.object({
      rule,
      outcome: z.enum(['violation', 'needs-review']),
      message: z.string(),
      quotes: z.array(quote),
      arithmetic: z.string(),
      suggestion: z.string().nullable(),
    }),
  ),
  notes: z.array(z.object({ rule, message: z.string(), quotes: z.array(quote) })),
  doubts: z.array(z.string()),
});

export const proofSession = z.object({
  outcomes: z.array(
    z.object({
      name: z.string(),
      text: z.string(),
      result: result.nullable(),
      problem: z.string().nullable(),
      comparison: z.object({ compared: z.number(), reason: z.string().nullable() }).nullable(),
    }),
  ),
  open: z.int().nullable(),
  at: z.int(),
  pasted: z.string(),
  inPeriod: z.boolean(),
  against: z.boolean(),
});

export type ProofSession = z.infer<typeof proofSession>;
