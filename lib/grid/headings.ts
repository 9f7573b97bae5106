/**
 * Does a text read like the heading of a column? Decided by words, because portals put
 * their headings in <td><strong>, in body rows and in spreadsheet cells alike.
 */
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { foldCell, foldHeading } from './cell-text.ts';

const WORDS = new Set<string>();
for (const group of [...Object.values(lists.columns), lists.headings]) {
  for (const word of group) WORDS.add(foldHeading(word));
}
/** What statistics count, in whatever title: "Số hồ sơ đã được giải quyết", "Kỳ trước". */
const COUNTED = new RegExp(`\\b(?:${lists.counted.map(foldHeading).join('|')})\\b`);

const OPENINGS =
  /^(ngay|ma so|ten|ty le|ti le|so luong|so ho so|tong so|trang thai|tinh trang|hinh thuc|muc do|don vi|linh vuc|thoi gian|thoi diem|ho so|so hoa|tthc|thu tuc hanh chinh|quy trinh|cap|danh gia|chu so huu|nguoi) /;
const LONGEST = 160;

/** Icon names that fonts draw as pictures ("arrow_downward"); they stand in the text. */
const LIGATURE = /(^|\s)[a-z]+(?:_[a-z0-9]+)+(?=\s|$)/g;

/** "Kênh nộp hồ sơ" is "Kênh nộp". */
const LAST_FILLER = new RegExp(` (?:${lists.fillers.map(foldHeading).join('|')})$`);

/** Icon names without an underscore are words too; only after a heading are they pictures. */
const LAST_ICON = new RegExp(`(?<=\\S)(?: (?:${lists.icons.join('|')}))+$`);

/** The heading without icon names, and said once where a tooltip repeats it. */
export function cleanHeading(text: string): string {
  const bare = text
    .replace(LIGATURE, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(LAST_ICON, '');
  return sayOnce(bare);
}

function sayOnce(text: string): string {
  const middle = text.length / 2;
  if (text.length > 6 && Number.isInteger(middle) && text.slice(0, middle) === text.slice(middle)) {
    return text.slice(0, middle).trim();
  }
  const gap = Math.floor(middle);
  if (text[gap] === ' ' && text.length > 4 && text.slice(0, gap) === text.slice(gap + 1)) {
    return text.slice(0, gap);
  }
  return text;
}

export function isHeading(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  if (text === '%' || text === '#') return true;
  if (text.includes('\n') && text.split('\n').every(isHeading)) return true;
  const whole = foldHeading(cleanHeading(text));
  const words = whole.replace(LAST_FILLER, '');
  if (words === '') return false;
  return (
    [words, whole].some((w) => WORDS.has(w)) || OPENINGS.test(`${words} `) || COUNTED.test(words)
  );
}

const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/;
const CODE = /\d{6}-\d{2,}|^\d{10,}$/;
const NUMBER = /^[-+]?\d[\d.,]*\s*%?$/;

/** A value that no heading is: a day, a dossier code, a number. */
export function isValue(text: string): boolean {
  return text !== '' && (NUMBER.test(text) || DATE.test(text) || CODE.test(text));
}

/** A dossier's own code and nothing else: a row that holds one is no heading. */
export function isCode(text: string): boolean {
  return text.length <= 60 && /\d{6}-\d{2,}/.test(text);
}

/** Same words apart from case, accents and signs. */
export function sameWords(a: string, b: string): boolean {
  return a === b || (!beginDifferently(a, b) && foldCell(a) === foldCell(b));
}

/** Folding keeps a leading digit or unmarked letter: "12" is never "STT", and nothing need be folded. */
function beginDifferently(a: string, b: string): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return PLAIN_START.test(x) && PLAIN_START.test(y) && x.toLowerCase() !== y.toLowerCase();
}

const PLAIN_START = /[A-Za-z0-9]/;
