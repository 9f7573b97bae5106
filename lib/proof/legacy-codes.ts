/**
 * Text kept in a code of before Unicode (TCVN3, VNI), read letter by letter from tables. Each
 * letter knows where it stood, so that quotes point into the text as it was given.
 */
import data from '../../assets/proofing/legacy-codes.json' with { type: 'json' };
import { z } from '../zod.ts';
import { foreignCode, vietnameseShare } from './encodings.ts';

export type LegacyCode = 'TCVN3' | 'VNI';

const Tables = z.object({
  source: z.string(),
  TCVN3: z.record(z.string(), z.string()),
  VNI: z.record(z.string(), z.string()),
});
const tables = Tables.parse(data);
const TABLES: Record<LegacyCode, ReadonlyMap<string, string>> = {
  TCVN3: new Map(Object.entries(tables.TCVN3)),
  VNI: new Map(Object.entries(tables.VNI)),
};

export interface Converted {
  code: LegacyCode;
  text: string;
  /** Where each character stood: from `starts[i]` up to `ends[i]`. */
  starts: number[];
  ends: number[];
}

/** Letters of Unicode that neither code has: a text of both kinds cannot be told apart. */
const UNICODE = /[\u1EA0-\u1EF9\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u0102\u0103]/u;
/** Below this share of Vietnamese syllables the table was not the right one. */
const ENOUGH = 0.9;

/** The text in Unicode, or null when it is in no such code, or not surely. */
export function fromLegacy(original: string): Converted | null {
  const code = foreignCode(original);
  if ((code !== 'TCVN3' && code !== 'VNI') || UNICODE.test(original)) return null;
  const converted = convert(original, code);
  return vietnameseShare(converted.text) >= ENOUGH ? converted : null;
}

function convert(original: string, code: LegacyCode): Converted {
  const table = TABLES[code];
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < original.length; ) {
    const pair = original.slice(i, i + 2);
    const length = pair.length === 2 && table.has(pair) ? 2 : 1;
    const raw = original.slice(i, i + length);
    signs.push(table.get(raw) ?? raw);
    starts.push(i);
    ends.push(i + length);
    i += length;
  }
  const text = signs.join('');
  return { code, text: code === 'TCVN3' ? withCapitals(text) : text, starts, ends };
}

/** Capital fonts of TCVN3 keep small letters under the marks: "CộNG HòA" is "CỘNG HÒA". */
function withCapitals(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const plain = word.replace(/[^A-Za-z]/gu, '');
    const isCapital = plain.length > 0 && plain === plain.toUpperCase() && word.length > 1;
    return isCapital && !/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toUpperCase() : word;
  });
}
