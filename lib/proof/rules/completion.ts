/**
 * "đã hoàn thành việc rà soát TTHC" in one place, "việc rà soát TTHC … chưa hoàn thành" in
 * another. What is done as a whole cannot be undone in a part; the other way round it can.
 */
import type { Collector, Span } from '../collector.ts';
import { sentenceStart } from '../phrases.ts';
import { isOtherTime } from '../scope.ts';
import type { Block } from '../structure.ts';

interface Matter extends Span {
  words: Set<string>;
}

const END = '[^.;,:()\\n]';
const DONE = new RegExp(
  `(?<!\\p{L})đã\\s+hoàn\\s+thành\\s+(?:việc|công\\s+tác|nhiệm\\s+vụ)\\s+(${END}{6,140})`,
  'giu',
);
const UNDONE = [
  new RegExp(
    `(?<!\\p{L})(?:việc|công\\s+tác)\\s+(${END}{6,140}?)\\s+(?:(?:vẫn|còn|hiện)\\s+)*chưa\\s+(?:được\\s+)?(?:hoàn\\s+thành|thực\\s+hiện(?:\\s+xong)?|xong)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})chưa\\s+hoàn\\s+thành\\s+(?:việc|công\\s+tác)\\s+(${END}{6,140})`, 'giu'),
];
/** "một số xã đã hoàn thành", "12/20 xã": not the whole; nor is one unit by its name. */
const OF_SOME = /\d|(?<!\p{L})(?:một\s+số|nhiều|đa\s+số|hầu\s+hết|các|riêng|cơ\s+bản)(?!\p{L})/iu;
const OF_ONE = /(?<!\p{L})(?:xã|phường|huyện|sở|phòng)\s+\p{Lu}\p{Ll}/u;
const EMPTY = new Set(
  'các những của và cho trên địa bàn trong kỳ quý theo đúng việc này được'.split(' '),
);
/** Fewer words name no matter of their own. */
const FEWEST = 3;

export function checkCompletion(blocks: Block[], out: Collector): void {
  const told = blocks.filter((block) => block.kind !== 'row');
  const done = told.flatMap((block) => mattersOf(block, [DONE], true));
  if (done.length === 0) return;
  for (const undone of told.flatMap((block) => mattersOf(block, UNDONE, false))) {
    out.checked();
    const other = done.find((d) => [...d.words].every((word) => undone.words.has(word)));
    if (!other || (undone.start < other.end && other.start < undone.end)) continue;
    const [first, second] = [other, undone].map((m) => out.words(m));
    out.review({
      rule: 'statement',
      message: `Mâu thuẫn: nơi ghi “${first}”, nơi ghi “${second}”.`,
      at: [other, undone].map(({ start, end }) => ({ start, end })),
    });
  }
}

function mattersOf(block: Block, patterns: RegExp[], isWhole: boolean): Matter[] {
  const { text, start, body } = block;
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const lead = text.slice(sentenceStart(text, m.index, body), m.index);
      if (isOtherTime(`${lead} ${m[0]}`) || (isWhole && isPartial(lead))) return [];
      const words = (m[1] as string).toLowerCase().match(/\p{L}+/gu) ?? [];
      const matter = new Set(words.filter((word) => !EMPTY.has(word)));
      if (matter.size < FEWEST) return [];
      return [
        { start: start + m.index, end: start + m.index + m[0].trimEnd().length, words: matter },
      ];
    }),
  );
}

function isPartial(subject: string): boolean {
  return OF_SOME.test(subject) || OF_ONE.test(subject);
}
