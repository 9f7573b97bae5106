/** Row of form II.07: numbers of procedures, typed once and used everywhere. */
import type { ReportContext } from './context.ts';
import type { FormTemplate } from './form-profile.ts';
import { typedNumber } from './template.ts';
import type { Figure, FormCell, FormRow } from './types.ts';

export function oneStopRows(context: ReportContext, template: FormTemplate): FormRow[] {
  const values = new Map(
    template.columns.map((c) => [c.number, typedNumber(context.template.answers[c.fill])]),
  );
  const cells = template.columns.map((column): FormCell => {
    if (column.fill === 'ordinal') return { text: '1' };
    if (column.fill === 'name') return { text: context.office?.full ?? '' };
    const own = values.get(column.number) ?? null;
    const parts = (column.sumOf ?? []).map((n) => values.get(n) ?? null).filter((v) => v !== null);
    const summed = parts.length > 0 ? parts.reduce((sum, v) => sum + v, 0) : null;
    const figure: Figure = {
      id: `typed.${column.fill}`,
      value: column.sumOf ? (summed ?? own) : own,
      kind: 'count',
      formula: column.sumOf && summed !== null ? `= ${parts.join(' + ')}` : '= số nhập tay',
      origin: 'Nhập tay',
      dossiers: [],
      manual: true,
    };
    return { figure };
  });
  return [{ kind: 'data', cells }];
}
