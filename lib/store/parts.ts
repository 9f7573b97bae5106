/**
 * A page of many rows cut into records of at most 1,000, and put together again. The
 * first part carries the source and the statistics tables, the others rows alone.
 */
import type { PageReading } from '../portal/types.ts';
import { type PageRecord, ROWS_PER_RECORD } from './database.ts';

/** One page as records of at most ROWS_PER_RECORD dossiers; the first carries the statistics. */
export function cutPage(captureId: string, order: number, reading: PageReading): PageRecord[] {
  const records: PageRecord[] = [];
  const { source, dossiers, statistics, feedback } = reading;
  const rows = Math.max(dossiers.length, feedback?.length ?? 0);
  for (let part = 0; part === 0 || part * ROWS_PER_RECORD < rows; part++) {
    const [from, to] = [part * ROWS_PER_RECORD, (part + 1) * ROWS_PER_RECORD];
    const piece: PageReading = {
      source,
      dossiers: dossiers.slice(from, to),
      statistics: part === 0 ? statistics : [],
      ...(feedback && { feedback: feedback.slice(from, to) }),
    };
    records.push({ captureId, order, part, reading: piece });
  }
  return records;
}

/** Expects the records of one or more pages in key order (page, part). */
export function joinPages(records: readonly PageRecord[]): PageReading[] {
  const pages: PageReading[] = [];
  for (const { part, reading } of records) {
    const { dossiers, feedback } = reading;
    const last = pages.at(-1);
    if (part === 0 || !last) {
      pages.push({
        ...reading,
        dossiers: [...dossiers],
        ...(feedback && { feedback: [...feedback] }),
      });
      continue;
    }
    for (const dossier of dossiers) last.dossiers.push(dossier);
    for (const item of feedback ?? []) last.feedback?.push(item);
  }
  return pages;
}
