/**
 * The forms behind the annexes and the XLSX file: II.05, II.06 (a or b by role, by field
 * and by unit), II.07, and the overdue lists. One model; renderers only print it.
 */
import { formatReportDay } from '../calendar/day.ts';
import type { ReportContext } from './context.ts';
import { disagreementNotes } from './disagreements.ts';
import { figureCell, figureInline, text } from './figure.ts';
import { feedbackRows } from './form-feedback.ts';
import { oneStopRows } from './form-one-stop.ts';
import { type FormProfile, type FormTemplate, formProfile } from './form-profile.ts';
import { resultRows, unitRows } from './form-results.ts';
import { overdueForms } from './overdue.ts';
import type {
  Block,
  BlockBody,
  FilledForm,
  FormCell,
  FormColumn,
  FormRow,
  Inline,
  ParagraphStyle,
  TableCell,
} from './types.ts';

/** Every form of the report, in the order of the annexes. */
export function buildForms(context: ReportContext): FilledForm[] {
  const profile = context.input.forms ?? formProfile(formProfileId(context));
  const forms = profile.forms.flatMap((template) =>
    fill(context, profile, forTiers(template, context)),
  );
  return [...forms, ...overdueForms(context)];
}

function formProfileId(context: ReportContext): string {
  return context.input.profile.unit.formProfile || context.outline.forms;
}

/** A form without the columns of levels that no longer exist; the others keep their numbers. */
function forTiers(template: FormTemplate, { outline }: ReportContext): FormTemplate {
  const kept = template.columns.filter(
    ({ tier }) => tier === undefined || outline.tiers.includes(tier),
  );
  const numbers = new Set(kept.map((column) => column.number));
  const columns = kept.map((column) =>
    column.sumOf ? { ...column, sumOf: column.sumOf.filter((n) => numbers.has(n)) } : column,
  );
  return { ...template, columns };
}

function fill(context: ReportContext, profile: FormProfile, template: FormTemplate): FilledForm[] {
  const combined = context.levels.length > 1;
  const { id, code } = template.variants[combined ? 'combined' : 'own'];
  const base: Omit<FilledForm, 'rows'> = {
    id,
    sheet: id,
    code,
    title: template.title,
    lines: headLines(context),
    unitLine: template.unitLine,
    columns: template.columns.map(({ number, path, width, align, sumOf }) => ({
      number,
      path,
      width,
      align,
      ...(sumOf ? { sumOf } : {}),
    })),
    notes: [
      ...(profile.verified ? [] : [profile.note ?? 'Biểu mẫu chưa được xác minh.']),
      ...(template.note ? [template.note] : []),
    ],
  };
  if (template.rows === 'feedback') return [{ ...base, rows: feedbackRows(context, template) }];
  if (template.rows === 'one-stop') return [{ ...base, rows: oneStopRows(context, template) }];
  const rows = resultRows(context, template);
  const notes = [...base.notes, ...manualNotes(context)];
  const byUnit = unitRows(context, template);
  const notesOn = (counted: FormRow[]) => [
    ...notes,
    ...disagreementNotes({ columns: base.columns, rows: counted }),
  ];
  return [
    { ...base, notes: notesOn(rows), rows },
    ...(byUnit.length > 0
      ? [
          {
            ...base,
            id: `${id}-don-vi`,
            sheet: `${id} theo đơn vị`,
            title: `${template.title} (theo đơn vị)`,
            columns: base.columns.map((c, i) => (i === 1 ? { ...c, path: ['Đơn vị'] } : c)),
            notes: notesOn(byUnit),
            rows: byUnit,
          },
        ]
      : []),
  ];
}

function headLines(context: ReportContext): string[] {
  const { from, to } = context.period;
  const { superior } = context.input.profile.unit;
  return [
    `Kỳ báo cáo: ${context.period.label} (Từ ngày ${formatReportDay(from)} đến ngày ${formatReportDay(to)})`,
    `Đơn vị báo cáo: ${context.office?.full ?? '…'}`,
    `Đơn vị nhận báo cáo: ${superior || '…'}`,
  ];
}

function manualNotes(context: ReportContext): string[] {
  return [...context.byLevel.values()].flatMap(({ manual }) =>
    manual.map(
      (m) =>
        `Nhập tay: ${m.system}${m.field ? `, ${m.field}` : ''}; nguồn: ${m.note || 'không ghi'}.`,
    ),
  );
}

