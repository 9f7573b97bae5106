/** What soat proof prints: JSON of the contract, or remarks to read. */

import type { ProofFinding, ProofResult } from '../proof/index.ts';
import { formatCount } from '../text/numbers.ts';
import type { ProofedFile } from './proof.ts';

interface ProofJson {
  figures: number;
  relations: number;
  findings: Pick<ProofFinding, 'rule' | 'outcome' | 'message' | 'quotes'>[];
  /** With --data only: how many figures were held against it, or why none. */
  data?: { compared: number; reason: string | null };
}

/** One file: the contract's document. Several: the same for each, under "files", with a summary. */
export function toProofJson(proofed: ProofedFile[]): unknown {
  const only = proofed[0];
  if (proofed.length === 1 && only) return oneFile(only);
  const files = proofed.map((p) => ({ file: p.file, ...oneFile(p) }));
  return {
    files,
    summary: {
      files: files.length,
      violations: countAll(proofed, 'violation'),
      needsReview: countAll(proofed, 'needs-review'),
    },
  };
}

function oneFile({ result, comparison }: ProofedFile): ProofJson {
  const findings = result.findings.map(({ rule, outcome, message, quotes }) => ({
    rule,
    outcome,
    message,
    quotes,
  }));
  return {
    figures: result.figures,
    relations: result.relations,
    findings,
    ...(comparison && { data: { compared: comparison.compared, reason: comparison.reason } }),
  };
}

export function proofSummary(proofed: ProofedFile[]): string {
  const parts = proofed.map((p) => remarks(p));
  if (proofed.length > 1) parts.push(table(proofed));
  return `${parts.join('\n\n')}\n`;
}

function remarks({ file, text, result, comparison }: ProofedFile): string {
  const head = `${file}: đọc ${formatCount(result.figures)} con số, soát ${formatCount(result.relations)} quan hệ, ${count(result, 'violation')} vi phạm, ${count(result, 'needs-review')} điểm cần xem lại.`;
  const doubts = result.doubts.map((doubt) => `  Lưu ý: ${doubt}`);
  const data = comparison
    ? `  Số liệu: ${comparison.reason ?? `đã đối chiếu ${comparison.compared} con số, ${comparison.findings.length} chỗ khác.`}`
    : '';
  const lines = result.findings.map((f, i) => remark(f, i + 1, text));
  return [head, ...doubts, data, ...lines].filter((line) => line !== '').join('\n');
}

function remark(finding: ProofFinding, n: number, text: string): string {
  const mark = finding.outcome === 'violation' ? 'VI PHẠM' : 'XEM LẠI';
  const first = finding.quotes[0];
  const where = first ? `     dòng ${lineOf(text, first.start)}: “${oneLine(first.text)}”` : '';
  const sum = finding.arithmetic ? `     phép tính: ${finding.arithmetic}` : '';
  const fix = finding.suggestion ? `     đề nghị: ${finding.suggestion}` : '';
  return [`  ${n}. [${mark}] ${finding.message}`, where, sum, fix]
    .filter((l) => l !== '')
    .join('\n');
}

function table(proofed: ProofedFile[]): string {
  const width = Math.max(...proofed.map((p) => p.file.length), 'TỆP'.length);
  const line = (a: string, b: string, c: string): string =>
    `${a.padEnd(width)}  ${b.padStart(7)}  ${c.padStart(7)}`;
  const rows = proofed.map((p) =>
    line(p.file, String(count(p.result, 'violation')), String(count(p.result, 'needs-review'))),
  );
  return [line('TỆP', 'VI PHẠM', 'XEM LẠI'), ...rows].join('\n');
}

function count(result: ProofResult, outcome: ProofFinding['outcome']): number {
  return result.findings.filter((f) => f.outcome === outcome).length;
}

function countAll(proofed: ProofedFile[], outcome: ProofFinding['outcome']): number {
  return proofed.reduce((n, p) => n + count(p.result, outcome), 0);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
