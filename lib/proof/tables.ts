/**
 * Tables in a report: runs of rows whose cells are parted by tabs or bars. Columns are
 * added up against the row of totals; the header's own formulas ("(3)=(4)+(5)") are tried
 * on every row.
 */
import { formatCount } from '../text/numbers.ts';
import type { Collector, Span } from './collector.ts';
import { type NumberManner, type Percent, readQuantities } from './figures.ts';
import type { Block } from './structure.ts';
import { checkTableShares } from './table-shares.ts';

export interface Cell extends Span {
  text: string;
  /** null: no whole number stands there. */
  value: number | null;
  /** "99,7%", or a bare "99,7" under a header that says it is a share. */
  percent: Percent | null;
}

export type Row = Cell[];

const SHARE_HEADER = /%|tỷ\s+lệ|tỉ\s+lệ/iu;

const TOTAL =
  /^(?:[IVX\d.]*\s*)?(?:tổng(?:\s+(?:số|cộng|toàn\s+\p{L}+))?|cộng|toàn\s+(?:tỉnh|huyện|xã|thành phố))\s*:?$/iu;

export function checkTables(blocks: Block[], manner: NumberManner, out: Collector): number {
  let figures = 0;
  let rows: Row[] = [];
  for (const block of [...blocks, null]) {
    const row = block?.kind === 'row' ? readRow(block, manner) : null;
    if (!row || (isHeader(row) && rows.some(isData))) {
      if (rows.length > 2) figures += checkTable(rows, out);
      rows = [];
    }
    if (row) rows.push(row);
  }
  return figures;
}

/** Only words, in most columns: after figures, the header of the next table. */
function isHeader(row: Row): boolean {
  const filled = row.filter((c) => c.text !== '');
  return filled.length > Math.max(2, row.length / 2) && filled.every((c) => !/\d/u.test(c.text));
}

function isData(row: Row): boolean {
  return row.filter((c) => c.value !== null).length > 1;
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
    const [quantity] = readQuantities(text, manner);
    const percent = quantity?.type === 'percent' && quantity.end === text.length ? quantity : null;
    cells.push({ text, start, end: start + text.length, value: readCount(text, manner), percent });
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
  for (const row of rows) if (row.length === width - 1) alignTotal(row);
  const body = rows.filter(
    (r) => r.length === width && r.some((c) => c.value !== null) && !isNumbering(r),
  );
  readShareColumns(rows, body);
  checkFormulas(rows, body, out);
  const totals = body.filter((r) => r.some((c, i) => i < 3 && TOTAL.test(c.text)));
  const data = body.filter((r) => !totals.includes(r));
  const groups = groupsOf(data);
  const total = totals[0];
  if (groups.length > 1) {
    for (const g of groups) checkColumns(g.rows, g.head, groupName(g.head), out);
    if (totals.length === 1 && total)
      checkColumns(
        groups.map((g) => g.head),
        total,
        totalName(total),
        out,
      );
  } else if (totals.length === 1 && total) checkColumns(data, total, totalName(total), out);
  checkTableShares(body, out);
  return body.reduce((n, r) => n + r.filter((c) => c.value !== null || c.percent).length, 0);
}

/** A total whose empty first cell was lost with the line's leading blanks. */
function alignTotal(row: Row): void {
  const [first] = row;
  if (!first || !TOTAL.test(first.text)) return;
  row.unshift({ ...first, text: '', end: first.start, value: null, percent: null });
}

/** Under "Tỷ lệ (%)" a bare number is a percent, not a count. */
function readShareColumns(rows: Row[], body: Row[]): void {
  const header = rows.slice(0, rows.indexOf(body[0] as Row));
  const width = body[0]?.length ?? 0;
  for (let i = 1; i < width; i++) {
    if (!header.some((r) => r.length === width && SHARE_HEADER.test(r[i]?.text ?? ''))) continue;
    for (const row of body) {
      const cell = row[i] as Cell;
      const number = /^\d{1,3}(?:[.,](\d{1,2}))?$/u.exec(cell.text);
      if (!number || cell.percent) continue;
      cell.value = null;
      cell.percent = {
        type: 'percent',
        start: 0,
        end: cell.text.length,
        after: cell.text.length,
        value: Number(cell.text.replace(',', '.')),
        decimals: number[1]?.length ?? 0,
        points: false,
        approximate: null,
      };
    }
  }
}

interface Group {
  head: Row;
  rows: Row[];
}

const GROUP_HEAD = /^(?:[IVX]+|[A-Z])\.?$/u;

/** Rows under "I", "II" or "A", "B", each with its own figures. */
function groupsOf(data: Row[]): Group[] {
  const groups: Group[] = [];
  for (const row of data) {
    if (GROUP_HEAD.test(row[0]?.text ?? '')) groups.push({ head: row, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups.every((g) => g.rows.length > 1) ? groups : [];
}

function groupName(row: Row): string {
  return `dòng “${row[0]?.text} ${row[1]?.text ?? ''}”`;
}

function totalName(row: Row): string {
  return `dòng “${row.find((c) => TOTAL.test(c.text))?.text}”`;
}

/** "(1) (2) (3)…" or "1 2 3…": numbers of columns, not counts. */
function isNumbering(row: Row): boolean {
  const numbers = row.filter((c) => c.text !== '').map((c) => c.text.replace(/[()]|\s*=.*$/gu, ''));
  return (
    numbers.length > 2 &&
    numbers.every((n, i) => i === 0 || Number(n) === Number(numbers[i - 1]) + 1)
  );
}

/** A column is judged where other columns of the same rows add up: then the rows are understood. */
function checkColumns(rows: Row[], total: Row, name: string, out: Collector): void {
  const data = rows.filter((r) => !GROUP_HEAD.test(r[0]?.text ?? '') || rows.every(isGroupHead));
  const columns = total.flatMap((cell, i) => {
    const cells = data
      .map((r) => r[i])
      .filter((c): c is Cell => c !== undefined && c.value !== null);
    if (cell.value === null || cells.length < Math.max(2, data.length - 1)) return [];
    return [{ cell, cells, sum: cells.reduce((s, c) => s + (c.value as number), 0) }];
  });
  const wrong = columns.filter((c) => c.sum !== c.cell.value);
  for (const _ of columns) out.checked();
  const right = columns.length - wrong.length;
  if (wrong.length === 0 || right < wrong.length) return;
  for (const { cell, cells, sum } of wrong) {
    const found = {
      rule: 'sum' as const,
      message: `Bảng cộng không khớp: ${name} ghi ${cell.text}, các dòng cộng lại là ${formatCount(sum)} (lệch ${formatCount(Math.abs(sum - (cell.value as number)))}).`,
      at: [cell, ...cells.slice(0, 30)],
      arithmetic: `${formatCount(sum)} ≠ ${cell.text}`,
      difference: { total: cell.value as number, sum },
      suggestion: formatCount(sum),
    };
    if (right > 1) out.violation(found);
    else out.review(found);
  }
}

function isGroupHead(row: Row): boolean {
  return GROUP_HEAD.test(row[0]?.text ?? '');
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
        difference: { total: whole.value, sum },
        suggestion: formatCount(sum),
      });
    }
  }
}
