/**
 * Sections II.4 (phản ánh, kiến nghị) and II.6.3 (số hóa): from what was read of them,
 * otherwise asked.
 */
import type { Dataset } from '../../check/types.ts';
import type { FeedbackCell } from '../../statistics/feedback.ts';
import type { Rate } from '../../statistics/types.ts';
import { lowerFirst, type ReportContext, upperFirst } from '../context.ts';
import { feedbackFigure } from '../feedback-figures.ts';
import { blank, figureInline, text } from '../figure.ts';
import { originOf, rateFigures } from '../level.ts';
import { fillTemplate } from '../template.ts';
import type { BlockBody, Figure, Inline } from '../types.ts';

const RECEIVED_BLANK = 'số phản ánh, kiến nghị tiếp nhận trong kỳ';
const RESOLVED_BLANK = 'số phản ánh, kiến nghị đã xử lý';

/** What was received, came over and became of it; said as none, one or many. */
export function feedback(context: ReportContext): BlockBody[] {
  const of = (cell: FeedbackCell) => feedbackFigure(context, cell);
  const received = of('received');
  const period = lowerFirst(context.period.label);
  if (received.value === null) {
    const template = `Trong ${period}, số phản ánh, kiến nghị về quy định hành chính và hành vi hành chính đã tiếp nhận: {count:feedback.received|${RECEIVED_BLANK}}.`;
    return [{ type: 'paragraph', inlines: fillTemplate(template, context.template) }];
  }
  const carried = of('carriedOver');
  if (received.value === 0 && !carried.value)
    return sentence([
      text(`Trong ${period}, `),
      figureInline(received, 'không có phản ánh, kiến nghị'),
      text(' của cá nhân, tổ chức về quy định hành chính, hành vi hành chính.'),
    ]);
  return sentence([
    ...opening(received, period, subjects(of)),
    ...(carried.value ? [text('; kỳ trước chuyển qua '), figureInline(carried)] : []),
    text('; đã xử lý '),
    ...resolved(of('resolved'), context),
    ...outcome(of),
    text('.'),
  ]);
}

function sentence(inlines: Inline[]): BlockBody[] {
  return [{ type: 'paragraph', inlines }];
}

function opening(received: Figure, period: string, about: Inline[]): Inline[] {
  if (received.value === 0)
    return [
      text(`Trong ${period}, `),
      figureInline(received, 'không tiếp nhận phản ánh, kiến nghị mới'),
      text(' của cá nhân, tổ chức'),
    ];
  return [
    text(`Trong ${period}, đã tiếp nhận `),
    figureInline(received),
    text(' phản ánh, kiến nghị của cá nhân, tổ chức'),
    ...about,
  ];
}

/** " (về hành vi hành chính 02, về quy định hành chính 03)": only where every item says which. */
function subjects(of: (cell: FeedbackCell) => Figure): Inline[] {
  const parts: [Figure, string][] = [
    [of('conduct'), 'về hành vi hành chính '],
    [of('regulation'), 'về quy định hành chính '],
    [of('both'), 'về cả hai nội dung '],
  ];
  const said = parts.filter(([figure]) => figure.value);
  if (said.length === 0 || parts.some(([figure]) => figure.value === null)) return [];
  const inlines = said.flatMap(([figure, words], i) => [
    text(`${i > 0 ? ', ' : ''}${words}`),
    figureInline(figure),
  ]);
  return [text(' ('), ...inlines, text(')')];
}

function resolved(figure: Figure, { template }: ReportContext): Inline[] {
  return figure.value === null || figure.manual
    ? fillTemplate(`{count:feedback.resolved|${RESOLVED_BLANK}}`, template)
    : [figureInline(figure)];
}

/** ", đang xử lý 02 (quá hạn 01), chuyển cơ quan khác 01", as far as it is known. */
function outcome(of: (cell: FeedbackCell) => Figure): Inline[] {
  const [pending, overdue, forwarded] = [of('pending'), of('overdue'), of('forwarded')];
  const inlines: Inline[] = [];
  if (pending.value !== null) inlines.push(text(', đang xử lý '), figureInline(pending));
  if (pending.value !== null && overdue.value)
    inlines.push(text(' (quá hạn '), figureInline(overdue), text(')'));
  if (forwarded.value) inlines.push(text(', chuyển cơ quan khác '), figureInline(forwarded));
  return inlines;
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
