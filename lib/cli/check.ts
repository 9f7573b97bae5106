/** soat check: page readings → findings, as JSON or as a summary to read. */
import { buildDataset } from '../check/dataset.ts';
import { toCheckJson } from '../check/json.ts';
import { runRules } from '../check/run.ts';
import { readArgs } from './args.ts';
import { checkSummary } from './check-summary.ts';
import { DATASET_OPTIONS, datasetOptions } from './dataset-options.ts';
import { EXIT_OK, EXIT_VIOLATION, type Io, processIo } from './io.ts';
import { loadMappings, loadReadings } from './load.ts';
import { calendarWith } from './own-calendar.ts';
import { loadUnitRegister } from './unit-files.ts';

/** Exit code 1 when a rule found a violation, else 0. Throws UsageError for bad usage or unreadable input. */
export async function runCheck(argv: readonly string[], io: Io = processIo): Promise<number> {
  const args = readArgs(argv, {
    values: [...DATASET_OPTIONS, 'units', 'holidays', 'mapping'],
    flags: ['json'],
  });
  const options = await datasetOptions(args, io.now());
  const calendar = await calendarWith(args.values.get('holidays'));
  const units = args.values.get('units');
  const expectedUnits = units === undefined ? [] : await loadUnitRegister(units);
  const readings = await loadReadings(args.files, io, await loadMappings(args));
  const dataset = buildDataset(readings, options);
  const findings = runRules(dataset, { calendar, expectedUnits });
  if (args.flags.has('json'))
    io.out(`${JSON.stringify(toCheckJson(dataset, findings), null, 2)}\n`);
  else io.out(checkSummary(dataset, findings));
  return findings.some(({ outcome }) => outcome === 'violation') ? EXIT_VIOLATION : EXIT_OK;
}
