/**
 * The desk of the proof-reader: the texts read, which one is open, what is running. It
 * outlives the view, so that a look at another part, or a reload, loses nothing.
 */
import { effect, type Signal, signal } from '@preact/signals';
import type { JsonValue } from '../../store/types.ts';
import { z } from '../../zod.ts';
import type { ProofOutcome, ProofRequest } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';
import { NO_FILTER, type ProofFilter } from './proof.ts';
import { type ProofSession, proofSession } from './proof-session.ts';

export interface Running {
  name: string;
  /** Files finished and files in all. */
  at: number;
  total: number;
  /** Of the file being read, from 0 to 1. */
  done: number;
}

export interface ProofDesk {
  outcomes: Signal<ProofOutcome[]>;
  /** Index of the open text; null shows the start or the summary. */
  open: Signal<number | null>;
  /** Index of the chosen finding among the filtered ones. */
  at: Signal<number>;
  filter: Signal<ProofFilter>;
  pasted: Signal<string>;
  inPeriod: Signal<boolean>;
  against: Signal<boolean>;
  running: Signal<Running | null>;
  /** Periods of which units sent their figures as files. */
  sent: Signal<string[]>;
  readText(): Promise<void>;
  readFiles(files: readonly File[]): Promise<void>;
  cancel(): void;
  show(index: number | null): void;
  clear(): void;
}

const desks = new WeakMap<Face, ProofDesk>();

/** The desk of a face: one for as long as the tab is open, whatever part is shown. */
export function proofDesk(face: Face): ProofDesk {
  const known = desks.get(face);
  if (known) return known;
  const desk = createDesk(face);
  desks.set(face, desk);
  return desk;
}

function createDesk(face: Face): ProofDesk {
  const outcomes = signal<ProofOutcome[]>([]);
  const open = signal<number | null>(null);
  const at = signal(0);
  const filter = signal<ProofFilter>(NO_FILTER);
  const pasted = signal('');
  const inPeriod = signal(false);
  const against = signal(true);
  const running = signal<Running | null>(null);
  const sent = signal<string[]>([]);
  let stop: AbortController | null = null;

  const desk: ProofDesk = {
    outcomes,
    open,
    at,
    filter,
    pasted,
    inPeriod,
    against,
    running,
    sent,
    async readText() {
      const t = texts().proof;
      if (pasted.value.trim() === '') return face.say(t.empty);
      const text = pasted.value;
      await run([t.pasted], (_, request) => face.backend.proofText(t.pasted, text, request));
    },
    readFiles: (files) =>
      run(
        files.map((file) => file.name),
        (i, request) => face.backend.proofFile(files[i] as File, request),
      ),
    cancel: () => stop?.abort(),
    show(index) {
      open.value = index;
      at.value = 0;
      filter.value = NO_FILTER;
    },
    clear() {
      outcomes.value = [];
      desk.show(null);
    },
  };

  /** Reads one after another; what was read before a stop is kept. */
  async function run(
    names: readonly string[],
    read: (index: number, request: ProofRequest) => Promise<ProofOutcome>,
  ): Promise<void> {
    if (running.value || names.length === 0) return;
    stop = new AbortController();
    desk.clear();
    for (const [i, name] of names.entries()) {
      running.value = { name, at: i, total: names.length, done: 0 };
      const outcome = await step(
        () => read(i, requestOf(stop as AbortController, names.length === 1)),
        name,
      );
      if (!outcome) break;
      outcomes.value = [...outcomes.value, outcome];
    }
    running.value = null;
    if (outcomes.value.length === 1 && outcomes.value[0]?.result) desk.show(0);
  }

  async function step(
    read: () => Promise<ProofOutcome>,
    name: string,
  ): Promise<ProofOutcome | null> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') {
        face.say(texts().proof.stopped);
        return null;
      }
      const why = error instanceof Error ? error.message : String(error);
      return {
        name,
        text: '',
        result: null,
        problem: texts().common.failed(why),
        comparison: null,
      };
    }
  }

  function requestOf(controller: AbortController, alone: boolean): ProofRequest {
    const scope = { unit: face.unit.value, periodId: face.periodId.value, alone };
    return {
      periodId: inPeriod.value ? scope.periodId : null,
      against: against.value && hasData(face, desk) ? scope : null,
      signal: controller.signal,
      onProgress: (done) => {
        if (running.value) running.value = { ...running.value, done };
      },
    };
  }

  const { unitFiles } = face.backend.items;
  const take = (files: JsonValue) => {
    sent.value = periodsOf(files);
  };
  void unitFiles.get().then(take);
  unitFiles.watch(take);
  void keepSession(face, desk);
  return desk;
}

/** Whether anything was read or sent for the chosen period, so that a text can be held against it. */
export function hasData(face: Face, desk: ProofDesk): boolean {
  const period = face.periodId.value;
  const read = face.scopes.value.some((scope) => scope.periodId === period);
  return read || face.data.value !== null || desk.sent.value.includes(period);
}

/** Periods of the unit files as they are stored. */
function periodsOf(files: JsonValue): string[] {
  const read = z.array(z.object({ periodId: z.string() })).safeParse(files);
  return read.success ? read.data.map((file) => file.periodId) : [];
}

const WRITE_PAUSE = 300;

/** Brings back what the browser still holds, then writes every change after a pause. */
async function keepSession(face: Face, desk: ProofDesk): Promise<void> {
  const note = face.backend.proofSession;
  const read = proofSession.safeParse(await note.read().catch(() => null));
  if (read.success && desk.pasted.value === '' && !desk.running.value && !desk.outcomes.value[0])
    restore(desk, read.data);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  effect(() => {
    const session: ProofSession = {
      outcomes: desk.outcomes.value,
      open: desk.open.value,
      at: desk.at.value,
      pasted: desk.pasted.value,
      inPeriod: desk.inPeriod.value,
      against: desk.against.value,
    };
    clearTimeout(timer);
    if (first) {
      first = false;
      return;
    }
    timer = setTimeout(() => {
      // More than the browser keeps in memory: nothing is kept, and the texts stay on screen.
      note
        .write(session as unknown as JsonValue)
        .catch(() => note.write(null).catch(() => undefined));
    }, WRITE_PAUSE);
  });
}

function restore(desk: ProofDesk, session: ProofSession): void {
  desk.outcomes.value = session.outcomes;
  desk.open.value = session.outcomes[session.open ?? -1]?.result ? session.open : null;
  desk.at.value = session.at;
  desk.pasted.value = session.pasted;
  desk.inPeriod.value = session.inPeriod;
  desk.against.value = session.against;
}
