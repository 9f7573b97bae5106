/** The built popup on the real store: what it shows, remembers, copies and weighs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/browser.ts';
import { buildFolder } from '../tools/build.ts';
import { quarterOf, seed } from './seed.ts';
import { shown } from './shown.ts';

/** Bytes after gzip that the popup may need before it draws (scripts and styles together). */
const FIRST_LOAD = 60 * 1024;

let browser: ExtensionBrowser;
let popup: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchWithExtension({
    extension: buildFolder('chrome-mv3-e2e'),
    headless: true,
    viewport: { width: 420, height: 600 },
  });
  popup = await browser.context.newPage();
  popup.on('pageerror', (error) => errors.push(error.message));
  popup.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await popup.goto(`${browser.origin}/options.html`);
  await seed(popup, quarterOf(200));
});

afterAll(async () => {
  expect(errors).toEqual([]);
  await browser?.context.close();
});

async function openPopup(): Promise<void> {
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.waitForSelector('.popup-foot');
}

const texts = (selector: string) => popup.locator(selector).allInnerTexts();

test('opens on the captured unit; figures are those of the store', async () => {
  await openPopup();
  await popup.getByLabel('Kỳ báo cáo').selectOption('2026-Q4');
  await popup.waitForSelector('.form06');
  expect(await popup.getByLabel('Đơn vị').inputValue()).toBe('UBND xã Minh Họa');
  expect(await texts('.form06 .sum')).toEqual(['200', '160', '40']);
  expect(await texts('.form06 dd')).toEqual(['180', '20', '0', '0', '160', '0', '0', '40']);
  expect(await shown(popup.locator('.coverage'))).toContain('200/200 hồ sơ · 4/4 trang');
});

test('names the overdue dossiers and remembers the open list after closing', async () => {
  await openPopup();
  await popup.locator('#tab-warnings').click();
  const card = popup.locator('.finding', { hasText: '40 hồ sơ đang giải quyết đã quá hạn' });
  await card.getByRole('button', { name: 'Xem 40 hồ sơ' }).click();
  await popup.getByRole('button', { name: 'Trang sau' }).click();
  expect(await shown(popup.locator('.pager'))).toContain('11–20 trong 40');
  await popup.locator('.popup-body').evaluate((body) => body.scrollTo(0, 200));
  await popup.waitForTimeout(400);
  await popup.goto('about:blank');
  await openPopup();
  await popup.waitForSelector('.pager');
  expect(await shown(popup.locator('.pager'))).toContain('11–20 trong 40');
  expect(await popup.locator('.popup-body').evaluate((body) => body.scrollTop)).toBe(200);
});

test('a dismissed warning leaves the list and the count, and comes back when restored', async () => {
  await openPopup();
  await popup.locator('#tab-warnings').click();
  const message = '40 hồ sơ đang giải quyết đã quá hạn';
  const card = popup.locator('.finding', { hasText: message });
  await card.getByRole('button', { name: 'Bỏ qua…' }).click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('chờ hệ thống của Bộ đồng bộ');
  await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await card.waitFor({ state: 'hidden' });
  await popup.locator('summary', { hasText: 'Đã bỏ qua' }).click();
  expect(await shown(popup.locator('details', { hasText: 'Đã bỏ qua' }))).toContain(
    'chờ hệ thống của Bộ đồng bộ',
  );
  await popup.getByRole('button', { name: 'Thôi bỏ qua' }).click();
  await card.waitFor();
});

test('what was marked as seen is hidden by “chỉ những gì mới”', async () => {
  await openPopup();
  await popup.locator('#tab-warnings').click();
  await popup.getByRole('button', { name: 'Đánh dấu đã xem hết' }).click();
  await popup.getByLabel('Chỉ những gì mới từ lần trước').check();
  await popup.getByText('Không có gì mới từ lần trước').waitFor();
  await popup.getByLabel('Chỉ những gì mới từ lần trước').uncheck();
  await popup.locator('.finding').first().waitFor();
});

test('a filled blank and own words survive closing and are printed', async () => {
  await openPopup();
  await popup.locator('#tab-report').click();
  const before = await popup.locator('.blank').count();
  const blank = popup.locator('.blank', { hasText: 'văn bản chỉ đạo' }).first();
  await blank.click();
  await popup.getByRole('dialog').getByRole('textbox').fill('Kế hoạch số 11/KH-UBND');
  await popup.getByRole('button', { name: 'Lưu' }).click();
  await popup.locator('.paper', { hasText: 'Kế hoạch số 11/KH-UBND' }).first().waitFor();
  await popup.locator('.add-text').first().focus();
  await popup.keyboard.press('Enter');
  await popup.locator('.own-text textarea').fill('Câu của cán bộ.');
  await popup.keyboard.press('Tab');
  await popup.waitForTimeout(700);
  await openPopup();
  const paper = popup.locator('.paper').first();
  await paper.waitFor();
  expect(await shown(paper)).toContain('Câu của cán bộ.');
  expect(await shown(paper)).toContain('Kế hoạch số 11/KH-UBND');
  expect(await popup.locator('.blank').count()).toBeLessThan(before);
});

