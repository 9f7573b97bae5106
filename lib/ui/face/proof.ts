/**
 * Proof-reading in the workspace: pasted text or a file, read in a worker, then held
 * against the data that was read. Cancelling ends the worker; the next reading starts anew.
 */
import type { KnownFigures } from '../../proof/compare.ts';
import type { ProofFinding } from '../../proof/types.ts';
import type { ProofOutcome, ProofRequest } from './backend.ts';
import { figuresFor } from './proof-data.ts';
import type { ProofAnswer, ProofOrder, ProofTask } from './proof-messages.ts';

/** A text that cannot be read; the message is a sentence for the user. */
class Unreadable extends Error {}

type Final = Exclude<ProofAnswer, { kind: 'progress' }>;

interface Waiting {
  resolve(answer: Final): void;
  reject(error: Error): void;
  onProgress(done: number): void;
}

let worker: Worker | null = null;
let orders = 0;
const waiting = new Map<number, Waiting>();

function startWorker(): Worker {
  const started = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<ProofAnswer>) => {
    const asked = waiting.get(data.id);
    if (data.kind === 'progress') return asked?.onProgress(data.done);
    waiting.delete(data.id);
    asked?.resolve(data);
  };
  started.onerror = (event) => {
    event.preventDefault();
    stopWorker(new Error(`Phần soát văn bản dừng giữa chừng: ${event.message || 'hết bộ nhớ'}.`));
  };
  return started;
}

function stopWorker(reason: Error): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(reason);
  waiting.clear();
}

/** Gives the worker one task. Rejects with an AbortError when the signal comes. */
function ask(task: ProofTask, { signal, onProgress }: ProofRequest): Promise<Final> {
  if (signal?.aborted) return Promise.reject(aborted());
  worker ??= startWorker();
  const id = ++orders;
  const answer = new Promise<Final>((resolve, reject) => {
    waiting.set(id, { resolve, reject, onProgress: onProgress ?? (() => undefined) });
  });
  const stop = (): void => stopWorker(aborted());
  signal?.addEventListener('abort', stop);
  worker.postMessage({ id, task } satisfies ProofOrder);
  return answer.finally(() => signal?.removeEventListener('abort', stop));
}

function aborted(): DOMException {
  return new DOMException('aborted', 'AbortError');
}

/** Proof-reads a pasted text in the worker. Rejects with an AbortError when its signal stops it. */
export function proofText(
  name: string,
  text: string,
  request: ProofRequest,
): Promise<ProofOutcome> {
  return outcomeOf(name, { kind: 'text', name, text, periodId: request.periodId }, request);
}

/** Proof-reads a file in the worker; one that cannot be read comes back with its sentence. */
export async function proofFile(file: File, request: ProofRequest): Promise<ProofOutcome> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { periodId } = request;
    return await outcomeOf(name, { kind: 'file', name, bytes, periodId }, request);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name === 'AbortError') throw error;
    // The browser could not give the bytes: a folder, or a file that was moved meanwhile.
    return unreadable(name, `Không mở được tệp “${name}”; hãy chọn lại tệp.`);
  }
}

async function outcomeOf(
  name: string,
  task: ProofTask,
  request: ProofRequest,
): Promise<ProofOutcome> {
  try {
    const { text, result } = await read(task, request);
    const comparison = request.against ? await compare(text, request) : null;
    if (!comparison) return { name, text, result, problem: null, comparison: null };
    const findings = inOrder([...result.findings, ...comparison.findings]);
    const { compared, reason } = comparison;
    return {
      name,
      text,
      result: { ...result, findings },
      problem: null,
      comparison: { compared, reason },
    };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(name, error.message);
    throw error;
  }
}

async function read(task: ProofTask, request: ProofRequest) {
  const answer = await ask(task, request);
  if (answer.kind === 'read') return answer.read;
  throw failed(answer);
}

async function compare(text: string, request: ProofRequest) {
  const { against } = request;
  const figures: KnownFigures[] = against ? await figuresFor(text, against) : [];
  const chosen = (against?.alone && against.unit) || null;
  const answer = await ask({ kind: 'compare', text, figures, chosen }, request);
  if (answer.kind === 'compared') return answer.comparison;
  throw failed(answer);
}

function failed(answer: Final): Error {
  if (answer.kind === 'problem') return new Unreadable(answer.problem);
  return new Error(answer.kind === 'fault' ? answer.message : 'unexpected answer');
}

function unreadable(name: string, problem: string): ProofOutcome {
  return { name, text: '', result: null, problem, comparison: null };
}

function inOrder(findings: ProofFinding[]): ProofFinding[] {
  return findings.sort((a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0));
}
