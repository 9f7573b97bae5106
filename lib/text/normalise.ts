/**
 * Vietnamese text as portals print it: NFD beside NFC, non-breaking and zero-width
 * spaces, marks of text direction. Compared folded, shown as it stood.
 */

// Soft hyphen, zero-width and bidi marks, byte-order mark: invisible, and never part of a word.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// Blanks of every width, as word processors and spreadsheets leave them.
const SPACE_RUN = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

// ASCII and precomposed Latin letters with single blanks between: what "clean" would give back.
const CLEAN = /^[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: [!-~\u00C0-\u024F\u1E00-\u1EFF]+)*$/;

/** The text is one clean line as it stands; true of nearly all that portals print. */
export function isClean(text: string): boolean {
  return CLEAN.test(text);
}

/** One line of text: NFC, invisible marks gone, every run of white space one blank, ends trimmed. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACE_RUN, ' ').trim();
}

/** Lower case without accents ("Đúng hạn" → "dung han"), for comparing words. */
export function fold(text: string): string {
  return clean(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** Folded words joined by single blanks, every sign that is neither letter nor digit gone. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
