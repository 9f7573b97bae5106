/**
 * What every generator sees: the office, the period, the figures by level, and what was
 * found. Made once for a draft.
 */
import { bundledCalendar } from '../calendar/bundled.ts';
import type { Day } from '../calendar/day.ts';
import { nextPeriod, type Period, previousPeriod } from '../calendar/period.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Dataset, Finding, UnitLevel } from '../check/types.ts';
import type { Policy } from '../dossier/policy.ts';
import type { Form06 } from '../statistics/types.ts';
import { type CellDossiers, cellDossiers } from './evidence.ts';
import type { Form06Cell } from './figure.ts';
import type { FormProfile } from './form-profile.ts';
import { cellFigures, type LevelFigures, levelFigures } from './level.ts';
import { levelOffice, levelOfUnit, type OfficeNames, officeNames } from './office.ts';
import { lastDayOfTier, levelsUnder, type Outline } from './outline.ts';
import type { ManualCount, ReportProfile } from './profile.ts';
import type { TemplateContext } from './template.ts';
import type { Figure } from './types.ts';

/** Figures of another period, to compare with. */
export interface EarlierPeriod {
  period: Period;
  levels: { level: UnitLevel; form06: Form06 }[];
}

export interface DraftInput {
  /** One dataset for each level (or unit) reported on, all of one period. At least one. */
  datasets: readonly Dataset[];
  /** All levels together, for rates that cannot be added up; optional. */
  whole?: Dataset;
  findings: readonly Finding[];
  profile: ReportProfile;
  /** Previous period and the same period last year, where captured. */
  earlier?: readonly EarlierPeriod[];
  /** What merging the units' files found; shown as notices. */
  remarks?: readonly string[];
  outline: Outline;
  /** ISO moment of making the draft. */
  readAt: string;
  /** How the datasets were counted; printed in the method note. */
  policy?: Policy;
  /** Ids of rules that were switched off. */
  disabledRules?: readonly string[];
  /** Days off; default: the shipped tables. */
  calendar?: WorkCalendar;
  /** Form profile, when not the one that the outline names. */
  forms?: FormProfile;
}

export interface ReportContext {
  input: DraftInput;
  outline: Outline;
  period: Period;
  reporter: UnitLevel;
  office: OfficeNames | null;
  /** Levels that the report must speak of, highest first. */
  levels: UnitLevel[];
  byLevel: ReadonlyMap<UnitLevel, LevelFigures>;
  cells: ReadonlyMap<UnitLevel, Record<Form06Cell, Figure>>;
  policy: Policy;
  calendar: WorkCalendar;
  /** Codes of the dossiers behind a cell. */
  dossiersOf: CellDossiers;
  whole: Dataset | null;
  findings: readonly Finding[];
  template: TemplateContext;
}

const HIGHEST_FIRST: readonly UnitLevel[] = ['province', 'district', 'commune'];

/** Prepares a draft's context. Throws a RangeError when the datasets are of different periods. */
export function reportContext(input: DraftInput): ReportContext {
  const first = input.datasets[0];
  if (!first) throw new RangeError('Chưa có số liệu nào để lập báo cáo.');
  const other = input.datasets.find((d) => d.period.id !== first.period.id);
  if (other)
    throw new RangeError(
      `Số liệu thuộc hai kỳ khác nhau (${first.period.label} và ${other.period.label}); không gộp vào một báo cáo.`,
    );
  const reporter = reporterLevel(input);
  const unit = input.profile.unit.unit || ownUnit(input, reporter);
  const office = officeNames(unit);
  const policy = input.policy ?? first.policy;
  const dossiersOf = cellDossiers(policy);
  const byLevel = mergeLevels(input, reporter);
  const expected = levelsUnder(input.outline, reporter);
  const extra = [...byLevel.keys()].filter((level) => !expected.includes(level));
  const context = {
    input,
    outline: input.outline,
    period: first.period,
    reporter,
    office,
    levels: HIGHEST_FIRST.filter((level) => expected.includes(level) || extra.includes(level)),
    byLevel,
    cells: new Map(
      [...byLevel].map(([level, figures]) => [level, cellFigures(figures, dossiersOf)]),
    ),
    policy,
    calendar: input.calendar ?? bundledCalendar,
    dossiersOf,
    whole: input.whole ?? (input.datasets.length === 1 ? first : null),
    findings: input.findings,
  };
  return {
    ...context,
    template: { names: names(input, office, first.period), answers: input.profile.blanks },
  };
}

