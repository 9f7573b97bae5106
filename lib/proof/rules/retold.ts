/**
 * The total of received or resolved dossiers told once more where a report sums up: in the
 * same words, or where both sentences speak of the whole report.
 */

import { formatCount } from '../../text/numbers.ts';
import { findPeriods } from '../../text/prose-dates.ts';
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import type { Opening } from '../openings.ts';
import { flatten, type Passage } from '../passages.ts';
import { isPlain, readTags } from '../roles.ts';
import { BARE_UNIT, IN_PERIOD, WHOLE_UNIT } from '../scope.ts';
import { isCountable } from './totals.ts';

interface Total {
  item: Item;
  /** The level its words or the headings above name; "" where they name none. */
  level: string;
  /** What its sentence says besides "tổng số hồ sơ tiếp nhận". */
  rest: string[];
  /** It counts all dossiers of the report's unit and period. */
  isWhole: boolean;
}

export function checkTotalsAgain(
  judging: Passage[],
  telling: Passage[],
  openings: Opening[],
  out: Collector,
): void {
  const told = totalsOf(telling, openings, out);
  const known = new Map<string, Item | null>();
  for (const total of told) {
    const key = keyOf(total);
    known.set(key, known.has(key) ? null : total.item);
  }
  const all = telling.flatMap((p) => flatten(p.items));
  const levels = new Set(told.map((t) => t.level).filter((l) => l !== ''));
  for (const total of totalsOf(judging, openings, out)) {
    const first = known.get(keyOf(total)) ?? (levels.size < 2 ? wholeOf(total, told, all) : null);
    if (first) compare(first, total.item, out);
  }
}

function keyOf({ item, level, rest }: Total): string {
  return [item.tags.status, level, ...new Set(rest)].sort().join(' ');
}

function compare(first: Item, item: Item, out: Collector): void {
  out.checked();
  if (first.count.low <= item.count.high && item.count.low <= first.count.high) return;
  const [a, b] = [first, item].map((i) => formatCount(i.count.value));
  out.review({
    rule: 'repeat',
    message: `Cùng một số liệu có hai giá trị: “${out.words(first)}” ở phần số liệu, “${out.words(item)}” ở phần đánh giá.`,
    at: [first, item].map(({ start, end }) => ({ start, end })),
    arithmetic: `${a} ≠ ${b}`,
  });
}

/** The one total of the whole report told before; null where there is none or several. */
function wholeOf(total: Total, told: Total[], all: Item[]): Item | null {
  if (!total.isWhole) return null;
  const same = told.filter((t) => t.isWhole && t.item.tags.status === total.item.tags.status);
  const [first] = same;
  if (!first || same.some((t) => t.item.count.value !== first.item.count.value)) return null;
  // With and without what the period before left over: two ways to count the received.
  const gap = Math.abs(first.item.count.value - total.item.count.value);
  const isCarried = all.some((i) => i.tags.carry === 'carried' && i.count.value === gap);
  return isCarried ? null : first.item;
}

// Words that only say what is counted; what remains names the unit, the time, the matter.
const COMMON =
  /(?<![\p{L}])(?:tổng|số|lượng|hồ|sơ|là|có|được|đã|các|trong|kỳ|báo|cáo|và|của|trên|địa|bàn|tại|về|với|thủ|tục|hành|chính|TTHC|tiếp|nhận|giải|quyết|xử|lý)(?![\p{L}])/giu;

function totalsOf(passages: Passage[], openings: Opening[], out: Collector): Total[] {
  return passages.flatMap((passage) =>
    passage.items.flatMap((item) => {
      const { tags } = item;
      if (!isCountable(item) || !isPlain(tags) || item.family !== 'dossier' || item.outOf !== null)
        return [];
      if (tags.status !== 'received' && tags.status !== 'resolved') return [];
      const rest = restOf(`${item.lead} ${item.own}`);
      if (rest.length > 8) return [];
      const above = passage.path.map((h) => readTags(h.title).level).join('');
      const isWhole = above === '' && isOfWhole(item, openings, out);
      return [{ item, level: tags.level ?? above, rest, isWhole }];
    }),
  );
}

function restOf(words: string): string[] {
  const plain = words.toLowerCase().replace(/[\d.,%]+/gu, ' ');
  return plain.replace(COMMON, ' ').match(/\p{L}+/gu) ?? [];
}

const SUMMING_UP =
  /(?:nhận\s+xét|đánh\s+giá|kết\s+luận|tóm\s+lại|nhìn\s+chung|tổng\s+kết|chung)(?!\p{L})/giu;

/** Whether a total's sentence names no part, no other unit and no other time than the report's. */
function isOfWhole(item: Item, openings: Opening[], out: Collector): boolean {
  const words = `${item.lead} ${item.own}`;
  if (item.tags.carry || /tiếp\s+nhận.*(?:giải\s+quyết|xử\s+lý)/iu.test(words)) return false;
  const opening = openings.findLast((o) => o.start <= item.start);
  const head = opening
    ? out.source.text.slice(opening.start, Math.min(opening.end, item.start)).toLowerCase()
    : '';
  let left = words.replace(BARE_UNIT, ' ');
  for (const { start, end, period } of findPeriods(words))
    if (period.id === opening?.period?.id) left = left.replace(words.slice(start, end), ' ');
  left = left
    .replace(OWN_UNIT, (name, area: string | undefined) =>
      !area || head.includes(area.trim().toLowerCase()) ? ' ' : name,
    )
    .replace(IN_PERIOD, ' ')
    .replace(SUMMING_UP, ' ');
  return restOf(left).length === 0;
}

/** "UBND phường", "UBND phường An Lạc": with its own name, to be found in the title. */
const OWN_UNIT = new RegExp(`${WHOLE_UNIT.source}((?:\\s+\\p{Lu}\\p{Ll}+)*)(?!\\p{L})`, 'gu');
