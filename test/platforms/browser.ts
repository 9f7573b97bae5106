/**
 * A real Chromium for the platform tests, and the library bundled for its pages.
 */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, NO_CHROMIUM } from '../support/browser.ts';
import type { Bridge } from './bridge.ts';

/** Nothing the browser does by itself may reach a network, and no page may doze while another is looked at. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** @param more switches besides: the bench asks for a callable garbage collector */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const found = findChromium();
  if (found === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath: found.path, headless: true, args: [...ARGS, ...more] });
}

/** test/platforms/bridge.ts with all it imports, as one classic script. */
export async function bundleBridge(): Promise<string> {
  const entry = fileURLToPath(new URL('./bridge.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'soatBridge' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('\n');
}

type Method = keyof Bridge;

/** Calls the bridge inside a page. */
export async function inPage<K extends Method>(
  page: Page,
  method: K,
  ...args: Parameters<Bridge[K]>
): Promise<Awaited<ReturnType<Bridge[K]>>> {
  const result = await page.evaluate(
    ([name, values]) => {
      const { soat } = globalThis as unknown as {
        soat: Record<string, (...v: unknown[]) => unknown>;
      };
      return (soat[name as string] as (...v: unknown[]) => unknown)(...(values as unknown[]));
    },
    [method, args] as const,
  );
  return result as Awaited<ReturnType<Bridge[K]>>;
}
