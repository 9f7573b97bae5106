/**
 * Frames: the figures of Biểu II.06 as a passage tells them, each in its place. A second
 * total of received dossiers begins a new frame.
 */
import type { Item } from './clauses.ts';
import { SEP } from './joints.ts';
import type { Passage } from './passages.ts';
import { isPlain, type Level, readTags } from './roles.ts';
import { findWholes, timingIn } from './wholes.ts';

export type Slot =
  | 'received.total'
  | 'received.online'
  | 'received.direct'
  | 'received.carriedOver'
  | 'resolved.total'
  | 'resolved.early'
  | 'resolved.onTime'
  | 'resolved.earlyOrOnTime'
  | 'resolved.late'
  | 'pending.total'
  | 'pending.inTime'
  | 'pending.overdue';

export interface Frame {
  level: Level | null;
  passage: Passage;
  slots: Map<Slot, Item>;
}

export function findFrames(passage: Passage): Frame[] {
  const frames: Frame[] = [];
  const scope =
    passage.path.map((h) => readTags(h.title).level).findLast((l) => l !== null) ?? null;
  let frame: Frame | null = null;
  const heads = headsOf(passage.items);
  const walk = (item: Item): void => {
    const slot = slotOf(item, heads.get(item) ?? null);
    if (slot) {
      if (
        !frame ||
        (slot === 'received.total' && frame.slots.size > 0) ||
        (frame.slots.has(slot) && slot.endsWith('.total'))
      ) {
        frame = {
          level: item.tags.level ?? readTags(item.lead).level ?? scope,
          passage,
          slots: new Map(),
        };
        frames.push(frame);
      }
      if (!frame.slots.has(slot)) frame.slots.set(slot, item);
    }
    item.children.forEach(walk);
  };
  passage.items.forEach(walk);
  return frames.filter((f) => f.slots.size >= 2);
}

/** The whole each count is a part of; counts named one after another count too. */
export function headsOf(items: Item[]): Map<Item, Item> {
  const heads = new Map<Item, Item>();
  for (const whole of findWholes(items))
    for (const part of whole.parts) if (!heads.has(part)) heads.set(part, whole.head);
  let last: Item | null = null;
  for (const item of items) {
    if (item.separator >= SEP.block) last = null;
    if (isPlain(item.tags) && item.tags.status) last = item;
    else if (last && !heads.has(item)) heads.set(item, last);
  }
  return heads;
}

/** The cell of the form that a count tells; null where its role is not certain. */
export function slotOf(item: Item, head: Item | null): Slot | null {
  const { tags } = item;
  if (item.family !== 'dossier' && item.family !== null) return null;
  if (
    item.outOf !== null ||
    item.count.approximate ||
    tags.change ||
    tags.goal ||
    tags.returned ||
    tags.service
  )
    return null;
  if (tags.carry === 'carried') return 'received.carriedOver';
  const timing = head ? timingIn(head, item) : tags.time;
  const status = tags.status ?? head?.tags.status ?? null;
  if (timing === 'overdue' || timing === 'inTime')
    return status === 'resolved' ? null : `pending.${timing}`;
  if (timing) return status === 'pending' ? null : `resolved.${timing}`;
  if (tags.channel === 'online' && status === 'received') return 'received.online';
  if (tags.channel === 'offline' && status === 'received') return 'received.direct';
  if (tags.channel || tags.carry || !tags.status || item.count.denied) return null;
  return head && head.tags.status === tags.status ? null : `${tags.status}.total`;
}
