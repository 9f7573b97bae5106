/**
 * Marked blanks: places that wait for the writer ("[… số hồ sơ …]", "…… hồ sơ", "(ghi rõ nguyên
 * nhân)"). Their words are instructions, not claims, and what they leave out is unknown.
 */
import type { Span } from './collector.ts';

const COUNTED =
  '(?:%|hồ\\s+sơ|HS|TTHC|thủ\\s+tục|PAKN|phản\\s+ánh|kiến\\s+nghị|trường\\s+hợp|lượt|văn\\s+bản|đơn\\s+vị|xã|phường|phiếu|giao\\s+dịch|tin|bài|cuộc|lĩnh\\s+vực|dịch\\s+vụ)';
const BLANKS = [
  // "[… số hồ sơ …]", "[...]"
  '\\[\\s*(?:…|\\.{3})[^[\\]]{0,300}\\]',
  '\\[[^[\\]]{0,300}(?:…|\\.{3})\\s*\\]',
  // "(ghi rõ nguyên nhân)", "(nêu cụ thể số hồ sơ)": an instruction in brackets of its own.
  '[([]\\s*(?:(?:đề\\s+nghị|cần|yêu\\s+cầu)\\s+)?(?:(?:ghi|nêu)\\s+(?:rõ|cụ\\s+thể|số|tên|đầy\\s+đủ|chi\\s+tiết|theo|các)|điền)(?!\\p{L})[^()[\\]]{0,300}[)\\]]',
  // Leaders: "……", "......", "____".
  '…{2,}|\\.{4,}|_{4,}',
  // One sign in the place of a number: "trực tiếp … hồ sơ", "đạt ...%".
  `(?<=\\s)(?:…|\\.{3})(?=\\s?${COUNTED}(?!\\p{L}))`,
  `(?<=\\s)(?:…|\\.{3})(?=\\s?/\\s?\\d)`,
];
const BLANK = new RegExp(BLANKS.join('|'), 'giu');

/** Behind a blank that stands for a number. */
const OF_NUMBER = new RegExp(`^\\s?(?:${COUNTED}(?!\\p{L})|[,;)])`, 'iu');
/** A part left blank stands no farther from the parts told, and in their sentence. */
const NEAR = 120;

export interface Blanked {
  /** As long as the text, each blank filled with "·", the sign of a number that counts nothing. */
  text: string;
  /** Where a number is left out. */
  numbers: Span[];
}

export function fillBlanks(text: string): Blanked {
  const numbers: Span[] = [];
  const filled = text.replace(BLANK, (blank, at: number) => {
    const end = at + blank.length;
    if (OF_NUMBER.test(text.slice(end, end + 20))) numbers.push({ start: at, end });
    return blank.replace(/[^\n]/gu, (sign) => '·'.repeat(sign.length));
  });
  return { text: filled, numbers };
}

/** Whether a number is left out among the places of one statement, or right behind them. */
export function isPartBlank(places: readonly Span[], { text, numbers }: Blanked): boolean {
  if (numbers.length === 0) return false;
  const sorted = [...places].sort((a, b) => a.start - b.start);
  return sorted.some((place, i) => {
    const next = sorted[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const blank = numbers[firstFrom(numbers, place.end)];
    if (!blank || blank.start >= Math.min(next, place.end + NEAR)) return false;
    return !/[.!?](?:\s|$)/u.test(text.slice(place.end, blank.start));
  });
}

function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span).start < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
