/** The saved page, from its bytes to dossiers, against what others need for the same text. */
import { read as readSheet, utils } from '@e965/xlsx';
import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { tabletojson } from 'tabletojson';
import { readFile } from '../../lib/portal/file.ts';
import { inWords, ratioOf, takeTurns } from './measure.ts';
import { benchPage, ROWS } from './page.ts';
import type { Row } from './row.ts';

export async function benchSavedPage(): Promise<Row[]> {
  const html = benchPage();
  const bytes = new TextEncoder().encode(html);
  const times = await takeTurns(
    {
      'Soát DVC': () => readAll(bytes),
      htmlparser2: () => parseDocument(html),
      SheetJS: () => whole(sheetRows(html)),
      tabletojson: () => whole(tabletojson.convert(html)[0] ?? []),
      cheerio: () => whole(cheerioRows(html)),
    },
    { runs: 7 },
  );
  const own = times['Soát DVC'];
  const detail = inWords(times);
  const fasterThan = (peer: 'SheetJS' | 'tabletojson', budget: number): Row => ({
    work: `trang lưu 10.000 dòng → hồ sơ: nhanh hơn ${peer} bao nhiêu lần`,
    ...ratioOf(times[peer], own),
    budget,
    bound: 'at-least',
    unit: 'ratio',
    detail,
  });
  return [
    {
      work: 'trang lưu 10.000 dòng → hồ sơ, so với htmlparser2 chỉ phân tích',
      ...ratioOf(own, times.htmlparser2),
      budget: 1.5,
      bound: 'at-most',
      unit: 'ratio',
      detail,
    },
    fasterThan('SheetJS', 2),
    fasterThan('tabletojson', 4),
  ];
}

async function readAll(bytes: Uint8Array): Promise<void> {
  whole((await readFile('trang.html', bytes)).dossiers);
}

/** A peer that skips rows, or one of us, is no measure. */
function whole(rows: readonly unknown[]): void {
  if (rows.length < ROWS) throw new Error(`Chỉ đọc được ${rows.length} trên ${ROWS} dòng.`);
}

function sheetRows(html: string): unknown[] {
  const book = readSheet(html, { type: 'string' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json(sheet, { header: 1 }) : [];
}

/** Row by row: `$('td').map(…)` over 120,000 cells takes minutes. */
function cheerioRows(html: string): string[][] {
  const $ = load(html);
  return $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children('td')
        .toArray()
        .map((cell) => $(cell).text()),
    );
}
