/**
 * Sentences against numbers, and against each other: "không có … quá hạn" beside late
 * dossiers, "đã hoàn thành" beside "chưa", a total without its figure.
 */
import type { Item } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { SEP } from '../joints.ts';
import { type OnTimeClaim, readOnTimeClaims } from '../on-time-claims.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain, type Timing } from '../roles.ts';
import { isNarrowed, isOtherTime } from '../scope.ts';
import type { Block } from '../structure.ts';
import { findWholes, timingIn } from '../wholes.ts';
import { checkCompletion } from './completion.ts';
import { checkFeedback } from './feedback.ts';

export function checkStatements(passages: Passage[], blocks: Block[], out: Collector): void {
  for (const passage of passages) {
    checkDenials(passage, out);
    checkAllOnTime(passage, blocks, out);
    checkInformationOnly(passage, out);
  }
  checkFeedback(passages, blocks, out);
  checkCompletion(blocks, out);
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    checkCompleted(block, out);
    checkMissingFigure(block, out);
  }
}

const LATE: readonly (Timing | null)[] = ['late', 'overdue'];
const NARROWED =
  /(?<![\p{L}])(?:cấp|xã|huyện|phường|thị trấn|sở|tháng|quý|kỳ|năm|lĩnh vực|riêng)(?![\p{L}])/iu;

/** "không có hồ sơ quá hạn" and "quá hạn 3 hồ sơ" of the same group of dossiers. */
function checkDenials(passage: Passage, out: Collector): void {
  const items = flatten(passage.items);
  if (!items.some((i) => i.count.denied)) return;
  const heads = groupHeads(passage.items);
  const late = items.filter(
    (i) => !i.count.denied && i.count.value > 0 && LATE.includes(i.tags.time),
  );
  const byBlock = new Map<number, Item[]>();
  for (const i of late) byBlock.set(i.block, [...(byBlock.get(i.block) ?? []), i]);
  for (const denial of items.filter((i) => i.count.denied)) {
    const head = heads.get(denial) ?? null;
    const role = head ? timingIn(head, denial) : denial.tags.time;
    if (!LATE.includes(role)) continue;
    for (const other of byBlock.get(denial.block) ?? []) {
      const otherHead = heads.get(other) ?? null;
      const otherRole = otherHead ? timingIn(otherHead, other) : other.tags.time;
      out.checked();
      if (head !== null && otherHead !== null && (role !== otherRole || head !== otherHead))
        continue;
      const [a, b] = denial.start < other.start ? [denial, other] : [other, denial];
      if (
        NARROWED.test(out.source.text.slice(a.end, b.start)) ||
        other.tags.level !== denial.tags.level
      )
        continue;
      const found = {
        rule: 'statement' as const,
        message: `Mâu thuẫn: “${out.words(phraseOf(denial, out))}” nhưng có ${other.count.value} hồ sơ quá hạn (“${out.words(phraseOf(other, out))}”).`,
        at: [denial, other].map((i) => ({ start: i.start, end: i.end })),
      };
      if (head !== null && head === otherHead) out.violation(found);
      else out.review(found);
    }
  }
}

/** The nearest whole each count speaks of: its brackets, its list, or the total before it. */
function groupHeads(items: Item[]): Map<Item, Item> {
  const heads = new Map<Item, Item>();
  for (const whole of findWholes(items)) for (const p of whole.parts) heads.set(p, whole.head);
  let last: Item | null = null;
  for (const item of items) {
    if (item.separator >= SEP.subitem) last = null;
    if (
      item.tags.status &&
      item.tags.status !== 'received' &&
      !item.tags.time &&
      !item.count.denied
    )
      last = item;
    else if (last && !heads.has(item) && item.tags.time && item.block === last.block)
      heads.set(item, last);
  }
  return heads;
}

function phraseOf(item: Item, out: Collector): Span {
  const text = out.source.text;
  const stop = text.slice(item.end, item.end + 60).search(/[,;.()]|\n\s*\n|\n(?=\s*[-+*•\d])/u);
  return { start: item.start, end: item.end + Math.max(stop, 0) };
}

/** "100% hồ sơ giải quyết đúng hạn", "toàn bộ hồ sơ …" beside a count of late ones. */
function checkAllOnTime(passage: Passage, blocks: Block[], out: Collector): void {
  const late = flatten(passage.items).filter(
    (i) =>
      i.tags.time === 'late' &&
      !i.count.denied &&
      i.count.value > 0 &&
      !i.tags.level &&
      i.tags.status !== 'pending',
  );
  if (late.length === 0) return;
  for (const clauses of passage.clauses)
    for (const rate of [...clauses.rates, ...flatten(clauses.items).flatMap((i) => i.rates)]) {
      const words = `${rate.link.slice(-60)} ${rate.after}`;
      if (
        rate.percent.value !== 100 ||
        !/đúng hạn|trước hạn/iu.test(words) ||
        rate.percent.approximate
      )
        continue;
      const other = late.find((i) => i.block === rate.block);
      out.checked();
      if (!other || NARROWED.test(words)) continue;
      reportAllOnTime(rate, other, '100% đúng hạn', out);
    }
  for (const index of passage.blocks)
    for (const claim of readOnTimeClaims(blocks[index] as Block)) {
      out.checked();
      const other = late.find((i) => contradicts(i, claim, index, passage, blocks));
      if (other) reportAllOnTime(claim, other, `“${out.words(claim)}”`, out);
    }
}

