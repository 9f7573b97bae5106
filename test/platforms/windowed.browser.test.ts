/**
 * Lists that draw only the rows in view: the walk scrolls their own box and reads all of
 * them; a page read as it stands never passes for the whole.
 */
import { describe, expect, it } from 'vitest';
import { inPage } from './browser.ts';
import { expectedDossiers, saidBy } from './pages.ts';
import { servePages } from './served.ts';

const TOTAL = 230;
const served = servePages();

const open = (name: string, size = TOTAL) => served.openSettled(name, { total: TOTAL, size });

describe('Danh sách chỉ vẽ các dòng đang nhìn thấy', () => {
  it.each([
    ['ag-grid-window', TOTAL, [1], true],
    ['ag-grid-blocks', 50, [1], true],
    ['antd-window', 115, [1, 2], true],
    // Tabulator states no number of rows anywhere.
    ['tabulator-window', TOTAL, [1], false],
  ] as const)('%s: cuộn từ đầu đến cuối, đọc đủ từng dòng', async (name, size, pages, stated) => {
    const tab = await open(name, size);
    const drawn = await tab.getByText(/^H37\.21-\d{6}-\d{4}$/).count();
    const walked = await inPage(tab, 'walk');
    await tab.close();
    expect(drawn).toBeLessThan(60);
    expect(walked.pages).toEqual(pages);
    expect(saidBy(walked.dossiers)).toEqual(expectedDossiers(TOTAL));
    expect(walked.outcome).toMatchObject({ end: 'complete', verified: stated });
  });

  it('trang để khuất không vẽ thêm: nói rõ, không bao giờ báo đủ', async () => {
    const tab = await open('ag-grid-window');
    await tab.evaluate(() => {
      globalThis.requestAnimationFrame = () => 0;
    });
    const { dossiers, outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome).toMatchObject({ end: 'failed-page', verified: false, resumable: true });
    expect(outcome.sentence).toContain('hiện trên màn hình');
    expect(dossiers).toEqual([]);
  });

  it('trở lại đúng chỗ đang xem', async () => {
    const tab = await open('ag-grid-window');
    const stands = (to: number | null) =>
      tab.evaluate((top) => {
        const box = [...document.querySelectorAll('#app *')].find(
          (element) =>
            element.scrollHeight > element.clientHeight + 500 &&
            getComputedStyle(element).overflowY !== 'visible',
        );
        if (box && top !== null) box.scrollTop = top;
        return box?.scrollTop;
      }, to);
    await stands(900);
    await inPage(tab, 'walk');
    expect(await stands(null)).toBe(900);
    await tab.close();
  });

  it('người dùng dừng giữa chừng thì dừng ngay và không giữ nửa trang', async () => {
    const tab = await open('antd-window', 115);
    const { pages, outcome } = await inPage(tab, 'walk', { cancelAfter: 1 });
    await tab.close();
    expect({ pages, end: outcome.end }).toEqual({ pages: [1], end: 'cancelled' });
  });
});
