/**
 * The datasets a report speaks of: the unit's own pages, lower units captured for the same
 * period, and the files that lower units sent.
 */
import { buildDataset, type DatasetOptions } from '../../check/dataset.ts';
import type { Dataset, UnitLevel } from '../../check/types.ts';
import { unitKey } from '../../dossier/units.ts';
import type { PageReading } from '../../portal/types.ts';
import { splitByLevel } from '../../report/levels.ts';
import { levelOfUnit } from '../../report/office.ts';
import { type Joined, joinPagesAndParts } from '../../report/pages-and-parts.ts';
import { readUnitFile, UnitFileError, type UnitPart } from '../../statistics/unit-file.ts';
import { mergeUnitFiles, type NamedUnitData } from '../../statistics/unit-merge.ts';
import * as store from '../../store/index.ts';
import type { Scope } from '../../store/types.ts';
import { z } from '../../zod.ts';
import type { UnitFile } from './backend.ts';

const HIGHEST_FIRST: readonly UnitLevel[] = ['province', 'district', 'commune'];

const unitFilesSchema = z.array(
  z.object({ name: z.string(), periodId: z.string(), text: z.string() }),
);

/** The unit files kept for a period; what does not fit the shape counts as none. */
export async function keptUnitFiles(periodId: string): Promise<UnitFile[]> {
  const read = unitFilesSchema.safeParse(await store.unitFiles.get());
  return read.success ? read.data.filter((file) => file.periodId === periodId) : [];
}

export interface SentParts {
  parts: UnitPart[];
  /** Which files hold a unit's figures. */
  files: ReadonlyMap<string, string[]>;
  missing: string[];
  remarks: string[];
  problem: string | null;
}

/** All parts that lower units sent for a period, each unit once. */
export async function partsOfPeriod(
  periodId: string,
  expected: readonly string[],
): Promise<SentParts> {
  const kept = await keptUnitFiles(periodId);
  const none = { parts: [], files: new Map(), missing: [...expected], remarks: [] };
  if (kept.length === 0) return { ...none, problem: null };
  try {
    const named: NamedUnitData[] = await Promise.all(
      kept.map(async ({ name, text }) => ({ name, data: await readUnitFile(text) })),
    );
    const merged = mergeUnitFiles(named, { expected, createdAt: new Date().toISOString() });
    const { parts, remarks } = merged.data;
    return { parts, files: filesByUnit(named), missing: merged.missing, remarks, problem: null };
  } catch (error) {
    if (error instanceof UnitFileError) return { ...none, problem: error.problems.join(' ') };
    throw error;
  }
}

function filesByUnit(named: readonly NamedUnitData[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { name, data } of named)
    for (const { unit } of data.parts) files.set(unit, [...(files.get(unit) ?? []), name]);
  return files;
}

/** Whether a unit's figures belong into this unit's report: its own, and those of levels below. */
export function concerns(own: Dataset, other: { unit: string; level: UnitLevel | null }): boolean {
  if (own.unit === null || unitKey(other.unit) === unitKey(own.unit)) return true;
  const level = other.level ?? levelOfUnit(other.unit);
  if (own.level === null || level === null) return own.level === null;
  return HIGHEST_FIRST.indexOf(level) > HIGHEST_FIRST.indexOf(own.level);
}

export interface Reported extends Joined {
  /** All levels together, for rates that do not add up; null where files are among them. */
  whole: Dataset | null;
}

/**
 * One dataset a level, highest first. The unit's own pages may hold lower levels too; a
 * commune reports itself alone. `sent` are the parts that concern the unit; files that
 * would count a unit twice are left out, and said.
 */
export async function levelDatasets(
  own: Dataset,
  readings: readonly PageReading[],
  scopes: readonly Scope[],
  sent: readonly UnitPart[],
  options: DatasetOptions,
): Promise<Reported> {
  const level = own.level ?? (sent.length > 0 ? aboveOf(sent) : null);
  const alone = { datasets: [own], remarks: [], whole: null };
  if (level === null || (level === 'commune' && sent.length === 0)) return alone;
  const pages = await pagesByLevel(own, level, readings, scopes);
  if (pages.size < 2 && sent.length === 0) return alone;
  const read = new Map(
    [...pages].map(([at, found]) => {
      const unit = at === level ? own.unit : null;
      return [at, buildDataset(found, { ...options, unit, level: at })];
    }),
  );
  const { period, today, targets } = options;
  const join = (parts: readonly UnitPart[]) =>
    joinPagesAndParts(read, parts, { period, today, ...(targets && { targets }) });
  const whole =
    sent.length === 0 ? buildDataset([...pages.values()].flat(), { ...options, level }) : null;
  try {
    const joined = join(sent);
    return joined.datasets.length === 0 ? alone : { ...joined, whole };
  } catch (error) {
    if (!(error instanceof UnitFileError)) throw error;
    return { datasets: join([]).datasets, remarks: [...error.problems], whole };
  }
}

function aboveOf(sent: readonly UnitPart[]): UnitLevel {
  return HIGHEST_FIRST.find((level) => sent.some((part) => part.level === level)) ?? 'commune';
}

async function pagesByLevel(
  own: Dataset,
  level: UnitLevel,
  readings: readonly PageReading[],
  scopes: readonly Scope[],
): Promise<Map<UnitLevel, PageReading[]>> {
  const below = scopes.filter(
    (s) =>
      s.periodId === own.period.id &&
      s.unit !== (own.unit ?? '') &&
      s.level !== null &&
      HIGHEST_FIRST.indexOf(s.level) > HIGHEST_FIRST.indexOf(level),
  );
  const lower = await Promise.all(below.map((s) => store.readScope(s.unit, s.periodId)));
  const all = [...readings, ...lower.flatMap((scope) => scope.readings)];
  return splitByLevel(all, level).levels;
}
