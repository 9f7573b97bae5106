/**
 * Where the phrase of a figure begins and ends: between breaks, and between two figures
 * that share one stretch of words.
 */
import type { Count, Quantity } from './figures.ts';

export const STOP = /[.!?…](?:["”’)]*)(?=\s|$)/gu;
export const ABBREVIATION =
  /(?:^|[\s(])(?:TP|TX|TT|P|Q|H|X|GS|PGS|TS|ThS|BS|CN|St|Tp|Ths|tr|v\.v|\p{Lu})$/u;
const BREAKS =
  /[,;:()\n]|[.!?…](?=\s|$)|(?<![\p{L}])(?:trong\s+(?:số\s+)?đó|bao\s+gồm|gồm(?:\s+có)?|chia\s+ra|cụ\s+thể)(?![\p{L}])/giu;
const LISTED =
  /(?<![\p{L}])(?:tiếp\s+nhận|trực\s+tiếp|trước(?:\s+hạn)?|sớm(?:\s+hạn)?|đúng\s+hạn|bưu\s+chính(?:\s+công\s+ích)?)\s*$/iu;
/** "các sở, ngành", "96 xã, phường, đặc khu": one subject. */
const UNIT_NAME =
  '(?:sở|ban|bộ|ngành|xã|phường|thị\\s+trấn|đặc\\s+khu|quận|huyện|thị\\s+xã|thành\\s+phố|cơ\\s+quan|đơn\\s+vị|địa\\s+phương)';
const UNIT_ENDS = new RegExp(`(?<![\\p{L}])${UNIT_NAME}\\s*$`, 'iu');
const UNIT_BEGINS = new RegExp(`^\\s*(?:và\\s+)?${UNIT_NAME}(?![\\p{L}])`, 'iu');
const RATE_WORD =
  /(?<![\p{L}])(?:đạt|chiếm|tỷ\s+lệ|tỉ\s+lệ|tương\s+(?:ứng|đương)|bằng)(?![\p{L}])/iu;

/** Where the phrase that leads to a figure begins: after the last break before it. */
export function breakBefore(text: string, at: number, floor: number): number {
  const low = Math.max(floor, at - 240, 0);
  // Brackets without a figure ("(từ ngày … đến ngày …)") do not break a phrase.
  const piece = text.slice(low, at).replace(/\([^()]*\)/gu, (m) => ' '.repeat(m.length));
  let from = low;
  let strong = low;
  for (const m of piece.matchAll(BREAKS)) {
    const end = low + m.index + m[0].length;
    const isLabel = /^\s*(?:là\s+|có\s+|đạt\s+)?$/u.test(text.slice(end, at));
    const announces = /(?:trong\s+(?:số\s+)?đó|gồm|chia\s+ra|cụ\s+thể)\s*$/iu;
    // "Trực tiếp, qua bưu chính: 500": a colon right before the figure ends its label.
    if (m[0] === ':' && isLabel && !announces.test(text.slice(low, end - 1))) return strong;
    // "trước hạn, đúng hạn 148.761 hồ sơ": words of one kind, listed before one figure.
    const listed =
      m[0] === ',' &&
      LISTED.test(text.slice(from, end - 1)) &&
      (from > floor || !/\p{L}{2}|\d{2}/u.test(text.slice(0, floor)));
    const isSubject =
      m[0] === ',' &&
      UNIT_ENDS.test(text.slice(from, end - 1)) &&
      UNIT_BEGINS.test(text.slice(end, at));
    if (!listed && !isSubject) from = end;
    if (m[0] !== ',') strong = end;
  }
  return from;
}

/** Where the phrase after a figure ends. */
export function breakAfter(text: string, count: Count, next: Quantity | undefined): number {
  const limit = Math.min(next ? next.start : text.length, count.after + 160);
  const piece = text.slice(count.after, limit);
  // A remark in brackets without any figure still belongs to the phrase.
  const bracket = /^[^,;:.()\n]*\([^()\d]*\)/u.exec(piece);
  if (bracket) return count.after + bracket[0].length;
  const m = new RegExp(BREAKS.source, 'iu').exec(piece);
  const rate = RATE_WORD.exec(piece);
  const cut = Math.min(m?.index ?? piece.length, rate?.index ?? piece.length);
  return count.after + cut;
}

/** Words between two counts of one phrase: those after the last "và" lead to the second. */
export function sharedBefore(between: string, previous: Quantity, text: string): string {
  const split = splitShared(between, previous, text);
  return between.slice(split);
}

export function sharedAfter(
  after: string,
  count: Count,
  next: Quantity | undefined,
  before: string,
): string {
  if (next?.type !== 'count' || count.after + after.length < next.start) return after;
  return after.slice(0, splitBetween(after, hasWords(before)));
}

function splitShared(between: string, previous: Quantity, text: string): number {
  const lead = text.slice(breakBefore(text, previous.start, 0), previous.start);
  return splitBetween(between, hasWords(lead));
}

function splitBetween(between: string, labelledBefore: boolean): number {
  const joints = [
    ...between.matchAll(/(?<![\p{L}])(?:và|còn|với|cùng|thì\s+có|có)(?![\p{L}])|[-–+]/giu),
  ];
  const joint = labelledBefore ? joints[0] : joints.at(-1);
  if (joint) return joint.index + joint[0].length;
  return labelledBefore ? 0 : between.length;
}

function hasWords(label: string): boolean {
  return (
    label
      .replace(
        /(?<![\p{L}])(?:là|có|được|số|tổng|khoảng|trên|hơn|gần|đã|và|còn|trong)(?![\p{L}])/giu,
        '',
      )
      .trim().length > 2
  );
}

export function sentenceStart(text: string, at: number, floor: number): number {
  const low = Math.max(floor, at - 400);
  let from = low;
  for (const m of text.slice(low, at).matchAll(STOP))
    if (!ABBREVIATION.test(text.slice(low, low + m.index))) from = low + m.index + m[0].length;
  return from;
}
