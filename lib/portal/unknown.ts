/** Saying of a table that was not read what was looked for and what was found instead. */
import { isHeading } from '../grid/headings.ts';
import type { Grid } from '../grid/types.ts';
import { matchHeading } from './vocabulary.ts';

/** A table of rows under headings, not a layout table: worth a word when it is not read. */
export function isWorthNaming(grid: Grid): boolean {
  if (grid.headerRows === 0 || grid.width < 3) return false;
  const data = grid.rows.filter((row) => row.kind === 'data').length;
  const headings = grid.columns.filter((c) => isHeading(c.path.at(-1) ?? '')).length;
  return data >= 1 && headings >= 2;
}

export function explainUnknown(grid: Grid): string[] {
  const found = grid.columns
    .map((c) => c.path.join(' › '))
    .filter((p) => p !== '')
    .slice(0, 20);
  const ids = new Set(grid.columns.map((c) => matchHeading(c.path)?.id));
  const missing: string[] = [];
  if (!ids.has('code') && !ids.has('composite')) missing.push('mã hồ sơ');
  if (!ids.has('received')) missing.push('ngày tiếp nhận');
  const looked =
    missing.length > 0 ? `không thấy cột ${missing.join(', ')}` : 'không rõ bảng nói gì';
  return [`Không đọc bảng: ${looked}. Các cột đã thấy: ${found.join(' | ')}.`];
}
