/** Status words → the classes of contract §3.3. */
import words from '../../assets/words/statuses.json' with { type: 'json' };
import type { StatusClass } from '../dossier/types.ts';
import { foldCell } from '../grid/cell-text.ts';

type Known = Exclude<StatusClass, 'unknown'>;

const EXACT = new Map<string, Known>();
for (const [name, list] of Object.entries(words.classes)) {
  for (const word of list) EXACT.set(foldCell(word), name as Known);
}

/** Known phrases of three words or more, longest first: "Đang xử lý tại phòng …" still says "Đang xử lý", while "Đã nộp phí" does not say "Đã nộp". */
const PHRASES = [...EXACT.keys()]
  .filter((phrase) => phrase.split(' ').length >= 3)
  .sort((a, b) => b.length - a.length);

/**
 * The class of a status cell. A cell may hold more than the word (origin, "(Quá hạn 3
 * ngày)", a task's own status on a second line): the part that is a known word decides.
 * A word no list holds is `unknown`, never guessed at from its parts: it is counted by its
 * finish day and listed for review (contract §3.3).
 */
export function classifyStatus(text: string): StatusClass {
  if (text === '') return 'unknown';
  const known = CLASSED.get(text);
  if (known) return known;
  const found = classify(text);
  if (CLASSED.size < 500) CLASSED.set(text, found);
  return found;
}

/** A list has a handful of status words, each on thousands of rows. */
const CLASSED = new Map<string, StatusClass>();

function classify(text: string): StatusClass {
  const whole = EXACT.get(foldCell(text));
  if (whole) return whole;
  for (const part of text.split(/\n| - | – |[(;|]/)) {
    const known = EXACT.get(foldCell(part.replace(/^\s*[-•]\s*/, '').replace(/^[^:]*:/, '')));
    if (known) return known;
  }
  const folded = foldCell(text);
  const phrase = PHRASES.find((known) => folded.startsWith(`${known} `));
  return (phrase !== undefined && EXACT.get(phrase)) || 'unknown';
}
