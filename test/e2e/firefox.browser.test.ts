/**
 * The same extension in Firefox: built for it, installed over WebDriver BiDi: the warnings
 * on the page, a whole list read, its figures in the popup and the full tab.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minhHoa } from '../portal/data/index.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { findFirefox } from '../support/browser.ts';
import { READ_ALL } from '../support/scene.ts';
import { buildFolder } from '../tools/build.ts';

/** The address that Firefox gives the extension's own pages, chosen so that they can be opened. */
const PAGES = '5f0e6c1a-6d5b-4c1e-9b0a-2f1d3c4b5a69';

let portal: Portal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findFirefox();
  if (executablePath === null)
    throw new Error('Không tìm thấy Firefox; trên Debian hãy cài gói firefox-esr.');
  portal = await startPortal({ data: [minhHoa()] });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it, a driven Firefox opens no page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'soat-dvc@dvc-soat.example': PAGES }),
      // As after the user's consent when the extension is installed from the store.
      'extensions.originControls.grantByDefault': true,
    },
  });
  await browser.installExtension(buildFolder('firefox-mv3-e2e'));
  page = await browser.newPage();
  await page.goto(`${portal.origin}/mot-cua/ho-so`);
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** Text of the bar; it lives in an open shadow root. */
function barText(): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('soat-dvc-bar')?.shadowRoot?.querySelector('.bar')?.textContent ?? '',
  );
}

/** Opens a page of the extension. */
async function openOwn(path: string): Promise<Page> {
  const own = await browser.newPage();
  // The page moves to the extension's process, so that the navigation never reports its end.
  own.goto(`moz-extension://${PAGES}/${path}`).catch(() => undefined);
  return own;
}

/** The text shown on a page; "" while it is still moving to its process. */
function textOf(own: Page): Promise<string> {
  return own.evaluate(() => document.body?.innerText ?? '').catch(() => '');
}

describe('Firefox', () => {
  it('đánh dấu hồ sơ quá hạn trên danh sách', async () => {
    await expect.poll(barText, { timeout: 30_000 }).toMatch(/50 hồ sơ trên trang/);
    await expect.poll(barText).toMatch(/\d+ quá hạn/);
  });

  it('đọc tất cả các trang', async () => {
    await page.evaluate((label) => {
      const buttons = document
        .querySelector('soat-dvc-bar')
        ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('button');
      [...(buttons ?? [])].find((button) => button.textContent?.trim() === label)?.click();
    }, READ_ALL);
    await expect
      .poll(barText, { timeout: 90_000, interval: 500 })
      .toMatch(/1\.204\/1\.204 hồ sơ ở 25 trang/);
  });

  it('cho xem số liệu trong cửa sổ và trong thẻ đầy đủ', async () => {
    for (const path of ['popup.html', 'workspace.html']) {
      const own = await openOwn(path);
      await expect
        .poll(() => textOf(own), { timeout: 30_000, interval: 500 })
        .toMatch(/Tiếp nhận\s+1\.197.+Đã giải quyết\s+1\.132.+Đang giải quyết\s+65/s);
      await own.close();
    }
  });

  it('soát văn bản trong tiến trình riêng của trang làm việc', async () => {
    const workspace = await openOwn('workspace.html#proof');
    const textarea = await workspace.waitForSelector('.proof-form textarea');
    await textarea?.type('Tiếp nhận 3 hồ sơ, gồm 1 hồ sơ trực tuyến và 1 hồ sơ trực tiếp.');
    await workspace.click('.proof-form .primary');
    await workspace.waitForSelector('.proof-item.violation');
    const sum = await workspace.$eval('.proof-item .sum', (element) => element.textContent);
    expect(sum).toContain('1 + 1 = 2');
    await workspace.close();
  });
});
