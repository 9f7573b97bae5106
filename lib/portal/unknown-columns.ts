/**
 * Columns under headings that no vocabulary holds. Codes and closed lists of words
 * (status, channel) tell by themselves what they are; days do not: one that may be the missing due or finish
 * day is asked about, never guessed.
 */
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';
import type { GridColumn } from '../grid/types.ts';
import type { ColumnPlan } from './columns.ts';
import { mostly, type Profile } from './profile.ts';
import type { ColumnId } from './types.ts';
import { phrasesOf } from './vocabulary.ts';

export function settleUnknown(
  plan: ColumnPlan,
  columns: readonly GridColumn[],
  profiles: readonly Profile[],
): void {
  for (const id of ['code', 'status', 'channel'] as const)
    tellByValues(plan, columns, profiles, id);
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
    return plan.ids[i] === null && profile.filled > 0 && known * 5 >= profile.filled * 4 ? [i] : [];
  });
  const [column] = fitting;
  if (column === undefined || fitting.length > 1) return;
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
    const words = foldHeading(columns[i]?.path.join(' ') ?? '');
    const meant = missing.find((id) => HINTS[id].test(words));
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

const HINTS = { due: hintOf('due'), finished: hintOf('finished') };

function hintOf(id: keyof typeof lists.hints): RegExp {
  return new RegExp(`\\b(?:${lists.hints[id].map(foldHeading).join('|')})\\b`);
}

function nameOf(columns: readonly GridColumn[], column: number): string {
  const path = columns[column]?.path.join(' › ') ?? '';
  return path === '' ? `thứ ${column + 1}` : `“${path}”`;
}
