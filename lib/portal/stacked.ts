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
import { matchHeading } from './vocabulary.ts';

export interface Unstacked {
  columns: GridColumn[];
  data: readonly GridRow[];
  /** Column of the grid that each of these came from. */
  from: number[];
  /** Why a stack cannot be taken apart, as part of a sentence; null when all could. */
  unsure: string | null;
}

/** Lines whose kind shows in the value itself; a stack of other lines only proves nothing. */
const DAYS: ReadonlySet<ColumnId> = new Set([
  'received',
  'due',
  'finished',
  'returned',
  'submitted',
  'acceptBy',
  'stepDue',
  'pausedSince',
]);
const CODES: ReadonlySet<ColumnId> = new Set(['code', 'nationalCode']);
const BLANK = /^[-–—.…]*$/;

/** The columns and rows with every stack taken apart; those given where there is none. */
export function unstack(
  { columns }: Grid,
  data: readonly GridRow[],
  taught: readonly (ColumnId | null)[] | null,
): Unstacked {
  const stacks = columns.map((column, i) => (taught?.[i] ? null : stackOf(column, data, i)));
  const from = columns.flatMap((_, i) => (stacks[i] ?? [i]).map(() => i));
  if (stacks.every((stack) => stack === null)) return { columns, data, from, unsure: null };
  let unsure: string | null = null;
  const rows = data.map((row) => {
    const cells = row.cells.flatMap((text, i) => {
      const ids = stacks[i] ?? null;
      if (ids === null) return [text];
      const lines = linesOf(text, ids);
      if (lines === null) unsure ??= misfit(columns[i], ids.length, row.position);
      return lines ?? ids.map(() => '');
    });
    return { ...row, cells };
  });
  const apart = columns.flatMap((column, i) =>
    stacks[i] ? partsOf(column).map((path) => ({ path })) : [column],
  );
  return { columns: apart, data: rows, from, unsure };
}

/** What each line of a stacked heading names; null for a heading that is no stack. */
function stackOf(column: GridColumn, data: readonly GridRow[], at: number): ColumnId[] | null {
  const whole = matchHeading(column.path);
  if (data.length === 0 || (whole !== null && whole.almost === null)) return null;
  const ids = partsOf(column).flatMap((path) => {
    const match = matchHeading(path);
    return match === null || match.almost !== null ? [] : [match.id];
  });
  const several = ids.length > 1 && ids.length === partsOf(column).length;
  if (!several || new Set(ids).size < ids.length) return null;
  if (!ids.some((id) => DAYS.has(id) || CODES.has(id))) return null;
  // Cells that name their lines themselves are read by those names.
  return data.some((row) => readLabels(row.cells[at] as string).size > 1) ? null : ids;
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
  if (DAYS.has(id)) return isDay;
  return CODES.has(id) ? 'code' in readCode(line) : !isDay && !isKnownCode(line);
}

function misfit(column: GridColumn | undefined, parts: number, row: number): string {
  const heading = (column === undefined ? [] : partsOf(column)).map((path) => path.at(-1));
  return `tiêu đề “${heading.join(' / ')}” gồm ${parts} mục nhưng ô ở dòng ${row} không có đúng ${parts} dòng tương ứng, không rõ dòng nào là mục nào`;
}
