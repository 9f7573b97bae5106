/** Rows of form II.05: counts read or typed; a quarter with nothing is one row of zeros. */
import type { ReportContext } from './context.ts';
import type { FormTemplate } from './form-profile.ts';
import { feedbackRead } from './generate/feedback.ts';
import { typedNumber } from './template.ts';
import type { Figure, FormCell, FormRow } from './types.ts';

export function feedbackRows(context: ReportContext, template: FormTemplate): FormRow[] {
  const read = feedbackRead(context);
  const answers = context.template.answers;
  const received = read.total ?? typedNumber(answers['feedback.received']);
  const cells = template.columns.map(({ fill }): FormCell => {
    if (fill === 'ordinal') return null;
    if (fill === 'name') return { text: 'Tổng số' };
    const typed = typedNumber(answers[fill]);
    const fromPage = fill === 'feedback.received' && read.total !== null;
    // Nothing received and nothing carried over leaves nothing to process.
    const value = fromPage ? read.total : (typed ?? (received === 0 ? 0 : null));
    const figure: Figure = {
      id: fromPage ? 'feedback.received' : `typed.${fill}`,
      value,
      kind: 'count',
      formula: fromPage ? '= phản ánh, kiến nghị tiếp nhận trong kỳ' : '= số nhập tay',
      origin: fromPage ? read.origin : 'Nhập tay',
      dossiers: [],
      ...(fromPage ? {} : { manual: true }),
    };
    return { figure };
  });
  return [{ kind: 'total', cells }];
}
