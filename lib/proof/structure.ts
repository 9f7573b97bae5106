/**
 * Headings, paragraphs, list items and table rows of a text. Lines broken by a page or a
 * mail client are joined again: every block keeps its length, so places stay valid.
 */
import { BULLET, MARKDOWN, numberedRuns, PART, readMark } from './line-marks.ts';
import { maskNumbers } from './mask.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** The text with joined lines as blanks; "\n" marks a line end that may part two statements. */
  text: string;
  /** "II", "5.1", "a" for headings and numbered items; "" otherwise. */
  number: string;
  /** Heading: text without number and marks. */
  title: string;
  /** Item: 1 for the outer marks of a list, 2 for marks inside it. */
  depth: number;
  /** Where the words begin, after number or bullet. */
  body: number;
}

interface Line {
  start: number;
  end: number;
  text: string;
  /** Blank lines stood above. */
  apart: boolean;
  /** One of a run of lines numbered in a manner that alone would prove nothing. */
  inRun: boolean;
}

const TERMINAL = /[.:;!?…](?:["”')\]]*)$|\.\/\.$/u;

/** A rule across the page, or a line left blank. */
const NO_WORDS = /^[-_=*.·–—\s|:]{3,}$/u;
/** "I. KẾT QUẢ ........ 3": a table of contents repeats the headings. */
const CONTENTS = /[·.…]{4,}\s*\d{1,3}$/u;

export function readBlocks(original: string): Block[] {
  const pages = pageNumbers(original);
  const text = blanked(original, pages);
  const lines = readLines(text, new Set(pages.map((p) => p.start)));
  const groups = joinLines(lines, lineWidth(lines));
  const blocks = groups.map((g) => toBlock(text, g));
  joinFiguredLines(blocks);
  setDepths(blocks);
  return blocks;
}

/** The line that opens the list an item stands in: "Kết quả tính từ đầu năm:"; null elsewhere. */
export function leadOf(index: number, blocks: readonly Block[]): Block | null {
  if (blocks[index]?.kind !== 'item') return null;
  let at = index;
  while (blocks[at]?.kind === 'item') at--;
  const lead = blocks[at];
  return lead?.text.trimEnd().endsWith(':') ? lead : null;
}

/** A number alone on its line, between two lines of one sentence: a page ended there. */
function pageNumbers(text: string): { start: number; end: number }[] {
  const pages: { start: number; end: number }[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const before = (lines[i - 1] ?? '').trim();
    const isInside = before.length >= 40 && !TERMINAL.test(before) && !isRow(before);
    if (
      isInside &&
      /^\s*[-–]?\s*\d{1,4}\s*[-–]?\s*$/u.test(line) &&
      (lines[i + 1] ?? '').length > 20
    )
      pages.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return pages;
}

/** The text with some places blanked, as long as before. */
function blanked(text: string, places: { start: number; end: number }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

function readLines(text: string, pages: Set<number>): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let apart = true;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (pages.has(at)) {
      at += raw.length + 1;
      continue;
    }
    if (trimmed === '' || NO_WORDS.test(trimmed) || CONTENTS.test(trimmed)) apart = true;
    else {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, apart, inRun: false });
      apart = false;
    }
    at += raw.length + 1;
  }
  const runs = numberedRuns(lines.map((line) => line.text));
  return lines.map((line, index) => ({ ...line, inRun: runs.has(index) }));
}

/** How long full lines are where lines follow each other; pages break lines near it. */
function lineWidth(lines: Line[]): number {
  const lengths = lines.filter((_, i) => lines[i + 1]?.apart === false).map((l) => l.text.length);
  lengths.sort((a, b) => a - b);
  return Math.max(60, lengths[Math.floor(lengths.length * 0.9)] ?? 80);
}

function joinLines(lines: Line[], width: number): Line[][] {
  const groups: Line[][] = [];
  let open = 0;
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const previous = lines[i - 1];
    if (
      group &&
      previous &&
      continues(previous, line, group, { open: open > 0, width, next: lines[i + 1] })
    )
      group.push(line);
    else {
      groups.push([line]);
      open = 0;
    }
    open = Math.max(0, open + count(line.text, '(') - count(line.text, ')'));
  }
  return groups;
}

interface Around {
  /** A bracket is open. */
  open: boolean;
  width: number;
  next: Line | undefined;
}

