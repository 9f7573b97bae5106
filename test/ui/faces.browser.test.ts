/** The faces on invented data in a real browser: readable by everyone, usable by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../support/browser.ts';
import { type GalleryServer, serveGallery } from './gallery/serve.ts';
import { shown } from './shown.ts';

let gallery: GalleryServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const found = findChromium();
  if (!found) throw new Error(NO_CHROMIUM);
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'America/Lima' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

beforeEach(() => {
  errors.length = 0;
});

async function open(
  face: 'popup' | 'workspace' | 'options',
  state = 'overview',
  hash = '',
  language: 'vi' | 'en' = 'vi',
): Promise<void> {
  const size = face === 'popup' ? { width: 420, height: 600 } : { width: 1280, height: 860 };
  await page.setViewportSize(size);
  // A new hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(gallery.url(face, state, hash, language));
  await page.waitForSelector(`.${face}`);
  await page.waitForSelector('#root[data-ready]');
}

/** What axe finds by day and by night, contrast included. */
async function violations(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations: all } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of all)
      found.push(...nodes.map((node) => `${colorScheme}, ${id}: ${node.target.join(' ')}`));
  }
  return found;
}

const calls = () =>
  page.evaluate(
    () => (globalThis as unknown as { galleryBackend: { calls: string[] } }).galleryBackend.calls,
  );

