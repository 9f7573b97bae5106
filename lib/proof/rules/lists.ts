/**
 * Lists whose entries each tell several counts ("- Cấp tỉnh: tiếp nhận …; đã giải quyết …")
 * under a sentence that tells the totals of the same kinds.
 */
import type { Item } from '../clauses.ts';
import type { Collector } from '../collector.ts';
import { SEP } from '../joints.ts';
import { isPlain, type Status } from '../roles.ts';
import { sameKind } from '../units.ts';
import { holds, isCountable, report } from './totals.ts';

interface Column {
  head: Item;
  cells: Item[];
}

const STATUSES: Status[] = ['received', 'resolved', 'pending'];

/** Checks such lists; returns the counts it has spoken for. */
export function checkLists(items: Item[], out: Collector): Set<Item> {
  const spoken = new Set<Item>();
  for (const [k, first] of items.entries()) {
    if (!first.opener || first.separator < SEP.subitem) continue;
    const columns = columnsOf(items, k);
    if (columns.length < 2) continue;
    for (const cell of columns.flatMap((c) => c.cells)) spoken.add(cell);
    const right = columns.filter((c) => holds(c.head, c.cells));
    for (const column of columns) {
      out.checked();
      if (right.includes(column)) continue;
      // Another column that adds up shows that the list is complete.
      if (right.length > 0 || (isNear(column) && isOpening(column.head, first))) {
        const whole = { ...column, parts: column.cells, opener: 'all' as const };
        report(
          { ...whole, following: [], rivals: [] },
          column.cells,
          'các mục',
          out,
          right.length > 0,
        );
      }
    }
  }
  return spoken;
}

function columnsOf(items: Item[], k: number): Column[] {
  const rows = rowsOf(items, k);
  if (rows.length < 2) return [];
  const before = headsBefore(items, k);
  return STATUSES.flatMap((status) => {
    const fits = (i: Item): boolean =>
      i.tags.status === status && isPlain(i.tags) && isCountable(i);
    const head = before.find(fits);
    const cells = rows.flatMap((row) => row.find(fits) ?? []);
    const isWhole = head && cells.length === rows.length;
    return isWhole && cells.every((c) => sameKind(c.family, head.family)) ? [{ head, cells }] : [];
  });
}

/** How many paragraphs above the list its totals may stand ("Cụ thể từng cấp như sau:"). */
const ABOVE = 4;

/** The counts before the list, the last first. */
function headsBefore(items: Item[], k: number): Item[] {
  const first = items[k] as Item;
  return items
    .slice(Math.max(0, k - 16), k)
    .filter((i) => first.block - i.block <= ABOVE && !i.tags.level)
    .reverse();
}

function rowsOf(items: Item[], k: number): Item[][] {
  const level = (items[k] as Item).separator;
  const rows: Item[][] = [];
  for (const [j, item] of items.slice(k).entries()) {
    if (item.separator > level || (j > 0 && item.separator === SEP.block)) break;
    if (item.separator === level || j === 0) rows.push([item]);
    else rows.at(-1)?.push(item);
  }
  return rows;
}

/** The total stands in the paragraph that opens the list. */
function isOpening(head: Item, first: Item): boolean {
  return first.block - head.block <= 1;
}

function isNear({ head, cells }: Column): boolean {
  const sum = cells.reduce((s, c) => s + c.count.value, 0);
  return Math.abs(sum - head.count.value) <= head.count.value * 0.15;
}
