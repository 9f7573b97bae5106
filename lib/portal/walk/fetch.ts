/**
 * The only place that asks a portal for anything: one GET at a time, to the page's own
 * origin, with at least a pause between two, and never past a refusal.
 */
import type { ResponseFacts } from '../platforms/types.ts';
import type { WalkClock } from './types.ts';

/** Smallest pause between two requests, in milliseconds. */
export const MIN_PACE_MS = 400;
const MAX_BYTES = 64 * 1024 * 1024;

export type Fetched =
  | { kind: 'page'; html: string; facts: ResponseFacts }
  /** Log-in asked for, by status or by being sent to another origin. */
  | { kind: 'expired'; facts: ResponseFacts }
  | { kind: 'blocked'; status: number; reason: string }
  /** May be tried again. */
  | { kind: 'failed'; reason: string };

export interface PageFetcher {
  get(address: string, signal: AbortSignal): Promise<Fetched>;
}

export interface FetcherOptions {
  /** Address of the page that is walked; other origins are refused. */
  origin: string;
  /** Pause between requests; less than MIN_PACE_MS is raised to it. */
  paceMs: number;
  clock: WalkClock;
  /** The platform's own `fetch`; given by tests. */
  fetch?: typeof globalThis.fetch;
}

/** Makes a fetcher for one walk. */
export function createPageFetcher(options: FetcherOptions): PageFetcher {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const pace = Math.max(MIN_PACE_MS, options.paceMs);
  let lastEnd = Number.NEGATIVE_INFINITY;
  let busy = false;

  async function get(address: string, signal: AbortSignal): Promise<Fetched> {
    const url = new URL(address, options.origin);
    if (url.origin !== new URL(options.origin).origin || !/^https?:$/.test(url.protocol)) {
      return { kind: 'blocked', status: 0, reason: 'địa chỉ trang sau thuộc một trang web khác' };
    }
    if (busy) throw new Error('Mỗi lúc chỉ được tải một trang.');
    busy = true;
    try {
      await options.clock.sleep(lastEnd + pace - options.clock.now(), signal);
      return await request(send, url.href, signal);
    } finally {
      lastEnd = options.clock.now();
      busy = false;
    }
  }
  return { get };
}

async function request(
  send: typeof globalThis.fetch,
  address: string,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const response = await send(address, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'same-origin',
      redirect: 'follow',
      signal,
    });
    return await answerOf(response, address);
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', reason: 'đã dừng' };
    if (await leavesOrigin(send, address, signal)) {
      // A single sign-on host answers in the portal's place: the session is over.
      return { kind: 'expired', facts: { asked: address, url: address, status: 302 } };
    }
    return { kind: 'failed', reason: `không tải được trang (${messageOf(error)})` };
  }
}

/** A redirect to another origin shows only as a network error; asked without following, it shows itself. */
async function leavesOrigin(
  send: typeof globalThis.fetch,
  address: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await send(address, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

async function answerOf(response: Response, asked: string): Promise<Fetched> {
  const facts: ResponseFacts = { asked, url: response.url || asked, status: response.status };
  if (response.status === 401 || response.status === 440) return { kind: 'expired', facts };
  const refusal = REFUSALS[response.status];
  if (refusal !== undefined) return { kind: 'blocked', status: response.status, reason: refusal };
  if (!response.ok) return { kind: 'failed', reason: `máy chủ trả lỗi ${response.status}` };
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/html|xml/i.test(type)) return { kind: 'failed', reason: 'máy chủ không trả về trang web' };
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) return { kind: 'failed', reason: 'trang trả về quá lớn' };
  return { kind: 'page', html: decode(bytes, type), facts };
}

const REFUSALS: Record<number, string> = {
  403: 'máy chủ từ chối (403: không có quyền)',
  429: 'máy chủ báo gửi quá nhiều yêu cầu (429)',
};

/**
 * Decodes by the charset the server or the page names; UTF-8 otherwise. The buffer is
 * handed over whole: in Firefox it belongs to the page, and no view may be made of it here.
 */
function decode(bytes: ArrayBuffer, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes).slice(0, 2048);
  const named =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
