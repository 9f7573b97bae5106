/**
 * Targets (chỉ tiêu) as dated data: one file a decision, checked on every reading. Users
 * add and change them; nothing about a percentage is written in code.
 */
import { fromIso } from '../calendar/day.ts';
import { z } from '../zod.ts';

export const KPI_NAMES = {
  onlineDossiers: 'Tỷ lệ hồ sơ xử lý trực tuyến',
  onlineServices: 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
  onlinePayment: 'Tỷ lệ thanh toán trực tuyến',
  onTime: 'Tỷ lệ giải quyết đúng hạn',
  digitised: 'Tỷ lệ số hóa hồ sơ',
  digitisedResults: 'Tỷ lệ số hóa kết quả giải quyết',
  satisfaction: 'Tỷ lệ hài lòng',
} as const;

export type Kpi = keyof typeof KPI_NAMES;

export const KPIS = Object.keys(KPI_NAMES) as [Kpi, ...Kpi[]];

const isoDay = z
  .string()
  .refine((text) => fromIso(text) !== null, 'phải là ngày có thật, viết NNNN-TT-NN như 2024-03-25');

const targetSchema = z.strictObject({
  kpi: z.enum(KPIS),
  /** Level of the unit it was assigned to; "all" for every level. */
  level: z.enum(['commune', 'district', 'province', 'all']),
  /** Who exactly, as the decision says it. */
  group: z.string().min(1),
  /** null: the decision sets one, but its value is not known. */
  percent: z
    .number()
    .min(0, 'không thể nhỏ hơn 0')
    .max(100, 'không thể lớn hơn 100')
    .nullable()
    .default(null),
  /** Targets run by calendar year unless the decision says otherwise. */
  window: z.enum(['calendar-year', 'period']),
  years: z.array(z.number().int().min(2000).max(2199)).min(1),
  /** Later years in which it serves as a reference, no newer decision being known. */
  referenceYears: z.array(z.number().int().min(2000).max(2199)).default([]),
  /** Assigned to the unit, or a reference only: missing a reference is never a violation. */
  force: z.enum(['assigned', 'reference']),
  certainty: z.enum(['verified', 'press', 'unverified']),
  enabled: z.boolean(),
  note: z.string().default(''),
});

export const decisionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'chỉ gồm chữ thường không dấu, chữ số và gạch nối'),
    number: z.string().nullable().default(null),
    issued: isoDay.nullable().default(null),
    issuer: z.string().min(1),
    /** As printed in a report. */
    citation: z.string().min(1),
    /** Where the value was read. */
    source: z.string().min(1),
    targets: z.array(targetSchema).min(1),
  })
  .refine(
    (decision) =>
      decision.targets.every(
        (target) =>
          !target.enabled || target.certainty !== 'unverified' || target.force === 'reference',
      ),
    {
      message: 'chỉ tiêu chưa xác minh mà bật thì phải để ở mức tham chiếu (force: "reference")',
      path: ['targets'],
    },
  );

export type Target = z.infer<typeof targetSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export const CERTAINTY_TEXT = {
  verified: 'đã đối chiếu văn bản',
  press: 'theo nguồn báo chí',
  unverified: 'chưa xác minh',
} as const;

const oneDecision = decisionSchema.transform((decision) => [decision]);
const manyDecisions = z.array(decisionSchema).min(1);
const wrapped = z.strictObject({ decisions: manyDecisions }).transform((file) => file.decisions);

/**
 * Reads a targets file: one decision, a list of them, or `{ "decisions": […] }`. Throws a
 * RangeError with one Vietnamese sentence naming what is wrong and where.
 */
export function parseTargets(json: unknown): Decision[] {
  const result = schemaFor(json).safeParse(json);
  if (!result.success) throw new RangeError(describeIssue(result.error.issues[0]));
  const seen = new Set<string>();
  for (const { id } of result.data) {
    if (seen.has(id))
      throw new RangeError(`Quyết định “${id}” xuất hiện hai lần trong tệp chỉ tiêu.`);
    seen.add(id);
  }
  return result.data;
}

