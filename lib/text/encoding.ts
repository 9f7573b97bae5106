/**
 * Bytes → text: UTF-8 and UTF-16 with or without a mark, and windows-1258, in which older
 * Vietnamese systems write. What a page declares is believed unless its bytes contradict.
 */
const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)|encoding\s*=\s*["']([\w-]+)["']/i;

export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return decode(bytes, utf16);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decode(bytes.subarray(3), 'utf-8');
  const strict = strictUtf8(bytes);
  // Valid UTF-8 beyond ASCII is never an accident, whatever the page declares.
  if (strict !== null) return strict;
  return decode(bytes, legacyLabel(bytes));
}

/** Decodes with a declared label, falling back on what the bytes say. */
export function decodeAs(bytes: Uint8Array, label: string | null): string {
  if (label === null || /^(?:utf-?8|us-ascii|iso-8859-1)$/i.test(label)) return decodeText(bytes);
  return isKnownLabel(label) ? decode(bytes, label) : decodeText(bytes);
}

function utf16Label(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Without a mark: markup and separators are ASCII, so every second byte is zero at first.
  const sample = bytes.subarray(0, 200);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function legacyLabel(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, 4096), 'iso-8859-1');
  const declared = DECLARED.exec(head);
  const label = declared?.[1] ?? declared?.[2] ?? '';
  if (label === '' || /^(?:utf-?8|iso-8859-1|us-ascii|windows-1252)$/i.test(label)) {
    // Broken UTF-8 (a cut file) keeps far more of its text as UTF-8 than as anything else.
    return mostlyUtf8(bytes) ? 'utf-8' : 'windows-1258';
  }
  return isKnownLabel(label) ? label : 'windows-1258';
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  let broken = 0;
  let beyondAscii = 0;
  for (const char of text) {
    if (char === '\uFFFD') broken++;
    else if (char > '\u007F') beyondAscii++;
  }
  return broken * 20 < beyondAscii;
}

function isKnownLabel(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
