/**
 * Talking to the portal page in a tab. The content script may not be there yet (tab opened
 * before the extension was installed, or a host reached by the user's click alone): then
 * it is put in first.
 */
import { browser } from 'wxt/browser';
import { type ProtocolMap, sendMessage } from './messages.ts';
import { PORTAL_SCRIPT, PORTAL_STYLE } from './registration.ts';

/** The page cannot be spoken to; `message` is a Vietnamese sentence for the user. */
export class PageUnreachable extends Error {
  override name = 'PageUnreachable';
}

export interface PortalTab {
  id: number;
  /** Address, or "" when the browser does not tell it to the extension. */
  url: string;
}

/** Commands that a page answers. */
type PageCommand =
  | 'pageStatus'
  | 'readThisPage'
  | 'startWalk'
  | 'pauseWalk'
  | 'resumeWalk'
  | 'cancelWalk'
  | 'highlight'
  | 'startTeach'
  | 'describeStructure'
  | 'setOverlay';

/**
 * The tab the user is looking at. A popup opened as a tab of its own (by the workspace, or
 * where the toolbar cannot show it) names its portal tab in `?tab=`.
 */
export async function currentTab(): Promise<PortalTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Sends a command to the page of a tab and gives its answer; throws PageUnreachable. */
export async function askPage<K extends PageCommand>(
  tabId: number,
  command: K,
  ...data: Parameters<ProtocolMap[K]>
): Promise<ReturnType<ProtocolMap[K]>> {
  await ensureScript(tabId);
  const send = sendMessage as (type: K, data: unknown, to: object) => Promise<unknown>;
  return (await send(command, data[0], { tabId, frameId: 0 })) as ReturnType<ProtocolMap[K]>;
}

async function ensureScript(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    const [probe] = await browser.scripting.executeScript({ target, func: isPresent });
    if (probe?.result) return;
    await browser.scripting.insertCSS({ target, files: [PORTAL_STYLE] });
    await browser.scripting.executeScript({ target, files: [PORTAL_SCRIPT] });
  } catch {
    throw new PageUnreachable(
      'Trình duyệt không cho tiện ích đọc trang này. Hãy mở danh sách hồ sơ của hệ thống một cửa rồi nhấn lại biểu tượng Soát DVC.',
    );
  }
}

/** Runs inside the page's isolated world: the content script marks its presence there. */
function isPresent(): boolean {
  return 'soatDvcPresent' in globalThis;
}

/** Whether the content script already lives in a tab; false where the browser does not say. */
export async function hasScript(tabId: number): Promise<boolean> {
  try {
    const [probe] = await browser.scripting.executeScript({ target: { tabId }, func: isPresent });
    return probe?.result === true;
  } catch {
    return false;
  }
}

/** Tabs that show a host which the extension may read; empty without the permission. */
export async function tabsOfHost(host: string): Promise<PortalTab[]> {
  const tabs = await browser.tabs.query({ url: `*://${host}/*` }).catch(() => []);
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? '' }]));
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
