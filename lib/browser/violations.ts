/**
 * How many violations stand in what is stored for a unit and period, as the popup counts.
 */
import { vietnamDay } from '../calendar/day.ts';
import { parsePeriod } from '../calendar/period.ts';
import { profile, readScope } from '../store/index.ts';
import { userCalendar } from './calendar.ts';
import { check, datasetOf, datasetOptions, earlierOf } from './check-scope.ts';

/** Violations of a unit and period, exactly as the popup counts them; 0 where nothing was read. */
export async function countViolations(unit: string, periodId: string): Promise<number> {
  const readings = await readScope(unit, periodId);
  if (readings.captures.length === 0) return 0;
  const office = await profile.get();
  const period = parsePeriod(periodId);
  const options = await datasetOptions(period, vietnamDay(Date.now()));
  const dataset = datasetOf(unit, readings, options, office);
  const earlier = await earlierOf(unit, period, options, office);
  const { findings } = await check(dataset, earlier, await userCalendar());
  return findings.filter((finding) => finding.outcome === 'violation').length;
}
