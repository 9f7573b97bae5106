/**
 * What the background answers. Every handler starts from what is stored: the browser may
 * have put the background to sleep between any two messages. Only the pieces of a page on
 * its way are held in memory; when they are lost, the page is refused.
 */

import { vietnamDay } from '../calendar/day.ts';
import { withMapping } from '../portal/mapping.ts';
import {
  applyRetention,
  beginCapture,
  deleteCapture,
  listUnfinished,
  managed,
  mappings,
  profile,
  selection,
  settings,
  storePage,
  updateCapture,
} from '../store/index.ts';
import { refreshBadge } from './badge.ts';
import { daysOffAround } from './calendar.ts';
import { PagePieces } from './long-pages.ts';
import { onMessage, type PageSettings } from './messages.ts';
import { openWorkspace } from './pages.ts';
import { loadReader } from './registration.ts';

/** Listens for all messages; must run synchronously when the background starts. */
export function serve(): void {
  onMessage('loadReader', (_, sender) => loadReader(sender));
  onMessage('pageSettings', ({ host }) => settingsFor(host));
  onMessage('beginCapture', (draft) => beginCapture(draft));
  const pieces = new PagePieces();
  onMessage('holdPiece', ({ captureId, piece }) => pieces.hold(captureId, piece));
  onMessage('storePage', ({ captureId, reading, from = 0, walk }) => {
    const dossiers = pieces.complete(captureId, { from, dossiers: reading.dossiers });
    return storePage(captureId, { ...reading, dossiers }, { walk });
  });
  onMessage('endCapture', async ({ captureId, state, sentence }) => {
    const capture = await updateCapture(captureId, { state, sentence });
    await applyRetention((await settings.get()).retentionDays);
    await refreshBadge();
    return capture;
  });
  onMessage('dropCapture', async ({ captureId }) => {
    await deleteCapture(captureId);
    await refreshBadge();
  });
  onMessage('saveMapping', async (mapping) => {
    await mappings.update((all) => withMapping(all, mapping));
  });
  onMessage('muteHost', async ({ host, muted }) => {
    await settings.update((s) => ({ ...s, mutedHosts: withHost(s.mutedHosts, host, muted) }));
  });
  onMessage('openWorkspace', ({ view }) => openWorkspace(view));
  onMessage('walkProgress', () => undefined);
  onMessage('capturesChanged', () => refreshBadge());
  selection.watch(() => void refreshBadge());
  managed.watch(() => void refreshBadge());
}

/** Everything a page needs to know of the user's settings, already checked. */
async function settingsFor(host: string): Promise<PageSettings> {
  const [{ overlay, language, mutedHosts, dueSoonDays, paceMs }, all, office, unfinished] =
    await Promise.all([settings.get(), mappings.get(), profile.get(), listUnfinished(host)]);
  return {
    overlay: overlay && !mutedHosts.includes(host),
    language,
    dueSoonDays,
    paceMs,
    daysOff: await daysOffAround(vietnamDay(Date.now())),
    mappings: all.filter((mapping) => [host, '*'].includes(mapping.site)),
    defaultUnit: office.unit,
    unfinished,
  };
}

function withHost(hosts: readonly string[], host: string, present: boolean): string[] {
  const others = hosts.filter((h) => h !== host);
  return present ? [...others, host] : others;
}
