/**
 * The portal page's line to the background: every request is a typed message; nothing of
 * the extension's storage is touched from inside a page but one flag for the first paint.
 */
import { browser } from 'wxt/browser';
import type { OverlayBackend } from '../ui/overlay/backend.ts';
import { sendMessage } from './messages.ts';

export const contentBackend: OverlayBackend = {
  isOn: readFlag,
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

/**
 * Waking the background can take longer than the first paint, so the one thing needed
 * before it is read straight from storage. Anything unexpected counts as "on": the checked
 * settings follow.
 */
async function readFlag(host: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get('settings');
  const value = (settings as { value?: { overlay?: unknown; mutedHosts?: unknown } } | undefined)
    ?.value;
  const muted = Array.isArray(value?.mutedHosts) && value.mutedHosts.includes(host);
  return value?.overlay !== false && !muted;
}
