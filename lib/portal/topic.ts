/**
 * Dossiers, or phản ánh, kiến nghị (PAKN)? The headings say it; where they do not, the
 * title nearest the table does.
 */
import topics from '../../assets/words/topics.json' with { type: 'json' };
import { foldCell, foldHeading } from '../grid/cell-text.ts';
import type { Grid } from '../grid/types.ts';
import { findCode } from './codes.ts';

const FEEDBACK = wordsOf(topics.feedback);
const DOSSIERS = wordsOf(topics.dossiers);
const OF_DOSSIERS = wordsOf(topics.dossierHeadings);
const COMPLAINTS = wordsOf(topics.complaints);
/** "Mã phản ánh", "Mã số PAKN", "Số phản ánh, kiến nghị": the code of one PAKN. */
const OWN_CODE = new RegExp(`^(?:ma|so)(?: so| hieu| ho so)? ${FEEDBACK.source}`);

function wordsOf(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.map(foldCell).join('|')})\\b`);
}

/** @param text folded */
export function namesFeedback(text: string): boolean {
  return FEEDBACK.test(text);
}

/**
 * Whether a table that lists things one by one lists PAKN. A list of dossiers may have a
 * column for feedback on them, a list of PAKN one for the procedure it is about: the code's
 * own heading decides, else what most headings speak of. Complaints (khiếu nại, tố cáo)
 * come under another law and are neither.
 */
export function listsFeedback(grid: Grid): boolean {
  const heads = grid.columns.map(({ path }) => foldHeading(path.join(' ')));
  if (heads.some((head) => OWN_CODE.test(head))) return true;
  const own = heads.filter(namesFeedback).length;
  const others = heads.filter((head) => !namesFeedback(head) && OF_DOSSIERS.test(head)).length;
  if (own > 0) return own > others && !heads.some((head) => COMPLAINTS.test(head));
  return others < 2 && titleNamesFeedback(grid) && !holdsDossierCode(grid);
}

/**
 * The title nearest the table speaks of feedback and the headings speak of no dossiers:
 * "Tiếp nhận", "Đã xử lý" then count what citizens said, not what they filed.
 * @param heads all headings, folded
 */
export function isAboutFeedback(grid: Grid, heads: string): boolean {
  return !DOSSIERS.test(heads) && titleNamesFeedback(grid);
}

function titleNamesFeedback({ titles }: Grid): boolean {
  const near = titles.slice(-8).map((title) => foldCell(title.slice(0, 400)));
  const title = near.findLast((text) => namesFeedback(text) || DOSSIERS.test(text));
  return title !== undefined && namesFeedback(title) && !COMPLAINTS.test(title);
}

function holdsDossierCode({ rows }: Grid): boolean {
  const first = rows.find(({ kind }) => kind === 'data');
  return first?.cells.some((text) => findCode(text) !== null) ?? false;
}
