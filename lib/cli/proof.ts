/** soat proof: written reports → findings on their own numbers and wording. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Period, parsePeriod } from '../calendar/period.ts';
import { DocumentError, readDocument } from '../proof/documents.ts';
import { type ProofResult, proofread } from '../proof/index.ts';
import { readArgs, UsageError } from './args.ts';
import { EXIT_OK, EXIT_VIOLATION, type Io, processIo } from './io.ts';
import { proofSummary, toProofJson } from './proof-summary.ts';

export interface ProofedFile {
  file: string;
  text: string;
  result: ProofResult;
}

/** Exit code 1 when a text proves itself wrong, else 0. Throws UsageError for bad usage or unreadable files. */
export async function runProof(argv: readonly string[], io: Io = processIo): Promise<number> {
  const args = readArgs(argv, { values: ['period'], flags: ['json'] });
  if (args.files.length === 0)
    throw new UsageError([
      'Cần ít nhất một tệp để soát: soat proof TỆP [--period 2024-Q3] [--json].',
    ]);
  const period = readPeriod(args.values.get('period'));
  const documents = await readAll(args.files);
  const proofed: ProofedFile[] = [];
  for (const [i, document] of documents.entries()) {
    if (io.terminal && documents.length > 1)
      io.err(`Đang soát ${i + 1}/${documents.length}: ${document.file}\n`);
    proofed.push({ ...document, result: proofread(document.text, { period }) });
  }
  if (args.flags.has('json')) io.out(`${JSON.stringify(toProofJson(proofed), null, 2)}\n`);
  else io.out(proofSummary(proofed));
  const violated = proofed.some((p) => p.result.findings.some((f) => f.outcome === 'violation'));
  return violated ? EXIT_VIOLATION : EXIT_OK;
}

function readPeriod(id: string | undefined): Period | null {
  if (id === undefined) return null;
  try {
    return parsePeriod(id);
  } catch (error) {
    throw new UsageError([
      error instanceof RangeError ? error.message : `Kỳ báo cáo “${id}” không đọc được.`,
    ]);
  }
}

/** Reads every file, or none: all problems are told at once. */
async function readAll(files: string[]): Promise<{ file: string; text: string }[]> {
  const problems: string[] = [];
  const documents: { file: string; text: string }[] = [];
  for (const file of files) {
    try {
      const bytes = await readFile(file);
      documents.push({ file, ...(await readDocument(basename(file), bytes)) });
    } catch (error) {
      problems.push(
        error instanceof DocumentError ? error.message : `Không mở được tệp “${file}”.`,
      );
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  return documents;
}
