/** The rows and cells of a <table>, sections and implied structure included. */
import { TextReader } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawCell, RawRow, RawTable } from './types.ts';

const MAX_ROWS = 250_000;

type Section = RawRow['section'];
type Target<N> = RawTable & { rowNodes: N[] };

const CHILD_CLASS =
  /(?:^|\s)(?:child|child-row|ant-table-expanded-row|detail-row|expanded-row|row-detail|v-data-table__expanded__content|mat-detail-row|example-detail-row)(?=\s|$)/;
const MEASURE_CLASS = /(?:^|\s)(?:ant-table-measure-row|ant-table-placeholder-measure)(?=\s|$)/;

/** What the attributes of a cell say. */
interface CellFacts {
  colspan: number;
  rowspan: number;
  hidden: boolean;
}

/** What the attributes of a row say. */
type RowFacts = 'row' | 'child' | 'hidden' | 'measure';

const PLAIN_CELL: CellFacts = { colspan: 1, rowspan: 1, hidden: false };
/** The first rows tell of hidden columns, and of captions on cells. */
const ROWS_ASKED = 4;

/** Reads the rows of a table element into `target`. Nested tables are handed to `nested`. */
export function readRows<N>(
  view: TreeView<N>,
  table: N,
  target: Target<N>,
  nested: (node: N) => string,
): void {
  new RowReader(view, target, nested).section(table, 'body', 0);
}

class RowReader<N> {
  private readonly view: TreeView<N>;
  private readonly target: Target<N>;
  private readonly nested: (node: N) => string;
  /** Cells whose attributes are alike say the same; asked once. */
  private readonly known = new Map<object | string, CellFacts>();
  private readonly knownRows = new Map<object | string, RowFacts>();

  private readonly texts: TextReader<N>;
  /**
   * Cells of a row of this table, once the first rows have shown that nothing in it spans
   * or hides; 0 while unknown. A row of as many cells is then not asked cell by cell.
   */
  private usual = 0;
  private plainRows = 0;
  private lastUnasked: { node: N; row: RawRow } | null = null;

  constructor(view: TreeView<N>, target: Target<N>, nested: (node: N) => string) {
    this.view = view;
    this.target = target;
    this.nested = nested;
    this.texts = new TextReader(view, nested);
  }

  section(parent: N, section: Section, depth: number): void {
    const { view } = this;
    for (let node = view.first(parent); node !== null; node = view.next(node)) {
      const tag = view.tag(node);
      if (tag === '' || tag === '#') continue;
      if (tag === 'tr') {
        this.row(node, section);
      } else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') {
        if (view.hidden(node)) continue;
        this.section(node, tag === 'thead' ? 'head' : tag === 'tfoot' ? 'foot' : 'body', depth + 1);
      } else if (tag === 'caption') {
        const text = this.texts.read(node);
        if (text !== '') this.target.context.push(text);
      } else if (tag === 'table') {
        // Foster-parented or misplaced: a table of its own.
        this.nested(node);
      } else if (depth < 6 && tag !== 'colgroup' && tag !== 'script' && tag !== 'style') {
        // <form> and framework wrappers between <table> and <tr>.
        this.section(node, section, depth + 1);
      }
    }
  }

  private row(node: N, section: Section): void {
    const { view, target } = this;
    if (target.rows.length >= MAX_ROWS) return;
    const facts = view.bare(node) ? 'row' : this.rowFacts(node);
    if (facts === 'hidden') target.hiddenRows = (target.hiddenRows ?? 0) + 1;
    if (facts === 'hidden' || facts === 'measure') return;
    const row: RawRow = { cells: [], section };
    if (facts === 'child') row.child = true;
    this.cells(node, row);
    target.rows.push(row);
    target.rowNodes.push(node);
  }

  private rowFacts(node: N): RowFacts {
    const look = this.view.look(node);
    if (look === null) return this.judgeRow(node);
    let facts = this.knownRows.get(look);
    if (facts === undefined) {
      facts = this.judgeRow(node);
      this.knownRows.set(look, facts);
    }
    return facts;
  }

  private judgeRow(node: N): RowFacts {
    const { view } = this;
    const css = view.attr(node, 'class') ?? '';
    if (MEASURE_CLASS.test(css)) return 'measure';
    if (view.hidden(node)) return 'hidden';
    return CHILD_CLASS.test(css) ? 'child' : 'row';
  }

  private cells(node: N, row: RawRow): void {
    const { view } = this;
    const count = view.childCount(node);
    const ask = this.usual === 0 || count !== this.usual || row.section === 'head';
    // A cell that spans down stands in a full row; the shorter row below betrays it.
    if (ask && this.lastUnasked) this.askAgain(this.lastUnasked);
    this.lastUnasked = ask ? null : { node, row };
    let plain = true;
    for (let cell = view.firstElement(node); cell !== null; cell = view.nextElement(cell)) {
      const tag = view.cellTag(cell);
      if (tag !== 'td' && tag !== 'th') continue;
      const read: RawCell = {
        text: this.texts.readCell(cell),
        colspan: 1,
        rowspan: 1,
        heading: tag === 'th',
      };
      if (ask && !view.bare(cell) && !this.ask(cell, read, row.section)) plain = false;
      row.cells.push(read);
    }
    this.learn(row, plain, count);
  }

  /** After some plain rows of equal length the rest of that length are taken to be alike. */
  private learn(row: RawRow, plain: boolean, count: number): void {
    if (row.section === 'head' || this.usual !== 0) return;
    if (!plain) this.plainRows = Number.NEGATIVE_INFINITY;
    else if (++this.plainRows >= ROWS_ASKED) this.usual = count;
  }

  private askAgain({ node, row }: { node: N; row: RawRow }): void {
    let i = 0;
    for (
      let cell = this.view.firstElement(node);
      cell !== null;
      cell = this.view.nextElement(cell)
    ) {
      const tag = this.view.cellTag(cell);
      if (tag === 'td' || tag === 'th') this.ask(cell, row.cells[i++] as RawCell, row.section);
    }
  }

  /** Reads what the cell's attributes say; false when it spans or is not displayed. */
  private ask(node: N, cell: RawCell, section: Section): boolean {
    const { colspan, rowspan, hidden } = this.facts(node);
    cell.colspan = colspan;
    cell.rowspan = rowspan;
    if (hidden) cell.hidden = true;
    if (cell.heading || section === 'head') nameCell(this.view, node, cell);
    else if (this.target.rows.length < ROWS_ASKED) labelCell(this.view, node, cell);
    return colspan === 1 && rowspan === 1 && !hidden;
  }

  private facts(node: N): CellFacts {
    const { view, known } = this;
    const look = view.look(node);
    const same = look === null ? undefined : known.get(look);
    if (same) return same;
    const colspan = view.attr(node, 'colspan');
    const rowspan = view.attr(node, 'rowspan');
    const hidden = view.hidden(node);
    const facts: CellFacts =
      colspan === null && rowspan === null && !hidden
        ? PLAIN_CELL
        : {
            colspan: colspan === null ? 1 : spanOf(colspan, 1),
            rowspan: rowspan === null ? 1 : spanOf(rowspan, 0),
            hidden,
          };
    if (look !== null) known.set(look, facts);
    return facts;
  }
}

function labelCell<N>(view: TreeView<N>, node: N, cell: RawCell): void {
  const label =
    view.attr(node, 'data-label') ?? view.attr(node, 'data-title') ?? view.attr(node, 'data-th');
  if (label) cell.label = label;
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
