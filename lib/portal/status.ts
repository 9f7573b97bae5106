/** Status words → the classes of contract §3.3. */
import words from '../../assets/words/statuses.json' with { type: 'json' };
import type { StatusClass } from '../dossier/types.ts';
import { foldCell } from '../grid/cell-text.ts';

/**
 * Makes the reader of status cells from words by class. A cell may hold more than the word
 * (origin, "(Quá hạn 3 ngày)", a task's own status on a second line): the part that is a
 * known word decides. A word no list holds is null, never guessed at from its parts.
 */
export function classifier<T extends string>(
  classes: Record<T, string[]>,
): (text: string) => T | null {
  const exact = new Map<string, T>();
  for (const [name, list] of Object.entries<string[]>(classes)) {
    for (const word of list) exact.set(foldCell(word), name as T);
  }
  /** Known phrases of three words or more, longest first: "Đang xử lý tại phòng …" still says "Đang xử lý", while "Đã nộp phí" does not say "Đã nộp". */
  const phrases = [...exact.keys()]
    .filter((phrase) => phrase.split(' ').length >= 3)
    .sort((a, b) => b.length - a.length);
  /** A list has a handful of status words, each on thousands of rows. */
  const classed = new Map<string, T | null>();

  function classify(text: string): T | null {
    const whole = exact.get(foldCell(text));
    if (whole) return whole;
    for (const part of text.split(/\n| - | – |[(;|]/)) {
      const known = exact.get(foldCell(part.replace(/^\s*[-•]\s*/, '').replace(/^[^:]*:/, '')));
      if (known) return known;
    }
    const folded = foldCell(text);
    const phrase = phrases.find((known) => folded.startsWith(`${known} `));
    return (phrase !== undefined && exact.get(phrase)) || null;
  }

  return (text) => {
    if (text === '') return null;
    const known = classed.get(text);
    if (known !== undefined) return known;
    const found = classify(text);
    if (classed.size < 500) classed.set(text, found);
    return found;
  };
}

const known = classifier<Exclude<StatusClass, 'unknown'>>(words.classes);

/** The class of a status cell; an unknown word is counted by its finish day and listed for review (contract §3.3). */
export function classifyStatus(text: string): StatusClass {
  return known(text) ?? 'unknown';
}
