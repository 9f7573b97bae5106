/**
 * The portal page's line to the background: every request is a typed message, and
 * nothing of the extension's storage is touched from inside a page.
 */
import type { OverlayBackend } from '../ui/overlay/backend.ts';
import { sendMessage } from './messages.ts';

export const contentBackend: OverlayBackend = {
  loadReader: () => sendMessage('loadReader', undefined),
  settings: (host) => sendMessage('pageSettings', { host }),
  beginCapture: (draft) => sendMessage('beginCapture', draft),
  storePage: (captureId, reading, walk) => sendMessage('storePage', { captureId, reading, walk }),
  endCapture: (captureId, state, sentence) =>
    sendMessage('endCapture', { captureId, state, sentence }),
  saveMapping: (mapping) => sendMessage('saveMapping', mapping),
  mute: (host, muted) => sendMessage('muteHost', { host, muted }),
  report: (progress) => {
    sendMessage('walkProgress', progress).catch(() => undefined);
  },
};
