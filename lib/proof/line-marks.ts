/**
 * What a line begins with: "II.", "5.1", "a)", "(2)", "Phần thứ hai", a bullet. Marks that could
 * be something else ("1/ tiếp nhận", "2.Giải quyết") count where they number lines one after another.
 */
export const MARKDOWN = /^\s{0,3}#{1,6}\s+/u;
export const BULLET = /^([-–—+•●○▪■*·])\s+(?=\S)/u;
/** "PHẦN THỨ NHẤT", "Phần II:", "Phụ lục 1": numbers begin anew under each. */
export const PART =
  /^((?:Phần|Chương|Phụ lục)\s+(?:thứ\s+)?(?:nhất|hai|ba|tư|bốn|năm|[IVX]{1,4}|\d{1,2}))(?![\p{L}\d])\s?[.:)–-]?\s*/iu;
/** "A. KẾT QUẢ": the letters that are no Roman number. */
const CAPITAL = /^([A-HKĐ])\s?[.)/]\s+(?=["“”'(]?\p{Lu})/u;
const ROMAN = /^(?:MỤC\s+|Mục\s+)?((?:X{0,2})(?:IX|IV|V?I{0,3}))\s?[.)/:-]\s*(?=["“”'(]?\p{Lu})/u;
const DOTTED =
  /^(?:Mục\s+)?([1-9]\d?(?:\.[1-9]\d?){1,4})(?:\s?[.):]?\s+(?=["“”'(]?\p{Lu})|[.)](?=\p{Lu}\p{Ll}))/u;
const ARABIC = /^([1-9]\d?)\s?[.)/]\s+(?=["“”'(]?\p{Lu})/u;
const LETTERED = /^\(?([a-zđ])\s?(?:[.)]\s+(?=["“”'(]?[\p{L}\d])|\)(?=\p{L}))/u;
const PARENTHESISED = /^\((\d{1,2}|[ivx]{1,4})\)\s+(?=\p{L})/u;
const STRICT = [CAPITAL, ROMAN, DOTTED, ARABIC, LETTERED];
/** "1/ tiếp nhận", "2.Giải quyết", "3- Kiến nghị" */
const LOOSE = /^([1-9]\d?)\s?([.)/:-]|–)\s*(?=["“”'(]?\p{L})/u;

export interface Mark {
  /** "II", "5.1", "a", "(2)" */
  number: string;
  /** Of the mark in the line, blanks behind it included. */
  length: number;
}

/** The mark that numbers a line; `loose`: the line is known to be one of a numbered run. */
export function readMark(line: string, loose = false): Mark | null {
  const part = isPart(line) ? PART.exec(line) : null;
  if (part) return markOf(part);
  for (const pattern of STRICT) {
    const m = pattern.exec(line);
    if (m?.[1]) return markOf(m);
  }
  const m = PARENTHESISED.exec(line);
  if (m) return { number: `(${m[1]})`, length: m[0].length };
  const run = loose ? LOOSE.exec(line) : null;
  return run && markOf(run);
}

function markOf(m: RegExpExecArray): Mark {
  return { number: m[1] as string, length: m[0].length };
}

/** A line that names a part, not a sentence that speaks of one. */
function isPart(line: string): boolean {
  return line.length < 160 && PART.test(line) && !/[.;,]$/u.test(line);
}

/**
 * Which lines carry a loose mark in earnest: those of a run 1, 2, 3 … in one manner of
 * writing. A number that stands twice belongs to the run as well.
 */
export function numberedRuns(lines: readonly string[]): Set<number> {
  const numbered = new Set<number>();
  const runs = new Map<string, { last: number; line: number }>();
  for (const [index, line] of lines.entries()) {
    const m = LOOSE.exec(line);
    if (!m) continue;
    const n = Number(m[1]);
    const sign = m[2] as string;
    const run = runs.get(sign);
    if (run && (n === run.last + 1 || (n === run.last && n > 1))) {
      numbered.add(run.line);
      numbered.add(index);
      runs.set(sign, { last: n, line: index });
    } else if (n === 1) runs.set(sign, { last: n, line: index });
  }
  return numbered;
}
