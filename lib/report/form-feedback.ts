/** Rows of form II.05: counts read or typed, by field where lists print one; a quarter with nothing is one row of zeros. */
import type { ReportContext } from './context.ts';
import { cellOfFill, feedbackByField, feedbackFigure } from './feedback-figures.ts';
import type { FormTemplate } from './form-profile.ts';
import type { Figure, FormCell, FormRow } from './types.ts';

export function feedbackRows(context: ReportContext, template: FormTemplate): FormRow[] {
  const row = (
    kind: FormRow['kind'],
    ordinal: string,
    name: string,
    figureOf: (fill: string) => Figure | null,
  ): FormRow => ({
    kind,
    cells: template.columns.map(({ fill }): FormCell => {
      if (fill === 'ordinal') return ordinal === '' ? null : { text: ordinal };
      if (fill === 'name') return { text: name };
      const figure = figureOf(fill);
      return figure && { figure };
    }),
  });
  const fields = feedbackByField(context).map(({ field, figure }, i) =>
    row('data', String(i + 1), field, (fill) => {
      const cell = cellOfFill(fill);
      return cell && figure(cell);
    }),
  );
  const total = row('total', '', 'Tổng số', (fill) => totalFigure(context, fill));
  return fields.length === 0 ? [total] : [...fields, { ...total, sumOf: fields.map((_, i) => i) }];
}

/** Nothing received and nothing carried over leaves nothing to process. */
function totalFigure(context: ReportContext, fill: string): Figure | null {
  const cell = cellOfFill(fill);
  if (cell === null) return null;
  const figure = feedbackFigure(context, cell);
  if (figure.value !== null) return figure;
  const [received, carried] = [
    feedbackFigure(context, 'received'),
    feedbackFigure(context, 'carriedOver'),
  ];
  return received.value === 0 && !carried.value ? { ...figure, value: 0 } : figure;
}
