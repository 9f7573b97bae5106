/**
 * Runs the rules over a Dataset. Whatever keeps a rule from being sure – a missing column,
 * unread rows, an unknown holiday table, an error inside it – becomes "needs review" with
 * its reason, never a pass and never a crash.
 */
import { rules as allRules } from '../../rules/index.ts';
import { bundledCalendar } from '../calendar/bundled.ts';
import { type Day, fromIso, vietnamDay } from '../calendar/day.ts';
import { UnknownYearError, type WorkCalendar } from '../calendar/working-days.ts';
import type { Dossier } from '../dossier/types.ts';
import type { ColumnId } from '../portal/types.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { hasDossierList } from './dataset.ts';
import { type Dismissal, DismissalBook, type DismissalReport } from './dismissals.ts';
import { fillTemplate, type MessageData } from './message.ts';
import type { AnyRule, Basis, Previous, Report, RuleContext } from './rule.ts';
import type { Dataset, Finding } from './types.ts';

export interface CheckContext {
  rules?: readonly AnyRule[];
  calendar?: WorkCalendar;
  previous?: Previous | null;
  expectedUnits?: readonly string[];
  /** Rule id → the user's parameters; the rest keeps its defaults. */
  params?: Readonly<Record<string, unknown>>;
  /** Rule ids switched off. */
  disabled?: readonly string[];
  dismissals?: readonly Dismissal[];
  /** Dossier codes listed with a finding; the total is always kept. */
  cap?: number;
}

export interface CheckResult {
  findings: Finding[];
  /** Every dossier code behind a rule's findings, uncapped: for the baseline. */
  codes: ReadonlyMap<string, readonly string[]>;
  /** The same by finding. */
  codesOf: ReadonlyMap<Finding, readonly string[]>;
  dismissals: DismissalReport;
  /** Ids of rules that were switched off. */
  disabled: readonly string[];
}

const DEFAULT_CAP = 500;

/** Runs every rule; each gives at least one finding. */
export function runRules(dataset: Dataset, context: CheckContext = {}): Finding[] {
  return runChecks(dataset, context).findings;
}

/** As runRules, with what the baseline and the list of dismissals need. */
export function runChecks(dataset: Dataset, context: CheckContext = {}): CheckResult {
  const { rules = allRules, disabled = [], cap = DEFAULT_CAP } = context;
  const book = new DismissalBook(context.dismissals ?? [], dataset);
  const findings: Finding[] = [];
  const codes = new Map<string, string[]>();
  const codesOf = new Map<Finding, string[]>();
  for (const rule of rules) {
    if (disabled.includes(rule.id)) continue;
    for (const report of reportsOf(rule, dataset, context, book)) {
      const finding = findingOf(rule, report, dataset, cap);
      if (book.takesFinding(rule.id, finding)) continue;
      findings.push(finding);
      if (!report.dossiers?.length) continue;
      const own = report.dossiers.map((dossier) => dossier.code);
      codesOf.set(finding, own);
      codes.set(rule.id, [...(codes.get(rule.id) ?? []), ...own]);
    }
  }
  return { findings, codes, codesOf, dismissals: book.report(), disabled };
}

/** What the engine itself says about any rule. */
const ENGINE_MESSAGES = {
  noList: 'Không có danh sách hồ sơ nào trong các trang đã đọc nên không xét.',
  notShown: 'Trang không có cột {columns} nên không xét.',
  columnsMissing: 'Chưa kết luận được: trang thiếu cột {columns}.',
  unread: 'Chưa kết luận “đạt” được: còn {rows} dòng hồ sơ chưa đọc.',
  unreadUnknown: 'Chưa kết luận “đạt” được: còn trang chưa đọc, chưa rõ bao nhiêu hồ sơ.',
  rowsUnread:
    'Không thấy trường hợp nào trong các dòng đã đọc; còn dòng chưa đọc nên chưa kết luận.',
  holidays: 'Chưa kết luận được: chưa có lịch nghỉ lễ đã công bố của năm {year}.',
  failed: 'Chưa kết luận được: luật gặp lỗi khi chạy ({error}).',
  params: 'Chưa kết luận được: tham số của luật không hợp lệ ({error}).',
} as const;

export type EngineReport = Omit<Report, 'message'> & { message: keyof typeof ENGINE_MESSAGES };
export type AnyReport = (Report & { engine?: false }) | (EngineReport & { engine: true });

