/**
 * Portals' own statistics tables put together: tables of different units add up, the
 * same unit twice counts once (the later reading), other periods stay out.
 */
import { type Day, dayOf } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { matchingUnits, systemOf, unitKey } from '../dossier/units.ts';
import type { Source } from '../portal/types.ts';
import { foldWords } from '../text/normalise.ts';
import { addCounts, addForms, addSeparate, FORM_CELLS } from './form-cells.ts';
import { listsRates } from './stated-rates.ts';
import type { Form06, Separate, StatisticsRow, StatisticsTable } from './types.ts';

/** One unit's figures, from a row of a table by unit or from a whole table. */
export interface UnitFigures {
  /** null: the page does not say which unit. */
  unit: string | null;
  row: StatisticsRow;
  table: StatisticsTable;
}

export interface Combined {
  form06: Form06;
  /** Early and on time together, where the tables do not part them. */
  earlyOrOnTime: number | null;
  separate: Separate;
  byField: { field: string; form06: Form06 }[];
  byUnit: { unit: string; form06: Form06 }[];
  units: UnitFigures[];
}

interface Span {
  from: Day;
  to: Day;
}

export interface TablesOfPeriods {
  current: StatisticsTable[];
  previous: StatisticsTable[];
  /** From 1 January of the period's year to its end: what yearly targets run over. */
  yearToDate: StatisticsTable[];
  /** Tables that print another period. */
  others: StatisticsTable[];
}

/** Parts counting tables by the period they print; one that prints none is taken for the asked period. */
export function partByPeriod(
  tables: readonly StatisticsTable[],
  period: Period,
  previous: Period | null,
  asOf: Day,
): TablesOfPeriods {
  const parted: TablesOfPeriods = { current: [], previous: [], yearToDate: [], others: [] };
  const newYear = dayOf(period.year, 1, 1) as Day;
  for (const table of tables) {
    if (table.kind !== 'form-06' && table.kind !== 'statistics') continue;
    const stated = table.statedPeriod;
    if (!stated || covers(stated, period, asOf)) parted.current.push(table);
    else if (covers(stated, { from: newYear, to: period.to }, asOf)) parted.yearToDate.push(table);
    else if (previous && stated.from === previous.from && stated.to === previous.to)
      parted.previous.push(table);
    else parted.others.push(table);
  }
  return parted;
}

/** The whole period, or as much of a running one as had passed. */
export function covers(stated: Span, period: Span, asOf: Day): boolean {
  return stated.from === period.from && (stated.to === period.to || stated.to === asOf);
}

/** Adds the tables of one period up; null when there is none. */
export function combineTables(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  unit: string | null,
): Combined | null {
  const units = formFigures(tables, sources, unit);
  if (units.length === 0) return null;
  const whole = wholeTable(units, [...new Set(units.map((figures) => figures.table))]);
  const rows = whole ? [whole.total] : units.map((figures) => figures.row);
  return {
    form06: rows.map((row) => row.form06).reduce(addForms),
    earlyOrOnTime: rows.map((row) => row.earlyOrOnTime).reduce(addCounts),
    separate: rows.map((row) => row.separate).reduce(addSeparate),
    byField: fieldsOf(units),
    byUnit: units
      .filter((figures) => figures.unit !== null)
      .map((figures) => ({ unit: figures.unit as string, form06: figures.row.form06 })),
    units,
  };
}

/**
 * The figures that speak for form II.06. A table that shows no outcome (bases of the online
 * rate, of digitised results) shows again a part of what a whole form shows: beside one it
 * counts only as the page of another unit, never row by row of units within it.
 */
