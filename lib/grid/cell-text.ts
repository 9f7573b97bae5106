/**
 * The text of a cell, made fit for comparing: lines kept, everything invisible gone. Most
 * cells are clean as they stand, and most of the rest repeat, so the costly Unicode work
 * is done once for each distinct text.
 */
import { clean, foldWords, isClean } from '../text/normalise.ts';

const MAX_REMEMBERED = 4000;
const MAX_LENGTH_REMEMBERED = 240;

const cleaned = new Map<string, string>();
const folded = new Map<string, string>();

/** NFC, no invisible marks, single blanks, lines trimmed and empty lines dropped. */
export function cleanCell(text: string): string {
  if (text === '' || isClean(text)) return text;
  if (text.length > MAX_LENGTH_REMEMBERED) return cleanLines(text);
  return remember(cleaned, text, cleanLines);
}

function cleanLines(text: string): string {
  if (!text.includes('\n')) return clean(text);
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const t = clean(line);
    if (t !== '') lines.push(t);
  }
  return lines.join('\n');
}

/** foldWords, remembered. */
export function foldCell(text: string): string {
  if (text.length > MAX_LENGTH_REMEMBERED) return foldWords(text);
  return remember(folded, text, foldWords);
}

/** foldWords without what stands in brackets: "Đúng hạn (Bao gồm …)" → "dung han". */
export function foldHeading(text: string): string {
  const bare = foldCell(text.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, ' '));
  return bare === '' ? foldCell(text) : bare;
}

function remember(
  memory: Map<string, string>,
  text: string,
  compute: (text: string) => string,
): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const value = compute(text);
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  memory.set(text, value);
  return value;
}
