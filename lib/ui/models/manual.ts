/** Counts typed in by hand: read strictly, and held against the identities of form II.06. */
import { FORM06_CELLS, type Form06Cell } from '../../report/figure.ts';

export type TypedCounts = Partial<Record<Form06Cell, string>>;

export type ManualProblem = 'whole' | 'received' | 'resolved' | 'pending' | 'balance';

/** "1.204" and "1204" → 1204; null for anything that is no whole number. */
export function readCount(text: string): number | null {
  const plain = text.trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/.test(plain)) return null;
  return Number(plain.replaceAll('.', ''));
}

/** The counts that were filled in, by cell. Cells left empty are left out. */
export function readCounts(typed: TypedCounts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of FORM06_CELLS) {
    const count = readCount(typed[cell] ?? '');
    if (count !== null) counts[cell] = count;
  }
  return counts;
}

const SUMS: [ManualProblem, Form06Cell, Form06Cell[]][] = [
  ['received', 'received.total', ['received.online', 'received.direct', 'received.carriedOver']],
  ['resolved', 'resolved.total', ['resolved.early', 'resolved.onTime', 'resolved.late']],
  ['pending', 'pending.total', ['pending.inTime', 'pending.overdue']],
  ['balance', 'received.total', ['resolved.total', 'pending.total']],
];

/** What does not fit: cells that are no counts, and sums whose every cell is filled in but do not add up. */
export function manualProblems(typed: TypedCounts): ManualProblem[] {
  const filled = FORM06_CELLS.filter((cell) => (typed[cell] ?? '').trim() !== '');
  if (filled.length === 0 || filled.some((cell) => readCount(typed[cell] ?? '') === null))
    return ['whole'];
  const counts = readCounts(typed);
  return SUMS.filter(([, total, parts]) => {
    const values = parts.map((cell) => counts[cell]);
    const whole = counts[total];
    if (whole === undefined || values.some((value) => value === undefined)) return false;
    return whole !== values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }).map(([problem]) => problem);
}
