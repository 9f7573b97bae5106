/**
 * The demonstration: the official's quarter from portal page to draft. With a display it
 * opens the browser and says what to click; without one it plays the same scenario and
 * leaves pictures and draft files in .output/demo/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataSet } from '../portal/data/index.ts';
import { NO_CHROMIUM } from '../support/browser.ts';
import { Scene } from '../support/scene.ts';
import { ensureBuilt } from './build.ts';
import { reportFromSavedPages } from './demo-files.ts';
import { playScenario } from './demo-scenario.ts';
import { ProgressLine } from './progress.ts';
import { ensureChromium } from './requirements.ts';
import { ROOT } from './run.ts';

const OUT = join(ROOT, '.output', 'demo');
const line = new ProgressLine(process.stdout);

function hasDisplay(): boolean {
  if (process.env.CI || process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  line.say('Đóng gói tiện ích …');
  await ensureBuilt(['chrome-mv3-e2e']);
  const problem = await ensureChromium();
  if (problem === null && hasDisplay() && (await showInBrowser())) return;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const pictures = problem === null ? await playHeadless() : [];
  if (problem !== null) line.done(NO_CHROMIUM);
  const files = await reportFromSavedPages(OUT, line);
  line.done('Xong. Các tệp của buổi trình diễn:');
  for (const path of [...pictures, ...files]) console.log(`  ${relative(ROOT, path)}`);
}

/** Opens the browser and waits until it is closed; false when it cannot be opened. */
async function showInBrowser(): Promise<boolean> {
  const data = [dataSet('commune-2026-q4'), dataSet('chi-lang-2024-q3')];
  let scene: Scene;
  try {
    scene = await Scene.open({ data, headless: false, viewport: null });
  } catch (error) {
    line.done(`${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    return false;
  }
  const [page = await scene.context.newPage()] = scene.context.pages();
  await page.goto(`${scene.portal.origin}/mot-cua/ho-so`);
  line.done(
    `Cổng mẫu chạy tại ${scene.portal.origin}; tiện ích Soát DVC đã nạp. Đóng trình duyệt để kết thúc.`,
  );
  console.log('1. Bấm “Đăng nhập”: danh sách hồ sơ hiện ra với các dòng quá hạn được đánh dấu.');
  console.log('2. Bấm “Đọc tất cả các trang” trên thanh Soát DVC và chờ thanh tiến độ chạy hết.');
  console.log(
    '3. Bấm nút tiện ích (mảnh ghép) trên thanh công cụ, chọn Soát DVC, rồi “Sao chép báo cáo” và dán vào Word.',
  );
  const stop = () => void scene.context.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await new Promise<void>((resolve) => scene.context.once('close', () => resolve()));
  await scene.close();
  return true;
}

async function playHeadless(): Promise<string[]> {
  try {
    return await playScenario(OUT, line);
  } catch (error) {
    line.done(
      `Trình duyệt không chạy được kịch bản: ${error instanceof Error ? error.message : error}`,
    );
    process.exitCode = 1;
    return [];
  }
}

try {
  await main();
} catch (error) {
  line.done(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
