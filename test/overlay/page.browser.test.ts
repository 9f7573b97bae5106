/**
 * The marks in a page that lives: rows replaced in place, tables exchanged, columns taught,
 * ten thousand rows. Nothing moves, and nothing stays behind.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markLongList } from './long-list.ts';
import { HEADERS, listHtml, openStage, printed, rowHtml, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ROWS = [rowHtml(1, printed(-10)), rowHtml(2, printed(0)), rowHtml(3, printed(90))].join('');

const marks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#ds tbody tr')].map((row) => row.getAttribute('data-soat-dvc')),
  );

const boxes = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y + scrollY, width, height];
      }),
    selector,
  );

async function ready(page: Page): Promise<void> {
  await stage
    .bar(page)
    .getByText(/hồ sơ trên trang/)
    .waitFor();
  await expect.poll(() => marks(page)).toContain('overdue');
}

describe('dấu trên các dòng', () => {
  it('đánh dấu quá hạn và sắp đến hạn bằng thuộc tính, kèm nhãn ngắn', async () => {
    const page = await stage.open(listHtml(ROWS));
    await ready(page);
    expect(await marks(page)).toEqual(['overdue', 'due-soon', null]);
    const label = page.locator('#ds [data-soat-dvc-label]').first();
    expect(await label.getAttribute('data-soat-dvc-label')).toMatch(/^● quá \d+ ngày LV$/);
    await page.close();
  });

  it('đủ chỗ thì nhãn viết trọn “ngày làm việc”; trình đọc màn hình luôn nghe trọn', async () => {
    const said = (page: Page) =>
      page
        .locator('#ds [data-soat-dvc-label]')
        .first()
        .evaluate((element) => getComputedStyle(element, '::after').content);
    const narrow = await stage.open(listHtml(ROWS));
    await ready(narrow);
    expect(await said(narrow)).toMatch(/^"● quá \d+ ngày LV" \/ ", quá \d+ ngày làm việc"$/);
    await narrow.close();
    const wide = '<style>td:nth-child(2) { min-width: 400px }</style></head>';
    const page = await stage.open(listHtml(ROWS).replace('</head>', wide));
    await ready(page);
    expect(await said(page)).toMatch(/^"● quá \d+ ngày làm việc" \/ /);
    await page.close();
  });

  it('không dòng nào, ô nào đổi kích thước hay xê ngang vì có nhãn', async () => {
    const plain = await stage.open(listHtml(ROWS).replaceAll('Mã hồ sơ', 'Cột A'));
    const before = await boxes(plain, '#ds tbody td');
    const page = await stage.open(listHtml(ROWS));
    await ready(page);
    await page.waitForTimeout(1000);
    const after = await boxes(page, '#ds tbody td');
    // The header word differs in length; heights and everything right of it are compared by rows.
    expect(after.map(([, , , height]) => height)).toEqual(before.map(([, , , height]) => height));
    expect(await page.evaluate(() => globalThis.layoutShifts)).toEqual([]);
    await plain.close();
    await page.close();
  });

  it('cổng thay nội dung trong cùng các phần tử: dấu theo hồ sơ, không theo dòng', async () => {
    const page = await stage.open(listHtml(ROWS));
    await ready(page);
    await page.evaluate(
      (days) => {
        for (const [index, day] of days.entries()) {
          const cell = document.querySelectorAll('#ds tbody tr')[index]?.children[5];
          if (cell?.firstChild) cell.firstChild.nodeValue = day;
        }
      },
      [printed(90), printed(90), printed(-5)],
    );
    await expect.poll(() => marks(page)).toEqual([null, null, 'overdue']);
    await page.close();
  });

  it('cổng thay cả bảng: thanh và dấu sang bảng mới', async () => {
    const page = await stage.open(listHtml(ROWS));
    await ready(page);
    const fresh = listHtml(rowHtml(7, printed(90)) + rowHtml(8, printed(-3)));
    await page.evaluate((html) => {
      const other = new DOMParser().parseFromString(html, 'text/html').querySelector('#ds');
      if (other) document.querySelector('#ds')?.replaceWith(other);
    }, fresh);
    await expect.poll(() => marks(page)).toEqual([null, 'overdue']);
    expect(await stage.bar(page).count()).toBe(1);
    await stage.bar(page).getByText('2 hồ sơ trên trang').waitFor();
    await page.close();
  });

  it('bảng đến sau khi người dùng bấm nút cũng được nhận ra', async () => {
    const page = await stage.open(
      '<!doctype html><meta charset="utf-8"><button id="tim">Tìm kiếm</button><div id="cho"></div>',
    );
    await page.evaluate((html) => {
      document.querySelector('#tim')?.addEventListener('click', () => {
        setTimeout(() => {
          const other = new DOMParser().parseFromString(html, 'text/html').querySelector('#khung');
          if (other) document.querySelector('#cho')?.append(other);
        }, 300);
      });
    }, listHtml(ROWS));
    await page.waitForTimeout(800);
    await page.click('#tim');
    await ready(page);
    await page.close();
  });

  it('danh sách trong khung của cùng cổng được đếm như trên trang', async () => {
    const framed = listHtml(ROWS).replaceAll('"', '&quot;');
    const page = await stage.open(
      `<!doctype html><meta charset="utf-8"><iframe width="900" height="500" srcdoc="${framed}"></iframe>`,
    );
    const bar = page.frameLocator('iframe').locator('soat-dvc-bar');
    await bar.getByText('3 hồ sơ trên trang').waitFor();
    await bar.getByText('1 quá hạn', { exact: true }).waitFor();
    await page.close();
  });

  it('“Tắt” để lại trang đúng từng ký tự như cổng đã vẽ', async () => {
    const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
    await stage.setOverlay(null, false);
    const bare = await stage.open(listHtml(ROWS));
    const before = await markup(bare);
    await stage.setOverlay(null, true);
    const page = await stage.open(listHtml(ROWS));
    await ready(page);
    await stage.bar(page).getByRole('checkbox').check();
    await stage.bar(page).getByRole('button', { name: 'Cảnh báo sau' }).click();
    await stage.bar(page).getByRole('button', { name: 'Tắt' }).click();
    await expect.poll(() => stage.bar(page).count()).toBe(0);
    expect(await markup(page)).toBe(before);
    await stage.setOverlay(null, true);
    await bare.close();
    await page.close();
  });
});

describe('ngôn ngữ của thanh và nhãn', () => {
  it('theo thiết lập, và trình đọc màn hình biết đó là tiếng gì', async () => {
    await stage.setLanguage('en');
    const page = await stage.open(listHtml(ROWS));
    await stage.bar(page).getByText('3 dossiers on this page').waitFor();
    await stage.bar(page).getByRole('button', { name: 'Read all pages' }).waitFor();
    await expect.poll(() => marks(page)).toContain('overdue');
    const label = page.locator('#ds [data-soat-dvc-label]').first();
    expect(await label.getAttribute('data-soat-dvc-label')).toMatch(/over$/);
    expect(await stage.bar(page).locator('[lang=en]').count()).toBe(1);
    await stage.setLanguage('vi');
    await page.reload();
    await ready(page);
    expect(await stage.bar(page).locator('[lang=vi]').count()).toBe(1);
    await page.close();
  });
});

describe('chỉ cột cho tiện ích', () => {
  it('bảng chỉ cột nhận bàn phím khi mở, đóng bằng Escape và trả về đúng nút đã bấm', async () => {
    const headers = HEADERS.map((h) => (h === 'Ngày tiếp nhận' ? 'Mốc A' : h));
    const page = await stage.open(listHtml(ROWS, headers));
    const bar = stage.bar(page);
    const button = bar.getByRole('button', { name: 'Chỉ cho tôi cột này' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = bar.getByRole('dialog');
    await panel.waitFor();
    const hasFocus = (element: Element) =>
      element === (element.getRootNode() as ShadowRoot).activeElement;
    expect(await panel.evaluate(hasFocus)).toBe(true);
    await bar.getByRole('button', { name: 'Chỉ trên trang' }).first().click();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await button.evaluate(hasFocus)).toBe(true);
    await page.close();
  });

  it('cột lạ tên được chỉ một lần, nhớ cho trang và tiêu đề ấy', async () => {
    const headers = HEADERS.map((h) => (h === 'Ngày tiếp nhận' ? 'Mốc A' : h));
    const html = listHtml(ROWS, headers);
    const page = await stage.open(html);
    const bar = stage.bar(page);
    await bar.getByRole('button', { name: 'Chỉ cho tôi cột này' }).click();
    const choice = bar.getByLabel('Ngày tiếp nhận');
    await choice.waitFor();
    const row = bar.getByRole('button', { name: 'Chỉ trên trang' }).nth(1);
    await row.click();
    await page.getByRole('columnheader', { name: 'Mốc A' }).click();
    await expect.poll(() => choice.inputValue()).toBe('4');
    await bar.getByRole('button', { name: 'Lưu và đọc lại' }).click();
    await ready(page);
    await page.close();
    const again = await stage.open(html);
    await ready(again);
    await again.close();
  });
});

describe('danh sách vẽ thành thẻ', () => {
  const card = (n: number) =>
    `<div class="card"><h5>H37.21-240801-000${n}</h5><p>Ngày tiếp nhận: 01/08/2024</p><p>Trạng thái: Đang xử lý</p></div>`;

  it('không có bảng để đi qua: đọc và lưu các thẻ đang có trong trang', async () => {
    const page = await stage.open(`<body>${card(1)}${card(2)}</body>`);
    await stage.startWalk(page);
    await page.close();
  });

  it('không có thẻ hồ sơ nào: nói vì sao không đọc', async () => {
    const page = await stage.open('<body><div>H37.21-240801-0001</div><p>Tin tức</p></body>');
    await expect(stage.startWalk(page)).rejects.toThrow(/bảng/);
    await page.close();
  });
});

describe('danh sách 10.000 dòng', () => {
  it('được đánh dấu hết từng ít một, và không gì xê dịch', async () => {
    const { marked, shifts, tasks } = await markLongList(stage);
    expect(marked).toBe(3334);
    expect(shifts).toEqual([]);
    expect(tasks.length).toBeGreaterThan(10);
  });
});
