/**
 * Workbooks (.xlsx, .xls, SpreadsheetML 2003) → one table a sheet, merged cells as spans.
 * The library is large: load this module only when a workbook is met.
 */
import { type CellObject, read, SSF, utils, type WorkSheet } from '@e965/xlsx';
import { cleanCell } from './cell-text.ts';
import type { RawCell, RawRow, RawTable } from './types.ts';

export interface SheetTable extends RawTable {
  sheet: string;
}

/** Reads every displayed sheet. Throws what the library throws for a broken or locked file. */
export function readWorkbookTables(data: Uint8Array | string): SheetTable[] {
  const book =
    typeof data === 'string'
      ? read(data, { type: 'string', cellNF: true, cellDates: false, dense: true })
      : read(data, { type: 'array', cellNF: true, cellDates: false, dense: true });
  const base1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables: SheetTable[] = [];
  book.SheetNames.forEach((name, i) => {
    if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0) return;
    const sheet = book.Sheets[name];
    if (sheet?.['!ref']) tables.push(readSheet(sheet, name, base1904));
  });
  return tables;
}

const MAX_ROWS = 250_000;
const MAX_COLUMNS = 512;

function readSheet(sheet: WorkSheet, name: string, base1904: boolean): SheetTable {
  const range = utils.decode_range(sheet['!ref'] as string);
  const lastRow = Math.min(range.e.r, range.s.r + MAX_ROWS);
  const lastColumn = Math.min(range.e.c, range.s.c + MAX_COLUMNS);
  const { starts, covered } = mergesOf(sheet);
  const cells = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const table: SheetTable = { sheet: name, rows: [], context: [], signs: ['workbook'] };
  let hidden = 0;
  for (let r = range.s.r; r <= lastRow; r++) {
    if (sheet['!rows']?.[r]?.hidden) {
      hidden++;
      continue;
    }
    const row: RawRow = { cells: [], section: 'body' };
    for (let c = range.s.c; c <= lastColumn; c++) {
      const key = r * 16_384 + c;
      if (covered.has(key)) continue;
      const cell: RawCell = {
        text: cleanCell(textOfCell(cells[r]?.[c], base1904)),
        colspan: 1,
        rowspan: 1,
        heading: false,
      };
      const span = starts.get(key);
      if (span) {
        cell.colspan = Math.min(span.width, lastColumn - c + 1);
        cell.rowspan = span.height;
      }
      row.cells.push(cell);
    }
    if (row.cells.some((cell) => cell.text !== '')) table.rows.push(row);
    else if (row.cells.length > 0 && [...starts.keys()].some((k) => Math.floor(k / 16_384) === r))
      table.rows.push(row);
  }
  if (hidden > 0) table.hiddenRows = hidden;
  return table;
}

interface Span {
  width: number;
  height: number;
}

function mergesOf(sheet: WorkSheet): { starts: Map<number, Span>; covered: Set<number> } {
  const starts = new Map<number, Span>();
  const covered = new Set<number>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    starts.set(s.r * 16_384 + s.c, { width: e.c - s.c + 1, height: e.r - s.r + 1 });
    // A merge of a whole column would be a million slots; only what can matter is kept.
    for (let r = s.r; r <= Math.min(e.r, s.r + 2000); r++) {
      for (let c = s.c; c <= Math.min(e.c, s.c + MAX_COLUMNS); c++) {
        if (r !== s.r || c !== s.c) covered.add(r * 16_384 + c);
      }
    }
  }
  return { starts, covered };
}

/** Days come out as dd/MM/yyyy whatever the sheet's own format; everything else as shown. */
function textOfCell(cell: CellObject | undefined, base1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'e') return '';
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const format = String(cell.z ?? 'General');
    return SSF.is_date(format) ? dateText(cell.v, base1904) : numberText(cell.v, format, cell.w);
  }
  if (cell.t === 'd' && cell.v instanceof Date) return stamp(cell.v);
  if (cell.t === 'b') return cell.v ? '✓' : '';
  return String(cell.v).replace(/\r\n?/g, '\n');
}

function dateText(serial: number, base1904: boolean): string {
  const d = SSF.parse_date_code(serial, { date1904: base1904 });
  if (!d || d.y < 1901) return String(serial);
  const day = `${pad(d.d)}/${pad(d.m)}/${d.y}`;
  return d.H || d.M ? `${day} ${pad(d.H)}:${pad(d.M)}` : day;
}

function stamp(date: Date): string {
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** Typed numbers keep their value: "1,121" by a format is 1121, whatever the separators. */
function numberText(value: number, format: string, shown: string | undefined): string {
  if (format.includes('%')) return `${String(Math.round(value * 1e6) / 1e4).replace('.', ',')}%`;
  // Formats that only pad ("0000") belong to codes.
  if (/^0+$/.test(format) && shown !== undefined) return shown;
  return Number.isInteger(value) ? String(value) : String(value).replace('.', ',');
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
