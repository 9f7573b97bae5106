/**
 * The sample portal: a one-stop back office in miniature. Server-printed pages, a session
 * cookie, a dossier list in pages of fifty with plain links, and form 06.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSet } from './data/types.ts';
import { type Faults, noFaults, takeFailure } from './faults.ts';
import { defaultQuery, type ListQuery, listPage, readDay } from './list.ts';
import { feedbackPageHtml } from './pages/feedback-page.ts';
import { homePage } from './pages/home.ts';
import { html } from './pages/html.ts';
import { openPage, PATHS } from './pages/layout.ts';
import { dossierPageHtml, listPageHtml } from './pages/list-page.ts';
import { loginPage } from './pages/login.ts';
import { statisticsPageHtml } from './pages/statistics-page.ts';
import { SESSION_COOKIE, type Session, Sessions } from './sessions.ts';
import { form06 } from './statistics.ts';

export interface PortalOptions {
  /** One account each; the first is filled in on the login page. */
  data: DataSet[];
  faults?: Faults;
  /** 0 or nothing: any free port. */
  port?: number;
}

export interface PortalRequest {
  method: string;
  /** Path with its query. */
  url: string;
}

export interface Portal {
  /** "http://127.0.0.1:40123" */
  origin: string;
  /** Change it while the portal runs. */
  faults: Faults;
  /** Every request answered so far, in order. */
  requests: PortalRequest[];
  /** Ends every session, as a portal does overnight. */
  endSessions(): void;
  close(): Promise<void>;
}

/** Starts the portal on the loopback address. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const faults = options.faults ?? noFaults();
  const requests: PortalRequest[] = [];
  const sessions = new Sessions();
  const desk = new Desk(options.data, faults, sessions);
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? 'GET', url: request.url ?? '/' });
    desk.answer(request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, errorPage(500, 'Máy chủ gặp lỗi.'));
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    faults,
    requests,
    endSessions: () => sessions.endAll(),
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

class Desk {
  private readonly accounts: DataSet[];
  private readonly faults: Faults;
  private readonly sessions: Sessions;

  constructor(accounts: DataSet[], faults: Faults, sessions: Sessions) {
    this.accounts = accounts;
    this.faults = faults;
    this.sessions = sessions;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === PATHS.login) return this.login(request, response, url);
    if (request.method !== 'GET') return send(response, 405, errorPage(405, 'Không được phép.'));
    if (url.pathname === '/') return redirect(response, PATHS.home);
    if (url.pathname === PATHS.logout) {
      this.sessions.end(request.headers.cookie);
      return redirect(response, PATHS.login);
    }
    const session = this.sessions.find(request.headers.cookie);
    if (session === null) return this.toLogin(request, response, url);
    return this.office(request, response, url, session);
  }

  private async office(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    session: Session,
  ): Promise<void> {
    const { data } = session;
    if (url.pathname === PATHS.home) return send(response, 200, homePage(data));
    if (url.pathname === PATHS.list) return this.list(request, response, url, session);
    if (url.pathname === PATHS.statistics) {
      const query = readQuery(data, url.searchParams);
      return send(response, 200, statisticsPageHtml(data, query, form06(data, query)));
    }
    if (url.pathname === PATHS.feedback) {
      const page = Number(url.searchParams.get('trang') ?? '1') || 1;
      return send(response, 200, feedbackPageHtml(data, page));
    }
    if (url.pathname.startsWith(`${PATHS.list}/`)) {
      const code = decodeURIComponent(url.pathname.slice(PATHS.list.length + 1));
      const entry = data.cases.find((candidate) => candidate.code === code);
      if (entry) return send(response, 200, dossierPageHtml(data, entry));
    }
    return send(response, 404, errorPage(404, 'Không tìm thấy trang.'));
  }

  private async list(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    session: Session,
  ): Promise<void> {
    const { data } = session;
    const { expireAfter, slow } = this.faults;
    if (expireAfter !== null && session.listPages >= expireAfter) {
      this.sessions.end(request.headers.cookie);
      return this.toLogin(request, response, url);
    }
    const page = Number(url.searchParams.get('trang') ?? '1') || 1;
    if (takeFailure(this.faults, page))
      return send(response, 500, errorPage(500, 'Hệ thống đang bận, vui lòng thử lại sau.'));
    const wait = slow.get(page);
    if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    session.listPages++;
    const query = readQuery(data, url.searchParams);
    return send(response, 200, listPageHtml(data, query, listPage(data, query, page)));
  }

  private toLogin(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const had = request.headers.cookie?.includes(`${SESSION_COOKIE}=`) === true;
    const params = new URLSearchParams({ tiep: `${url.pathname}${url.search}` });
    if (had) params.set('hetPhien', '1');
    redirect(response, `${PATHS.login}?${params}`);
  }

  private async login(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (request.method === 'POST') {
      const form = new URLSearchParams(await bodyOf(request));
      const next = ownPath(form.get('tiep'));
      const data = this.accounts.find(({ user }) => user.login === form.get('taiKhoan')?.trim());
      if (data && form.get('matKhau') === 'mau') {
        const cookie = `${SESSION_COOKIE}=${this.sessions.start(data)}; Path=/; HttpOnly; SameSite=Lax`;
        response.setHeader('Set-Cookie', cookie);
        return redirect(response, next);
      }
      const facts = { accounts: this.accounts, expired: false, failed: true, next };
      return send(response, 200, loginPage(facts));
    }
    const expired = url.searchParams.has('hetPhien');
    const next = ownPath(url.searchParams.get('tiep'));
    send(response, 200, loginPage({ accounts: this.accounts, expired, failed: false, next }));
  }
}

/** The search that a query text asks for; a box left out or unreadable stands at its default. */
export function readQuery(data: DataSet, params: URLSearchParams): ListQuery {
  const standard = defaultQuery(data);
  return {
    office: params.get('donVi') ?? standard.office,
    from: readDay(params.get('tuNgay') ?? '') ?? standard.from,
    to: readDay(params.get('denNgay') ?? '') ?? standard.to,
    status: params.get('trangThai') ?? '',
  };
}

/** A path of this portal, never another site's. */
function ownPath(text: string | null): string {
  return text !== null && /^\/(?![/\\])/.test(text) ? text : PATHS.home;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 10_000) throw new Error('Form too large.');
  }
  return body;
}

function errorPage(status: number, sentence: string): string {
  return openPage(
    `Lỗi ${status}`,
    html`<div class="khung"><h1>Lỗi ${status}</h1><p>${sentence}</p></div>`,
  );
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(page);
}
