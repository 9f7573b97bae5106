/** The built workspace on the real store: files in, reports proof-read, unit files out and in. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbookTables } from '../../lib/grid/workbook.ts';
import { abstractList, item, level, list, restart, wordFile } from '../proof/word.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/browser.ts';
import { buildFolder } from '../tools/build.ts';
import { quarterOf, seed } from './seed.ts';
import { shown } from './shown.ts';

let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchWithExtension({
    extension: buildFolder('chrome-mv3-e2e'),
    headless: true,
    viewport: { width: 1280, height: 860 },
  });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
});

afterAll(async () => {
  expect(errors).toEqual([]);
  await browser?.context.close();
});

async function open(part: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${browser.origin}/workspace.html#${part}`);
  await page.waitForSelector('.workspace .content-head');
  await page.getByLabel('Kỳ báo cáo').selectOption('2026-Q4');
}

const drop = (files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('.drop input[type=file]').setInputFiles(files);

/** Back to the empty start of the proof-reader, whatever an earlier test left open. */
async function again(): Promise<void> {
  const summary = page.getByRole('button', { name: 'Bảng tổng hợp' });
  const other = page.getByRole('button', { name: 'Văn bản khác' });
  await page.locator('.proof-form, .proof-bar, .batch').first().waitFor();
  if ((await summary.count()) > 0) await summary.click();
  if ((await other.count()) > 0) await other.click();
  await page.waitForSelector('.proof-form');
}

/** Names in the summary, from the top. */
const names = async () =>
  (await page.locator('.batch tbody th').allInnerTexts()).map((text) => text.split('\n')[0]);

/** A Word report whose automatic numbers say "II." twice. */
function numberedReport(): Uint8Array {
  const numbering =
    abstractList(0, level(0, 'upperRoman', '%1.')) + list(1, 0) + list(2, 0, restart(0, 2));
  const body = [item('TÌNH HÌNH', 1), item('KẾT QUẢ', 1), item('KIẾN NGHỊ', 2)].join('');
  return wordFile({ body, numbering });
}

