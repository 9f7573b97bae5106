/**
 * Feedback from citizens that one sentence says there was none of, and another tells of.
 */
import type { Item } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { sentenceStart } from '../phrases.ts';
import { readTags } from '../roles.ts';
import { IN_PERIOD, isNarrowed, isOtherTime } from '../scope.ts';
import type { Block } from '../structure.ts';

interface Told {
  item: Item;
  passage: Passage;
  block: Block;
}

export function checkFeedback(passages: Passage[], blocks: Block[], out: Collector): void {
  const told = passages.flatMap((passage) =>
    flatten(passage.items)
      .filter((item) => item.family === 'feedback')
      .map((item) => ({ item, passage, block: blocks[item.block] as Block })),
  );
  const denials = told.filter(({ item }) => item.count.denied);
  const [first] = denials;
  if (!first) return;
  checkArising(first.item, blocks, out);
  checkCounted(denials, told, out);
}

const ARISES =
  /(?:dẫn đến|làm|việc|còn|vẫn)(?:\s+\p{L}+){0,3}\s+phát\s+sinh\s+(?:nhiều\s+|các\s+|một\s+số\s+)?(?:phản\s+ánh|kiến\s+nghị|PAKN)|(?:vẫn|còn)\s+(?:có|nhận được|xảy ra)\s+(?:\p{L}+\s+){0,3}(?:phản\s+ánh|PAKN)/giu;

/** "không nhận được phản ánh" in one section, "phát sinh phản ánh" in another. */
function checkArising(denial: Item, blocks: Block[], out: Collector): void {
  for (const block of blocks)
    for (const m of block.text.matchAll(ARISES)) {
      const at = { start: block.start + m.index, end: block.start + m.index + m[0].length };
      out.checked();
      report(denial, at, out);
    }
}

function report(denial: Span, other: Span, out: Collector): void {
  out.review({
    rule: 'statement',
    message: `Mâu thuẫn: nơi ghi “${out.words(denial)}”, nơi ghi “${out.words(other)}”.`,
    at: [denial, other].map(({ start, end }) => ({ start, end })),
  });
}

/** "không nhận được phản ánh, kiến nghị nào" and "đã tiếp nhận 18 phản ánh, kiến nghị". */
function checkCounted(denials: Told[], told: Told[], out: Collector): void {
  const counted = told.filter(isReceived);
  const denial = denials.find((d) => isPlain(sentenceOf(d), d, out));
  if (!denial) return;
  for (const other of counted) {
    out.checked();
    if (!isSameScope(denial, other)) continue;
    const subject = `${other.item.lead} ${other.item.label}`;
    const isTold = other.passage === denial.passage ? subject : `${subject} ${other.item.own}`;
    if (!isPlain(isTold, other, out)) continue;
    report(denial.item, other.item, out);
    return;
  }
}

function isReceived(told: Told): boolean {
  const { count, tags, lead, own, outOf } = told.item;
  return (
    !count.denied &&
    count.value > 0 &&
    count.approximate === null &&
    outOf === null &&
    (tags.status === 'received' || isHandledInPeriod(told)) &&
    tags.carry !== 'carried' &&
    !tags.change &&
    !tags.goal &&
    !tags.returned &&
    !isOtherTime(withoutYear(`${lead} ${own}`))
  );
}

/** "xử lý 03 phản ánh trong kỳ": without the time, they may have come before. */
function isHandledInPeriod(told: Told): boolean {
  const isTimed = new RegExp(IN_PERIOD.source, 'iu').test(sentenceOf(told));
  return told.item.tags.status !== null && isTimed;
}

/** What is said of feedback that was handled, and of the section that tells of it. */
const HANDLED =
  /(?<!\p{L})(?:về|việc|công tác|tình hình|kết quả|xử lý|giải quyết|trả lời|đang|còn|vẫn|chậm|kịp thời|tồn tại|hạn chế|quy định hành chính)(?!\p{L})/giu;

function isSameScope(a: Told, b: Told): boolean {
  const [level, other] = [a, b].map(
    ({ item, passage }) =>
      item.tags.level ?? passage.path.map((h) => readTags(h.title).level).join(''),
  );
  const words = [a, b].map(({ item }) => withoutYear(`${item.lead} ${item.own}`));
  return level === other && [TIMES, UNITS].every((names) => agree(names, words));
}

/** "quý II" for "quý II năm 2026": which of the year's periods is meant. */
function withoutYear(words: string): string {
  const period = /((?:quý|tháng)\s+(?:\d{1,2}|[IVX]+))(?:\s+năm\s+|\s*[/.-]\s*)\d{4}/giu;
  return words.replace(period, '$1');
}

const TIMES = /(?<![\p{L}\d])(?:\d+\s+)?(?:quý|tháng|năm)(?:\s+(?:\d+|[IVX]+(?!\p{L})))?/giu;
const UNITS = /(?<!\p{L})(?:UBND|Ủy\s+ban\s+nhân\s+dân)\s+\p{L}+/giu;

/** Whether two sentences name the same times, or units; "trong quý" goes with "quý II". */
function agree(names: RegExp, words: string[]): boolean {
  const [one = '', two = ''] = words.map((w) =>
    (w.match(names) ?? []).map((n) => `${n.toLowerCase()} `).join(''),
  );
  return one.startsWith(two) || two.startsWith(one);
}

// A sentence of these words only speaks of all feedback that the reporting unit got.
const PLAIN_WORDS =
  /(?<!\p{L})(?:trong|kỳ|báo cáo|quý|tháng|năm|đầu|cuối|này|đơn vị|UBND|Ủy ban nhân dân|xã|phường|thị trấn|huyện|tỉnh|trên|địa bàn|toàn|tại|của|từ|qua|không|chưa|nhận được|tiếp nhận|nhận|phát sinh|ghi nhận|có|đã|tổng|số|lượng|là|lượt|phản ánh|kiến nghị|PAKN|ý kiến|nào|bất kỳ|tổ chức|cá nhân|công dân|người dân|doanh nghiệp|và|hệ thống|thông tin|cổng|dịch vụ công|quốc gia|đường dây nóng|[IVX]+)(?!\p{L})/giu;

function isPlain(sentence: string, { block, item }: Told, out: Collector): boolean {
  const words = withoutYear(sentence);
  if (isOtherTime(words) || isNarrowed(words.replace(/đơn vị|trong tháng/giu, ' '))) return false;
  // The unit's own name stands in the head of the report too.
  const head = out.source.text.slice(0, Math.min(HEAD, block.start, item.start)).toLowerCase();
  const unnamed = words.replace(/(?<!\p{L})(?:\p{Lu}\p{Ll}+\s+)*\p{Lu}\p{Ll}+/gu, (name) =>
    head.includes(name.toLowerCase()) ? ' ' : name,
  );
  return !/\p{L}/u.test(
    unnamed.replace(/\s+/gu, ' ').replace(HANDLED, ' ').replace(PLAIN_WORDS, ' '),
  );
}

const HEAD = 600;

/** The sentence a denial stands in, up to the next stop. */
function sentenceOf({ item, block }: Told): string {
  const at = item.start - block.start;
  const from = sentenceStart(block.text, at, block.body);
  const stop = block.text.slice(at).search(/[;\n]|[.!?](?=\s|$)/u);
  return block.text.slice(from, stop < 0 ? block.text.length : at + stop);
}
