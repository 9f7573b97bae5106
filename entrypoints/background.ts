import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { refreshBadge } from '../lib/browser/badge.ts';
import { reconcileScripts } from '../lib/browser/registration.ts';
import { serve } from '../lib/browser/service.ts';
import { applyRetention, settings } from '../lib/store/index.ts';

/** Stateless: every listener is set before the first await, and starts from what is stored. */
export default defineBackground({
  type: 'module',
  main() {
    serve();
    browser.runtime.onInstalled.addListener(() => void tidy());
    browser.runtime.onStartup.addListener(() => void tidy());
    browser.permissions.onAdded.addListener(() => void reconcileScripts());
    browser.permissions.onRemoved.addListener(() => void reconcileScripts());
  },
});

async function tidy(): Promise<void> {
  await reconcileScripts();
  await applyRetention((await settings.get()).retentionDays);
  await refreshBadge();
}
