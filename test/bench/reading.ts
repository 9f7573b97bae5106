/** Reading rows of the budget table: the live page in a real browser, the saved page in Node. */
import { read as readSheet, utils } from '@e965/xlsx';
import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { tabletojson } from 'tabletojson';
import { readFile } from '../../lib/portal/file.ts';
import { launchChromium } from '../platforms/browser.ts';
import { bundleForPage } from '../reading/bundle.ts';
import type { InPageReader } from '../reading/in-page.ts';
import { atLeast, atMost, type BenchRow, bestTimes } from './measure.ts';
import { benchPage, ROWS } from './page.ts';

export async function savedPageRow(): Promise<BenchRow> {
  const html = benchPage();
  const bytes = new TextEncoder().encode(html);
  const times = await bestTimes(
    {
      'saved page → dossiers': async () => {
        const { dossiers } = await readFile('trang.html', bytes);
        if (dossiers.length !== ROWS) throw new Error(`read ${dossiers.length} of ${ROWS} rows`);
      },
      'htmlparser2 parse': () => parseDocument(html),
      'cheerio parse and cell texts': () => {
        const $ = load(html);
        return $('tr')
          .map((_, tr) =>
            $(tr)
              .find('td')
              .map((_, td) => $(td).text())
              .get()
              .join('|'),
          )
          .get();
      },
      'SheetJS read and rows': () => {
        const book = readSheet(html, { type: 'string' });
        return utils.sheet_to_json(book.Sheets[book.SheetNames[0] as string] as never, {
          header: 1,
        });
      },
      tabletojson: () => tabletojson.convert(html),
    },
    4,
  );
  const own = times['saved page → dossiers'] as number;
  return {
    name: `saved page of ${ROWS} rows → dossiers`,
    times,
    checks: [
      atMost('own ÷ htmlparser2 parsing alone', own / (times['htmlparser2 parse'] as number), 1.5),
      atLeast('SheetJS ÷ own', (times['SheetJS read and rows'] as number) / own, 2),
      atLeast('tabletojson ÷ own', (times.tabletojson as number) / own, 4),
    ],
  };
}

export async function livePageRow(): Promise<BenchRow> {
  const [browser, code] = await Promise.all([
    launchChromium(),
    bundleForPage('./in-page.ts', true),
  ]);
  try {
    const page = await browser.newPage();
    await page.setContent(benchPage());
    await page.evaluate(code);
    const times = await page.evaluate(measureInPage, 7);
    const ratio =
      (times['table → dossiers'] as number) / (times['textContent of the same cells'] as number);
    return {
      name: `live table of ${ROWS} rows × 12 → dossiers`,
      times,
      checks: [atMost('own ÷ reading textContent', ratio, 2)],
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function measureInPage(runs: number): Record<string, number> {
  const { soatReader } = globalThis as unknown as { soatReader: InPageReader };
  const times = {
    'table → dossiers': Number.POSITIVE_INFINITY,
    'textContent of the same cells': Number.POSITIVE_INFINITY,
  };
  let sink = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (const cell of document.querySelectorAll('td')) sink += (cell.textContent ?? '').length;
    const middle = performance.now();
    sink += soatReader.read().dossiers.length;
    const end = performance.now();
    times['textContent of the same cells'] = Math.min(
      times['textContent of the same cells'],
      middle - start,
    );
    times['table → dossiers'] = Math.min(times['table → dossiers'], end - middle);
  }
  if (sink === 0) throw new Error('nothing was read');
  return times;
}
