/** Runs in a worker: reads a file, proof-reads its text, compares it; the tab stays free. */
import { parsePeriod } from '../../calendar/period.ts';
import { compareWithData } from '../../proof/compare.ts';
import { DocumentError, readDocument, textProblem } from '../../proof/documents.ts';
import { proofread } from '../../proof/index.ts';
import type { ProofAnswer, ProofOrder, ProofTask } from './proof-messages.ts';

/** The part of a worker's own scope that is used; the page's types know no worker. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ProofOrder>) => void) | null;
  postMessage(answer: ProofAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, task } }) => {
  void work(id, task).then(
    (answer) => scope.postMessage(answer),
    (error: unknown) => scope.postMessage(failure(id, error)),
  );
};

async function work(id: number, task: ProofTask): Promise<ProofAnswer> {
  if (task.kind === 'compare') {
    const { text, figures, chosen } = task;
    return { id, kind: 'compared', comparison: compareWithData(text, figures, chosen) };
  }
  const text = await textOf(task);
  const period = task.periodId === null ? null : parsePeriod(task.periodId);
  const result = proofread(text, {
    period,
    onProgress: (done) => scope.postMessage({ id, kind: 'progress', done }),
  });
  return { id, kind: 'read', read: { text, result } };
}

async function textOf(task: Exclude<ProofTask, { kind: 'compare' }>): Promise<string> {
  if (task.kind === 'file') return (await readDocument(task.name, task.bytes)).text;
  const problem = textProblem('Nội dung đã dán', task.text);
  if (problem) throw new DocumentError(problem);
  return task.text;
}

function failure(id: number, error: unknown): ProofAnswer {
  if (error instanceof DocumentError) return { id, kind: 'problem', problem: error.message };
  return { id, kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
