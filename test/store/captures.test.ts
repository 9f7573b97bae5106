import './environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WalkState } from '../../lib/portal/walk/index.ts';
import {
  applyRetention,
  beginCapture,
  deleteCapture,
  eraseEverything,
  getReadings,
  listCaptures,
  listScopes,
  listUnfinished,
  readScope,
  StoreError,
  settings,
  storeFiles,
  storePage,
  updateCapture,
} from '../../lib/store/index.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';
import { ABOUT, dossier, fakeBrowser, page } from './environment.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1, minute));

const WALK: WalkState = {
  version: 1,
  listKey: 'motcua.example.gov.vn|/ho-so|k',
  filters: [],
  startedAt: '2026-11-24T01:00:00.000Z',
  pages: [{ page: 1, fingerprint: 'a1', rows: 50, keys: ['x', 'y'] }],
  totalAtStart: 150,
  totalNow: 150,
  unfilteredTotal: null,
  pageSize: 50,
  nextUrl: '/ho-so?trang=2',
};

/** Pages of a walk by the keys of their rows. */
const walked = (...pages: string[][]) =>
  pages.map((keys, i) => ({ page: i + 1, fingerprint: `f${i}`, rows: keys.length, keys }));

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
});

describe('a capture', () => {
  test('grows page by page and counts what was read and refused', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1));
    const capture = await storePage(id, page(2));
    expect(capture).toMatchObject({
      unit: 'UBND xã Minh Họa',
      level: 'commune',
      state: 'reading',
      pagesRead: 2,
      pagesTotal: 3,
      rowsRead: 102,
      rowsTotal: 150,
      refused: 2,
    });
    const readings = await getReadings([id]);
    expect(readings.map((r) => r.source.page)).toEqual([1, 2]);
    expect(readings[1]?.dossiers).toEqual(page(2).dossiers);
  });

  test('takes the same page again in place of the earlier reading of it', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1));
    await storePage(id, page(2, 50));
    const capture = await storePage(id, page(2, 30));
    expect(capture).toMatchObject({ pagesRead: 2, rowsRead: 82, refused: 2 });
    expect((await getReadings([id]))[1]?.dossiers).toHaveLength(30);
  });

  test('counts a row that the walk met on two pages once, as the walk itself says', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1), { walk: { ...WALK, pages: walked(['a', 'b', 'c']) } });
    const pages = walked(['a', 'b', 'c'], ['c', 'd', 'e']);
    const capture = await storePage(id, page(2), { walk: { ...WALK, pages } });
    expect(capture).toMatchObject({ pagesRead: 2, rowsRead: 5 });
  });

  test('keeps pages without a number apart by their order', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(null, 10));
    await storePage(id, page(null, 20));
    expect((await getReadings([id])).map((r) => r.dossiers.length)).toEqual([10, 20]);
  });

  test('stores a page of 10.000 rows in records of at most 1.000 and gives it back whole', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1, 10_000, 1));
    const { database } = await import('../../lib/store/database.ts');
    const records = await (await database()).getAll('pages');
    expect(records).toHaveLength(10);
    expect(Math.max(...records.map((r) => r.reading.dossiers.length))).toBe(1_000);
    const [whole] = await getReadings([id]);
    expect(whole?.dossiers).toEqual(page(1, 10_000, 1).dossiers);
  });

  test('keeps phản ánh, kiến nghị in records of at most 1.000 too; pages stored before have none', async () => {
    const { id } = await beginCapture({ ...ABOUT, about: 'feedback' });
    const items = Array.from({ length: 1_205 }, (_, i) =>
      feedbackItem({ code: `PAKN-2026-${String(i + 1).padStart(5, '0')}`, row: i + 1 }),
    );
    const spoken = items.map((item) => ({
      ...item,
      content: 'Cán bộ hẹn lại',
      person: 'Lê Thí Dụ',
    }));
    await storePage(id, { ...page(1, 0), feedback: spoken });
    await storePage(id, page(2));
    const [first, second] = await getReadings([id]);
    expect(first?.feedback).toEqual(items);
    expect(second).not.toHaveProperty('feedback');
  });

  test('has no field for a person: what a page carries besides is not stored', async () => {
    const { id } = await beginCapture(ABOUT);
    const talkative = { ...dossier(1), owner: 'Nguyễn Văn Mẫu', phone: '0900000000' };
    const reading = { ...page(1), dossiers: [talkative], note: 'CCCD 001000000000' };
    await storePage(id, reading);
    expect(JSON.stringify(await getReadings([id]))).not.toMatch(/Nguyễn Văn Mẫu|09000|0010000/);
  });

  test('refuses a page that is not one', async () => {
    const { id } = await beginCapture(ABOUT);
    const wrong = { ...page(1), dossiers: [{ ...dossier(1), received: 'hôm qua' }] };
    await expect(storePage(id, wrong as never)).rejects.toThrow();
    expect((await listCaptures())[0]?.pagesRead).toBe(0);
  });

  test('says in Vietnamese that it was deleted when a page comes too late', async () => {
    const { id } = await beginCapture(ABOUT);
    await deleteCapture(id);
    await expect(storePage(id, page(1))).rejects.toThrow(StoreError);
    await expect(storePage(id, page(1))).rejects.toThrow('đã bị xóa');
  });
});

