/** soat proof: written reports → findings on their own numbers and wording, and against data. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Period, parsePeriod } from '../calendar/period.ts';
import { type Comparison, compareWithData } from '../proof/compare.ts';
import { DocumentError, readDocument } from '../proof/documents.ts';
import { type ProofResult, proofread } from '../proof/index.ts';
import { type Args, readArgs, UsageError } from './args.ts';
import { EXIT_OK, EXIT_VIOLATION, type Io, processIo } from './io.ts';
import { type FiguresFor, readData } from './proof-data.ts';
import { proofSummary, toProofJson } from './proof-summary.ts';

export interface ProofedFile {
  file: string;
  text: string;
  result: ProofResult;
  /** null: no data was given. */
  comparison: Comparison | null;
}

const USAGE =
  'Cần ít nhất một tệp để soát: soat proof TỆP [--period 2024-Q3] [--data TỆP...] [--json].';

/**
 * `proof FILE... [--period P] [--data FILE... [--unit NAME] [--level L] [--as-of DAY]] [--json]`.
 * Exit code 1 when a text proves itself wrong, else 0. Throws UsageError for bad usage or
 * unreadable files, naming every problem.
 */
export async function runProof(argv: readonly string[], io: Io = processIo): Promise<number> {
  const args = readArgs(argv, {
    values: ['period', 'unit', 'level', 'as-of'],
    lists: ['data'],
    flags: ['json'],
  });
  const problems: string[] = [];
  const period = await collecting(problems, async () => readPeriod(args));
  const documents = await collecting(problems, () => readAll(args.files));
  const figuresFor = await collecting(problems, async () =>
    period === undefined ? null : readData(args, io),
  );
  if (problems.length > 0) throw new UsageError(problems);
  // Of many texts, one that names no unit may be anyone's, and so may data that names none.
  const alone = documents?.length === 1;
  const chosen = alone ? (args.values.get('unit') ?? null) : null;
  const compare = (text: string, all: FiguresFor): Comparison =>
    compareWithData(
      text,
      all(text).filter((known) => alone || known.unit),
      chosen,
    );
  const proofed: ProofedFile[] = [];
  for (const [i, { file, text }] of (documents ?? []).entries()) {
    if (io.terminal && (documents?.length ?? 0) > 1)
      io.err(`\rĐang soát ${i + 1}/${documents?.length}: ${basename(file)}\x1b[K`);
    const result = proofread(text, { period: period ?? null });
    const comparison = figuresFor ? compare(text, figuresFor) : null;
    proofed.push({ file, text, result: withComparison(result, comparison), comparison });
  }
  if (io.terminal && proofed.length > 1) io.err('\r\x1b[K');
  if (args.flags.has('json')) io.out(`${JSON.stringify(toProofJson(proofed), null, 2)}\n`);
  else io.out(proofSummary(proofed));
  const violated = proofed.some((p) => p.result.findings.some((f) => f.outcome === 'violation'));
  return violated ? EXIT_VIOLATION : EXIT_OK;
}

/** Runs a step; what is wrong with it joins the other problems instead of hiding them. */
async function collecting<T>(problems: string[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function readPeriod(args: Args): Period | null {
  const id = args.values.get('period');
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
async function readAll(files: readonly string[]): Promise<{ file: string; text: string }[]> {
  if (files.length === 0) throw new UsageError([USAGE]);
  const problems: string[] = [];
  const documents: { file: string; text: string }[] = [];
  for (const file of files) {
    try {
      const bytes = await readFile(file);
      documents.push({ file, ...(await readDocument(basename(file), bytes)) });
    } catch (error) {
      problems.push(error instanceof DocumentError ? error.message : await openProblem(file));
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  return documents;
}

async function openProblem(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found) return `${file}: không tìm thấy tệp này.`;
  return found.isDirectory()
    ? `${file}: đây là thư mục, hãy nêu các tệp bên trong.`
    : `${file}: không mở được tệp này.`;
}

/** Findings of both readings in the order of the text. */
function withComparison(result: ProofResult, comparison: Comparison | null): ProofResult {
  if (!comparison) return result;
  const findings = [...result.findings, ...comparison.findings].sort(
    (a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0),
  );
  return { ...result, relations: result.relations + comparison.compared, findings };
}
