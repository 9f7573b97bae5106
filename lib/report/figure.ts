/**
 * Figures: numbers that know how they were computed and where they came from. Prose and
 * forms print the same Figure, so they cannot disagree.
 */
import { addForms } from '../statistics/form-cells.ts';
import type { Form06 } from '../statistics/types.ts';
import { formatCount, formatPercent, formatReportCount } from '../text/numbers.ts';
import type { Figure, Inline } from './types.ts';

/** The eleven cells of form II.06, by their path in Form06. */
export const FORM06_CELLS = [
  'received.total',
  'received.online',
  'received.direct',
  'received.carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
] as const;
export type Form06Cell = (typeof FORM06_CELLS)[number];

/** What each cell counts, as shown beside the number. */
export const CELL_FORMULAS: Record<Form06Cell, string> = {
  'received.total': '= trực tuyến + trực tiếp, bưu chính + kỳ trước chuyển qua',
  'received.online': '= hồ sơ mới tiếp nhận trong kỳ, kênh trực tuyến',
  'received.direct': '= hồ sơ mới tiếp nhận trong kỳ, kênh trực tiếp và bưu chính công ích',
  'received.carriedOver': '= hồ sơ tiếp nhận trước ngày đầu kỳ, đến đầu kỳ chưa giải quyết xong',
  'resolved.total': '= trước hạn + đúng hạn + quá hạn',
  'resolved.early': '= hồ sơ có ngày kết thúc xử lý trước ngày hẹn trả',
  'resolved.onTime': '= hồ sơ có ngày kết thúc xử lý trùng ngày hẹn trả (gồm hồ sơ rút, trả lại)',
  'resolved.late': '= hồ sơ có ngày kết thúc xử lý sau ngày hẹn trả',
  'pending.total': '= trong hạn + quá hạn',
  'pending.inTime': '= hồ sơ chưa xong, chưa quá ngày hẹn trả (gồm hồ sơ tạm dừng, chờ bổ sung)',
  'pending.overdue': '= hồ sơ chưa xong, đã quá ngày hẹn trả',
};

/** Reads a cell of a Form06 by its path. */
export function cellOf(form: Form06, cell: Form06Cell): number | null {
  const [group, key] = cell.split('.') as ['received', 'total'];
  return form[group][key];
}

/** Adds Form06 tables cell by cell; a cell unknown in one of them is unknown in the sum. */
export function sumForms(forms: readonly Form06[]): Form06 {
  return forms.reduce(
    addForms,
    formFrom(() => 0),
  );
}

/** Builds a Form06 from a function of its cells. */
export function formFrom(value: (cell: Form06Cell) => number | null): Form06 {
  return {
    received: {
      total: value('received.total'),
      online: value('received.online'),
      direct: value('received.direct'),
      carriedOver: value('received.carriedOver'),
    },
    resolved: {
      total: value('resolved.total'),
      early: value('resolved.early'),
      onTime: value('resolved.onTime'),
      late: value('resolved.late'),
    },
    pending: {
      total: value('pending.total'),
      inTime: value('pending.inTime'),
      overdue: value('pending.overdue'),
    },
  };
}

/** How a figure is printed in prose: "951", "07", "98,32%", "…" when it is unknown. */
export function figureText(figure: Figure): string {
  if (figure.value === null) return '…';
  return figure.kind === 'percent' ? formatPercent(figure.value) : formatReportCount(figure.value);
}

/** How a figure is printed in a form: no leading zeros, empty when unknown. */
export function figureCell(figure: Figure): string {
  if (figure.value === null) return '';
  return figure.kind === 'percent' ? formatPercent(figure.value) : formatCount(figure.value);
}

export type FigureInline = Extract<Inline, { type: 'figure' }>;

export function text(value: string, style?: { bold?: boolean; italic?: boolean }): Inline {
  return { type: 'text', text: value, ...style };
}

export function figureInline(figure: Figure, printed = figureText(figure)): FigureInline {
  return { type: 'figure', figure, text: printed };
}

export function blank(id: string, label: string): Inline {
  return { type: 'blank', id, label };
}

/** "trực tuyến 951 hồ sơ" · "không có hồ sơ trực tuyến" · a blank when the number is unknown. */
export function counted(
  figure: Figure,
  words: { before: string; after: string; none: string; unknown: string },
): Inline[] {
  if (figure.value === 0) return [figureInline(figure, words.none)];
  const number =
    figure.value === null ? blank(`data.${figure.id}`, words.unknown) : figureInline(figure);
  return [text(words.before), number, text(words.after)].filter(
    (inline) => inline.type !== 'text' || inline.text !== '',
  );
}

/** Printed text of a run of inlines; blanks as "[…label…]". */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'blank' ? blankText(inline.label) : inline.text))
    .join('');
}

/** How a blank stands in plain text: visibly empty, saying what goes there. */
export function blankText(label: string): string {
  return `[… ${label} …]`;
}
