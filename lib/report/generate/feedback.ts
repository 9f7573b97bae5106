/**
 * Sections II.4 (phản ánh, kiến nghị) and II.6.3 (số hóa): from the portal's own
 * statistics where they were read, otherwise asked.
 */
import type { Dataset } from '../../check/types.ts';
import type { Rate, StatisticsTable } from '../../statistics/types.ts';
import { lowerFirst, type ReportContext, upperFirst } from '../context.ts';
import { blank, figureInline, text } from '../figure.ts';
import { originOf, rateFigures } from '../level.ts';
import { fillTemplate, typedNumber } from '../template.ts';
import type { BlockBody, Figure, Inline } from '../types.ts';

/** Blank ids of form II.05; the form and the sentence ask the same questions. */
export const FEEDBACK_BLANKS = {
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

/** Shares of dossiers and of results digitised, where the pages show them. */
export function digitised(context: ReportContext): BlockBody[] {
  const source = context.whole ?? context.input.datasets[0];
  const rates = DIGITISED.filter(({ name }) => (source?.rates[name]?.denominator ?? 0) > 0);
  const inlines =
    source && rates.length > 0
      ? rates.flatMap((words, i) => [
          text(i === 0 ? upperFirst(words.lead) : `; ${words.lead}`),
          ...digitisedInlines(source, words),
        ])
      : digitisedAsked(context);
  return [{ type: 'paragraph', inlines: [...inlines, text('.')] }];
}

interface DigitisedWords {
  name: 'digitised' | 'digitisedResults';
  lead: string;
  noun: string;
  numerator: string;
  denominator: string;
}

const DIGITISED: readonly DigitisedWords[] = [
  {
    name: 'digitised',
    lead: 'số hồ sơ tiếp nhận trong kỳ đã số hóa',
    noun: 'hồ sơ',
    numerator: 'hồ sơ đã số hóa',
    denominator: 'hồ sơ mới tiếp nhận',
  },
  {
    name: 'digitisedResults',
    lead: 'số kết quả giải quyết TTHC trong kỳ đã số hóa',
    noun: 'kết quả',
    numerator: 'kết quả đã số hóa',
    denominator: 'hồ sơ đã giải quyết',
  },
];

function digitisedInlines(source: Dataset, words: DigitisedWords): Inline[] {
  const rate = source.rates[words.name] as Rate;
  const scope = { level: 'all', window: 'period' } as const;
  const made = rateFigures(words.name, rate, scope, words, originOf(source));
  return [
    text(': '),
    figureInline(made.numerator),
    text('/'),
    figureInline(made.denominator),
    text(` ${words.noun}, đạt `),
    figureInline(made.percent),
  ];
}

function digitisedAsked({ template }: ReportContext): Inline[] {
  const answer = template.answers['digitise.result']?.trim();
  return [
    text('Kết quả số hóa hồ sơ, giấy tờ và kết quả giải quyết TTHC trong kỳ: '),
    answer
      ? text(answer)
      : blank('digitise.result', 'số hồ sơ, kết quả đã số hóa trên tổng số phải số hóa'),
  ];
}
