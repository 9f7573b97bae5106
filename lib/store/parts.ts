/**
 * A page of many rows cut into records of at most 1,000, and put together again. The
 * first part carries the source and the statistics tables, the others rows alone.
 */
import type { PageReading } from '../portal/types.ts';
import { type PageRecord, ROWS_PER_RECORD } from './database.ts';

/** One page as records of at most ROWS_PER_RECORD dossiers; the first carries the statistics. */
export function cutPage(captureId: string, order: number, reading: PageReading): PageRecord[] {
  const records: PageRecord[] = [];
  const { dossiers } = reading;
  for (let part = 0; part === 0 || part * ROWS_PER_RECORD < dossiers.length; part++) {
    const rows = dossiers.slice(part * ROWS_PER_RECORD, (part + 1) * ROWS_PER_RECORD);
    const statistics = part === 0 ? reading.statistics : [];
    const piece = { source: reading.source, dossiers: rows, statistics };
    records.push({ captureId, order, part, reading: piece });
  }
  return records;
}

/** Expects the records of one or more pages in key order (page, part). */
export function joinPages(records: readonly PageRecord[]): PageReading[] {
  const pages: PageReading[] = [];
  for (const { part, reading } of records) {
    const last = pages.at(-1);
    if (part === 0 || !last) pages.push({ ...reading, dossiers: [...reading.dossiers] });
    else for (const dossier of reading.dossiers) last.dossiers.push(dossier);
  }
  return pages;
}
