/** The settings page's backend in the real extension. */
import { dropAlwaysOn, grantedOrigins, namedOrigins } from '../../browser/hosts.ts';
import { sendMessage } from '../../browser/messages.ts';
import * as store from '../../store/index.ts';
import type { OptionsBackend } from './options-backend.ts';

/** The store and the permissions behind the settings page. */
export function liveOptions(): OptionsBackend {
  return {
    items: store,
    now: () => Date.now(),
    namedSites: namedOrigins,
    grantedSites: grantedOrigins,
    dropSite: dropAlwaysOn,
    captures: store.listCaptures,
    async forgetCapture(id) {
      await store.deleteCapture(id);
      await sendMessage('capturesChanged');
    },
    storedBytes: store.storedBytes,
    async eraseEverything() {
      await store.eraseEverything();
      await sendMessage('capturesChanged');
    },
  };
}
