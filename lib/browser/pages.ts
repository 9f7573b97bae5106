/**
 * The extension's own pages.
 */
import { browser } from 'wxt/browser';

/** Opens the workspace in a new tab, at a view ("drafts", "warnings" …) when one is named. */
export async function openWorkspace(view = ''): Promise<void> {
  const page = browser.runtime.getURL('/workspace.html');
  await browser.tabs.create({ url: view ? `${page}#${view}` : page });
}
