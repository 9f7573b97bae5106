/**
 * The same extension in Firefox: built for it, installed over WebDriver BiDi, up to the
 * warnings on the page and a whole list read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minhHoa } from '../portal/data/index.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { abstractList, item, level, list, restart, wordFile } from '../proof/word.ts';
import { findFirefox } from '../support/browser.ts';
import { READ_ALL } from '../support/scene.ts';
import { buildFolder } from '../tools/build.ts';

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

  it('soát văn bản trong worker, dưới đúng chính sách của trang tiện ích', async () => {
    const pages = await servePages(buildFolder('firefox-mv3-e2e'));
    const workspace = await browser.newPage();
    await workspace.goto(`${pages.origin}/`);
    const numbering =
      abstractList(0, level(0, 'upperRoman', '%1.')) + list(1, 0) + list(2, 0, restart(0, 1));
    const body = [item('TÌNH HÌNH', 1), item('KẾT QUẢ', 2)].join('');
    const answer = await workspace.evaluate(askWorker, {
      path: pages.worker,
      bytes: [...wordFile({ body, numbering })],
    });
    expect(answer).toMatchObject({
      kind: 'read',
      read: { text: 'I. TÌNH HÌNH\n\nI. KẾT QUẢ', result: { findings: [{ rule: 'numbering' }] } },
    });
    await workspace.close();
    await pages.close();
  });
});

/** Runs in the page: one task for the proof-reading worker, its last answer back. */
function askWorker({ path, bytes }: { path: string; bytes: number[] }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path, { type: 'module' });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.kind !== 'progress') resolve(data);
    };
    const task = { kind: 'file', name: 'a.docx', bytes: Uint8Array.from(bytes), periodId: null };
    worker.postMessage({ id: 1, task });
  });
}

/**
 * The built files under the policy of the extension's own pages: WebDriver may not open
 * moz-extension addresses.
 */
async function servePages(folder: string) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;
  const server = createServer(({ url = '/' }, response) => {
    const script = url.endsWith('.js');
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? readFileSync(join(folder, url)) : '<!doctype html><title>trang</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const worker = readdirSync(join(folder, 'assets')).find((name) => name.includes('proof-worker'));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    worker: `/assets/${worker}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
