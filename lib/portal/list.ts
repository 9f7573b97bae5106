/** A grid that is a list of dossiers → dossiers, refusals and notes. */
import type { Dossier } from '../dossier/types.ts';
import type { Grid, GridRow } from '../grid/types.ts';
import { readPortalDate } from '../text/dates.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import {
  emptyTally,
  type RowReader,
  readDossierRow,
  type SeldomReader,
  type Tally,
} from './dossier-row.ts';
import { unstack } from './stacked.ts';
import { listsFeedback } from './topic.ts';
import type { ColumnId, Refusal } from './types.ts';
import { DAY_FIELDS, phrasesOf } from './vocabulary.ts';

export interface ListReading extends Omit<RowsRead<Dossier>, 'items'> {
  dossiers: Dossier[];
}

/** What the rows of a list gave, each an item or a refusal. */
export interface RowsRead<T> {
  items: T[];
  rows: number;
  refused: Refusal[];
  columns: ColumnId[];
  /** Of the columns; see `notesOf` for those of the rows. */
  notes: string[];
  /** What was met on the way, for notes on it. */
  tally: Tally;
}

export interface ListCandidate {
  plan: ColumnPlan;
  data: readonly GridRow[];
}

export interface DossierCandidate extends ListCandidate {
  /** Grid column that each of the plan's columns came from. */
  from: readonly number[];
}

const FACTS: readonly ColumnId[] = [
  'received',
  'due',
  'finished',
  'returned',
  'status',
  'submitted',
];

/** The plan of a grid that is a dossier list by its columns; null when it is something else. */
export function asDossierList(
  grid: Grid,
  taught: readonly (ColumnId | null)[] | null,
): DossierCandidate | null {
  if (listsFeedback(grid)) return null;
  const { columns, data, from, unsure } = unstack(
    grid,
    grid.rows.filter((row) => row.kind === 'data'),
    taught,
  );
  const plan = planColumns(columns, data, taught && from.map((i) => taught[i] ?? null));
  plan.unsure ??= unsure;
  const coded = plan.at.has('code') || plan.at.has('composite') || plan.at.has('nationalCode');
  const facts = FACTS.filter((id) => plan.at.has(id)).length;
  if (!coded || (facts === 0 && !hasLabels(plan, data))) return null;
  return looksCounted(plan, data) ? null : { plan, data, from };
}

/** Fields may be said by label, in a composite cell or an unfolded row. */
export function hasLabels(plan: ColumnPlan, data: readonly GridRow[]): boolean {
  return plan.at.has('composite') || data.some((row) => row.details !== undefined);
}

/** "Số hồ sơ" over a column of counts is no code: the table is one of statistics. */
export function looksCounted(plan: ColumnPlan, data: readonly GridRow[]): boolean {
  const code = plan.at.get('code');
  if (code === undefined || plan.at.has('received') || plan.at.has('due')) return false;
  return data.length > 0 && data.every((row) => /^[\d.,]{0,7}$/.test(row.cells[code] as string));
}

/**
 * Reads the dossiers; why the whole table must be refused, where it must, as a sentence.
 * @param readSeldom reads what only some lists show; without it that is left out
 */
export function readDossierList(
  candidate: ListCandidate,
  source: number,
  readSeldom: SeldomReader = () => ({}),
): ListReading | { unsure: string } {
  const reading = readRows(candidate, source, (row, reader) =>
    readDossierRow(row, reader, readSeldom),
  );
  if ('unsure' in reading) return reading;
  const { items: dossiers, ...rest } = reading;
  const { rows, tally } = rest;
  if (rows > 0 && dossiers.length === 0 && !knowsReceived(candidate.plan, tally)) {
    return { unsure: missingColumn('received') };
  }
  return { dossiers, ...rest };
}

/**
 * Reads the rows of a list one by one. Days that contradict each other in most rows show
 * that columns were taken for each other: then the whole table is unsure.
 */
