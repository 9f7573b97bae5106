/**
 * The forms as an XLSX workbook: one sheet a form, merged header, column numbers, sums as
 * live formulas that carry their value, A4 landscape print set-up. Heavy: load on use.
 */
import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { columnLabel, headerCells } from './forms.ts';
import { printable } from './printable.ts';
import type { FilledForm, FormCell, FormColumn, FormRow } from './types.ts';

const FONT = 'Times New Roman';
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;
/** Characters across a landscape A4 page at 11 pt. */
const PAGE_CHARACTERS = 130;

/** The bytes of the workbook. With no form at all there is one sheet that says so. */
export async function formsXlsx(forms: readonly FilledForm[]): Promise<Uint8Array> {
  const names = sheetNames(forms);
  const made = forms.map((form, i) => formSheet(form, names[i] as string));
  const sheets = made.length > 0 ? made : [emptySheet()];
  const features = [cachedValues(sheets), printSetup(sheets)];
  const blob = await writeExcelFile(
    sheets.map(({ sheet }) => sheet),
    { fontFamily: FONT, fontSize: 11, features },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

interface MadeSheet {
  sheet: Sheet<Blob>;
  /** Cell address → value behind its formula. */
  values: Map<string, number>;
  /** 1-based first and last row of the table's header, repeated on every printed page. */
  header: [number, number];
}

function emptySheet(): MadeSheet {
  return {
    sheet: { sheet: 'Trống', data: [['Báo cáo không có biểu nào.']] },
    values: new Map(),
    header: [1, 1],
  };
}

/** Excel allows 31 characters, none of []:*?/\, and no name twice. */
function sheetNames(forms: readonly FilledForm[]): string[] {
  const used = new Set<string>();
  return forms.map((form) => {
    const base =
      printable(form.sheet)
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 28) || 'Biểu';
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}

function formSheet(form: FilledForm, name: string): MadeSheet {
  const width = form.columns.length;
  const top: Row[] = [
    ...(form.code ? [spanning(form.code, width, { align: 'right', fontStyle: 'italic' })] : []),
    spanning(form.title.toLocaleUpperCase('vi'), width, {
      align: 'center',
      fontWeight: 'bold',
      fontSize: 13,
    }),
    ...form.lines.map((line) => spanning(line, width, { align: 'center' })),
    ...(form.unitLine
      ? [spanning(form.unitLine, width, { align: 'right', fontStyle: 'italic' })]
      : []),
  ];
  const header = headerRows(form);
  const numbered = form.columns.some((column) => column.number !== '');
  const numbers = numbered ? [form.columns.map(numberCell)] : [];
  const first = top.length + header.length + numbers.length + 1;
  const values = new Map<string, number>();
  const body = form.rows.map((row, i) => bodyRow(form, row, first + i, first, values));
  const notes = form.notes.map((note) =>
    spanning(note, width, { fontStyle: 'italic', fontSize: 10 }),
  );
  return {
    values,
    header: [top.length + 1, first - 1],
    sheet: {
      sheet: name,
      orientation: 'landscape',
      showGridLines: false,
      columns: form.columns.map((column) => ({ width: characters(column) })),
      stickyRowsCount: first - 1,
      data: [
        ...top.map((row) => withHeight(row, [PAGE_CHARACTERS])),
        ...header.map((row) => headerHeight(row, form)),
        ...numbers,
        ...body.map((row) => withHeight(row, form.columns.map(characters))),
        ...notes.map((row) => withHeight(row, [PAGE_CHARACTERS])),
      ],
    },
  };
}

function characters(column: FormColumn): number {
  return Math.max(5, (column.width / 100) * PAGE_CHARACTERS);
}

const LINE_HEIGHT = 15;

/** Wrapped text needs a row tall enough: merged and wrapped cells never grow by themselves. */
function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, i) => linesOf(cell, widths[i] ?? PAGE_CHARACTERS));
  const height = Math.max(1, ...lines) * LINE_HEIGHT + 3;
  return row.map((cell, i) => (i === 0 && isObject(cell) ? { ...cell, height } : cell));
}

/** Lines that a text takes in a column; bold runs wider, Times narrower than the width says. */
function linesOf(cell: Row[number], width: number): number {
  if (!isObject(cell) || cell.type === 'Formula' || typeof cell.value !== 'string') return 1;
  const wide = cell.fontWeight === 'bold' ? 1 : 0.88;
  return Math.ceil((cell.value.length * wide) / Math.max(1, width - 0.5));
}

function isObject(cell: Row[number]): cell is CellObject {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date) && 'value' in cell;
}

/** Every header row holds the longest word group of its own cells; spans share their rows. */
function headerHeight(row: Row, form: FilledForm): Row {
  const lines = row.map((cell, i) => {
    if (!isObject(cell)) return 1;
    const span = cell.columnSpan ?? 1;
    const width = form.columns.slice(i, i + span).reduce((sum, c) => sum + characters(c), 0);
    return Math.ceil(linesOf(cell, width) / (cell.rowSpan ?? 1));
  });
  const height = Math.max(1, ...lines) * LINE_HEIGHT + 3;
  const first = row.findIndex(isObject);
  return row.map((cell, i) => (i === first && isObject(cell) ? { ...cell, height } : cell));
}

function spanning(words: string, width: number, style: CellObject): Row {
  const cell: CellObject = { ...text(words), columnSpan: width, wrap: true, ...style };
  return [cell, ...Array.from({ length: width - 1 }, () => null)];
}

