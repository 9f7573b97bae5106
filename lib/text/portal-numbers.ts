/**
 * Counts and percents of one table. "1.234" is a thousand in one portal and one and a bit
 * in another, so the style is decided from all the table's cells together; where they
 * contradict each other, the doubtful cells stay unknown.
 */
import type { NumberStyle } from './numbers.ts';

const DOT_GROUPS = /^-?\d{1,3}(?:\.\d{3})+$/;
const COMMA_GROUPS = /^-?\d{1,3}(?:,\d{3})+$/;
const BLANK_GROUPS = /^-?\d{1,3}(?: \d{3})+$/;
const PLAIN = /^-?\d+$/;
const DOT_DECIMAL = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;
const COMMA_DECIMAL = /^-?\d+,(?:\d{1,2}|\d{4,})$/;
const DASH = /^[-–—]+$/;

/** How the counts of a table are written, or 'unsure' when its cells contradict each other. */
export function decideNumberStyle(texts: Iterable<string>): NumberStyle | 'unsure' {
  let dots = false;
  let commas = false;
  let dotDecimals = false;
  let commaDecimals = false;
  for (const text of texts) {
    const bare = text.endsWith('%') ? '' : bareCount(text);
    if (DOT_GROUPS.test(bare)) dots = true;
    else if (COMMA_GROUPS.test(bare)) commas = true;
    else if (DOT_DECIMAL.test(bare)) dotDecimals = true;
    else if (COMMA_DECIMAL.test(bare)) commaDecimals = true;
  }
  if (dots && (commas || dotDecimals)) return 'unsure';
  if (commas && commaDecimals) return 'unsure';
  if (dots) return 'dot';
  return commas ? 'comma' : 'none';
}

/** A whole number ≥ 0; a lone dash means none. null = empty, or not a count in this style. */
export function readCount(text: string, style: NumberStyle | 'unsure'): number | null {
  const t = bareCount(text);
  if (PLAIN.test(t)) return keepCount(Number(t));
  if (DASH.test(t)) return 0;
  if (style === 'dot' && DOT_GROUPS.test(t)) return keepCount(Number(t.replaceAll('.', '')));
  if (style === 'comma' && COMMA_GROUPS.test(t)) return keepCount(Number(t.replaceAll(',', '')));
  if (BLANK_GROUPS.test(t)) return keepCount(Number(t.replaceAll(' ', '')));
  return null;
}

/** "80 hồ sơ", "80 (80%)": the count alone. */
function bareCount(text: string): string {
  const t = text.trim();
  if (/^[\d.,]*$/.test(t)) return t;
  return t.replace(/\s*\([\d.,]+\s*%\)$/, '').replace(/\s*(?:hồ sơ|hs|tthc|thủ tục)$/iu, '');
}

function keepCount(n: number): number | null {
  return n >= 0 && Number.isSafeInteger(n) ? n : null;
}

/** "48,6%", "40%", "98.32": a percent as a number; null when it is not one. */
export function readPercent(text: string): number | null {
  const t = text.trim().replace(/\s*%$/, '');
  if (!/^\d{1,4}(?:[.,]\d{1,4})?$/.test(t)) return null;
  return Number(t.replace(',', '.'));
}
