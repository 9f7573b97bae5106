/** Headings, status words and subjects of lists of phản ánh, kiến nghị (PAKN). */
import words from '../../assets/words/feedback.json' with { type: 'json' };
import topics from '../../assets/words/topics.json' with { type: 'json' };
import type { FeedbackState, FeedbackSubject } from '../dossier/feedback.ts';
import { foldCell, foldHeading } from '../grid/cell-text.ts';
import { readPortalDate } from '../text/dates.ts';
import { labelId } from './labels.ts';
import { classifier } from './status.ts';
import type { ColumnId } from './types.ts';
import { type HeadingMatch, matchHeading } from './vocabulary.ts';

const OWN = new Map<string, HeadingMatch>();
for (const [id, phrases] of Object.entries(words.columns)) {
  phrases.forEach((phrase, rank) => {
    const key = foldHeading(phrase);
    if (!OWN.has(key)) OWN.set(key, { id: id as ColumnId, rank, almost: null });
  });
}
const RESULTS = new Set(words.resultHeadings.map(foldHeading));
const TOPIC = new RegExp(`\\b(?:${topics.feedback.map(foldHeading).join('|')})\\b`, 'g');

/** "Nội dung phản ánh, kiến nghị" is "Nội dung"; a phrase that needs the word ("Ngày phản ánh") is tried first. */
function ownMatch(heading: string): HeadingMatch | null {
  const exact = OWN.get(heading);
  if (exact) return exact;
  const bare = withoutTopic(heading);
  return bare === heading ? null : (OWN.get(bare) ?? null);
}

function withoutTopic(heading: string): string {
  return heading.replace(TOPIC, ' ').replace(/ +/g, ' ').trim();
}

/** The field of a PAKN that a heading names: by its own words, else as in a dossier list. */
export function matchFeedbackHeading(path: readonly string[]): HeadingMatch | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const heading = foldHeading(leaf);
  return ownMatch(heading) ?? matchHeading(path) ?? matchHeading([withoutTopic(heading)]);
}

/** The field a label inside a cell names. */
export function feedbackLabelId(label: string): ColumnId | null {
  const bare = foldHeading(label);
  return ownMatch(bare)?.id ?? labelId(label) ?? labelId(withoutTopic(bare));
}

/** "Kết quả xử lý" may hold the state, or the answer in full. */
export function isResultHeading(path: readonly string[]): boolean {
  return RESULTS.has(withoutTopic(foldHeading(path.at(-1) ?? '')));
}

const stateOf = classifier<Exclude<FeedbackState, 'unknown'>>(words.states);

/** The state a status cell names; "unknown" for a word that no list holds. */
export function readState(text: string): FeedbackState {
  return stateOf(text) ?? 'unknown';
}

const publicity = classifier(words.published);

/** Whether a cell says that the answer was made public: a word or mark, or the day of it. */
export function readPublished(text: string): boolean | null {
  const known = publicity(text);
  if (known !== null) return known === 'yes';
  if (readPortalDate(text).kind === 'day') return true;
  return /^(?:x|co|roi|da)$/.test(foldCell(text)) || /[✓✔☑]/.test(text) ? true : null;
}

/** Conduct or regulation, by the words NĐ 20/2008/NĐ-CP calls them by; null for any other kind of kind. */
export function readSubject(text: string): FeedbackSubject | null {
  const folded = foldCell(text);
  const conduct = /\bhanh vi\b/.test(folded);
  const regulation = /\bquy dinh\b/.test(folded);
  if ((conduct && regulation) || /\bca hai\b/.test(folded)) return 'both';
  if (conduct) return 'conduct';
  return regulation ? 'regulation' : null;
}
