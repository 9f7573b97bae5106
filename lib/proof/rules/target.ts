/**
 * Stated targets against stated results: "vượt chỉ tiêu" below it, a margin that is not
 * the difference, a share lower than the target the text itself names.
 */
import { formatPercent } from '../../text/numbers.ts';
import type { RateMention } from '../clauses.ts';
import type { Collector, Span } from '../collector.ts';
import { findFrames } from '../frames.ts';
import type { Passage } from '../passages.ts';
import { type Level, readTags } from '../roles.ts';
import type { Block } from '../structure.ts';
import { percentText, shareText } from './shares.ts';

type Topic = 'online' | 'services' | 'payment' | 'digitised' | 'satisfaction' | 'onTime';

interface Mention {
  kind: 'target' | 'result';
  topic: Topic;
  value: number;
  level: Level | null;
  at: Span;
  block: number;
  /** Words after the percent up to the end of the sentence. */
  after: string;
  /** The text says itself that it is little: "mới đạt", "chưa đạt mục tiêu". */
  owned: boolean;
}

const TOPICS: [Topic, RegExp][] = [
  ['payment', /thanh\s+toán(?:\s+\p{L}+){0,3}\s+trực\s+tuyến|thanh\s+toán\s+trực/iu],
  ['services', /(?:dịch\s+vụ\s+công|DVC(?:TT)?)(?:\s+trực\s+tuyến)?\s+(?:có\s+)?phát\s+sinh/iu],
  ['digitised', /số\s+h(?:óa|oá)/iu],
  ['satisfaction', /hài\s+lòng/iu],
  ['online', /hồ\s+sơ(?:\s+\p{L}+){0,4}\s+trực\s+tuyến|trực\s+tuyến/iu],
  ['onTime', /đúng(?:\s+và\s+trước)?\s+hạn|trước\s+hạn/iu],
];
const NAMES: Record<Topic, string> = {
  online: 'tỷ lệ hồ sơ trực tuyến',
  services: 'tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
  payment: 'tỷ lệ thanh toán trực tuyến',
  digitised: 'tỷ lệ số hóa',
  satisfaction: 'mức độ hài lòng',
  onTime: 'tỷ lệ giải quyết đúng hạn',
};
const TARGET =
  /(?<![\p{L}])(?:chỉ\s+tiêu|mục\s+tiêu|phấn\s+đấu|tối\s+thiểu|yêu\s+cầu(?=\s+(?:đạt|là|phải|tối|từ|đến|\d))|được\s+giao|giao(?!\s+(?:dịch|thông|tiếp|lưu|ban|nhận|diện|nhiệm|trách))|kế\s+hoạch(?:\s+là|\s+đề\s+ra|\s+giao)?)(?![\p{L}])/giu;
const RESULT =
  /(?<![\p{L}])(?:kết\s+quả|thực\s+tế|đã\s+đạt|hiện\s+đạt|đến\s+nay|thực\s+hiện\s+đạt|đạt|thực\s+hiện\s+được)(?![\p{L}])/giu;
const SHORT_OF =
  /(?<![\p{L}])(?:(?:chỉ|mới(?:\s+chỉ)?)\s+đạt|chưa\s+(?:đạt|hoàn\s+thành|bảo\s+đảm|đảm\s+bảo)|không\s+đạt|thấp\s+hơn|còn\s+thấp)(?![\p{L}])/iu;
const FIRM_RESULT =
  /kết\s+quả|thực\s+tế|đã\s+đạt|hiện\s+đạt|đến\s+nay|thực\s+hiện\s+đạt|thực\s+hiện\s+được/iu;

export function checkTargets(passages: Passage[], blocks: Block[], out: Collector): void {
  const mentions = passages.flatMap((p) => readMentions(p, blocks));
  const targets = mentions.filter((m) => m.kind === 'target');
  if (targets.length === 0) return;
  for (const result of mentions.filter((m) => m.kind === 'result')) {
    const own = targets.filter((t) => t.topic === result.topic);
    const near = own.filter((t) => t.block === result.block);
    const used = near.length > 0 ? near : own;
    if (used.length > 0) judge(result, used, out);
  }
  checkShares(passages, targets, out);
  checkStillLow(blocks, mentions, out);
}

