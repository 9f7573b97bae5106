/** A grid that lists phản ánh, kiến nghị (PAKN) one by one → items, refusals and notes. */
import type { FeedbackItem } from '../dossier/feedback.ts';
import type { Grid, GridRow } from '../grid/types.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { readFeedbackRow } from './feedback-row.ts';
import {
  feedbackLabelId,
  isResultHeading,
  matchFeedbackHeading,
  readState,
  readSubject,
} from './feedback-words.ts';
import { type ListCandidate, looksCounted, type RowsRead, readRows } from './list.ts';
import { listsFeedback } from './topic.ts';
import type { ColumnId } from './types.ts';

/** The plan of a grid that is a list of PAKN by its headings; null when it is something else. */
export function asFeedbackList(
  grid: Grid,
  taught: readonly (ColumnId | null)[] | null,
): ListCandidate | null {
  if (!listsFeedback(grid)) return null;
  const data = grid.rows.filter((row) => row.kind === 'data');
  const plan = planColumns(grid.columns, data, taught, matchFeedbackHeading);
  plan.labels = feedbackLabelId;
  settleSubject(plan, grid, data);
  if (!taught?.includes('status')) dropAnswers(plan, grid, data);
  return listsItems(plan, data) ? { plan, data } : null;
}

const LATER: readonly ColumnId[] = ['due', 'finished', 'returned', 'published', 'status'];

/** A day of each row, or its code beside some later fact: a table of counts has neither. */
function listsItems(plan: ColumnPlan, data: readonly GridRow[]): boolean {
  const { at } = plan;
  if (at.has('received') || at.has('submitted') || at.has('composite')) return true;
  return at.has('code') && LATER.some((id) => at.has(id)) && !looksCounted(plan, data);
}

/** Of "Loại" (phản ánh hay kiến nghị) and "Phân loại" (hành vi hay quy định) the latter is meant: the values tell. */
function settleSubject(plan: ColumnPlan, grid: Grid, data: readonly GridRow[]): void {
  const told = (column: number) =>
    data.filter((row) => readSubject(row.cells[column] as string) !== null).length;
  const first = plan.at.get('subject');
  if (first === undefined) return;
  grid.columns.forEach(({ path }, column) => {
    if (matchFeedbackHeading(path)?.id !== 'subject') return;
    if (told(column) > told(plan.at.get('subject') ?? first)) plan.at.set('subject', column);
  });
}

/** "Kết quả xử lý" over answers in full is no status. */
function dropAnswers(plan: ColumnPlan, grid: Grid, data: readonly GridRow[]): void {
  const column = plan.at.get('status');
  if (column === undefined || !isResultHeading(grid.columns[column]?.path ?? [])) return;
  const texts = data.map((row) => row.cells[column] as string).filter((text) => text !== '');
  const known = texts.filter((text) => readState(text) !== 'unknown').length;
  if (known * 2 > texts.length) return;
  plan.at.delete('status');
  plan.ids[column] = 'content';
}

/** Reads the rows; why the whole table must be refused, where it must, as a sentence. */
export function readFeedbackList(
  candidate: ListCandidate,
  source: number,
): RowsRead<FeedbackItem> | { unsure: string } {
  const reading = readRows(candidate, source, readFeedbackRow);
  if ('unsure' in reading) return reading;
  const { items, tally } = reading;
  const { at } = candidate.plan;
  const dated = at.has('received') || at.has('submitted') || tally.labelled.size > 0;
  if (reading.rows > 0 && items.length === 0 && !dated) {
    return { unsure: 'không thấy cột ngày tiếp nhận hay ngày gửi phản ánh, kiến nghị' };
  }
  const notes = [...reading.notes];
  if (!at.has('received') && at.has('submitted')) {
    notes.push('Bảng không có ngày tiếp nhận; ngày gửi được dùng làm ngày tiếp nhận.');
  }
  for (const [word, times] of tally.unknownStatuses) {
    notes.push(`Trạng thái “${word}” chưa biết nghĩa: ${times} dòng, xếp theo ngày trả lời.`);
  }
  const forwarded = items.filter(({ state }) => state === 'transferred').length;
  if (forwarded > 0) {
    notes.push(
      `${forwarded} phản ánh, kiến nghị đã chuyển xử lý được tính là chuyển cơ quan khác; hãy xem lại nếu đó là chuyển nội bộ.`,
    );
  }
  return { ...reading, notes };
}
