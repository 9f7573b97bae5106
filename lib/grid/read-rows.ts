/** The rows and cells of a <table>, sections and implied structure included. */
import { textOf } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawCell, RawRow, RawTable } from './types.ts';

const MAX_ROWS = 250_000;

type Section = RawRow['section'];
type Target<N> = RawTable & { rowNodes: N[] };

const CHILD_CLASS =
  /(?:^|\s)(?:child|child-row|ant-table-expanded-row|detail-row|expanded-row|row-detail|v-data-table__expanded__content|mat-detail-row|example-detail-row)(?=\s|$)/;
const MEASURE_CLASS = /(?:^|\s)(?:ant-table-measure-row|ant-table-placeholder-measure)(?=\s|$)/;

export function readRows<N>(
  view: TreeView<N>,
  table: N,
  target: Target<N>,
  nested: (node: N) => string,
): void {
  readSection(view, table, 'body', target, nested, 0);
}

function readSection<N>(
  view: TreeView<N>,
  parent: N,
  section: Section,
  target: Target<N>,
  nested: (node: N) => string,
  depth: number,
): void {
  for (let node = view.first(parent); node !== null; node = view.next(node)) {
    const tag = view.tag(node);
    if (tag === '' || tag === '#') continue;
    if (tag === 'tr') {
      readRow(view, node, section, target, nested);
    } else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') {
      if (view.hidden(node)) continue;
      const inner = tag === 'thead' ? 'head' : tag === 'tfoot' ? 'foot' : 'body';
      readSection(view, node, inner, target, nested, depth + 1);
    } else if (tag === 'caption') {
      const text = textOf(view, node, nested);
      if (text !== '') target.context.push(text);
    } else if (tag === 'table') {
      // Foster-parented or misplaced: a table of its own.
      nested(node);
    } else if (depth < 6 && tag !== 'colgroup' && tag !== 'script' && tag !== 'style') {
      // <form> and framework wrappers between <table> and <tr>.
      readSection(view, node, section, target, nested, depth + 1);
    }
  }
}

function readRow<N>(
  view: TreeView<N>,
  node: N,
  section: Section,
  target: Target<N>,
  nested: (node: N) => string,
): void {
  if (target.rows.length >= MAX_ROWS) return;
  let child = false;
  if (!view.bare(node)) {
    const css = view.attr(node, 'class');
    if (css !== null) {
      if (MEASURE_CLASS.test(css)) return;
      child = CHILD_CLASS.test(css);
    }
    if (view.hidden(node)) {
      target.hiddenRows = (target.hiddenRows ?? 0) + 1;
      return;
    }
  }
  const row: RawRow = { cells: [], section };
  if (child) row.child = true;
  for (let cell = view.first(node); cell !== null; cell = view.next(cell)) {
    const tag = view.tag(cell);
    if (tag === 'td' || tag === 'th') row.cells.push(readCell(view, cell, tag, section, nested));
  }
  target.rows.push(row);
  target.rowNodes.push(node);
}

function readCell<N>(
  view: TreeView<N>,
  node: N,
  tag: string,
  section: Section,
  nested: (node: N) => string,
): RawCell {
  const heading = tag === 'th';
  const cell: RawCell = { text: textOf(view, node, nested), colspan: 1, rowspan: 1, heading };
  if (view.bare(node)) return cell;
  const colspan = view.attr(node, 'colspan');
  if (colspan !== null) cell.colspan = spanOf(colspan, 1);
  const rowspan = view.attr(node, 'rowspan');
  if (rowspan !== null) cell.rowspan = spanOf(rowspan, 0);
  if (view.hidden(node)) cell.hidden = true;
  if (heading || section === 'head') nameCell(view, node, cell);
  else labelCell(view, node, cell);
  return cell;
}

/** As browsers read it: anything but a whole number counts as 1; rowspan 0 = to the end of the group. */
function spanOf(text: string, least: number): number {
  const n = Number.parseInt(text, 10);
  if (!Number.isFinite(n) || n < least) return 1;
  return Math.min(n, least === 0 ? 65_534 : 1000);
}

const NAME_CLASS = /(?:^|\s)(?:mat-column|cdk-column)-(\S+)/;

/** The developer's name of a column, where the page carries one. */
export function nameCell<N>(view: TreeView<N>, node: N, cell: RawCell): void {
  const name =
    view.attr(node, 'data-field') ??
    view.attr(node, 'col-id') ??
    view.attr(node, 'tabulator-field') ??
    view.attr(node, 'data-dt-column-name') ??
    NAME_CLASS.exec(view.attr(node, 'class') ?? '')?.[1];
  if (name) cell.name = name;
}

function labelCell<N>(view: TreeView<N>, node: N, cell: RawCell): void {
  const label =
    view.attr(node, 'data-label') ?? view.attr(node, 'data-title') ?? view.attr(node, 'data-th');
  if (label) cell.label = label;
}
