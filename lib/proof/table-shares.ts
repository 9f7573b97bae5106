/**
 * Columns of shares in a table: which two columns of counts a share is made of is seen from
 * the rows; a row that differs from all others is wrong.
 */
import type { Collector } from './collector.ts';
import { matchShare, percentText, plainAmount, shareText } from './rules/shares.ts';
import type { Cell, Row } from './tables.ts';

/** So many rows must agree before one may be called wrong. */
const AGREEING = 3;

interface Pair {
  numerator: number;
  denominator: number;
}

export function checkTableShares(rows: Row[], out: Collector): void {
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const shares = rows.filter((r) => r[column]?.percent);
    if (shares.length < AGREEING) continue;
    const pair = pairFor(shares, column, width);
    if (!pair) continue;
    for (const row of shares) checkRow(row, column, pair, out);
  }
}

/** The two columns whose quotient fits the shares of nearly all rows, told apart by some share under 100 %. */
function pairFor(rows: Row[], column: number, width: number): Pair | null {
  let best: { pair: Pair; fitting: number } | null = null;
  for (let numerator = 0; numerator < width; numerator++)
    for (let denominator = 0; denominator < width; denominator++) {
      const pair = { numerator, denominator };
      const judged = rows.filter((r) => isReadable(r, pair));
      const fitting = judged.filter((r) => fits(r, column, pair));
      const telling = fitting.filter((r) => r[column]?.percent?.value !== 100);
      if (numerator === denominator || telling.length === 0) continue;
      if (fitting.length < AGREEING || fitting.length < judged.length - judged.length / 4) continue;
      if (!best || fitting.length > best.fitting) best = { pair, fitting: fitting.length };
    }
  return best?.pair ?? null;
}

function isReadable(row: Row, { numerator, denominator }: Pair): boolean {
  return valueAt(row, numerator) !== null && (valueAt(row, denominator) ?? 0) > 0;
}

function valueAt(row: Row, column: number): number | null {
  return row[column]?.value ?? null;
}

function fits(row: Row, column: number, { numerator, denominator }: Pair): boolean {
  const { percent } = row[column] as Cell;
  const [a, b] = [valueAt(row, numerator), valueAt(row, denominator)];
  if (!percent || a === null || b === null) return false;
  return matchShare(plainAmount(a), plainAmount(b), percent) !== null;
}

function checkRow(row: Row, column: number, pair: Pair, out: Collector): void {
  const cell = row[column] as Cell;
  const [a, b] = [row[pair.numerator] as Cell, row[pair.denominator] as Cell];
  if (!isReadable(row, pair) || !cell.percent) return;
  out.checked();
  if (fits(row, column, pair)) return;
  const arithmetic = shareText(a.value as number, b.value as number, cell.percent.decimals);
  const ratio = ((a.value as number) / (b.value as number)) * 100;
  out.violation({
    rule: 'rate',
    message: `Tỷ lệ trong bảng không khớp ở dòng “${row.find((c) => /\p{L}{2}/u.test(c.text))?.text ?? ''}”: ${arithmetic}; bảng ghi ${cell.text}.`,
    at: [cell, a, b],
    arithmetic,
    suggestion: percentText(ratio, cell.percent.decimals),
  });
}
