/**
 * "Chỉ cho tôi cột này": the model behind clicking headers. Pure; the overlay draws it and
 * calls back with a column and a meaning.
 */
import type { Grid } from '../../grid/types.ts';
import {
  applyMapping,
  type ColumnMapping,
  columnKeys,
  headerSignature,
  PATH_MARK,
} from '../mapping.ts';
import type { ColumnId } from '../types.ts';
import { meaningLabel } from './meanings.ts';

export interface MapperHeader {
  /** Grid column. */
  index: number;
  /** "Đã giải quyết › Quá hạn"; "Cột 3" where the table gives no words. */
  label: string;
  meaning: ColumnId | null;
  /** Who says so: the user, the words of the header, or nobody. */
  by: 'user' | 'words' | null;
}

export interface Mapper {
  readonly headers: readonly MapperHeader[];
  /** Needed meanings that no column has, most needed first. */
  readonly missing: readonly ColumnId[];
  /** What to ask the user next; null when nothing is missing. */
  readonly question: string | null;
  /** Says what a column means; a meaning that can stand only once leaves its former column. */
  set(index: number, meaning: ColumnId): Mapper;
  /** Back to what the words say. */
  clear(index: number): Mapper;
  /** What to store; null while the user has said nothing. */
  mapping(site: string, savedAt: string): ColumnMapping | null;
}

/** A dossier list cannot be counted without these; a composite cell may hold them all. */
const NEEDED: readonly ColumnId[] = ['code', 'received', 'due', 'status'];
const REPEATABLE: ReadonlySet<ColumnId> = new Set(['person', 'ignore', 'note']);

/**
 * @param guessed per grid column what the reader made of its words, null where unsure
 * @param taught an earlier mapping for this header
 */
export function createMapper(
  grid: Pick<Grid, 'columns'>,
  guessed: readonly (ColumnId | null)[],
  taught: ColumnMapping | null = null,
): Mapper {
  const said = taught === null ? grid.columns.map(() => null) : applyMapping(grid, taught);
  return mapperOf(grid, guessed, said);
}

function mapperOf(
  grid: Pick<Grid, 'columns'>,
  guessed: readonly (ColumnId | null)[],
  said: readonly (ColumnId | null)[],
): Mapper {
  const taken = new Set(said.filter((meaning) => meaning !== null && !REPEATABLE.has(meaning)));
  const headers = grid.columns.map((column, index): MapperHeader => {
    const byUser = said[index] ?? null;
    const word = guessed[index] ?? null;
    // A meaning the user gave to another column no longer belongs to this one.
    const byWords = word !== null && taken.has(word) ? null : word;
    return {
      index,
      label: column.path.join(PATH_MARK) || `Cột ${index + 1}`,
      meaning: byUser ?? byWords,
      by: byUser !== null ? 'user' : byWords !== null ? 'words' : null,
    };
  });
  const missing = missingOf(headers);
  return {
    headers,
    missing,
    question: missing[0] === undefined ? null : `Bấm vào cột "${meaningLabel(missing[0])}".`,
    set(index, meaning) {
      const next = said.map((other, at) =>
        at !== index && other === meaning && !REPEATABLE.has(meaning) ? null : other,
      );
      next[index] = meaning;
      return mapperOf(grid, guessed, next);
    },
    clear(index) {
      return mapperOf(
        grid,
        guessed,
        said.map((other, at) => (at === index ? null : other)),
      );
    },
    mapping: (site, savedAt) => mappingOf(grid, said, site, savedAt),
  };
}

function missingOf(headers: readonly MapperHeader[]): ColumnId[] {
  const known = new Set(headers.map((header) => header.meaning));
  return known.has('composite') ? [] : NEEDED.filter((meaning) => !known.has(meaning));
}

function mappingOf(
  grid: Pick<Grid, 'columns'>,
  said: readonly (ColumnId | null)[],
  site: string,
  savedAt: string,
): ColumnMapping | null {
  const columns: Record<string, ColumnId> = {};
  for (const [index, key] of columnKeys(grid.columns).entries()) {
    const meaning = said[index] ?? null;
    if (meaning !== null) columns[key] = meaning;
  }
  if (Object.keys(columns).length === 0) return null;
  return { site, signature: headerSignature(grid), columns, savedAt };
}
