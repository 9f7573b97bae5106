/**
 * Serves the widget pages on a free local port. They are bundled once into .cache/ and
 * again only when a source or an installed widget changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { situationOf } from '../fixtures/pages/widgets/backend.ts';
import { liferayPage, loginPage, serverTablePage } from '../fixtures/pages/widgets/server-pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WIDGETS = join(ROOT, 'test/fixtures/pages/widgets');
/** Modules that pages share; every other file in apps/ is a page of its own. */
const SHARED = new Set(['shared', 'emitted', 'growing', 'datatables-page', 'material-page']);

export interface WidgetServer {
  /** "http://127.0.0.1:12345" */
  origin: string;
  /** A second origin, in the part of a log-in host. */
  otherOrigin: string;
  /** Every request met, as "GET /path?query". */
  requests: string[];
  close(): Promise<void>;
}

/** Names of the bundled pages: /datatables, /antd, … */
export function widgetNames(): string[] {
  return readdirSync(join(WIDGETS, 'apps'))
    .map((file) => basename(file, '.js'))
    .filter((name) => !SHARED.has(name));
}

export async function startWidgetServer(): Promise<WidgetServer> {
  const folder = await bundlePages();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(new URL(request.url ?? '/', 'http://local'), folder, response);
  });
  const login = createServer((_request, response) => send(response, 200, loginPage()));
  const [origin, otherOrigin] = await Promise.all([listen(server), listen(login)]);
  return {
    origin,
    otherOrigin,
    requests,
    close: async () => {
      await Promise.all([server, login].map((one) => stop(one)));
    },
  };
}

type Server = ReturnType<typeof createServer>;

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(url: URL, folder: string, response: ServerResponse): void {
  const name = url.pathname.slice(1);
  const file = join(folder, name);
  if (name === 'server-table' || name === 'liferay') {
    answerWhole(name, url, response);
  } else if (name === 'dang-nhap') {
    send(response, 200, loginPage());
  } else if (/\.(?:js|css)$/.test(name) && existsSync(file)) {
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/css';
    send(response, 200, readFileSync(file), type);
  } else if (existsSync(join(folder, `${name}.js`))) {
    send(response, 200, shell(name, folder));
  } else {
    send(response, 404, 'Không có trang này');
  }
}

/** The pages printed by the server, with the refusals that only a server can give. */
function answerWhole(name: string, url: URL, response: ServerResponse): void {
  const situation = situationOf(url.search);
  const parameter = name === 'liferay' ? '_hosoportlet_cur' : 'page';
  const page = Number(url.searchParams.get(parameter) ?? 1);
  const refusal = /^status-(\d+)$/.exec(situation.name);
  const html = wholePage(name, url, parameter, page);
  if (refusal !== null && page >= 3) {
    send(response, Number(refusal[1]), 'Từ chối');
  } else if (html !== null) {
    send(response, 200, html);
  } else {
    response.writeHead(302, { location: url.searchParams.get('sso') ?? '/dang-nhap' });
    response.end();
  }
}

function wholePage(name: string, url: URL, parameter: string, page: number): string | null {
  const situation = situationOf(url.search);
  const kept = new URLSearchParams(url.search);
  kept.delete(parameter);
  const query = kept.toString().replaceAll('&', '&amp;');
  return name === 'liferay'
    ? liferayPage(situation, page, query)
    : serverTablePage(situation, page, query);
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/html',
): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function shell(name: string, folder: string): string {
  const css = existsSync(join(folder, 'style.css'))
    ? '<link rel="stylesheet" href="/style.css">'
    : '';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Danh sách hồ sơ</title>${
    NEEDS_STYLE.test(name) ? css : ''
  }</head><body><h2>Danh sách hồ sơ</h2><div id="app"></div><script type="module" src="/${name}.js"></script></body></html>`;
}

/** Widgets whose look decides what is shown; the others draw themselves without a style sheet. */
const NEEDS_STYLE = /^(?:material|material-div|vuetify|tabulator|tabulator-window)$/;

async function bundlePages(): Promise<string> {
  const folder = join(ROOT, '.cache/widgets', fingerprintOfSources());
  if (existsSync(join(folder, 'done'))) return folder;
  await build({
    root: WIDGETS,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: Object.fromEntries(
          widgetNames().map((name) => [name, join(WIDGETS, 'apps', `${name}.js`)]),
        ),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  writeFileSync(join(folder, 'done'), '');
  return folder;
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  const apps = join(WIDGETS, 'apps');
  const files = [
    ...readdirSync(apps).map((file) => join(apps, file)),
    ...['backend.ts', 'dossiers.ts'].map((file) => join(WIDGETS, file)),
    join(ROOT, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
