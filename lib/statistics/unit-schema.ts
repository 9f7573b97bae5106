/**
 * The shape of `.soat.json`: a unit's counted figures, ready to be added up by a superior
 * unit. No person, and no dossier code unless the sender chose to give them.
 */
import { policySchema } from '../dossier/policy.ts';
import { z } from '../zod.ts';

const count = z.number().int().nonnegative().nullable();

const form06Schema = z.strictObject({
  received: z.strictObject({ total: count, online: count, direct: count, carriedOver: count }),
  resolved: z.strictObject({ total: count, early: count, onTime: count, late: count }),
  pending: z.strictObject({ total: count, inTime: count, overdue: count }),
});

const ratioSchema = z
  .strictObject({
    numerator: z.number().int().nonnegative(),
    denominator: z.number().int().nonnegative(),
  })
  .nullable();

/** Ratios of one window; a rate's verdict is not sent: the receiver judges by its own targets. */
const ratesSchema = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  onlineDossiers: ratioSchema,
  onlineDossiersEligible: ratioSchema,
  onlineServices: ratioSchema,
  onlinePayment: ratioSchema,
  onTime: ratioSchema,
  digitised: ratioSchema,
  digitisedResults: ratioSchema.default(null),
  satisfaction: ratioSchema.default(null),
});
export type UnitRates = z.infer<typeof ratesSchema>;

const partSchema = z.strictObject({
  unit: z.string().min(1),
  level: z.enum(['commune', 'district', 'province']),
  asOf: z.iso.date(),
  policy: policySchema,
  sources: z.array(
    z.strictObject({ system: z.string(), kind: z.string(), pages: z.number(), readAt: z.string() }),
  ),
  /** Rows known to exist but not read; null when nobody knows. */
  unread: count,
  form06: form06Schema.nullable(),
  byField: z.array(z.strictObject({ field: z.string(), form06: form06Schema })),
  byUnit: z.array(z.strictObject({ unit: z.string(), form06: form06Schema })),
  separate: z.strictObject({ withdrawn: count, paused: count, notReceived: count }),
  rates: ratesSchema.nullable(),
  yearToDate: ratesSchema.nullable(),
  /** Typed in for systems that cannot be read; not part of form06. */
  manual: z.array(
    z.strictObject({
      system: z.string(),
      field: z.string(),
      counts: z.record(z.string(), z.number().int().nonnegative()),
      note: z.string(),
    }),
  ),
  /** Codes of overdue dossiers, only where the sender chose to give them. */
  overdue: z
    .strictObject({ pending: z.array(z.string()), resolved: z.array(z.string()) })
    .optional(),
});
export type UnitPart = z.infer<typeof partSchema>;

export const UNIT_FORMAT = 'soat-dvc/don-vi';

export const unitFileSchema = z.strictObject({
  format: z.literal(UNIT_FORMAT),
  version: z.literal(1),
  period: z.strictObject({ id: z.string(), from: z.iso.date(), to: z.iso.date() }),
  createdAt: z.string(),
  /** One for each unit and level; a merged file has many. */
  parts: z.array(partSchema).min(1),
  /** Units that should be there, by the receiver's register. */
  expected: z.array(z.string()),
  /** What merging found: units counted once, policies that differ, units missing. */
  remarks: z.array(z.string()),
});
export type UnitData = z.infer<typeof unitFileSchema>;

/** `all` proves the whole; the short digests tell which block, and which cell, was changed. */
export const checksumSchema = z.strictObject({
  all: z.string(),
  blocks: z.record(z.string(), z.string()),
});
export type Checksum = z.infer<typeof checksumSchema>;
