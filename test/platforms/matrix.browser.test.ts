/**
 * Every platform in every situation, in a real Chromium. What was seen is written to
 * MATRIX.md; the test fails when the file does not say what happens.
 */
import { describe, expect, it } from 'vitest';
import { inPage } from './browser.ts';
import { expectedDossiers, PAGES, type PageQuery, saidBy, type WidgetPage } from './pages.ts';
import { servePages } from './served.ts';

const TOTAL = 53;
const SITUATIONS = {
  'Đọc danh sách': readsList,
  'Đi hết các trang': walksPages,
  'Hết phiên đăng nhập': stopsWhenExpired,
  'Danh sách rỗng': seesEmpty,
  'Đang tải': waitsWhileLoading,
  'Cửa sổ hẹp': readsNarrow,
};

const served = servePages();
const matrix = new Map<string, Map<string, string>>();

function open(page: WidgetPage, query: PageQuery = {}) {
  return served.openSettled(page.name, { total: TOTAL, ...query });
}

/** The page shown, without touching anything. */
async function readsList(page: WidgetPage): Promise<string> {
  const tab = await open(page);
  const reading = await inPage(tab, 'read');
  const { platform } = await inPage(tab, 'look');
  await tab.close();
  expect(platform).toBe(page.reader);
  expect(saidBy(reading?.dossiers ?? [])).toEqual(expectedDossiers(10));
  expect(JSON.stringify(reading)).not.toMatch(/Nguyễn Văn Mẫu|Trần Thị Thí Dụ/);
  return `${reading?.dossiers.length} hồ sơ, đúng từng ô`;
}

async function walksPages(page: WidgetPage): Promise<string> {
  const tab = await open(page);
  const { dossiers, pages, outcome } = await inPage(tab, 'walk');
  await tab.close();
  expect(outcome).toMatchObject({ end: 'complete' });
  expect(pages).toEqual([1, 2, 3, 4, 5, 6]);
  expect(saidBy(dossiers)).toEqual(expectedDossiers(TOTAL));
  const total = outcome.state.totalNow;
  expect(total === null || total === TOTAL).toBe(true);
  expect(outcome.verified).toBe(total === TOTAL);
  return `${pages.length} trang, ${dossiers.length}/${total ?? 'không nêu'}`;
}

async function stopsWhenExpired(page: WidgetPage): Promise<string> {
  const tab = await open(page, { situation: 'expired' });
  const { dossiers, outcome } = await inPage(tab, 'walk');
  await tab.close();
  expect(outcome).toMatchObject({ end: 'expired', verified: false, resumable: true });
  expect(outcome.sentence).toContain('trang 3');
  expect(saidBy(dossiers)).toEqual(expectedDossiers(20));
  return `dừng, giữ ${dossiers.length} hồ sơ`;
}

async function seesEmpty(page: WidgetPage): Promise<string> {
  const tab = await served.open(page.name, { situation: 'empty' });
  await tab.waitForTimeout(600);
  const { dossiers, outcome } = await inPage(tab, 'walk');
  await tab.close();
  expect(outcome).toMatchObject({ end: 'complete', verified: true });
  expect(dossiers).toEqual([]);
  return 'báo không có hồ sơ';
}

/** Never ends loading: nothing may be read, and nothing called complete. */
async function waitsWhileLoading(page: WidgetPage): Promise<string> {
  const tab = await served.open(page.name, { situation: 'loading' });
  await tab.waitForTimeout(400);
  const { dossiers, outcome } = await inPage(tab, 'walk', { timeoutMs: 1500, retries: 0 });
  await tab.close();
  expect(outcome).toMatchObject({ end: 'failed-page', verified: false, resumable: true });
  expect(outcome.sentence).toMatch(/đang tải/);
  expect(dossiers).toEqual([]);
  return 'chờ, không đọc';
}

async function readsNarrow(page: WidgetPage): Promise<string> {
  const tab = await open(page, { width: 480, total: 23 });
  const { dossiers, outcome } = await inPage(tab, 'walk');
  await tab.close();
  expect(outcome.end).toBe('complete');
  expect(saidBy(dossiers)).toEqual(expectedDossiers(23));
  return `${dossiers.length} hồ sơ, đúng từng ô`;
}

describe('Nền tảng × tình huống', () => {
  for (const page of PAGES) {
    describe(`${page.name} — ${page.software}`, () => {
      for (const [situation, check] of Object.entries(SITUATIONS)) {
        it.concurrent(situation, async () => {
          const seen = await check(page);
          const row = matrix.get(page.name) ?? new Map<string, string>();
          matrix.set(page.name, row.set(situation, seen));
        });
      }
    });
  }

  it('bảng trong MATRIX.md đúng như vừa thấy, không ô nào trống', async () => {
    const filled = [...matrix.values()].reduce((sum, row) => sum + row.size, 0);
    expect(filled).toBe(PAGES.length * Object.keys(SITUATIONS).length);
    await expect(matrixText()).toMatchFileSnapshot('./MATRIX.md');
  });
});

function matrixText(): string {
  const situations = Object.keys(SITUATIONS);
  const head = ['Trang thử', 'Phần mềm vẽ trang', 'Bộ đọc', ...situations];
  const rows = PAGES.map((page) => [
    page.name,
    page.software,
    page.reader,
    ...situations.map((situation) => matrix.get(page.name)?.get(situation) ?? '—'),
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    '# Nền tảng × tình huống',
    '',
    'Do test/platforms/matrix.browser.test.ts ghi từ những gì thấy trong Chromium thật; mỗi ô là một phép thử.',
    'Mỗi trang có 53 hồ sơ bịa, 10 hồ sơ một trang. "mã phát ra": phần mềm không còn cài được, trang viết theo mã HTML mà nó phát ra.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
