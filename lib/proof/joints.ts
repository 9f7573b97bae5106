/**
 * How figures are joined: by a comma, a stop, a new entry; and the words that announce parts.
 */
import type { Item } from './clauses.ts';
import { ABBREVIATION, STOP } from './phrases.ts';

/** How an item is joined to the one before, from the weakest to the strongest break. */
export const SEP = {
  none: 0,
  and: 1,
  comma: 2,
  semi: 4,
  stop: 5,
  subitem: 6,
  item: 7,
  block: 8,
} as const;
export type Separator = (typeof SEP)[keyof typeof SEP];

/** `among`: "trong đó"; `all`: "gồm"; `colon`: a colon before a list; `named`: "cụ thể". */
export type Opener = 'among' | 'all' | 'colon';

const ALL =
  /(?<![\p{L}])(?:bao\s+gồm|gồm(?:\s+có)?|chia\s+ra|được\s+chia|phân\s+(?:ra|theo)|chia\s+theo)(?![\p{L}])/giu;
const AMONG =
  /(?<![\p{L}])(?:trong\s+(?:số\s+)?đó|trong\s+số\s+(?:này|\p{L}+\s+hồ\s+sơ)|cụ\s+thể(?:\s+(?:là|như\s+sau))?)(?![\p{L}])/giu;

/** What a paragraph that ends in a colon announces: "Trong đó:", "gồm:" or a bare colon. */
export function openerAtEnd(text: string): Opener {
  if (/(?:trong\s+(?:số\s+)?đó|cụ\s+thể(?:\s+như\s+sau)?)\s*:\s*$/iu.test(text)) return 'among';
  return /(?:gồm|chia\s+ra)\s*:\s*$/iu.test(text) ? 'all' : 'colon';
}

export function separatorOf(piece: string): { separator: Separator; stops: number } {
  let stops = 0;
  let soft = false;
  for (const m of piece.matchAll(STOP)) {
    if (ABBREVIATION.test(piece.slice(0, m.index)) && m[0] === '.') continue;
    // A small letter after the stop carries the sentence on ("3.598 hồ sơ. không có …").
    if (/^\s+\p{Ll}/u.test(piece.slice(m.index + m[0].length))) soft = true;
    else stops++;
  }
  if (stops > 0) return { separator: SEP.stop, stops };
  if (soft || /[;\n]/u.test(piece)) return { separator: SEP.semi, stops };
  if (/,/u.test(piece)) return { separator: SEP.comma, stops };
  if (/(?<![\p{L}])(?:và|cùng|với|còn)(?![\p{L}])|[-–+]/u.test(piece))
    return { separator: SEP.and, stops };
  return { separator: SEP.none, stops };
}

export function lastOpener(piece: string): Opener | null {
  let best: { at: number; opener: Opener } | null = null;
  for (const m of piece.matchAll(ALL)) best = { at: m.index, opener: 'all' };
  for (const m of piece.matchAll(AMONG))
    if (!best || m.index > best.at) best = { at: m.index, opener: 'among' };
  return best?.opener ?? null;
}

/** No pair of brackets is longer; what stays open longer was never closed. */
export const LONGEST_BRACKET = 1500;

/** Whether the bracket just opened is closed again. */
export function isClosed(inside: string): boolean {
  if (!inside.includes(')')) return false;
  let depth = 1;
  for (const m of inside.matchAll(/[()]/gu)) {
    depth += m[0] === '(' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/**
 * Whether brackets explain the count before them: right behind it, or, further on in the
 * sentence, by naming several parts ("…, tăng so với quý trước (trực tuyến 951, trực tiếp 170)").
 */
export function isExplained(before: Item, separator: Separator, inside: string): boolean {
  if (separator >= SEP.semi) return false;
  if (separator < SEP.comma) return true;
  if (before.enclosed || before.children.length > 0) return false;
  const end = inside.search(/\)/u);
  const parts = (end < 0 ? inside : inside.slice(0, end)).split(/[,;]\s|\svà\s/u);
  return lastOpener(inside.slice(0, 20)) !== null || parts.filter((p) => /\d/u.test(p)).length > 1;
}
