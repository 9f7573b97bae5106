/**
 * Dossier codes. Forms differ by system and year (portals.md 6; TT 03/2025/TT-VPCP gives
 * new rules), so an unknown form is accepted; what is clearly something else is not.
 */

/** "H37.21-240915-0003", "000.00.12.H37-240915-0003", "38.98.H29-210519-0013" */
const KNOWN = /(?:\d{2,3}\.){0,4}[A-Z]\d{2}(?:\.\d{1,3}){0,4}-\d{6}-\d{3,8}/i;
const KNOWN_WHOLE = new RegExp(`^${KNOWN.source}$`, 'i');
const PROCEDURE = /^\d\.\d{6}(?:\.|$)/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const LONGEST = 60;

export type CodeReading = { code: string; known: boolean } | { refused: string };

/** Reads the code cell of a row: the code alone, or the code among other text. */
export function readCode(text: string): CodeReading {
  if (KNOWN_WHOLE.test(text)) return { code: text.toUpperCase(), known: true };
  const within = KNOWN.exec(text);
  if (within) return { code: within[0].toUpperCase(), known: true };
  const first = (text.split('\n')[0] ?? '').trim();
  if (first === '' || /^[-–—.]+$/.test(first)) return { refused: 'không có mã hồ sơ' };
  const token = first.split(' ').find((t) => /\d{2,}/.test(t)) ?? '';
  if (DATE.test(first)) return { refused: 'ô mã hồ sơ chứa ngày, không phải mã' };
  if (PROCEDURE.test(token)) return { refused: 'ô mã hồ sơ chứa mã thủ tục, không phải mã hồ sơ' };
  if (/(?:\.\.\.|…)$/.test(first)) return { refused: 'mã hồ sơ bị cắt ngắn' };
  const code = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const digits = code.replace(/\D/g, '').length;
  if (code.length < 4 || code.length > LONGEST || digits < 3) {
    return { refused: 'ô mã hồ sơ không chứa mã đọc được' };
  }
  return { code, known: false };
}

/** A dossier code of known form anywhere in a text. */
export function findCode(text: string): string | null {
  return KNOWN.exec(text)?.[0].toUpperCase() ?? null;
}

export function isKnownCode(text: string): boolean {
  return KNOWN_WHOLE.test(text.trim());
}
