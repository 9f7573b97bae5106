/** The rates that portals' statistics tables of one period show, put together over their units. */
import type { Policy } from '../dossier/policy.ts';
import type { Source } from '../portal/types.ts';
import { NO_RATIOS, type Ratio, type Ratios, ratiosOfForm } from './rates.ts';
import {
  type RatioOf,
  STATED_RATES,
  type StatedName,
  statedRatios,
  sumRatios,
} from './stated-rates.ts';
import { combineTables, unitFigures, wholeTable } from './tables.ts';
import type { StatisticsTable } from './types.ts';

/** All ratios that tables of one period determine; null where there is no table. */
export function ratiosOfTables(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  unit: string | null,
  policy: Policy,
): Ratios | null {
  if (tables.length === 0) return null;
  const combined = combineTables(tables, sources, unit);
  const counted = combined
    ? ratiosOfForm(combined.form06, policy, combined.earlyOrOnTime)
    : NO_RATIOS;
  return withStated(counted, statedOfTables(tables, sources, unit));
}

/** What is counted stands; a rate that it leaves open is taken as a table states it. */
export function withStated(counted: Ratios, stated: Partial<Ratios> | null): Ratios {
  const ratios = { ...counted };
  for (const name of STATED_RATES) ratios[name] ??= stated?.[name] ?? null;
  return ratios;
}

function statedOfTables(
  tables: readonly StatisticsTable[],
  sources: readonly Source[],
  unit: string | null,
): Partial<Ratios> {
  const readers = new Map(tables.map((table) => [table, statedRatios(table)]));
  const stated: Partial<Ratios> = {};
  for (const name of STATED_RATES) {
    const showing = tables.filter((table) => readers.get(table)?.has(name));
    stated[name] = combined(name, showing, readers, sources, unit);
  }
  return stated;
}

function combined(
  name: StatedName,
  showing: readonly StatisticsTable[],
  readers: ReadonlyMap<StatisticsTable, ReadonlyMap<StatedName, RatioOf>>,
  sources: readonly Source[],
  unit: string | null,
): Ratio | null {
  const units = unitFigures(showing, sources, unit);
  const whole = wholeTable(units, showing);
  const ratioIn = (table: StatisticsTable, row: StatisticsTable['total']): Ratio | null =>
    readers.get(table)?.get(name)?.(row) ?? null;
  // One service may have dossiers in several units: only a total that is printed counts it once.
  if (name === 'onlineServices')
    return whole?.printedTotal ? ratioIn(whole, whole.printedTotal) : onlyOne(units, ratioIn);
  if (whole) return ratioIn(whole, whole.total);
  return sumRatios(units.map(({ table, row }) => ratioIn(table, row)));
}

function onlyOne(
  units: ReturnType<typeof unitFigures>,
  ratioIn: (table: StatisticsTable, row: StatisticsTable['total']) => Ratio | null,
): Ratio | null {
  const [only, ...others] = units;
  return only && others.length === 0 ? ratioIn(only.table, only.row) : null;
}
