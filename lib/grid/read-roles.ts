/**
 * Tables drawn with other elements: role=table/grid/treegrid, and Angular Material's div
 * form (<mat-table>, <mat-row>, <mat-cell>). Grids that keep pinned columns in a container
 * of their own are put together again by aria-rowindex and aria-colindex.
 */
import { nameCell } from './read-rows.ts';
import { TextReader } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawCell, RawRow, RawTable } from './types.ts';

const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** antd draws the body of a long table with bare <div>s, known by their classes alone. */
const VIRTUAL_BODY = /(?:^|\s)ant-table-tbody-virtual(?:\s|$)/;
const VIRTUAL_PART = /(?:^|\s)ant-table-(row|cell)(?:\s|$)/;

/** Is this element a table that is no <table>? */
export function roleTableTag<N>(view: TreeView<N>, node: N, tag: string): boolean {
  if (tag === 'mat-table' || tag === 'cdk-table') return true;
  if (tag === 'table' || view.bare(node)) return false;
  const role = view.attr(node, 'role');
  if (role !== null && TABLE_ROLES.has(role)) return !holdsTable(view, node, 0);
  return VIRTUAL_BODY.test(view.attr(node, 'class') ?? '');
}

/** A role on a wrapper around a real <table> says nothing new. */
function holdsTable<N>(view: TreeView<N>, node: N, depth: number): boolean {
  for (let n = view.first(node); n !== null; n = view.next(n)) {
    const tag = view.tag(n);
    if (tag === 'table') return true;
    if (tag === '' || tag === '#') continue;
    if (roleOf(view, n, tag) === 'row') return false;
    if (depth < 8 && holdsTable(view, n, depth + 1)) return true;
  }
  return false;
}

function roleOf<N>(view: TreeView<N>, node: N, tag: string): string | null {
  switch (tag) {
    case 'mat-row':
    case 'mat-header-row':
    case 'mat-footer-row':
    case 'cdk-row':
    case 'cdk-header-row':
      return 'row';
    case 'mat-cell':
    case 'mat-footer-cell':
    case 'cdk-cell':
      return 'cell';
    case 'mat-header-cell':
    case 'cdk-header-cell':
      return 'columnheader';
    default:
      return view.bare(node)
        ? null
        : (view.attr(node, 'role') ??
            VIRTUAL_PART.exec(view.attr(node, 'class') ?? '')?.[1] ??
            null);
  }
}

interface Numbered {
  row: RawRow;
  /** aria-colindex of each cell, 0 where the page gives none. */
  at: number[];
}

export function readRoleTable<N>(
  view: TreeView<N>,
  table: N,
  target: RawTable & { rowNodes: N[] },
  nested: (node: N) => string,
): void {
  const texts = new TextReader(view, nested);
  const byIndex = new Map<string, Numbered>();
  const order: { key: number; row: Numbered; node: N }[] = [];
  const visit = (parent: N, depth: number): void => {
    for (let node = view.first(parent); node !== null; node = view.next(node)) {
      const tag = view.tag(node);
      if (tag === '' || tag === '#') continue;
      if (view.hidden(node)) {
        if (roleOf(view, node, tag) === 'row') target.hiddenRows = (target.hiddenRows ?? 0) + 1;
        continue;
      }
      if (tag === 'table') nested(node);
      else if (roleOf(view, node, tag) === 'row') takeRow(node, tag);
      else if (depth < 40) visit(node, depth + 1);
    }
  };
  const takeRow = (node: N, tag: string): void => {
    const cells = readCells(view, node, tag, texts);
    if (cells.row.cells.length === 0) return;
    const index = view.attr(node, 'aria-rowindex') ?? '';
    const known = index === '' ? undefined : byIndex.get(index);
    if (known && fitsBeside(known, cells)) {
      known.row.cells.push(...cells.row.cells);
      known.at.push(...cells.at);
      return;
    }
    if (index !== '') byIndex.set(index, cells);
    order.push({ key: Number(index) || 0, row: cells, node });
  };
  visit(table, 0);
  // Virtual grids recycle row elements: the order on screen is aria-rowindex, not the tree's.
  if (order.length > 0 && order.every((o) => o.key > 0)) order.sort((a, b) => a.key - b.key);
  for (const { row, node } of order) {
    sortByColumn(row);
    target.rows.push(row.row);
    target.rowNodes.push(node);
  }
}

/** Two pieces of one row never repeat a column. */
function fitsBeside(a: Numbered, b: Numbered): boolean {
  return a.at.every((i) => i > 0) && b.at.every((i) => i > 0 && !a.at.includes(i));
}

function sortByColumn(row: Numbered): void {
  if (row.at.length < 2 || row.at.some((i) => i === 0)) return;
  const sorted = row.at.map((at, i) => ({ at, cell: row.row.cells[i] as RawCell }));
  sorted.sort((a, b) => a.at - b.at);
  row.row.cells = sorted.map((s) => s.cell);
}

function readCells<N>(
  view: TreeView<N>,
  rowNode: N,
  rowTag: string,
  texts: TextReader<N>,
): Numbered {
  const row: RawRow = { cells: [], section: 'body' };
  const at: number[] = [];
  let headings = 0;
  const visit = (parent: N, depth: number): void => {
    for (let node = view.first(parent); node !== null; node = view.next(node)) {
      const tag = view.tag(node);
      if (tag === '' || tag === '#') continue;
      const role = roleOf(view, node, tag);
      if (role === null || !CELL_ROLES.has(role)) {
        if (depth < 6) visit(node, depth + 1);
        continue;
      }
      const heading = role === 'columnheader';
      if (heading) headings++;
      const cell: RawCell = { text: texts.read(node), colspan: 1, rowspan: 1, heading };
      const span = Number(view.attr(node, 'aria-colspan'));
      if (Number.isInteger(span) && span > 1) cell.colspan = Math.min(span, 1000);
      if (view.hidden(node)) cell.hidden = true;
      if (heading) nameCell(view, node, cell);
      row.cells.push(cell);
      at.push(Number(view.attr(node, 'aria-colindex')) || 0);
    }
  };
  visit(rowNode, 0);
  const header = rowTag === 'mat-header-row' || rowTag === 'cdk-header-row';
  if (header || (headings > 0 && headings === row.cells.length)) row.section = 'head';
  return { row, at };
}
