/** The summary of many proof-read texts as a workbook: one sheet of files, one of remarks. */
import type { Row } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { ProofOutcome } from '../face/backend.ts';
import type { Texts } from '../texts.ts';
import { countOf, valueIn } from './proof.ts';
import { oneLine } from './proof-remarks.ts';

/** A workbook: one sheet with a line a text, one with a line a remark. */
export function summarySheet(
  outcomes: readonly ProofOutcome[],
  words: Pick<Texts, 'proof' | 'common'>,
): Promise<Blob> {
  const t = words.proof;
  const files: Row[] = outcomes.map((outcome) => [
    outcome.name,
    outcome.result?.figures ?? null,
    countOf(outcome, 'violation'),
    countOf(outcome, 'needs-review'),
    valueIn(outcome, 'data'),
    outcome.problem ?? outcome.result?.doubts.join(' ') ?? '',
  ]);
  const remarks: Row[] = outcomes.flatMap((outcome) =>
    (outcome.result?.findings ?? []).map((finding) => [
      outcome.name,
      t.rule[finding.rule],
      words.common.outcome[finding.outcome],
      { value: finding.message, wrap: true },
      { value: oneLine(finding.quotes[0]?.text ?? ''), wrap: true },
      finding.suggestion ?? '',
    ]),
  );
  const head = [t.file, t.figures, t.violations, t.reviews, t.dataColumn, t.note];
  const remarkHead = [t.file, t.kind, t.outcomeColumn, t.remarkColumn, t.quoteColumn, t.suggestion];
  return writeExcelFile(
    [
      {
        sheet: t.summarySheet,
        data: [bold(head), ...files],
        columns: widths(40, 10, 12, 12, 14, 60),
      },
      {
        sheet: t.remarksSheet,
        data: [bold(remarkHead), ...remarks],
        columns: widths(32, 22, 14, 70, 50, 30),
      },
    ],
    { fontFamily: 'Times New Roman', fontSize: 11 },
  ).toBlob();
}

function bold(labels: readonly string[]): Row {
  return labels.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }));
}

function widths(...characters: number[]): { width: number }[] {
  return characters.map((width) => ({ width }));
}
