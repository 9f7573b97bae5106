/**
 * Numbers spelled in Vietnamese words, 0–999: "tám", "hai mươi lăm", "một trăm linh năm".
 */
const DIGITS: Record<string, number> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const LAST: Record<string, number> = { ...DIGITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5, rưỡi: 5 };

/** The number of a run of words, or null when they spell none. */
export function readSpelled(text: string): number | null {
  const words = text.normalize('NFC').toLowerCase().trim().split(/\s+/u);
  let rest = words;
  let total = 0;
  if (rest[1] === 'trăm') {
    const hundreds = DIGITS[rest[0] as string];
    if (!hundreds) return null;
    total = hundreds * 100;
    rest = rest.slice(2);
    if (rest.length === 0) return total;
    if (rest[0] === 'linh' || rest[0] === 'lẻ') {
      const unit = rest.length === 2 ? LAST[rest[1] as string] : undefined;
      return unit === undefined ? null : total + unit;
    }
  }
  const tail = belowHundred(rest);
  return tail === null ? null : total + tail;
}

function belowHundred(words: string[]): number | null {
  if (words.length === 1) return words[0] === 'mười' ? 10 : (DIGITS[words[0] as string] ?? null);
  if (words[0] === 'mười' && words.length === 2) {
    const unit = LAST[words[1] as string];
    return unit === undefined ? null : 10 + unit;
  }
  if (words[1] !== 'mươi') return null;
  const tens = DIGITS[words[0] as string];
  if (!tens || words.length > 3) return null;
  const unit = words.length === 3 ? LAST[words[2] as string] : 0;
  return unit === undefined ? null : tens * 10 + unit;
}

const WORD =
  '(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|tư|lăm|nhăm|trăm|linh|lẻ)';
/** A run of number words, to be followed by a counted noun. */
export const SPELLED = `${WORD}(?:\\s+${WORD}){0,4}`;