describe('an unfinished walk', () => {
  test('is found again with its state after a crash, until the capture is finished', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1), { walk: WALK });
    expect(await listUnfinished('motcua.example.gov.vn')).toMatchObject([
      { capture: { id, pagesRead: 1 }, state: WALK },
    ]);
    expect(await listUnfinished('khac.example.gov.vn')).toEqual([]);
    await updateCapture(id, { state: 'complete', sentence: null });
    expect(await listUnfinished('motcua.example.gov.vn')).toEqual([]);
  });

  test('stays open when it was paused or stopped', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1), { walk: WALK });
    await updateCapture(id, { state: 'stopped', sentence: 'Phiên đăng nhập đã hết.' });
    expect(await listUnfinished('motcua.example.gov.vn')).toHaveLength(1);
  });
});

describe('what counts for a unit and period', () => {
  async function walked(minute: number, state: 'complete' | 'stopped', rows: number) {
    const { id } = await beginCapture(ABOUT, at(minute));
    await storePage(id, page(1, rows), { now: at(minute) });
    await updateCapture(id, { state }, at(minute));
    return id;
  }

  test('the latest complete capture takes the place of earlier ones', async () => {
    await walked(1, 'complete', 10);
    const second = await walked(2, 'complete', 20);
    const { captures, readings } = await readScope('UBND xã Minh Họa', '2026-Q4');
    expect(captures.map((c) => c.id)).toEqual([second]);
    expect(readings.map((r) => r.dossiers.length)).toEqual([20]);
  });

  test('a later broken-off capture stands beside the complete one, and is read last', async () => {
    const complete = await walked(1, 'complete', 10);
    const broken = await walked(2, 'stopped', 5);
    const { captures, readings } = await readScope('UBND xã Minh Họa', '2026-Q4');
    expect(captures.map((c) => c.id)).toEqual([broken, complete]);
    expect(readings.map((r) => r.dossiers.length)).toEqual([10, 5]);
  });

  test('a list of phản ánh, kiến nghị never takes the place of the dossiers, nor they its', async () => {
    const dossiers = await beginCapture(ABOUT, at(1));
    await updateCapture(dossiers.id, { state: 'complete' }, at(2));
    const feedback = await beginCapture({ ...ABOUT, about: 'feedback' }, at(3));
    await updateCapture(feedback.id, { state: 'complete' }, at(4));
    const { captures } = await readScope('UBND xã Minh Họa', '2026-Q4');
    expect(captures.map(({ id }) => id)).toEqual([feedback.id, dossiers.id]);
  });

  test('lists with different filters combine', async () => {
    const filtered = { ...ABOUT, filters: [{ label: 'Trạng thái', value: 'Đang xử lý' }] };
    for (const about of [ABOUT, filtered]) {
      const { id } = await beginCapture(about);
      await storePage(id, page(1, 10));
      await updateCapture(id, { state: 'complete' });
    }
    expect((await readScope('UBND xã Minh Họa', '2026-Q4')).captures).toHaveLength(2);
  });

  test('other units and periods stay out, and each is offered for choice', async () => {
    await beginCapture(ABOUT, at(1));
    await beginCapture({ ...ABOUT, periodId: '2026-Q3' }, at(2));
    await beginCapture({ ...ABOUT, unit: 'UBND huyện Chi Lăng' }, at(3));
    expect((await readScope('UBND xã Minh Họa', '2026-Q4')).captures).toHaveLength(1);
    expect(
      (await listScopes()).map(({ unit, level, periodId }) => [unit, level, periodId]),
    ).toEqual([
      ['UBND huyện Chi Lăng', 'district', '2026-Q4'],
      ['UBND xã Minh Họa', 'commune', '2026-Q3'],
      ['UBND xã Minh Họa', 'commune', '2026-Q4'],
    ]);
  });

  test('imported files never replace each other, even with equal page numbers', async () => {
    const about = { unit: 'UBND xã Minh Họa', level: null, periodId: '2026-Q4', system: 'tệp' };
    await storeFiles([page(1, 10), page(1, 20)], about);
    await storeFiles([page(1, 30)], about);
    const { readings } = await readScope('UBND xã Minh Họa', '2026-Q4');
    expect(readings.map((r) => r.dossiers.length).sort((a, b) => a - b)).toEqual([10, 20, 30]);
  });
});

describe('upkeep', () => {
  test('retention deletes what was not touched for the given days', async () => {
    const { id } = await beginCapture(ABOUT, new Date('2025-01-01T00:00:00Z'));
    await storePage(id, page(1), { now: new Date('2025-01-01T00:00:00Z') });
    await beginCapture(ABOUT, at(1));
    expect(await applyRetention(400, at(2))).toBe(1);
    expect(await listCaptures()).toHaveLength(1);
    expect(await getReadings([id])).toEqual([]);
  });

  test('“Xóa toàn bộ” leaves nothing behind', async () => {
    const { id } = await beginCapture(ABOUT);
    await storePage(id, page(1), { walk: WALK });
    await settings.set({ ...(await settings.get()), dueSoonDays: 5 });
    await eraseEverything();
    expect(await listCaptures()).toEqual([]);
    expect(await getReadings([id])).toEqual([]);
    expect(await listUnfinished('motcua.example.gov.vn')).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
