/**
 * From what is stored to what is shown: dataset, findings and draft of one unit and
 * period. Loaded on use, because it carries the rules, the outlines and their data.
 */
import { rules } from '../../../rules/index.ts';
import { userCalendar } from '../../browser/calendar.ts';
import {
  check,
  datasetOf,
  datasetOptions,
  type Earlier,
  earlierOf,
} from '../../browser/check-scope.ts';
import type { Day } from '../../calendar/day.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import { newSince } from '../../check/baseline.ts';
import { hasDossierList } from '../../check/dataset.ts';
import type { Dismissal as CheckDismissal } from '../../check/dismissals.ts';
import { forecast } from '../../check/forecast.ts';
import type { CheckResult } from '../../check/run.ts';
import type { Dataset, Finding } from '../../check/types.ts';
import { unitKey } from '../../dossier/units.ts';
import { buildDraft } from '../../report/draft.ts';
import { applyEdits } from '../../report/edits.ts';
import { outlineFor } from '../../report/outline.ts';
import { sentManual } from '../../report/pages-and-parts.ts';
import { type ManualCount, reportProfileSchema } from '../../report/profile.ts';
import * as store from '../../store/index.ts';
import type { Profile } from '../../store/types.ts';
import { fromStored } from '../models/baseline.ts';
import { withOwnText } from '../models/own-text.ts';
import type { ScopeView } from './backend.ts';
import { concerns, levelDatasets, partsOfPeriod } from './levels.ts';

/** Everything shown for a unit and period; null when nothing was read or typed in for it. */
export async function deriveScope(
  unit: string,
  periodId: string,
  now: number,
  today: Day,
): Promise<ScopeView | null> {
  const period = parsePeriod(periodId);
  const [readings, typed, profile, scopes, expected] = await Promise.all([
    store.readScope(unit, periodId),
    store.manualCounts.get(),
    store.profile.get(),
    store.listScopes(),
    store.expectedUnits.get(),
  ]);
  const options = await datasetOptions(period, today);
  const dataset = datasetOf(unit, readings, options, profile);
  const sent = await partsOfPeriod(periodId, expected);
  const parts = sent.parts.filter((part) => concerns(dataset, part));
  const manual = typed.filter(
    (entry) => entry.periodId === periodId && concerns(dataset, { unit: entry.unit, level: null }),
  );
  if (readings.captures.length === 0 && manual.length === 0 && parts.length === 0) return null;
  const earlier = await earlierOf(unit, period, options, profile);
  const calendar = await userCalendar();
  const checked = await check(dataset, earlier, calendar, unitsAwaited(dataset, parts, expected));
  const { datasets, remarks, whole } = await levelDatasets(
    dataset,
    readings.readings,
    scopes,
    parts,
    options,
  );
  const ofFiles = parts.length > 0 && dataset.level !== 'commune' ? sent.remarks : [];
  const setAside = await setAsideOf(checked);
  const about = {
    profile,
    unit,
    now,
    remarks: [...ofFiles, ...(sent.problem ? [sent.problem] : []), ...remarks],
    manual: [...manual, ...sentManual(parts, period, manual)],
    calendar,
    setAside,
    disabledRules: checked.disabled,
    whole,
  };
  const findings = await findingsOf(datasets, checked, calendar);
  const drafted = await draftOf(datasets, findings, earlier, about);
  const stored = (await store.baselines.get()).find(
    (b) => b.unit === unit && b.periodId === periodId,
  );
  const news = stored ? newSince(checked, fromStored(stored)) : [];
  const fresh = new Set(news.map((item) => item.finding));
  const looksAhead = hasDossierList(dataset.sources) && today <= period.to;
  return {
    captures: readings.captures,
    dataset: datasets.length === 1 ? (datasets[0] ?? dataset) : dataset,
    findings: checked.findings.map((finding) => ({
      finding,
      title: titleOf(finding.rule),
      fresh: fresh.has(finding),
    })),
    checked,
    calendar,
    baselineAt: stored?.takenAt ?? null,
    forecast: looksAhead ? forecast(dataset, calendar) : null,
    setAside,
    ...drafted,
  };
}

/** The units that a list of several must hold: those expected, less those that sent a file of their own. */
function unitsAwaited(
  { byUnit }: Dataset,
  parts: readonly { unit: string }[],
  expected: readonly string[],
): readonly string[] {
  const sent = new Set(parts.map(({ unit }) => unitKey(unit)));
  return byUnit.length > 1 ? expected.filter((unit) => !sent.has(unitKey(unit))) : [];
}

/** What the report may speak of: the unit's own findings, and those of each level under it. */
async function findingsOf(
  datasets: readonly Dataset[],
  checked: CheckResult,
  calendar: WorkCalendar,
): Promise<readonly Finding[]> {
  if (datasets.length < 2) return checked.findings;
  const unseen: Earlier = { previous: null, periods: [] };
  const each = await Promise.all(datasets.map((dataset) => check(dataset, unseen, calendar)));
  return each.flatMap(({ findings }) => findings);
}

const titles = new Map(rules.map((rule) => [rule.id, rule.title]));

function titleOf(rule: string): string {
  return titles.get(rule) ?? rule;
}

async function setAsideOf({ dismissals }: CheckResult): Promise<ScopeView['setAside']> {
  const stored = new Map((await store.dismissals.get()).map((d) => [d.id, d]));
  const line = (state: 'used' | 'unneeded' | 'expired', count: number, { id }: CheckDismissal) => {
    const dismissal = stored.get(id);
    return dismissal ? [{ dismissal, title: titleOf(dismissal.rule), state, count }] : [];
  };
  return [
    ...dismissals.used.flatMap((u) => line('used', u.count, u.dismissal)),
    ...dismissals.unneeded.flatMap((d) => line('unneeded', 0, d)),
    ...dismissals.expired.flatMap((d) => line('expired', 0, d)),
  ];
}

async function draftOf(
  datasets: readonly Dataset[],
  findings: readonly Finding[],
  earlier: Earlier,
  about: {
    profile: Profile;
    unit: string;
    now: number;
    remarks: readonly string[];
    manual: readonly ManualCount[];
    calendar: WorkCalendar;
    setAside: ScopeView['setAside'];
    disabledRules: CheckResult['disabled'];
    whole: Dataset | null;
  },
): Promise<Pick<ScopeView, 'draft' | 'editing'>> {
  const [documents, drafts] = await Promise.all([store.register.get(), store.drafts.get()]);
  const { period, policy } = datasets[0] as Dataset;
  const words = drafts.find((d) => d.unit === about.unit && d.periodId === period.id);
  const generated = buildDraft({
    datasets,
    ...(about.whole ? { whole: about.whole } : {}),
    findings,
    profile: reportProfileSchema.parse({
      unit: { ...about.profile, unit: about.profile.unit || about.unit },
      blanks: words?.blanks ?? {},
      documents,
      manual: about.manual,
      setAside: about.setAside.map(({ dismissal, state, count }) => ({
        ...dismissal,
        state,
        count,
      })),
    }),
    earlier: earlier.periods,
    remarks: about.remarks,
    outline: outlineFor(period),
    readAt: new Date(about.now).toISOString(),
    policy,
    calendar: about.calendar,
    disabledRules: about.disabledRules,
  });
  const { draft: edited, conflicts } = applyEdits(generated, words?.edits ?? []);
  return {
    draft: withOwnText(edited, words?.texts ?? {}),
    editing: { generated, edited, conflicts },
  };
}
