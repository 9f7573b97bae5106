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
import { DAY_FIELDS, matchDay, phrasesOf } from './vocabulary.ts';

export function settleUnknown(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
): void {
  for (const [id, count] of KNOWN) {
    if (id === 'code' && plan.at.has('nationalCode')) continue;
    tell(plan, columns, id, (i) => {
      const { [count]: known, filled } = profiles[i] as Profile;
      return known * 5 >= filled * 4 && filled > 0 && !SAYS_NOT[id]?.test(wordsOf(columns, i));
    });
  }
  // "Tiếp nhận", "Trả kết quả" over a column of days.
  for (const id of DAY_FIELDS) {
    tell(plan, columns, id, (i) => {
      const profile = profiles[i] as Profile;
      return mostly(profile.dates, profile) && matchDay(columns[i]?.path.at(-1) ?? '') === id;
    });
  }
  askAboutDays(plan, columns, profiles);
}

/** What four values of five must be: codes, or words of known form. */
const KNOWN = [
  ['code', 'codesWithin'],
  ['status', 'statuses'],
  ['channel', 'channels'],
] as const;

/** Takes a column for a field that no other claims, where it is the only one that fits. */
function tell(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  id: ColumnId,
  fits: (column: number) => boolean,
): void {
  if (plan.at.has(id)) return;
  const [column, another] = columns.flatMap((_, i) => (plan.ids[i] === null && fits(i) ? [i] : []));
  if (column === undefined || another !== undefined) return;
  plan.ids[column] = id;
  plan.at.set(id, column);
  plan.notes.push(
    `Cột ${nameOf(columns, column)} được hiểu là “${phrasesOf(id)[0]}” theo những gì có trong cột.`,
  );
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
const SAYS_NOT: Partial<Record<ColumnId, RegExp>> = {
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
