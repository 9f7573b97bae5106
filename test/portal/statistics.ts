/**
 * The portal's own statistics (form 06), counted from its database the way such systems
 * do it: by day, and by the state on the span's last day or on the day it is printed.
 */
import type { Day } from '../../lib/calendar/day.ts';
import type { CaseFile, DataSet } from './data/types.ts';
import { findCases, isToBeHandled, type ListQuery } from './list.ts';

export interface Form06Row {
  name: string;
  received: number;
  online: number;
  direct: number;
  carriedOver: number;
  resolved: number;
  early: number;
  onTime: number;
  late: number;
  pending: number;
  inTime: number;
  overdue: number;
}

export interface Form06Group {
  name: string;
  rows: Form06Row[];
}

export interface Form06Page {
  /** "Đơn vị" or "Lĩnh vực giải quyết": what the rows name. */
  by: string;
  groups: Form06Group[];
  total: Form06Row;
}

interface Span {
  from: Day;
  to: Day;
  asOf: Day;
}

function emptyRow(name: string): Form06Row {
  const zero = { received: 0, online: 0, direct: 0, carriedOver: 0, resolved: 0 };
  return { name, ...zero, early: 0, onTime: 0, late: 0, pending: 0, inTime: 0, overdue: 0 };
}

function addCase(row: Form06Row, entry: CaseFile, { from, to, asOf }: Span): void {
  row.received++;
  if (entry.received !== null && entry.received.day < from) row.carriedOver++;
  else if (entry.channel === 'Trực tuyến') row.online++;
  else row.direct++;
  const finished = entry.finished?.day ?? null;
  const closed = /^(?:Đã|Công dân)/.test(entry.status);
  if (finished === null ? closed : finished <= to) {
    row.resolved++;
    row[timeliness(entry)]++;
    return;
  }
  row.pending++;
  const waiting = /^(?:Yêu cầu|Dừng)/.test(entry.status);
  const overdue = !waiting && entry.due !== null && entry.due.day < asOf;
  row[overdue ? 'overdue' : 'inTime']++;
}

function timeliness({ status, due, finished }: CaseFile): 'early' | 'onTime' | 'late' {
  if (status.startsWith('Công dân') || due === null || finished === null) return 'onTime';
  if (finished.day === due.day) return 'onTime';
  return finished.day < due.day ? 'early' : 'late';
}

/** Counts by office where several are chosen, by field where one is. */
export function form06(data: DataSet, query: ListQuery): Form06Page {
  const span = { ...query, asOf: Math.min(query.to, data.printedOn) };
  const cases = findCases(data, { ...query, status: '' }).filter(
    (entry) => entry.received !== null && isToBeHandled(entry, query),
  );
  const offices = new Set(cases.map(({ office }) => office));
  const byOffice = offices.size > 1;
  const groups = new Map<string, Map<string, Form06Row>>();
  const total = emptyRow('Tổng số');
  for (const entry of cases) {
    const group = entry.office.group === 'district' ? DISTRICT_GROUP : communeGroup(data);
    const name = byOffice ? entry.office.name : entry.procedure.field;
    const rows = groups.get(group) ?? new Map<string, Form06Row>();
    groups.set(group, rows);
    const row = rows.get(name) ?? emptyRow(name);
    rows.set(name, row);
    addCase(row, entry, span);
    addCase(total, entry, span);
  }
  return {
    by: byOffice ? 'Đơn vị' : 'Lĩnh vực giải quyết',
    groups: [DISTRICT_GROUP, communeGroup(data)]
      .filter((name) => groups.has(name))
      .map((name) => ({ name, rows: sorted(groups.get(name) as Map<string, Form06Row>) })),
    total,
  };
}

const DISTRICT_GROUP = 'Huyện, thành phố, thị xã';

function communeGroup(data: DataSet): string {
  return data.home.group === 'district' ? 'Xã, phường, thị trấn' : 'Xã, phường';
}

function sorted(rows: Map<string, Form06Row>): Form06Row[] {
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
