/**
 * Comparison with an earlier period, in sentences: up, down or unchanged, by how much.
 */
import type { UnitLevel } from '../check/types.ts';
import { percentOf } from '../text/numbers.ts';
import { lowerFirst, type ReportContext } from './context.ts';
import { cellOf, type Form06Cell, figureInline, figureText, text } from './figure.ts';
import type { BlockBody, Figure, Inline } from './types.ts';

const COMPARED: { cell: Form06Cell; words: string }[] = [
  { cell: 'received.total', words: 'hồ sơ tiếp nhận' },
  { cell: 'resolved.total', words: 'hồ sơ đã giải quyết' },
  { cell: 'resolved.late', words: 'hồ sơ trả quá hạn' },
  { cell: 'pending.overdue', words: 'hồ sơ đang giải quyết quá hạn' },
];

/** One sentence for each earlier period that has figures of this level. */
export function compareForms(context: ReportContext, level: UnitLevel): BlockBody[] {
  const now = context.byLevel.get(level)?.total;
  if (!now) return [];
  const blocks: BlockBody[] = [];
  for (const earlier of context.input.earlier ?? []) {
    const then = earlier.levels.find((entry) => entry.level === level)?.form06;
    if (!then) continue;
    const parts: Inline[][] = [];
    for (const { cell, words } of COMPARED) {
      const before = cellOf(then, cell);
      const after = cellOf(now, cell);
      if (before === null || after === null || (before === 0 && after === 0)) continue;
      const id = `compare.${earlier.period.id}.${cell}@${level}`;
      parts.push(change(before, after, words, id, `So với ${lowerFirst(earlier.period.label)}`));
    }
    if (parts.length === 0) continue;
    const inlines: Inline[] = [text(`So với ${lowerFirst(earlier.period.label)}: `)];
    parts.forEach((part, i) => {
      if (i > 0) inlines.push(text('; '));
      inlines.push(...part);
    });
    blocks.push({ type: 'paragraph', inlines: [...inlines, text('.')] });
  }
  return blocks;
}

/** "hồ sơ tiếp nhận tăng 121 hồ sơ (12,1%)" */
function change(
  before: number,
  after: number,
  words: string,
  id: string,
  origin: string,
): Inline[] {
  if (before === after) return [text(`${words} không thay đổi`)];
  const size = Math.abs(after - before);
  const figure: Figure = {
    id,
    value: size,
    kind: 'count',
    formula: `= |${after} − ${before}|`,
    origin,
    dossiers: [],
  };
  const verb = after > before ? 'tăng' : 'giảm';
  const share = percentOf(size, before);
  const inlines = [text(`${words} ${verb} `), figureInline(figure), text(' hồ sơ')];
  if (share === null) return inlines;
  const rate: Figure = {
    ...figure,
    id: `${id}.percent`,
    value: share,
    kind: 'percent',
    formula: `= ${size} ÷ ${before}`,
  };
  return [...inlines, text(' ('), figureInline(rate, figureText(rate)), text(')')];
}
