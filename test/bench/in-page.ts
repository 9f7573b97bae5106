/**
 * What the bench runs inside the page: the least that any reader must do, the reading by
 * the live reader, and the rules on the dossiers that were read.
 */
import { fromIso } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { runRules } from '../../lib/check/run.ts';
import '../reading/in-page.ts';
import type { InPageReader } from '../reading/in-page.ts';

/** Milliseconds of every run. */
export interface LiveTimes {
  textContent: number[];
  own: number[];
  rules: number[];
}

const bench = {
  /** @param garbage sweeps the memory, so that no task pays for another's garbage */
  measure(runs: number, warmUp: number, garbage: () => void): LiveTimes {
    const { soatReader } = globalThis as unknown as { soatReader: InPageReader };
    const { dataset, rows } = prepare(soatReader);
    const tasks: Record<keyof LiveTimes, () => number> = {
      textContent: () => readTexts().length - 1,
      own: () => soatReader.read().dossiers.length,
      rules: () => (runRules(dataset).length > 0 ? rows : 0),
    };
    const times: LiveTimes = { textContent: [], own: [], rules: [] };
    for (let run = -warmUp; run < runs; run++) {
      for (const name of ['textContent', 'own', 'rules'] as const) {
        garbage();
        const start = performance.now();
        const done = tasks[name]();
        const end = performance.now();
        if (done !== rows) throw new Error(`${name}: ${done} of ${rows} rows`);
        if (run >= 0) times[name].push(end - start);
      }
    }
    return times;
  },
};

function prepare(reader: InPageReader) {
  const options = {
    period: parsePeriod('2024-Q3'),
    today: fromIso('2024-09-18') as number,
    level: 'commune',
  } as const;
  const rows = document.querySelectorAll('tbody tr').length;
  return { dataset: buildDataset([reader.read()], options), rows };
}

/** As anybody would write it. */
function readTexts(): string[][] {
  return Array.from(document.querySelectorAll('tr'), (row) =>
    Array.from(row.cells, (cell) => cell.textContent ?? ''),
  );
}

export type InPageBench = typeof bench;
(globalThis as { soatBench?: InPageBench }).soatBench = bench;
