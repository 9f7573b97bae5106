/**
 * The scenario that runs without a display: warnings on the page, reading all pages, the
 * popup's three tabs, and the draft of report 802's quarter. Gives the pictures' paths.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dataSet } from '../portal/data/index.ts';
import { READ_ALL, Scene } from '../support/scene.ts';
import type { ProgressLine } from './progress.ts';

const TABS = [
  ['tong-quan', /Tổng quan/],
  ['canh-bao', /Cảnh báo/],
  ['bao-cao', /Báo cáo/],
] as const;

export async function playScenario(out: string, line: ProgressLine): Promise<string[]> {
  const commune = dataSet('commune-2026-q4');
  const district = dataSet('chi-lang-2024-q3');
  const written: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    const path = join(out, name);
    await page.screenshot({ path });
    written.push(path);
  };
  line.say('Mở cổng mẫu và trình duyệt (không màn hình) …');
  const scene = await Scene.open({ data: [commune, district], scale: 2 });
  try {
    const list = await scene.openList();
    await list.waitForTimeout(500);
    await picture(list, '1-trang-cong-co-canh-bao.png');
    await readAll(scene, list, line);
    const popup = await scene.openPopup(list);
    await scene.choosePeriod(popup, 'Quý IV/2026');
    for (const [index, [name, label]] of TABS.entries()) {
      await popup.getByRole('tab', { name: label }).click();
      await popup
        .getByRole('button', { name: /Sao chép/ })
        .first()
        .waitFor();
      await popup.waitForTimeout(400);
      await picture(popup, `${index + 2}-popup-${name}.png`);
    }
    await popup.close();
    await list.goto(`${scene.portal.origin}/dang-xuat`);
    await list.close();
    const copied = await copyDistrictReport(scene, line);
    written.push(join(out, 'bao-cao-da-sao-chep.html'));
    writeFileSync(written.at(-1) as string, asPage(copied));
    const paper = await scene.context.newPage();
    await paper.setViewportSize({ width: 900, height: 1270 });
    await paper.setContent(asPage(copied));
    await picture(paper, '5-du-thao-bao-cao.png');
    return written;
  } finally {
    await scene.close();
  }
}

/** Reads huyện Chi Lăng's list and copies its report, as the official does. */
async function copyDistrictReport(scene: Scene, line: ProgressLine): Promise<string> {
  const district = dataSet('chi-lang-2024-q3');
  const list = await scene.openList({}, district);
  await readAll(scene, list, line);
  const popup = await scene.openPopup(list);
  await scene.chooseUnit(popup, district.home.name);
  await scene.choosePeriod(popup, 'Quý III/2024');
  const { html } = await scene.copyReport(popup);
  return html;
}

/** Presses “Đọc tất cả các trang” and follows the bar until it says that all is read. */
async function readAll(scene: Scene, list: Page, line: ProgressLine): Promise<void> {
  line.say('Đọc tất cả các trang …');
  const bar = scene.bar(list);
  await bar.getByRole('button', { name: READ_ALL }).click();
  for (let tries = 0; tries < 600; tries++) {
    const sentence = (await bar.getByRole('status').textContent())?.trim() ?? '';
    line.progress(sentence);
    if (/^Đã đọc đủ/.test(sentence)) return line.done(sentence);
    await list.waitForTimeout(250);
  }
  throw new Error('Không đọc hết danh sách trong thời gian cho phép.');
}

/** The clipboard's HTML on a sheet of A4, as it looks once pasted. */
function asPage(html: string): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Dự thảo báo cáo</title>
<style>body { margin: 0; background: #d9dee4; } main { width: 170mm; margin: 8mm auto; padding: 20mm 15mm 20mm 25mm; background: #fff; box-shadow: 0 1mm 4mm #0003; }</style>
</head><body><main>${html}</main></body></html>
`;
}
