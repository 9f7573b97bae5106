/**
 * Numbers of headings: twice the same, a sub-section under another section's number, a
 * number left out, a heading that only repeats the one above it.
 */
import type { Collector } from '../collector.ts';
import { type Block, looksLikeHeading } from '../structure.ts';

interface Run {
  last: number;
  /** Numbers seen, with the block that carries each. */
  seen: Map<number, Block>;
  /** The last number followed the one before it. */
  inOrder: boolean;
}

interface State {
  /** "Phần II", "B": the labels seen, with the heading that carries each. */
  parts: Map<string, Block>;
  roman: Run;
  /** Runs of plain numbers, the innermost last: a list inside a section starts at 1 again. */
  arabic: Run[];
  dotted: Map<string, Run>;
  /** "(1)", "(2)" inside one section. */
  enclosed: Run;
  /** The plain-numbered heading we are under. */
  section: number | null;
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

export function checkNumbering(blocks: Block[], out: Collector): void {
  const state: State = {
    parts: new Map(),
    roman: newRun(),
    arabic: [],
    dotted: new Map(),
    enclosed: newRun(),
    section: null,
  };
  let above: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const isAfterEnd = hasEnded(blocks[index - 1]);
    if (block.kind !== 'heading' && block.kind !== 'item') continue;
    if (/^(?:\p{L}+\s.*|[A-HKĐ])$/u.test(block.number)) enterPart(block, state, out);
    else if (/^[IVX]+$/u.test(block.number)) enterRoman(block, state, out);
    else if (/^\d+$/u.test(block.number)) enterArabic(block, state, isAfterEnd, out);
    else if (/^\(\d+\)$/u.test(block.number)) enterEnclosed(block, state, isAfterEnd, out);
    else if (/^\d+(?:\.\d+)+$/u.test(block.number)) enterDotted(block, state, out);
    else if (block.kind === 'heading' && block.number === '') state.arabic = [];
    if (block.kind !== 'heading') continue;
    state.enclosed = newRun();
    if (above) checkEcho(above, block, out);
    above = block.number === '' ? null : block;
  }
}

