/**
 * Keeps the registered content scripts equal to the hosts the user granted. Registering
 * succeeds silently without the permission and survives its removal, so the two are
 * compared on every occasion instead of followed step by step.
 */
import { browser } from 'wxt/browser';
import { grantedOrigins } from './hosts.ts';

const ID = 'portal-on-granted-hosts';
export const PORTAL_SCRIPT = '/content-scripts/portal.js';
export const PORTAL_STYLE = '/content-scripts/portal.css';

const READER_SCRIPT = '/portal-reader.js';

/** Puts the larger half of the tool into the page that asks for it. */
export async function loadReader(sender: {
  tab?: { id?: number };
  frameId?: number;
}): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [READER_SCRIPT],
  });
}

let running: Promise<void> = Promise.resolve();

/** Runs one reconciliation after another, never two at once. */
export function reconcileScripts(): Promise<void> {
  running = running.then(reconcile, reconcile);
  return running;
}

async function reconcile(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && same(registered.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: [PORTAL_SCRIPT],
      css: [PORTAL_STYLE],
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((origin) => b.includes(origin));
}