function readMentions(passage: Passage, blocks: Block[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [k, clauses] of passage.clauses.entries()) {
    const block = blocks[passage.blocks[k] as number] as Block;
    const rates = [...clauses.rates, ...ratesOf(clauses.items)].sort((a, b) => a.start - b.start);
    let topic: Topic | null = null;
    let from = 0;
    for (const rate of rates) {
      const at = rate.start - block.start;
      const [before, isNew] = sinceStop(block.text.slice(from, at));
      // "80% hồ sơ trực tuyến, 60% thanh toán trực tuyến": each is named behind.
      const behind = lastTopic(before) ? null : lastTopic(rate.after);
      topic = behind ?? lastTopic(before) ?? (isNew ? null : topic);
      const kind = kindAt(block.text, at);
      from = rate.end - block.start + (behind ? rate.after.length : 0);
      if (!topic || !kind || rate.percent.points || isMargin(before, rate)) continue;
      const level = readTags(before.slice(-70)).level;
      const rest = block.text.slice(rate.end - block.start, rate.end - block.start + 160);
      const stop = rest.search(/[;.](?=\s|$)/u);
      mentions.push({
        kind,
        topic,
        value: rate.percent.value,
        level,
        at: { start: rate.start, end: rate.end },
        block: rate.block,
        after: stop < 0 ? rest : rest.slice(0, stop),
        owned: SHORT_OF.test(block.text.slice(Math.max(0, at - 260), at)),
      });
    }
  }
  return mentions;
}

/** "vượt 1,5%", "vượt chỉ tiêu 1,5%": a difference; "vượt chỉ tiêu 98% tỉnh giao" names the target. */
function isMargin(before: string, { percent, after }: RateMention): boolean {
  if (!/(?<![\p{L}])(?:tăng|giảm|vượt|cao hơn|thấp hơn)(?:\s+\p{L}+){0,3}\s*$/iu.test(before))
    return false;
  const ofTarget = /(?:chỉ\s+tiêu|mục\s+tiêu|kế\s+hoạch|mức)(?:\s+\p{L}+){0,2}\s*$/iu.test(before);
  const isSet = /^\s*(?:\p{L}+\s+){0,4}?(?:giao|đề\s+ra|đặt\s+ra|quy\s+định)(?!\p{L})/iu.test(
    after,
  );
  return !(ofTarget && (isSet || percent.value >= 50));
}

/** The words of the same sentence, and whether a sentence ended before them. */
function sinceStop(text: string): [string, boolean] {
  const stop = [...text.matchAll(/[.!?]\s+(?=[\p{Lu}\d])/gu)].at(-1);
  return stop ? [text.slice(stop.index + 1), true] : [text, false];
}

function ratesOf(items: Passage['items']): RateMention[] {
  return items.flatMap((i) => [...i.rates, ...ratesOf(i.children)]);
}

function lastTopic(text: string): Topic | null {
  let best: { at: number; topic: Topic } | null = null;
  for (const [topic, pattern] of TOPICS)
    for (const m of text.matchAll(new RegExp(pattern.source, 'giu')))
      if (!best || m.index > best.at + 24) best = { at: m.index, topic };
  return best?.topic ?? null;
}

/** Whether the percent at a place is aimed at or reached: the last firm word before it decides. */
function kindAt(text: string, at: number): Mention['kind'] | null {
  const before = text.slice(Math.max(0, at - 500), at);
  const sentence = before.slice(
    Math.max(0, ...[...before.matchAll(/[.]\s+(?=\p{Lu})/gu)].map((m) => m.index + 1)),
  );
  const open =
    sentence.lastIndexOf('(') > sentence.lastIndexOf(')')
      ? sentence.slice(sentence.lastIndexOf('('))
      : null;
  const marked = open !== null && (open.search(TARGET) >= 0 || open.search(RESULT) >= 0);
  const piece = marked ? open : sentence.replace(/\([^()]*\)/gu, ' ');
  const target = [...piece.matchAll(TARGET)].at(-1);
  const results = [...piece.matchAll(RESULT)];
  const firm = results.findLast((m) => FIRM_RESULT.test(m[0]));
  if (!target) return results.length > 0 ? 'result' : null;
  if (firm && firm.index > target.index) return 'result';
  const loose = results.at(-1);
  const clause = piece.slice(Math.max(piece.lastIndexOf(';'), piece.lastIndexOf(',')) + 1);
  // "…, giao 90%, đạt 87,76%": a new clause that begins with "đạt" tells the result.
  if (loose && loose.index > target.index && /^\s*(?:đã\s+)?đạt/iu.test(clause)) return 'result';
  return 'target';
}

