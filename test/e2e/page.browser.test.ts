/**
 * The extension on a portal page in Chromium: what it marks, that it moves nothing and
 * leaves nothing behind.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vietnamDay } from '../../lib/calendar/day.ts';
import { chiLang, minhHoa } from '../portal/data/index.ts';
import type { CaseFile } from '../portal/data/types.ts';
import { defaultQuery, listPage } from '../portal/list.ts';
import { Scene } from '../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({ data: [minhHoa(), chiLang()] });
});
afterAll(() => scene.close());

/** Open dossiers of the first page that are overdue today, whichever day the test runs on. */
function overdueToday(): CaseFile[] {
  const today = vietnamDay(Date.now());
  const { rows } = listPage(minhHoa(), defaultQuery(minhHoa()), 1);
  return rows
    .map(({ caseFile }) => caseFile)
    .filter(
      ({ finished, status, due }) =>
        finished === null &&
        !/^(?:Yêu cầu|Dừng|Đã|Mới)/.test(status) &&
        due !== null &&
        due.day < today,
    );
}

/** The page's own markup, without what the browser adds while filling in forms. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

describe('danh sách hồ sơ trên cổng', () => {
  it('nêu số hồ sơ quá hạn trên trang, tính theo ngày hôm nay', async () => {
    const page = await scene.openList();
    const overdue = overdueToday().length;
    expect(overdue).toBeGreaterThanOrEqual(5);
    await scene.bar(page).getByText(`${overdue} quá hạn`, { exact: true }).waitFor();
    await scene.bar(page).getByText('50 hồ sơ trên trang').waitFor();
    await page.close();
  });

  it('chỉ dòng quá hạn và sắp đến hạn được đánh dấu; “Chỉ hồ sơ có cảnh báo” ẩn các dòng khác', async () => {
    const page = await scene.openList();
    await scene.bar(page).getByRole('checkbox').check();
    const visible = page.locator('#dsHoSo tbody tr:visible');
    await expect.poll(() => visible.count()).toBeLessThan(50);
    const codes = await visible.locator('td:nth-child(2)').allTextContents();
    for (const { code } of overdueToday()) expect(codes.join('\n')).toContain(code);
    await scene.bar(page).getByRole('checkbox').uncheck();
    await expect.poll(() => visible.count()).toBe(50);
    await page.close();
  });

  it('không làm trang xê dịch', async () => {
    const page = await scene.openList();
    await page.waitForTimeout(1500);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
    await page.close();
  });

  it('“Tắt” trả trang lại đúng như trước; bật lại từ lần mở sau thì không còn hiện', async () => {
    const page = await scene.openList();
    await scene.bar(page).getByRole('button', { name: 'Tắt' }).click();
    await expect.poll(() => scene.bar(page).count()).toBe(0);
    const after = await markup(page);
    const reloaded = await scene.openPortal('/mot-cua/ho-so?');
    await reloaded.waitForTimeout(1000);
    expect(await scene.bar(reloaded).count()).toBe(0);
    expect(after).toBe(await markup(reloaded));
    await page.close();
    await reloaded.close();
    await turnOn();
  });

  it('không gửi gì đi đâu khi chỉ xem', async () => {
    const before = scene.portal.requests.length;
    const page = await scene.openList();
    await page.waitForTimeout(1000);
    expect(scene.portal.requests.slice(before).map(({ url }) => url)).toEqual(['/mot-cua/ho-so?']);
    expect(scene.outside.attempts()).toEqual([]);
    await page.close();
  });

  it('trang thống kê biểu 06 hiện thanh với số dòng của bảng đang thấy', async () => {
    const page = await scene.openPortal('/mot-cua/thong-ke/bieu-06');
    await scene
      .bar(page)
      .getByText(/Bảng số liệu, \d+ dòng/)
      .waitFor();
    await page.close();
  });

  it('không có lỗi nào trong bảng điều khiển', () => {
    expect(scene.complaints).toEqual([]);
  });
});

/** Takes the silence of the host back, as the options page would. */
async function turnOn(): Promise<void> {
  const page = await scene.context.newPage();
  await page.goto(`${scene.extension}/popup.html`);
  await page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { remove(key: string): Promise<void> } } };
      }
    ).chrome;
    await storage.local.remove('settings');
  });
  await page.close();
}
