/**
 * A page of the test's own, served on the loopback address to a browser with the extension.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { formatDay, vietnamDay } from '../../lib/calendar/day.ts';
import { launchWithExtension } from '../support/browser.ts';
import { buildFolder, ensureBuilt } from '../tools/build.ts';

export const HEADERS = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
];

/** Day `ahead` days from today, as portals print it. */
export function printed(ahead: number): string {
  return `${formatDay(vietnamDay(Date.now()) + ahead)} 17:00`;
}

export function rowHtml(n: number, due: string, status = 'Đang xử lý'): string {
  const cells = [
    String(n),
    `H37.21-261005-${String(n).padStart(5, '0')}`,
    'Đăng ký khai sinh',
    'Nguyễn Văn Mẫu',
    printed(-60),
    due,
    '',
    status,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

export function listHtml(rows: string, headers: readonly string[] = HEADERS): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh sách hồ sơ</title>
<style>body{font:14px/20px sans-serif}td,th{border:1px solid #ccc;padding:8px}</style></head>
<body><h1>Danh sách hồ sơ</h1><p>Các hồ sơ đang có</p>
<div id="khung"><table id="ds"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></body></html>`;
}

export interface Stage {
  open(html: string): Promise<Page>;
  bar(page: Page): Locator;
  /** Switches the overlay on or off: in this page, as the popup would, or for pages to come. */
  setOverlay(page: Page | null, on: boolean): Promise<void>;
  /** The language of the faces, as the options page keeps it. */
  setLanguage(language: 'vi' | 'en'): Promise<void>;
  /** Keeps what the page shows, as the popup's button would; resolves when it is stored. */
  readThisPage(page: Page): Promise<void>;
  /** "Đọc tất cả các trang" of the popup; throws the sentence where nothing can be read. */
  startWalk(page: Page): Promise<void>;
  /** Waits until the browser has nothing more to draw. */
  settle(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  await ensureBuilt(['chrome-mv3-e2e']);
  let current = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(current);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { context, worker } = await launchWithExtension({
    extension: buildFolder('chrome-mv3-e2e'),
    headless: true,
  });
  await context.addInitScript(watchPage);
  return {
    async open(html) {
      current = html;
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/ho-so`);
      return page;
    },
    bar: (page) => page.locator('soat-dvc-bar'),
    async setOverlay(page, on) {
      if (page)
        await worker.evaluate(tellPage, { url: page.url(), type: 'setOverlay', data: { on } });
      else {
        const mutedHosts = on ? [] : [`127.0.0.1:${port}`];
        await worker.evaluate(keepSettings, { language: 'vi', mutedHosts });
      }
    },
    setLanguage: (language) => worker.evaluate(keepSettings, { language, mutedHosts: [] }),
    async startWalk(page) {
      await worker.evaluate(tellPage, { url: page.url(), type: 'startWalk', data: undefined });
    },
    async readThisPage(page) {
      await worker.evaluate(tellPage, { url: page.url(), type: 'readThisPage', data: undefined });
    },
    async settle(page) {
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const again = (calm: number) =>
              requestIdleCallback(
                ({ didTimeout }) => (calm === 20 ? resolve() : again(didTimeout ? 0 : calm + 1)),
                { timeout: 500 },
              );
            again(0);
          }),
      );
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

declare global {
  var layoutShifts: number[];
  var longTasks: number[];
}

/** Runs in the page before anything else: collects what the browser measures. */
function watchPage(): void {
  globalThis.layoutShifts = [];
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      globalThis.layoutShifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

interface ChromeGlobal {
  chrome: {
    tabs: {
      query(what: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
    storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
  };
}

/** Runs in the background: the popup's own message to the page. */
async function tellPage({ url, type, data }: { url: string; type: string; data?: object }) {
  const { tabs } = (globalThis as unknown as ChromeGlobal).chrome;
  const tab = (await tabs.query({})).filter((candidate) => candidate.url === url).at(-1);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  const answer = await tabs.sendMessage(tab.id, { id: 1, type, data, timestamp: Date.now() });
  const { err, res } = answer as { err?: unknown; res?: { ok?: boolean } };
  if (err || res?.ok === false) throw new Error(`${type}: ${JSON.stringify(answer)}`);
}

/** Runs in the background: the setting as the options page stores it. */
async function keepSettings(chosen: { language: string; mutedHosts: string[] }): Promise<void> {
  const { local } = (globalThis as unknown as ChromeGlobal).chrome.storage;
  const value = {
    regime: 'nd-09-2019',
    ...chosen,
    dueSoonDays: 3,
    overlay: true,
    paceMs: 400,
    retentionDays: 400,
    disabledRules: [],
    ruleParameters: {},
  };
  await local.set({ settings: { version: 1, value } });
}
