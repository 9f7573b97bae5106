/**
 * Section II.5: results by level, worded for none, one and many.
 */
import { formatReportDay } from '../../calendar/day.ts';
import { formatSpan } from '../../calendar/period.ts';
import type { UnitLevel } from '../../check/types.ts';
import { compareForms } from '../compare.ts';
import { lowerFirst, officeOf, type ReportContext, upperFirst } from '../context.ts';
import { disagreements } from '../disagreements.ts';
import {
  cellOf,
  counted,
  type Form06Cell,
  figureCell,
  figureInline,
  sumForms,
  text,
} from '../figure.ts';
import { cutCodes, manualForm, manualSources, rateFigures } from '../level.ts';
import type { BlockBody, Figure, Inline, TableCell } from '../types.ts';

type Cells = Record<Form06Cell, Figure>;

/** The one place where the period of the results is printed. */
export function windowLine(context: ReportContext): BlockBody[] {
  const { period } = context;
  const dataset = context.input.datasets[0];
  const running = dataset !== undefined && dataset.asOf < period.to;
  const until = running
    ? `; kỳ chưa kết thúc, số liệu chốt đến ngày ${formatReportDay(dataset.asOf)}`
    : '';
  const label = period.kind === 'range' ? 'kỳ báo cáo' : lowerFirst(period.label);
  return [paragraph([text(`Số liệu ${label} tính ${formatSpan(period)}${until}.`)])];
}

/** Results of one level: received, resolved, pending, timeliness, comparison. */
export function results(context: ReportContext, level: UnitLevel): BlockBody[] {
  const figures = context.byLevel.get(level);
  const cells = context.cells.get(level);
  if (!figures || !cells) {
    const label = `kết quả giải quyết TTHC tại ${officeOf(context, level)}: chưa đọc số liệu của cấp này`;
    return [paragraph([{ type: 'blank', id: `results.${level}`, label }])];
  }
  return [
    paragraph([...received(cells), text(' '), ...resolved(cells), text(' '), ...pending(cells)]),
    ...disagreements(context, level),
    ...onTime(context, level),
    ...separate(context, level),
    ...manual(context, level),
    ...compareForms(context, level),
  ];
}

function received(cells: Cells): Inline[] {
  const total = cells['received.total'];
  if (total.value === 0)
    return [
      figureInline(
        total,
        'Không có hồ sơ tiếp nhận trong kỳ và không có hồ sơ kỳ trước chuyển qua',
      ),
      text('.'),
    ];
  return [
    ...counted(total, {
      before: 'Tổng số hồ sơ tiếp nhận là ',
      after: ' hồ sơ',
      none: '',
      unknown: 'tổng số hồ sơ tiếp nhận',
    }),
    text(' (trong đó: '),
    ...counted(cells['received.online'], {
      before: 'trực tuyến ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trực tuyến',
      unknown: 'số hồ sơ trực tuyến',
    }),
    text('; '),
    ...counted(cells['received.direct'], {
      before: 'tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trực tiếp, bưu chính công ích',
      unknown: 'số hồ sơ trực tiếp và bưu chính công ích',
    }),
    text('; '),
    ...counted(cells['received.carriedOver'], {
      before: 'kỳ trước chuyển qua ',
      after: ' hồ sơ',
      none: 'không có hồ sơ kỳ trước chuyển qua',
      unknown: 'số hồ sơ kỳ trước chuyển qua',
    }),
    text(').'),
  ];
}

function resolved(cells: Cells): Inline[] {
  const total = cells['resolved.total'];
  if (total.value === 0) return [figureInline(total, 'Không có hồ sơ đã giải quyết'), text('.')];
  return [
    ...counted(total, {
      before: 'Số hồ sơ đã giải quyết là ',
      after: ' hồ sơ',
      none: '',
      unknown: 'số hồ sơ đã giải quyết',
    }),
    text(', trong đó: '),
    ...counted(cells['resolved.early'], {
      before: 'trả trước hạn ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trả trước hạn',
      unknown: 'số hồ sơ trả trước hạn',
    }),
    text('; '),
    ...counted(cells['resolved.onTime'], {
      before: 'trả đúng hạn ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trả đúng hạn',
      unknown: 'số hồ sơ trả đúng hạn',
    }),
    text('; '),
    ...counted(cells['resolved.late'], {
      before: 'trả quá hạn ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trả quá hạn',
      unknown: 'số hồ sơ trả quá hạn',
    }),
    text('.'),
  ];
}

