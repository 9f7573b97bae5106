/**
 * Tables laid on their side: the rows are what is counted ("Tổng số hồ sơ tiếp nhận", "Đã
 * giải quyết", "Quá hạn"), the columns are the units, or a single "Số lượng". Turned round
 * they are read like any other; read as they stand, unlike things would be added up.
 */
import type { Grid, GridRow } from '../grid/types.ts';
import { isUnitName } from './facts.ts';
import { measureOf } from './measures.ts';
import { nameKind } from './statistics-words.ts';
import { matchHeading } from './vocabulary.ts';

/** The grid turned round; null when it is no such table; 'unclear' when its columns cannot be told. */
export function turned(grid: Grid): Grid | 'unclear' | null {
  const rows = grid.rows.filter((row) => row.kind === 'data' || row.kind === 'total');
  const name = nameColumn(grid);
  if (name < 0 || rows.length < 3) return null;
  const known = rows.filter((row) => measureOf([row.cells[name] as string]) !== null);
  if (known.length < 2 || known.length * 2 < rows.length) return null;
  const values = valueColumns(grid, rows, name);
  const byUnit = values.every((i) => isUnitName(headingOf(grid, i)));
  if (values.length === 0 || (values.length > 1 && !byUnit)) return 'unclear';
  return {
    width: rows.length + 1,
    columns: [
      { path: [byUnit ? 'Đơn vị' : 'Nội dung'] },
      ...rows.map((row) => ({ path: [row.cells[name] as string] })),
    ],
    headerRows: 1,
    titles: grid.titles,
    rows: values.map(
      (i, at): GridRow => ({
        kind: 'data',
        cells: [headingOf(grid, i), ...rows.map((row) => row.cells[i] as string)],
        position: at + 1,
        ragged: rows.some((row) => row.ragged),
        rawIndex: rows[0]?.rawIndex ?? 0,
      }),
    ),
    signs: grid.signs,
  };
}

/** Only what is not named after units, fields or procedures can name what is counted. */
function nameColumn(grid: Grid): number {
  return grid.columns.findIndex(({ path }) => {
    const kind = nameKind(path);
    return kind === 'other';
  });
}

function valueColumns(grid: Grid, rows: readonly GridRow[], name: number): number[] {
  return grid.columns.flatMap(({ path }, i) => {
    if (i === name || matchHeading(path)?.id === 'ordinal') return [];
    const texts = rows.map((row) => row.cells[i] as string).filter((text) => text !== '');
    const counts = texts.filter((text) => /^[\d.,\s]+$/.test(text)).length;
    return counts > 0 && counts * 2 >= texts.length && !/tỷ lệ|%/i.test(path.join(' ')) ? [i] : [];
  });
}

function headingOf(grid: Grid, column: number): string {
  return grid.columns[column]?.path.join(' ') ?? '';
}
