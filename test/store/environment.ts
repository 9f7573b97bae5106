/**
 * A browser's storage for the store's tests: IndexedDB in memory, and WXT's fake browser.
 * Import it before anything of lib/store.
 */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import type { NewCapture } from '../../lib/store/types.ts';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export { fakeBrowser };

export function dossier(row: number, extra: Partial<Dossier> = {}): Dossier {
  return {
    code: `H37.21-261005-${String(row).padStart(4, '0')}`,
    procedure: 'Đăng ký khai sinh',
    field: 'Hộ tịch',
    unit: 'UBND xã Minh Họa',
    serviceLevel: 'full',
    channel: 'online',
    received: 20_731,
    due: 20_740,
    finished: null,
    status: 'processing',
    statusText: 'Đang xử lý',
    source: 0,
    row,
    extra: null,
    ...extra,
  };
}

/** A page of a list; null = the portal shows no page number. */
export function page(number: number | null, rows = 50, pagesTotal = 3): PageReading {
  const dossiers = Array.from({ length: rows }, (_, i) =>
    dossier(((number ?? 1) - 1) * 50 + i + 1),
  );
  return {
    source: {
      file: `Danh sách hồ sơ (/ho-so)`,
      system: 'motcua.example.gov.vn',
      readAt: '2026-11-24T01:00:00.000Z',
      page: number,
      pagesTotal,
      rowsTotal: pagesTotal * 50,
      filters: [],
      statedPeriod: null,
      statedUnit: null,
      tables: [
        {
          kind: 'dossier-list',
          platform: 'material',
          rows: rows + 1,
          read: rows,
          refused: [{ row: 7, reason: 'Dòng 7: ngày tiếp nhận không đọc được.' }],
          columns: ['code', 'received', 'due'],
          notes: [],
        },
      ],
    },
    dossiers,
    statistics: [],
  };
}

export const ABOUT: NewCapture = {
  unit: 'UBND xã Minh Họa',
  level: null,
  periodId: '2026-Q4',
  system: 'motcua.example.gov.vn',
  address: '/ho-so',
  filters: [],
  from: 'walk',
};
