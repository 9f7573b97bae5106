/**
 * The main job on real numbers: the official of huyện Chi Lăng reads the communes' whole
 * list of quý III/2024, 174 pages, and copies the report.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chiLang } from '../portal/data/index.ts';
import { PERSON_MARKS } from '../portal/data/people.ts';
import { ALL_COMMUNES, defaultQuery } from '../portal/list.ts';
import { queryText } from '../portal/pages/search-form.ts';
import { READ_ALL, Scene } from '../support/scene.ts';

const PAGES = 174;

let scene: Scene;
let page: Page;
let popup: Page;

beforeAll(async () => {
  scene = await Scene.open({ data: [chiLang()] });
  page = await scene.openList({ donVi: ALL_COMMUNES });
});
afterAll(() => scene.close());

function expectNoPerson(text: string, where: string): void {
  for (const mark of PERSON_MARKS) expect(text.includes(mark), `“${mark}” ở ${where}`).toBe(false);
}

describe('đọc danh sách cấp xã của huyện Chi Lăng, quý III/2024', { timeout: 400_000 }, () => {
  it('đóng popup giữa chừng rồi mở lại: việc đọc vẫn chạy, popup thấy đúng chỗ đang đọc', async () => {
    const first = await scene.openPopup(page);
    await first.getByRole('button', { name: READ_ALL }).click();
    await first.getByText(/Đang đọc: trang \d+\/174, [\d.]+\/8\.692 hồ sơ/).waitFor();
    await first.close();
    await page.waitForTimeout(5000);
    popup = await scene.openPopup(page);
    const progress = popup.getByText(/Đang đọc: trang \d+\/174, [\d.]+\/8\.692 hồ sơ/);
    await progress.waitFor();
    const at = Number(/trang (\d+)\//.exec((await progress.textContent()) ?? '')?.[1]);
    expect(at).toBeGreaterThan(8);
  });

  it('đọc đủ 8.692 hồ sơ trên 174 trang', async () => {
    const status = scene.bar(page).getByRole('status');
    await expect
      .poll(() => status.textContent(), { timeout: 300_000, interval: 1000 })
      .toMatch(/8\.692\/8\.692 hồ sơ ở 174 trang/);
  });

  it('popup cho biểu II.06 của báo cáo 802: 8.692 = 7.708 + 915 + 69; 8.658 = 5.060 + 3.598 + 0; còn 34', async () => {
    await popup.close();
    popup = await scene.openPopup(page);
    await scene.choosePeriod(popup, 'Quý III/2024');
    await popup
      .getByText(/8\.692\/8\.692 hồ sơ/)
      .first()
      .waitFor();
    const text = await popup.getByRole('tabpanel').textContent();
    for (const figure of ['8.692', '7.708', '915', '69', '8.658', '5.060', '3.598', '34'])
      expect(text).toMatch(new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d.])`));
    expect(text).toMatch(/7\.708\/8\.623/);
  });

  it('“Sao chép báo cáo” đặt lên khay nhớ tạm bản HTML và bản chữ mang các số ấy', async () => {
    const { html, text } = await scene.copyReport(popup);
    const plain = html.replace(/<[^>]+>/g, '');
    for (const content of [plain, text]) {
      for (const figure of ['8.692', '7.708', '915', '69', '8.658', '5.060', '3.598', '34'])
        expect(content).toMatch(new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d])`));
      expectNoPerson(content, 'khay nhớ tạm');
    }
    expect(html).toMatch(/font-family:\s*'?Times New Roman/);
    expect(html).toMatch(/<table/);
  });

  it('tải DOCX và XLSX về máy; không tệp nào có tên người', async () => {
    for (const kind of ['DOCX', 'XLSX']) {
      const started = popup.waitForEvent('download');
      await popup.getByRole('button', { name: kind, exact: true }).click();
      const download = await started;
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
      const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
      const text = Object.values(parts)
        .map((bytes) => new TextDecoder().decode(bytes))
        .join('\n');
      expect(text).toMatch(/8\.?692/);
      expectNoPerson(text, kind);
    }
  });

  it('kho của tiện ích không giữ tên, số giấy tờ hay số điện thoại của ai', async () => {
    const stored = await scene.storedText();
    expect(stored.length).toBeGreaterThan(500_000);
    expect(stored).toContain('000.01.90.H37-');
    expectNoPerson(stored, 'kho của tiện ích');
  });

  it('cả buổi chỉ có đúng những yêu cầu đã biết, và không gì ra khỏi máy', () => {
    const query = { ...defaultQuery(chiLang()), office: ALL_COMMUNES };
    const list = '/mot-cua/ho-so';
    const expected = [
      `GET ${list}?donVi=${ALL_COMMUNES}`,
      `GET /dang-nhap?${new URLSearchParams({ tiep: `${list}?donVi=${ALL_COMMUNES}` })}`,
      'POST /dang-nhap',
      `GET ${list}?donVi=${ALL_COMMUNES}`,
      ...Array.from({ length: PAGES - 1 }, (_, i) => `GET ${list}?${queryText(query, i + 2)}`),
      // The page into which the test pastes.
      'GET /dang-nhap',
    ];
    expect(scene.portal.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(expected);
    const elsewhere = scene.requested.filter(
      (url) =>
        !url.startsWith(`${scene.portal.origin}/`) &&
        !url.startsWith(`${scene.extension}/`) &&
        !/^(?:data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(scene.outside.attempts()).toEqual([]);
    expect(scene.complaints).toEqual([]);
  });
});
