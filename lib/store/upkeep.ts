/**
 * Retention and erasing: nothing is kept longer than the user wants.
 */
import { storage } from 'wxt/utils/storage';
import { deleteCapture, listCaptures } from './captures.ts';
import { database } from './database.ts';

const MS_PER_DAY = 86_400_000;

/** Deletes captures untouched for more than `days`; gives how many went. */
export async function applyRetention(days: number, now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - days * MS_PER_DAY).toISOString();
  const old = (await listCaptures()).filter((capture) => capture.updatedAt < limit);
  for (const { id } of old) await deleteCapture(id);
  return old.length;
}

/** "Xóa toàn bộ": captures, pages, settings, drafts – everything this extension stored. */
export async function eraseEverything(): Promise<void> {
  const tx = (await database()).transaction(['captures', 'walks', 'pages'], 'readwrite');
  await tx.objectStore('captures').clear();
  await tx.objectStore('walks').clear();
  await tx.objectStore('pages').clear();
  await tx.done;
  await storage.clear('local');
  await storage.clear('session');
}

/** Rough size of what is stored, in bytes; null where the browser does not tell. */
export async function storedBytes(): Promise<number | null> {
  return (await navigator.storage?.estimate?.())?.usage ?? null;
}
