/**
 * The tables of one page → what they say. A page holds many tables that are not meant:
 * layout, filter forms, hidden export copies, clones of a heading. Each is asked what it
 * is; those that answer are read, and what could not be read is named with the reason.
 */

import type { FeedbackItem } from '../dossier/feedback.ts';
import type { Dossier } from '../dossier/types.ts';
import { buildGrid } from '../grid/build.ts';
import { joinSplitTables } from '../grid/join.ts';
import { saysNothingFound } from '../grid/messages.ts';
import { FORM_SIGN } from '../grid/read-tree.ts';
import type { Grid, RawTable } from '../grid/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import { CARDS_SIGN } from './cards.ts';
import { dropCopies, isListAnswer } from './copies.ts';
import { asDetail } from './detail.ts';
import {
  chosenPeriod,
  chosenUnit,
  filtersOf,
  namedPeriod,
  printedPeriod,
  printedUnit,
  statedPlace,
} from './facts.ts';
import { asFeedbackList, readFeedbackList } from './feedback-list.ts';
import {
  asDossierList,
  type ListCandidate,
  type ListReading,
  type RowsRead,
  readDossierList,
} from './list.ts';
import { notesOf } from './list-notes.ts';
import { applyMapping, findMapping } from './mapping.ts';
import type { PageInfo } from './page-info.ts';
import { platformOfSigns } from './platforms/index.ts';
import { seldomFields } from './seldom.ts';
import { readStatistics, type StatisticsReading } from './statistics.ts';
import type { ColumnId, PageReading, Source, TableKind, TableSummary } from './types.ts';
import { explainUnknown, isWorthNaming } from './unknown.ts';

export type { PageInfo } from './page-info.ts';

/** One table that answered. */
export interface Answer {
  index: number;
  raw: RawTable;
  grid: Grid;
  summary: TableSummary;
  dossiers: Dossier[];
  statistics: StatisticsReading['table'] | null;
  /** Items of a list of phản ánh, kiến nghị; null for any other table. */
  feedback: FeedbackItem[] | null;
}

