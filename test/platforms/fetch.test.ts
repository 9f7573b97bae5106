import { describe, expect, it } from 'vitest';
import { createPageFetcher, MIN_PACE_MS } from '../../lib/portal/walk/fetch.ts';
import type { WalkClock } from '../../lib/portal/walk/types.ts';

const ORIGIN = 'https://motcua.example.vn/vi/dossier';

/** A clock that only moves when someone sleeps. */
function fakeClock(): WalkClock & { slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      if (ms <= 0) return;
      slept.push(ms);
      now += ms;
    },
  };
}

function htmlResponse(body: string | Uint8Array<ArrayBuffer>, init: ResponseInit = {}): Response {
  return new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
}

function fetcherWith(send: typeof fetch, paceMs = 400) {
  const clock = fakeClock();
  return { clock, fetcher: createPageFetcher({ origin: ORIGIN, paceMs, clock, fetch: send }) };
}

const { signal } = new AbortController();

describe('Tải trang của cổng', () => {
  it('chỉ dùng GET, chỉ cùng gốc, không bao giờ gửi gì', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const { fetcher } = fetcherWith(async (input, init) => {
      asked.push([String(input), init]);
      return htmlResponse('<p>');
    });
    await fetcher.get('?page=2', signal);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe('https://motcua.example.vn/vi/dossier?page=2');
    expect(asked[0]?.[1]).toMatchObject({
      method: 'GET',
      mode: 'same-origin',
      credentials: 'same-origin',
    });
    expect(asked[0]?.[1]?.body).toBeUndefined();
  });

  it.each([
    'https://sso.example.vn/login',
    'http://motcua.example.vn/vi/dossier?page=2',
    'javascript:alert(1)',
    '//khac.example.vn/',
  ])('không hỏi địa chỉ của trang web khác: %s', async (address) => {
    const { fetcher } = fetcherWith(async () => {
      throw new Error('must not be asked');
    });
    expect(await fetcher.get(address, signal)).toMatchObject({ kind: 'blocked' });
  });

  it('nghỉ ít nhất 400 ms giữa hai trang, dù được yêu cầu nhanh hơn', async () => {
    const { fetcher, clock } = fetcherWith(async () => htmlResponse('<p>'), 1);
    await fetcher.get('?page=2', signal);
    await fetcher.get('?page=3', signal);
    await fetcher.get('?page=4', signal);
    expect(clock.slept).toEqual([MIN_PACE_MS, MIN_PACE_MS]);
  });

  it('không tải hai trang cùng lúc', async () => {
    const { fetcher } = fetcherWith(async () => htmlResponse('<p>'));
    const first = fetcher.get('?page=2', signal);
    await expect(fetcher.get('?page=3', signal)).rejects.toThrow();
    await first;
  });

  it.each([
    [401, 'expired'],
    [403, 'blocked'],
    [429, 'blocked'],
    [500, 'failed'],
    [404, 'failed'],
  ])('mã %d → %s', async (status, kind) => {
    const { fetcher } = fetcherWith(async () => htmlResponse('', { status }));
    expect(await fetcher.get('?page=2', signal)).toMatchObject({ kind });
  });

  it('bị chuyển sang trang đăng nhập ở máy chủ khác là hết phiên', async () => {
    const { fetcher } = fetcherWith(async (_input, init) => {
      if (init?.redirect === 'manual') {
        return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
      }
      throw new TypeError('Failed to fetch');
    });
    expect(await fetcher.get('?page=2', signal)).toMatchObject({ kind: 'expired' });
  });

  it('mất mạng thì được thử lại', async () => {
    const { fetcher } = fetcherWith(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await fetcher.get('?page=2', signal)).toMatchObject({ kind: 'failed' });
  });

  it('đọc đúng bảng mã mà trang khai', async () => {
    // "H\u1ED9 t\u1ECBch" has no windows-1252 form; windows-1258 writes it with combining marks.
    const bytes = new Uint8Array([0x48, 0xf4, 0xf2, 0x20, 0x74, 0x69, 0xf2, 0x63, 0x68]);
    const { fetcher } = fetcherWith(async () =>
      htmlResponse(bytes, { headers: { 'content-type': 'text/html; charset=windows-1258' } }),
    );
    const fetched = await fetcher.get('?page=2', signal);
    const html = fetched.kind === 'page' ? fetched.html : '';
    expect(html.normalize('NFC')).toBe('Hộ tịch');
  });

  it('tệp không phải trang web bị từ chối', async () => {
    const { fetcher } = fetcherWith(async () =>
      htmlResponse('{}', { headers: { 'content-type': 'application/json' } }),
    );
    expect(await fetcher.get('?page=2', signal)).toMatchObject({ kind: 'failed' });
  });
});
