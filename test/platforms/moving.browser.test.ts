/**
 * The list does not stand still while it is read: dossiers come and go, and the official
 * sorts it, filters it or picks another page size. Never may a walk over such a list be
 * called complete unless every row was met.
 */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Office } from '../fixtures/pages/widgets/backend.ts';
import type { WalkRequest } from './bridge.ts';
import { inPage } from './browser.ts';
import { expectedDossiers, type PageQuery, saidBy } from './pages.ts';
import { servePages } from './served.ts';

const served = servePages();

afterEach(() => {
  globalThis.office = undefined;
});

function open(name: string, query: PageQuery = {}) {
  return served.openSettled(name, { total: 53, ...query });
}

/** Walks, and after page 2 is stored lets something happen in the page. */
async function walkWhile(
  tab: Page,
  happens: (tab: Page) => Promise<unknown>,
  request: WalkRequest = {},
) {
  let pages = 0;
  await tab.exposeFunction('keepCheckpoint', async () => {
    if (++pages === 2) await happens(tab);
  });
  return inPage(tab, 'walk', request);
}

const CLIENT_SIDE = ['datatables', 'material', 'antd', 'opencps'];

/** What goes on in the office, for pages drawn in the browser and pages printed by the server. */
async function inOffice(tab: Page, office: Office): Promise<void> {
  globalThis.office = office;
  await tab.evaluate((now) => {
    globalThis.office = now;
  }, office);
}

/** How the official picks another number of rows a page, with the widget's own control. */
const PICK_SIZE: Record<string, (tab: Page, size: number) => Promise<unknown>> = {
  datatables: (tab, size) => tab.locator('.dt-length select').selectOption(String(size)),
  antd: async (tab, size) => {
    await tab.locator('.ant-pagination-options .ant-select').last().click();
    await tab.locator(`.ant-select-item-option[title="${size} / trang"]`).last().click();
  },
  material: async (tab, size) => {
    await tab.locator('.mat-mdc-paginator-touch-target').click();
    await tab.getByRole('option', { name: String(size), exact: true }).click();
  },
};

describe('Cổng trả lại trang cũ, hồ sơ rời danh sách', () => {
  it.each([...CLIENT_SIDE, 'server-table'])('%s: cổng trả lại trang cũ thì dừng', async (name) => {
    const tab = await open(name, { situation: 'repeat' });
    const { outcome, dossiers } = await inPage(tab, 'walk', { timeoutMs: 2000 });
    await tab.close();
    expect(outcome).toMatchObject({ end: 'repeated', verified: false });
    expect(dossiers).toHaveLength(20);
  });

  it.each([...CLIENT_SIDE, 'server-table'])('%s: tổng số giảm thì dừng', async (name) => {
    const tab = await open(name, { situation: 'shrink' });
    const { outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome).toMatchObject({ end: 'shrunk', verified: false, resumable: false });
    expect(outcome.sentence).toContain('từ 53 xuống 51');
  });
});

describe('Hồ sơ mới chen lên đầu, mọi dòng lùi xuống', () => {
  it.each([...CLIENT_SIDE, 'server-table'])(
    '%s: đọc lại các trang đầu cho đến trang không xê dịch, đủ cả hồ sơ mới, không dòng nào hai lần',
    async (name) => {
      const tab = await open(name);
      const { outcome, dossiers, pages } = await walkWhile(tab, (at) =>
        inOffice(at, { newcomers: 2 }),
      );
      await tab.close();
      expect(pages).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
      expect(outcome).toMatchObject({ end: 'complete', verified: true });
      expect(outcome.sentence).toContain('55/55 hồ sơ ở 6 trang');
      const codes = outcome.state.pages.flatMap(({ keys }) => keys);
      expect(codes).toHaveLength(55);
      expect(new Set(codes).size).toBe(55);
      const distinct = new Map(dossiers.map((dossier) => [dossier.code, dossier]));
      expect(saidBy([...distinct.values()])).toEqual(expectedDossiers(55));
    },
  );

  it('cổng không nêu tổng số: dòng gặp hai lần cũng là dấu hiệu, đọc lại rồi mới thôi', async () => {
    const tab = await open('server-table', { situation: 'no-total' });
    const { outcome } = await walkWhile(tab, (at) => inOffice(at, { newcomers: 1 }));
    await tab.close();
    expect(outcome).toMatchObject({ end: 'complete', verified: false });
    expect(new Set(outcome.state.pages.flatMap(({ keys }) => keys)).size).toBe(54);
  });
});

