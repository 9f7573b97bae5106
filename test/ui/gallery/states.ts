/** The states shown by the gallery, by name. */
import type { PageStatus, WalkProgress } from '../../../lib/browser/messages.ts';
import { sentenceOf } from '../../../lib/portal/walk/sentences.ts';
import { proofread } from '../../../lib/proof/index.ts';
import type { CaptureState } from '../../../lib/store/types.ts';
import type { PageState } from '../../../lib/ui/face/backend.ts';
import { type MemoryBackend, memoryBackend } from '../memory-backend.ts';
import { capture, findings, PERIOD, scopeView, UNIT } from '../sample.ts';

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
      pages: true,
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

const walking: WalkProgress = {
  captureId: 'capture-1',
  state: 'reading',
  page: 6,
  pagesTotal: 25,
  rows: 288,
  rowsTotal: 1_204,
  refused: 0,
  sentence: 'Đang đọc: trang 6/25, 288/1.204 hồ sơ',
};

/** A walk that stands still after six of 25 pages, and why. */
function stopped(state: CaptureState, sentence: string): GalleryState {
  const part = capture({ state, sentence, pagesRead: 6, rowsRead: 288 });
  return {
    view: 'overview',
    backend: () =>
      memoryBackend({
        page: portal(
          state === 'paused'
            ? { walk: { ...walking, state, sentence: `Tạm dừng ở trang 6/25, 288/1.204 hồ sơ` } }
            : { unfinished: part },
        ),
        view: scopeView({ captures: [part] }),
      }),
  };
}

const FAULTY = `ỦY BAN NHÂN DÂN
XÃ MINH HỌA

BÁO CÁO
Công tác kiểm soát thủ tục hành chính quý IV năm 2026

I. TÌNH HÌNH
1. Tiếp nhận hồ sơ
Tổng số hồ sơ tiếp nhận là 1.120 hồ sơ (trong đó: trực tuyến 951 hồ sơ; trực tiếp 163 hồ sơ; kỳ trước chuyển qua 07 hồ sơ).
1. Giải quyết hồ sơ
Số hồ sơ đã giải quyết 1.106 hồ sơ, trong đó trước hạn 483 hồ sơ, đúng hạn 620 hồ sơ. Các đơn vị nghiêm túch thực hiện.`;

/** A backend whose session still holds texts that were proof-read. */
function proofBackend(files: number): MemoryBackend {
  const backend = memoryBackend({});
  const outcomes = Array.from({ length: files }, (_, i) => {
    const text = FAULTY.replaceAll('1.120', i % 2 === 0 ? '1.120' : '1.121');
    const name = files === 1 ? 'bao-cao-quy-iv.docx' : `bao-cao-xa-${i + 1}.docx`;
    return { name, text, result: proofread(text), problem: null, comparison: null };
  });
  const unread = {
    name: 'ban-quet.docx',
    text: '',
    result: null,
    problem: 'Tệp “ban-quet.docx” không có chữ nào (có thể là bản quét ảnh); hãy dùng bản có chữ.',
    comparison: null,
  };
  void backend.proofSession.write(
    JSON.parse(
      JSON.stringify({
        outcomes: files === 1 ? outcomes : [...outcomes, unread],
        open: files === 1 ? 0 : null,
        at: 0,
        pasted: '',
        inPeriod: false,
        against: true,
      }),
    ),
  );
  return backend;
}

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
  paused: stopped('paused', ''),
  expired: stopped(
    'stopped',
    sentenceOf('expired', {
      things: 'hồ sơ',
      page: 7,
      pagesRead: 6,
      rowsRead: 288,
      rowsTotal: 1_204,
    }),
  ),
  partial: stopped('partial', 'Đã hủy, giữ lại trang 6/25, 288/1.204 hồ sơ'),
  clean: {
    view: 'warnings',
    backend: () =>
      memoryBackend({
        view: scopeView({
          findings: findings().filter(({ finding }) => finding.outcome === 'pass'),
        }),
      }),
  },
  failed: {
    view: 'overview',
    backend: () => ({
      ...memoryBackend({}),
      load: () => Promise.reject(new Error('Trình duyệt không mở được kho số liệu.')),
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
              pages: false,
              headers: ['STT', 'Tên tệp', 'Ngày tải lên', 'Dung lượng'],
            },
          ],
        }),
      }),
  },
  proof: { view: 'proof', backend: () => proofBackend(1) },
  batch: { view: 'proof', backend: () => proofBackend(4) },
  nothing: { view: 'overview', backend: () => memoryBackend({ view: null }) },
};