export function readRows<T>(
  { plan, data }: ListCandidate,
  source: number,
  readRow: (row: GridRow, reader: RowReader) => { item: T } | { refused: string },
): RowsRead<T> | { unsure: string } {
  if (plan.unsure) return { unsure: plan.unsure };
  const tally = emptyTally();
  const reader: RowReader = {
    plan,
    monthFirst: writesMonthFirst(plan, data),
    source,
    tally,
  };
  const items: T[] = [];
  const refused: Refusal[] = [];
  for (const row of data) {
    const result = readRow(row, reader);
    if ('refused' in result) {
      refused.push({ row: row.position, reason: `Dòng ${row.position}: ${result.refused}.` });
    } else items.push(result.item);
  }
  const doubt = contradiction(tally) ?? misordered(plan, data);
  if (doubt) return { unsure: doubt };
  const notes = [...plan.notes];
  return { items, rows: data.length, refused, columns: columnsOf(plan, tally), notes, tally };
}

function knowsReceived(plan: ColumnPlan, tally: Tally): boolean {
  return plan.at.has('received') || tally.labelled.has('received');
}

/** What was looked for and not found. */
function missingColumn(id: 'received' | 'code'): string {
  const what = id === 'received' ? 'ngày tiếp nhận' : 'mã hồ sơ';
  const phrases = phrasesOf(id)
    .map((p) => `“${p}”`)
    .join(', ');
  return `không thấy cột ${what} (đã tìm ${phrases} và các cách viết khác)`;
}

/**
 * A date that only fits month/day/year ("09/14/2024") puts those in doubt that fit both
 * orders, unless the table's other dates show that it is a slip: more of them can only be
 * day/month/year.
 */
function writesMonthFirst(plan: ColumnPlan, data: readonly GridRow[]): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const id of DAY_FIELDS) {
    const at = plan.at.get(id);
    if (at === undefined) continue;
    for (const row of data) {
      const text = row.cells[at] as string;
      // "15/09/2024…": the first digits tell without more ado.
      if (text.charCodeAt(2) === 47 && text.charCodeAt(5) === 47) {
        if (twoDigits(text, 0) > 12) dayFirst++;
        else if (twoDigits(text, 3) > 12) monthFirst++;
        continue;
      }
      const m = LEADING_PARTS.exec(text);
      if (!m) continue;
      if (Number(m[1]) > 12) dayFirst++;
      else if (Number(m[2]) > 12) monthFirst++;
    }
  }
  return monthFirst > 0 && monthFirst >= dayFirst;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

const LEADING_PARTS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

const MIXED_UP = 'ở phần lớn các dòng, hai cột có thể bị lẫn';

/** Two look-alike columns that were swapped show in the order of their days. */
function contradiction(tally: Tally): string | null {
  if (tally.bothDays >= 3 && tally.dueBeforeReceived * 2 > tally.bothDays) {
    return `ngày hẹn trả đứng trước ngày tiếp nhận ${MIXED_UP}`;
  }
  if (tally.bothFinished >= 3 && tally.finishedBeforeReceived * 2 > tally.bothFinished) {
    return `ngày kết thúc đứng trước ngày tiếp nhận ${MIXED_UP}`;
  }
  return null;
}

/** Days of one dossier in the order in which they come, apart from those every row is asked for. */
const IN_ORDER: readonly [ColumnId, ColumnId, string][] = [
  ['submitted', 'received', 'ngày nộp đứng sau ngày tiếp nhận'],
  ['stepDue', 'due', 'hạn của bước đứng sau ngày hẹn trả'],
  ['finished', 'returned', 'ngày kết thúc đứng sau ngày trả'],
];
const SAMPLE = 200;

function misordered({ at }: ColumnPlan, data: readonly GridRow[]): string | null {
  for (const [first, second, said] of IN_ORDER) {
    const [a, b] = [at.get(first), at.get(second)];
    if (a === undefined || b === undefined) continue;
    const gaps = data.slice(0, SAMPLE).flatMap(({ cells }) => {
      const [early, late] = [
        readPortalDate(cells[a] as string),
        readPortalDate(cells[b] as string),
      ];
      return early.kind === 'day' && late.kind === 'day' ? [late.day - early.day] : [];
    });
    if (gaps.length >= 3 && gaps.filter((gap) => gap < 0).length * 2 > gaps.length)
      return `${said} ${MIXED_UP}`;
  }
  return null;
}

function columnsOf(plan: ColumnPlan, tally: Tally): ColumnId[] {
  const ids = new Set<ColumnId>(plan.at.keys());
  for (const id of tally.labelled) if (id !== 'person') ids.add(id);
  return [...ids];
}
