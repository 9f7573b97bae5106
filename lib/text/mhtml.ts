/** "Trang web, một tệp" (.mht, .mhtml): the HTML parts of a multipart message. */
import { decodeAs } from './encoding.ts';

/** The HTML documents of the message, main page first; null when it is no MHTML. */
export function htmlOfMhtml(bytes: Uint8Array): string[] | null {
  // Headers are ASCII; Latin-1 keeps every byte as one character.
  const raw = new TextDecoder('iso-8859-1').decode(bytes);
  const head = headersOf(raw);
  const boundary = /boundary\s*=\s*"?([^";\r\n]+)"?/i.exec(head.get('content-type') ?? '')?.[1];
  if (!boundary || !/multipart\//i.test(head.get('content-type') ?? '')) return null;
  const pages: string[] = [];
  for (const part of raw.split(`--${boundary}`).slice(1)) {
    const html = htmlOfPart(part.replace(/^\r?\n/, ''));
    if (html !== null) pages.push(html);
  }
  return pages;
}

function htmlOfPart(part: string): string | null {
  const headers = headersOf(part);
  const type = headers.get('content-type') ?? '';
  if (!/text\/html/i.test(type)) return null;
  const gap = /\r?\n\r?\n/.exec(part);
  if (!gap) return null;
  const body = part.slice(gap.index + gap[0].length);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null;
  return decodeAs(bytesOf(body, headers.get('content-transfer-encoding') ?? ''), charset);
}

function headersOf(text: string): Map<string, string> {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const unfolded = text.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return latin(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  if (/quoted-printable/i.test(encoding)) {
    const text = body
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
    return latin(text);
  }
  return latin(body);
}

function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
