/** Tables of the DOCX file: absolute widths on the table and on every cell, or Word guesses. */
import {
  AlignmentType,
  BorderStyle,
  TableCell as DocxCell,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { runs } from './docx-text.ts';
import { cellPlaces } from './table-grid.ts';
import type { Block, TableCell } from './types.ts';

/** 1 mm in twentieths of a point. */
export const MM = 1440 / 25.4;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const BORDERS: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A draft's table in a text width given in twips; `keepNext` holds it to what follows. */
export function docxTable(
  table: Extract<Block, { type: 'table' }>,
  textWidth: number,
  keepNext = false,
): Table {
  const widths = columnWidths(table.widths, textWidth);
  const size = table.landscape ? 20 : 24;
  const places = cellPlaces(table.rows);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: table.rows.map(
      (row, y) =>
        new TableRow({
          tableHeader: y < table.headerRows,
          cantSplit: true,
          children: row.map((cell, i) =>
            docxCell(cell, widths, places[y]?.[i] ?? 0, {
              size: cell.small ? size - 4 : size,
              keepNext,
            }),
          ),
        }),
    ),
  });
}

function docxCell(
  cell: TableCell,
  widths: number[],
  column: number,
  { size, keepNext }: { size: number; keepNext: boolean },
): DocxCell {
  const { colspan = 1, rowspan = 1 } = cell;
  return new DocxCell({
    width: { size: sum(widths.slice(column, column + colspan)), type: WidthType.DXA },
    columnSpan: colspan,
    rowSpan: rowspan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 45, right: 45 },
    children: [
      new Paragraph({
        alignment: ALIGN[cell.align ?? 'left'],
        keepNext,
        // The paragraph mark has a size of its own: an empty cell must not be taller.
        run: { size },
        children: runs(cell.inlines, { size }),
      }),
    ],
  });
}

/** Per cent → whole twips that add up to the text width exactly. */
function columnWidths(percents: readonly number[], textWidth: number): number[] {
  const total = sum(percents);
  let used = 0;
  let share = 0;
  return percents.map((percent) => {
    share += percent;
    const edge = Math.round((share / total) * textWidth);
    const width = edge - used;
    used = edge;
    return width;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
