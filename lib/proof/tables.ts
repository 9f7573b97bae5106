/**
 * Tables in a report: runs of rows whose cells are parted by tabs or bars. Columns are
 * added up against the row of totals; the header's own formulas ("(3)=(4)+(5)") are tried
 * on every row.
 */
import { formatCount } from '../text/numbers.ts';
import type { Collector, Span } from './collector.ts';
import type { NumberManner } from './figures.ts';
import type { Block } from './structure.ts';

interface Cell extends Span {
  text: string;
  /** null: no whole number stands there. */
  value: number | null;
}

type Row = Cell[];

const TOTAL =
  /^(?:[IVX\d.]*\s*)?(?:tổng(?:\s+(?:số|cộng|toàn\s+\p{L}+))?|cộng|toàn\s+(?:tỉnh|huyện|xã|thành phố))\s*:?$/iu;

export function checkTables(blocks: Block[], manner: NumberManner, out: Collector): number {
  let figures = 0;
  let rows: Row[] = [];
  for (const block of [...blocks, null]) {
    if (block?.kind === 'row') {
      rows.push(readRow(block, manner));
      continue;
    }
    if (rows.length > 2) figures += checkTable(rows, out);
    rows = [];
  }
  return figures;
}

function readRow(block: Block, manner: NumberManner): Row {
  const sign = block.text.includes('\t') ? '\t' : '|';
  const cells: Row = [];
  let at = 0;
  const edged = sign === '|' && block.text.startsWith('|');
  for (const [i, raw] of block.text.split(sign).entries()) {
    const text = raw.trim();
    const start = block.start + at + (raw.length - raw.trimStart().length);
    at += raw.length + 1;
    if (edged && i === 0) continue;
    cells.push({ text, start, end: start + text.length, value: readCount(text, manner) });
  }
  if (edged && cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function readCount(text: string, manner: NumberManner): number | null {
  const grouped =
    manner === 'comma' ? /^\d{1,3}(?:,\d{3})*$|^\d+$/u : /^\d{1,3}(?:\.\d{3})*$|^\d+$/u;
  return grouped.test(text) ? Number(text.replace(/[.,]/gu, '')) : null;
}

function checkTable(rows: Row[], out: Collector): number {
  const width = Math.max(...rows.map((r) => r.length));
  const body = rows.filter(
    (r) => r.length === width && r.some((c) => c.value !== null) && !isNumbering(r),
  );
  checkFormulas(rows, body, out);
  const totals = body.filter((r) => r.some((c, i) => i < 3 && TOTAL.test(c.text)));
  const total = totals[0];
  if (totals.length === 1 && total)
    checkColumns(
      body.filter((r) => r !== total),
      total,
      out,
    );
  return body.reduce((n, r) => n + r.filter((c) => c.value !== null).length, 0);
}

/** "(1) (2) (3)…" or "1 2 3…": numbers of columns, not counts. */
function isNumbering(row: Row): boolean {
  const numbers = row.filter((c) => c.text !== '').map((c) => c.text.replace(/[()]|\s*=.*$/gu, ''));
  return (
    numbers.length > 2 &&
    numbers.every((n, i) => i === 0 || Number(n) === Number(numbers[i - 1]) + 1)
  );
}

/** A column is judged only where most others of the same table add up: then rows are understood. */
function checkColumns(rows: Row[], total: Row, out: Collector): void {
  const data = rows.filter((r) => !/^(?:[IVX]+|[A-Z])\.?$/u.test(r[0]?.text ?? ''));
  const columns = total.flatMap((cell, i) => {
    const cells = data
      .map((r) => r[i])
      .filter((c): c is Cell => c !== undefined && c.value !== null);
    if (cell.value === null || cells.length < Math.max(2, data.length - 1)) return [];
    return [{ cell, cells, sum: cells.reduce((s, c) => s + (c.value as number), 0) }];
  });
  const wrong = columns.filter((c) => c.sum !== c.cell.value);
  for (const _ of columns) out.checked();
  if (wrong.length === 0 || columns.length - wrong.length < Math.max(2, wrong.length)) return;
  for (const { cell, cells, sum } of wrong)
    out.violation({
      rule: 'sum',
      message: `Bảng cộng không khớp: dòng “${total.find((c) => TOTAL.test(c.text))?.text}” ghi ${cell.text}, các dòng cộng lại là ${formatCount(sum)}.`,
      at: [cell, ...cells.slice(0, 30)],
      arithmetic: `${formatCount(sum)} ≠ ${cell.text}`,
      suggestion: formatCount(sum),
    });
}

/** "(3)=(4)+(5)+(6)" under a header is the table's own claim. */
function checkFormulas(rows: Row[], body: Row[], out: Collector): void {
  const numbered = rows.find((r) => r.some((c) => /=\s*\(?\d+\)?\s*\+/u.test(c.text)));
  if (!numbered) return;
  const columnOf = (n: number): number =>
    numbered.findIndex((c) => Number(/^\(?(\d+)\)?/u.exec(c.text)?.[1]) === n);
  for (const [i, cell] of numbered.entries()) {
    const formula = /=\s*(\(?\d+\)?(?:\s*\+\s*\(?\d+\)?)+)/u.exec(cell.text)?.[1];
    if (!formula) continue;
    const parts = [...formula.matchAll(/\d+/gu)].map((m) => columnOf(Number(m[0])));
    if (parts.some((p) => p < 0)) continue;
    for (const row of body) {
      const whole = row[i];
      const cells = parts
        .map((p) => row[p])
        .filter((c): c is Cell => c !== undefined && c.value !== null);
      if (!whole || whole.value === null || cells.length !== parts.length) continue;
      out.checked();
      const sum = cells.reduce((s, c) => s + (c.value as number), 0);
      if (sum === whole.value) continue;
      out.violation({
        rule: 'sum',
        message: `Bảng ghi cột ${cell.text} nhưng dòng “${row[1]?.text ?? row[0]?.text ?? ''}” có ${cells.map((c) => c.text).join(' + ')} = ${formatCount(sum)} ≠ ${whole.text}.`,
        at: [whole, ...cells],
        arithmetic: `${cells.map((c) => c.text).join(' + ')} = ${formatCount(sum)} ≠ ${whole.text}`,
        suggestion: formatCount(sum),
      });
    }
  }
}