describe('Cán bộ đổi số dòng mỗi trang khi đang đọc', () => {
  const cases = Object.keys(PICK_SIZE).flatMap((name) => [
    [name, 'trước lúc bấm sang trang', 0, 120],
    [name, 'khi trang sau đang tải', 550, 900],
  ]) as [string, string, number, number][];

  it.each(cases)('%s, %s: dừng và nói cách đọc nốt', async (name, _when, afterMs, delay) => {
    const tab = await open(name, { delay });
    let picked: Promise<unknown> = Promise.resolve();
    const { outcome } = await walkWhile(tab, async (at) => {
      if (afterMs === 0) await PICK_SIZE[name]?.(at, 50);
      else picked = at.waitForTimeout(afterMs).then(() => PICK_SIZE[name]?.(at, 50));
    });
    await picked;
    expect(outcome).toMatchObject({ end: 'moved', verified: false, resumable: true });
    expect(outcome.sentence).toMatch(/50 dòng thay vì 10 dòng .*chọn lại 10 dòng.*"Tiếp tục"/);
    await PICK_SIZE[name]?.(tab, 10);
    await tab.waitForTimeout(1200);
    const rest = await inPage(tab, 'walk', { resume: outcome.state });
    await tab.close();
    expect(rest.outcome).toMatchObject({ end: 'complete', verified: true });
    const codes = rest.outcome.state.pages.flatMap(({ keys }) => keys);
    expect([codes.length, new Set(codes).size]).toEqual([53, 53]);
  });

  it('lần đọc dở có 10 dòng một trang không nối vào trang 20 dòng', async () => {
    const first = await open('antd');
    const { outcome } = await inPage(first, 'walk', { pauseAfter: 2 });
    await first.close();
    const second = await open('antd', { size: 20 });
    const rest = await inPage(second, 'walk', { resume: outcome.state });
    await second.close();
    expect(rest.outcome).toMatchObject({ end: 'moved', resumable: true });
    expect(rest.outcome.state.pages).toEqual(outcome.state.pages);
  });
});

describe('Cán bộ sắp xếp lại danh sách khi đang đọc', () => {
  it('datatables về trang 1: dừng; đọc tiếp thì đọc lại theo thứ tự mới, đủ', async () => {
    const tab = await open('datatables');
    const { outcome } = await walkWhile(tab, (at) =>
      at.locator('th', { hasText: 'Ngày tiếp nhận' }).first().click(),
    );
    expect(outcome).toMatchObject({ end: 'moved', verified: false, resumable: true });
    expect(outcome.sentence).toMatch(/sắp xếp.*"Tiếp tục"/);
    const rest = await inPage(tab, 'walk', { resume: outcome.state });
    await tab.close();
    expect(rest.outcome).toMatchObject({ end: 'complete', verified: true });
    expect(saidBy(rest.dossiers)).toEqual(expectedDossiers(53));
  });

  it('antd ở nguyên trang đang xem: đọc hết rồi đọc lại các trang đầu, đủ', async () => {
    const tab = await open('antd');
    const { outcome, pages, dossiers } = await walkWhile(tab, (at) =>
      at.locator('th.ant-table-column-has-sorters').first().click(),
    );
    await tab.close();
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(outcome).toMatchObject({ end: 'complete', verified: true });
    const distinct = new Map(dossiers.map((dossier) => [dossier.code, dossier]));
    expect(saidBy([...distinct.values()])).toEqual(expectedDossiers(53));
  });

  it('cán bộ tự sang trang kế: coi như đã sang; nhảy cách trang thì dừng', async () => {
    const one = await open('antd');
    const onward = await walkWhile(one, (at) =>
      at.locator('.ant-pagination-item-3').last().click(),
    );
    await one.close();
    expect(onward.pages).toEqual([1, 2, 3, 4, 5, 6]);
    expect(onward.outcome).toMatchObject({ end: 'complete', verified: true });
    const two = await open('antd');
    const leapt = await walkWhile(two, (at) => at.locator('.ant-pagination-item-5').last().click());
    await two.close();
    expect(leapt.outcome).toMatchObject({ end: 'moved', verified: false });
    expect(leapt.outcome.sentence).toContain('từ trang 2 sang trang 5');
  });
});

