/**
 * The words of a statistics heading: known phrases first, then the same phrases with the
 * words around them that say nothing new ("Số hồ sơ nộp trực tuyến" is "Trực tuyến").
 */
import words from '../../assets/words/statistics-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';

export type Group = keyof typeof words.groups;
export type Leaf = keyof typeof words.leaves;
export type NameKind = keyof typeof words.names;

const GROUPS = indexOf(words.groups);
const LEAVES = indexOf(words.leaves);
const NAMES = indexOf(words.names);
const NEUTRAL = new Set(words.neutral.map(foldHeading).flatMap((phrase) => phrase.split(' ')));
const FILLERS = new RegExp(`\\b(?:${words.fillers.map(foldHeading).join('|')})\\b`, 'g');

/** Leaves whose meaning no filler word can turn round; "Đã bổ sung" is not "Bổ sung". */
const PLAIN: readonly Leaf[] = [
  'online',
  'direct',
  'directAndPostal',
  'postal',
  'carried',
  'early',
  'onTime',
  'earlyOrOnTime',
  'late',
  'inTime',
];
const CORES = new Map<string, Leaf>();
for (const leaf of PLAIN) {
  for (const word of words.leaves[leaf]) {
    const core = coreOf(foldHeading(word));
    if (core !== '') CORES.set(core, leaf);
  }
}

/** @param part one folded heading of a path */
export function groupOf(part: string): Group | null {
  return GROUPS.get(part) ?? (isNeutral(part) ? groupWithin(part) : null);
}

/** Longer titles of a group: "Số hồ sơ đã được giải quyết trong kỳ báo cáo". */
function groupWithin(part: string): Group | null {
  // "Số TTHC có tiếp nhận": procedures are counted there, not dossiers.
  if (/^(?:tong )?(?:so |so luong )?(?:tthc|thu tuc)\b/.test(part)) return null;
  if (/\b(?:dang|chua|con)(?: dang| duoc)? (?:giai quyet|xu ly)\b/.test(part)) return 'pending';
  if (/\b(?:da|ket qua)(?: duoc)? (?:giai quyet|xu ly)\b/.test(part)) return 'resolved';
  return /\b(?:tiep nhan|nhan giai quyet|(?:phai|can) (?:giai quyet|xu ly))\b/.test(part)
    ? 'received'
    : null;
}

/** Nothing in the heading speaks of another subject, as "Số hóa …", "Thanh toán …" do. */
export function isNeutral(part: string): boolean {
  return part.split(' ').every((word) => NEUTRAL.has(word) || /^\d+$/.test(word));
}

/** @param part one folded heading of a path */
export function leafOf(part: string): Leaf | null {
  return LEAVES.get(part) ?? CORES.get(coreOf(part)) ?? null;
}

function coreOf(part: string): string {
  return part.replace(FILLERS, ' ').replace(/ +/g, ' ').trim();
}

/** "field", "unit" … when the heading names what the rows are about. */
export function nameKind(path: readonly string[]): NameKind | null {
  const leaf = path.at(-1);
  return leaf === undefined ? null : (NAMES.get(foldHeading(leaf)) ?? null);
}

function indexOf<K extends string>(groups: Record<K, string[]>): Map<string, K> {
  const index = new Map<string, K>();
  for (const [key, list] of Object.entries(groups) as [K, string[]][]) {
    for (const word of list) {
      const folded = foldHeading(word);
      if (!index.has(folded)) index.set(folded, key);
    }
  }
  return index;
}
