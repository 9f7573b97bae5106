/**
 * Sections II.4 (phản ánh, kiến nghị) and II.6.3 (số hóa): from the portal's own
 * statistics where they were read, otherwise asked.
 */
import type { StatisticsTable } from '../../statistics/types.ts';
import { lowerFirst, type ReportContext } from '../context.ts';
import { blank, figureInline, text } from '../figure.ts';
import { originOf, rateFigures } from '../level.ts';
import { fillTemplate, typedNumber } from '../template.ts';
import type { BlockBody, Figure, Inline } from '../types.ts';

/** Blank ids of form II.05; the form and the sentence ask the same questions. */
const FEEDBACK_BLANKS = {
  received: { id: 'feedback.received', label: 'số phản ánh, kiến nghị tiếp nhận trong kỳ' },
  resolved: { id: 'feedback.resolved', label: 'số phản ánh, kiến nghị đã xử lý' },
} as const;

/** The feedback tables that were read, as one number a question; null where none says. */
export function feedbackRead(context: ReportContext): { total: number | null; origin: string } {
  const tables = context.input.datasets.flatMap((dataset) =>
    dataset.statistics
      .filter((table) => table.kind === 'feedback')
      .map((table) => ({ dataset, table })),
  );
  const first = tables[0];
  if (!first) return { total: null, origin: '' };
  const totals = tables.map(({ table }) => totalOf(table));
  const total = totals.some((value) => value === null)
    ? null
    : (totals as number[]).reduce((sum, value) => sum + value, 0);
  return { total, origin: originOf(first.dataset) };
}

function totalOf(table: StatisticsTable): number | null {
  return table.total.form06.received.total ?? table.total.others.total ?? null;
}

/** How many were received, said as none, one or many. */
export function feedback(context: ReportContext): BlockBody[] {
  const { received, resolved } = FEEDBACK_BLANKS;
  const read = feedbackRead(context);
  const typed = typedNumber(context.template.answers[received.id]);
  const value = read.total ?? typed;
  const period = lowerFirst(context.period.label);
  if (value === null) {
    const template = `Trong ${period}, số phản ánh, kiến nghị về quy định hành chính và hành vi hành chính đã tiếp nhận: {count:${received.id}|${received.label}}.`;
    return [{ type: 'paragraph', inlines: fillTemplate(template, context.template) }];
  }
  const figure: Figure = {
    id: read.total === null ? `typed.${received.id}` : 'feedback.received',
    value,
    kind: 'count',
    formula: '= phản ánh, kiến nghị tiếp nhận trong kỳ',
    origin: read.total === null ? 'Nhập tay' : read.origin,
    dossiers: [],
    ...(read.total === null ? { manual: true } : {}),
  };
  if (value === 0)
    return [
      {
        type: 'paragraph',
        inlines: [
          text(`Trong ${period}, `),
          figureInline(figure, 'không có phản ánh, kiến nghị'),
          text(' của cá nhân, tổ chức về quy định hành chính, hành vi hành chính.'),
        ],
      },
    ];
  const done = fillTemplate(`{count:${resolved.id}|${resolved.label}}`, context.template);
  return [
    {
      type: 'paragraph',
      inlines: [
        text(`Trong ${period}, đã tiếp nhận `),
        figureInline(figure),
        text(' phản ánh, kiến nghị của cá nhân, tổ chức; đã xử lý '),
        ...done,
        text('.'),
      ],
    },
  ];
}

/** Share of dossiers digitised, where the pages show it. */
export function digitised(context: ReportContext): BlockBody[] {
  const source = context.whole ?? context.input.datasets[0];
  const rate = source?.rates.digitised;
  if (!source || !rate || rate.denominator === 0) {
    const asked: Inline[] = [
      text('Kết quả số hóa hồ sơ, giấy tờ và kết quả giải quyết TTHC trong kỳ: '),
      ...(context.template.answers['digitise.result']?.trim()
        ? [text(context.template.answers['digitise.result'].trim())]
        : [blank('digitise.result', 'số hồ sơ, kết quả đã số hóa trên tổng số phải số hóa')]),
      text('.'),
    ];
    return [{ type: 'paragraph', inlines: asked }];
  }
  const made = rateFigures(
    'digitised',
    rate,
    { level: 'all', window: 'period' },
    { numerator: 'hồ sơ đã số hóa', denominator: 'hồ sơ mới tiếp nhận' },
    originOf(source),
  );
  return [
    {
      type: 'paragraph',
      inlines: [
        text('Số hồ sơ tiếp nhận trong kỳ đã số hóa: '),
        figureInline(made.numerator),
        text('/'),
        figureInline(made.denominator),
        text(' hồ sơ, đạt '),
        figureInline(made.percent),
        text('.'),
      ],
    },
  ];
}