function savedPage(rows: string[][]): Buffer {
  const head = [
    'STT',
    'Mã hồ sơ',
    'Tên thủ tục',
    'Ngày tiếp nhận',
    'Ngày hẹn trả',
    'Hình thức',
    'Trạng thái',
  ];
  const cells = (row: string[], tag: string) => row.map((c) => `<${tag}>${c}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return Buffer.from(
    `<html><head><meta charset="utf-8"><title>Danh sách hồ sơ</title></head><body><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table></body></html>`,
  );
}

test('a saved page dropped in is read, stored and counted; a broken file is named with its reason', async () => {
  await open('sources');
  await page.locator('.drop input[type=file]').setInputFiles([
    {
      name: 'trang-1.html',
      mimeType: 'text/html',
      buffer: savedPage([
        [
          '1',
          'H37.21-261005-0001',
          'Đăng ký khai sinh',
          '05/10/2026',
          '12/10/2026',
          'Trực tuyến',
          'Đang xử lý',
        ],
        [
          '2',
          'H37.21-261006-0002',
          'Đăng ký kết hôn',
          '06/10/2026',
          '31/12/2026',
          'Trực tiếp',
          'Đang xử lý',
        ],
      ]),
    },
    {
      name: 'hong.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK không phải'),
    },
  ]);
  await page.locator('.notice.good', { hasText: 'trang-1.html: 2 dòng' }).waitFor();
  expect(await shown(page.locator('.notice.bad'))).toContain('hong.xlsx');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await page.waitForSelector('.form06');
  expect(await page.locator('.form06 .sum').allInnerTexts()).toEqual(['2', '0', '2']);
  await page.getByRole('link', { name: 'Nguồn số liệu' }).click();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Xóa nguồn này' }).click();
  await page.getByText('Chưa có nguồn nào.').waitFor();
});

test('a pasted report is read beside its findings, which lead through the text', async () => {
  await open('proof');
  await again();
  await page
    .getByLabel('Nội dung báo cáo')
    .fill(
      'Tổng số hồ sơ tiếp nhận là 1.120 hồ sơ (trong đó: trực tuyến 951 hồ sơ; trực tiếp 163 hồ sơ; kỳ trước chuyển qua 07 hồ sơ).\n\nSố hồ sơ đã giải quyết 1.106 hồ sơ, trong đó trước hạn 483 hồ sơ, đúng hạn 620 hồ sơ.',
    );
  await page.getByRole('button', { name: 'Soát', exact: true }).click();
  await page.waitForSelector('.proof-item.violation');
  expect(await shown(page.locator('.proof-list'))).toContain('1.121');
  expect(await page.locator('mark.current').count()).toBeGreaterThan(0);
  const first = await shown(page.locator('.proof-item[aria-current=true]'));
  await page.getByRole('button', { name: 'Nhận xét sau' }).click();
  expect(await shown(page.locator('.proof-item[aria-current=true]'))).not.toBe(first);
  await page.getByRole('button', { name: 'Sao chép nhận xét' }).click();
  await page.getByText('Đã sao chép').waitFor();
});

test('several files give a table that sorts, opens, goes out as a workbook and survives a reload', async () => {
  await open('proof');
  await again();
  const file = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await drop([
    file('a.txt', 'Tiếp nhận 4 hồ sơ, gồm 3 hồ sơ trực tuyến và 1 hồ sơ trực tiếp.'),
    file('b.docx', 'không phải DOCX'),
    file('c.docx', numberedReport()),
  ]);
  await page.getByRole('row', { name: /c\.docx/ }).waitFor();
  await page.waitForSelector('.running', { state: 'detached' });
  expect(await shown(page.locator('.bad.small'))).toContain('b.docx');
  expect(await names()).toEqual(['c.docx', 'a.txt', 'b.docx']);
  await page.getByRole('columnheader', { name: 'Văn bản' }).getByRole('button').click();
  expect(await names()).toEqual(['a.txt', 'b.docx', 'c.docx']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Xuất bảng tổng hợp/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tong-hop-soat-van-ban.xlsx');
  const sheets = JSON.stringify(readWorkbookTables(readFileSync(await download.path())));
  expect(sheets).toContain('b.docx');
  expect(sheets).toContain('hai phần II');
  await page.getByRole('button', { name: 'Xem c.docx' }).click();
  expect(await shown(page.locator('.proof-text'))).toContain('II. KẾT QUẢ');
  expect(await shown(page.locator('.proof-list'))).toContain('hai phần II');
  await page.waitForTimeout(600);
  await page.reload();
  await page.waitForSelector('.proof-text');
  expect(await shown(page.locator('.proof-bar'))).toContain('c.docx');
  await page.getByRole('button', { name: 'Bảng tổng hợp' }).click();
  expect(await names()).toHaveLength(3);
});

test('the remarks go to the clipboard styled and plain', async () => {
  await open('proof');
  await again();
  await drop([
    {
      name: 'xa.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Tiếp nhận 3 hồ sơ, gồm 1 hồ sơ trực tuyến và 1 hồ sơ trực tiếp.'),
    },
  ]);
  await page.waitForSelector('.proof-item');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Sao chép nhận xét' }).click();
  await page.getByText('Đã sao chép').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return [await text('text/plain'), await text('text/html')];
  });
  expect(copied[0]).toMatch(/^Kính gửi đơn vị, qua soát văn bản “xa\.txt”/);
  expect(copied[1]).toContain('<li>');
});

test('a long text leaves the tab free, tells how far it is, and can be stopped', async () => {
  await open('proof');
  await again();
  const long = Array.from(
    { length: 6_000 },
    (_, i) =>
      `Xã số ${i}: tiếp nhận ${i + 5} hồ sơ, gồm ${i} hồ sơ trực tuyến và 5 hồ sơ trực tiếp.`,
  ).join('\n');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await drop([{ name: 'dai.txt', mimeType: 'text/plain', buffer: Buffer.from(long.repeat(4)) }]);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByText('Đã dừng soát').waitFor();
  await page.waitForSelector('.proof-form');
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: number[] }).longTasks,
  );
  expect(Math.max(0, ...tasks)).toBeLessThan(1_000);
});

test('figures are held against the data read for the unit and period', async () => {
  await open('sources');
  await seed(page, quarterOf(200));
  await open('proof');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('UBND xã Minh Họa');
  await again();
  await page.getByLabel(/Đối chiếu với số liệu đã đọc: UBND xã Minh Họa/).check();
  const report = (unit: string) =>
    Buffer.from(
      `ỦY BAN NHÂN DÂN\n${unit}\n\nBÁO CÁO\nCông tác quý IV năm 2026\n\nTổng số hồ sơ tiếp nhận 201 hồ sơ, đã giải quyết 12 hồ sơ, đang giải quyết 189 hồ sơ.`,
    );
  await drop([
    { name: 'minh-hoa.txt', mimeType: 'text/plain', buffer: report('XÃ MINH HỌA') },
    { name: 'khac.txt', mimeType: 'text/plain', buffer: report('XÃ KHÁC') },
  ]);
  await page.getByRole('row', { name: /khac\.txt/ }).waitFor();
  expect(await shown(page.getByRole('row', { name: /khac\.txt/ }))).toContain('Không đối chiếu');
  await page.getByRole('button', { name: 'minh-hoa.txt', exact: true }).click();
  expect(await shown(page.locator('.proof-list'))).toContain(
    'tổng số hồ sơ tiếp nhận văn bản ghi 201, số liệu đã đọc là 200',
  );
});

test('a rewritten sentence goes out with every output: HTML, text, Word', async () => {
  await open('sources');
  await seed(page, quarterOf(200));
  await open('report');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('UBND xã Minh Họa');
  const part = page.locator('.part', { hasText: 'Tổng số hồ sơ tiếp nhận là' }).first();
  await part.hover();
  await part.getByRole('button', { name: /^Sửa đoạn này/ }).click();
  const area = page.locator('.own-text textarea');
  const generated = await area.inputValue();
  await area.fill(`Xã đã chấn chỉnh “ngay” & kịp thời.\n${generated}`);
  await page.keyboard.press('Control+Enter');
  await page.locator('.paper', { hasText: 'Xã đã chấn chỉnh' }).first().waitFor();
  const saved = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const sentence = 'Xã đã chấn chỉnh “ngay” & kịp thời.';
  expect((await saved('TXT')).toString()).toContain(`${sentence}\nTổng số hồ sơ tiếp nhận là 200`);
  expect((await saved('HTML')).toString()).toContain('Xã đã chấn chỉnh “ngay” &amp; kịp thời.');
  const word = unzipSync(await saved('DOCX'))['word/document.xml'] as Uint8Array;
  expect(strFromU8(word)).toContain('Xã đã chấn chỉnh “ngay” &amp; kịp thời.');
  await part.getByRole('button', { name: /^Sửa tiếp đoạn này/ }).click();
  await page.getByRole('button', { name: 'Bỏ sửa' }).click();
});

test('a unit’s file goes out, comes back in and is counted; an edited one is refused', async () => {
  await open('merge');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('UBND xã Minh Họa');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất .soat.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.soat\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).not.toContain('H37.21-261005');
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const input = page.locator('.drop input[type=file]');
  await input.setInputFiles([
    file('minh-hoa.soat.json', text),
    file('sua-tay.soat.json', text.replace('"online": 180', '"online": 181')),
  ]);
  await page.locator('.notice.bad', { hasText: 'sua-tay.soat.json' }).waitFor();
  await page.getByRole('row', { name: /UBND xã Minh Họa.*200/ }).waitFor();
  await page.getByLabel('Các đơn vị phải có').fill('UBND xã Minh Họa\nUBND xã Thí Dụ');
  await page.getByText('Còn thiếu: UBND xã Thí Dụ').waitFor();
  await open('merge');
  await page.getByText('Còn thiếu: UBND xã Thí Dụ').waitFor();
  await open('report');
  await page.getByText('Tổng số hồ sơ tiếp nhận là').first().waitFor();
  expect(await shown(page.locator('.paper').first())).toContain('tiếp nhận là 200 hồ sơ');
});
