/** Figures told of one field ("lĩnh vực Hộ tịch tiếp nhận 120 hồ sơ") beside the data's own of that field. */
import { formatSpan } from '../../calendar/period.ts';
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { headsOf, slotOf } from '../frames.ts';
import type { Passage } from '../passages.ts';
import { flatten } from '../passages.ts';
import { ABBREVIATION, STOP } from '../phrases.ts';
import { readTags } from '../roles.ts';
import type { Block } from '../structure.ts';
import { type Against, type KnownFigures, ofLevel } from './against.ts';
import { compareCount, hasOtherWindow } from './form.ts';

interface FieldName {
  /** Offsets in the block. */
  start: number;
  end: number;
  /** As the data writes it; null: a field the data does not know. */
  field: string | null;
}

/** The field each count speaks of; counts of no field are not in the map. */
export type FieldsOfCounts = Map<Item, string | null>;

/** "12 lĩnh vực", "các lĩnh vực", "chủ yếu ở lĩnh vực": no field whose figures follow. */
const UNNAMED =
  /(?:\d|(?<!\p{L})(?:các|những|mỗi|từng|theo|nhiều|một\s+số|tất\s+cả|hai|ba|chủ\s+yếu|tập\s+trung|nhất\s+là))\s*(?:(?:thuộc|ở|vào|trong|là)\s+)?(?:các\s+)?$/iu;
const FIELD = /(?<!\p{L})lĩnh\s+vực\s*:?\s+(?=[\p{L}“"])/giu;
/** What may stand between a count and the field named behind it. */
const BEHIND = /^\s*(?:\(\s*)?(?:(?:thuộc|của|ở|về|trong)\s+)?(?:lĩnh\s+vực\s+)?["“]?$/iu;

export function fieldsOfCounts(
  passages: readonly Passage[],
  blocks: readonly Block[],
  fields: readonly string[],
): FieldsOfCounts {
  const found: FieldsOfCounts = new Map();
  for (const passage of passages) {
    const isByField = passage.blocks.some((b) => /lĩnh\s+vực/iu.test(blocks[b]?.text ?? ''));
    const items = flatten(passage.items);
    if (!isByField && !passage.path.some((h) => /lĩnh\s+vực/iu.test(h.title))) continue;
    for (const index of passage.blocks) {
      const block = blocks[index] as Block;
      const names = fieldNames(block, fields);
      if (names.length === 0) continue;
      for (const item of items.filter((i) => i.block === index)) {
        const name = nameOf(item, block, names, items);
        if (name) found.set(item, name.field);
      }
    }
  }
  return found;
}

export function compareFields(against: Against, ofField: FieldsOfCounts, out: Collector): void {
  for (const passage of against.passages) {
    const heads = headsOf(passage.items);
    const level = passage.path.map((h) => readTags(h.title).level).findLast((l) => l !== null);
    for (const item of flatten(passage.items)) {
      const field = ofField.get(item);
      const known = ofLevel(item.tags.level ?? level ?? null, against.figures);
      if (!field || !known || hasOtherWindow([item.block], known, against)) continue;
      compareField(item, field, heads.get(item) ?? null, known, out);
    }
  }
}

function compareField(
  item: Item,
  field: string,
  head: Item | null,
  known: KnownFigures,
  out: Collector,
): void {
  const row = known.byField?.find((f) => bare(f.field) === field);
  const slot = slotOf(asPartOf(item, head), item.tags.time ? head : null);
  if (!row || !slot) return;
  const window = known.period ? ` (${formatSpan(known.period)})` : '';
  compareCount(
    { item, slot, form06: row.form06, known, about: `lĩnh vực ${field}${window}: ` },
    out,
  );
}

/** "quá hạn 15 hồ sơ (đất đai 10 hồ sơ)": a part bears the role of the count it is a part of. */
function asPartOf(item: Item, head: Item | null): Item {
  if (!head || item.tags.status || item.tags.time) return item;
  const { status, time, channel, carry } = head.tags;
  return { ...item, tags: { ...item.tags, status, time, channel, carry } };
}

/** Where a block names fields: after "lĩnh vực", or by a known name at the head of a phrase. */
function fieldNames(block: Block, fields: readonly string[]): FieldName[] {
  const text = placeTones(block.text);
  const names: FieldName[] = [];
  for (const m of text.matchAll(FIELD)) {
    if (UNNAMED.test(text.slice(Math.max(0, m.index - 30), m.index))) continue;
    const end = m.index + m[0].length;
    const field = longest(text.slice(end), fields);
    names.push({ start: m.index, end: end + (field?.length ?? 0), field });
  }
  for (const field of fields)
    for (const m of text.matchAll(new RegExp(`(?<!\\p{L})${pattern(field)}(?!\\p{L})`, 'giu'))) {
      const isHead = /(?:^|[-–+•:;,(]|(?<!\p{L})và)\s*$/u.test(text.slice(block.body, m.index));
      const isBehind = /\d\s+(?:hồ\s+sơ|HS)\s+$/u.test(text.slice(0, m.index));
      if (isHead || isBehind)
        names.push({ start: m.index, end: m.index + m[0].length, field: bare(field) });
    }
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  return names.filter(
    (n, i) => !names.slice(0, i).some((o) => o.start <= n.start && n.end <= o.end),
  );
}

/** The longest known name the words begin with. */
function longest(words: string, fields: readonly string[]): string | null {
  const fitting = fields
    .map(bare)
    .filter((f) => new RegExp(`^["“]?${pattern(f)}(?!\\p{L})`, 'iu').test(words));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The field named right behind a count, else the last one before it in its sentence; none where two share it. */
function nameOf(
  item: Item,
  block: Block,
  names: readonly FieldName[],
  items: readonly Item[],
): FieldName | null {
  const { text } = block;
  const start = item.start - block.start;
  const end = item.end - block.start;
  const behind = names.find((n) => n.start >= end && BEHIND.test(text.slice(end, n.start)));
  if (behind) return behind;
  const before = names.filter((n) => n.end <= start && isOpen(text.slice(n.end, start)));
  const last = before.at(-1);
  const other = before.at(-2);
  if (!last) return null;
  // A name that stands behind its own count leads to no later one.
  const isTaken = items.some((i) => {
    const from = i.end - block.start;
    return i !== item && from <= last.start && BEHIND.test(text.slice(from, last.start));
  });
  if (isTaken) return null;
  const isShared = other && !/\d/u.test(text.slice(other.end, last.start));
  return isShared ? { ...last, field: null } : last;
}

/** No sentence, and no bracket around the name, ended between the name and the count. */
function isOpen(between: string): boolean {
  const closed = between.split(')').length > between.split('(').length;
  const stops = [...between.matchAll(STOP)];
  return !closed && stops.every((m) => ABBREVIATION.test(between.slice(0, m.index)));
}

function bare(field: string): string {
  return placeTones(field.replace(/^lĩnh\s+vực\s+/iu, '').trim());
}

function pattern(field: string): string {
  return bare(field)
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+');
}

const TONES: [RegExp, string][] = [
  ['oá', 'óa'],
  ['oà', 'òa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỳ', 'ùy'],
].map(([from, to]) => [new RegExp(`${from}(?!\\p{L})`, 'giu'), to as string]);

/** "văn hoá" as "văn hóa": both ways of placing the tone are one word; the length stays. */
function placeTones(text: string): string {
  return TONES.reduce((words, [from, to]) => words.replace(from, to), text);
}
