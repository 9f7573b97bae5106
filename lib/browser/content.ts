/**
 * The portal page's line to the background: every request is a typed message, and
 * nothing of the extension's storage is touched from inside a page.
 */
import type { OverlayBackend } from '../ui/overlay/backend.ts';
import { piecesOf } from './long-pages.ts';
import { sendMessage } from './messages.ts';

export const contentBackend: OverlayBackend = {
  loadReader: () => sendMessage('loadReader', undefined),
  settings: (host) => sendMessage('pageSettings', { host }),
  beginCapture: (draft) => sendMessage('beginCapture', draft),
  storePage: async (captureId, reading, walk) => {
    const { ahead, last } = piecesOf(reading);
    for (const piece of ahead) await sendMessage('holdPiece', { captureId, piece });
    const { from, dossiers } = last;
    return sendMessage('storePage', { captureId, reading: { ...reading, dossiers }, from, walk });
  },
  endCapture: (captureId, state, sentence) =>
    sendMessage('endCapture', { captureId, state, sentence }),
  saveMapping: (mapping) => sendMessage('saveMapping', mapping),
  mute: (host, muted) => sendMessage('muteHost', { host, muted }),
  report: (progress) => {
    sendMessage('walkProgress', progress).catch(() => undefined);
  },
};