/** Behind a colon stands what is quoted, with the number it has elsewhere. */
function hasEnded(block: Block | undefined): boolean {
  const text = block?.text.trimEnd() ?? '';
  if (/[.;!…][”"’)]*$/u.test(text)) return true;
  return block !== undefined && block.number !== '' && !/[:,“"(]$/u.test(text);
}

function newRun(): Run {
  return { last: 0, seen: new Map(), inOrder: false };
}

/** "PHẦN THỨ HAI", "B.": the numbers below begin anew. */
function enterPart(block: Block, state: State, out: Collector): void {
  const label = block.number.toLowerCase();
  const twin = state.parts.get(label);
  const isLetter = label.length === 1;
  if (twin && !label.startsWith('phụ'))
    reportTwin(twin, block, block.number.length === 1 ? `phần ${block.number}` : block.number, out);
  if (!isLetter)
    for (const key of state.parts.keys()) if (key.length === 1) state.parts.delete(key);
  state.parts.set(label, block);
  state.roman = newRun();
  state.arabic = [];
  state.dotted = new Map();
  state.section = null;
}

function reportTwin(twin: Block, block: Block, name: string, out: Collector): void {
  out.violation({
    rule: 'numbering',
    message: `Đánh số trùng: hai ${name} (“${short(twin)}” và “${short(block)}”).`,
    at: [headOf(twin), headOf(block)],
    suggestion: null,
  });
}

function enterRoman(block: Block, state: State, out: Collector): void {
  step(state.roman, fromRoman(block.number), block, `phần ${block.number}`, out);
  state.arabic = [];
  state.dotted = new Map();
  state.section = null;
}

function enterArabic(block: Block, state: State, isAfterEnd: boolean, out: Collector): void {
  const n = Number(block.number);
  const { arabic } = state;
  const fitting = arabic.findLastIndex((r) => r.last + 1 === n);
  if (fitting >= 0) arabic.length = fitting + 1;
  else if (n === 1 || arabic.length === 0) arabic.push(newRun());
  const run = arabic.at(-1) as Run;
  const isStatement = isSentence(block) || (run.seen.get(n)?.kind === 'item' && isLong(block));
  if (run.seen.size === 0) {
    run.last = n;
    run.seen.set(n, block);
  } else if (isStatement) stepStatement(run, n, block, isAfterEnd, out);
  else step(run, n, block, `mục ${n}`, out);
  if (block.kind === 'heading' && arabic.length === 1) {
    state.section = n;
    state.dotted = new Map();
  }
}

function enterEnclosed(block: Block, state: State, isAfterEnd: boolean, out: Collector): void {
  const n = Number(block.number.slice(1, -1));
  if (n === 1) state.enclosed = newRun();
  stepStatement(state.enclosed, n, block, isAfterEnd, out);
}

function enterDotted(block: Block, state: State, out: Collector): void {
  const parts = block.number.split('.');
  const prefix = parts.slice(0, -1).join('.');
  const n = Number(parts.at(-1));
  const head = Number(parts[0]);
  if (block.kind === 'heading') out.checked();
  if (block.kind === 'heading' && state.section !== null && head !== state.section) {
    const next = (state.dotted.get(String(state.section))?.last ?? 0) + 1;
    out.violation({
      rule: 'numbering',
      message: `Đánh số sai: mục ${block.number} nằm trong mục ${state.section}.`,
      at: [headOf(block)],
      suggestion: parts.length === 2 ? `${state.section}.${next}` : null,
    });
    return;
  }
  const run = state.dotted.get(prefix) ?? newRun();
  state.dotted.set(prefix, run);
  if (run.seen.size === 0) {
    run.last = n;
    run.seen.set(n, block);
  } else step(run, n, block, `mục ${block.number}`, out);
}

/**
 * Moves a run of numbered sentences on to `n`. A list may begin again at 1, and one inside
 * another may go on in its stead: only a number that stands twice in a row is told.
 */
function stepStatement(
  run: Run,
  n: number,
  block: Block,
  isAfterEnd: boolean,
  out: Collector,
): void {
  out.checked();
  const twin = run.seen.get(n);
  const isTwice = twin !== undefined && run.last === n && run.inOrder;
  if (isTwice && isAfterEnd && (twin.kind === 'item' || isLong(twin)))
    reportTwin(twin, block, `mục ${n}`, out);
  run.inOrder = n === run.last + 1 || (isTwice && run.inOrder);
  run.last = n;
  if (!twin) run.seen.set(n, block);
}

/** An entry that says something; a line without a stop is told like a heading. */
function isSentence(block: Block): boolean {
  return block.kind === 'item' && !looksLikeHeading(block.title, block.number);
}

/** A sentence that lost its full stop looks like a heading. */
function isLong(block: Block): boolean {
  return block.title.length >= 60;
}

/** Moves a run on to `n`, telling what is wrong with the step. */
function step(run: Run, n: number, block: Block, name: string, out: Collector): void {
  out.checked();
  const twin = run.seen.get(n);
  if (twin && isSentence(twin) === isSentence(block)) {
    reportTwin(twin, block, name, out);
  } else if (run.last > 0 && n > run.last + 1 && n - run.last < 6) {
    out.review({
      rule: 'numbering',
      message: `Đánh số nhảy cóc: sau số ${run.last} là ${name} (“${short(block)}”).`,
      at: [headOf(block)],
    });
  } else if (n < run.last) {
    out.review({
      rule: 'numbering',
      message: `Thứ tự số lùi lại: ${name} đứng sau số ${run.last} (“${short(block)}”).`,
      at: [headOf(block)],
    });
  }
  run.inOrder = n === run.last + 1;
  run.last = n;
  if (!twin) run.seen.set(n, block);
}

/** "2. Rà soát TTHC" followed at once by "2.1. Rà soát TTHC". */
function checkEcho(above: Block, block: Block, out: Collector): void {
  const title = plain(block.title);
  if (title.length < 8 || title !== plain(above.title) || above.number === block.number) return;
  const isChild = block.number.startsWith(`${above.number}.`) || /^[IVX]+$/u.test(above.number);
  if (!isChild) return;
  out.violation({
    rule: 'numbering',
    message: `Mục ${block.number} trùng tên với mục ${above.number} ngay trên nó (“${short(block)}”).`,
    at: [headOf(above), headOf(block)],
  });
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/oá/gu, 'óa')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function headOf(block: Block): { start: number; end: number } {
  const text = block.text.slice(0, 160);
  const lead = /^#+\s*/u.exec(text)?.[0].length ?? 0;
  const cut = block.text.length > 160 ? text.lastIndexOf(' ') : block.text.length;
  return { start: block.start + lead, end: block.start + cut };
}

function short(block: Block): string {
  const title = (block.title || block.text.slice(block.body))
    .replace(/·{2,}/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim();
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}

function fromRoman(roman: string): number {
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = ROMAN_DIGITS[roman[i] as string] ?? 0;
    const next = ROMAN_DIGITS[roman[i + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
