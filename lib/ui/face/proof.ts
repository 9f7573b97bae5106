/** Proof-reading in the workspace: pasted text or a file, with the dictionary that ships along. */

// The package exports its reader for Node only; the word list itself is a plain text file.
import dictionary from '../../../node_modules/dictionary-vi/index.dic?raw';
import { parsePeriod } from '../../calendar/period.ts';
import { parseDictionary } from '../../proof/dictionary.ts';
import { readDocument } from '../../proof/documents.ts';
import { proofread } from '../../proof/index.ts';
import type { ProofOutcome } from './backend.ts';

export async function proofText(
  name: string,
  text: string,
  periodId: string | null,
): Promise<ProofOutcome> {
  const period = periodId === null ? null : parsePeriod(periodId);
  const result = proofread(text, { period, syllables: syllables() });
  return { name, text, result, problem: null };
}

let known: ReadonlySet<string> | null = null;

/** Syllables of the dictionary that ships along; parsed on the first text. */
function syllables(): ReadonlySet<string> {
  known ??= parseDictionary(dictionary);
  return known;
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
