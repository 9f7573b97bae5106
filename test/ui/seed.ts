/** Puts invented captures into the real store, by the same messages a portal page sends. */
import type { Page } from 'playwright-core';
import { type Day, dayOf } from '../../lib/calendar/day.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { dossier, PERIOD, UNIT } from './sample.ts';

const SYSTEM = 'motcua.thi-du.gov.vn';
const PAGE_SIZE = 50;
const READ_AT = '2026-11-23T09:20:00Z';

/**
 * `count` dossiers of the sample's quarter: every tenth came in person, every fifth is still
 * open and due long ago, the others were finished on their due day.
 */
export function quarterOf(count: number): Dossier[] {
  const received = dayOf(2026, 10, 1) as Day;
  return Array.from({ length: count }, (_, i) => {
    const due = (received + 10) as Day;
    const open = i % 5 === 4;
    return dossier(i + 1, {
      received,
      due,
      channel: i % 10 === 9 ? 'direct' : 'online',
      finished: open ? null : due,
      status: open ? 'processing' : 'finished',
      statusText: open ? 'Đang xử lý' : 'Đã trả kết quả',
    });
  });
}

function readings(dossiers: readonly Dossier[]): PageReading[] {
  const pages = Math.ceil(dossiers.length / PAGE_SIZE);
  return Array.from({ length: pages }, (_, i) => {
    const part = dossiers.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE);
    const table = {
      kind: 'dossier-list' as const,
      platform: 'server',
      rows: part.length,
      read: part.length,
      refused: [],
      columns: [
        'code',
        'procedure',
        'field',
        'unit',
        'serviceLevel',
        'channel',
        'received',
        'due',
        'finished',
        'status',
      ] as const,
      notes: [],
    };
    return {
      source: {
        file: `Danh sách hồ sơ, trang ${i + 1}`,
        system: SYSTEM,
        readAt: READ_AT,
        page: i + 1,
        pagesTotal: pages,
        rowsTotal: dossiers.length,
        filters: [],
        statedPeriod: null,
        statedUnit: UNIT,
        tables: [{ ...table, columns: [...table.columns] }],
      },
      dossiers: part,
      statistics: [],
    };
  });
}

/** Stores the dossiers as one finished walk; `page` is any page of the extension. */
export async function seed(page: Page, dossiers: readonly Dossier[]): Promise<void> {
  const capture = {
    unit: UNIT,
    level: 'commune',
    periodId: PERIOD.id,
    system: SYSTEM,
    address: '/ho-so',
    filters: [],
    from: 'walk',
  };
  await page.evaluate(
    async ({ capture, readings }) => {
      interface Runtime {
        sendMessage(message: object): Promise<{ res?: { id: string }; err?: unknown }>;
      }
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const send = async (type: string, data: object) => {
        const message = { id: Math.floor(Math.random() * 1e6), type, data, timestamp: Date.now() };
        const { res, err } = await runtime.sendMessage(message);
        if (err) throw new Error(JSON.stringify(err));
        return res;
      };
      const begun = await send('beginCapture', capture);
      const captureId = begun?.id ?? '';
      for (const reading of readings) await send('storePage', { captureId, reading });
      await send('endCapture', { captureId, state: 'complete', sentence: null });
    },
    { capture, readings: readings(dossiers) },
  );
}
