/**
 * Percents that are told as a result, or set as a target, of one of the known rates: "tỷ lệ hồ
 * sơ trực tuyến đạt 85,37%", "chỉ tiêu 95%".
 */
import type { RateMention } from './clauses.ts';
import type { Span } from './collector.ts';
import type { Passage } from './passages.ts';
import { sentenceStart } from './phrases.ts';
import { type Level, readTags } from './roles.ts';
import { type Block, leadOf } from './structure.ts';

export type RateTopic =
  | 'online'
  | 'services'
  | 'payment'
  | 'digitised'
  | 'digitisedResults'
  | 'satisfaction'
  | 'onTime';

export interface Mention {
  /** `stated`: neither set nor said to be reached ("tỷ lệ trực tuyến là 85,37%"). */
  kind: 'target' | 'result' | 'stated';
  topic: RateTopic;
  rate: RateMention;
  value: number;
  level: Level | null;
  at: Span;
  block: number;
  /** Words of the sentence before the percent; `before`: those since another percent. */
  sentence: string;
  before: string;
  /** Words after the percent up to the end of the sentence. */
  after: string;
}

const TOPICS: [RateTopic, RegExp][] = [
  ['payment', /thanh\s+toán(?:\s+\p{L}+){0,3}\s+trực\s+tuyến|thanh\s+toán\s+trực/iu],
  ['services', /(?:dịch\s+vụ\s+công|DVC(?:TT)?)(?:\s+trực\s+tuyến)?\s+(?:có\s+)?phát\s+sinh/iu],
  [
    'digitisedResults',
    /số\s+h(?:óa|oá)\s+(?:\p{L}+\s+){0,2}kết\s+quả|kết\s+quả\s+(?:\p{L}+\s+){1,6}số\s+h(?:óa|oá)/iu,
  ],
  [
    'digitised',
    /(?<!kết\s+quả\s+(?:\p{L}+\s+){1,6})số\s+h(?:óa|oá)(?!\s+(?:\p{L}+\s+){0,2}kết\s+quả)/iu,
  ],
  ['satisfaction', /hài\s+lòng/iu],
  ['online', /hồ\s+sơ(?:\s+\p{L}+){0,4}\s+trực\s+tuyến|trực\s+tuyến/iu],
  ['onTime', /đúng(?:\s+và\s+trước)?\s+hạn|trước\s+hạn/iu],
];
export const RATE_NAMES: Record<RateTopic, string> = {
  online: 'tỷ lệ hồ sơ trực tuyến',
  services: 'tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
  payment: 'tỷ lệ thanh toán trực tuyến',
  digitised: 'tỷ lệ số hóa',
  digitisedResults: 'tỷ lệ số hóa kết quả',
  satisfaction: 'mức độ hài lòng',
  onTime: 'tỷ lệ giải quyết đúng hạn',
};
const TARGET =
  /(?<![\p{L}])(?:chỉ\s+tiêu|mục\s+tiêu|phấn\s+đấu|tối\s+thiểu|yêu\s+cầu(?=\s+(?:đạt|là|phải|tối|từ|đến|\d))|được\s+giao|giao(?!\s+(?:dịch|thông|tiếp|lưu|ban|nhận|diện|nhiệm|trách))|kế\s+hoạch(?:\s+là|\s+đề\s+ra|\s+giao)?)(?![\p{L}])/giu;
const RESULT =
  /(?<![\p{L}])(?:kết\s+quả|thực\s+tế|đã\s+đạt|hiện\s+đạt|đến\s+nay|thực\s+hiện\s+đạt|đạt|thực\s+hiện\s+được)(?![\p{L}])/giu;
const FIRM_RESULT =
  /kết\s+quả|thực\s+tế|đã\s+đạt|hiện\s+đạt|đến\s+nay|thực\s+hiện\s+đạt|thực\s+hiện\s+được/iu;

/** The mentions of a passage in the order of the text; differences ("vượt 1,5%") are none. */
export function readMentions(passage: Passage, blocks: Block[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [k, clauses] of passage.clauses.entries()) {
    const block = blocks[passage.blocks[k] as number] as Block;
    const rates = [...clauses.rates, ...ratesOf(clauses.items)].sort((a, b) => a.start - b.start);
    const isGoal = listsGoals(passage.blocks[k] as number, blocks);
    let topic: RateTopic | null = null;
    let from = 0;
    for (const rate of rates) {
      const at = rate.start - block.start;
      const [before, isNew] = sinceStop(block.text.slice(from, at));
      // "80% hồ sơ trực tuyến, 60% thanh toán trực tuyến": each is named behind.
      const behind = lastTopic(before) ? null : lastTopic(rate.after);
      topic = behind ?? lastTopic(before) ?? (isNew ? null : topic);
      const kind = kindAt(block.text, at);
      from = rate.end - block.start + (behind ? rate.after.length : 0);
      if (!topic || rate.percent.points || isMargin(before, rate)) continue;
      const level = readTags(before.slice(-70)).level;
      const rest = block.text.slice(rate.end - block.start, rate.end - block.start + 160);
      const stop = rest.search(/[;.](?=\s|$)/u);
      mentions.push({
        kind: kind ?? (isGoal ? 'target' : 'stated'),
        topic,
        rate,
        sentence: block.text.slice(sentenceStart(block.text, at, block.body), at),
        before,
        value: rate.percent.value,
        level,
        at: { start: rate.start, end: rate.end },
        block: rate.block,
        after: stop < 0 ? rest : rest.slice(0, stop),
      });
    }
  }
  return mentions;
}

const GOALS_AHEAD =
  /(?<!\p{L})(?:(?:chỉ|mục)\s+tiêu(?:\s+[\p{L}\d]+){0,6}?\s+(?:giao|đề\s+ra|đặt\s+ra)|giao(?:\s+\p{L}+){0,3}\s+chỉ\s+tiêu|phấn\s+đấu)(?!\p{L})/iu;

/** Whether a list is opened by words that only set targets: "Chỉ tiêu được giao trong năm:". */
function listsGoals(index: number, blocks: Block[]): boolean {
  const lead = leadOf(index, blocks)?.text;
  return lead !== undefined && GOALS_AHEAD.test(lead) && lead.search(RESULT) < 0;
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

/** The rate that words name last; null where they name none. */
export function lastTopic(text: string): RateTopic | null {
  let best: { at: number; topic: RateTopic } | null = null;
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
