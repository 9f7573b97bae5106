/** The remarks on a text as a polite answer to the unit that wrote it: plain and styled. */
import type { ProofFinding } from '../../proof/types.ts';
import { escapeHtml } from '../../report/html.ts';

export interface RemarkWords {
  remarksHead: (name: string) => string;
  remarksCertain: string;
  remarksReview: string;
  remarkQuote: (quote: string) => string;
  remarkSum: (arithmetic: string) => string;
  remarkSuggestion: (text: string) => string;
  remarksClean: (name: string) => string;
  remarksEnd: string;
}

interface Remark {
  message: string;
  /** Quote, arithmetic, suggestion: each a sentence. */
  details: string[];
}

interface Group {
  title: string;
  remarks: Remark[];
}

/** The answer to the unit as plain text. */
export function remarksText(
  name: string,
  findings: readonly ProofFinding[],
  words: RemarkWords,
): string {
  if (findings.length === 0) return words.remarksClean(name);
  const groups = groupsOf(findings, words).flatMap(({ title, remarks }) => [
    '',
    title,
    ...remarks.map(({ message, details }, i) => `${i + 1}. ${[message, ...details].join(' ')}`),
  ]);
  return [words.remarksHead(name), ...groups, '', words.remarksEnd].join('\n');
}

/** The same answer for Word. */
export function remarksHtml(
  name: string,
  findings: readonly ProofFinding[],
  words: RemarkWords,
): string {
  const p = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  if (findings.length === 0) return p(words.remarksClean(name));
  const groups = groupsOf(findings, words).flatMap(({ title, remarks }) => [
    `<p><b>${escapeHtml(title)}</b></p>`,
    `<ol>${remarks.map(item).join('')}</ol>`,
  ]);
  return [p(words.remarksHead(name)), ...groups, p(words.remarksEnd)].join('\n');
}

function item({ message, details }: Remark): string {
  return `<li>${escapeHtml(message)}${details.map((text) => `<br>${escapeHtml(text)}`).join('')}</li>`;
}

function groupsOf(findings: readonly ProofFinding[], words: RemarkWords): Group[] {
  const group = (title: string, outcome: ProofFinding['outcome']): Group => ({
    title,
    remarks: findings.filter((f) => f.outcome === outcome).map((f) => remarkOf(f, words)),
  });
  return [
    group(words.remarksCertain, 'violation'),
    group(words.remarksReview, 'needs-review'),
  ].filter(({ remarks }) => remarks.length > 0);
}

function remarkOf(finding: ProofFinding, words: RemarkWords): Remark {
  const quote = oneLine(finding.quotes[0]?.text ?? '');
  return {
    message: finding.message,
    details: [
      // A message that repeats the words needs no quote.
      quote !== '' && !finding.message.includes(quote) ? words.remarkQuote(quote) : '',
      finding.arithmetic !== '' && !finding.message.includes(finding.arithmetic)
        ? words.remarkSum(finding.arithmetic)
        : '',
      finding.suggestion !== null ? words.remarkSuggestion(finding.suggestion) : '',
    ].filter((text) => text !== ''),
  };
}

/** A quote on one line, cut where it is long. */
export function oneLine(text: string, limit = 160): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
