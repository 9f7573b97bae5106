/**
 * One row of a list → one dossier, or the reason why not (contract §3.11). Person columns
 * are never looked at; what else a cell holds is read by its label.
 */
import type { Day } from '../calendar/day.ts';
import type { Dossier, DossierExtra } from '../dossier/types.ts';
import type { GridRow } from '../grid/types.ts';
import { readPortalDate } from '../text/dates.ts';
import { findCode, readCode } from './codes.ts';
import type { ColumnPlan } from './columns.ts';
import { type Labelled, readLabelLines, readLabels } from './labels.ts';
import { classifyStatus } from './status.ts';
import type { ColumnId } from './types.ts';
import { readChannel, readServiceLevel } from './words-of-cells.ts';

/** What the rows of one table are read with, and what was met on the way. */
export interface RowReader {
  plan: ColumnPlan;
  /** A date of this table is written month first: dates that could be either are refused. */
  monthFirst: boolean;
  source: number;
  tally: Tally;
}

/** Met while reading; becomes the notes of the table. */
export interface Tally {
  unknownCodes: number;
  unknownStatuses: Map<string, number>;
  unknownChannels: Map<string, number>;
  dueBeforeReceived: number;
  finishedBeforeReceived: number;
  bothDays: number;
  bothFinished: number;
  unreadableExtras: number;
  /** Fields that labels gave, where the page has no column for them. */
  labelled: Set<ColumnId>;
}

export function emptyTally(): Tally {
  return {
    unknownCodes: 0,
    unknownStatuses: new Map(),
    unknownChannels: new Map(),
    dueBeforeReceived: 0,
    finishedBeforeReceived: 0,
    bothDays: 0,
    bothFinished: 0,
    unreadableExtras: 0,
    labelled: new Set(),
  };
}

export type RowReading = { item: Dossier } | { refused: string };

const DAY_NAMES: Partial<Record<ColumnId, string>> = {
  received: 'ngày tiếp nhận',
  due: 'ngày hẹn trả',
  finished: 'ngày kết thúc xử lý',
  returned: 'ngày trả kết quả',
};

/** Text of a field in one row: its column, or its label in a composite cell. */
export type FieldText = (id: ColumnId) => string;

/** Reads what only some tables show; see `seldomFields`. */
export type SeldomReader = (field: FieldText, reader: RowReader) => DossierExtra;

export function readDossierRow(
  row: GridRow,
  reader: RowReader,
  readSeldom: SeldomReader,
): RowReading {
  const { plan } = reader;
  if (row.ragged && !fitsAnyway(row, plan)) {
    return { refused: 'số ô của dòng không khớp với tiêu đề bảng, giá trị có thể đã lệch cột' };
  }
  const field = fieldsOf(row, reader);
  const code = codeOf(row, plan, field);
  if ('refused' in code) return code;
  if (!code.known) reader.tally.unknownCodes++;
  return readFields(row, code.code, field, reader, readSeldom);
}

/** Looks up the fields of one row; what only labels gave is noted. */
export function fieldsOf(row: GridRow, { plan, tally }: RowReader): FieldText {
  const labelled = labelsOf(row, plan);
  if (labelled) for (const id of labelled.keys()) tally.labelled.add(id);
  return (id) => {
    const at = plan.at.get(id);
    const text = at === undefined ? '' : (row.cells[at] as string);
    return text !== '' ? text : (labelled?.get(id) ?? '');
  };
}

function readFields(
  row: GridRow,
  code: string,
  field: FieldText,
  reader: RowReader,
  readSeldom: SeldomReader,
): RowReading {
  const { tally } = reader;
  const statusText = statusWord(field('status'));
  const status = classifyStatus(statusText);
  if (status === 'unknown' && statusText !== '') count(tally.unknownStatuses, statusText);
  const received = readDay(field('received'), 'received', reader);
  if (typeof received === 'string') return { refused: received };
  if (received === null && status !== 'notReceived') {
    const why = reader.plan.at.has('received') || reader.plan.at.has('composite');
    return { refused: why ? 'không có ngày tiếp nhận' : 'bảng không có cột ngày tiếp nhận' };
  }
  const due = readDay(field('due'), 'due', reader);
  if (typeof due === 'string') return { refused: due };
  const finished = readDay(field('finished'), 'finished', reader);
  if (typeof finished === 'string') return { refused: finished };
  const returned = readDay(field('returned'), 'returned', reader);
  if (typeof returned === 'string') return { refused: returned };
  const finishDay = finished?.day ?? returned?.day ?? null;
  compareDays(tally, received?.day ?? null, due?.day ?? null, finishDay);
  const seldom = readSeldom(field, reader);
  const extra = withTimes(seldom, received?.minute ?? null, returned?.day ?? null);
  return {
    item: {
      code,
      procedure: oneLine(field('procedure')),
      field: oneLine(field('field')),
      unit: oneLine(field('unit')),
      serviceLevel: readServiceLevel(field('serviceLevel')),
      channel: channelOf(field, tally),
      received: received?.day ?? null,
      due: due?.day ?? null,
      finished: finishDay,
      status,
      statusText,
      source: reader.source,
      row: row.position,
      extra,
    },
  };
}

