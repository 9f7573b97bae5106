/**
 * Quantities of a block: counts, percents and fractions, with what they count.
 */
import { readSpelled, SPELLED } from '../text/spelled-numbers.ts';
import { maskNumbers } from './mask.ts';
import { type Family, unitAfter } from './units.ts';

interface Base {
  start: number;
  /** End of the number itself; `after` is the end of its noun. */
  end: number;
  after: number;
  /** Words such as "hơn", "gần", "khoảng" stand before it. */
  approximate: 'more' | 'less' | 'about' | null;
}

export interface Count extends Base {
  type: 'count';
  value: number;
  /** The true value lies in [low, high]; equal for exact counts. */
  low: number;
  high: number;
  family: Family | null;
  /** "không có hồ sơ …" */
  denied: boolean;
}

export interface Percent extends Base {
  type: 'percent';
  value: number;
  decimals: number;
  /** "điểm %" */
  points: boolean;
}

export interface Fraction extends Base {
  type: 'fraction';
  numerator: number;
  denominator: number;
  family: Family | null;
}

export type Quantity = Count | Percent | Fraction;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

export type NumberManner = 'dot' | 'comma';

const B = '(?<![\\p{L}\\p{N}·])(?<![\\d·]\\s?/\\s?)(?<![\\d·][.,])';
const COUNTED =
  '(?:(?:bộ\\s+)?hồ\\s+sơ|HS|TTHC|thủ\\s+tục|trường\\s+hợp|phản\\s+ánh|kiến\\s+nghị|lượt|đơn\\s+vị)';