function reportAllOnTime(claim: Span, late: Item, said: string, out: Collector): void {
  out.review({
    rule: 'statement',
    message: `Mâu thuẫn: ghi ${said} nhưng có ${late.count.value} hồ sơ quá hạn.`,
    at: [claim, late].map((s) => ({ start: s.start, end: s.end })),
  });
}

/** Whether late ones are among the dossiers all of which are said to be in time. */
function contradicts(
  late: Item,
  claim: OnTimeClaim,
  index: number,
  passage: Passage,
  blocks: Block[],
): boolean {
  const carriesOn = /^\s*(?:tuy\s+nhiên|tuy\s+vậy|song|nhưng)(?!\p{L})/iu;
  const next = blocks[late.block] as Block;
  const isNear =
    late.block === index ||
    (late.block === index + 1 && carriesOn.test(next.text.slice(next.body)));
  if (!isNear || late.tags.change || late.tags.goal || isNarrowed(claim.words)) return false;
  const words = `${late.lead} ${late.own}`;
  if (isNarrowed(words.replace(/lĩnh vực/giu, ' ')) || isOtherTime(words)) return false;
  // Another total between them begins to tell of other dossiers.
  const [from, to] = [Math.min(claim.end, late.end), Math.max(claim.start, late.start)];
  return !passage.items.some(
    (i) => i.start >= from && i.end <= to && i.tags.status === 'received' && isPlain(i.tags),
  );
}

/** Procedures that only show information are no online services. */
function checkInformationOnly(passage: Passage, out: Collector): void {
  for (const head of passage.items)
    for (const part of head.children)
      if (/trực tuyến/iu.test(head.own) && /mức độ [12](?!\d)|cung cấp thông tin/iu.test(part.own))
        out.review({
          rule: 'statement',
          message: `“${out.words(head)}” được ghi là dịch vụ công trực tuyến nhưng gồm cả “${out.words(phraseOf(part, out))}”, vốn không phải là dịch vụ công trực tuyến.`,
          at: [head, part].map((i) => ({ start: i.start, end: i.end })),
        });
}

/** "đã hoàn thành … (riêng … chưa thực hiện được)" */
function checkCompleted(block: Block, out: Collector): void {
  const pattern =
    /đã\s+hoàn\s+thành[^;]{0,200}?(?:riêng|trừ|tuy\s+nhiên|nhưng|song)[^;]{0,140}?chưa\s+(?:được\s+)?(?:thực\s+hiện|hoàn\s+thành|bố\s+trí|triển\s+khai|xong)(?:\s+được)?/giu;
  for (const m of block.text.matchAll(pattern)) {
    // "đã hoàn thành 20 nhiệm vụ, …": what is counted need not be all.
    if (/\d/u.test(m[0].split(/(?:riêng|trừ|tuy\s+nhiên|nhưng|song)(?!\p{L})/iu)[0] ?? ''))
      continue;
    const at = { start: block.start + m.index, end: block.start + m.index + m[0].length };
    out.review({
      rule: 'statement',
      message: 'Mâu thuẫn: câu ghi “đã hoàn thành” nhưng cũng nêu nơi “chưa”.',
      at: [at],
    });
  }
}

const FIGURE_VERBS =
  /(?<![\p{L}])(?:là|đạt|tăng|giảm|được|phải|cần|chiếm|không|chưa|còn|gồm|có|như|theo|sau|nêu|thể hiện|ngày càng|tiếp tục|đã|sẽ|đang)(?![\p{L}])/iu;

/** "Tổng số hồ sơ tiếp nhận trên cổng dịch vụ công tỉnh." – a total that is never told. */
function checkMissingFigure(block: Block, out: Collector): void {
  for (const m of block.text.matchAll(
    /(?<=^|[.;]\s)(Tổng\s+số|Số\s+lượng)\s+[^.;:,()\n]{8,140}\.(?=\s|$)/gu,
  )) {
    if (/\d/u.test(m[0]) || FIGURE_VERBS.test(m[0])) continue;
    const at = { start: block.start + m.index, end: block.start + m.index + m[0].length };
    out.violation({
      rule: 'statement',
      message: `Câu không có số liệu: “${out.words(at)}”.`,
      at: [at],
    });
  }
}
