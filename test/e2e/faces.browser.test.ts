/**
 * Popup, workspace and options can be used by everyone: axe finds nothing against them.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minhHoa } from '../portal/data/index.ts';
import { Scene } from '../support/scene.ts';

let scene: Scene;
let list: Page;

beforeAll(async () => {
  scene = await Scene.open({ data: [minhHoa()] });
  list = await scene.openList();
  await scene.readAll(list);
});
afterAll(() => scene.close());

async function violationsOf(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe('khả năng tiếp cận', () => {
  it('popup: cả ba thẻ', async () => {
    const popup = await scene.openPopup(list);
    await scene.choosePeriod(popup, 'Quý IV/2026');
    for (const tab of [/Tổng quan/, /Cảnh báo/, /Báo cáo/]) {
      await popup.getByRole('tab', { name: tab }).click();
      await popup.getByRole('tabpanel').getByText(/./).first().waitFor();
      expect(await violationsOf(popup)).toEqual([]);
    }
    await popup.close();
  });

  it('trang làm việc và trang tùy chọn', async () => {
    for (const name of ['workspace', 'options']) {
      const page = await scene.context.newPage();
      await page.goto(`${scene.extension}/${name}.html`);
      await page.getByRole('heading').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    }
  });

  it('thanh trên trang cổng không thêm vi phạm nào cho trang', async () => {
    const { violations } = await new AxeBuilder({ page: list })
      .setLegacyMode()
      .include('soat-dvc-bar')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('phù hiệu trên thanh công cụ đếm số vi phạm', async () => {
    await expect.poll(() => scene.badge()).toMatch(/^\d+$/);
  });
});