/** What a rule reports on a dataset, the engine's own reports included, before they become findings. */
export function reportsOf(
  rule: AnyRule,
  dataset: Dataset,
  context: CheckContext,
  book: DismissalBook,
): AnyReport[] {
  const hindered = hindrance(rule, dataset);
  if (hindered) return [hindered];
  const params = rule.params.safeParse(context.params?.[rule.id] ?? {});
  if (!params.success)
    return [engine('needs-review', 'params', { error: params.error.issues[0]?.message ?? '' })];
  try {
    const ruleContext = contextOf(rule, dataset, context, book, params.data as never);
    if (rule.overDossiers && !hasDossierList(dataset.sources))
      return rule.withoutList?.(ruleContext) ?? [engine('not-applicable', 'noList')];
    return rule.check(ruleContext).map((report) => withhold(rule, report, dataset));
  } catch (error) {
    if (error instanceof UnknownYearError)
      return [engine('needs-review', 'holidays', { year: String(error.year) })];
    return [
      engine('needs-review', 'failed', { error: String((error as Error)?.message ?? error) }),
    ];
  }
}

function engine(
  outcome: EngineReport['outcome'],
  message: EngineReport['message'],
  data: MessageData = {},
): AnyReport {
  return { engine: true, outcome, message, data };
}

/** Why a rule cannot run on the lists that were read; null when it can. */
function hindrance(rule: AnyRule, dataset: Dataset): AnyReport | null {
  if (!rule.overDossiers || !hasDossierList(dataset.sources)) return null;
  const shown = rule.appliesTo ?? [];
  if (shown.length > 0 && !shown.some((column) => dataset.columns.has(column)))
    return engine('not-applicable', 'notShown', { columns: columnNames(shown) });
  const missing = rule.needs.flatMap((need) => {
    const group = typeof need === 'string' ? [need] : need;
    return group.some((column) => dataset.columns.has(column)) ? [] : [group[0] as ColumnId];
  });
  if (missing.length > 0)
    return engine('needs-review', 'columnsMissing', { columns: columnNames(missing) });
  return null;
}

function columnNames(columns: readonly ColumnId[]): string {
  return columns.map((column) => `“${COLUMN_NAMES[column]}”`).join(', ');
}

/** A pass over rows that were not all read is no pass. */
function withhold(rule: AnyRule, report: Report, dataset: Dataset): AnyReport {
  const unread = dataset.coverage.unread ?? null;
  if (report.outcome !== 'pass' || !rule.overDossiers || unread === 0) return report;
  if (rule.speaksFor === 'rows') return engine('not-applicable', 'rowsUnread');
  return unread === null
    ? engine('needs-review', 'unreadUnknown')
    : engine('needs-review', 'unread', { rows: unread });
}

function contextOf(
  rule: AnyRule,
  dataset: Dataset,
  { calendar = bundledCalendar, previous = null, expectedUnits = [] }: CheckContext,
  book: DismissalBook,
  params: never,
): RuleContext<never> {
  return {
    dataset,
    params,
    calendar,
    previous,
    expectedUnits,
    select: (test) => book.keep(rule.id, dataset.dossiers.filter(test)),
    has: (column) => dataset.columns.has(column),
    readDay: (source) => dayRead(dataset.sources[source]?.readAt ?? ''),
  };
}

function dayRead(moment: string): Day | null {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? fromIso(moment.slice(0, 10)) : vietnamDay(time);
}

function findingOf(rule: AnyRule, report: AnyReport, dataset: Dataset, cap: number): Finding {
  const dossiers = report.dossiers ?? [];
  const listed = dossiers.slice(0, cap);
  return {
    rule: rule.id,
    version: rule.version,
    outcome: report.outcome,
    message: messageOf(rule, report),
    basis: [...basisAt(rule.basis, dataset.asOf), ...(report.basis ?? [])],
    evidence: {
      total: report.total ?? dossiers.length,
      dossiers: listed.map((dossier) => dossier.code),
      figures: report.figures ?? {},
      places: listed.map((dossier) => placeOf(dossier, dataset)),
    },
  };
}

/** The sentence of a report. */
export function messageOf(rule: AnyRule, report: AnyReport): string {
  const template = report.engine ? ENGINE_MESSAGES[report.message] : rule.messages[report.message];
  if (template === undefined) throw new Error(`${rule.id} has no message “${report.message}”`);
  return fillTemplate(template, report.data ?? {});
}

function placeOf(dossier: Dossier, dataset: Dataset) {
  const source = dataset.sources[dossier.source];
  return {
    code: dossier.code,
    file: source?.file ?? '',
    row: dossier.row,
    readAt: source?.readAt ?? '',
  };
}

const CERTAINTY_MARK: Record<Basis['certainty'], string> = {
  verified: '',
  practice: ' (theo thực tế, không phải văn bản quy phạm)',
  unverified: ' (chưa đối chiếu văn bản)',
};

/** The lines of a basis in force on a day, each with its certainty where it is not certain. */
export function basisAt(basis: readonly Basis[], day: Day): string[] {
  return basis
    .filter(({ from, to }) => started(from, day) && (to === null || (fromIso(to) as Day) >= day))
    .map(({ text, certainty }) => text + CERTAINTY_MARK[certainty]);
}

function started(from: string | null, day: Day): boolean {
  return from === null || (fromIso(from) as Day) <= day;
}
