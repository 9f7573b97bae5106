/**
 * Phản ánh, kiến nghị beside the dossiers: the official of huyện Chi Lăng reads their list
 * of quý III/2024 page by page, and section II.4 of the report is filled from it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENTS, type FeedbackFile, feedbackFiles } from '../portal/data/feedback.ts';
import { chiLang } from '../portal/data/index.ts';
import { PERSON_MARKS } from '../portal/data/people.ts';
import { Scene } from '../support/scene.ts';

let scene: Scene;
let page: Page;

const { period } = chiLang();
const files = feedbackFiles(chiLang());
const fresh = files.filter(
  ({ received, status }) => received >= period.from && status !== 'Từ chối tiếp nhận',
);
const printed = (some: readonly FeedbackFile[]) => String(some.length).padStart(2, '0');

beforeAll(async () => {
  scene = await Scene.open({ data: [chiLang()] });
  page = await scene.openPortal('/mot-cua/phan-anh');
});
afterAll(() => scene.close());

describe('đọc danh sách phản ánh, kiến nghị', () => {
  it('thanh trên trang nói đây là gì và đọc được tất cả các trang', async () => {
    const bar = scene.bar(page);
    await bar.getByText('10 phản ánh, kiến nghị trên trang').waitFor();
    await scene.readAll(page);
    expect(await bar.getByRole('status').textContent()).toContain(
      'Đã đọc 23/23 phản ánh, kiến nghị ở 3 trang.',
    );
    const asked = scene.portal.requests
      .map(({ url }) => url)
      .filter((url) => url.includes('trang='));
    expect(asked).toEqual(['/mot-cua/phan-anh?trang=2', '/mot-cua/phan-anh?trang=3']);
  });

  it('đọc thêm danh sách hồ sơ không làm mất phản ánh đã đọc, và ngược lại', async () => {
    const dossiers = await scene.openList();
    await scene.readAll(dossiers);
    const popup = await scene.openPopup(dossiers);
    await scene.choosePeriod(popup, 'Quý III/2024');
    await popup
      .getByText(/1\.121/)
      .first()
      .waitFor();
    await popup.close();
    await dossiers.close();
  });

  it('mục II.4 nêu đúng số, bấm vào thấy từng phản ánh', async () => {
    const popup = await scene.openPopup(page);
    await scene.choosePeriod(popup, 'Quý III/2024');
    await popup.getByRole('tab', { name: 'Báo cáo' }).click();
    const figure = popup.getByRole('button', { name: printed(fresh), exact: true });
    const sentence = popup
      .getByText(/đã tiếp nhận .*phản ánh, kiến nghị của cá nhân, tổ chức/)
      .first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain(
      `đã tiếp nhận ${printed(fresh)} phản ánh, kiến nghị của cá nhân, tổ chức`,
    );
    expect(await sentence.textContent()).toContain('chuyển cơ quan khác 01');
    await sentence.locator(figure).first().click();
    const dialog = popup.getByRole('dialog', { name: 'Phản ánh, kiến nghị đằng sau con số' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(fresh[0]?.code);
    await popup.close();
  });

  it('không lời nào của người phản ánh, không tên ai ở lại trong kho', async () => {
    const stored = await scene.storedText();
    expect(stored.includes(files[0]?.code ?? '?')).toBe(true);
    const kept = [...PERSON_MARKS, ...CONTENTS].filter((mark) => stored.includes(mark));
    expect(kept).toEqual([]);
  });
});
