/**
 * Figures of a portal that do not hold together. They are printed as the portal shows them,
 * never corrected; the text and the form say which do not agree, and ask for the settled ones.
 */
import type { UnitLevel } from '../check/types.ts';
import { brokenIdentities } from '../statistics/form-cells.ts';
import { formatCount } from '../text/numbers.ts';
import { lowerFirst, type ReportContext } from './context.ts';
import { fillTemplate } from './template.ts';
import type { BlockBody, FilledForm, FormCell, FormRow } from './types.ts';

/** A remark under the results of a level for each identity of II.06 that its figures break. */
export function disagreements(context: ReportContext, level: UnitLevel): BlockBody[] {
  const figures = context.byLevel.get(level);
  if (!figures) return [];
  return brokenIdentities(figures.total).map(({ identity, equation, left, right }, i) => {
    const gap = formatCount(Math.abs(left - right));
    const sentence = `Số liệu trên Hệ thống không khớp: ${lowerFirst(identity)} (${equation}; lệch ${gap}). Giải trình: {blank:disagreement.${level}.${i + 1}|nguyên nhân chênh lệch ${gap} và số liệu sau đối chiếu}.`;
    return { type: 'paragraph', inlines: fillTemplate(sentence, context.template) };
  });
}

/** More rows are only counted: the small print must not outgrow the form. */
const MOST = 20;

/** Small print of a form: the rows and columns of a portal's table that do not add up. */
export function disagreementNotes({
  columns,
  rows,
}: Pick<FilledForm, 'columns' | 'rows'>): string[] {
  // A total over a single row only says the same again.
  const found = rows
    .filter(({ sumOf }) => sumOf?.length !== 1)
    .flatMap((row) =>
      columns.flatMap(({ number, sumOf }, i): string[] => {
        const total = countIn(row.cells[i]);
        if (total === null) return [];
        const across = (sumOf ?? []).map((n) =>
          countIn(row.cells[columns.findIndex((column) => column.number === n)]),
        );
        const down = (row.sumOf ?? []).map((at) => countIn(rows[at]?.cells[i]));
        const place = `dòng “${nameOf(row)}”, cột (${number})`;
        return [
          ...differs(total, across, place, 'các cột thành phần'),
          ...differs(total, down, place, 'các dòng thành phần'),
        ];
      }),
    );
  if (found.length === 0) return [];
  const more = found.length - MOST;
  return [
    'Số liệu trên Hệ thống không khớp, in nguyên như Hệ thống; cần đối chiếu trước khi ký:',
    ...found.slice(0, MOST).map((words) => `- Không khớp: ${words}.`),
    ...(more > 0 ? [`- Còn ${formatCount(more)} chỗ không khớp khác.`] : []),
  ];
}

function differs(total: number, parts: (number | null)[], place: string, what: string): string[] {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return [];
  const sum = known.reduce((a, b) => a + b, 0);
  if (sum === total) return [];
  const gap = formatCount(Math.abs(total - sum));
  return [`${place} ghi ${formatCount(total)}, ${what} cộng lại ${formatCount(sum)} (lệch ${gap})`];
}

function countIn(cell: FormCell | undefined): number | null {
  return cell && 'figure' in cell ? cell.figure.value : null;
}

/** The longest text of a row; its ordinal is shorter than any name. */
function nameOf({ cells }: FormRow): string {
  const texts = cells.flatMap((cell) => (cell && 'text' in cell ? [cell.text] : []));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}