function schemaFor(json: unknown) {
  if (Array.isArray(json)) return manyDecisions;
  return typeof json === 'object' && json !== null && 'decisions' in json ? wrapped : oneDecision;
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'Tệp chỉ tiêu không đọc được.';
  const place = issue.path.length > 0 ? `mục “${issue.path.join('.')}”` : 'tệp';
  return `Tệp chỉ tiêu: ${place} ${issue.message}.`;
}

/** The target that applies to a unit, with the decision it comes from. */
export interface ApplicableTarget {
  target: Target;
  decision: Decision;
  percent: number;
  /** True when it only serves as a reference (national, or of an earlier year). */
  reference: boolean;
}

export interface TargetQuestion {
  kpi: Kpi;
  level: 'commune' | 'district' | 'province' | null;
  year: number;
}

/**
 * The target for a level and a year: assigned before reference, the level's own before
 * "all", later decision before earlier. Null when none is known and switched on.
 */
export function findTarget(
  decisions: readonly Decision[],
  { kpi, level, year }: TargetQuestion,
): ApplicableTarget | null {
  const candidates = decisions.flatMap((decision) =>
    decision.targets
      .filter((target) => target.enabled && target.percent !== null && target.kpi === kpi)
      .filter((target) => target.level === 'all' || target.level === level)
      .filter((target) => target.years.includes(year) || target.referenceYears.includes(year))
      .map((target) => ({
        target,
        decision,
        percent: target.percent as number,
        reference: target.force === 'reference' || !target.years.includes(year),
      })),
  );
  return candidates.sort(byPrecedence)[0] ?? null;
}

function byPrecedence(a: ApplicableTarget, b: ApplicableTarget): number {
  return (
    Number(a.reference) - Number(b.reference) ||
    Number(a.target.level === 'all') - Number(b.target.level === 'all') ||
    (b.decision.issued ?? '').localeCompare(a.decision.issued ?? '')
  );
}

/** Whether some level has a target for a KPI and year: then an unknown level leaves the question open. */
export function anyLevelHasTarget(decisions: readonly Decision[], kpi: Kpi, year: number): boolean {
  return (['commune', 'district', 'province'] as const).some(
    (level) => findTarget(decisions, { kpi, level, year }) !== null,
  );
}

/** Whether numerator ÷ denominator reaches a percentage, in whole numbers (two decimals of the target count). */
export function reaches(numerator: number, denominator: number, percent: number): boolean {
  return numerator * 10_000 >= Math.round(percent * 100) * denominator;
}

/** How many of the base are missing to reach a percentage. */
export function missingToReach(numerator: number, denominator: number, percent: number): number {
  const needed = Math.ceil((Math.round(percent * 100) * denominator) / 10_000);
  return Math.max(0, needed - numerator);
}

/**
 * How many further online receipts lift a ratio to a percentage, each adding one to both
 * parts; null when no number can (100 % is out of reach once one is missing).
 */
export function moreToReach(
  numerator: number,
  denominator: number,
  percent: number,
): number | null {
  if (reaches(numerator, denominator, percent)) return 0;
  const hundredths = Math.round(percent * 100);
  if (hundredths >= 10_000) return null;
  return Math.ceil((hundredths * denominator - 10_000 * numerator) / (10_000 - hundredths));
}

/**
 * The user's decisions beside the shipped ones. A decision with the same id takes the
 * shipped one's place; for the same KPI, level and year the user's own always counts.
 */
export function overrideTargets(
  shipped: readonly Decision[],
  own: readonly Decision[],
): Decision[] {
  const ids = new Set(own.map(({ id }) => id));
  const kept = shipped
    .filter(({ id }) => !ids.has(id))
    .map((decision) => ({
      ...decision,
      targets: decision.targets.map((target) => leftOf(target, own)),
    }));
  return [...own, ...kept];
}

/** A shipped target without the years for which the user's own is switched on. */
function leftOf(shipped: Target, own: readonly Decision[]): Target {
  const taken = new Set(
    own
      .flatMap(({ targets }) => targets)
      .filter((mine) => mine.enabled && mine.percent !== null && mine.kpi === shipped.kpi)
      .filter(({ level }) => level === 'all' || level === shipped.level)
      .flatMap(({ years }) => years),
  );
  const free = (year: number) => !taken.has(year);
  return {
    ...shipped,
    years: shipped.years.filter(free),
    referenceYears: shipped.referenceYears.filter(free),
  };
}
