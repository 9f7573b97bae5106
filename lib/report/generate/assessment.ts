/**
 * Parts IV and V: what the figures allow to be said. Praise is written only where every
 * figure behind it agrees; difficulties and tasks follow from figures and findings.
 */
import { formatSpan } from '../../calendar/period.ts';
import type { UnitLevel } from '../../check/types.ts';
import type { Form06, Outcome, Rate } from '../../statistics/types.ts';
import { formatPercent, percentOf } from '../../text/numbers.ts';
import { lowerFirst, officeOf, previousOf, type ReportContext, upperFirst } from '../context.ts';
import { cellOf, type Form06Cell, figureInline, text } from '../figure.ts';
import { rateFigures } from '../level.ts';
import type { BlockBody, Figure, Inline } from '../types.ts';
import { findingItems, UNSURE_RULES } from './finding-words.ts';
import { isProven, judgedBy, RATE_WORDS } from './rates.ts';
import { cellOfAll } from './results.ts';

/** True sentences of praise, level by level. */
export function achievements(context: ReportContext): BlockBody[] {
  const sure = !context.findings.some(
    ({ rule, outcome }) => UNSURE_RULES.has(rule) && OPEN.has(outcome),
  );
  const items = context.levels.flatMap((level) => [
    ...(sure ? allInTime(context, level) : []),
    ...againstTargets(context, level, 'pass'),
    ...earlierShare(context, level),
  ]);
  return list(items);
}

const OPEN: ReadonlySet<Outcome> = new Set(['violation', 'needs-review']);

function allInTime(context: ReportContext, level: UnitLevel): Inline[][] {
  const cells = context.cells.get(level);
  const clean = cells?.['resolved.late'].value === 0 && cells['pending.overdue'].value === 0;
  if (!cells || !clean || !cells['resolved.total'].value) return [];
  return [
    [
      text(`Tại ${officeOf(context, level)}, toàn bộ `),
      figureInline(cells['resolved.total']),
      text(' hồ sơ đã giải quyết đều trước hạn hoặc đúng hạn; không có hồ sơ quá hạn.'),
    ],
  ];
}

const VERDICTS: Partial<Record<Outcome, string>> = {
  pass: 'đạt chỉ tiêu',
  violation: 'chưa đạt chỉ tiêu',
};

/** Rates with this verdict on a target whose decision was read. */
function judgedRates(context: ReportContext, level: UnitLevel, outcome: Outcome) {
  const dataset = context.byLevel.get(level)?.dataset;
  const window = dataset?.yearToDate ? ('year' as const) : ('period' as const);
  const rates = dataset?.yearToDate ?? dataset?.rates;
  if (!rates) return [];
  return RATE_WORDS.flatMap((words) => {
    const rate = judgedBy(words.name, rates) ? rates[words.name] : null;
    const told = rate?.outcome === outcome && rate.percent !== null && isProven(rate);
    return rate && told ? [{ words, rate, window }] : [];
  });
}

/** Targets reached, or missed, each rate with its window. */
function againstTargets(context: ReportContext, level: UnitLevel, outcome: Outcome): Inline[][] {
  const origin = context.byLevel.get(level)?.origin ?? '';
  const office = upperFirst(officeOf(context, level));
  return judgedRates(context, level, outcome).map(({ words, rate, window }) => {
    const name = lowerFirst(words.label.replace(/ \(.*\)$/, ''));
    const span = windowWords(context, rate, window);
    return [
      text(`${office}: ${name} ${span} đạt `),
      figureInline(rateFigures(words.name, rate, { level, window }, words, origin).percent),
      text(`, ${VERDICTS[outcome]} ${formatPercent(rate.target as number)}.`),
    ];
  });
}

function windowWords(context: ReportContext, rate: Rate, window: 'year' | 'period'): string {
  return window === 'period'
    ? `trong ${lowerFirst(context.period.label)}`
    : formatSpan(rate.window);
}