function pending(cells: Cells): Inline[] {
  const total = cells['pending.total'];
  if (total.value === 0) return [figureInline(total, 'Không có hồ sơ đang giải quyết'), text('.')];
  return [
    ...counted(total, {
      before: 'Số hồ sơ đang giải quyết là ',
      after: ' hồ sơ',
      none: '',
      unknown: 'số hồ sơ đang giải quyết',
    }),
    text(' ('),
    ...counted(cells['pending.inTime'], {
      before: 'trong hạn ',
      after: ' hồ sơ',
      none: 'không có hồ sơ trong hạn',
      unknown: 'số hồ sơ đang giải quyết trong hạn',
    }),
    text('; '),
    ...counted(cells['pending.overdue'], {
      before: 'quá hạn ',
      after: ' hồ sơ',
      none: 'không có hồ sơ quá hạn',
      unknown: 'số hồ sơ đang giải quyết quá hạn',
    }),
    text(').'),
  ];
}

function onTime(context: ReportContext, level: UnitLevel): BlockBody[] {
  const figures = context.byLevel.get(level);
  const rate = figures?.dataset.rates.onTime;
  // With counts typed in, the rate of the pages alone would stand beside other totals.
  if (!figures || !rate || rate.denominator === 0 || figures.manual.length > 0) return [];
  const made = rateFigures(
    'onTime',
    rate,
    { level, window: 'period' },
    { numerator: '(trước hạn + đúng hạn)', denominator: 'hồ sơ đã giải quyết' },
    figures.origin,
  );
  return [
    paragraph([
      text('Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn: '),
      figureInline(made.numerator),
      text('/'),
      figureInline(made.denominator),
      text(' hồ sơ đã giải quyết, đạt '),
      figureInline(made.percent),
      text('.'),
    ]),
  ];
}

const SEPARATE = [
  { key: 'withdrawn', words: 'hồ sơ rút hoặc trả lại (tính vào đã giải quyết, đúng hạn)' },
  { key: 'paused', words: 'hồ sơ chờ bổ sung hoặc tạm dừng (tính vào đang giải quyết, trong hạn)' },
  {
    key: 'notReceived',
    words: 'hồ sơ mới đăng ký hoặc không được tiếp nhận (không tính vào tổng số)',
  },
] as const;

function separate(context: ReportContext, level: UnitLevel): BlockBody[] {
  const figures = context.byLevel.get(level);
  if (!figures) return [];
  const shown = SEPARATE.filter(({ key }) => (figures.dataset.separate[key] ?? 0) > 0);
  if (shown.length === 0) return [];
  const inlines: Inline[] = [text('Trong kỳ có ')];
  shown.forEach(({ key, words }, i) => {
    if (i > 0) inlines.push(text('; '));
    inlines.push(
      figureInline({
        id: `separate.${key}@${level}`,
        value: figures.dataset.separate[key],
        kind: 'count',
        formula: `= ${words}`,
        origin: figures.origin,
        dossiers: [],
      }),
      text(` ${words}`),
    );
  });
  return [paragraph([...inlines, text('.')])];
}