/** Whether a line carries on the sentence of the line above. */
function continues(a: Line, b: Line, group: Line[], around: Around): boolean {
  if (isRow(a.text) || isRow(b.text)) return false;
  if (MARKDOWN.test(b.text) || BULLET.test(b.text)) return false;
  const ended = TERMINAL.test(a.text);
  if (around.open && /^[^(]*\)/u.test(b.text) && !ended) return true;
  if (isNumbered(b)) return false;
  // "qua bưu chính công ích:" and its figure on the next line; "đạt 61,05%;" and the next part.
  if (/[:;]$/u.test(a.text) && !b.apart && /^\d/u.test(b.text)) return true;
  const lower = /^["“(]?\p{Ll}/u.test(b.text);
  if (MARKDOWN.test((group[0] as Line).text) && b.apart) return false;
  if (b.apart) return lower && !ended && !isTitle(a.text);
  if (lower) return !/\.\/\.$/u.test(a.text);
  if (ended) return false;
  if (isTitle(a.text)) return isTitle(b.text) && ![a.text, b.text].includes('BÁO CÁO');
  if (isTitle(b.text) && b.text.length > 12) return false;
  if (group.length === 1 && isNumbered(a) && endsItsLine(a, around.width)) return false;
  return !isHeadline(a, b, group, around.next);
}

/** A line's end that calls for more. */
const LEADS_ON =
  /[,–-]$|\s(?:và|của|là|tại|về|các|cho|với|trên|theo|tỉnh|huyện|xã|phường|thành phố|năm|tháng|số)$/iu;

/** A short first line over a long paragraph is a headline, not a broken line. */
function isHeadline(a: Line, b: Line, group: Line[], next: Line | undefined): boolean {
  if (group.length > 1 || !a.apart) return false;
  if (LEADS_ON.test(a.text)) return false;
  const width = Math.max(b.text.length, next && !next.apart ? next.text.length : 0);
  const word = b.text.search(/\s/u);
  return a.text.length + 1 + (word < 0 ? b.text.length : word) < width * 0.9;
}

function isRow(line: string): boolean {
  return /\t.*\t/u.test(line) || /\|.*\|/u.test(line) || /^[^\t]+\t\s*[\d.,]+%?$/u.test(line);
}

function isTitle(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function isNumbered(line: Line): boolean {
  return readMark(line.text, line.inRun) !== null;
}

/** A numbered title that leaves its line half empty ends there; a bare one that leaves a word's room. */
function endsItsLine({ text }: Line, width: number): boolean {
  if (text.length < width * 0.75) return true;
  const isBare = !/[\d:]/u.test(text.replace(/^[\d.]+/u, ''));
  return isBare && text.length < width * 0.9 && !LEADS_ON.test(text);
}

function toBlock(text: string, lines: Line[]): Block {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const start = first.start;
  const end = last.end;
  let joined = text.slice(start, end).replace(/\t/gu, isRow(first.text) ? '\t' : ' ');
  joined = joined.replace(/\n/gu, ' ');
  for (const line of lines.slice(1)) {
    // A figure at a line's end before a capital: two statements of a list without marks.
    const before = text.slice(Math.max(start, line.start - 40), line.start).trimEnd();
    if (/^\p{Lu}/u.test(line.text) && /\d[\d.,]*%?(?:\s\p{L}+){0,3}\)?$/u.test(before))
      joined = replaceAt(joined, line.start - 1 - start, '\n');
  }
  const base = { start, end, text: joined, number: '', title: '', depth: 0, body: 0 };
  if (isRow(first.text)) return { ...base, kind: 'row' };
  const mark = MARKDOWN.exec(joined)?.[0].length ?? 0;
  const words = joined.slice(mark);
  const bullet = BULLET.exec(words);
  if (bullet && mark === 0)
    return { ...base, kind: 'item', number: bullet[1] as string, body: bullet[0].length };
  const numbered = readMark(words, first.inRun);
  const body = mark + (numbered?.length ?? 0);
  const title = joined.slice(body).replace(/\s+/gu, ' ').trim();
  const number = numbered?.number ?? '';
  if (mark > 0) return { ...base, kind: 'heading', number, title, body };
  if (!numbered) {
    if (isTitle(words) && words.length < 200) return { ...base, kind: 'heading', title, body };
    return { ...base, kind: 'paragraph' };
  }
  if (/^(?:[a-zđ]|\(.*\))$/u.test(number)) return { ...base, kind: 'item', number, body };
  if (looksLikeHeading(title, number)) return { ...base, kind: 'heading', number, title, body };
  return { ...base, kind: 'item', number, title, body };
}

/** A heading names a thing; a numbered paragraph says something and ends with a full stop. */
export function looksLikeHeading(title: string, number: string): boolean {
  if (number.includes('.') || /^[IVX]+$/u.test(number)) return title.length < 400;
  if (PART.test(number)) return true;
  return title.length < 220 && !/[.;,:]$/u.test(title) && !/\.\s+\p{Lu}/u.test(title);
}

/**
 * "1. Tiếp nhận 1.121 hồ sơ", "2. Đã giải quyết 1.106 hồ sơ", each a line without a full stop and
 * nothing under it: entries of one list, no headings.
 */
function joinFiguredLines(blocks: Block[]): void {
  const isLine = (block: Block | undefined): boolean =>
    block !== undefined &&
    /^\d+$/u.test(block.number) &&
    (block.kind === 'item' || /\d/u.test(maskNumbers(block.title)));
  const lines = blocks.map(isLine);
  for (const [i, block] of blocks.entries())
    if (block.kind === 'heading' && lines[i] && (lines[i - 1] || lines[i + 1])) block.kind = 'item';
}

/** Inside one list the first kind of mark is the outer one. */
function setDepths(blocks: Block[]): void {
  let marks: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      if (block.kind !== 'row') marks = [];
      continue;
    }
    const kind = /^\d/u.test(block.number)
      ? '1'
      : /^[a-zđ]$/u.test(block.number)
        ? 'a'
        : block.number[0];
    const mark = kind === '–' || kind === '—' ? '-' : (kind as string);
    const known = marks.indexOf(mark);
    // "b)" after dashes carries on a list that began before them.
    if (known < 0 && /^(?:[b-zđ]|[2-9])/u.test(block.number)) marks = [mark];
    else if (known < 0) marks.push(mark);
    else marks = marks.slice(0, known + 1);
    block.depth = marks.length;
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function replaceAt(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1);
}
