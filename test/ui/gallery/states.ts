/** The states shown by the gallery, by name. */
import type { PageStatus } from '../../../lib/browser/messages.ts';
import type { PageState } from '../../../lib/ui/face/backend.ts';
import { type MemoryBackend, memoryBackend } from '../memory-backend.ts';
import { capture, PERIOD, scopeView, UNIT } from '../sample.ts';

export interface GalleryState {
  view: string;
  backend(): MemoryBackend;
}

const LIST: PageStatus = {
  host: 'motcua.thi-du.gov.vn',
  title: 'Danh sách hồ sơ',
  tables: [
    {
      kind: 'dossier-list',
      platform: 'server',
      rows: 50,
      read: 49,
      refused: [],
      overdue: 1,
      dueSoon: 2,
      missing: [],
      headers: ['STT', 'Mã hồ sơ'],
    },
  ],
  explanation: null,
  unit: UNIT,
  periodId: PERIOD.id,
  overlay: true,
  walk: null,
  unfinished: null,
};

const portal = (change: Partial<PageStatus> = {}): PageState => ({
  kind: 'portal',
  tabId: 1,
  status: { ...LIST, ...change },
});

const walking = {
  captureId: 'capture-1',
  state: 'reading' as const,
  page: 6,
  pagesTotal: 25,
  rows: 288,
  rowsTotal: 1_204,
  refused: 0,
  sentence: 'Đang đọc: trang 6/25, 288/1.204 hồ sơ',
};

export const STATES: Record<string, GalleryState> = {
  overview: { view: 'overview', backend: () => memoryBackend({}) },
  warnings: {
    view: 'warnings?finding=due-soon',
    backend: () => memoryBackend({ page: portal() }),
  },
  report: { view: 'report', backend: () => memoryBackend({}) },
  list: { view: 'overview', backend: () => memoryBackend({ view: null, page: portal() }) },
  walking: {
    view: 'overview',
    backend: () =>
      memoryBackend({
        page: portal({ walk: walking }),
        view: scopeView({
          captures: [capture({ state: 'reading', pagesRead: 6, rowsRead: 288 })],
        }),
      }),
  },
  dormant: {
    view: 'overview',
    backend: () =>
      memoryBackend({
        view: null,
        page: {
          kind: 'dormant',
          tabId: 1,
          host: 'motcua.tinh-khac.gov.vn',
          address: 'https://motcua.tinh-khac.gov.vn/ho-so',
        },
      }),
  },
  unrecognised: {
    view: 'overview',
    backend: () =>
      memoryBackend({
        view: null,
        page: portal({
          tables: [
            {
              kind: 'unknown',
              platform: '',
              rows: 12,
              read: 0,
              refused: [],
              overdue: 0,
              dueSoon: 0,
              missing: ['code', 'received'],
              headers: ['STT', 'Tên tệp', 'Ngày tải lên', 'Dung lượng'],
            },
          ],
        }),
      }),
  },
  nothing: { view: 'overview', backend: () => memoryBackend({ view: null }) },
};