/** The own code, else the national one where only that is printed. */
function codeOf(
  row: GridRow,
  plan: ColumnPlan,
  field: FieldText,
): { code: string; known: boolean } | { refused: string } {
  const own = readCode(field('code'));
  if ('code' in own) return own;
  const composite = plan.at.get('composite');
  const within = composite === undefined ? null : findCode(row.cells[composite] as string);
  if (within) return { code: within, known: true };
  if (field('code') === '') {
    const national = readCode(field('nationalCode'));
    if ('code' in national) return national;
  }
  return own;
}

function labelsOf(row: GridRow, plan: ColumnPlan): Labelled | null {
  const at = plan.at.get('composite');
  if (at === undefined && row.details === undefined) return null;
  const { labels } = plan;
  const values: Labelled =
    at === undefined ? new Map() : readLabels(row.cells[at] as string, labels);
  if (row.details !== undefined) {
    for (const [id, value] of readLabelLines(row.details, labels))
      if (!values.has(id)) values.set(id, value);
  }
  return values;
}

interface PrintedDay {
  day: Day;
  minute: number | null;
}

/** null = none printed; a string = why the printed one cannot be used. */
export function readDay(text: string, id: ColumnId, reader: RowReader): PrintedDay | null | string {
  if (text === '') return null;
  const reading = readPortalDate(text);
  if (reading.kind === 'empty') return null;
  const name = DAY_NAMES[id] ?? 'ngày';
  if (reading.kind === 'refused') return `${name} không đọc được: ${reading.reason}`;
  if (reader.monthFirst && fitsBothOrders(text)) {
    return `${name} không chắc chắn: có ô trong bảng viết kiểu tháng/ngày/năm`;
  }
  return reading;
}

/** "03/04/2024" may be 3 April or 4 March; "15/04/2024" and "04/04/2024" may not. */
function fitsBothOrders(text: string): boolean {
  const m = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text);
  return m !== null && Number(m[1]) <= 12 && Number(m[2]) <= 12 && Number(m[1]) !== Number(m[2]);
}

export function compareDays(
  tally: Tally,
  received: Day | null,
  due: Day | null,
  end: Day | null,
): void {
  if (received === null) return;
  if (due !== null) {
    tally.bothDays++;
    if (due < received) tally.dueBeforeReceived++;
  }
  if (end !== null) {
    tally.bothFinished++;
    if (end < received) tally.finishedBeforeReceived++;
  }
}

/** "Đang xử lý - Nộp qua Cổng DVC Quốc gia": the word before the origin. */
export function statusWord(text: string): string {
  // Most cells are the word alone.
  if (text.length <= 80 && !/[\n\-–:]/.test(text)) return text;
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' · ') : text;
  const word = line.replace(/^[\s:\-–]+/, '').split(/ [-–] (?=Nộp )/i)[0] as string;
  return word.length > 80 ? word.slice(0, 80) : word;
}

function channelOf(field: FieldText, tally: Tally): Dossier['channel'] {
  const text = field('channel');
  if (text !== '') {
    const channel = readChannel(text);
    if (channel === null) count(tally.unknownChannels, text.slice(0, 60));
    return channel;
  }
  if (!field('status').includes(' Nộp ')) return null;
  const origin = / [-–] (Nộp .*)$/i.exec(field('status'))?.[1];
  return origin === undefined ? null : readChannel(origin);
}

/** null where nothing is known beside the usual. */
function withTimes(
  extra: DossierExtra,
  receivedMinute: number | null,
  returned: Day | null,
): DossierExtra | null {
  if (receivedMinute !== null) extra.receivedMinute = receivedMinute;
  if (returned !== null) extra.returned = returned;
  for (const _ in extra) return extra;
  return null;
}

/** A shifted row betrays itself: its code and all its days must still be what they should. */
function fitsAnyway(row: GridRow, plan: ColumnPlan): boolean {
  const code = plan.at.get('code');
  if (code === undefined || findCode(row.cells[code] as string) === null) return false;
  for (const id of ['received', 'due', 'finished', 'returned'] as const) {
    const at = plan.at.get(id);
    if (at === undefined) continue;
    const text = row.cells[at] as string;
    if (readPortalDate(text).kind === 'refused') return false;
    if (id === 'received' && readPortalDate(text).kind !== 'day') return false;
  }
  return true;
}

export function oneLine(text: string): string | null {
  if (text === '') return null;
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}

export function count(counts: Map<string, number>, word: string): void {
  if (counts.size < 50 || counts.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
