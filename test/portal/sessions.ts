/** Login sessions, kept in memory. */
import { randomBytes } from 'node:crypto';
import type { DataSet } from './data/types.ts';

export const SESSION_COOKIE = 'PHIEN';

export interface Session {
  data: DataSet;
  /** List pages answered in this session. */
  listPages: number;
}

export class Sessions {
  private readonly open = new Map<string, Session>();

  /** Opens a session and gives its id. */
  start(data: DataSet): string {
    const id = randomBytes(16).toString('hex');
    this.open.set(id, { data, listPages: 0 });
    return id;
  }

  /** The session named by a Cookie header; null when there is none or it has ended. */
  find(cookies: string | undefined): Session | null {
    const id = sessionId(cookies);
    return id === null ? null : (this.open.get(id) ?? null);
  }

  end(cookies: string | undefined): void {
    const id = sessionId(cookies);
    if (id !== null) this.open.delete(id);
  }

  endAll(): void {
    this.open.clear();
  }
}

function sessionId(cookies: string | undefined): string | null {
  const match = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([0-9a-f]+)`).exec(cookies ?? '');
  return match?.[1] ?? null;
}
