/** Saved pages and exports dropped in the workspace, read one after another. */
import { readFile } from '../../portal/file.ts';
import { mappings } from '../../store/index.ts';
import type { FileOutcome } from './backend.ts';

/** Reads every file; one that cannot be read is named with its reason and stops no other. */
export async function readFiles(files: readonly File[]): Promise<FileOutcome[]> {
  const taught = await mappings.get();
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const reading = await readFile(file.name, bytes, { mappings: taught });
      outcomes.push({ name: file.name, readings: [reading], problem: null });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      outcomes.push({ name: file.name, readings: [], problem });
    }
  }
  return outcomes;
}