/** Counts typed in are said to be so wherever they are part of a sum. */
function manual(context: ReportContext, level: UnitLevel): BlockBody[] {
  const figures = context.byLevel.get(level);
  if (!figures || figures.manual.length === 0) return [];
  const sum = sumForms(figures.manual.map(manualForm));
  const cell = (at: Form06Cell): Figure => ({
    id: `manual.${at}@${level}`,
    value: cellOf(sum, at),
    kind: 'count',
    formula: '= tổng số nhập tay',
    origin: `Nhập tay (${manualSources(figures.manual)})`,
    dossiers: [],
    manual: true,
  });
  const part = (at: Form06Cell, words: string) =>
    counted(cell(at), {
      before: `${words} `,
      after: ' hồ sơ',
      none: `không có hồ sơ ${words}`,
      unknown: `số hồ sơ ${words}`,
    });
  return [
    paragraph([
      text('Số liệu trên đã gồm '),
      figureInline(cell('received.total')),
      text(' hồ sơ nhập tay từ hệ thống khác ('),
      ...part('resolved.total', 'đã giải quyết'),
      text('; '),
      ...part('pending.total', 'đang giải quyết'),
      text(`); nguồn: ${manualSources(figures.manual)}.`),
    ]),
  ];
}

/** A cell of form II.06 over all levels of the report; with one level, that level's own figure. */
export function cellOfAll(context: ReportContext, cell: Form06Cell): Figure {
  const levels = context.levels.filter((level) => context.cells.has(level));
  const only = levels.length === 1 ? context.cells.get(levels[0] as UnitLevel) : undefined;
  if (only) return only[cell];
  const sum = sumForms(levels.map((level) => context.byLevel.get(level)?.total as never));
  return {
    id: `form06.${cell}@all`,
    value: levels.length === 0 ? null : cellOf(sum, cell),
    kind: 'count',
    formula: `= ${levels.map((level) => officeOf(context, level)).join(' + ')}`,
    origin: 'Cộng các cấp của báo cáo',
    ...cutCodes(
      levels.flatMap((level) => {
        const dataset = context.byLevel.get(level)?.dataset;
        return dataset ? context.dossiersOf(dataset, cell) : [];
      }),
    ),
    ...(levels.some((level) => context.cells.get(level)?.[cell].manual) ? { manual: true } : {}),
  };
}

/** The levels side by side and together; nothing where there is one level only. */
export function resultsTotal(context: ReportContext): BlockBody[] {
  const levels = context.levels.filter((level) => context.cells.has(level));
  if (levels.length < 2) return [];
  return [
    {
      type: 'table',
      title: 'Tổng hợp kết quả giải quyết TTHC theo cấp',
      landscape: false,
      headerRows: 2,
      widths: [28, 12, 12, 12, 12, 12, 12],
      rows: [
        ...TOTAL_HEADER,
        ...levels.map((level) => [
          label(upperFirst(officeOf(context, level))),
          ...TOTAL_CELLS.map((cell) => number(context.cells.get(level)?.[cell])),
        ]),
        [
          label('Tổng cộng', true),
          ...TOTAL_CELLS.map((cell) => number(cellOfAll(context, cell), true)),
        ],
      ],
    },
  ];
}

const TOTAL_CELLS: Form06Cell[] = [
  'received.total',
  'received.online',
  'resolved.total',
  'resolved.late',
  'pending.total',
  'pending.overdue',
];

const TOTAL_HEADER: TableCell[][] = [
  [
    head('Đơn vị giải quyết', { rowspan: 2 }),
    head('Tiếp nhận', { colspan: 2 }),
    head('Đã giải quyết', { colspan: 2 }),
    head('Đang giải quyết', { colspan: 2 }),
  ],
  ['Tổng số', 'Trực tuyến', 'Tổng số', 'Quá hạn', 'Tổng số', 'Quá hạn'].map((name) => head(name)),
];

function head(name: string, span: { colspan?: number; rowspan?: number } = {}): TableCell {
  return { inlines: [text(name, { bold: true })], heading: true, align: 'center', ...span };
}

function label(name: string, bold = false): TableCell {
  return { inlines: [text(name, bold ? { bold } : undefined)], align: 'left' };
}

function number(figure: Figure | undefined, bold = false): TableCell {
  if (!figure || figure.value === null) return { inlines: [], align: 'right' };
  const inline = figureInline(figure, figureCell(figure));
  return { inlines: [bold ? { ...inline, bold } : inline], align: 'right' };
}

function paragraph(inlines: Inline[]): BlockBody {
  return { type: 'paragraph', inlines };
}
