/**
 * Column by column: which field of a dossier stands here? Words decide, values confirm;
 * where two columns claim one field, the better word with fitting values wins, and where
 * neither can be preferred the table is not read.
 */
import type { GridColumn, GridRow } from '../grid/types.ts';
import { mostly, type Profile, profileColumn } from './profile.ts';
import type { ColumnId } from './types.ts';
import { settleUnknown } from './unknown-columns.ts';
import { DAY_FIELDS, type HeadingMatch, matchHeading } from './vocabulary.ts';

export interface ColumnPlan {
  /** Field of each grid column; null = not recognised. */
  ids: (ColumnId | null)[];
  /** Column of each field that a dossier is read from. */
  at: Map<ColumnId, number>;
  notes: string[];
  /** Why the table cannot be read although it looks like a list; null when it can. */
  unsure: string | null;
  /** What a label inside a cell means, where the list is not one of dossiers. */
  labels?: (label: string) => ColumnId | null;
}

/** Fields whose wrong column would falsify a count. */
const DECIDING = new Set<ColumnId>(['code', 'received', 'due', 'finished', 'status', 'channel']);

interface Candidate {
  column: number;
  match: HeadingMatch;
  profile: Profile;
}

/**
 * @param taught fields the official pointed out, by column; they overrule the words
 * @param matchWords the vocabulary of the list
 */
export function planColumns(
  columns: readonly GridColumn[],
  data: readonly GridRow[],
  taught: readonly (ColumnId | null)[] | null,
  matchWords: (path: readonly string[]) => HeadingMatch | null = matchHeading,
): ColumnPlan {
  const plan: ColumnPlan = { ids: [], at: new Map(), notes: [], unsure: null };
  const candidates = new Map<ColumnId, Candidate[]>();
  const profiles = columns.map((_, i) => profileColumn(data, i));
  columns.forEach((column, i) => {
    const given = taught?.[i] ?? null;
    const match = given ? { id: given, rank: -1, almost: null } : matchWords(column.path);
    const profile = profiles[i] as Profile;
    const id = match ? fittingId(match.id, profile) : idByContent(column.path, profile);
    plan.ids.push(id);
    if (!id || id === 'person' || id === 'ignore' || id === 'note') return;
    if (match?.almost) {
      plan.notes.push(`Tiêu đề “${column.path.at(-1)}” được hiểu là “${match.almost}”.`);
    }
    const list = candidates.get(id) ?? [];
    list.push({ column: i, match: match ?? { id, rank: 99, almost: null }, profile });
    candidates.set(id, list);
  });
  for (const [id, list] of candidates) choose(plan, id, list, columns);
  settleUnknown(plan, columns, profiles);
  return plan;
}

/** A word that can mean two things is settled by the values below it. */
function fittingId(id: ColumnId, profile: Profile): ColumnId {
  if (id === 'due' && profile.filled > 0 && !mostly(profile.dates + profile.monthFirst, profile)) {
    // "Hạn xử lý: Còn 2 ngày", "Thời hạn: 3 ngày làm việc": the portal's own words, no day.
    return profile.dates === 0 && profile.numbers === 0 ? 'overdue' : 'due';
  }
  // "Loại hồ sơ: Trực tuyến".
  if (id === 'procedure' && mostly(profile.channels, profile)) return 'channel';
  if (mostly(profile.labelled, profile) && (id === 'procedure' || id === 'code'))
    return 'composite';
  return id;
}

/** A column without a known heading may still be the cell that holds everything. */
function idByContent(path: readonly string[], profile: Profile): ColumnId | null {
  if (mostly(profile.labelled, profile)) return 'composite';
  return path.length === 0 && profile.filled === 0 ? 'ignore' : null;
}

function choose(
  plan: ColumnPlan,
  id: ColumnId,
  list: Candidate[],
  columns: readonly GridColumn[],
): void {
  const fitting = DAY_FIELDS.has(id)
    ? list.filter((c) => c.profile.filled === 0 || c.profile.dates + c.profile.monthFirst > 0)
    : list;
  const usable = fitting.length > 0 ? fitting : list;
  usable.sort((a, b) => a.match.rank - b.match.rank || codeScore(id, b) - codeScore(id, a));
  const [best, second] = usable;
  if (!best) return;
  if (
    second &&
    DECIDING.has(id) &&
    second.match.rank === best.match.rank &&
    !tells(id, best, second)
  ) {
    plan.unsure ??= `hai cột cùng mang tiêu đề “${columns[best.column]?.path.at(-1)}”, không rõ cột nào đúng`;
  }
  plan.at.set(id, best.column);
  for (const other of list) {
    if (other === best || id === 'ordinal' || id === 'overdue') continue;
    plan.ids[other.column] = id === 'code' ? 'nationalCode' : 'ignore';
    if (id === 'code' && !plan.at.has('nationalCode')) plan.at.set('nationalCode', other.column);
    if (DECIDING.has(id)) {
      plan.notes.push(
        `Hai cột cùng nghĩa: dùng “${heading(columns, best)}”, bỏ qua “${heading(columns, other)}”.`,
      );
    }
  }
}

function heading(columns: readonly GridColumn[], candidate: Candidate): string {
  return columns[candidate.column]?.path.join(' › ') ?? '';
}

function codeScore(id: ColumnId, c: Candidate): number {
  return id === 'code' ? c.profile.codes : c.profile.filled;
}

/** Do the values prefer the first of two columns with the same heading? */
function tells(id: ColumnId, best: Candidate, second: Candidate): boolean {
  if (second.profile.filled === 0) return true;
  return id === 'code' && best.profile.codes > 0 && second.profile.codes === 0;
}