/** "Biểu số II.06b/VPCP/KSTT" for a family of forms ("II.06"), where the report has it. */
export function formCode(forms: readonly FilledForm[], family: string): string | null {
  return forms.find((form) => form.id.startsWith(family))?.code ?? null;
}

/** Each form as an annex on a landscape page of its own. */
export function formAnnexes(forms: readonly FilledForm[]): Block[][] {
  return forms.map((form) => {
    const section = form.code || form.title;
    const bodies: BlockBody[] = [
      ...(form.code ? [line('unit-line', form.code, { italic: true })] : []),
      line('title', form.title.toLocaleUpperCase('vi'), { bold: true }),
      ...form.lines.map((words) => line('reference', words)),
      ...(form.unitLine ? [line('unit-line', form.unitLine, { italic: true })] : []),
      formTable(form),
      ...form.notes.map((note) => line('note', note)),
    ];
    return bodies.map((body) => ({ ...body, section, part: `form.${form.id}` }) as Block);
  });
}

function line(
  style: ParagraphStyle,
  words: string,
  set?: { bold?: boolean; italic?: boolean },
): BlockBody {
  return { type: 'paragraph', style, inlines: [text(words, set)] };
}

function formTable(form: FilledForm): BlockBody {
  const header = headerRows(form);
  return {
    type: 'table',
    title: form.title,
    landscape: true,
    widths: form.columns.map((column) => column.width),
    headerRows: header.length,
    rows: [...header, ...form.rows.map((row) => tableRow(form, row))],
  };
}

/** Header cells from column paths: equal neighbours are one cell, short paths reach down. */
export function headerCells(
  form: Pick<FilledForm, 'columns'>,
): { text: string; row: number; column: number; colspan: number; rowspan: number }[] {
  const depth = Math.max(...form.columns.map((c) => c.path.length));
  const cells: ReturnType<typeof headerCells> = [];
  for (let row = 0; row < depth; row++) {
    form.columns.forEach(({ path }, column) => {
      const name = path[row];
      if (name === undefined) return;
      const prefix = path.slice(0, row + 1).join('\n');
      const same = (i: number) =>
        form.columns[i]?.path.slice(0, row + 1).join('\n') === prefix &&
        (form.columns[i]?.path.length ?? 0) > row;
      if (column > 0 && same(column - 1)) return;
      let colspan = 1;
      while (same(column + colspan)) colspan++;
      const last = path.length === row + 1;
      cells.push({ text: name, row, column, colspan, rowspan: last ? depth - row : 1 });
    });
  }
  return cells;
}

function headerRows(form: FilledForm): TableCell[][] {
  const depth = Math.max(...form.columns.map((c) => c.path.length));
  const rows: TableCell[][] = Array.from({ length: depth }, () => []);
  for (const { text: name, row, colspan, rowspan } of headerCells(form))
    rows[row]?.push({
      inlines: [text(name, { bold: true })],
      heading: true,
      align: 'center',
      ...(colspan > 1 ? { colspan } : {}),
      ...(rowspan > 1 ? { rowspan } : {}),
    });
  const numbers: TableCell[] = form.columns.map((column) => ({
    inlines: [text(columnLabel(column), { italic: true })],
    heading: true,
    small: true,
    align: 'center',
  }));
  return [...rows, ...(form.columns.some((c) => c.number !== '') ? [numbers] : [])];
}

/** "(3=4+5+6)", "(4)" */
export function columnLabel({ number, sumOf }: FormColumn): string {
  return sumOf ? `(${number}=${sumOf.join('+')})` : `(${number})`;
}

function tableRow(form: FilledForm, row: FormRow): TableCell[] {
  const bold = row.kind !== 'data';
  if (row.kind === 'section' || row.kind === 'group')
    return [
      {
        inlines: [text(cellText(row.cells[0] ?? row.cells[1] ?? null), { bold: true })],
        colspan: form.columns.length,
        align: 'left',
      },
    ];
  return row.cells.map((cell, i) => ({
    inlines: inlinesOf(cell, bold),
    align: form.columns[i]?.align ?? 'right',
  }));
}

function inlinesOf(cell: FormCell, bold: boolean): Inline[] {
  if (cell === null) return [];
  if ('text' in cell) return [text(cell.text, bold ? { bold: true } : undefined)];
  if (cell.figure.value === null) return [];
  const inline = figureInline(cell.figure, figureCell(cell.figure));
  return [bold ? { ...inline, bold } : inline];
}

function cellText(cell: FormCell): string {
  if (cell === null) return '';
  return 'text' in cell ? cell.text : figureCell(cell.figure);
}
