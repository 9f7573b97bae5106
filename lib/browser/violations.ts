/**
 * How many violations stand in what is stored for a unit and period: the same data, policy,
 * targets and rules as the popup shows, counted in the background.
 */
import { vietnamDay } from '../calendar/day.ts';
import { parsePeriod } from '../calendar/period.ts';
import { buildDataset } from '../check/dataset.ts';
import { runRules } from '../check/run.ts';
import { readScope, settings } from '../store/index.ts';
import { userCalendar } from './calendar.ts';

export async function countViolations(unit: string, periodId: string): Promise<number> {
  const { readings, captures } = await readScope(unit, periodId);
  if (readings.length === 0) return 0;
  const { disabledRules, ruleParameters } = await settings.get();
  const dataset = buildDataset(readings, {
    period: parsePeriod(periodId),
    today: vietnamDay(Date.now()),
    unit: unit || null,
    level: captures[0]?.level ?? null,
  });
  const findings = runRules(dataset, {
    calendar: await userCalendar(),
    disabled: disabledRules,
    params: ruleParameters,
  });
  return findings.filter((finding) => finding.outcome === 'violation').length;
}
