/**
 * The text as it reads, beside the text as it stands: NFC, plain blanks, no marks of
 * emphasis. Every place in the one is known in the other, so quotes point into the file.
 */
import { fromLegacy, type LegacyCode } from './legacy-codes.ts';
import type { Quote } from './types.ts';

export interface Source {
  /** What the file holds. */
  readonly original: string;
  /** What is analysed. */
  readonly text: string;
  /** The code of before Unicode it is written in; null: Unicode. */
  readonly legacy: LegacyCode | null;
  /** The piece of the original behind a piece of the text. */
  quote(start: number, end: number): Quote;
}

const INVISIBLE = /^[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/;
const BLANK = /^[^\S\n\t]$|^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/;
const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;

// Composed letters, digits and common signs: read as they stand, many at a time.
const PLAIN = /[A-Za-z0-9 \t\n,.;:%()/"'?!+\u00C0-\u024F\u1EA0-\u1EF9–-]+/y;

// Read once per place: tags, footnote marks, Markdown emphasis, links in angle brackets.
const TAG =
  /<\/?(?:b|i|u|em|strong|span|sub|sup|small|mark|a|br|p)(?:\s[^<>]{0,200})?\/?>|<https?:[^<>\s]{1,300}>/iy;
const FOOTNOTE = /<sup>\s*\[?\d{1,3}\]?\s*<\/sup>|\[\^?\d{1,3}\]/iy;

/** Text of before Unicode is read through its table; quotes still point into what was given. */
export function readSource(original: string): Source {
  const legacy = fromLegacy(original);
  if (!legacy) return readUnicode(original);
  const read = readUnicode(legacy.text);
  return {
    original,
    text: read.text,
    legacy: legacy.code,
    quote(start, end) {
      const at = read.quote(start, end);
      const from = legacy.starts[at.start] ?? original.length;
      const to = at.end > at.start ? (legacy.ends[at.end - 1] ?? original.length) : from;
      return { text: original.slice(from, to), start: from, end: to };
    },
  };
}

function readUnicode(original: string): Source {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (text: string, from: number, to: number): void => {
    for (const unit of text.split('')) {
      out.push(unit);
      starts.push(from);
      ends.push(to);
    }
  };
  let i = 0;
  while (i < original.length) {
    const plain = plainEnd(original, i);
    if (plain > i) {
      out.push(original.slice(i, plain));
      for (; i < plain; i++) {
        starts.push(i);
        ends.push(i + 1);
      }
      continue;
    }
    const skip = markup(original, i);
    if (skip) {
      if (skip.as) push(skip.as, i, i + skip.length);
      i += skip.length;
      continue;
    }
    const to = clusterEnd(original, i);
    const raw = original.slice(i, to);
    if (raw === '\r') {
      if (original[to] !== '\n') push('\n', i, to);
    } else if (BLANK.test(raw)) push(' ', i, to);
    else if (!INVISIBLE.test(raw)) push(raw.normalize('NFC'), i, to);
    i = to;
  }
  return {
    original,
    text: out.join(''),
    legacy: null,
    quote(start, end) {
      const from = starts[start] ?? original.length;
      const to = end > start ? (ends[end - 1] ?? original.length) : from;
      return { text: original.slice(from, to), start: from, end: to };
    },
  };
}

/** Where the plain signs from here end; a letter that bears marks is not among them. */
function plainEnd(text: string, at: number): number {
  PLAIN.lastIndex = at;
  const end = at + (PLAIN.exec(text)?.[0].length ?? 0);
  const next = text[end] ?? '';
  return end > at && (MARK.test(next) || INVISIBLE.test(next)) ? end - 1 : end;
}

/** A base character with the combining marks and variation signs that follow it. */
function clusterEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number;
  let end = at + (first > 0xffff ? 2 : 1);
  while (end < text.length && (MARK.test(text[end] as string) || isJoiner(text, end))) end++;
  return end;
}

/** An invisible sign between a letter and its combining mark must not part them. */
function isJoiner(text: string, at: number): boolean {
  return INVISIBLE.test(text[at] as string) && MARK.test(text[at + 1] ?? '');
}

function markup(text: string, at: number): { length: number; as?: string } | null {
  const c = text[at] as string;
  if (c === '<') return tag(text, at);
  if (c === '[') {
    FOOTNOTE.lastIndex = at;
    const m = FOOTNOTE.exec(text);
    return m ? { length: m[0].length } : null;
  }
  if (c === '\\' && /^[\\`*_{}[\]()#+\-.!|<>]$/.test(text[at + 1] ?? '')) return { length: 1 };
  if (c === '*' || c === '_' || c === '`' || c === '~') return emphasis(text, at, c);
  return null;
}

function tag(text: string, at: number): { length: number; as?: string } | null {
  FOOTNOTE.lastIndex = at;
  const note = FOOTNOTE.exec(text);
  if (note) {
    // m<sup>2</sup> is a unit, not a footnote.
    if (/(?:^|[\s\d])[km]?m$/.test(text.slice(Math.max(0, at - 3), at)))
      return { length: note[0].length, as: note[0].replace(/\D/g, '') };
    return { length: note[0].length };
  }
  TAG.lastIndex = at;
  const m = TAG.exec(text);
  if (!m) return null;
  return { length: m[0].length, as: /^<(?:br|\/?p)\b/i.test(m[0]) ? '\n' : undefined };
}

/** Runs of * _ ` ~ that hug a word are emphasis; a single star before a blank is a bullet. */
function emphasis(text: string, at: number, c: string): { length: number } | null {
  let end = at;
  while (text[end] === c) end++;
  const length = end - at;
  // A line to write on.
  if (c === '_' && length > 3) return null;
  const before = text[at - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (c === '_' && length === 1 && LETTER.test(before) && LETTER.test(after)) return null;
  if (c === '*' && length === 1 && before === '\n' && after === ' ') return null;
  if (c === '*' && length === 1 && /\d/.test(before) && /\d/.test(after)) return null;
  if (length === 1 && /\s/.test(before) && /\s/.test(after)) return null;
  return { length };
}
