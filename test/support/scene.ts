/**
 * The official at work: sample portal, browser with the extension, list page, popup. The
 * end-to-end tests and the demonstration play on this one stage.
 */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { DataSet } from '../portal/data/types.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { buildFolder } from '../tools/build.ts';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { type Outside, watchOutside } from './outside.ts';

/** Size of the real popup. */
export const POPUP_SIZE = { width: 420, height: 600 };

export const READ_ALL = 'Đọc tất cả các trang';

export interface SceneOptions {
  /** Accounts of the portal; the official logs in with the first. */
  data: DataSet[];
  headless?: boolean;
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** Device pixels to a pixel of the page. */
  scale?: number;
}

export class Scene {
  readonly portal: Portal;
  readonly outside: Outside;
  /** Addresses that any page of the browser asked for, the extension's own included. */
  readonly requested: string[] = [];
  /** What pages and service worker complained of. */
  readonly complaints: string[] = [];
  private readonly browser: ExtensionBrowser;
  private readonly data: DataSet[];

  private constructor(
    portal: Portal,
    outside: Outside,
    browser: ExtensionBrowser,
    data: DataSet[],
  ) {
    this.portal = portal;
    this.outside = outside;
    this.browser = browser;
    this.data = data;
    const { context, worker } = browser;
    context.on('request', (request) => this.requested.push(request.url()));
    context.on('weberror', (error) => this.complaints.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.complaints.push(message.text());
    });
    worker.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open({ data, headless = true, viewport, scale }: SceneOptions): Promise<Scene> {
    const portal = await startPortal({ data });
    const outside = await watchOutside();
    try {
      const browser = await launchWithExtension({
        extension: buildFolder('chrome-mv3-e2e'),
        headless,
        proxy: outside.address,
        ...(viewport !== undefined && { viewport }),
        ...(scale && { scale }),
      });
      return new Scene(portal, outside, browser, data);
    } catch (error) {
      await portal.close();
      await outside.close();
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.browser.context;
  }

  /** "chrome-extension://…" */
  get extension(): string {
    return this.browser.origin;
  }

  async close(): Promise<void> {
    await this.browser.context.close();
    await this.portal.close();
    await this.outside.close();
  }

  /** Fills in the login form that a page shows. */
  async logIn(page: Page, data: DataSet = this.data[0] as DataSet): Promise<void> {
    await page.getByLabel('Tên đăng nhập').fill(data.user.login);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  /** Opens a page of the portal, logging in where it asks. */
  async openPortal(path = '/mot-cua/ho-so', data?: DataSet): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.portal.origin}${path}`);
    if (page.url().includes('/dang-nhap')) await this.logIn(page, data);
    return page;
  }

  /** Opens a dossier list and waits until the bar says what is on it. */
  async openList(query: Record<string, string> = {}, data?: DataSet): Promise<Page> {
    const page = await this.openPortal(`/mot-cua/ho-so?${new URLSearchParams(query)}`, data);
    await this.bar(page)
      .getByText(/hồ sơ trên trang/)
      .waitFor();
    return page;
  }

  /** The extension's bar in a portal page. */
  bar(page: Page): Locator {
    return page.locator('soat-dvc-bar');
  }

  /** Presses “Đọc tất cả các trang” and waits until the bar says that all is read. */
  async readAll(page: Page, timeout = 120_000): Promise<void> {
    await this.bar(page).getByRole('button', { name: READ_ALL }).click();
    await this.bar(page)
      .getByText(/^Đã đọc đủ/)
      .waitFor({ timeout });
  }

  /** The popup for a portal page, in a tab of its own but the popup's size. */
  async openPopup(page: Page): Promise<Page> {
    const tabId = await this.tabOf(page);
    const popup = await this.context.newPage();
    await popup.setViewportSize(POPUP_SIZE);
    await popup.goto(`${this.extension}/popup.html?tab=${tabId}`);
    await popup.getByRole('tab', { name: 'Tổng quan' }).waitFor();
    return popup;
  }

  private tabOf(page: Page): Promise<number> {
    return this.browser.worker.evaluate(async (url) => {
      const tabs = await (globalThis as unknown as ChromeGlobal).chrome.tabs.query({});
      const tab = tabs.filter((candidate) => candidate.url === url).at(-1);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
      return tab.id;
    }, page.url());
  }

  /** What the toolbar badge says. */
  badge(): Promise<string> {
    return this.browser.worker.evaluate(() =>
      (globalThis as unknown as ChromeGlobal).chrome.action.getBadgeText({}),
    );
  }

  /** Chooses a period by the name that the popup gives it. */
  async choosePeriod(popup: Page, name: string): Promise<void> {
    await popup.getByLabel('Kỳ báo cáo').selectOption({ label: name });
  }

  /** Chooses a unit by name. */
  async chooseUnit(popup: Page, name: string): Promise<void> {
    await popup.getByLabel('Đơn vị', { exact: true }).selectOption({ label: name });
  }

  /** Presses “Sao chép báo cáo” and reads both forms from the clipboard, as Word would. */
  async copyReport(popup: Page): Promise<{ html: string; text: string }> {
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Sao chép báo cáo' }).click();
    await popup.getByText(/Đã sao chép/).waitFor();
    return this.readClipboard();
  }

  async readClipboard(): Promise<{ html: string; text: string }> {
    const { origin } = this.portal;
    await this.context.grantPermissions(['clipboard-read'], { origin });
    const page = await this.context.newPage();
    await page.goto(`${origin}/dang-nhap`);
    const read = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const as = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await as('text/html'), text: await as('text/plain') };
    });
    await page.close();
    return read;
  }

  /** Everything the extension keeps: IndexedDB and extension storage, as one text. */
  async storedText(): Promise<string> {
    const page = await this.context.newPage();
    await page.goto(`${this.extension}/popup.html`);
    const text = await page.evaluate(dumpStorage);
    await page.close();
    return text;
  }
}

interface ChromeGlobal {
  chrome: {
    tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
    action: { getBadgeText(what: object): Promise<string> };
    storage: Record<'local' | 'session' | 'sync', { get(): Promise<unknown> }>;
  };
}

/** Runs inside an extension page. */
async function dumpStorage(): Promise<string> {
  const { storage } = (globalThis as unknown as ChromeGlobal).chrome;
  const parts: unknown[] = [];
  for (const area of [storage.local, storage.session, storage.sync]) parts.push(await area.get());
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      parts.push({ name, store, rows: await done(records.getAll()) });
    }
    database.close();
  }
  return JSON.stringify(parts);
}