/** A higher early share is said only against the previous period's own figures. */
function earlierShare(context: ReportContext, level: UnitLevel): Inline[][] {
  const previous = previousOf(context);
  const then = previous?.levels.find((entry) => entry.level === level)?.form06;
  const now = context.byLevel.get(level)?.total;
  if (!previous || !then || !now) return [];
  const label = lowerFirst(previous.period.label);
  const [before, after] = [
    shareFigure(then, `early-share.${previous.period.id}@${level}`, upperFirst(label)),
    shareFigure(now, `early-share@${level}`, context.byLevel.get(level)?.origin ?? ''),
  ];
  if (before.value === null || after.value === null || after.value <= before.value) return [];
  return [
    [
      text(`Tỷ lệ hồ sơ giải quyết trước hạn tại ${officeOf(context, level)} đạt `),
      figureInline(after),
      text(', cao hơn '),
      text(`${label} (`),
      figureInline(before),
      text(').'),
    ],
  ];
}

function shareFigure(form: Form06, id: string, origin: string): Figure {
  const early = cellOf(form, 'resolved.early');
  const total = cellOf(form, 'resolved.total');
  return {
    id,
    value: early === null || total === null ? null : percentOf(early, total),
    kind: 'percent',
    formula: '= hồ sơ trước hạn ÷ hồ sơ đã giải quyết',
    origin,
    dossiers: [],
  };
}

/** Difficulties: figures that are bad, targets missed, then what else was found. */
export function difficulties(context: ReportContext): BlockBody[] {
  const items = context.levels.flatMap((level) => [
    ...stillOverdue(context, level),
    ...againstTargets(context, level, 'violation'),
  ]);
  return list([...items, ...findingItems(context)]);
}

const OVERDUE_CELLS: [Form06Cell, string][] = [
  ['resolved.late', ' hồ sơ giải quyết quá hạn trong kỳ.'],
  ['pending.overdue', ' hồ sơ đang giải quyết đã quá hạn.'],
];

function stillOverdue(context: ReportContext, level: UnitLevel): Inline[][] {
  return OVERDUE_CELLS.flatMap(([cell, after]) => {
    const figure = context.cells.get(level)?.[cell];
    if (!figure?.value) return [];
    return [[text(`Tại ${officeOf(context, level)} còn `), figureInline(figure), text(after)]];
  });
}

/** Next period's tasks that follow from this period's troubles. */
export function tasks(context: ReportContext): BlockBody[] {
  const items: Inline[][] = [];
  const overdue = cellOfAll(context, 'pending.overdue');
  if (overdue.value)
    items.push([
      text('Giải quyết dứt điểm '),
      figureInline(overdue),
      text(' hồ sơ đang quá hạn; thực hiện xin lỗi, gia hạn bằng văn bản theo quy định.'),
    ]);
  if (cellOfAll(context, 'resolved.late').value)
    items.push([
      text(
        'Rà soát nguyên nhân, trách nhiệm đối với hồ sơ giải quyết quá hạn; không để phát sinh mới.',
      ),
    ]);
  const missed = new Set(
    context.levels.flatMap((level) =>
      judgedRates(context, level, 'violation').map(({ words }) => words.name),
    ),
  );
  if (missed.has('onlineDossiers') || missed.has('onlineDossiersEligible'))
    items.push([
      text('Hướng dẫn, hỗ trợ tổ chức, cá nhân nộp hồ sơ trực tuyến để đạt chỉ tiêu được giao.'),
    ]);
  if (missed.has('onlineServices'))
    items.push([
      text(
        'Rà soát các dịch vụ công chưa phát sinh hồ sơ trực tuyến, có biện pháp để phát sinh hồ sơ.',
      ),
    ]);
  return list(items);
}

function list(items: Inline[][]): BlockBody[] {
  return items.length > 0 ? [{ type: 'list', items }] : [];
}
