/**
 * Proof-reading: a written report → figures with their roles → claims → contradictions.
 */
import { fillBlanks } from './blanks.ts';
import { Collector } from './collector.ts';
import { doubtsOf } from './doubts.ts';
import type { LegacyCode } from './legacy-codes.ts';
import { type Window, yearWindow } from './openings.ts';
import { flatten, readDocumentText } from './passages.ts';
import { checkAcross } from './rules/across.ts';
import { checkOnlineBase } from './rules/base.ts';
import { checkCitations } from './rules/citations.ts';
import { checkHundred } from './rules/hundred.ts';
import { checkNumbering } from './rules/numbering.ts';
import { checkPeriods, type DocumentDates, readDates, reportWindow } from './rules/period.ts';
import { checkRates } from './rules/rate.ts';
import { checkRepeats } from './rules/repeat.ts';
import { checkStandalone } from './rules/standalone.ts';
import { checkStatements } from './rules/statement.ts';
import { checkSums } from './rules/sum.ts';
import { checkTargets } from './rules/target.ts';
import { checkTerms } from './rules/terms.ts';
import { checkWording } from './rules/wording.ts';
import { readSource } from './source.ts';
import { type Block, readBlocks } from './structure.ts';
import { checkTables } from './tables.ts';
import type { ProofOptions, ProofResult } from './types.ts';

export { type Comparison, compareWithData, type KnownFigures } from './compare.ts';
export { DocumentError, readDocument, textProblem } from './documents.ts';
export type {
  ProofFinding,
  ProofNote,
  ProofOptions,
  ProofResult,
  ProofRule,
  Quote,
} from './types.ts';

/**
 * Reads a report and checks its numbers and wording against themselves. Offsets of the
 * quotes point into `text` as given. Pure, synchronous, linear in the text's length.
 */
export function proofread(text: string, options: ProofOptions = {}): ProofResult {
  const progress = options.onProgress ?? (() => undefined);
  const source = readSource(text);
  const told = fillBlanks(source.text);
  const blocks = readBlocks(told.text);
  const flat = joinedText(told.text, blocks);
  progress(0.15);
  const document = readDocumentText(told.text, blocks);
  progress(0.45);
  const out = new Collector(source, told);
  const all = document.passages.flatMap((p) => flatten(p.items));
  for (const passage of document.passages) {
    checkSums(passage, out);
    checkRates(passage, all, out);
    checkStandalone(passage, blocks, out);
    checkHundred(passage, blocks, out);
  }
  const cells = checkTables(blocks, document.manner, out);
  progress(0.55);
  const dates = readDates(blocks);
  checkPeriods(flat, dates, options.period ?? null, out);
  checkRepeats(document.passages, out);
  checkNumbering(blocks, out);
  checkTerms(flat, whenWritten(flat, dates), out);
  progress(0.65);
  checkWording(flat, blocks, out);
  progress(0.9);
  checkStatements(document.passages, blocks, out);
  checkAcross(document.passages, blocks, dates.openings, out);
  checkCitations(blocks, dates, out);
  checkTargets(document.passages, blocks, out);
  checkOnlineBase(document.passages, { text: flat, blocks, dates }, out);
  const findings = out.findings.sort(
    (a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0),
  );
  const prose = document.passages.reduce(
    (n, p) => n + p.clauses.reduce((m, c) => m + c.quantities.length, 0),
    0,
  );
  return {
    figures: prose + cells,
    relations: out.relations,
    findings,
    notes: out.notes,
    doubts: [...legacyDoubt(source.legacy), ...doubtsOf(source.text)],
  };
}

function legacyDoubt(code: LegacyCode | null): string[] {
  if (code === null) return [];
  return [
    `Văn bản dùng bảng mã cũ ${code}; đã đọc theo Unicode để soát, nên chuyển sang Unicode trước khi gửi.`,
  ];
}

/** The day the report is dated; else what it is about; else the latest day or year it speaks of. */
function whenWritten(text: string, dates: DocumentDates): Window | null {
  if (dates.signed !== null) return { from: dates.signed, to: dates.signed };
  const about = reportWindow(dates);
  if (about) return about;
  const days = dates.dates.flatMap((d) => (d.day === null ? [] : [d.day]));
  if (days.length > 0) {
    const last = Math.max(...days);
    return { from: last, to: last };
  }
  const years = [...text.matchAll(/năm\s+(?:20\d{2}\s*[-–]\s*)?(20\d{2})(?!\d)/giu)];
  return years.length === 0 ? null : yearWindow(Math.max(...years.map((m) => Number(m[1]))));
}

/** The text with the lines of each block joined; every place stays where it is. */
function joinedText(text: string, blocks: Block[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const block of blocks) {
    pieces.push(text.slice(at, block.start), block.text.replace(/\n/gu, ' '));
    at = block.end;
  }
  return [...pieces, text.slice(at)].join('');
}
