/**
 * Headings stacked in one cell («Mã hồ sơ / Thủ tục» over «H37… / Đăng ký khai sinh»): two
 * columns or more drawn as one. They are taken apart only where heading and cells pair up
 * line by line in every row, in number and in kind; else nobody can say which line is what.
 */
import type { Grid, GridColumn, GridRow } from '../grid/types.ts';
import { readPortalDate } from '../text/dates.ts';
import { isKnownCode, readCode } from './codes.ts';
import { readLabels } from './labels.ts';
import type { ColumnId } from './types.ts';
import { DAY_FIELDS, matchHeading } from './vocabulary.ts';

export interface Unstacked {
  columns: GridColumn[];
  data: readonly GridRow[];
  /** Column of the grid that each of these came from. */
  from: number[];
  /** Why a stack cannot be taken apart, as part of a sentence; null when all could. */
  unsure: string | null;
}

/** Lines whose kind shows in the value itself; a stack of other lines only proves nothing. */
const isDayField = (id: ColumnId) => DAY_FIELDS.has(id) || id === 'stepDue';
const isCodeField = (id: ColumnId) => id === 'code' || id === 'nationalCode';
const BLANK = /^[-–—.…]*$/;

/** The columns and rows with every stack taken apart; those given where there is none. */
export function unstack(
  { columns }: Grid,
  data: readonly GridRow[],
  taught: readonly (ColumnId | null)[] | null,
): Unstacked {
  const stacks = columns.map((column, i) => (taught?.[i] ? null : stackOf(column, data, i)));
  const from = columns.flatMap((_, i) => (stacks[i] ?? [i]).map(() => i));
  if (from.length === columns.length) return { columns, data, from, unsure: null };
  let unsure: string | null = null;
  const apart = (row: GridRow) =>
    row.cells.flatMap((text, i) => {
      const ids = stacks[i];
      if (!ids) return text;
      const lines = linesOf(text, ids);
      unsure ??= lines ? null : misfit(columns[i] as GridColumn, row.position);
      return lines ?? ids.map(() => '');
    });
  return {
    columns: columns.flatMap((column, i) =>
      stacks[i] ? partsOf(column).map((path) => ({ path })) : column,
    ),
    data: data.map((row) => ({ ...row, cells: apart(row) })),
    from,
    unsure,
  };
}

/** What each line of a stacked heading names; null for a heading that is no stack. */
function stackOf(column: GridColumn, data: readonly GridRow[], at: number): ColumnId[] | null {
  if (data.length === 0 || exactly(column.path)) return null;
  const ids = partsOf(column).map(exactly);
  const isStack =
    ids.length > 1 && ids.every((id) => id !== null) && new Set(ids).size === ids.length;
  if (!isStack || !ids.some((id) => isDayField(id) || isCodeField(id))) return null;
  // Cells that name their lines themselves are read by those names.
  return data.some((row) => readLabels(row.cells[at] as string).size > 1) ? null : ids;
}

function exactly(path: readonly string[]): ColumnId | null {
  const match = matchHeading(path);
  return match === null || match.almost !== null ? null : match.id;
}

/** The heading path of each line: lines of the cell, or what a slash parts. */
function partsOf({ path, lines }: GridColumn): string[][] {
  const above = path.slice(0, -1);
  const parts = lines ?? (path.at(-1) ?? '').split('/').map((part) => part.trim());
  return parts.map((part) => [...above, part]);
}

/** One line for each part, each of the kind it should be; null where they do not pair up. */
function linesOf(text: string, ids: readonly ColumnId[]): string[] | null {
  if (BLANK.test(text)) return ids.map(() => '');
  const lines = text.split('\n');
  if (lines.length !== ids.length) return null;
  return lines.every((line, i) => isOfKind(line, ids[i] as ColumnId)) ? lines : null;
}

function isOfKind(line: string, id: ColumnId): boolean {
  if (BLANK.test(line)) return true;
  const isDay = readPortalDate(line).kind === 'day';
  if (isDayField(id)) return isDay;
  return isCodeField(id) ? 'code' in readCode(line) : !isDay && !isKnownCode(line);
}

function misfit(column: GridColumn, row: number): string {
  const headings = partsOf(column).map((path) => path.at(-1));
  return `tiêu đề “${headings.join(' / ')}” gồm ${headings.length} mục nhưng ô ở dòng ${row} không có đúng ${headings.length} dòng tương ứng`;
}
