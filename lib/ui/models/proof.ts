/** A proof-read text cut into pieces for highlighting, and the remarks as a reply to the unit. */
import type { ProofFinding } from '../../proof/types.ts';

export interface Piece {
  start: number;
  text: string;
  /** Index of the finding quoted here; null for plain text. Overlapping quotes go to the earlier finding. */
  finding: number | null;
}

/** Cuts a text at the quotes of its findings; the pieces together are the text, nothing twice. */
export function cutText(text: string, findings: readonly ProofFinding[]): Piece[] {
  const quotes = findings
    .flatMap((finding, index) => finding.quotes.map(({ start, end }) => ({ start, end, index })))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, index } of quotes) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ start: at, text: text.slice(at, from), finding: null });
    pieces.push({ start: from, text: text.slice(from, end), finding: index });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), finding: null });
  return pieces;
}

export interface RemarkWords {
  remarksHead: (name: string) => string;
  remark: (index: number, message: string, quote: string) => string;
  remarkSuggestion: (text: string) => string;
  remarksClean: string;
}

/** The findings as numbered remarks, ready to paste into an answer. */
export function remarksText(
  name: string,
  findings: readonly ProofFinding[],
  words: RemarkWords,
): string {
  if (findings.length === 0) return `${words.remarksHead(name)}\n${words.remarksClean}`;
  const lines = findings.flatMap((finding, i) => {
    const quote = (finding.quotes[0]?.text ?? '').replace(/\s+/g, ' ').trim();
    const remark = words.remark(i + 1, finding.message, quote);
    return finding.suggestion ? [remark, words.remarkSuggestion(finding.suggestion)] : [remark];
  });
  return [words.remarksHead(name), ...lines].join('\n');
}
