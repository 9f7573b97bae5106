/**
 * Whether a page without a dossier list may show figures, or a list of phản ánh, kiến nghị:
 * the words that stand over every such table. Cheap, so that ordinary pages never load more.
 */
import { foldWords } from '../../text/normalise.ts';

const FIGURES =
  /\b(phan anh|kien nghi|pakn|tiep nhan|da giai quyet|da xu ly|dang giai quyet|dang xu ly|truoc han|dung han|qua han)\b/g;
/** Two of the words at least: one alone stands in menus and forms too. */
const ENOUGH = 2;
/** Cells written without a blank between them: "Tiếp nhậnĐã xử lý". */
const GLUED = /(\p{Ll})(\p{Lu})/gu;
/** Header text stands in a table's first rows. */
const HEAD = 3_000;

/** Whether a table of the page speaks of form II.06 enough to load the larger half for it. */
export function isWorthLooking(doc: Document): boolean {
  for (const table of doc.querySelectorAll('table, [role=table], [role=grid]')) {
    const words = foldWords((table.textContent ?? '').slice(0, HEAD).replace(GLUED, '$1 $2'));
    if (new Set(words.match(FIGURES)).size >= ENOUGH) return true;
  }
  return false;
}
