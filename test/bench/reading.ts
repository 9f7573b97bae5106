/** Reading rows of the budget table: the live page in a real browser, the saved page in Node. */
import { read as readSheet, utils } from '@e965/xlsx';
import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { tabletojson } from 'tabletojson';
import { readFile } from '../../lib/portal/file.ts';
import { launchChromium } from '../platforms/browser.ts';
import { bundleForPage } from '../reading/bundle.ts';
import type { InPageReader } from '../reading/in-page.ts';
import { bestTimes, inWords } from './measure.ts';
import { benchPage, ROWS } from './page.ts';
import type { Row } from './row.ts';

const OWN = 'Soát DVC';
const PARSE = 'htmlparser2 chỉ phân tích';
const SHEET = 'SheetJS';
const TABLES = 'tabletojson';

/** The saved page against its peers on the same text. */
export async function benchSavedPage(): Promise<Row[]> {
  const html = benchPage();
  const bytes = new TextEncoder().encode(html);
  const times = await bestTimes(
    {
      [OWN]: () => readAll(bytes),
      [PARSE]: () => parseDocument(html),
      [SHEET]: () => sheetRows(html),
      [TABLES]: () => tabletojson.convert(html),
      cheerio: () => cheerioRows(html),
    },
    6,
  );
  const ratio = (peer: string) => (times[OWN] as number) / (times[peer] as number);
  const row = (peer: string, budget: number): Row => ({
    work: `trang lưu ${ROWS} dòng → hồ sơ, so với ${peer}`,
    measured: ratio(peer),
    budget,
    unit: 'ratio',
    detail: inWords(times),
  });
  return [row(PARSE, 1.5), row(SHEET, 1 / 2), row(TABLES, 1 / 4)];
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const { dossiers } = await readFile('trang.html', bytes);
  if (dossiers.length !== ROWS) throw new Error(`${dossiers.length} of ${ROWS} rows were read`);
}

function sheetRows(html: string): unknown[] {
  const book = readSheet(html, { type: 'string' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json(sheet, { header: 1 }) : [];
}

function cheerioRows(html: string): string[] {
  const $ = load(html);
  return $('td')
    .map((_, cell) => $(cell).text())
    .get();
}

export interface LiveTimes {
  /** Milliseconds from the table in the page to its dossiers. */
  own: number;
  /** Milliseconds of taking the text of every cell into arrays. */
  textContent: number;
}

/** The live page against the least that any reader of it must do. */
export async function benchLivePage(): Promise<Row & { times: LiveTimes }> {
  const [browser, code] = await Promise.all([
    launchChromium(),
    bundleForPage('./in-page.ts', true),
  ]);
  try {
    const page = await browser.newPage();
    await page.setContent(benchPage());
    await page.evaluate(code);
    const times = await page.evaluate(measureInPage, 12);
    return {
      work: `bảng đang mở ${ROWS} dòng × 12 → hồ sơ, so với đọc textContent`,
      measured: times.own / times.textContent,
      budget: 2,
      unit: 'ratio',
      detail: inWords({ [OWN]: times.own, textContent: times.textContent }),
      times,
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function measureInPage(runs: number): LiveTimes {
  const { soatReader } = globalThis as unknown as { soatReader: InPageReader };
  const times = { own: Number.POSITIVE_INFINITY, textContent: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const rows = Array.from(document.querySelectorAll('tr'), (row) =>
      Array.from(row.cells, (cell) => cell.textContent ?? ''),
    );
    const middle = performance.now();
    const { dossiers } = soatReader.read();
    const end = performance.now();
    if (rows.length !== dossiers.length + 1) throw new Error('not every row was read');
    times.textContent = Math.min(times.textContent, middle - start);
    times.own = Math.min(times.own, end - middle);
  }
  return times;
}