describe('the popup', () => {
  for (const state of [
    'overview',
    'warnings',
    'report',
    'list',
    'walking',
    'paused',
    'expired',
    'partial',
    'clean',
    'failed',
    'dormant',
    'unrecognised',
    'nothing',
  ])
    test(`${state}: axe finds nothing, nothing overflows`, async () => {
      await open('popup', state);
      expect(await violations()).toEqual([]);
      const width = await page.evaluate(() => {
        const panel = document.querySelector('.popup-body');
        return panel ? panel.scrollWidth - panel.clientWidth : -1;
      });
      expect(width).toBe(0);
      expect(errors).toEqual([]);
    });

  test('in English, too: axe finds nothing, one dossier is not “1 dossiers”', async () => {
    await open('popup', 'warnings', '', 'en');
    expect(await violations()).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('button', { name: 'Show 1 dossier', exact: true }).waitFor();
  });

  test('follows the system’s dark scheme; the draft stays black on white', async () => {
    await open('popup', 'report');
    const ground = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    const grounds = async () => [await ground('.popup-foot'), await ground('.paper')];
    expect(await grounds()).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await grounds()).toEqual(['rgb(27, 36, 44)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('data that could not be computed is not called unread, and can be tried again', async () => {
    await open('popup', 'failed');
    expect(await shown(page.getByRole('alert'))).toContain('không mở được kho số liệu');
    expect(await shown(page.locator('.coverage'))).not.toContain('Chưa đọc');
    await page.getByRole('button', { name: 'Tính lại' }).click();
    await page.getByRole('alert').waitFor();
  });

  test('a reading that stopped says where and why, and is gone on with', async () => {
    await open('popup', 'expired');
    expect(await shown(page.locator('.coverage'))).toContain('Phiên đăng nhập đã hết ở trang 7');
    expect(await shown(page.locator('.strip'))).toContain('dừng ở trang 6/25');
    await page.getByRole('button', { name: 'Đọc tiếp' }).click();
    expect(await calls()).toContain('resumeWalk');
  });

  test('prints the moment of reading on Vietnam’s clock from a computer in Peru', async () => {
    await open('popup');
    expect(await shown(page.locator('.coverage'))).toContain('đọc 16:20 hôm nay');
  });

  test('tabs move with the arrow keys, and only the chosen one is a tab stop', async () => {
    await open('popup');
    await page.locator('#tab-overview').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page.locator('[role=tab][aria-selected=true]'))).toContain('Cảnh báo');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page.locator('[role=tab][tabindex="0"]'))).toBe('Tổng quan');
  });

  test('a warning on the overview opens with its dossiers, paged by ten', async () => {
    await open('popup');
    await page.locator('.alert', { hasText: '23 hồ sơ đến hạn' }).click();
    expect(await page.locator('.dossiers li').count()).toBe(10);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByRole('button', { name: 'Trang sau' }).click();
    expect(await page.locator('.dossiers li').count()).toBe(3);
    await page.getByLabel('Tìm mã hoặc thủ tục').fill('khai sinh');
    const names = await page.locator('.dossiers .procedure').allInnerTexts();
    expect(new Set(names)).toEqual(new Set(['Đăng ký khai sinh']));
  });

  test('a figure explains itself on focus and opens its dossiers; Escape hides the note', async () => {
    await open('popup', 'report');
    const online = page.locator('.paper .figure', { hasText: '1.082' });
    await online.focus();
    expect(await shown(page.getByRole('tooltip'))).toContain('hồ sơ mới, kênh trực tuyến');
    expect(await online.getAttribute('aria-describedby')).toBe('figure-tip');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await online.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').locator('.dossiers li').count()).toBe(10);
    expect(await violations()).toEqual([]);
  });

  test('a dossier that no open page shows says so above the dialog', async () => {
    await open('popup', 'report');
    await page.locator('.paper .figure', { hasText: '1.082' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Mở hồ sơ/ })
      .first()
      .click();
    const note = page.locator('.toast', { hasText: 'không nằm trên trang cổng đang mở' });
    await note.waitFor();
    // In the top layer, where a modal dialog cannot cover it.
    expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(true);
  });

  test('scrolling takes a figure’s note away', async () => {
    await open('popup', 'report');
    await page.locator('.paper .figure', { hasText: '1.082' }).hover();
    await page.getByRole('tooltip').waitFor();
    await page.locator('.popup-body').evaluate((body) => body.scrollBy(0, 60));
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  test('dismissing asks for a reason, then keeps the chosen dossiers with reason and end', async () => {
    await open('popup', 'warnings');
    const card = page.locator('.finding', { hasText: '23 hồ sơ đến hạn' });
    await card.getByRole('button', { name: 'Bỏ qua…' }).click();
    const dialog = page.getByRole('dialog');
    expect(await violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    expect(await shown(dialog)).toContain('Hãy ghi lý do');
    await dialog.getByLabel('Lý do').fill('đã báo lãnh đạo');
    await dialog.getByText('Chỉ bỏ qua riêng từng hồ sơ').click();
    await dialog.locator('.dossiers input[type=checkbox]').first().check();
    await dialog.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const kept = await page.evaluate(() =>
      (
        globalThis as unknown as {
          galleryBackend: { items: { dismissals: { get(): Promise<unknown[]> } } };
        }
      ).galleryBackend.items.dismissals.get(),
    );
    expect(kept).toEqual([
      expect.objectContaining({
        rule: 'due-soon',
        dossier: 'H37.21-261005-0006',
        reason: 'đã báo lãnh đạo',
        until: '2026-12-14',
      }),
    ]);
  });

  test('a blank is filled, kept, and leads to the next', async () => {
    await open('popup', 'report');
    await page.locator('.blank', { hasText: 'văn bản chỉ đạo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Kế hoạch số 11/KH-UBND');
    await dialog.getByRole('button', { name: 'Chỗ trống tiếp theo' }).click();
    await dialog.getByLabel('Số, ngày').waitFor();
    expect(await dialog.getByLabel('Số, ngày').inputValue()).toBe('');
  });

  test('a page not enabled asks the browser for that site within the click', async () => {
    await open('popup', 'dormant');
    await page.getByRole('button', { name: 'Luôn bật trên trang này' }).click();
    expect(await calls()).toContain('enable https://motcua.tinh-khac.gov.vn/ho-so');
  });

  test('an unrecognised page says what was looked for and found, and shows its structure', async () => {
    await open('popup', 'unrecognised');
    const panel = await shown(page.locator('.popup-body'));
    expect(panel).toContain('Mã hồ sơ');
    expect(panel).toContain('STT · Tên tệp · Ngày tải lên · Dung lượng');
    await page.getByRole('button', { name: 'Vì sao không đọc được?' }).click();
    expect(await shown(page.getByRole('dialog'))).toContain('12 cột, 50 dòng');
  });

  test('the walk’s progress is followed and can be paused', async () => {
    await open('popup', 'walking');
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('6');
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    expect(await calls()).toContain('pauseWalk');
  });
});

describe('the workspace', () => {
  for (const part of [
    'overview',
    'warnings',
    'report',
    'sources',
    'manual',
    'register',
    'merge',
    'proof',
  ])
    test(`${part}: axe finds nothing, the page does not scroll sideways`, async () => {
      await open('workspace', 'overview', part);
      expect(await violations()).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      expect(errors).toEqual([]);
    });

  for (const state of ['proof', 'batch'])
    test(`proof-reading, ${state}: axe finds nothing, the page does not scroll`, async () => {
      await open('workspace', state, 'proof');
      await page.waitForSelector('.proof-item, .batch');
      expect(await violations()).toEqual([]);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect(over).toEqual([0, 0]);
      expect(errors).toEqual([]);
    });

  test('remarks are walked by keyboard and filtered by certainty and kind', async () => {
    await open('workspace', 'proof', 'proof');
    const current = page.locator('.proof-item[aria-current=true]');
    const first = await shown(current);
    await page.keyboard.press('F8');
    expect(await shown(current)).not.toBe(first);
    await page.keyboard.press('Shift+F8');
    expect(await shown(current)).toBe(first);
    await current.focus();
    await page.keyboard.press('ArrowDown');
    const isFocused = () => current.evaluate((item) => item === document.activeElement);
    await expect.poll(isFocused).toBe(true);
    expect(await shown(current)).not.toBe(first);
    const all = await page.locator('.proof-item').count();
    await page.getByRole('radio', { name: /Chắc chắn/ }).check();
    const certain = await page.locator('.proof-item').count();
    expect(certain).toBeLessThan(all);
    expect(await page.locator('.proof-item.needs-review').count()).toBe(0);
    await page.getByRole('radio', { name: /Tất cả/ }).check();
    await page.getByLabel('Loại').selectOption('wording');
    expect(await shown(page.locator('.proof-item'))).toContain('túch');
    expect(await page.locator('.proof-item').count()).toBe(1);
  });

  test('a manual count that does not add up is refused; one that does is labelled', async () => {
    await open('workspace', 'overview', 'manual');
    await page.getByRole('button', { name: 'Thêm hệ thống' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hệ thống', { exact: true }).fill('Hộ tịch');
    await dialog.getByLabel('Lĩnh vực').fill('Hộ tịch');
    await dialog.getByLabel('Tiếp nhận').fill('1.121');
    await dialog.getByLabel('trực tuyến').fill('951');
    await dialog.getByLabel('trực tiếp').fill('163');
    await dialog.getByLabel('kỳ trước').fill('8');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    expect(await shown(dialog.getByRole('alert'))).toContain('Tiếp nhận phải bằng');
    await dialog.getByLabel('kỳ trước').fill('7');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    expect(await shown(page.locator('article.card'))).toContain('nhập tay');
    expect(await shown(page.locator('article.card'))).toContain('1.121');
  });

  test('links and the back button move between parts', async () => {
    await open('workspace');
    await page.getByRole('link', { name: 'Báo cáo' }).click();
    await page.waitForSelector('.desk');
    await page.goBack();
    await page.waitForSelector('.columns');
  });
});

describe('the settings', () => {
  for (const part of [
    'general',
    'profile',
    'targets',
    'holidays',
    'policy',
    'rules',
    'dismissals',
    'sites',
    'data',
  ])
    test(`${part}: axe finds nothing`, async () => {
      await open('options', 'overview', part);
      await page.waitForSelector('main .card');
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
    });

  test('a target is added with its source, then switched off', async () => {
    await open('options', 'overview', 'targets');
    await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mức (%)').fill('101');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    expect(await shown(dialog)).toContain('Mức phải từ 0 đến 100');
    await dialog.getByLabel('Mức (%)').fill('92,5');
    await dialog.getByLabel('Năm').fill('2026');
    await dialog.getByLabel('Đơn vị áp dụng').fill('UBND xã Minh Họa');
    await dialog.getByLabel('Căn cứ').fill('Quyết định số 1/QĐ-UBND');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const row = page.locator('.target', { hasText: '92,50%' });
    await row.waitFor();
    await row.getByRole('checkbox').uncheck();
    expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('a counting point differs from the default until it is set back', async () => {
    await open('options', 'overview', 'policy');
    await page.getByLabel('Trước hạn').selectOption('up-to-due');
    await page.getByText('khác mặc định').waitFor();
    await page.getByRole('button', { name: 'Về mặc định' }).click();
    expect(await page.getByText('khác mặc định').count()).toBe(0);
  });

  test('a number out of bounds stays in the box with the reason', async () => {
    await open('options', 'overview', 'general');
    const pace = page.getByLabel('Nghỉ giữa hai trang khi đọc (mili giây)');
    await pace.fill('100');
    expect(await shown(page.locator('main'))).toContain('từ 400 đến 60.000');
    expect(await pace.getAttribute('aria-invalid')).toBe('true');
    await pace.fill('800');
    expect(await shown(page.locator('main'))).not.toContain('từ 400 đến 60.000');
  });

  test('the back button returns to the part before', async () => {
    await open('options', 'overview', 'general');
    await page.getByRole('link', { name: 'Chỉ tiêu' }).click();
    await page.getByRole('heading', { level: 2, name: 'Chỉ tiêu' }).waitFor();
    expect(await page.title()).toBe('Thiết lập – Soát DVC');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Chung' }).waitFor();
  });

  test('the language changes at once and back', async () => {
    await open('options', 'overview', 'general');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    expect(await shown(page.getByRole('heading', { level: 2 }))).toBe('General');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});
