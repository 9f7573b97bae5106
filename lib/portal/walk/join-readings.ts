/** Readings of consecutive pieces of one table → the reading of the whole. */
import type { PageReading, TableSummary } from '../types.ts';

/** Source, filters and totals are those of the first piece. Where one piece is in doubt, the whole table is. */
export function joinReadings(readings: readonly PageReading[]): PageReading {
  const first = readings[0];
  if (first === undefined) throw new Error('nothing was read');
  if (readings.length === 1) return first;
  const pieces = readings.map((reading) => reading.source.tables[0]).filter(isTable);
  const doubtful = pieces.find(({ kind }) => kind !== 'dossier-list' && kind !== 'feedback');
  const feedback = readings.flatMap((reading) => reading.feedback ?? []);
  return {
    source: { ...first.source, tables: [joinTables(pieces, doubtful)].filter(isTable) },
    dossiers: doubtful === undefined ? readings.flatMap((reading) => reading.dossiers) : [],
    statistics: first.statistics,
    ...(first.feedback && doubtful === undefined && { feedback }),
  };
}

function isTable(table: TableSummary | undefined): table is TableSummary {
  return table !== undefined;
}

function joinTables(
  pieces: readonly TableSummary[],
  doubtful: TableSummary | undefined,
): TableSummary | undefined {
  const first = pieces[0];
  if (first === undefined) return undefined;
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
  if (doubtful !== undefined) return { ...doubtful, rows, read: 0, refused: [] };
  return {
    ...first,
    rows,
    read: pieces.reduce((sum, piece) => sum + piece.read, 0),
    refused: pieces.flatMap((piece) => piece.refused),
    columns: [...new Set(pieces.flatMap((piece) => piece.columns))],
    notes: [...new Set(pieces.flatMap((piece) => piece.notes))],
  };
}
