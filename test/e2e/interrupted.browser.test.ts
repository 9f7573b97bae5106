/**
 * A reading that is disturbed: the session ends, a page fails, a page has no list, rows
 * cannot be read. Nothing read is lost, and the official is told what happened.
 */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chiLang, minhHoa } from '../portal/data/index.ts';
import { READ_ALL, Scene } from '../support/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open({ data: [minhHoa(), chiLang()] });
});
afterEach(() => scene.close());

const sentence = (page: Page) => scene.bar(page).getByRole('status');
const button = (page: Page, name: string | RegExp) => scene.bar(page).getByRole('button', { name });

function pagesAsked(): number[] {
  return scene.portal.requests
    .map(({ url }) => /[?&]trang=(\d+)/.exec(url)?.[1])
    .filter((page): page is string => page !== undefined)
    .map(Number);
}

describe('đọc tất cả các trang khi có sự cố', () => {
  it('hết phiên giữa chừng: dừng, giữ những gì đã đọc, đăng nhập lại thì đọc tiếp đến đủ', async () => {
    const page = await scene.openList();
    scene.portal.faults.expireAfter = 6;
    await button(page, READ_ALL).click();
    await expect.poll(() => sentence(page).textContent(), { timeout: 30_000 }).toMatch(/phiên/i);
    expect(await sentence(page).textContent()).toMatch(/trang/);
    const asked = pagesAsked().length;

    scene.portal.faults.expireAfter = null;
    await page.goto(`${scene.portal.origin}/mot-cua/ho-so?`);
    await scene.logIn(page);
    await button(page, /Đọc tiếp/).click();
    await expect
      .poll(() => sentence(page).textContent(), { timeout: 60_000 })
      .toMatch(/1\.204\/1\.204/);
    const resumed = pagesAsked().slice(asked);
    // What was read before is not read from the beginning again.
    expect(resumed.length).toBeLessThan(22);
    expect(new Set(pagesAsked())).toEqual(new Set(Array.from({ length: 24 }, (_, i) => i + 2)));
  });

  it('một trang lỗi một lần: thử lại rồi đi tiếp', async () => {
    scene.portal.faults.failing.set(4, 1);
    const page = await scene.openList();
    await button(page, READ_ALL).click();
    await expect
      .poll(() => sentence(page).textContent(), { timeout: 60_000 })
      .toMatch(/1\.204\/1\.204/);
    expect(pagesAsked().filter((number) => number === 4)).toHaveLength(2);
  });

  it('một trang lỗi mãi: nói trang nào, đã đọc bao nhiêu, và không nhận là đủ', async () => {
    scene.portal.faults.failing.set(5, 1000);
    const page = await scene.openList();
    await button(page, READ_ALL).click();
    await expect.poll(() => sentence(page).textContent(), { timeout: 60_000 }).toMatch(/trang 5/i);
    expect(await sentence(page).textContent()).toMatch(/200\/1\.204/);
    expect(pagesAsked().filter((number) => number === 5).length).toBeLessThanOrEqual(6);
    expect(pagesAsked()).not.toContain(6);
    const popup = await scene.openPopup(page);
    await popup
      .getByText(/200\/1\.204/)
      .first()
      .waitFor();
  });

  it('trang chậm thì chờ, không gửi chồng yêu cầu', async () => {
    scene.portal.faults.slow.set(3, 4000);
    const page = await scene.openList();
    await button(page, READ_ALL).click();
    await expect
      .poll(() => sentence(page).textContent(), { timeout: 60_000 })
      .toMatch(/1\.204\/1\.204/);
    expect(pagesAsked()).toEqual(Array.from({ length: 24 }, (_, i) => i + 2));
  });

  it('“Hủy” dừng ngay và giữ những trang đã đọc', async () => {
    const page = await scene.openList();
    await button(page, READ_ALL).click();
    await expect.poll(() => sentence(page).textContent(), { timeout: 20_000 }).toMatch(/trang 4/);
    await button(page, 'Hủy').click();
    await page.waitForTimeout(2000);
    const asked = pagesAsked().length;
    await page.waitForTimeout(1500);
    expect(pagesAsked()).toHaveLength(asked);
    expect(asked).toBeLessThan(12);
  });

  it('trang không có danh sách: popup nói đã tìm gì và thấy gì', async () => {
    const page = await scene.openPortal('/mot-cua');
    const popup = await scene.openPopup(page);
    await popup.getByText(/Đã tìm bảng có cột mã hồ sơ/).waitFor();
    await popup.getByText(/Ngày trực/).waitFor();
  });

  it('dòng không đọc được bị từ chối với lý do và được đếm', async () => {
    const page = await scene.openList();
    await button(page, READ_ALL).click();
    await expect
      .poll(() => sentence(page).textContent(), { timeout: 60_000 })
      .toMatch(/1\.204\/1\.204/);
    const popup = await scene.openPopup(page);
    await scene.choosePeriod(popup, 'Quý IV/2026');
    await popup.getByRole('tab', { name: /Cảnh báo/ }).click();
    await popup
      .getByText(/4 dòng không đọc được/)
      .first()
      .waitFor();
  });
});