function formFigures(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  unit: string | null,
): UnitFigures[] {
  const counting = tables.filter((t) => !listsRates(t));
  const ended = counting.filter((t) => says(t, outcomes));
  const bases = counting.filter(
    (t) =>
      !ended.includes(t) &&
      says(t, ({ form06: { received, resolved } }) => [...Object.values(received), resolved.total]),
  );
  const whole = unitFigures(ended, sources, unit);
  const named = new Set(whole.map((figures) => figures.unit && unitKey(figures.unit)));
  const others = unitFigures(bases, sources, unit).filter(
    (figures) =>
      whole.length === 0 ||
      (figures.table.by !== 'unit' &&
        figures.unit !== null &&
        !named.has(null) &&
        !named.has(unitKey(figures.unit))),
  );
  return [...whole, ...others];
}

function outcomes({ form06: { resolved, pending }, earlyOrOnTime }: StatisticsRow) {
  const { early, onTime, late } = resolved;
  return [early, onTime, late, earlyOrOnTime, ...Object.values(pending)];
}

function says(table: StatisticsTable, cells: (row: StatisticsRow) => (number | null)[]): boolean {
  return [table.total, ...table.rows].some((row) => cells(row).some((count) => count !== null));
}

/** Each unit once, the latest reading of it; of several, those that a wanted name means. */
export function unitFigures(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  unit: string | null,
): UnitFigures[] {
  return chosenUnits(latestOfEachUnit(tables, sources), unit);
}

/** A single table taken entirely: its own printed total stands. */
export function wholeTable(units: readonly UnitFigures[], tables: readonly StatisticsTable[]) {
  const table = units[0]?.table;
  if (!table || tables.length > 1 || units.some((figures) => figures.table !== table)) return null;
  const taken = table.by !== 'unit' || units.length === table.rows.length;
  return taken ? table : null;
}

function unitsOf(table: StatisticsTable, sources: readonly Source[]): UnitFigures[] {
  if (table.by === 'unit' && table.rows.length > 0)
    return table.rows.map((row) => ({ unit: row.name, row, table }));
  const unit = table.statedUnit ?? sources[table.source]?.statedUnit ?? null;
  return [{ unit, row: table.total, table }];
}

function latestOfEachUnit(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
): UnitFigures[] {
  const byKey = new Map<string, UnitFigures>();
  for (const table of [...tables].sort((a, b) => readAt(a, sources) - readAt(b, sources))) {
    for (const figures of unitsOf(table, sources)) {
      byKey.set(figureKey(figures, sources), figures);
    }
  }
  return [...byKey.values()];
}

function readAt(table: StatisticsTable, sources: readonly Source[]): number {
  return Date.parse(sources[table.source]?.readAt ?? '') || 0;
}

/** Unit and system; a nameless unit is told apart by its figures. */
function figureKey({ unit, row, table }: UnitFigures, sources: readonly Source[]): string {
  const source = sources[table.source];
  const system = source ? systemOf(source) : '';
  const section = row.section ? foldWords(row.section) : '';
  if (unit !== null) return `${system}|${section}|${unitKey(unit)}`;
  const cells = FORM_CELLS.map((cell) => cell.get(row.form06) ?? '');
  return `${system}|?${[...cells, ...Object.values(row.others)].join(',')}`;
}

function chosenUnits(units: UnitFigures[], wanted: string | null): UnitFigures[] {
  if (wanted === null) return units;
  const names = units.flatMap((figures) => (figures.unit === null ? [] : [figures.unit]));
  const matching = matchingUnits(wanted, names);
  if (matching.size === 0) return units;
  return units.filter((figures) => figures.unit !== null && matching.has(figures.unit));
}

function fieldsOf(units: readonly UnitFigures[]): { field: string; form06: Form06 }[] {
  const fields = new Map<string, { field: string; form06: Form06 }>();
  for (const table of new Set(units.map((figures) => figures.table))) {
    if (table.by !== 'field') continue;
    for (const row of table.rows) {
      const key = foldWords(row.name);
      const held = fields.get(key);
      const { form06 } = row;
      if (held) held.form06 = addForms(held.form06, form06);
      else fields.set(key, { field: row.name, form06 });
    }
  }
  return [...fields.values()].sort((a, b) => a.field.localeCompare(b.field, 'vi'));
}
