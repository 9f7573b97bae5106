/**
 * Saves every widget page as a browser would, after its scripts ran: run it again when a
 * widget or a fixture page changes.
 *   node test/platforms/record.ts
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser.ts';
import { openSettled, PAGES } from './pages.ts';
import { startWidgetServer } from './server.ts';

/** Few enough to stand on one page of every widget, virtual ones included. */
const SAVED = { total: 10, size: 20 };
const FOLDER = new URL('../fixtures/pages/widgets/saved/', import.meta.url);

const server = await startWidgetServer();
const browser = await launchChromium();
for (const { name } of PAGES) {
  const tab = await openSettled(browser, server, '', name, SAVED);
  writeFileSync(new URL(`${name}.html`, FOLDER), await savedPage(tab));
  await tab.close();
}
await browser.close();
await server.close();

/** The page without scripts, style sheets and drawings, which say nothing of its tables. */
async function savedPage(tab: Page): Promise<string> {
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('script, style, link, svg')) element.remove();
  });
  const html = await tab.content();
  return `${html
    .replaceAll(server.origin, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .trim()}\n`;
}
