/** The page as it stands in a real browser: reading it, and checking what was read. */
import { launchChromium } from '../platforms/browser.ts';
import { bundleForPage } from '../reading/bundle.ts';
import type { InPageBench, LiveTimes } from './in-page.ts';
import { inWords, ratioOf } from './measure.ts';
import { benchPage } from './page.ts';
import type { Row } from './row.ts';

export async function benchLivePage(): Promise<Row[]> {
  const times = await timesInPage();
  const detail = inWords({
    'Soát DVC': times.own,
    textContent: times.textContent,
    'mọi luật': times.rules,
  });
  return [
    {
      work: 'bảng đang mở 10.000 dòng × 12 → hồ sơ, so với đọc textContent',
      ...ratioOf(times.own, times.textContent),
      budget: 2,
      bound: 'at-most',
      unit: 'ratio',
      detail,
    },
    {
      work: 'mọi luật trên 10.000 hồ sơ, so với đọc bảng đang mở',
      ...ratioOf(times.rules, times.own),
      budget: 0.5,
      bound: 'at-most',
      unit: 'ratio',
      detail,
    },
  ];
}

async function timesInPage(): Promise<LiveTimes> {
  const [browser, code] = await Promise.all([
    launchChromium(['--js-flags=--expose-gc']),
    bundleForPage('../bench/in-page.ts', true),
  ]);
  try {
    const page = await browser.newPage();
    await page.setContent(benchPage());
    await page.evaluate(code);
    return await page.evaluate(() => {
      const { soatBench, gc } = globalThis as unknown as { soatBench: InPageBench; gc(): void };
      return soatBench.measure(15, 3, gc);
    });
  } finally {
    await browser.close();
  }
}
