/** Proof-reading in the workspace: pasted text or a file. */

import { parsePeriod } from '../../calendar/period.ts';
import { readDocument } from '../../proof/documents.ts';
import { proofread } from '../../proof/index.ts';
import type { ProofOutcome } from './backend.ts';

export async function proofText(
  name: string,
  text: string,
  periodId: string | null,
): Promise<ProofOutcome> {
  const period = periodId === null ? null : parsePeriod(periodId);
  const result = proofread(text, { period });
  return { name, text, result, problem: null };
}

export async function proofFile(file: File, periodId: string | null): Promise<ProofOutcome> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = await readDocument(file.name, bytes);
    return await proofText(file.name, text, periodId);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { name: file.name, text: '', result: null, problem };
  }
}
