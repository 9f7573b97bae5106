/** Statistics tables printed for a test, and their figures read back. */
import { expect } from 'vitest';
import { readFile } from '../../lib/portal/file.ts';
import type { StatisticsTable } from '../../lib/statistics/types.ts';
import { type Printed, tableHtml } from './heads.ts';

export async function read(html: string) {
  return readFile('thong-ke.html', new TextEncoder().encode(html));
}

/** The one statistics table of a page that gives no notes. */
export async function readTable(printed: Printed): Promise<StatisticsTable> {
  const reading = await read(tableHtml(printed));
  expect(reading.source.tables.map((t) => t.notes)).toEqual([[]]);
  expect(reading.statistics).toHaveLength(1);
  return reading.statistics[0] as StatisticsTable;
}

/** Eleven numbers in the order of form II.06. */
export const figures = (row: StatisticsTable['total'] | null) =>
  row && [
    row.form06.received.total,
    row.form06.received.online,
    row.form06.received.direct,
    row.form06.received.carriedOver,
    row.form06.resolved.total,
    row.form06.resolved.early,
    row.form06.resolved.onTime,
    row.form06.resolved.late,
    row.form06.pending.total,
    row.form06.pending.inTime,
    row.form06.pending.overdue,
  ];