describe('Cán bộ đổi bộ lọc khi đang đọc', () => {
  /** A field beside the list; the next page asked for already follows it. */
  async function addFilter(tab: Page): Promise<void> {
    await tab.evaluate(() => {
      const box = document.createElement('p');
      box.innerHTML =
        '<label for="k">Hình thức nộp</label><select id="k"><option>Tất cả</option><option>Trực tiếp</option></select><label for="n">Người nộp</label><input id="n">';
      document.body.prepend(box);
    });
  }

  it.each(['datatables', 'material', 'antd'])(
    '%s: trang sau đã theo bộ lọc mới thì không ghép với trang trước',
    async (name) => {
      const tab = await open(name, { total: 120 });
      await addFilter(tab);
      const { outcome, dossiers } = await walkWhile(tab, async (at) => {
        await at.selectOption('#k', 'Trực tiếp');
        await inOffice(at, { channel: 'Trực tiếp' });
      });
      await tab.close();
      expect(outcome).toMatchObject({ end: 'moved', verified: false });
      expect(outcome.sentence).toContain('ô lọc "Hình thức nộp" vừa đổi');
      expect(dossiers).toHaveLength(20);
    },
  );

  it('danh sách thành danh sách khác mà không ô lọc nào đổi: tổng số đổi nên xem lại từ trang 1', async () => {
    globalThis.office = { channel: 'Trực tiếp' };
    const tab = await open('server-table', { total: 120 });
    const { outcome, pages } = await walkWhile(tab, (at) =>
      inOffice(at, { channel: 'Trực tuyến' }),
    );
    await tab.close();
    // Twenty rows of the old list and forty of the new one would have made up the sixty stated.
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(outcome).toMatchObject({ end: 'complete', verified: true });
    const codes = outcome.state.pages.flatMap(({ keys }) => keys);
    expect([codes.length, new Set(codes).size]).toEqual([60, 60]);
  });

  it('ô tìm theo tên người cũng được canh, nhưng tên không đi đâu cả', async () => {
    const tab = await open('antd');
    await addFilter(tab);
    const { outcome } = await walkWhile(tab, (at) => at.fill('#n', 'Nguyễn Văn Mẫu'));
    await tab.close();
    expect(outcome.sentence).toContain('ô lọc "Người nộp" vừa đổi');
    expect(JSON.stringify(outcome)).not.toContain('Văn Mẫu');
  });

  it('thu gọn khung tìm kiếm không phải là đổi bộ lọc', async () => {
    const tab = await open('antd');
    await addFilter(tab);
    await tab.selectOption('#k', 'Trực tiếp');
    const { outcome } = await walkWhile(tab, (at) =>
      at.evaluate(() => {
        for (const box of document.querySelectorAll<HTMLElement>('p')) box.hidden = true;
      }),
    );
    await tab.close();
    expect(outcome).toMatchObject({ end: 'complete', verified: true });
  });
});
