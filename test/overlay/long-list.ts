/**
 * Ten thousand rows, marked and read: for the test of what comes out, and the bench of what
 * it costs.
 */
import type { Page } from 'playwright-core';
import { listHtml, printed, rowHtml, type Stage } from './stage.ts';
import { traceTasks } from './trace.ts';

const ROWS = 10_000;
/** Every third row is overdue. */
const OVERDUE = Math.ceil(ROWS / 3);

export interface LongListMarked {
  marked: number;
  /** Layout shifts the browser reported while marking. */
  shifts: number[];
  /** Processor milliseconds of every task of the page's main thread. */
  tasks: number[];
}

/** Switches the overlay on over a list that is drawn, and waits until its last row is marked. */
export async function markLongList(stage: Stage): Promise<LongListMarked> {
  const page = await openLongList(stage);
  await page.evaluate(() => {
    globalThis.layoutShifts.length = 0;
  });
  await showAnyBox(stage, page);
  const trace = await traceTasks(page);
  await stage.setOverlay(page, true);
  const marked = await countUntilAll(page);
  // Searching the page is long work too, and the caller's own.
  const tasks = await trace.end();
  await stage.bar(page).getByText('10.000 hồ sơ trên trang').waitFor();
  const shifts = await page.evaluate(() => globalThis.layoutShifts);
  await page.close();
  return { marked, shifts, tasks };
}

/** Reads the list and stores it; processor milliseconds of every task of the page's main thread. */
export async function readLongList(stage: Stage): Promise<number[]> {
  const page = await openLongList(stage);
  const trace = await traceTasks(page);
  await stage.readThisPage(page);
  const tasks = await trace.end();
  await page.close();
  return tasks;
}

/** Drawing ten thousand rows is the browser's own long work; ours begins when it is done. */
async function openLongList(stage: Stage): Promise<Page> {
  const rows = Array.from({ length: ROWS }, (_, i) =>
    rowHtml(i + 1, printed(i % 3 === 0 ? -10 : 90)),
  ).join('');
  await stage.setOverlay(null, false);
  const page = await stage.open(listHtml(rows));
  await stage.settle(page);
  return page;
}

async function countUntilAll(page: Page): Promise<number> {
  const end = Date.now() + 120_000;
  for (;;) {
    const marked = await page.evaluate(
      () => document.querySelectorAll('[data-soat-dvc="overdue"]').length,
    );
    if (marked >= OVERDUE || Date.now() > end) return marked;
    await page.waitForTimeout(2_000);
  }
}

/** The first box ever shown over such a page costs the browser some fifty milliseconds, whoever shows it. */
async function showAnyBox(stage: Stage, page: Page): Promise<void> {
  await page.evaluate(async () => {
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed;bottom:0;left:0;width:300px;height:40px;background:#fff';
    document.documentElement.append(box);
    await new Promise((resolve) => setTimeout(resolve, 500));
    box.remove();
  });
  await stage.settle(page);
}
