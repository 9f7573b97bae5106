/**
 * The base of an online share against the counts of a section: more dossiers at the counter in
 * a quarter than the whole year leaves in all cannot have the same base. Counts of days that
 * the share does not cover say nothing of it.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Clauses, Item } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { findFrames } from '../frames.ts';
import type { Passage } from '../passages.ts';
import type { Block } from '../structure.ts';
import { isWithin, toldWindow, windowBefore } from '../told-window.ts';
import type { DocumentDates } from './period.ts';

// "hồ sơ mới của TTHC có cung cấp dịch vụ công trực tuyến": the procedures that count are named.
const NAMED_BASE =
  /(?<!\p{L})(?:TTHC|thủ\s+tục(?:\s+hành\s+chính)?)\s+(?:\p{L}+\s+){0,4}?(?:cung\s+cấp|triển\s+khai|dịch\s+vụ\s+công|DVC(?:TT)?|trực\s+tuyến|toàn\s+trình|một\s+phần)(?!\p{L})/iu;

/** `text` is the document with the lines of each block joined. */
export function checkOnlineBase(
  passages: Passage[],
  { text, blocks, dates }: { text: string; blocks: Block[]; dates: DocumentDates },
  out: Collector,
): void {
  const frames = passages.flatMap(findFrames).filter((f) => f.slots.has('received.direct'));
  const levels = new Set(frames.map((f) => f.level));
  // Only counts of different levels of one unit may be added up.
  const usable = levels.size === frames.length ? frames : frames.slice(0, 1);
  const counted = usable.map(({ slots, passage }) => {
    const item = slots.get('received.direct') as Item;
    return { item, window: windowBefore(item, passage.blocks, blocks, dates) };
  });
  if (counted.length === 0) return;
  for (const { clauses, blocks: indexes } of passages)
    for (const { fraction, label, start, end, block } of shares(clauses, indexes)) {
      if (
        fraction.family === 'procedure' ||
        !/hồ\s+sơ(?:\s+\p{L}+){0,4}\s+trực\s+tuyến/iu.test(label)
      )
        continue;
      out.checked();
      if (NAMED_BASE.test(clauseAround(text, { start, end }))) continue;
      const window = toldWindow({ start, end }, block, blocks, dates);
      const offline = counted.filter((c) => isWithin(c.window, window)).map((c) => c.item);
      const sum = offline.reduce((s, i) => s + i.count.value, 0);
      const rest = fraction.denominator - fraction.numerator;
      if (rest >= sum) continue;
      out.review({
        rule: 'statement',
        message: `Mẫu số của tỷ lệ hồ sơ trực tuyến chưa rõ: “${out.words({ start, end })}” chỉ để lại ${formatCount(rest)} hồ sơ không trực tuyến, nhưng riêng các mục trong văn bản đã có ${formatCount(sum)}; nên nêu rõ tỷ lệ tính trên những TTHC nào.`,
        at: [{ start, end }, ...offline.map((i) => ({ start: i.start, end: i.end }))],
        arithmetic: `${formatCount(fraction.denominator)} − ${formatCount(fraction.numerator)} = ${formatCount(rest)} < ${formatCount(sum)}`,
      });
    }
}

function shares(
  clauses: Clauses[],
  indexes: number[],
): (Clauses['fractions'][number] & { block: number })[] {
  return clauses.flatMap(({ fractions }, k) =>
    fractions.map((fraction) => ({ ...fraction, block: indexes[k] as number })),
  );
}

/** The words around a place, up to the next full stop, semicolon or line end either side. */
function clauseAround(text: string, { start, end }: Span): string {
  const stop = /[;\n]|[.!?](?=\s)/u;
  const before =
    text
      .slice(Math.max(0, start - 300), start)
      .split(stop)
      .at(-1) ?? '';
  const after = text.slice(end, end + 300).split(stop)[0] ?? '';
  return `${before} · ${after}`;
}
