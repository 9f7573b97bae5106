/**
 * Which field a heading of a dossier list names. Whole phrases only, accents and Unicode
 * form ignored: "Ngày trả" can never be taken for "Ngày trả hẹn". A small slip of the
 * keyboard ("Đơn vị tếp nhận") is accepted with a mark.
 */
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';
import type { ColumnId } from './types.ts';

/** Fields that are a day of the dossier. */
export const DAY_FIELDS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'received',
  'due',
  'finished',
  'returned',
  'submitted',
  'acceptBy',
  'pausedSince',
]);
export interface HeadingMatch {
  id: ColumnId;
  /** Place in the vocabulary's order of preference, 0 = first. */
  rank: number;
  /** The known phrase, when the heading is only nearly that phrase. */
  almost: string | null;
}

interface Entry extends HeadingMatch {
  phrase: string;
}

const PHRASES = new Map<string, Entry>();
for (const [id, phrases] of Object.entries(lists.columns)) {
  phrases.forEach((phrase, rank) => {
    const key = foldHeading(phrase);
    if (!PHRASES.has(key)) PHRASES.set(key, { id: id as ColumnId, rank, almost: null, phrase });
  });
}
const FILLERS = lists.fillers.map(foldHeading);

const ABBREVIATIONS = Object.entries(lists.abbreviations).map(
  ([short, long]) => [new RegExp(`\\b${foldHeading(short)}\\b`, 'g'), foldHeading(long)] as const,
);

/** "Ngày giờ nhận hồ sơ", "Thời điểm nhận": ways to say "the day of", and words that add nothing. */
const DAY_OF = new RegExp(`^(?:${lists.dayOf.map(foldHeading).join('|')}) `);
/** The same after the word: "Nhận ngày", "Hoàn thành lúc". */
const ON_DAY = new RegExp(` (?:${lists.onDay.map(foldHeading).join('|')})$`);
const ADDS_NOTHING = new RegExp(`\\b(?:${lists.fillers.map(foldHeading).join('|')})\\b`, 'g');

const DAYS = new Map<string, Entry | null>();
for (const [words, entry] of PHRASES) {
  const core = dayCore(words);
  if (core === null) continue;
  const known = DAYS.get(core);
  // Two meanings for one core: neither may be taken for it.
  DAYS.set(core, known === undefined || known?.id === entry.id ? entry : null);
}

/** What a heading says a day is of ("Ngày nhận", "Nhận ngày", "Nhận lúc"); null when it speaks of no day. */
function dayCore(words: string): string | null {
  return DAY_OF.test(words) || ON_DAY.test(words) ? coreOf(words) : null;
}

function coreOf(words: string): string {
  return words
    .replace(DAY_OF, '')
    .replace(ON_DAY, '')
    .replace(ADDS_NOTHING, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The day that a heading names without saying that it is one ("Tiếp nhận" over days); null for any other. */
export function matchDay(heading: string): ColumnId | null {
  return DAYS.get(coreOf(foldHeading(heading)))?.id ?? null;
}

/** The field a heading path names, or null. The whole path is tried before its last part. */
export function matchHeading(path: readonly string[]): HeadingMatch | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const whole = path.length > 1 ? lookUp(foldHeading(path.join(' '))) : null;
  return whole ?? lookUp(foldHeading(leaf)) ?? almost(foldHeading(leaf));
}

/** The field a label names ("Ngày hẹn trả: …"), exact phrases only. */
export function matchLabel(label: string): HeadingMatch | null {
  return lookUp(foldHeading(label));
}

/** "Mã hồ sơ trên cổng DVCQG": the code of the national portal, however it is put. */
const NATIONAL = /^ma .*\b(?:quoc gia|dvcqg)$/;

function lookUp(words: string): Entry | null {
  const exact = PHRASES.get(NATIONAL.test(words) ? 'ma quoc gia' : words);
  if (exact) return exact;
  for (const filler of FILLERS) {
    if (words.endsWith(` ${filler}`)) {
      const shorter = PHRASES.get(words.slice(0, -filler.length - 1));
      if (shorter) return shorter;
    }
  }
  const day = DAYS.get(dayCore(words) ?? '');
  if (day) return { ...day, rank: LESS_SURE };
  const written = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), words);
  return written === words ? null : lookUp(written);
}

/** After every exact phrase, where two columns claim one field. */
const LESS_SURE = 50;

/** Shorter phrases differ from each other by a letter ("ngày nhận", "ngày nhập"). */
const SHORTEST_FUZZY = 11;

const fuzzyMemory = new Map<string, HeadingMatch | null>();

function almost(words: string): HeadingMatch | null {
  if (words.length < SHORTEST_FUZZY || words.length > 60) return null;
  const known = fuzzyMemory.get(words);
  if (known !== undefined) return known;
  const near = new Map<ColumnId, Entry>();
  for (const [phrase, entry] of PHRASES) {
    if (phrase.length >= SHORTEST_FUZZY && isOneSlip(words, phrase)) near.set(entry.id, entry);
  }
  const only = near.size === 1 ? [...near.values()][0] : undefined;
  const match = only ? { id: only.id, rank: only.rank, almost: only.phrase } : null;
  if (fuzzyMemory.size > 500) fuzzyMemory.clear();
  fuzzyMemory.set(words, match);
  return match;
}

/** One letter added, lost, changed, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA + 1);
  const restB = b.slice(start, endB + 1);
  if (/\d| /.test(restA + restB)) return false;
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Phrases of a field, for saying what was looked for. */
export function phrasesOf(id: ColumnId): string[] {
  return (lists.columns as Partial<Record<ColumnId, string[]>>)[id]?.slice(0, 3) ?? [];
}
