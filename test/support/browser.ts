/**
 * Finds the machine's browsers and starts them with the built extension.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface FoundBrowser {
  path: string;
  name: 'Chromium' | 'Microsoft Edge' | 'Google Chrome';
}

export const NO_CHROMIUM =
  'Không tìm thấy Chromium, Edge hay Chrome trên máy này; hãy cài một trong ba (trên Debian/Ubuntu: apt install chromium) hoặc đặt biến SOAT_BROWSER trỏ tới tệp chạy.';

/** Chromium first, Chrome last: branded Chrome from 137 on may refuse to load an unpacked extension. */
const ON_PATH: readonly [FoundBrowser['name'], readonly string[]][] = [
  ['Chromium', ['chromium', 'chromium-browser']],
  ['Microsoft Edge', ['microsoft-edge', 'microsoft-edge-stable']],
  ['Google Chrome', ['google-chrome', 'google-chrome-stable']],
];

function installedPlaces(): [FoundBrowser['name'], string][] {
  if (process.platform === 'darwin') {
    return [
      ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
      ['Microsoft Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      ['Google Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root): root is string => root !== undefined);
    const places: [FoundBrowser['name'], string][] = [
      ['Chromium', 'Chromium\\Application\\chrome.exe'],
      ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
      ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ];
    return places.flatMap(([name, path]) =>
      roots.map((root): [FoundBrowser['name'], string] => [name, join(root, path)]),
    );
  }
  return [['Chromium', '/snap/bin/chromium']];
}

/** The browser to use, or null. SOAT_BROWSER overrides the search. */
export function findChromium(): FoundBrowser | null {
  const own = process.env.SOAT_BROWSER;
  if (own) return existsSync(own) ? { path: own, name: 'Chromium' } : null;
  for (const [name, programs] of ON_PATH) {
    const path = findOnPath(programs);
    if (path) return { path, name };
  }
  const place = installedPlaces().find(([, path]) => existsSync(path));
  return place ? { name: place[0], path: place[1] } : null;
}

/** Path of Firefox, or null. SOAT_FIREFOX overrides the search. */
export function findFirefox(): string | null {
  const own = process.env.SOAT_FIREFOX;
  if (own) return existsSync(own) ? own : null;
  const places =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  return findOnPath(['firefox-esr', 'firefox']) ?? places.find((path) => existsSync(path)) ?? null;
}

function findOnPath(programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const program of programs) {
    for (const folder of folders) {
      const path = join(folder, program);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** "" for a fresh profile that is thrown away. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  /** Device pixels to a pixel of the page. */
  scale?: number;
  /** Everything that does not go to the loopback address goes through this proxy. */
  proxy?: string;
}

export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** "chrome-extension://…" */
  origin: string;
}

/** Keeps the browser from calling home: only what the pages ask for goes out. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

/** Starts a Chromium browser with the extension. Throws NO_CHROMIUM or a sentence when it will not load. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = findChromium();
  if (!browser) throw new Error(NO_CHROMIUM);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: browser.path,
    headless: false,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.scale && { deviceScaleFactor: options.scale }),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...QUIET,
      ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
    ],
  });
  try {
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return { context, worker, origin: `chrome-extension://${new URL(worker.url()).host}` };
  } catch {
    await context.close();
    throw new Error(
      `${browser.name} không nạp được tiện ích (bản Chrome mới chặn nạp từ dòng lệnh); hãy dùng Chromium hoặc Edge.`,
    );
  }
}
