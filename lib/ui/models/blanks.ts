/** Blanks of a draft: going from one to the next, and what was answered before. */
import type { StoredDraft } from '../../store/types.ts';

export interface Blank {
  id: string;
  label: string;
}

/** The blank after this one in reading order, round to the first; null when it is the only one. */
export function nextBlank<T extends Blank>(blanks: readonly T[], id: string): T | null {
  const different = blanks.filter((b) => b.id !== id);
  const at = blanks.findIndex((b) => b.id === id);
  const after = blanks.slice(at + 1).find((b) => b.id !== id);
  return after ?? different[0] ?? null;
}

/** The latest answer that the same unit gave to a blank in another period; null when it never did. */
export function earlierAnswer(
  drafts: readonly StoredDraft[],
  current: Pick<StoredDraft, 'unit' | 'periodId'>,
  id: string,
): string | null {
  const answered = drafts
    .filter((d) => d.unit === current.unit && d.periodId !== current.periodId && d.blanks[id])
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return answered[0]?.blanks[id] ?? null;
}
