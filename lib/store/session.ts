/** Notes that live as long as the browser does: in memory, never on a disk. */
import { storage } from 'wxt/utils/storage';
import type { JsonValue } from './types.ts';

/** The reader checks the shape of what comes back. Writing more than the browser holds rejects. */
export function sessionNote(key: string) {
  const storageKey = `session:${key}` as const;
  return {
    read: (): Promise<unknown> => storage.getItem(storageKey),
    write: (value: JsonValue): Promise<void> => storage.setItem(storageKey, value),
  };
}
