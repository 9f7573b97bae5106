/**
 * One pile of pages, several levels of government: whose dossier is each? By the unit of
 * the row, else by the unit the page states or was filtered by, else the reporter's own.
 */
import type { UnitLevel } from '../check/types.ts';
import type { PageReading } from '../portal/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import { levelOfUnit } from './office.ts';

export interface SplitReadings {
  /** The level that the report is written at. */
  reporter: UnitLevel;
  levels: Map<UnitLevel, PageReading[]>;
}

const HIGHEST_FIRST: UnitLevel[] = ['province', 'district', 'commune'];

/**
 * Parts readings by level. A reading with dossiers of two levels is given to both, each
 * with its own rows only; every dossier and every row goes to exactly one level.
 * `asked` is the reporting unit's level as the user states it.
 */
export function splitByLevel(
  readings: readonly PageReading[],
  asked: UnitLevel | null,
): SplitReadings {
  const told = new Set(readings.flatMap((reading) => [...toldLevels(reading)]));
  const reporter = asked ?? HIGHEST_FIRST.find((level) => told.has(level)) ?? 'commune';
  const levels = new Map<UnitLevel, PageReading[]>();
  for (const level of HIGHEST_FIRST) {
    const parts = readings.flatMap((reading) => partOf(reading, level, reporter));
    if (parts.length > 0) levels.set(level, parts);
  }
  return { reporter, levels };
}

function toldLevels(reading: PageReading): Set<UnitLevel> {
  const told = new Set<UnitLevel>();
  const names = new Set<string | null>([
    pageUnit(reading),
    ...reading.dossiers.map((dossier) => dossier.unit),
    ...(reading.feedback ?? []).map((item) => item.unit),
    ...reading.statistics.flatMap(unitNames),
  ]);
  for (const name of names) {
    const level = levelOfUnit(name);
    if (level) told.add(level);
  }
  return told;
}

/** Unit printed on the page, or chosen in a filter that names one. */
function pageUnit({ source }: PageReading): string | null {
  const filter = source.filters.find(({ label }) => /đơn vị|cơ quan/iu.test(label));
  return source.statedUnit ?? filter?.value ?? null;
}

function unitNames(table: StatisticsTable): (string | null)[] {
  const rows = table.by === 'unit' || table.by === 'level' ? table.rows : [];
  return [table.statedUnit, ...rows.map((row) => row.name)];
}

function partOf(reading: PageReading, level: UnitLevel, reporter: UnitLevel): PageReading[] {
  const page = levelOfUnit(pageUnit(reading)) ?? reporter;
  const memory = new Map<string, UnitLevel>();
  const levelOf = (name: string | null): UnitLevel => {
    if (name === null) return page;
    let known = memory.get(name);
    if (known === undefined) {
      known = levelOfUnit(name) ?? page;
      memory.set(name, known);
    }
    return known;
  };
  const dossiers = reading.dossiers.filter((dossier) => levelOf(dossier.unit) === level);
  const statistics = reading.statistics.flatMap((table) => tablePart(table, level, levelOf));
  const feedback = reading.feedback?.filter((item) => levelOf(item.unit) === level);
  const empty = isEmpty(reading);
  const part = { ...reading, dossiers, statistics, ...(feedback && { feedback }) };
  return isEmpty(part) && !(empty && page === level) ? [] : [part];
}

function isEmpty({ dossiers, statistics, feedback = [] }: PageReading): boolean {
  return dossiers.length + statistics.length + feedback.length === 0;
}

/** Rows of a table by unit or level part by their names; any other table goes as a whole. */
function tablePart(
  table: StatisticsTable,
  level: UnitLevel,
  levelOf: (name: string | null) => UnitLevel,
): StatisticsTable[] {
  if (table.by !== 'unit' && table.by !== 'level')
    return levelOf(table.statedUnit) === level ? [table] : [];
  const rows = table.rows.filter((row) => levelOf(rowUnit(row.name, row.group)) === level);
  if (rows.length === 0)
    return table.rows.length === 0 && levelOf(table.statedUnit) === level ? [table] : [];
  if (rows.length === table.rows.length) return [table];
  return [{ ...table, by: 'unit', rows, printedTotal: null, statedUnit: null }];
}

/** "Xã, phường, thị trấn" over "Chiến Thắng": the group tells what the name leaves out. */
function rowUnit(name: string, group: string | null): string {
  return levelOfUnit(name) === null && group !== null ? group : name;
}
