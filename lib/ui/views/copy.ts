/** Putting things on the clipboard, with a sentence for what happened. */
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';

/** Copies a plain text and says so; says, too, when the browser refuses. */
export async function copyPlain(face: Face, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    face.say(texts().common.copied);
  } catch {
    face.say(texts().common.copyFailed);
  }
}

/**
 * Styled and plain text side by side: Word takes the first, a chat window the second.
 * The contents may still be on their way, which keeps the click's permission alive.
 */
export async function copyRich(html: Promise<string>, text: Promise<string>): Promise<void> {
  const blob = async (content: Promise<string>, type: string) =>
    new Blob([await content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob(html, 'text/html'),
      'text/plain': blob(text, 'text/plain'),
    }),
  ]);
}
