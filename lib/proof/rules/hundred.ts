/**
 * Percents that the text presents as all parts of one whole ("trước hạn …%, đúng hạn …%,
 * quá hạn …%") and that clearly do not make a hundred.
 */

import type { Collector, Span } from '../collector.ts';
import type { Percent, Quantity } from '../figures.ts';
import type { Passage } from '../passages.ts';
import type { Block } from '../structure.ts';
import { percentText } from './shares.ts';

type Part = 'early' | 'onTime' | 'punctual' | 'late' | 'inTime' | 'online' | 'direct' | 'post';

const LINK = '(?:\\s*(?:hồ sơ|là|đạt|chiếm|tỷ lệ|tỉ lệ|[:(]))*\\s*$';
// The first that fits; "đúng và trước hạn" before either of the two.
const NAMES: [Part, RegExp][] = [
  ['punctual', named('đúng(?: hạn)?(?:,| và) trước hạn|trước(?: hạn)?(?:,| và) đúng hạn')],
  ['early', named('(?:trước|sớm) hạn')],
  ['onTime', named('đúng hạn')],
  ['late', named('(?:quá|trễ|chậm) hạn')],
  ['inTime', named('(?:trong|chưa đến) hạn')],
  ['online', named('trực tuyến')],
  ['direct', named('trực tiếp')],
  ['post', named('bưu chính(?: công ích)?|BCCI')],
];
/** Names that leave nothing of the whole unnamed. */
const WHOLES: ReadonlySet<Part>[] = [
  new Set(['early', 'onTime', 'late']),
  new Set(['punctual', 'late']),
  new Set(['inTime', 'late']),
  new Set(['online', 'direct', 'post']),
];
// Another base, another time, or a part of a part.
const APART =
  /(?<!\p{L})(?:tăng|giảm|so với|chỉ tiêu|kế hoạch|cấp|lĩnh vực|trong đó|đang|tồn|cùng kỳ|năm|quý|tháng|thuộc|của)(?!\p{L})/iu;

interface Share extends Span {
  part: Part;
  percent: Percent;
}

export function checkHundred(passage: Passage, blocks: Block[], out: Collector): void {
  for (const [k, clauses] of passage.clauses.entries()) {
    const block = blocks[passage.blocks[k] as number] as Block;
    for (const run of runsOf(clauses.quantities, block)) judge(run, out);
  }
}

/** Neighbouring percents of one sentence, each named right before it. */
function runsOf(quantities: Quantity[], block: Block): Share[][] {
  const runs: Share[][] = [];
  let at = block.body;
  for (const q of quantities) {
    const label = block.text.slice(at, q.start).replace(/\s+/gu, ' ');
    at = q.after;
    const run = runs.at(-1) ?? [];
    const ended = /[.!?](?=\s)/u.test(label);
    const part = q.type === 'percent' && !q.points && !q.approximate ? partIn(label) : null;
    if (q.type !== 'percent' || !part) {
      runs.push([]);
      continue;
    }
    const share = { part, percent: q, start: block.start + q.start, end: block.start + q.end };
    if (run.length === 0 || ended || APART.test(label)) runs.push([share]);
    else run.push(share);
  }
  return runs;
}

function partIn(label: string): Part | null {
  return NAMES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

function judge(run: Share[], out: Collector): void {
  const parts = new Set(run.map((s) => s.part));
  const isWhole = WHOLES.some((w) => w.size === parts.size && [...w].every((p) => parts.has(p)));
  if (!isWhole || parts.size !== run.length) return;
  out.checked();
  // Cut-off shares lose up to one unit of the last place each.
  const slack = run.reduce((sum, s) => sum + 10 ** -s.percent.decimals, 0) + 1e-9;
  const isHundred = (shares: Share[]): boolean => Math.abs(total(shares) - 100) <= slack;
  // "đúng hạn 99,5%, trước hạn 65%, quá hạn 0,5%": one part holds another.
  if (isHundred(run) || run.some((s) => isHundred(run.filter((other) => other !== s)))) return;
  // One of them was already found wrong: that is the same fact.
  if (run.some((s) => isTold(s, out))) return;
  const decimals = Math.max(...run.map((s) => s.percent.decimals));
  const terms = run.map((s) => percentText(s.percent.value, s.percent.decimals)).join(' + ');
  const arithmetic = `${terms} = ${percentText(total(run), decimals)}`;
  out.review({
    rule: 'rate',
    message: `Các phần của một tổng thể cộng lại không bằng 100%: ${arithmetic}.`,
    at: run.map(({ start, end }) => ({ start, end })),
    arithmetic,
  });
}

function isTold({ percent }: Share, out: Collector): boolean {
  const said = String(percent.value).replace('.', '[.,]');
  const pattern = new RegExp(`(?<![\\d.,])${said}0*\\s?%`, 'u');
  return out.findings.some((f) => f.rule === 'rate' && f.quotes.some((q) => pattern.test(q.text)));
}

function total(shares: Share[]): number {
  return shares.reduce((sum, s) => sum + s.percent.value, 0);
}

function named(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})${LINK}`, 'iu');
}
