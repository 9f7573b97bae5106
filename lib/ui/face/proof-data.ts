/** The stored data a report is held against: its own unit's, wherever that was read. */
import { datasetOf, datasetOptions } from '../../browser/check-scope.ts';
import { vietnamDay } from '../../calendar/day.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { KnownFigures } from '../../proof/compare.ts';
import { speaksFor } from '../../proof/issuer.ts';
import { figuresOfPages, figuresOfPart } from '../../report/known-figures.ts';
import * as store from '../../store/index.ts';
import { partsOfPeriod } from './levels.ts';

/** Whose data and which period the official chose. */
export interface ProofAgainst {
  unit: string;
  periodId: string;
  /** One text alone: one that names no unit is then held against the chosen unit. */
  alone: boolean;
}

/**
 * Figures of the chosen unit's pages, of other captured units that the text's head names,
 * and of all unit files kept for the period.
 */
export async function figuresFor(
  text: string,
  { unit, periodId, alone }: ProofAgainst,
): Promise<KnownFigures[]> {
  const period = parsePeriod(periodId);
  const [scopes, profile, sent, options] = await Promise.all([
    store.listScopes(),
    store.profile.get(),
    partsOfPeriod(periodId, []),
    datasetOptions(period, vietnamDay(Date.now())),
  ]);
  const units = scopes
    .filter((scope) => scope.periodId === periodId)
    .map((scope) => scope.unit)
    .filter((name) => (name === unit && (alone || name !== '')) || speaksFor(text, name) === 'yes');
  const figures: KnownFigures[] = [];
  for (const name of units) {
    const read = await store.readScope(name, periodId);
    if (read.readings.length === 0) continue;
    const { level } = datasetOf(name, read, options, profile);
    figures.push(...figuresOfPages(text, read.readings, { ...options, unit: name || null, level }));
  }
  const fromFiles = sent.parts.flatMap((part) => figuresOfPart(part, period));
  return [...figures, ...fromFiles.filter((f) => !units.includes(f.unit ?? ''))];
}
