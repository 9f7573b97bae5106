/** A backend that keeps everything in memory: the gallery and the component tests run on it. */
import type { CommandResult, WalkProgress } from '../../lib/browser/messages.ts';
import { proofread } from '../../lib/proof/index.ts';
import type { StoredItem } from '../../lib/store/types.ts';
import type {
  Backend,
  Items,
  PageState,
  ScopeView,
  SessionNote,
} from '../../lib/ui/face/backend.ts';
import { NOW, PERIOD, scopeView, TODAY, UNIT } from './sample.ts';

export interface MemoryBackend extends Backend {
  calls: string[];
  walk(progress: WalkProgress): void;
}

const done: CommandResult = { ok: true };

export function memoryBackend(start: {
  view?: ScopeView | null;
  page?: PageState;
  unit?: string;
}): MemoryBackend {
  const calls: string[] = [];
  const walkers = new Set<(progress: WalkProgress) => void>();
  const view = start.view === undefined ? scopeView() : start.view;
  const unit = start.unit ?? UNIT;
  const note = (name: string) => {
    calls.push(name);
    return Promise.resolve(done);
  };
  return {
    calls,
    items: items(),
    now: () => NOW,
    today: () => TODAY,
    scopes: async () =>
      view
        ? [
            {
              unit,
              level: 'commune',
              periodId: PERIOD.id,
              captures: 1,
              updatedAt: '2026-11-23T09:20:00Z',
            },
          ]
        : [],
    load: async (_unit, periodId) => (periodId === PERIOD.id ? view : null),
    page: async () => start.page ?? { kind: 'none' },
    command: (_tab, command) => note(command),
    highlight: async (code) => {
      calls.push(`highlight ${code}`);
      return { ok: false, sentence: '' };
    },
    structure: async () => 'Bảng 1: 12 cột, 50 dòng\n  STT · Số biên nhận · Ngày nhận · …',
    enableSite: async (address) => {
      calls.push(`enable ${address}`);
      return true;
    },
    readOnce: async () => start.page ?? { kind: 'none' },
    contradictions: async () => [
      {
        rule: 'statement',
        outcome: 'violation',
        message: 'Câu “không có hồ sơ quá hạn” không khớp số liệu: có 6 hồ sơ trả quá hạn.',
        section: '',
      },
    ],
    readFiles: async () => [],
    storeFiles: async () => undefined,
    forgetCapture: async () => undefined,
    moveCapture: async (id, to) => void calls.push(`move ${id} ${to.unit} ${to.periodId}`),
    addUnitFiles: async () => [],
    mergeUnits: async () => ({ units: [], missing: [], remarks: [], problem: null }),
    proofText: async (name, text) => ({
      name,
      text,
      result: proofread(text),
      problem: null,
      comparison: null,
    }),
    proofFile: async (file) => {
      const text = await file.text();
      return { name: file.name, text, result: proofread(text), problem: null, comparison: null };
    },
    proofSession: sessionNote(),
    markSeen: async () => {
      calls.push('markSeen');
    },
    clipboard: async () => ({ html: '<p>báo cáo</p>', text: 'báo cáo' }),
    file: async (_view, kind) => ({ name: `bao-cao.${kind}`, bytes: new Blob(['x']) }),
    openWorkspace: (place) => void calls.push(`workspace ${place}`),
    openOptions: () => void calls.push('options'),
    onWalk(listen) {
      walkers.add(listen);
      return () => walkers.delete(listen);
    },
    onCaptures: () => () => undefined,
    walk: (progress) => {
      for (const listen of walkers) listen(progress);
    },
  };
}

function sessionNote(): SessionNote {
  let kept: unknown = null;
  return {
    read: async () => kept,
    write: async (value) => {
      kept = value;
    },
  };
}

function items(): Items {
  return {
    settings: memoryItem({
      language: 'vi',
      regime: 'nd-09-2019',
      dueSoonDays: 2,
      overlay: true,
      mutedHosts: [],
      paceMs: 400,
      retentionDays: 400,
      disabledRules: [],
      ruleParameters: {},
    }),
    selection: memoryItem({ unit: '', periodId: '', view: 'overview' }),
    profile: memoryItem({
      unit: UNIT,
      level: 'commune',
      superior: 'Văn phòng UBND tỉnh Lạng Sơn',
      province: 'Lạng Sơn',
      place: 'Minh Họa',
      symbol: '/BC-UBND',
      signerTitle: 'CHỦ TỊCH',
      signerName: '',
      oneStopAddress: '',
      recipients: [],
      formProfile: '',
    }),
    register: memoryItem([]),
    drafts: memoryItem([]),
    manualCounts: memoryItem([]),
    dismissals: memoryItem([]),
    baselines: memoryItem([]),
    mappings: memoryItem([]),
    targets: memoryItem(null),
    policy: memoryItem(null),
    daysOff: memoryItem(null),
    unitFiles: memoryItem(null),
    managed: memoryItem({}),
    expectedUnits: memoryItem([]),
  };
}

export function memoryItem<T>(fallback: NoInfer<T>): StoredItem<T> {
  let value: T = fallback;
  const watchers = new Set<(value: T) => void>();
  const set = async (next: T) => {
    value = next;
    for (const watch of watchers) watch(next);
  };
  return {
    get: async () => value,
    read: async () => ({ value, problem: null }),
    set,
    update: async (change) => {
      await set(change(value));
      return value;
    },
    reset: () => set(fallback),
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
