/**
 * Outlines: the order of a report's parts as dated data (assets/outlines). Numbers are
 * counted from the nesting when a draft is made, so no outline can number wrongly.
 */
import threeTier from '../../assets/outlines/kstthc-three-tier.json' with { type: 'json' };
import circular05 from '../../assets/outlines/kstthc-tt05-2025.json' with { type: 'json' };
import twoTier from '../../assets/outlines/kstthc-two-tier.json' with { type: 'json' };
import { type Day, fromIso } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { UnitLevel } from '../check/types.ts';
import { z } from '../zod.ts';

const levels = z.array(z.enum(['commune', 'district', 'province']));

/** What the tool writes by itself; each name has one file in lib/report/generate. */
const GENERATORS = [
  'window',
  'results-total',
  'feedback',
  'digitised',
  'targets',
  'rates',
  'achievements',
  'difficulties',
  'tasks',
] as const;
export type GeneratorName = (typeof GENERATORS)[number];

const contentSchema = z.union([
  /** A sentence with {names} and blanks; see template.ts. `for` limits it to some levels. */
  z.strictObject({ text: z.string(), for: levels.optional() }),
  /** The documents registered for this part, under a lead; a blank when there are none. */
  z.strictObject({ documents: z.string(), blank: z.string(), for: levels.optional() }),
  z.strictObject({ generate: z.enum(GENERATORS), for: levels.optional() }),
  /** Standing lines, each a list item. */
  z.strictObject({ items: z.array(z.string()).min(1), for: levels.optional() }),
  /** "(Chi tiết theo Biểu số … kèm theo)" */
  z.strictObject({ form: z.string(), for: levels.optional() }),
]);
export type OutlineContent = z.infer<typeof contentSchema>;

export interface OutlineSection {
  /** Stable name, the same in every outline: documents and edits hang on it. */
  part: string;
  /** null: text before part I, without a heading. */
  title: string | null;
  content?: OutlineContent[] | undefined;
  for?: UnitLevel[] | undefined;
  /** One subsection for every level reported on; without a heading when there is one only. */
  levels?: { title: string } | undefined;
  /** Content after the level subsections. */
  after?: OutlineContent[] | undefined;
  sections?: OutlineSection[] | undefined;
}

const sectionSchema: z.ZodType<OutlineSection> = z.lazy(() =>
  z.strictObject({
    part: z.string().regex(/^[a-z0-9.-]+$/),
    title: z.string().nullable(),
    content: z.array(contentSchema).optional(),
    for: levels.optional(),
    levels: z.strictObject({ title: z.string() }).optional(),
    after: z.array(contentSchema).optional(),
    sections: z.array(sectionSchema).optional(),
  }),
);

const outlineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Legal or practical source, printed in the method note. */
  basis: z.string(),
  /** false: "chưa xác minh", said in the draft. */
  verified: z.boolean(),
  note: z.string().optional(),
  effective: z.strictObject({ from: z.iso.date(), to: z.iso.date().nullable() }),
  /** Levels of government, highest first. */
  tiers: levels,
  /** Form profile that goes with it (assets/forms). */
  forms: z.string(),
  subject: z.string(),
  closing: z.string(),
  sections: z.array(sectionSchema),
  /** Take the sections of another outline until its own are known. */
  sameSectionsAs: z.string().optional(),
});
export type Outline = z.infer<typeof outlineSchema>;

/** The outlines that ship with the tool. */
export const OUTLINES: readonly Outline[] = resolve(
  [threeTier, twoTier, circular05].map((data) => outlineSchema.parse(data)),
);

function resolve(outlines: Outline[]): Outline[] {
  return outlines.map((outline) => {
    const other = outlines.find(({ id }) => id === outline.sameSectionsAs);
    return other ? { ...outline, sections: other.sections } : outline;
  });
}

/**
 * The outline in force on the last day of a period (a period that straddles a change is
 * reported under the newer order). Falls back to the nearest older, else the oldest one.
 */
export function outlineFor(period: Period, outlines: readonly Outline[] = OUTLINES): Outline {
  const inForce = (o: Outline) => startOf(o) <= period.to;
  const sorted = [...outlines].sort((a, b) => startOf(b) - startOf(a));
  return sorted.find(inForce) ?? (sorted.at(-1) as Outline);
}

function startOf(outline: Outline): Day {
  return fromIso(outline.effective.from) as Day;
}

/** Levels that a unit's own report covers: its own and those under it, highest first. */
export function levelsUnder(outline: Outline, reporter: UnitLevel): UnitLevel[] {
  const rank: Record<UnitLevel, number> = { province: 2, district: 1, commune: 0 };
  return outline.tiers.filter((tier) => rank[tier] <= rank[reporter]);
}

/** The last day on which government had a level, by the outlines' own dates; null while it has. */
export function lastDayOfTier(
  level: UnitLevel,
  outlines: readonly Outline[] = OUTLINES,
): Day | null {
  const ends = outlines
    .filter((outline) => outline.tiers.includes(level))
    .map(({ effective }) => (effective.to === null ? null : fromIso(effective.to)));
  return ends.length === 0 || ends.includes(null) ? null : Math.max(...(ends as Day[]));
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "II" at depth 1, "5" at depth 2, "5.1" at depth 3: printed heading numbers from positions. */
export function headingNumber(path: readonly number[]): string {
  if (path.length === 1) return ROMAN[path[0] as number] ?? String(path[0]);
  return path.slice(1).join('.');
}

/** "II.5.1": where something stands, in one string. */
export function placeOf(path: readonly number[]): string {
  return [ROMAN[path[0] as number] ?? path[0], ...path.slice(1)].join('.');
}
