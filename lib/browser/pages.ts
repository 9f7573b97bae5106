/**
 * The extension's own pages.
 */
import { browser } from 'wxt/browser';

/** Opens the settings page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the workspace in a new tab, at a view ("drafts", "warnings" …) when one is named. */
export async function openWorkspace(view = ''): Promise<void> {
  const page = new URL('workspace.html', browser.runtime.getURL('/'));
  page.hash = view;
  await browser.tabs.create({ url: page.href });
}
