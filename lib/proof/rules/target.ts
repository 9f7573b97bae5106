/**
 * Stated targets against stated results: "vượt chỉ tiêu" below it, a margin that is not
 * the difference, a share lower than the target the text itself names.
 */
import { formatPercent } from '../../text/numbers.ts';
import type { Collector, Span } from '../collector.ts';
import { findFrames } from '../frames.ts';
import type { Passage } from '../passages.ts';
import { lastTopic, type Mention, RATE_NAMES, readMentions } from '../rate-mentions.ts';
import type { Level } from '../roles.ts';
import type { Block } from '../structure.ts';
import { percentText, shareText } from './shares.ts';

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
  checkShares(passages, mentions, out);
  checkStillLow(blocks, mentions, out);
}

const MISSES =
  /(?<![\p{L}])(?:(?:chưa|không)\s+(?:đạt|hoàn\s+thành)|(?<!không\s+)thấp\s+hơn(?:\s+so\s+với)?(?:\s+mức)?\s+(?:chỉ\s+tiêu|kế\s+hoạch|mục\s+tiêu))/iu;
const MEETS =
  /(?<![\p{L}])(?:vượt|đạt|hoàn\s+thành|bảo\s+đảm|đảm\s+bảo)(?:\s+\p{L}+){0,3}\s+(?:chỉ\s+tiêu|kế\s+hoạch|mục\s+tiêu)|(?<![\p{L}])vượt(?![\p{L}])|cao\s+hơn(?:\s+so\s+với)?(?:\s+mức)?\s+(?:chỉ\s+tiêu|kế\s+hoạch|mục\s+tiêu)/iu;
/** "chưa đủ căn cứ kết luận đạt …", "phấn đấu vượt …": what is not said, or is to come. */
const NOT_SAID =
  /(?<![\p{L}])(?:(?:chưa|không)\s+(?:đủ|có|thể|kết\s+luận|khẳng\s+định|xác\s+định|đánh\s+giá|bảo\s+đảm|đảm\s+bảo)|phấn\s+đấu|nỗ\s+lực|quyết\s+tâm|nhằm|để|cần|phải|sẽ|sắp|gần|dự\s+kiến|khả\s+năng)(?![\p{L}])/iu;

/** Whether words say of a result that its target is reached. */
function saysMet(words: string): boolean {
  const said = MEETS.exec(words);
  if (said === null || MISSES.test(words)) return false;
  const clause = words.slice(0, said.index).split(/[,;(]/u).at(-1) ?? '';
  return !NOT_SAID.test(clause);
}

function judge(result: Mention, targets: Mention[], out: Collector): void {
  const low = Math.min(...targets.map((t) => t.value));
  const high = Math.max(...targets.map((t) => t.value));
  const name = RATE_NAMES[result.topic];
  const at = [result.at, (targets[0] as Mention).at];
  const same = targets.every((t) => t.block === result.block);
  const written = `${name} ghi ${formatPercent(result.value)}, chỉ tiêu ${formatPercent(low)}`;
  out.checked();
  const fails = MISSES.test(result.after);
  const meets = saysMet(result.after);
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
  }
}

/** "vượt 2,28%": by how much the text says the target is passed; null where it does not. */
function marginOf(result: Mention, targets: Mention[]): RegExpExecArray | null {
  const margin = /vượt(?:\s+\p{L}+){0,3}\s+(\d+(?:,\d+)?)\s?%/iu.exec(result.after);
  if (!margin) return null;
  const end = result.at.end + margin.index + margin[0].length;
  return targets.some((t) => t.at.end === end) ? null : margin;
}

function claim(certain: boolean, found: { message: string; at: Span[] }, out: Collector): void {
  if (certain) out.violation({ rule: 'target', ...found });
  else out.review({ rule: 'target', ...found });
}

/**
 * The online share that the text's own counts give, against the target of that level. Being
 * under a target contradicts nothing by itself: the text must tell that the target is reached,
 * and nowhere that it is not.
 */
function checkShares(passages: Passage[], mentions: Mention[], out: Collector): void {
  const rates = mentions.filter((m) => m.topic === 'online');
  const goals = rates.filter((m) => m.kind === 'target');
  for (const frame of passages.flatMap(findFrames)) {
    const online = frame.slots.get('received.online');
    const direct = frame.slots.get('received.direct');
    const goal =
      goals.find((g) => g.level === frame.level) ?? (goals.length === 1 ? goals[0] : undefined);
    if (!online || !direct || !goal) continue;
    out.checked();
    const base = online.count.value + direct.count.value;
    const share = (online.count.value / base) * 100;
    if (share >= goal.value || !isToldMet(goal, frame.level, rates)) continue;
    out.review({
      rule: 'target',
      message: `Tỷ lệ hồ sơ trực tuyến tính từ số liệu của mục này là ${shareText(online.count.value, base, 2)}, thấp hơn chỉ tiêu ${formatPercent(goal.value)} nêu trong văn bản (mẫu số và thời gian có thể khác; nên nêu rõ).`,
      at: [online, direct, goal.at].map((s) => ({ start: s.start, end: s.end })),
      arithmetic: shareText(online.count.value, base, 2),
    });
  }
}

/** Whether results told of a level, or of all of them, leave no doubt that its target is reached. */
function isToldMet(goal: Mention, level: Level | null, rates: Mention[]): boolean {
  const told = rates.filter(
    (m) => m.kind !== 'target' && (!m.level || !level || m.level === level),
  );
  if (told.some((m) => m.value < goal.value)) return false;
  return told.some((m) => m.kind === 'result') || saysMet(`${goal.sentence} ${goal.after}`);
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
        message: `Mâu thuẫn: “còn thấp” nhưng ${RATE_NAMES[topic]} ghi ${formatPercent(result.value)}, đạt chỉ tiêu.`,
        at: [at, result.at],
      });
    }
}
