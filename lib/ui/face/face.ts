/**
 * The state behind popup and workspace: what is chosen, what was computed for it, and
 * what the portal page shows. Every change of the view is written at once, so that a
 * popup that vanishes opens again just where it was.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { WalkProgress } from '../../browser/messages.ts';
import { quarterHolding, regimeOf } from '../../calendar/period.ts';
import type { Scope } from '../../store/types.ts';
import { speak } from '../texts.ts';
import type { Backend, PageState, ScopeView } from './backend.ts';
import { parseView, printView, type ViewState } from './view-state.ts';
import { createWords, type Words } from './words.ts';

export interface Face extends Omit<Words, 'adopt'> {
  backend: Backend;
  ready: Signal<boolean>;
  unit: Signal<string>;
  /** Regime of the periods offered; null until the settings are read. */
  regime: Signal<string | null>;
  periodId: Signal<string>;
  view: Signal<ViewState>;
  keeper: ViewKeeper | null;
  scopes: Signal<Scope[]>;
  /** Units that can be chosen, latest first. */
  units: ReadonlySignal<string[]>;
  data: Signal<ScopeView | null>;
  busy: Signal<boolean>;
  problem: Signal<string | null>;
  page: Signal<PageState>;
  walk: Signal<WalkProgress | null>;
  toast: Signal<string | null>;
  chooseUnit(unit: string): void;
  choosePeriod(periodId: string): void;
  /** Unit and period at once; nothing happens when they are chosen already. */
  chooseScope(unit: string, periodId: string): void;
  show(change: Partial<ViewState>): void;
  reload(): Promise<void>;
  lookAtPage(): Promise<void>;
  say(sentence: string): void;
  /** Runs an action and shows its failure as a sentence instead of losing it. */
  attempt<T>(action: () => Promise<T>): Promise<T | undefined>;
}

/** Where a face keeps its view: the popup in storage, a full tab in its own address. */
export interface ViewKeeper {
  read(): string;
  write(view: string): void;
}

/** A face with nothing chosen yet; openFace fills it. `keeper`: where a full tab keeps its view. */
export function createFace(backend: Backend, keeper: ViewKeeper | null = null): Face {
  const unit = signal('');
  const regime = signal<string | null>(null);
  const periodId = signal(quarterHolding(backend.today()).id);
  const view = signal<ViewState>(parseView(''));
  const scopes = signal<Scope[]>([]);
  const data = signal<ScopeView | null>(null);
  const busy = signal(false);
  const problem = signal<string | null>(null);
  const page = signal<PageState>({ kind: 'none' });
  const walk = signal<WalkProgress | null>(null);
  const { adopt, ...words } = createWords(backend, { unit, periodId }, () => void reload());
  const toast = signal<string | null>(null);
  const ready = signal(false);
  let loading = 0;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const units = computed(() => {
    const known = scopes.value.map((scope) => scope.unit);
    return [...new Set(unit.value === '' ? known : [...known, unit.value])];
  });

  const face: Face = {
    backend,
    ready,
    unit,
    regime,
    periodId,
    view,
    keeper,
    scopes,
    units,
    data,
    busy,
    problem,
    page,
    walk,
    ...words,
    toast,
    chooseUnit: (value) => choose({ unit: value }),
    choosePeriod: (value) => choose({ periodId: value }),
    chooseScope(toUnit, toPeriod) {
      if (toUnit === unit.value && toPeriod === periodId.value) return;
      choose({ unit: toUnit, periodId: toPeriod });
    },
    show(change) {
      view.value = { ...view.value, ...change };
      remember();
    },
    reload,
    async lookAtPage() {
      page.value = await backend.page();
      if (page.value.kind === 'portal') walk.value = page.value.status.walk;
    },
    say(sentence) {
      toast.value = sentence;
      clearTimeout(toastTimer);
      toastTimer = setTimeout(() => {
        toast.value = null;
      }, 4_000);
    },
    async attempt(action) {
      try {
        return await action();
      } catch (error) {
        face.say(error instanceof Error ? error.message : String(error));
        return undefined;
      }
    },
  };

  function choose(change: { unit?: string; periodId?: string }): void {
    batch(() => {
      if (change.unit !== undefined) unit.value = change.unit;
      if (change.periodId !== undefined) periodId.value = change.periodId;
      view.value = { ...view.value, finding: null, page: 0, scroll: 0 };
    });
    remember();
    void reload();
  }

  function remember(): void {
    const shown = printView(view.value);
    keeper?.write(shown);
    void backend.items.selection.update((before) => ({
      unit: unit.value,
      periodId: periodId.value,
      view: keeper ? before.view : shown,
    }));
  }

  /** Computes the chosen scope anew; a newer call makes an older one's result void. */
  async function reload(): Promise<void> {
    const turn = ++loading;
    const before = words.words.value;
    busy.value = true;
    try {
      const [found, stored, result] = await Promise.all([
        backend.scopes(),
        backend.items.drafts.get(),
        backend.load(unit.value, periodId.value),
      ]);
      if (turn !== loading) return;
      batch(() => {
        scopes.value = found;
        adopt(stored, before);
        data.value = result;
        problem.value = null;
      });
    } catch (error) {
      if (turn === loading) problem.value = error instanceof Error ? error.message : String(error);
    } finally {
      if (turn === loading) busy.value = false;
    }
  }

  return face;
}

/**
 * Opens a face where it was left: the stored choice, else the unit of the open portal
 * page, else the latest captured one; the running quarter when no period was chosen.
 */
export async function openFace(face: Face): Promise<void> {
  const { backend } = face;
  const [settings, selection, scopes] = await Promise.all([
    backend.items.settings.get(),
    backend.items.selection.get(),
    backend.scopes(),
    face.lookAtPage(),
  ]);
  batch(() => {
    speak(settings.language);
    face.scopes.value = scopes;
    face.view.value = parseView(face.keeper?.read() || selection.view);
    const onPage = face.page.value.kind === 'portal' ? face.page.value.status : null;
    face.unit.value = selection.unit || (onPage?.unit ?? scopes[0]?.unit ?? '');
    face.regime.value = settings.regime;
    face.periodId.value =
      selection.periodId || quarterHolding(backend.today(), regimeOf(settings.regime)).id;
  });
  await face.reload();
  face.ready.value = true;
}

const WALK_PAUSE = 2_000;

/** Follows changes made elsewhere: captures growing, a walk moving, settings edited. */
export function followFace(face: Face): () => void {
  const { backend } = face;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const within = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void face.reload();
    }, ms);
  };
  const soon = () => within(250);
  const stops = [
    backend.onCaptures(soon),
    backend.onWalk((progress) => {
      face.walk.value = progress;
      // While pages come in, counting anew every other second is enough.
      if (progress.state !== 'reading') soon();
      else if (timer === undefined) within(WALK_PAUSE);
    }),
    backend.items.settings.watch((settings) => {
      speak(settings.language);
      face.regime.value = settings.regime;
      soon();
    }),
    ...[
      backend.items.profile.watch(soon),
      backend.items.register.watch(soon),
      backend.items.drafts.watch(soon),
      backend.items.manualCounts.watch(soon),
      backend.items.dismissals.watch(soon),
      backend.items.baselines.watch(soon),
      backend.items.targets.watch(soon),
      backend.items.policy.watch(soon),
      backend.items.daysOff.watch(soon),
      backend.items.unitFiles.watch(soon),
      backend.items.managed.watch(soon),
      backend.items.expectedUnits.watch(soon),
    ],
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
