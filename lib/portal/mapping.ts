/**
 * What a user taught about a table's columns. Kept for one site and one header: when the
 * portal changes its header the mapping no longer fits, and is not used.
 */
import type { Grid, GridColumn } from '../grid/types.ts';
import { foldWords } from '../text/normalise.ts';
import type { ColumnId } from './types.ts';

export interface ColumnMapping {
  /** Host name; "*" for any site. */
  site: string;
  /** See `headerSignature`. */
  signature: string;
  /** Column key (see `columnKey`) → what the user said it means. */
  columns: Record<string, ColumnId>;
  /** ISO day on which it was taught. */
  savedAt: string;
}

/** Between the parts of a column's path: "Đã giải quyết › Quá hạn". */
export const PATH_MARK = ' › ';

/** One column's name for matching: its folded path; equal names are told apart by their order. */
export function columnKeys(columns: readonly GridColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const name = column.path.map(foldWords).join('>') || (column.name ?? '');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  });
}

/** The header of a table as one text: same columns in the same order, same signature. */
export function headerSignature(grid: Pick<Grid, 'columns'>): string {
  return columnKeys(grid.columns).join('|');
}

/**
 * The mapping for this header, of this site before one for any site; the latest wins.
 * @param site null for a file that does not say where it was saved: the header alone decides
 */
export function findMapping(
  mappings: readonly ColumnMapping[],
  site: string | null,
  grid: Pick<Grid, 'columns'>,
): ColumnMapping | null {
  const signature = headerSignature(grid);
  const fitting = mappings.filter(
    (mapping) =>
      mapping.signature === signature &&
      (site === null || mapping.site === site || mapping.site === '*'),
  );
  fitting.sort(
    (a, b) => Number(a.site === '*') - Number(b.site === '*') || b.savedAt.localeCompare(a.savedAt),
  );
  return fitting[0] ?? null;
}

/** Per grid column what the user said it means; null where the words are to decide. */
export function applyMapping(
  grid: Pick<Grid, 'columns'>,
  mapping: ColumnMapping,
): (ColumnId | null)[] {
  if (mapping.signature !== headerSignature(grid)) return grid.columns.map(() => null);
  return columnKeys(grid.columns).map((key) => mapping.columns[key] ?? null);
}

/** Adds a mapping, replacing what was taught before for the same site and header. */
export function withMapping(
  mappings: readonly ColumnMapping[],
  taught: ColumnMapping,
): ColumnMapping[] {
  const others = mappings.filter(
    (mapping) => mapping.site !== taught.site || mapping.signature !== taught.signature,
  );
  return [...others, taught];
}