/** Reads one page. Never throws; a page that says nothing gives a reading with its reasons. */
export function readPage(tables: readonly RawTable[], info: PageInfo): PageReading {
  const grids = joinSplitTables(tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
  const answers = dropCopies(answersOf(tables, grids, info));
  const source = sourceOf(tables, grids, answers, info);
  const feedback = answers.flatMap((a) => (a.feedback ? [a.feedback] : []));
  return {
    source,
    dossiers: answers.flatMap((a) => a.dossiers),
    statistics: answers.flatMap((a) => (a.statistics ? [tableOf(a, source)] : [])),
    ...(feedback.length > 0 && { feedback: feedback.flat() }),
  };
}

interface GridOf {
  raw: RawTable;
  grid: Grid;
}

function answersOf(
  tables: readonly RawTable[],
  grids: readonly (GridOf | null)[],
  info: PageInfo,
): Answer[] {
  const answers: Answer[] = [];
  const read = new Set<number>();
  grids.forEach((entry, index) => {
    if (!entry || isInside(tables, index, read)) return;
    const answer = askTable(entry, index, info);
    if (!answer || isSearchForm(answer)) return;
    answers.push(answer);
    if (answer.summary.kind !== 'unknown') read.add(index);
  });
  return answers;
}

/** A form laid out as a table has headings too ("Mã hồ sơ", "Trạng thái"), but no rows. */
function isSearchForm({ raw, summary }: Answer): boolean {
  return summary.kind === 'unknown' && raw.signs.includes(FORM_SIGN);
}

/** Within a cell of a table that was read already. */
function isInside(tables: readonly RawTable[], index: number, read: ReadonlySet<number>): boolean {
  for (let i = tables[index]?.inside; i !== undefined; i = tables[i]?.inside) {
    if (read.has(i)) return true;
  }
  return false;
}

function askTable({ raw, grid }: GridOf, index: number, info: PageInfo): Answer | null {
  const platform = info.platform ?? platformOfSigns(grid.signs);
  const base = { index, raw, grid, dossiers: [], statistics: null, feedback: null };
  const list = askForList(grid, info);
  if (list) {
    const { kind, candidate, reading } = list;
    if ('unsure' in reading) {
      const notes = [`Không đọc bảng: ${reading.unsure}.`];
      return { ...base, summary: unknown(platform, candidate.data.length, notes) };
    }
    const waiting = reading.rows === 0 ? notYetThere(grid, info) : null;
    if (waiting) return { ...base, summary: unknown(platform, 0, [waiting]) };
    const { rows, refused, columns } = reading;
    const said = 'dossiers' in reading ? notesOf(reading) : reading.notes;
    const notes = [...said, ...stateNotes(raw, grid)];
    const summary = { kind, platform, rows, read: rows - refused.length, refused, columns, notes };
    if ('dossiers' in reading) return { ...base, dossiers: reading.dossiers, summary };
    return { ...base, feedback: reading.items, summary };
  }
  const statistics = readStatistics(grid);
  if (statistics) {
    const { table, rows, refused, notes } = statistics;
    const all = [...notes, ...stateNotes(raw, grid)];
    const summary: TableSummary = {
      kind: table.kind,
      platform,
      rows,
      read: table.rows.length,
      refused,
      columns: [],
      notes: all,
    };
    return { ...base, statistics: table, summary };
  }
  if (!isWorthNaming(grid)) return null;
  const rows = grid.rows.filter((row) => row.kind === 'data').length;
  return { ...base, summary: unknown(platform, rows, explainUnknown(grid)) };
}

interface AskedList {
  kind: TableKind;
  candidate: ListCandidate;
  reading: ListReading | RowsRead<FeedbackItem> | { unsure: string };
}

/** A list of dossiers or of phản ánh, kiến nghị, read; null for any other table. */
function askForList(grid: Grid, info: PageInfo): AskedList | null {
  const taught = taughtColumns(grid, info);
  const feedback = asFeedbackList(grid, taught);
  if (feedback) {
    return { kind: 'feedback', candidate: feedback, reading: readFeedbackList(feedback, 0) };
  }
  const dossiers = asDossierList(grid, taught) ?? asDetail(grid);
  return (
    dossiers && {
      kind: 'dossier-list',
      candidate: dossiers,
      reading: readDossierList(dossiers, 0, seldomFields(dossiers)),
    }
  );
}

function unknown(platform: string, rows: number, notes: string[]): TableSummary {
  return { kind: 'unknown', platform, rows, read: 0, refused: [], columns: [], notes };
}

function taughtColumns(grid: Grid, info: PageInfo): (ColumnId | null)[] | null {
  const { mappings, site = info.system } = info;
  const mapping = mappings ? findMapping(mappings, site, grid) : null;
  return mapping ? applyMapping(grid, mapping) : null;
}

/**
 * A list without rows is empty only where the portal says so. A loading message, blank
 * placeholders, an error or no word at all do not: counting such a page as zero would be false.
 */
function notYetThere(grid: Grid, info: PageInfo): string | null {
  if (grid.rows.some((row) => row.kind === 'loading')) return STILL_LOADING;
  if (grid.rows.some((row) => row.kind === 'empty' && row.cells.some((c) => c !== ''))) return null;
  const words = grid.rows.flatMap((row) => row.cells).find((text) => text !== '');
  if (words !== undefined)
    return `Bảng không có dòng hồ sơ nào, chỉ có dòng chữ “${words.slice(0, 80)}”; không rõ danh sách có rỗng không.`;
  if (saysEmpty(info)) return null;
  return grid.rows.length > 0
    ? 'Bảng chỉ có các dòng trống, có thể trang chưa tải xong; hãy đọc lại khi trang đã hiện đủ.'
    : 'Bảng không có dòng nào và trang không nói là danh sách rỗng; hãy đọc lại khi trang đã hiện đủ.';
}

/** "0 của 0", "Không có hồ sơ nào" printed beside the table. */
function saysEmpty({ text = '', rowsTotal }: PageInfo): boolean {
  const lines = text.split('\n');
  return rowsTotal === 0 || statedPlace(lines).rowsTotal === 0 || lines.some(saysNothingFound);
}

const STILL_LOADING = 'Bảng còn đang tải khi được đọc; hãy đọc lại khi trang đã hiện đủ.';

/** The page was still loading, or rows were there that it does not show. */
function stateNotes(raw: RawTable, grid: Grid): string[] {
  const notes: string[] = [];
  if (grid.rows.some((row) => row.kind === 'loading')) {
    notes.push(STILL_LOADING);
  }
  if (raw.signs.includes(CARDS_SIGN))
    notes.push(
      'Danh sách vẽ thành thẻ, không phải bảng: chỉ đọc được các thẻ đang có trong trang; hãy mở từng trang của danh sách rồi đọc.',
    );
  const missing = rowsNotDrawn(raw, grid);
  if (missing > 0) {
    notes.push(
      `${missing} dòng của bảng không nằm trong trang (bảng chỉ vẽ phần đang xem); hãy dùng “Đọc tất cả các trang” của tiện ích, hoặc xuất danh sách ra tệp.`,
    );
  }
  if (raw.hiddenRows) notes.push(`${raw.hiddenRows} dòng đang ẩn trên trang không được đọc.`);
  return notes;
}

/** Rows that the table says it has but does not hold: lists that draw only what is in view. */
function rowsNotDrawn({ statedRows = 0 }: RawTable, grid: Grid): number {
  return Math.max(0, statedRows - grid.rows.length);
}

function tableOf(answer: Answer, source: Source): StatisticsTable {
  const table = answer.statistics as StatisticsReading['table'];
  const { titles } = answer.grid;
  const period = printedPeriod(titles) ?? source.statedPeriod ?? namedPeriod(titles);
  const unit = printedUnit(titles) ?? source.statedUnit;
  return { ...table, source: 0, statedPeriod: period, statedUnit: unit };
}

function sourceOf(
  tables: readonly RawTable[],
  grids: readonly (GridOf | null)[],
  answers: readonly Answer[],
  info: PageInfo,
): Source {
  const lines = linesAround(grids, answers, info);
  const fields = info.fields ?? [];
  const place = statedPlace(lines);
  const lists = answers.filter(isListAnswer);
  const listed = lists.length > 0;
  const counted = answers.some((a) => a.statistics);
  const rows = lists.reduce((sum, a) => sum + a.summary.rows, 0);
  const total = info.rowsTotal ?? place.rowsTotal ?? statedByTables(answers);
  const filters = info.filters ? [...info.filters] : filtersOf(fields);
  if (place.unfiltered !== null) {
    filters.push({ label: 'Bảng đang được lọc', value: `từ ${place.unfiltered} mục` });
  }
  return {
    file: info.file,
    system: info.system,
    readAt: info.readAt,
    page: listed ? (info.page ?? place.page) : null,
    pagesTotal: listed ? (info.pagesTotal ?? place.pagesTotal) : null,
    rowsTotal: listed && total !== null && total >= rows ? total : null,
    filters,
    statedPeriod: printedPeriod(lines) ?? (counted ? chosenPeriod(fields) : null),
    statedUnit: printedUnit(lines) ?? chosenUnit(fields),
    tables: summaries(tables, answers, info),
  };
}

/** The whole list of a page that shows one, as the table itself counts it. */
function statedByTables(answers: readonly Answer[]): number | null {
  const lists = answers.filter(isListAnswer);
  const [list] = lists;
  const more = list !== undefined && lists.length === 1 && rowsNotDrawn(list.raw, list.grid) > 0;
  return more ? (list.raw.statedRows ?? null) : null;
}

function summaries(
  tables: readonly RawTable[],
  answers: readonly Answer[],
  info: PageInfo,
): TableSummary[] {
  const found = answers.map((a) => a.summary);
  const notes = [...(info.notes ?? [])];
  const first = found[0];
  if (first) {
    if (notes.length > 0) found[0] = { ...first, notes: [...notes, ...first.notes] };
    return found;
  }
  if ((info.text ?? '').split('\n').some(saysNothingFound))
    notes.push('Trang cho biết không tìm thấy dữ liệu nào.');
  notes.push(
    tables.length === 0
      ? 'Không thấy bảng nào trong trang.'
      : 'Không thấy bảng hồ sơ hay bảng thống kê nào trong trang.',
  );
  return [unknown('generic', 0, notes)];
}

/** Everything printed outside the rows that were read, titles of tables included. */
function linesAround(
  grids: readonly (GridOf | null)[],
  answers: readonly Answer[],
  info: PageInfo,
): string[] {
  const lines = (info.text ?? '').split('\n');
  const read = new Set(answers.filter((a) => a.summary.kind !== 'unknown').map((a) => a.index));
  grids.forEach((entry, index) => {
    if (!entry || entry.raw.hidden) return;
    lines.push(...entry.grid.titles);
    if (read.has(index)) return;
    // Layout tables: their few cells are ordinary text of the page.
    for (const row of entry.raw.rows.slice(0, 40)) {
      for (const cell of row.cells)
        if (cell.text.length < 300) lines.push(...cell.text.split('\n'));
    }
  });
  return lines;
}
