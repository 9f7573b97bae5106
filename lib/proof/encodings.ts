/**
 * Text of a file and of a paste: which code it is written in. Fonts of before Unicode
 * (TCVN3, VNI) keep other letters under the same codes; such text must be converted first.
 */
import { decodeText } from '../text/encoding.ts';
import { isSyllable } from '../text/syllables.ts';

/** The code a text is really in, or null when it reads as it should. */
export type ForeignCode = 'TCVN3' | 'VNI' | 'UTF-8';

const SAMPLE = 100_000;

/** Letters that no Unicode Vietnamese has, each beside another letter as the old fonts put them. */
const SIGNS: [ForeignCode, RegExp][] = [
  // UTF-8 read as a Western page: "Cá»™ng hÃ²a".
  [
    'UTF-8',
    /á[º»][\u0080-\u00BF\u2010-\u2122\u0152-\u0192]|Ã[\u00A0-\u00BF]|Ä[‘\u0090\u0091]|Æ[°¡]/u,
  ],
  // "Céng hßa x· héi": signs instead of letters inside words.
  ['TCVN3', /[\p{L}§®][µ¶·¸¹»¼½¾¨©ª«¬\u00AD®]|[µ¶·¸¹»¼½¾¨©ª«¬®§]\p{L}/u],
  // "Coäng hoøa xaõ hoäi": a vowel, then the sign of its tone as a letter of its own.
  ['VNI', /[aeoöôuiy][äåëïøûü]|ñ\p{L}|[AEOÖÔUIY][ÄÅËÏØÛÜ]/u],
];

/** A share of words that a few foreign names never reach. */
const ENOUGH = 0.12;

export function foreignCode(text: string): ForeignCode | null {
  const words = text.slice(0, SAMPLE).match(/\S+/gu) ?? [];
  if (words.length === 0) return null;
  const shares = SIGNS.map(([code, sign]) => {
    const hits = words.filter((word) => sign.test(word)).length;
    return { code, share: hits / words.length };
  });
  const likeliest = shares.sort((a, b) => b.share - a.share)[0];
  return likeliest && likeliest.share >= ENOUGH ? likeliest.code : null;
}

/**
 * The text of a .txt or .md: UTF-8 and UTF-16 as they stand, windows-1258 when it gives
 * Vietnamese. null: bytes that are no text in any of them.
 */
export function decodeReport(bytes: Uint8Array): string | null {
  try {
    const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : utf16be(bytes);
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.slice(0, SAMPLE).includes('\0')) return text;
  } catch {
    // Not what its first bytes say; tried as an older code below.
  }
  const text = decodeText(bytes);
  if (text.slice(0, SAMPLE).includes('\0')) return null;
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (foreignCode(western) !== null) return western;
  return vietnameseShare(text) > 0.7 ? text : null;
}

function utf16be(bytes: Uint8Array): string {
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Share of the words, from 0 to 1, that can be Vietnamese syllables; capitals only (abbreviations) are left out. */
export function vietnameseShare(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return words.filter(isSyllable).length / words.length;
}

/** Share of the words that bear a Vietnamese mark or "đ". */
export function markedShare(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return words.filter((word) => /\p{M}|đ/iu.test(word.normalize('NFD'))).length / words.length;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize('NFC')
      .match(/\p{L}{2,}/gu) ?? [];
  return words.filter(
    (word) => word !== word.toUpperCase() || /\p{M}/u.test(word.normalize('NFD')),
  );
}
