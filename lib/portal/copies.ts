/**
 * The same content twice on a page: export copies that are not displayed, clones of fixed
 * columns, a dialog's list above the statistics it explains. Each content counts once.
 */
import { findCode } from './codes.ts';
import type { Answer } from './page.ts';

export function dropCopies(answers: readonly Answer[]): Answer[] {
  const shown = answers.filter((a) => !a.raw.hidden);
  const kept = shown.some((a) => a.summary.kind !== 'unknown') ? shown : markHidden(answers);
  return dropOverlays(dropClones(dropSubsets(dropStatisticsCopies(kept))));
}

/** Some columns of a list that was read, drawn again (fixed columns): nothing new in it. */
function dropClones(answers: readonly Answer[]): Answer[] {
  if (answers.every((a) => a.summary.kind !== 'unknown')) return [...answers];
  const read = new Set(answers.flatMap(codesOf));
  if (read.size === 0) return [...answers];
  return answers.filter((a) => a.summary.kind !== 'unknown' || !repeatsCodes(a, read));
}

function repeatsCodes(answer: Answer, read: ReadonlySet<string>): boolean {
  const rows = answer.grid.rows.filter((row) => row.kind === 'data');
  return (
    rows.length > 0 &&
    rows.every((row) => row.cells.some((text) => read.has(findCode(text) ?? text)))
  );
}

/** One that lists things row by row, with rows or without. */
export function isListAnswer({ summary, feedback }: Answer): boolean {
  return summary.kind === 'dossier-list' || feedback !== null;
}

/** Codes of the things a list lists; an item of PAKN without one is known by what it says. */
function codesOf({ dossiers, feedback }: Answer): string[] {
  return [
    ...dossiers.map(({ code }) => code),
    ...(feedback ?? []).map(({ code, mark }) => code ?? mark ?? ''),
  ];
}

/** Nothing readable is displayed: the hidden copy is better than nothing, if it is said. */
function markHidden(answers: readonly Answer[]): Answer[] {
  return answers.map((a) =>
    a.raw.hidden && a.summary.kind !== 'unknown'
      ? withNote(a, 'Bảng này không hiện trên trang; số liệu lấy từ bản ẩn.')
      : a,
  );
}

function withNote(answer: Answer, note: string): Answer {
  return { ...answer, summary: { ...answer.summary, notes: [...answer.summary.notes, note] } };
}

/** Lists that share codes: the one with more dossiers, then with more columns, stays. */
function dropSubsets(answers: readonly Answer[]): Answer[] {
  const lists = answers.filter(({ dossiers, feedback }) => dossiers.length > 0 || feedback?.length);
  if (lists.length < 2) return [...answers];
  const dropped = new Set<Answer>();
  const codes = new Map(lists.map((a) => [a, new Set(codesOf(a))]));
  for (const small of lists) {
    for (const big of lists) {
      if (small === big || dropped.has(big) || dropped.has(small) || !outranks(big, small))
        continue;
      const known = codes.get(big) as Set<string>;
      if (
        small.summary.kind === big.summary.kind &&
        codesOf(small).every((code) => known.has(code))
      )
        dropped.add(small);
    }
  }
  return answers.filter((a) => !dropped.has(a));
}

function outranks(big: Answer, small: Answer): boolean {
  const a = [codesOf(big).length, big.summary.columns.length, -big.index];
  const b = [codesOf(small).length, small.summary.columns.length, -small.index];
  const i = a.findIndex((value, at) => value !== b[at]);
  return (a[i] as number) > (b[i] as number);
}

/** Two statistics tables with the same rows and figures are one. */
function dropStatisticsCopies(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter((a) => {
    if (!a.statistics) return true;
    const { rows, total } = a.statistics;
    const key = JSON.stringify([rows.map((r) => [r.name, r.form06, r.others]), total.form06]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A dialog opened from a figure lists only that figure's dossiers: the table below is the page. */
function dropOverlays(answers: readonly Answer[]): Answer[] {
  const base = answers.some((a) => a.statistics && !a.raw.dialog);
  if (!base) return [...answers];
  return answers.map((a) =>
    a.raw.dialog && isListAnswer(a)
      ? {
          ...a,
          dossiers: [],
          feedback: null,
          summary: {
            ...a.summary,
            kind: 'unknown',
            read: 0,
            notes: [
              'Danh sách trong hộp thoại phủ trên bảng thống kê chỉ là một phần, không tính vào số liệu.',
            ],
          },
        }
      : a,
  );
}
