/** Hand-made datasets for report tests: the quarter of a district and its communes. */
import { dayOf } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { Dataset, Finding, UnitLevel } from '../../lib/check/types.ts';
import { DEFAULT_POLICY } from '../../lib/dossier/policy.ts';
import type { Source } from '../../lib/portal/types.ts';
import { inlineRuns } from '../../lib/report/blocks.ts';
import { buildDraft, type DraftInput } from '../../lib/report/draft.ts';
import { outlineFor } from '../../lib/report/outline.ts';
import { emptyProfile, type ReportProfile } from '../../lib/report/profile.ts';
import type { Draft, Figure } from '../../lib/report/types.ts';
import type { Form06, Outcome, Rate, Rates } from '../../lib/statistics/types.ts';
import { percentOf } from '../../lib/text/numbers.ts';

/** A form from its nine parts; totals are their sums. */
export function form(parts: {
  online: number;
  direct: number;
  carriedOver: number;
  early: number;
  onTime: number;
  late: number;
  inTime: number;
  overdue: number;
}): Form06 {
  const { online, direct, carriedOver, early, onTime, late, inTime, overdue } = parts;
  return {
    received: { total: online + direct + carriedOver, online, direct, carriedOver },
    resolved: { total: early + onTime + late, early, onTime, late },
    pending: { total: inTime + overdue, inTime, overdue },
  };
}

export const DISTRICT_FORM = form({
  online: 951,
  direct: 163,
  carriedOver: 7,
  early: 483,
  onTime: 623,
  late: 0,
  inTime: 15,
  overdue: 0,
});

export const COMMUNE_FORM = form({
  online: 7708,
  direct: 915,
  carriedOver: 69,
  early: 5060,
  onTime: 3598,
  late: 0,
  inTime: 34,
  overdue: 0,
});

export const NO_RATES: Rates = {
  onlineDossiers: null,
  onlineDossiersEligible: null,
  onlineServices: null,
  onlinePayment: null,
  onTime: null,
  digitised: null,
};

export function rate(
  numerator: number,
  denominator: number,
  options: { window?: Rate['window']; target?: number | null; outcome?: Outcome } = {},
): Rate {
  const period = parsePeriod('2024-Q3');
  return {
    window: options.window ?? { from: period.from, to: period.to },
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
    target: options.target ?? null,
    outcome: options.outcome ?? 'not-applicable',
  };
}

export const YEAR_WINDOW = {
  from: dayOf(2024, 1, 1) as number,
  to: dayOf(2024, 9, 14) as number,
};

export function source(pages = 1): Source[] {
  return Array.from({ length: pages }, (_, i) => ({
    file: `trang-${i + 1}.html`,
    system: 'Hệ thống mẫu',
    readAt: '2024-09-18T08:02:00.000Z',
    page: i + 1,
    pagesTotal: pages,
    rowsTotal: null,
    filters: [],
    statedPeriod: null,
    statedUnit: null,
    tables: [],
  }));
}

export function dataset(
  level: UnitLevel,
  form06: Form06 | null,
  more: Partial<Dataset> = {},
): Dataset {
  const period = parsePeriod('2024-Q3');
  return {
    period,
    asOf: period.to,
    today: period.to + 4,
    unit: level === 'district' ? 'UBND huyện Chi Lăng' : null,
    level,
    policy: DEFAULT_POLICY,
    sources: source(),
    dossiers: [],
    dossiersRead: 0,
    columns: new Set(),
    coverage: { pagesRead: 1, pagesTotal: 1, rowsRead: 0, rowsTotal: null },
    statistics: [],
    feedback: null,
    form06,
    byField: [],
    byUnit: [],
    separate: { withdrawn: null, paused: null, notReceived: null },
    rates: NO_RATES,
    yearToDate: null,
    ...more,
  };
}

/** The profile of an imagined signing office at Chi Lăng. */
export function profile(more: Partial<ReportProfile['unit']> = {}): ReportProfile {
  const empty = emptyProfile();
  return {
    ...empty,
    unit: { ...empty.unit, unit: 'UBND huyện Chi Lăng', level: 'district', ...more },
  };
}

/** Report 802's own quarter: the district and its communes. */
export function chiLang(more: Partial<DraftInput> = {}): DraftInput {
  const district = dataset('district', DISTRICT_FORM, {
    rates: {
      ...NO_RATES,
      onlineDossiers: rate(951, 1114, { target: 95, outcome: 'needs-review' }),
      onTime: rate(1106, 1106),
    },
  });
  const communes = dataset('commune', COMMUNE_FORM, {
    rates: {
      ...NO_RATES,
      onlineDossiers: rate(7708, 8623, { target: 85, outcome: 'pass' }),
      onTime: rate(8658, 8658),
    },
  });
  const whole = dataset('district', null, {
    yearToDate: {
      ...NO_RATES,
      onlineDossiersEligible: rate(19303, 19633, {
        window: YEAR_WINDOW,
        target: 95,
        outcome: 'pass',
      }),
      onlineServices: rate(89, 89, { window: YEAR_WINDOW, target: 90, outcome: 'pass' }),
    },
  });
  return {
    datasets: [district, communes],
    whole,
    findings: [],
    profile: profile(),
    outline: outlineFor(district.period),
    readAt: '2024-09-18T08:05:00.000Z',
    ...more,
  };
}

export function finding(rule: string, outcome: Outcome, message: string): Finding {
  return {
    rule,
    version: '1.0.0',
    outcome,
    message,
    basis: [],
    evidence: { total: 0, dossiers: [], figures: {} },
  };
}

/** Every figure printed in the draft with the text it is printed as. */
export function printedFigures(draft: Draft): { figure: Figure; text: string; section: string }[] {
  return [...draft.blocks, ...draft.annexes.flat()].flatMap((block) =>
    inlineRuns(block)
      .flat()
      .flatMap((inline) =>
        inline.type === 'figure'
          ? [{ figure: inline.figure, text: inline.text, section: block.section }]
          : [],
      ),
  );
}

export function draftOf(more: Partial<DraftInput> = {}): Draft {
  return buildDraft(chiLang(more));
}
