/**
 * One row of a list → one PAKN, or the reason why not. Columns of persons are never looked
 * at; of what was said only a hash is kept, and only where there is no code.
 */
import type { Day } from '../calendar/day.ts';
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { GridRow } from '../grid/types.ts';
import {
  compareDays,
  count,
  type FieldText,
  fieldsOf,
  oneLine,
  type RowReader,
  readDay,
  statusWord,
} from './dossier-row.ts';
import { readPublished, readState, readSubject } from './feedback-words.ts';
import { hashText } from './walk/fingerprint.ts';

const DAYS = ['received', 'due', 'finished', 'returned'] as const;
type Days = Record<(typeof DAYS)[number], Day | null>;

export function readFeedbackRow(
  row: GridRow,
  reader: RowReader,
): { item: FeedbackItem } | { refused: string } {
  if (row.ragged) {
    return { refused: 'số ô của dòng không khớp với tiêu đề bảng, giá trị có thể đã lệch cột' };
  }
  const field = fieldsOf(row, reader);
  const code = codeOf(field('code'));
  if (typeof code === 'object' && code !== null) return code;
  const days = daysOf(field, reader);
  if ('refused' in days) return days;
  const statusText = statusWord(field('status'));
  const state = readState(statusText);
  if (state === 'unknown' && statusText !== '') count(reader.tally.unknownStatuses, statusText);
  if (days.received === null && state !== 'notAccepted') {
    return { refused: code === null ? 'không có mã và ngày tiếp nhận' : 'không có ngày tiếp nhận' };
  }
  const publicDay = dayIn(field('published'), reader);
  const finished = days.finished ?? days.returned ?? publicDay;
  compareDays(reader.tally, days.received, days.due, finished);
  const said = days.received === null ? null : hashText(`${days.received}|${field('content')}`);
  return {
    item: {
      code,
      mark: code === null ? (said ?? hashText(field('content'))) : null,
      received: days.received,
      due: days.due,
      finished,
      state,
      statusText,
      subject: readSubject(field('subject')),
      published: readPublished(field('published')) ?? readPublished(statusText),
      field: oneLine(field('field')),
      unit: oneLine(field('unit')),
      source: reader.source,
      row: row.position,
    },
  };
}

/** The first word with a digit; null where the cell is empty. Whatever else stands there may be a name. */
function codeOf(text: string): string | null | { refused: string } {
  const first = (text.split('\n')[0] ?? '').trim();
  if (/^[-–—.]*$/.test(first)) return null;
  if (/(?:\.\.\.|…)$/.test(first)) return { refused: 'mã bị cắt ngắn' };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/.test(first)) {
    return { refused: 'ô mã chứa ngày, không phải mã' };
  }
  const token = first.split(' ').find((word) => /\d/.test(word)) ?? '';
  const code = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return code === '' || code.length > 60 ? { refused: 'ô mã không chứa mã đọc được' } : code;
}

/** The day it was received; of a list that prints none, the day it was sent. */
function daysOf(field: FieldText, reader: RowReader): Days | { refused: string } {
  const { plan, tally } = reader;
  const shown = plan.at.has('received') || tally.labelled.has('received');
  const days: Days = { received: null, due: null, finished: null, returned: null };
  for (const id of DAYS) {
    const text = field(id === 'received' && !shown ? 'submitted' : id);
    const day = readDay(text, id, reader);
    if (typeof day === 'string') return { refused: day };
    days[id] = day?.day ?? null;
  }
  return days;
}

/** A day among words and marks: what is no day there is no fault of the row. */
function dayIn(text: string, reader: RowReader): Day | null {
  const day = readDay(text, 'finished', reader);
  return typeof day === 'string' ? null : (day?.day ?? null);
}