function headerRows(form: FilledForm): Row[] {
  const depth = Math.max(...form.columns.map((c) => c.path.length));
  const rows: Row[] = Array.from({ length: depth }, () => form.columns.map(() => null));
  for (const { text: words, row, column, colspan, rowspan } of headerCells(form)) {
    const line = rows[row];
    if (!line) continue;
    line[column] = {
      ...text(words),
      ...BORDER,
      align: 'center',
      alignVertical: 'center',
      fontWeight: 'bold',
      wrap: true,
      ...(colspan > 1 ? { columnSpan: colspan } : {}),
      ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
    };
  }
  return rows;
}

function numberCell(column: FormColumn): CellObject {
  return {
    ...text(columnLabel(column)),
    ...BORDER,
    align: 'center',
    fontStyle: 'italic',
    fontSize: 9,
    wrap: true,
  };
}

function bodyRow(
  form: FilledForm,
  row: FormRow,
  at: number,
  first: number,
  values: Map<string, number>,
): Row {
  const bold = row.kind === 'data' ? {} : ({ fontWeight: 'bold' } as const);
  if (row.kind === 'section' || row.kind === 'group') {
    const label = row.cells.find((cell) => cell !== null && 'text' in cell);
    const words = label && 'text' in label ? label.text : '';
    return spanning(words, form.columns.length, { ...BORDER, ...bold });
  }
  return row.cells.map((cell, i): CellObject => {
    const style: CellObject = {
      ...BORDER,
      ...bold,
      align: form.columns[i]?.align ?? 'right',
      alignVertical: 'center',
      wrap: true,
    };
    const content = bodyCell(form, row, cell, i, at, first);
    if (content.type === 'Formula' && cell && 'figure' in cell)
      values.set(address(i, at), cell.figure.value as number);
    return { ...style, ...content };
  });
}

/** A sum is a formula only where it gives the printed value; otherwise the value stands. */
function bodyCell(
  form: FilledForm,
  row: FormRow,
  cell: FormCell,
  column: number,
  at: number,
  first: number,
): CellObject {
  if (cell === null) return {};
  if ('text' in cell) return text(cell.text);
  const { value, kind } = cell.figure;
  if (value === null) return {};
  const format = kind === 'percent' ? '0.00' : '#,##0';
  const formula =
    rowSum(form, row, column, first, value) ?? columnSum(form, row, column, at, value);
  return formula === null
    ? { value, type: Number, format }
    : { value: formula, type: 'Formula', format };
}

/** (3) = (4) + (5) + (6) */
function columnSum(
  form: FilledForm,
  row: FormRow,
  column: number,
  at: number,
  value: number,
): string | null {
  const parts = (form.columns[column]?.sumOf ?? []).map((number) =>
    form.columns.findIndex((c) => c.number === number),
  );
  if (parts.length === 0 || parts.includes(-1)) return null;
  const known = parts.filter((i) => countOf(row.cells[i]) !== null);
  const sum = known.reduce((total, i) => total + (countOf(row.cells[i]) as number), 0);
  if (known.length === 0 || sum !== value) return null;
  return parts.map((i) => address(i, at)).join('+');
}

/** Total = the rows it adds up. */
function rowSum(
  form: FilledForm,
  row: FormRow,
  column: number,
  first: number,
  value: number,
): string | null {
  const rows = row.sumOf ?? [];
  if (rows.length === 0) return null;
  const parts = rows.map((i) => countOf(form.rows[i]?.cells[column]));
  if (parts.some((part) => part === null)) return null;
  if ((parts as number[]).reduce((total, part) => total + part, 0) !== value) return null;
  const last = rows.at(-1) as number;
  const start = rows[0] as number;
  const run = rows.length > 1 && last - start === rows.length - 1;
  return run
    ? `SUM(${address(column, first + start)}:${address(column, first + last)})`
    : rows.map((i) => address(column, first + i)).join('+');
}

function countOf(cell: FormCell | undefined): number | null {
  return cell && 'figure' in cell ? cell.figure.value : null;
}

/** Always a text cell: a name that begins with "=" is a name, never a formula. */
function text(words: string): CellObject {
  return { value: printable(words), type: String };
}

/** "D12" */
export function address(column: number, row: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** Formulas carry their value, so that readers which do not compute show it too. */
function cachedValues(sheets: readonly MadeSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(
              /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
              (all, open, at, close) => {
                const value = sheets[sheetIndex]?.values.get(at);
                return value === undefined ? all : `${open}<v>${value}</v>${close}`;
              },
            ),
        },
      },
    },
  };
}

/** A4, landscape, one page wide, header rows repeated on each page. */
function printSetup(sheets: readonly MadeSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageSetup[^>]*\/>/, '')
              .replace(
                /(<pageMargins[^>]*\/>)?(?=(<drawing|<legacyDrawing|<\/worksheet>))/,
                '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
              ),
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map(({ sheet, header: [from, to] }, i) => {
              const quoted = `'${(sheet.sheet ?? '').replaceAll("'", "''")}'`;
              return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted.replace(/&/g, '&amp;').replace(/</g, '&lt;')}!$${from}:$${to}</definedName>`;
            });
            return xml.replace(
              '</sheets>',
              `</sheets><definedNames>${names.join('')}</definedNames>`,
            );
          },
        },
      },
    },
  };
}
