/**
 * Parts IV and V: what the figures allow to be said. Praise is written only where every
 * figure behind it agrees; difficulties and tasks follow from findings.
 */
import { formatReportDay } from '../../calendar/day.ts';
import type { UnitLevel } from '../../check/types.ts';
import { formatPercent, formatReportCount } from '../../text/numbers.ts';
import { lowerFirst, officeOf, previousOf, type ReportContext, upperFirst } from '../context.ts';
import { cellOf, figureInline, text } from '../figure.ts';
import type { BlockBody, Inline } from '../types.ts';
import { judgedBy, RATE_WORDS } from './rates.ts';

/** True sentences of praise, level by level. */
export function achievements(context: ReportContext): BlockBody[] {
  const items: Inline[][] = [];
  for (const level of context.levels) {
    const cells = context.cells.get(level);
    const resolved = cells?.['resolved.total'].value ?? 0;
    const clean =
      cells?.['resolved.late'].value === 0 && cells['pending.overdue'].value === 0 && resolved > 0;
    const partial = context.findings.some(
      (f) => f.rule === 'partial-capture' && f.outcome !== 'pass',
    );
    if (cells && clean && !partial)
      items.push([
        text(`Tại ${officeOf(context, level)}, toàn bộ `),
        figureInline(cells['resolved.total']),
        text(' hồ sơ đã giải quyết đều trước hạn hoặc đúng hạn; không có hồ sơ quá hạn.'),
      ]);
    items.push(...targetsMet(context, level), ...earlier(context, level));
  }
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function targetsMet(context: ReportContext, level: UnitLevel): Inline[][] {
  const dataset = context.byLevel.get(level)?.dataset;
  const rates = dataset?.yearToDate ?? dataset?.rates;
  if (!rates) return [];
  return RATE_WORDS.flatMap((words) => {
    const rate = judgedBy(words.name, rates) ? rates[words.name] : null;
    if (rate?.outcome !== 'pass' || rate.target === null || rate.percent === null) return [];
    const name = lowerFirst(words.label.replace(/ \(.*\)$/, ''));
    return [
      [
        text(
          `${upperFirst(officeOf(context, level))}: ${name} đạt ${formatPercent(rate.percent)}, đạt chỉ tiêu ${formatPercent(rate.target)} (tính đến ngày ${formatReportDay(rate.window.to)}).`,
        ),
      ],
    ];
  });
}

/** A higher early share is said only against the previous period's own figures. */
function earlier(context: ReportContext, level: UnitLevel): Inline[][] {
  const previous = previousOf(context);
  const then = previous?.levels.find((entry) => entry.level === level)?.form06;
  const now = context.byLevel.get(level)?.total;
  if (!previous || !then || !now) return [];
  const share = (form: typeof then) => {
    const early = cellOf(form, 'resolved.early');
    const total = cellOf(form, 'resolved.total');
    return early === null || !total ? null : early / total;
  };
  const [before, after] = [share(then), share(now)];
  if (before === null || after === null || after <= before) return [];
  return [
    [
      text(
        `Tỷ lệ hồ sơ giải quyết trước hạn tại ${officeOf(context, level)} cao hơn ${lowerFirst(previous.period.label)}.`,
      ),
    ],
  ];
}

/** Rules whose trouble is about the reading, not about the office's work. */
const ABOUT_READING = new Set([
  'partial-capture',
  'refused-rows',
  'rule-error',
  'portal-figures-differ',
]);

/** Difficulties: figures that are bad, then other violations in their own words. */
export function difficulties(context: ReportContext): BlockBody[] {
  const items: Inline[][] = [];
  for (const level of context.levels) {
    const cells = context.cells.get(level);
    if (!cells) continue;
    const office = officeOf(context, level);
    if ((cells['resolved.late'].value ?? 0) > 0)
      items.push([
        text(`Tại ${office} còn `),
        figureInline(cells['resolved.late']),
        text(' hồ sơ giải quyết quá hạn trong kỳ.'),
      ]);
    if ((cells['pending.overdue'].value ?? 0) > 0)
      items.push([
        text(`Tại ${office} còn `),
        figureInline(cells['pending.overdue']),
        text(' hồ sơ đang giải quyết đã quá hạn.'),
      ]);
  }
  for (const finding of context.findings) {
    if (finding.outcome !== 'violation' || ABOUT_READING.has(finding.rule)) continue;
    if (finding.rule.startsWith('overdue-')) continue;
    items.push([text(sentence(finding.message))]);
  }
  return items.length > 0 ? [{ type: 'list', items: unique(items) }] : [];
}

/** Next period's tasks that follow from this period's troubles. */
export function tasks(context: ReportContext): BlockBody[] {
  const items: Inline[][] = [];
  const add = (words: string) => items.push([text(words)]);
  const overdue = sumOf(context, 'pending.overdue');
  if (overdue > 0)
    add(
      `Giải quyết dứt điểm ${formatReportCount(overdue)} hồ sơ đang quá hạn; thực hiện xin lỗi, gia hạn bằng văn bản theo quy định.`,
    );
  if (sumOf(context, 'resolved.late') > 0)
    add(
      'Rà soát nguyên nhân, trách nhiệm đối với hồ sơ giải quyết quá hạn; không để phát sinh mới.',
    );
  const missed = new Set(
    context.findings.filter((f) => f.outcome === 'violation').map((f) => f.rule),
  );
  if (missed.has('online-dossiers-rate'))
    add('Hướng dẫn, hỗ trợ tổ chức, cá nhân nộp hồ sơ trực tuyến để đạt chỉ tiêu được giao.');
  if (missed.has('online-services-rate'))
    add(
      'Rà soát các dịch vụ công chưa phát sinh hồ sơ trực tuyến, có biện pháp để phát sinh hồ sơ.',
    );
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function sumOf(context: ReportContext, cell: 'pending.overdue' | 'resolved.late'): number {
  return [...context.cells.values()].reduce((sum, cells) => sum + (cells[cell].value ?? 0), 0);
}

function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

function unique(items: Inline[][]): Inline[][] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.map((inline) => ('text' in inline ? inline.text : '')).join('');
    return !seen.has(key) && seen.add(key);
  });
}
