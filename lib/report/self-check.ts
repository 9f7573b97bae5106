/**
 * Checks of a finished draft before it is copied: its own (numbering, sums of the forms, one
 * value for one figure) and those for any written report.
 */
import { parsePeriod } from '../calendar/period.ts';
import { proofread } from '../proof/index.ts';
import type { Outcome } from '../statistics/types.ts';
import { formatCount } from '../text/numbers.ts';
import { inlineRuns } from './blocks.ts';
import { draftText } from './text.ts';
import type { Draft, FilledForm, FormCell } from './types.ts';

export interface DraftCheck {
  /** "numbering", "sum", "repeat", or the proof-reader's own rule. */
  rule: string;
  outcome: Outcome;
  /** Vietnamese sentence. */
  message: string;
  /** Where in the draft; "" when the whole text is meant. */
  section: string;
}

/** Everything found; an empty list says that nothing contradicts itself. */
export function checkDraft(draft: Draft): DraftCheck[] {
  return [
    ...numbering(draft),
    ...oneValueEach(draft),
    ...(draft.forms ?? []).flatMap(formSums),
    ...proofread(draftText(draft), { period: parsePeriod(draft.periodId) }).findings.map(
      (finding) => ({
        rule: finding.rule,
        outcome: finding.outcome,
        message: finding.message,
        section: '',
      }),
    ),
  ];
}

function numbering(draft: Draft): DraftCheck[] {
  const seen = new Set<string>();
  const checks: DraftCheck[] = [];
  const last: number[] = [];
  for (const block of draft.blocks) {
    if (block.type !== 'heading') continue;
    if (seen.has(block.section))
      checks.push(fault('numbering', `Mục ${block.section} được đánh số hai lần.`, block.section));
    seen.add(block.section);
    const own = Number(block.number.split('.').at(-1));
    const at = block.section.split('.').length - 1;
    const order = Number.isNaN(own) ? (last[at] ?? 0) + 1 : own;
    if (order !== (last[at] ?? 0) + 1)
      checks.push(
        fault('numbering', `Mục ${block.section} không nối tiếp mục trước.`, block.section),
      );
    last[at] = order;
    last.length = at + 1;
  }
  return checks;
}

/** The same figure printed anywhere must have the same value. */
function oneValueEach(draft: Draft): DraftCheck[] {
  const values = new Map<string, { value: number | null; section: string }>();
  const checks: DraftCheck[] = [];
  for (const block of [...draft.blocks, ...draft.annexes.flat()])
    for (const inline of inlineRuns(block).flat()) {
      if (inline.type !== 'figure') continue;
      const { id, value } = inline.figure;
      const before = values.get(id);
      if (before === undefined) values.set(id, { value, section: block.section });
      else if (before.value !== value)
        checks.push(
          fault(
            'repeat',
            `Cùng một số liệu mà mục ${before.section} ghi ${show(before.value)}, mục ${block.section} ghi ${show(value)}.`,
            block.section,
          ),
        );
    }
  return checks;
}

function formSums(form: FilledForm): DraftCheck[] {
  return form.rows.flatMap((row) =>
    form.columns.flatMap((column, i): DraftCheck[] => {
      const total = countOf(row.cells[i]);
      const parts = (column.sumOf ?? []).map((n) =>
        countOf(row.cells[form.columns.findIndex((c) => c.number === n)]),
      );
      if (total === null || parts.length === 0 || parts.some((part) => part === null)) return [];
      const sum = (parts as number[]).reduce((a, b) => a + b, 0);
      if (sum === total) return [];
      const name = row.cells.find(
        (cell) => cell !== null && 'text' in cell && cell.text.length > 2,
      );
      const label = name && 'text' in name ? name.text : 'một dòng';
      return [
        {
          rule: 'sum',
          outcome: 'needs-review',
          message: `${form.code}, ${label}: cột (${column.number}) là ${show(total)}, các cột thành phần cộng lại ${show(sum)}.`,
          section: form.code,
        },
      ];
    }),
  );
}

function countOf(cell: FormCell | undefined): number | null {
  return cell && 'figure' in cell ? cell.figure.value : null;
}

function show(value: number | null): string {
  return value === null ? 'trống' : formatCount(value);
}

function fault(rule: string, message: string, section: string): DraftCheck {
  return { rule, outcome: 'violation', message, section };
}
