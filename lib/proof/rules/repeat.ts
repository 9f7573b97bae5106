/**
 * The same quantity with two values. Only quantities that one document has once: how many
 * procedures go online in full or in part, by post, or through the one-stop desk.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { flatten, type Passage } from '../passages.ts';
import { readTags } from '../roles.ts';

interface Mention {
  item: Item;
  /** The level named by the headings above; null: the whole unit. */
  scope: string;
}

const NAMES: Record<string, string> = {
  full: 'dịch vụ công trực tuyến toàn trình',
  partial: 'dịch vụ công trực tuyến một phần',
  postal: 'TTHC thực hiện qua dịch vụ bưu chính công ích',
  desk: 'TTHC thực hiện theo cơ chế một cửa',
};

// A label made of these words only says what is counted; any other word narrows it.
const PLAIN_WORDS =
  /(?<![\p{L}])(?:số|lượng|tổng|danh|mục|TTHC|thủ|tục|hành|chính|thực|hiện|cung|cấp|dịch|vụ|công|DVC|DVCTT|trực|tuyến|qua|là|có|gồm|đang|được|và|một|phần|toàn|trình|bưu|ích|BCCI|đưa|ra|theo|cơ|chế|cửa|liên|thông|giải|quyết|trong|các|đó|tiếp|nhận|trả|kết|quả|hiện|nay|của|trên|địa|bàn|tại|đơn|vị|thuộc|thẩm|quyền|tỉnh|huyện|xã|phường)(?![\p{L}])/giu;

export function checkRepeats(passages: Passage[], out: Collector): void {
  const mentions = new Map<string, Mention[]>();
  for (const passage of passages) {
    const scope = passage.path.map((h) => readTags(h.title).level ?? '').join('');
    for (const { item, head } of withHeads(passage.items)) {
      const concept = conceptOf(item, head);
      if (!concept) continue;
      const key = `${concept}|${scope}`;
      mentions.set(key, [...(mentions.get(key) ?? []), { item, scope }]);
    }
  }
  for (const [key, list] of mentions) compare(key.split('|')[0] as string, list, out);
}

function withHeads(items: Item[]): { item: Item; head: Item | null }[] {
  return items.flatMap((item) => [
    { item, head: null },
    ...flatten(item.children).map((child) => ({ item: child, head: item })),
  ]);
}

function conceptOf(item: Item, head: Item | null): string | null {
  const { tags, count } = item;
  if (item.family !== 'procedure' || count.approximate || count.denied) return null;
  if (item.outOf !== null) return null;
  if (tags.level || head?.tags.level || tags.change || tags.goal) return null;
  const words = `${head?.own ?? ''} ${item.own}`;
  if (/\d|phát sinh|nội bộ/iu.test(words)) return null;
  if (words.replace(PLAIN_WORDS, '').replace(/[^\p{L}]+/gu, '') !== '') return null;
  const lead = `${item.lead} ${head?.lead ?? ''}`;
  if (
    /(?:19|20)\d{2}|quý|tháng|cùng kỳ|trước đây|lĩnh vực|sở |Sở |cấp (?:tỉnh|huyện|xã)/u.test(lead)
  )
    return null;
  if (tags.service === 'full' || tags.service === 'partial') return tags.service;
  if (head) return null;
  if (tags.channel === 'postal') return 'postal';
  return /một cửa/iu.test(words) && !tags.channel ? 'desk' : null;
}

function compare(concept: string, mentions: Mention[], out: Collector): void {
  const first = mentions[0] as Mention;
  for (const other of mentions.slice(1)) {
    out.checked();
    if (other.item.count.value === first.item.count.value) continue;
    // Two counts side by side in one list are of two things, whatever their labels say.
    if (other.item.block === first.item.block) continue;
    const [a, b] = [first.item, other.item].map((i) => formatCount(i.count.value));
    out.violation({
      rule: 'repeat',
      message: `Cùng một số liệu có hai giá trị: số ${NAMES[concept]} chỗ ghi ${a}, chỗ ghi ${b}.`,
      at: [first.item, other.item].map((i) => ({ start: i.start, end: i.end })),
      arithmetic: `${a} ≠ ${b}`,
      suggestion: null,
    });
  }
}
