/**
 * Form profiles: codes, titles and columns of the VPCP forms as dated data
 * (assets/forms). A new circular is a new file.
 */
import circular01 from '../../assets/forms/vpcp-tt01-2020.json' with { type: 'json' };
import circular05 from '../../assets/forms/vpcp-tt05-2025.json' with { type: 'json' };
import { z } from '../zod.ts';

const columnSchema = z.strictObject({
  number: z.string(),
  path: z.array(z.string()).min(1).max(4),
  /** Per cent of the table's width. */
  width: z.number().positive(),
  align: z.enum(['left', 'center', 'right']),
  /** "ordinal", "name", a cell of Form06, or the id of a typed number. */
  fill: z.string(),
  /** Numbers of the columns it adds up. */
  sumOf: z.array(z.string()).optional(),
  /** Left out, its number with it, where government has no such level. */
  tier: z.enum(['commune', 'district', 'province']).optional(),
});

const variantSchema = z.strictObject({ id: z.string(), code: z.string() });

const formSchema = z.strictObject({
  family: z.string(),
  /** What its rows are made of; see forms.ts. */
  rows: z.enum(['feedback', 'results', 'one-stop']),
  variants: z.strictObject({
    /** For a unit that reports only its own work. */
    own: variantSchema,
    /** For a unit that adds up others. */
    combined: variantSchema,
  }),
  title: z.string(),
  unitLine: z.string(),
  note: z.string().optional(),
  columns: z.array(columnSchema).min(3),
});
export type FormTemplate = z.infer<typeof formSchema>;

const formProfileSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  basis: z.string(),
  verified: z.boolean(),
  note: z.string().optional(),
  effective: z.strictObject({ from: z.iso.date(), to: z.iso.date().nullable() }),
  /** Take the forms of another profile until its own are known. */
  sameFormsAs: z.string().optional(),
  forms: z.array(formSchema),
});
export type FormProfile = z.infer<typeof formProfileSchema>;

/** The profiles that ship with the tool. */
const FORM_PROFILES: readonly FormProfile[] = resolve(
  [circular01, circular05].map((data) => formProfileSchema.parse(data)),
);

function resolve(profiles: FormProfile[]): FormProfile[] {
  return profiles.map((profile) => {
    if (profile.sameFormsAs === undefined) return profile;
    const other = profiles.find((p) => p.id === profile.sameFormsAs);
    return { ...profile, forms: other?.forms ?? [] };
  });
}

/** A profile by id; the oldest one when there is none of that name. */
export function formProfile(id: string): FormProfile {
  return FORM_PROFILES.find((p) => p.id === id) ?? (FORM_PROFILES[0] as FormProfile);
}
