/**
 * The live page and the saved page are read by one walk over two trees. Here a real
 * browser parses and displays every fixture, and both readings must be the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../lib/grid/html.ts';
import { readFile } from '../../lib/portal/file.ts';
import { launchChromium } from '../platforms/browser.ts';
import { bundleForPage } from './bundle.ts';
import { sampleDossiers } from './dossiers.ts';
import type { InPageReader } from './in-page.ts';
import { LAYOUTS } from './layouts.ts';

const STATIC = new URL('../fixtures/pages/static/', import.meta.url);

const PAGES: [string, string][] = [
  ...LAYOUTS.map((l): [string, string] => [`layout: ${l.name}`, l.render(sampleDossiers(9))]),
  ...readdirSync(STATIC).map((f): [string, string] => [
    `fixture: ${f}`,
    readFileSync(new URL(f, STATIC), 'utf8'),
  ]),
];

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchChromium(), bundleForPage('./in-page.ts')]);
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function inPage(html: string) {
  await page.setContent(html);
  await page.evaluate(code);
  return page.evaluate(() => {
    const { soatReader } = globalThis as unknown as { soatReader: InPageReader };
    return { tables: soatReader.tables(), reading: soatReader.read() };
  });
}

describe('live DOM and saved text agree', () => {
  it.each(PAGES)('%s', async (_, html) => {
    const live = await inPage(html);
    const saved = readHtmlTables(html);
    const plain = live.tables.tables.map(({ elementIsTable, rowElements, ...t }) => t);
    expect(plain).toEqual(saved.tables);
    expect(live.tables.text).toBe(saved.text);
    expect(live.tables.fields).toEqual(saved.fields);
    for (const t of live.tables.tables) {
      expect(t.elementIsTable).toBe(true);
      expect(t.rowElements).toBe(t.rows.length);
    }
    const file = await readFile('trang.html', new TextEncoder().encode(html), {
      readAt: '2024-09-15T00:00:00.000Z',
    });
    // What travels between contexts is plain JSON.
    expect(live.reading).toEqual(JSON.parse(JSON.stringify(file)));
  });
});