function reporterLevel(input: DraftInput): UnitLevel {
  const { unit } = input.profile;
  const known = unit.level ?? levelOfUnit(unit.unit || null);
  if (known) return known;
  const levels = input.datasets.map((d) => d.level);
  return (['province', 'district'] as const).find((level) => levels.includes(level)) ?? 'commune';
}

/** The reporting unit as its own level's pages name it; "" where they name none or several. */
function ownUnit(input: DraftInput, reporter: UnitLevel): string {
  const own = input.datasets.find((d) => (d.level ?? reporter) === reporter);
  if (!own) return '';
  const named = new Set([
    ...own.byUnit.map(({ unit }) => unit),
    ...own.sources.flatMap(({ statedUnit }) => (statedUnit ? [statedUnit] : [])),
  ]);
  const offices = [...named].filter((name) => levelOfUnit(name) === reporter);
  return own.unit ?? (offices.length === 1 ? (offices[0] as string) : '');
}

function mergeLevels(input: DraftInput, reporter: UnitLevel): Map<UnitLevel, LevelFigures> {
  const levels = new Map<UnitLevel, Dataset>();
  for (const dataset of input.datasets) {
    const level = dataset.level ?? reporter;
    if (levels.has(level))
      throw new RangeError(
        'Mỗi cấp chỉ có một bộ số liệu trong báo cáo; hãy gộp các đơn vị cùng cấp trước.',
      );
    levels.set(level, dataset);
  }
  const manual = manualByLevel(input, reporter, levels);
  return new Map(
    [...levels].map(([level, dataset]) => [
      level,
      { ...levelFigures(dataset, manual.get(level) ?? []), level },
    ]),
  );
}

/** Every count typed in for this period goes to exactly one level: its unit's, else the reporter's. */
function manualByLevel(
  input: DraftInput,
  reporter: UnitLevel,
  levels: ReadonlyMap<UnitLevel, Dataset>,
): Map<UnitLevel, ManualCount[]> {
  const out = new Map<UnitLevel, ManualCount[]>();
  const fallback = levels.has(reporter) ? reporter : ([...levels.keys()][0] ?? reporter);
  for (const entry of input.profile.manual) {
    if (entry.periodId !== input.datasets[0]?.period.id) continue;
    const told = levelOfUnit(entry.unit || null);
    const level = told !== null && levels.has(told) ? told : fallback;
    out.set(level, [...(out.get(level) ?? []), entry]);
  }
  return out;
}

function names(
  input: DraftInput,
  office: OfficeNames | null,
  period: Period,
): TemplateContext['names'] {
  return {
    full: office?.full ?? null,
    Full: office ? upperFirst(office.full) : null,
    short: office?.short ?? null,
    area: office?.area ?? null,
    place: office?.place ?? null,
    period: lowerFirst(period.label),
    Period: period.label,
    next: nextPeriodLabel(period),
    oneStopAddress: input.profile.unit.oneStopAddress || null,
  };
}

/** "UBND cấp xã" for a level of this report. */
export function officeOf(context: ReportContext, level: UnitLevel): string {
  return levelOffice(level, context.office, level === context.reporter);
}

/**
 * The last day of a level that government no longer had at the period's end; null for a
 * level that stands, or one that was gone before the period began.
 */
export function endedWithin({ outline, period }: ReportContext, level: UnitLevel): Day | null {
  const end = outline.tiers.includes(level) ? null : lastDayOfTier(level);
  return end !== null && end >= period.from ? end : null;
}

/** The period after: "quý IV năm 2024"; "kỳ tới" for a free span. */
function nextPeriodLabel(period: Period): string {
  const next = nextPeriod(period);
  return next && ['quarter', 'year'].includes(next.kind) ? lowerFirst(next.label) : 'kỳ tới';
}

/** The earlier period that a carry-over comes from, where it was captured. */
export function previousOf(context: ReportContext): EarlierPeriod | null {
  const id = previousPeriod(context.period)?.id;
  return context.input.earlier?.find((earlier) => earlier.period.id === id) ?? null;
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
