/**
 * The IndexedDB database: captures, and their pages in records of at most 1,000 rows
 * (one record a row would be thirty times slower).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PageReading } from '../portal/types.ts';
import type { WalkState } from '../portal/walk/types.ts';
import type { Capture } from './types.ts';

export const ROWS_PER_RECORD = 1_000;

/** One part of one page. `order` is the page number, or the place in the walk where pages have none. */
export interface PageRecord {
  captureId: string;
  order: number;
  part: number;
  reading: PageReading;
}

/** What a walk needs to go on after a reload or a crash; gone once the capture is finished. */
export interface WalkRecord {
  captureId: string;
  state: WalkState;
}

export interface SoatSchema extends DBSchema {
  captures: { key: string; value: Capture };
  walks: { key: string; value: WalkRecord };
  pages: { key: [string, number, number]; value: PageRecord };
}

export type SoatDatabase = IDBPDatabase<SoatSchema>;

const NAME = 'soat-dvc';
const VERSION = 1;

let opened: Promise<SoatDatabase> | null = null;

/** The open connection of this context; opened again when the browser closed it. */
export function database(): Promise<SoatDatabase> {
  opened ??= openDB<SoatSchema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('captures', { keyPath: 'id' });
      db.createObjectStore('walks', { keyPath: 'captureId' });
      db.createObjectStore('pages', { keyPath: ['captureId', 'order', 'part'] });
    },
    // A newer version of the extension wants to upgrade: let it.
    blocking: close,
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Key range of all pages of a capture, or of the parts of one page. */
export function pagesOf(captureId: string, order?: number): IDBKeyRange {
  return order === undefined
    ? IDBKeyRange.bound([captureId, -1, -1], [captureId, Number.MAX_SAFE_INTEGER, 0])
    : IDBKeyRange.bound([captureId, order, -1], [captureId, order, Number.MAX_SAFE_INTEGER]);
}

function forget(): void {
  opened = null;
}

function close(): void {
  opened?.then((db) => db.close());
  forget();
}