function judge(result: Mention, targets: Mention[], out: Collector): void {
  const low = Math.min(...targets.map((t) => t.value));
  const high = Math.max(...targets.map((t) => t.value));
  const name = NAMES[result.topic];
  const at = [result.at, (targets[0] as Mention).at];
  const same = targets.every((t) => t.block === result.block);
  const written = `${name} ghi ${formatPercent(result.value)}, chỉ tiêu ${formatPercent(low)}`;
  out.checked();
  const fails = /(?<![\p{L}])(?:chưa|không)\s+(?:đạt|hoàn\s+thành)/iu.test(result.after);
  const meets =
    !fails &&
    /(?<![\p{L}])(?:vượt|đạt|hoàn\s+thành|bảo\s+đảm|đảm\s+bảo)(?:\s+\p{L}+){0,3}\s+(?:chỉ\s+tiêu|kế\s+hoạch|mục\s+tiêu)|(?<![\p{L}])vượt(?![\p{L}])|cao\s+hơn(?:\s+so\s+với)?(?:\s+mức)?\s+(?:chỉ\s+tiêu|kế\s+hoạch|mục\s+tiêu)/iu.test(
      result.after,
    );
  const margin = marginOf(result, targets);
  const marginAt = margin
    ? [
        {
          start: result.at.end + margin.index,
          end: result.at.end + margin.index + margin[0].length,
        },
      ]
    : [];
  if (meets && result.value < low)
    claim(same, { message: `Mâu thuẫn: nói đạt/vượt chỉ tiêu nhưng ${written}.`, at }, out);
  else if (fails && result.value >= high)
    claim(same, { message: `Mâu thuẫn: nói chưa đạt chỉ tiêu nhưng ${written}.`, at }, out);
  else if (margin && low === high) {
    const said = Number((margin[1] as string).replace(',', '.'));
    const points = Math.abs(result.value - low - said) < 0.006;
    const relative = Math.abs((result.value / low - 1) * 100 - said) < 0.06;
    const whole = Math.abs((result.value / low) * 100 - said) < 0.06;
    if (!points && !relative && !whole)
      claim(
        same,
        {
          message: `Mức vượt không khớp: ${written}, chênh ${percentText(result.value - low, 2)}; văn bản ghi ${percentText(said, 2)}.`,
          at: [...at, ...marginAt],
        },
        out,
      );
  } else if (!meets && !fails && !isAvowed(result, targets) && result.value < low && same)
    out.review({
      rule: 'target',
      message: `Thấp hơn chỉ tiêu mà văn bản không nói rõ: ${written}.`,
      at,
    });
}

/** "vượt 2,28%": by how much the text says the target is passed; null where it does not. */
function marginOf(result: Mention, targets: Mention[]): RegExpExecArray | null {
  const margin = /vượt(?:\s+\p{L}+){0,3}\s+(\d+(?:,\d+)?)\s?%/iu.exec(result.after);
  if (!margin) return null;
  const end = result.at.end + margin.index + margin[0].length;
  return targets.some((t) => t.at.end === end) ? null : margin;
}

/** The text says itself that the target is missed, or sets the two side by side. */
function isAvowed(result: Mention, targets: Mention[]): boolean {
  // "Phấn đấu đạt 75%" further on is a task to come.
  if (targets.every((t) => t.at.start > result.at.end)) return true;
  const between = (t: Mention): number =>
    Math.max(t.at.start - result.at.end, result.at.start - t.at.end);
  return result.owned || targets.some((t) => between(t) < 40);
}

function claim(certain: boolean, found: { message: string; at: Span[] }, out: Collector): void {
  if (certain) out.violation({ rule: 'target', ...found });
  else out.review({ rule: 'target', ...found });
}

/** The online share that the text's own counts give, against the target of that level. */
function checkShares(passages: Passage[], targets: Mention[], out: Collector): void {
  const goals = targets.filter((t) => t.topic === 'online');
  for (const frame of passages.flatMap(findFrames)) {
    const online = frame.slots.get('received.online');
    const direct = frame.slots.get('received.direct');
    const goal =
      goals.find((g) => g.level === frame.level) ?? (goals.length === 1 ? goals[0] : undefined);
    if (!online || !direct || !goal) continue;
    out.checked();
    const base = online.count.value + direct.count.value;
    const share = (online.count.value / base) * 100;
    if (share >= goal.value) continue;
    out.review({
      rule: 'target',
      message: `Tỷ lệ hồ sơ trực tuyến tính từ số liệu của mục này là ${shareText(online.count.value, base, 2)}, thấp hơn chỉ tiêu ${formatPercent(goal.value)} nêu trong văn bản (mẫu số và thời gian có thể khác; nên nêu rõ).`,
      at: [online, direct, goal.at].map((s) => ({ start: s.start, end: s.end })),
      arithmetic: shareText(online.count.value, base, 2),
    });
  }
}

/** "tỷ lệ hồ sơ trực tuyến vẫn còn thấp" where the text reports it above its target. */
function checkStillLow(blocks: Block[], mentions: Mention[], out: Collector): void {
  for (const block of blocks)
    for (const m of block.text.matchAll(
      /tỷ\s+lệ[^.;]{5,160}?(?:vẫn\s+)?còn\s+(?:rất\s+|khá\s+)?thấp/giu,
    )) {
      const topic = lastTopic(m[0]);
      const result = mentions.find((r) => r.kind === 'result' && r.topic === topic);
      const goals = mentions.filter((t) => t.kind === 'target' && t.topic === topic);
      if (!topic || !result || goals.length === 0) continue;
      out.checked();
      if (goals.some((g) => result.value < g.value)) continue;
      const at = { start: block.start + m.index, end: block.start + m.index + m[0].length };
      out.review({
        rule: 'statement',
        message: `Mâu thuẫn: “còn thấp” nhưng ${NAMES[topic]} ghi ${formatPercent(result.value)}, đạt chỉ tiêu.`,
        at: [at, result.at],
      });
    }
}
