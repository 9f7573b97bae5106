/**
 * "Vì sao không đọc được?": a table's structure in words that can be copied and sent,
 * without any data. Header words, tags' signs and counts only; never a cell's value.
 */
import type { Grid, RawTable, RowKind } from '../../grid/types.ts';
import { clean } from '../../text/normalise.ts';
import { PATH_MARK } from '../mapping.ts';
import type { ColumnId } from '../types.ts';
import { meaningLabel } from './meanings.ts';

export interface DescribedTable {
  raw: RawTable;
  grid: Grid;
  /** What each column was taken for, where known. */
  columns?: readonly (ColumnId | null)[];
  /** Why the table was refused, in the reader's words. */
  reason?: string;
}

const KIND_WORDS: Record<RowKind, string> = {
  data: 'dữ liệu',
  group: 'nhóm',
  numbers: 'số cột/công thức',
  total: 'tổng',
  empty: 'báo trống',
  loading: 'đang tải',
};

/** A text for people and for the maintainers; safe to send by mail. */
export function describeStructure(tables: readonly DescribedTable[]): string {
  if (tables.length === 0) return 'Không thấy bảng nào trên trang.\n';
  return tables.map((table, index) => describeTable(table, index + 1)).join('\n');
}

function describeTable({ raw, grid, columns, reason }: DescribedTable, number: number): string {
  const lines = [
    `Bảng ${number}: ${grid.rows.length} dòng × ${grid.width} cột, ${grid.headerRows} dòng tiêu đề${flags(raw)}`,
    `  Dấu hiệu: ${raw.signs.map(maskDigits).join(' ') || '(không có)'}`,
    `  Dòng: ${rowKinds(grid)}`,
    `  Ô mỗi dòng: ${cellCounts(raw)}`,
    ...grid.columns.map(
      (column, index) =>
        `  Cột ${index + 1}: ${columnWords(grid, column, columns?.[index] ?? null)}`,
    ),
  ];
  if (reason !== undefined) lines.push(`  Lý do: ${maskDigits(reason)}`);
  return `${lines.join('\n')}\n`;
}

function flags(raw: RawTable): string {
  const words = [
    raw.hidden && 'ẩn',
    raw.dialog && 'trong hộp thoại',
    raw.inside !== undefined && 'lồng trong bảng khác',
  ];
  const said = words.filter((word) => typeof word === 'string');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function rowKinds(grid: Grid): string {
  const counts = new Map<string, number>();
  for (const row of grid.rows) {
    const kind = KIND_WORDS[row.kind] + (row.ragged ? ' lệch cột' : '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'không có';
}

/** "9 ô × 10 dòng, 1 ô × 1 dòng": shifted rows show here. */
function cellCounts(raw: RawTable): string {
  const counts = new Map<number, number>();
  for (const row of raw.rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const often = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6);
  return often.map(([cells, rows]) => `${cells} ô × ${rows} dòng`).join(', ') || 'không có';
}

function columnWords(
  grid: Grid,
  column: Grid['columns'][number],
  meaning: ColumnId | null,
): string {
  // Without a header block the "names" could be a data row: they are not shown.
  const words = grid.headerRows === 0 ? [] : column.path.map(headerWord);
  const name = column.name === undefined ? '' : ` [${maskDigits(column.name)}]`;
  const taken = meaning === null ? '' : ` → ${meaningLabel(meaning)}`;
  return `${words.join(PATH_MARK) || '(không có chữ)'}${name}${taken}`;
}

/** Header words are short and have no numbers; whatever is longer could be a value. */
function headerWord(text: string): string {
  const word = maskDigits(clean(text));
  return word.length <= 80 ? word : `${word.slice(0, 80)}…`;
}

/** Runs of three and more digits (codes, phones, years) become "#": no value survives in a name. */
function maskDigits(text: string): string {
  return text.replace(/\d(?:[\d./ -]*\d)?/g, (run) =>
    run.replace(/\D/g, '').length >= 3 ? '#' : run,
  );
}