const SPELLED_COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SPELLED})(?=\\s+${COUNTED}(?![\\p{L}]))`,
  'giu',
);
const DENIED =
  /(?<![\p{L}])(?:không\s+(?:có|còn|phát\s+sinh|nhận\s+được|ghi\s+nhận|tiếp\s+nhận)|chưa\s+(?:phát\s+sinh|nhận\s+được|có|tiếp\s+nhận))(?:\s+(?:bất\s+kỳ|phát\s+sinh))?\s+(?=(?:(?:bộ\s+)?hồ\s+sơ|HS|trường\s+hợp|phản\s+ánh|kiến\s+nghị|PAKN|(?:quá|trễ)\s+hạn)(?![\p{L}]))/giu;
const BEFORE =
  /(?<![\p{L}])(?:(hơn|trên|ít nhất|tối thiểu|không dưới|vượt)|(gần|dưới|tối đa|không quá|chưa đến|chưa tới)|(khoảng|xấp xỉ|ước|ước đạt|ước tính|chừng|bình quân|trung bình))\s*$/iu;

/** How a document writes thousands: by the counts where only one reading is possible. */
export function numberManner(text: string): NumberManner {
  const dots = text.match(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/gu)?.length ?? 0;
  const commas =
    text.match(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,%])(?!\s*(?:%|ngàn|nghìn|triệu|tỷ))/gu)
      ?.length ?? 0;
  return commas > dots ? 'comma' : 'dot';
}

export function readQuantities(text: string, manner: NumberManner): Quantity[] {
  const masked = maskNumbers(text);
  const found: Quantity[] = [];
  const number =
    manner === 'comma'
      ? '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?'
      : '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
  const pattern = new RegExp(`${B}(${number})(?![\\d·]|[.,/]?[\\d·])`, 'gu');
  const slashed = new RegExp(`${B}(${number})\\s?/\\s?(${number})(?![\\d·/]|[.,][\\d·])`, 'gu');
  const taken: [number, number][] = [];
  for (const m of masked.matchAll(slashed)) {
    const fraction = toFraction(masked, m, manner);
    if (fraction) {
      found.push(fraction);
      taken.push([m.index, m.index + m[0].length]);
    }
  }
  let t = 0;
  for (const m of masked.matchAll(pattern)) {
    while (t < taken.length && (taken[t] as [number, number])[1] <= m.index) t++;
    if (t < taken.length && m.index >= (taken[t] as [number, number])[0]) continue;
    found.push(toQuantity(masked, m, manner));
  }
  for (const m of masked.matchAll(SPELLED_COUNT)) {
    const value = readSpelled(m[1] as string);
    if (value === null || value === 1 || m[1] === 'không' || m[1] === 'năm') continue;
    found.push(exact(masked, m.index, m.index + m[0].length, value, false));
  }
  for (const m of masked.matchAll(DENIED))
    found.push(exact(masked, m.index, m.index + m[0].trimEnd().length, 0, true));
  found.sort((a, b) => a.start - b.start);
  return mergeSpokenFractions(masked, found);
}

function exact(text: string, start: number, end: number, value: number, denied: boolean): Count {
  const unit = unitAfter(text.slice(end, end + 40));
  const approximate = denied || isRating(text, start, unit.family) ? null : vague(text, start);
  const after = end + unit.length;
  return {
    type: 'count',
    start,
    end,
    after,
    value,
    low: value,
    high: value,
    family: unit.family,
    denied,
    approximate,
  };
}

function toQuantity(text: string, m: RegExpExecArray, manner: NumberManner): Quantity {
  const start = m.index;
  const end = start + m[0].length;
  const tail = text.slice(end, end + 48);
  const percent = /^\s?(?:(điểm\s+)?(?:%|phần\s+trăm))/u.exec(tail);
  const { value, decimals } = readNumber(m[0], manner, percent !== null);
  if (percent) {
    const after = end + percent[0].length;
    const approximate = vague(text, start);
    return {
      type: 'percent',
      start,
      end: after,
      after,
      value,
      decimals,
      points: percent[1] !== undefined,
      approximate,
    };
  }
  const scale = /^\s?(ngàn|nghìn|triệu|tỷ|tỉ)(?!\p{L})/u.exec(tail);
  if (!scale) return exactOrDecimal(text, start, end, value, decimals);
  const factor = scale[1] === 'triệu' ? 1e6 : scale[1]?.startsWith('t') ? 1e9 : 1e3;
  const count = exact(text, start, end + scale[0].length, value * factor, false);
  const half = (0.5 * factor) / 10 ** decimals;
  return { ...count, low: value * factor - half, high: value * factor + half };
}

function exactOrDecimal(
  text: string,
  start: number,
  end: number,
  value: number,
  decimals: number,
): Count {
  const count = exact(text, start, end, value, false);
  // "225,78" of something is a measure, never a count to add up.
  return decimals > 0
    ? { ...count, family: count.family ?? 'measure', approximate: 'about' }
    : count;
}

function toFraction(text: string, m: RegExpExecArray, manner: NumberManner): Fraction | null {
  const a = readNumber(m[1] as string, manner, false);
  const b = readNumber(m[2] as string, manner, false);
  const start = m.index;
  const end = start + m[0].length;
  if (a.decimals > 0 || b.decimals > 0 || b.value === 0) return null;
  const unit = unitAfter(text.slice(end, end + 40));
  const after = end + unit.length;
  return {
    type: 'fraction',
    start,
    end,
    after,
    numerator: a.value,
    denominator: b.value,
    family: unit.family,
    approximate: null,
  };
}

function readNumber(
  raw: string,
  manner: NumberManner,
  percent: boolean,
): { value: number; decimals: number } {
  const thousands = manner === 'comma' ? ',' : '.';
  const decimal = manner === 'comma' ? '.' : ',';
  const grouped = (manner === 'comma' ? GROUPED_BY_COMMA : GROUPED_BY_DOT).test(raw);
  if (grouped && !(percent && Number.parseInt(raw, 10) <= 100)) {
    const plain = raw.replaceAll(thousands, '').replace(decimal, '.');
    return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  }
  const plain = raw.replace(',', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** "khá 04 đơn vị, trung bình 01 đơn vị": a mark, not a mean. */
function isRating(text: string, start: number, family: Family | null): boolean {
  const rated = family === 'place' || family === 'person';
  return rated && /(?<!\p{L})trung bình\s*$/iu.test(text.slice(Math.max(0, start - 14), start));
}

function vague(text: string, start: number): Base['approximate'] {
  const m = BEFORE.exec(text.slice(Math.max(0, start - 14), start));
  if (!m) return null;
  return m[1] ? 'more' : m[2] ? 'less' : 'about';
}

/** "951 hồ sơ/1.114 hồ sơ", "951 trên tổng số 1.114 hồ sơ" are fractions too. */
function mergeSpokenFractions(text: string, found: Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  for (const q of found) {
    const last = out.at(-1);
    if (last?.type === 'count' && q.type === 'count' && !last.denied && !q.denied) {
      const between = text.slice(last.after, q.start);
      const slash = /^\s*\/\s*(?:tổng\s+(?:số\s+)?)?$/u.test(between);
      const spoken = /^(?:\s+[\p{L}]+){0,6}\s*(?:\/|trên)\s*tổng(?:\s+số)?\s*$/u.test(between);
      // "51.574 trên 58.202 hồ sơ"
      const over = /^\s+trên\s+$/u.test(between) && last.value <= q.value;
      if ((slash || spoken || over) && q.value > 0) {
        out.pop();
        out.push({
          type: 'fraction',
          start: last.start,
          end: q.end,
          after: q.after,
          numerator: last.value,
          denominator: q.value,
          family: q.family ?? last.family,
          approximate: last.approximate ?? (over ? null : q.approximate),
        });
        continue;
      }
    }
    out.push(q);
  }
  return out;
}
