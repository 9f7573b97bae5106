/** What happens on the way through a list: stopping, going on, and refusing to go on. */
import { describe, expect, it } from 'vitest';
import type { WalkState } from '../../lib/portal/walk/index.ts';
import { inPage } from './browser.ts';
import { expectedDossiers, type PageQuery, saidBy } from './pages.ts';
import { servePages } from './served.ts';

const served = servePages();

function open(name: string, query: PageQuery = {}) {
  return served.openSettled(name, { total: 53, ...query });
}

/** A page that hands its checkpoints out, as the extension stores them. */
async function openKeeping(name: string, query: PageQuery) {
  const kept: { state: WalkState; codes: string[] }[] = [];
  const tab = await open(name, query);
  await tab.exposeFunction('keepCheckpoint', (state: WalkState, codes: string[]) => {
    kept.push({ state, codes });
  });
  return { tab, kept };
}

describe('Tạm dừng, dừng và đọc tiếp', () => {
  it.each(['antd', 'server-table', 'load-more', 'material-legacy'])(
    '%s: tạm dừng sau trang 2, tải lại trang rồi đọc tiếp đúng phần còn lại',
    async (name) => {
      const first = await open(name);
      const begun = await inPage(first, 'walk', { pauseAfter: 2 });
      await first.close();
      expect(begun.outcome).toMatchObject({ end: 'paused', resumable: true, verified: false });
      const second = await open(name);
      const rest = await inPage(second, 'walk', { resume: begun.outcome.state });
      await second.close();
      expect(rest.pages).toEqual([3, 4, 5, 6]);
      expect(rest.outcome).toMatchObject({ end: 'complete', verified: true });
      expect(saidBy([...begun.dossiers, ...rest.dossiers])).toEqual(expectedDossiers(53));
    },
  );

  it('người dùng dừng giữa chừng: giữ phần đã đọc, không bao giờ báo đủ', async () => {
    const tab = await open('datatables');
    const { outcome, dossiers } = await inPage(tab, 'walk', { cancelAfter: 3 });
    await tab.close();
    expect(outcome).toMatchObject({ end: 'cancelled', verified: false });
    expect(outcome.sentence).toBe('Đã dừng theo yêu cầu. Đã đọc 30/53 hồ sơ ở 3 trang.');
    expect(dossiers).toHaveLength(30);
  });

  it('cổng chuyển cả trang sang máy chủ đăng nhập: các trang đã đọc vẫn còn, đăng nhập xong đọc tiếp được', async () => {
    const { tab, kept } = await openKeeping('antd', { situation: 'sso' });
    await expect(inPage(tab, 'walk')).rejects.toThrow(/navigation|destroyed|closed/);
    await tab.waitForURL(`${served.server().otherOrigin}/**`);
    await tab.close();
    expect(kept.map(({ codes }) => codes.length)).toEqual([10, 10]);
    const state = kept.at(-1)?.state as WalkState;
    expect(state.pages).toHaveLength(2);
    const again = await open('antd');
    const rest = await inPage(again, 'walk', { resume: { ...state } });
    await again.close();
    // The addresses differ by their situation, so this is another list and starts anew.
    expect(rest.outcome).toMatchObject({ end: 'complete', verified: true });
  });

  it('trang do máy chủ in: bị chuyển sang máy chủ đăng nhập khác cũng là hết phiên', async () => {
    const tab = await open('server-table', { situation: 'sso' });
    const { outcome, dossiers } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome).toMatchObject({ end: 'expired', resumable: true });
    expect(dossiers).toHaveLength(20);
  });

  it('trạng thái của danh sách khác không được dùng để đọc tiếp', async () => {
    const one = await open('antd');
    const { outcome } = await inPage(one, 'walk', { pauseAfter: 2 });
    await one.close();
    const other = await open('vuetify');
    const { pages } = await inPage(other, 'walk', { resume: outcome.state });
    await other.close();
    expect(pages).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('đang đứng ở trang 4: quay về trang 1 rồi đọc từ đầu', async () => {
    const tab = await open('antd');
    await tab.locator('.ant-pagination-item-4').last().click();
    await tab.waitForTimeout(500);
    const { pages, outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(pages).toEqual([1, 2, 3, 4, 5, 6]);
    expect(outcome.end).toBe('complete');
  });
});

describe('Lịch sự với cổng', () => {
  it.each([
    [403, 'blocked'],
    [429, 'blocked'],
    [401, 'expired'],
  ])('máy chủ trả %d ở trang 3: dừng ngay, không hỏi lại', async (status, end) => {
    const tab = await open('server-table', { situation: `status-${status}` });
    served.server().requests.length = 0;
    const { outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome.end).toBe(end);
    const asked = served.server().requests.filter((request) => request.includes('page='));
    expect(asked.filter((request) => request.includes('page=3'))).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('máy chủ lỗi 500: thử lại vài lần rồi mới thôi', async () => {
    const tab = await open('server-table', { situation: 'status-500' });
    served.server().requests.length = 0;
    const { outcome } = await inPage(tab, 'walk', { retries: 1 });
    await tab.close();
    expect(outcome).toMatchObject({ end: 'failed-page', resumable: true });
    expect(served.server().requests.filter((request) => request.includes('page=3'))).toHaveLength(
      2,
    );
  });

  it('chỉ GET các trang của danh sách, mỗi trang một lần, cách nhau ít nhất 400 ms', async () => {
    const tab = await open('server-table');
    served.server().requests.length = 0;
    const begin = Date.now();
    await inPage(tab, 'walk');
    const took = Date.now() - begin;
    await tab.close();
    const pages = served.server().requests.map((request) => /page=(\d+)/.exec(request)?.[1]);
    expect(pages).toEqual(['2', '3', '4', '5', '6']);
    expect(served.server().requests.every((request) => request.startsWith('GET '))).toBe(true);
    expect(took).toBeGreaterThanOrEqual(5 * 400);
  });

  it('không bấm nút gửi biểu mẫu: nói rõ vì sao không sang trang được', async () => {
    const tab = await open('server-table', { total: 10 });
    await tab.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/gui-di';
      form.className = 'pagination';
      form.innerHTML = 'Trang 1 / 3 <button>Trang sau</button>';
      document.body.append(form);
      for (const element of document.querySelectorAll('p')) element.remove();
    });
    served.server().requests.length = 0;
    const { outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome).toMatchObject({ end: 'blocked', verified: false });
    expect(outcome.sentence).toContain('biểu mẫu');
    expect(served.server().requests).toEqual([]);
  });

  it('liên kết do trang tự xử lý thì để trang xử lý; liên kết thường thì không rời trang', async () => {
    const tab = await open('server-table', { total: 23 });
    const { outcome } = await inPage(tab, 'walk');
    expect(outcome.end).toBe('complete');
    expect(tab.url()).not.toContain('page=');
    await tab.close();
  });

  it('bảng 5.000 dòng một trang được đọc từng phần, đủ và đúng thứ tự', async () => {
    const tab = await open('server-table', { total: 5000, size: 5000 });
    const { outcome, dossiers } = await inPage(tab, 'walk');
    await tab.close();
    expect(outcome).toMatchObject({ end: 'complete', verified: true });
    expect(dossiers.map(({ row }) => row)).toEqual(Array.from({ length: 5000 }, (_, i) => i + 1));
  });
});

describe('Bộ lọc đang bật', () => {
  it('được ghi cùng mỗi trang; ô tìm theo tên người thì không ghi nội dung', async () => {
    const tab = await open('server-table');
    await tab.evaluate(() => {
      const box = document.createElement('p');
      box.innerHTML =
        '<label for="n">Người nộp</label><input id="n" value="Nguyễn Văn Mẫu"><label for="u">Đơn vị</label><select id="u"><option>Tất cả</option><option selected>UBND xã Mẫu</option></select>';
      document.querySelector('form')?.append(box);
    });
    const { filters } = await inPage(tab, 'look');
    const { outcome } = await inPage(tab, 'walk');
    await tab.close();
    expect(filters).toEqual([
      { label: 'Từ ngày', value: '01/07/2024' },
      { label: 'Đến ngày', value: '30/09/2024' },
      { label: 'Người nộp', value: 'có nhập (không lưu nội dung)' },
      { label: 'Đơn vị', value: 'UBND xã Mẫu' },
    ]);
    expect(outcome.state.filters).toEqual(filters);
    expect(JSON.stringify(outcome)).not.toContain('Nguyễn Văn Mẫu');
  });

  it('DataTables đang lọc: biết còn bao nhiêu mục ngoài bộ lọc', async () => {
    const tab = await open('datatables');
    const { unfilteredTotal, rowsTotal } = await inPage(tab, 'look');
    await tab.close();
    expect({ unfilteredTotal, rowsTotal }).toEqual({ unfilteredTotal: 500, rowsTotal: 53 });
  });
});
