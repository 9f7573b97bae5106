/**
 * Columns under headings that no vocabulary holds. Codes and closed lists of words
 * (status, channel) tell by themselves what they are; days do only where the heading names
 * their day without saying so. One that may be the missing due or finish day is asked
 * about, never guessed.
 */
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';
import type { GridColumn } from '../grid/types.ts';
import type { ColumnPlan } from './columns.ts';
import { mostly, type Profile } from './profile.ts';
import type { ColumnId } from './types.ts';
import { matchDay, phrasesOf } from './vocabulary.ts';

export function settleUnknown(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
): void {
  for (const id of ['code', 'status', 'channel'] as const)
    tellByValues(plan, columns, profiles, id);
  nameDays(plan, columns, profiles);
  askAboutDays(plan, columns, profiles);
}

const KNOWN = { code: 'codesWithin', status: 'statuses', channel: 'channels' } as const;

/** Four values of five must be codes or words of known form, in one column only. */
function tellByValues(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
  id: keyof typeof KNOWN,
): void {
  if (plan.at.has(id) || (id === 'code' && plan.at.has('nationalCode'))) return;
  const fitting = profiles.flatMap((profile, i) => {
    const known = profile[KNOWN[id]];
    const fits = plan.ids[i] === null && profile.filled > 0 && known * 5 >= profile.filled * 4;
    return fits && !SAYS_NOT[id]?.test(wordsOf(columns, i)) ? [i] : [];
  });
  const [column] = fitting;
  if (column === undefined || fitting.length > 1) return;
  settle(plan, columns, id, column);
}

function settle(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  id: ColumnId,
  column: number,
): void {
  plan.ids[column] = id;
  if (id === 'ignore') return;
  plan.at.set(id, column);
  plan.notes.push(
    `Cột ${nameOf(columns, column)} được hiểu là “${phrasesOf(id)[0]}” theo những gì có trong cột.`,
  );
}

/** "Tiếp nhận", "Trả kết quả" over a column of days, where no other column claims that day. */
function nameDays(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
): void {
  const named = profiles.map((profile, i) =>
    plan.ids[i] === null && mostly(profile.dates, profile)
      ? matchDay(columns[i]?.path.at(-1) ?? '')
      : null,
  );
  named.forEach((id, i) => {
    if (id === null || plan.at.has(id) || named.indexOf(id) !== named.lastIndexOf(id)) return;
    settle(plan, columns, id, i);
  });
}

const DAY_NAMES = { due: 'ngày hẹn trả', finished: 'ngày kết thúc xử lý hay ngày trả' } as const;

function askAboutDays(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
): void {
  const missing = missingDays(plan);
  profiles.forEach((profile, i) => {
    if (plan.ids[i] !== null || !mostly(profile.dates, profile)) return;
    const words = wordsOf(columns, i);
    const meant = missing.find((id) => HINTS[id].test(words) || ABBREVIATED.test(words));
    if (meant)
      plan.unsure ??= `không rõ cột ${nameOf(columns, i)} có phải ${DAY_NAMES[meant]} không`;
    else plan.notes.push(`Cột ${nameOf(columns, i)} có ngày chưa rõ nghĩa, không được dùng.`);
  });
}

function missingDays({ at }: ColumnPlan): (keyof typeof DAY_NAMES)[] {
  if (at.has('composite')) return [];
  const has = (...ids: ColumnId[]) => ids.some((id) => at.has(id));
  const missing: (keyof typeof DAY_NAMES)[] = [];
  if (!has('due', 'overdue')) missing.push('due');
  if (!has('finished', 'returned')) missing.push('finished');
  return missing;
}

const HINTS = { due: wordIn(lists.hints.due), finished: wordIn(lists.hints.finished) };
/** "Ngày HT": hẹn trả, hoàn thành or anything else. */
const ABBREVIATED = /^(?:ngay|tg|thoi gian) [bcdfghjklmnpqrstvxz]{1,4}$/;
/** What makes a column of such words say something else: how the result is handed over, how the fee was paid. */
const SAYS_NOT: Partial<Record<keyof typeof KNOWN, RegExp>> = {
  status: wordIn(lists.saysNot.status),
  channel: wordIn(lists.saysNot.channel),
};

function wordIn(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.map(foldHeading).join('|')})\\b`);
}

function wordsOf(columns: readonly GridColumn[], column: number): string {
  return foldHeading(columns[column]?.path.join(' ') ?? '');
}

function nameOf(columns: readonly GridColumn[], column: number): string {
  const path = columns[column]?.path.join(' › ') ?? '';
  return path === '' ? `thứ ${column + 1}` : `“${path}”`;
}
