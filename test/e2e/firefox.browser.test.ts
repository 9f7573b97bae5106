/**
 * The same extension in Firefox: built for it, installed over WebDriver BiDi, up to the
 * warnings on the page and a whole list read.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minhHoa } from '../portal/data/index.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { findFirefox } from '../support/browser.ts';
import { READ_ALL } from '../support/scene.ts';
import { buildFolder } from '../tools/build.ts';

/** The address Firefox gives the extension is drawn by lot; here it is fixed. */
const UUID = '0a1b2c3d-1111-4222-8333-444455556666';

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
    extraPrefsFirefox: {
      // As after the user's consent when the extension is installed from the store.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ 'soat-dvc@dvc-soat.example': UUID }),
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

  it('soát văn bản trong tiến trình riêng của trang làm việc', async () => {
    const workspace = await browser.newPage();
    await workspace.goto(`moz-extension://${UUID}/workspace.html#proof`);
    const textarea = await workspace.waitForSelector('.proof-form textarea');
    await textarea?.type('Tiếp nhận 3 hồ sơ, gồm 1 hồ sơ trực tuyến và 1 hồ sơ trực tiếp.');
    await workspace.click('.proof-form .primary');
    await workspace.waitForSelector('.proof-item.violation');
    const sum = await workspace.$eval('.proof-item .sum', (element) => element.textContent);
    expect(sum).toContain('1 + 1 = 2');
    await workspace.close();
  });
});
