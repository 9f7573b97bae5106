/** The fixture pages served to a real Chromium, for as long as one test file runs. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { bundleBridge, launchChromium } from './browser.ts';
import { openSettled, openWidget, type PageQuery } from './pages.ts';
import { startWidgetServer, type WidgetServer } from './server.ts';

export interface ServedPages {
  /** Opens a page with the library in it, once it has shown something. */
  open(name: string, query?: PageQuery): Promise<Page>;
  /** Opens a page and waits until its list has settled. */
  openSettled(name: string, query?: PageQuery): Promise<Page>;
  /** The server behind them; there from the first test on. */
  server(): WidgetServer;
}

/** Starts server and browser before the file's tests, and stops them after. */
export function servePages(): ServedPages {
  let server: WidgetServer;
  let browser: Browser;
  let bridge: string;
  beforeAll(async () => {
    [server, browser, bridge] = await Promise.all([
      startWidgetServer(),
      launchChromium(),
      bundleBridge(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    open: (name, query) => openWidget(browser, server, bridge, name, query),
    openSettled: (name, query) => openSettled(browser, server, bridge, name, query),
    server: () => server,
  };
}
