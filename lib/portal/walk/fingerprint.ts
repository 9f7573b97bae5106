/**
 * Short hashes by which the walk tells pages and rows apart without keeping their text.
 */
import { clean } from '../../text/normalise.ts';

/** 53-bit hash of a text in base 36 (cyrb53): enough to tell a million rows apart. */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const CELL = 'td, th, [role="gridcell"], [role="cell"], [role="rowheader"], mat-cell';

/**
 * Text of one row without its running number: rows that moved by one place because a new
 * dossier came in are still the same rows.
 */
export function rowText(row: Element): string {
  const first = row.querySelector(CELL);
  const whole = clean(row.textContent ?? '');
  const ordinal = clean(first?.textContent ?? '');
  return /^\d{1,6}\.?$/.test(ordinal) && whole.startsWith(ordinal)
    ? whole.slice(ordinal.length).trim()
    : whole;
}

/**
 * Hash of the rows shown, whatever their order in the tree: virtual grids reuse their row
 * elements for other places. For long pages the first and last rows stand for all, so that
 * looking again every few milliseconds stays cheap.
 */
export function fingerprintRows(rows: readonly Element[]): string {
  const sample = rows.length <= 60 ? rows : [...rows.slice(0, 30), ...rows.slice(-30)];
  return hashText(`${rows.length}\n${sample.map(rowText).sort().join('\n')}`);
}
