/** Unit files in and out: proved and kept when dropped, merged for show, written for the superior. */
import { unitData, unitPart } from '../../report/unit-parts.ts';
import { readUnitFile, UnitFileError, writeUnitFile } from '../../statistics/unit-file.ts';
import * as store from '../../store/index.ts';
import type { JsonValue } from '../../store/types.ts';
import type { MergeOutcome, ScopeView, UnitFile } from './backend.ts';
import { keptUnitFiles, partsOfPeriod } from './levels.ts';

/** Keeps every file that proves genuine; the same name again takes the earlier one's place. */
export async function addUnitFiles(
  files: readonly File[],
): Promise<{ name: string; problem: string | null }[]> {
  const outcomes: { name: string; problem: string | null }[] = [];
  for (const file of files) {
    try {
      const text = (await file.text()).replace(/^\uFEFF/, '');
      const data = await readUnitFile(text);
      await keep({ name: file.name, periodId: data.period.id, text });
      outcomes.push({ name: file.name, problem: null });
    } catch (error) {
      if (!(error instanceof UnitFileError)) throw error;
      outcomes.push({ name: file.name, problem: error.problems.join(' ') });
    }
  }
  return outcomes;
}

async function keep(file: UnitFile): Promise<void> {
  await store.unitFiles.update((value) => {
    const others = Array.isArray(value) ? value.filter((held) => nameOf(held) !== file.name) : [];
    return [...others, { ...file }];
  });
}

function nameOf(held: JsonValue): JsonValue {
  return typeof held === 'object' && held !== null && !Array.isArray(held)
    ? (held.name ?? null)
    : null;
}

/** Adds up the kept unit files of a period; expected units without a file are named. */
export async function mergeUnits(
  periodId: string,
  expected: readonly string[],
): Promise<MergeOutcome> {
  const { parts, files, missing, remarks, problem } = await partsOfPeriod(periodId, expected);
  const kept = await keptUnitFiles(periodId);
  const units = parts.map(({ unit, level, form06 }) => ({
    name: unit,
    level,
    form06,
    files: files.get(unit) ?? kept.map((file) => file.name),
  }));
  return { units, missing, remarks, problem };
}

/** This unit's figures as the text of a `.soat.json` file. */
export async function unitFileOf(view: ScopeView, codes: boolean): Promise<string> {
  const { dataset, draft, captures } = view;
  const unit = captures[0]?.unit || dataset.unit || draft.unit;
  const manual = (await store.manualCounts.get()).filter((entry) => entry.unit === unit);
  const level = dataset.level ?? 'commune';
  const part = unitPart(dataset, { unit, level, manual, codes });
  return writeUnitFile(unitData(dataset.period, [part], new Date().toISOString()));
}
