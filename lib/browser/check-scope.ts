/**
 * What is stored for a unit and period, checked with the user's own policy, targets, days
 * off, parameters and dismissals, and with what the administrator deployed over them: the
 * popup, the workspace and the badge all ask here.
 */
import { bundledTargets } from '../../rules/targets/index.ts';
import type { Day } from '../calendar/day.ts';
import { type Period, previousPeriod, sameLastYear } from '../calendar/period.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { buildDataset, type DatasetOptions } from '../check/dataset.ts';
import type { Dismissal as CheckDismissal } from '../check/dismissals.ts';
import type { Previous } from '../check/rule.ts';
import { type CheckResult, runChecks } from '../check/run.ts';
import type { Dataset } from '../check/types.ts';
import { DEFAULT_POLICY, type Policy, policySchema } from '../dossier/policy.ts';
import type { EarlierPeriod } from '../report/context.ts';
import { levelOfUnit } from '../report/office.ts';
import { type Decision, overrideTargets, parseTargets } from '../statistics/targets.ts';
import * as store from '../store/index.ts';
import type { Dismissal, JsonValue, Profile, ScopeReadings } from '../store/types.ts';
import { readManaged } from './managed.ts';

/** Counting policy, targets and period, as the user or the administrator set them. */
export async function datasetOptions(period: Period, today: Day): Promise<DatasetOptions> {
  const [policy, targets, deployed] = await Promise.all([
    store.policy.get(),
    store.targets.get(),
    readManaged(),
  ]);
  return {
    period,
    today,
    policy: deployed.policy ?? ownPolicy(policy),
    targets: overrideTargets(ownTargets(targets), deployed.targets),
  };
}

/** The policy the user chose, else the default; a stored one that no longer fits counts as none. */
function ownPolicy(value: JsonValue): Policy {
  const read = policySchema.safeParse(value);
  return read.success ? read.data : DEFAULT_POLICY;
}

/** The shipped targets with the user's own laid over them. */
function ownTargets(value: JsonValue): readonly Decision[] {
  if (value === null) return bundledTargets;
  try {
    return overrideTargets(bundledTargets, parseTargets(value));
  } catch {
    return bundledTargets;
  }
}

/** The dataset of one unit; its level from the capture, else from its name, else from the profile. */
export function datasetOf(
  unit: string,
  { captures, readings }: ScopeReadings,
  options: DatasetOptions,
  profile: Profile,
): Dataset {
  const stored = captures.find((c) => c.level !== null)?.level ?? null;
  const level = stored ?? levelOfUnit(unit) ?? (unit === profile.unit ? profile.level : null);
  return buildDataset(readings, { ...options, unit: unit || null, level });
}

export interface Earlier {
  previous: Previous | null;
  periods: EarlierPeriod[];
}

/** The previous period and the same one last year, where this unit was captured then. */
export async function earlierOf(
  unit: string,
  period: Period,
  options: DatasetOptions,
  profile: Profile,
): Promise<Earlier> {
  const before = previousPeriod(period);
  const earlier: Earlier = { previous: null, periods: [] };
  for (const other of [before, sameLastYear(period)]) {
    if (!other) continue;
    const readings = await store.readScope(unit, other.id);
    if (readings.captures.length === 0) continue;
    const dataset = datasetOf(unit, readings, { ...options, period: other }, profile);
    if (dataset.form06)
      earlier.periods.push({
        period: other,
        levels: [{ level: dataset.level ?? 'commune', form06: dataset.form06 }],
      });
    if (other === before)
      earlier.previous = {
        periodId: other.id,
        form06: dataset.form06,
        rates: dataset.rates,
        readAt: readings.captures[0]?.updatedAt ?? null,
      };
  }
  return earlier;
}

/** Runs the rules that are on, with their parameters, and sets aside what was dismissed. */
export async function check(
  dataset: Dataset,
  earlier: Earlier,
  calendar: WorkCalendar,
  expectedUnits: readonly string[] = [],
): Promise<CheckResult> {
  const [settings, dismissals, deployed] = await Promise.all([
    store.settings.get(),
    store.dismissals.get(),
    readManaged(),
  ]);
  return runChecks(dataset, {
    calendar,
    previous: earlier.previous,
    expectedUnits,
    params: { ...settings.ruleParameters, 'due-soon': { workingDays: settings.dueSoonDays } },
    disabled: [...settings.disabledRules, ...deployed.disabledRules],
    dismissals: dismissals.map(toCheck),
  });
}

/** A stored dismissal in the words of the checker. */
function toCheck(d: Dismissal): CheckDismissal {
  return {
    id: d.id,
    rule: d.rule,
    code: d.dossier,
    unit: d.unit || null,
    reason: d.reason,
    created: d.createdAt.slice(0, 10),
    expires: d.until,
  };
}