test('rewritten sentences stay; their figures follow a new reading, a typed number is asked about', async () => {
  await openPopup();
  await popup.locator('#tab-report').click();
  const part = popup.locator('.part', { hasText: 'Tổng số hồ sơ tiếp nhận là' }).first();
  await part.getByRole('button', { name: /^Sửa đoạn này/ }).focus();
  await popup.keyboard.press('Enter');
  const area = popup.locator('.own-text textarea');
  const generated = await area.inputValue();
  expect(generated).toContain('tiếp nhận là 200 hồ sơ (trong đó: trực tuyến 180 hồ sơ');
  await area.fill(
    generated
      .replace('Tổng số hồ sơ tiếp nhận là', 'Trong quý, xã tiếp nhận')
      .replace('trực tuyến 180', 'trực tuyến 181'),
  );
  // The popup may close at any moment: what was typed is already kept.
  await popup.waitForTimeout(300);
  await openPopup();
  const paper = popup.locator('.paper').first();
  await paper.getByText('Trong quý, xã tiếp nhận').waitFor();
  await seed(popup, quarterOf(220));
  await openPopup();
  await paper.getByText('Trong quý, xã tiếp nhận').waitFor();
  expect(await shown(paper)).toContain(
    'Trong quý, xã tiếp nhận 220 hồ sơ (trong đó: trực tuyến 181 hồ sơ',
  );
  const conflicts = popup.getByRole('region', { name: 'Chỗ bạn sửa khác bản tính lại' });
  expect(await conflicts.locator('dd').allInnerTexts()).toEqual(['181', '198']);
  expect(await shown(popup.locator('.notice').first())).toContain('1 chỗ sửa cần chọn lại');
  await popup.getByRole('button', { name: 'Sao chép báo cáo' }).click();
  await popup.getByText(/Đã sao chép, còn \d+ chỗ trống.* · 1 chỗ sửa cần chọn lại/).waitFor();
  await conflicts.getByRole('button', { name: 'Lấy bản mới' }).click();
  await conflicts.waitFor({ state: 'hidden' });
  expect(await shown(paper)).toContain('tiếp nhận 220 hồ sơ (trong đó: trực tuyến 198 hồ sơ');
  const again = popup.getByRole('button', { name: /^Sửa tiếp đoạn này/ });
  await again.click();
  await area.fill('Gõ nhầm.');
  await popup.getByRole('button', { name: 'Thôi', exact: true }).click();
  await paper.getByText('Trong quý, xã tiếp nhận').waitFor();
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  await again.click();
  await popup.getByRole('button', { name: 'Bỏ sửa' }).click();
  await paper.getByText('Tổng số hồ sơ tiếp nhận là').waitFor();
  await seed(popup, quarterOf(200));
});

test('the report on the clipboard is styled and carries the same figures', async () => {
  await openPopup();
  await popup.locator('#tab-overview').click();
  await popup.getByRole('button', { name: 'Sao chép báo cáo' }).click();
  await popup.getByText(/Đã sao chép, còn \d+ chỗ trống/).waitFor();
  const sheet = await browser.context.newPage();
  await sheet.setContent('<div contenteditable="true" id="word"></div><textarea></textarea>');
  await sheet.locator('#word').focus();
  await sheet.keyboard.press('Control+V');
  const html = await sheet.locator('#word').innerHTML();
  expect(html).toContain('Times New Roman');
  const prose = await shown(sheet.locator('#word'));
  expect(prose).toMatch(/tiếp nhận là 200 hồ sơ \(trong đó: trực tuyến 180 hồ sơ/);
  await sheet.locator('textarea').focus();
  await sheet.keyboard.press('Control+V');
  expect(await sheet.locator('textarea').inputValue()).toContain('trực tuyến 180 hồ sơ');
  await sheet.close();
});

test('DOCX and XLSX come as files named by office habit', async () => {
  await openPopup();
  for (const [button, name] of [
    ['DOCX', /^BC-KSTTHC-Q4-2026-.*\.docx$/],
    ['XLSX', /^BM-KSTTHC-Q4-2026-.*\.xlsx$/],
  ] as const) {
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  }
});

test('the first load weighs at most 60 kB after gzip', () => {
  const folder = buildFolder('chrome-mv3');
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((m) => m[1] ?? '');
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD);
});
