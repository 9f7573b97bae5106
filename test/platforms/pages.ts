/** Every fixture page, the reader it is meant for, and what its dossiers are. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { formatDay } from '../../lib/calendar/day.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import { makeDossiers } from '../fixtures/pages/widgets/dossiers.ts';
import type { WidgetServer } from './server.ts';

export interface WidgetPage {
  name: string;
  /** The platform expected to read it. */
  reader: string;
  /** What draws the page. */
  software: string;
}

export const PAGES: readonly WidgetPage[] = [
  page('server-table', 'server-table', 'HTML của máy chủ, liên kết "?page=2"'),
  page('liferay', 'liferay', 'Liferay 6, search container (mã phát ra)'),
  page('datatables', 'datatables', `DataTables ${versionOf('datatables.net')}`),
  page('datatables-1', 'datatables', `DataTables ${versionOf('datatables1')} + jQuery`),
  page('datatables-scroll', 'datatables', `DataTables ${versionOf('datatables1')}, scrollX`),
  page('material', 'material', `Angular Material ${versionOf('@angular/material')}, table`),
  page('material-div', 'material', `Angular Material ${versionOf('@angular/material')}, div`),
  page('material-legacy', 'material', 'Angular Material < 15, div (mã phát ra)'),
  page('antd', 'antd', `antd ${versionOf('antd')}, hai thanh phân trang, tiêu đề cố định`),
  page('vuetify', 'vuetify', `Vuetify ${versionOf('vuetify')}`),
  page('opencps', 'opencps', 'OpenCPS, Vuetify 1 (mã phát ra)'),
  page('load-more', 'load-more', 'Nút "Xem thêm"'),
  page('infinite', 'load-more', 'Cuộn đến cuối để tải thêm'),
  page('tabulator', 'generic', `Tabulator ${versionOf('tabulator-tables')} (lạ)`),
  page('ag-grid', 'generic', `ag-grid ${versionOf('ag-grid-community')} (lạ)`),
];

function page(name: string, reader: string, software: string): WidgetPage {
  return { name, reader, software };
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

export interface PageQuery {
  situation?: string;
  total?: number;
  size?: number;
  delay?: number;
  width?: number;
}

/** Opens a fixture page and puts the library in, once the page has shown something. */
export async function openWidget(
  browser: Browser,
  server: WidgetServer,
  bridge: string,
  name: string,
  query: PageQuery = {},
): Promise<Page> {
  const { width = 1280, ...rest } = query;
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  const parameters = new URLSearchParams({ sso: `${server.otherOrigin}/login` });
  for (const [key, value] of Object.entries(rest)) parameters.set(key, String(value));
  await tab.goto(`${server.origin}/${name}?${parameters}`);
  if (bridge !== '') await tab.addScriptTag({ content: bridge });
  return tab;
}

/** Opens a fixture page and waits until its list has settled. */
export async function openSettled(...args: Parameters<typeof openWidget>): Promise<Page> {
  const tab = await openWidget(...args);
  await tab.waitForFunction(() => /H37\.21-\d{6}-\d{4}/.test(document.body.textContent ?? ''));
  await tab.waitForTimeout(200);
  return tab;
}

/** What a dossier on any fixture page says, in the page's own spelling. */
export interface Said {
  code: string;
  procedure: string | null;
  field: string | null;
  channel: string | null;
  received: string | null;
  due: string | null;
  finished: string | null;
  status: string;
}

const CHANNELS: Record<string, string> = {
  'Trực tuyến': 'online',
  'Trực tiếp': 'direct',
  'Qua bưu chính công ích': 'postal',
};

/** What must be read of the first `count` dossiers. */
export function expectedDossiers(count: number): Said[] {
  return makeDossiers(count).map((row) => ({
    code: row.code,
    procedure: row.procedure,
    field: row.field,
    channel: CHANNELS[row.channel] ?? null,
    received: row.received,
    due: row.due,
    finished: row.finished || null,
    status: row.status,
  }));
}

/** What was read, for comparing. */
export function saidBy(dossiers: readonly Dossier[]): Said[] {
  const day = (value: number | null) => (value === null ? null : formatDay(value));
  return dossiers
    .map((dossier) => ({
      code: dossier.code,
      procedure: dossier.procedure,
      field: dossier.field,
      channel: dossier.channel,
      received: day(dossier.received),
      due: day(dossier.due),
      finished: day(dossier.finished),
      status: dossier.statusText,
    }))
    .sort((a, b) => a.code.slice(-4).localeCompare(b.code.slice(-4)));
}
