/**
 * One walk through a page's tree: every table and table-like block in document order, the
 * text around them, and the search filters that are on. The same code reads the live DOM
 * and saved HTML (see tree.ts).
 */
import { readRoleTable, roleTableTag } from './read-roles.ts';
import { readRows } from './read-rows.ts';
import { squeeze } from './text-of.ts';
import type { TreeView } from './tree.ts';
import type { RawRow, RawTable } from './types.ts';

export interface TreeTable<N> extends RawTable {
  node: N;
  /** The element of each row, in step with `rows`. */
  rowNodes: N[];
}

export interface FormField {
  label: string;
  value: string;
}

export interface TreePage<N> {
  tables: TreeTable<N>[];
  /** Visible text outside the tables, line by line. */
  lines: string[];
  /** Search fields that hold a value, as the page labels them. */
  fields: FormField[];
}

/** Finds lists that are drawn without any table. */
export type MoreTables = <N>(view: TreeView<N>, root: N) => TreeTable<N>[];

/** What is known on the way down. */
export interface Place {
  hidden: boolean;
  dialog: boolean;
  inside: number | undefined;
  depth: number;
  /** Classes of the nearest boxes around, as signs of the platform. */
  boxes: readonly string[];
}

const SKIPPED = new Set(
  'script style template noscript svg head object audio video canvas'.split(' '),
);
const BLOCK = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 dl dt dd section article header footer main nav aside form fieldset pre hr center tr td th caption mat-card label option'.split(
    ' ',
  ),
);
const MAX_LINES = 4000;
const MAX_CONTEXT = 14;
/** A nested table counts as part of its cell's text only while it is small. */
const SMALL_NESTED_CELLS = 60;

/** Deeper than any tree that parsers build. */
const DEEPEST = 1100;

export class TreeReader<N> {
  readonly view: TreeView<N>;
  readonly page: TreePage<N> = { tables: [], lines: [], fields: [] };
  private line = '';
  /** Text of the line before this offset already labelled a field. */
  private labelFrom = 0;
  /** Lines before this index were already given to a table as its context. */
  private contextFrom = 0;

  constructor(view: TreeView<N>) {
    this.view = view;
  }

  read(root: N): TreePage<N> {
    this.walk(root, { hidden: false, dialog: false, inside: undefined, depth: 0, boxes: [] });
    this.endLine();
    return this.page;
  }

  private walk(parent: N, place: Place): void {
    if (place.depth > DEEPEST) return;
    const { view } = this;
    for (let node = view.first(parent); node !== null; node = view.next(node)) {
      const tag = view.tag(node);
      if (tag === '') {
        if (!place.hidden) this.line += view.data(node);
      } else if (tag !== '#' && !SKIPPED.has(tag)) this.walkElement(node, tag, place);
    }
  }

  private walkElement(node: N, tag: string, place: Place): void {
    const { view } = this;
    if (tag === 'br') {
      this.endLine();
      return;
    }
    if (tag === 'input' || tag === 'select' || tag === 'textarea') {
      this.readField(node, tag, place);
      return;
    }
    const inner = this.enter(node, place);
    if (tag === 'table') {
      this.readTable(node, inner);
      return;
    }
    const roleTable = roleTableTag(view, node, tag);
    if (roleTable) {
      this.readRoleTable(node, inner);
      return;
    }
    const block = BLOCK.has(tag);
    if (block) this.endLine();
    this.walk(node, inner);
    if (block) this.endLine();
    else this.line += ' ';
  }

  private enter(node: N, place: Place): Place {
    const { view } = this;
    const hidden = place.hidden || view.hidden(node);
    const dialog = place.dialog || isDialog(view, node);
    const css = view.bare(node) ? null : view.attr(node, 'class');
    const boxes = css === null || css === '' ? place.boxes : [...place.boxes.slice(-5), css];
    return { hidden, dialog, inside: place.inside, depth: place.depth + 1, boxes };
  }

  /** Reads a <table>; its small nested tables also count as text of their cells. */
  private readTable(node: N, place: Place): string {
    const table = this.open(node, place);
    const index = this.page.tables.indexOf(table);
    const inner = { ...place, inside: index };
    readRows(this.view, node, table, (nested) => this.readNested(nested, inner));
    return this.close(table);
  }

  private readNested(node: N, place: Place): string {
    return this.readTable(node, this.enter(node, { ...place, depth: place.depth + 1 }));
  }

  private readRoleTable(node: N, place: Place): void {
    const table = this.open(node, place);
    const inner = { ...place, inside: this.page.tables.indexOf(table) };
    readRoleTable(this.view, node, table, (nested) => this.readNested(nested, inner));
    this.close(table);
  }

  private open(node: N, place: Place): TreeTable<N> {
    this.endLine();
    const table: TreeTable<N> = {
      rows: [],
      context: this.contextLines(place),
      signs: [...signsOf(this.view, node), ...boxSigns(place.boxes)],
      node,
      rowNodes: [],
    };
    if (place.hidden) table.hidden = true;
    if (place.dialog) table.dialog = true;
    if (place.inside !== undefined) table.inside = place.inside;
    this.page.tables.push(table);
    return table;
  }

  /** Returns the text the table adds to an enclosing cell. */
  private close(table: TreeTable<N>): string {
    const stated = statedRows(this.view, table);
    if (stated !== null) table.statedRows = stated;
    this.contextFrom = this.page.lines.length;
    let cells = 0;
    for (const row of table.rows) cells += row.cells.length;
    if (cells <= SMALL_NESTED_CELLS && countControls(this.view, table.node, 0) >= 2) {
      table.signs.push(FORM_SIGN);
    }
    return cells > SMALL_NESTED_CELLS ? '' : table.rows.map(rowText).join('\n');
  }

  /** The last lines printed above the table and after the table before it. */
  private contextLines(place: Place): string[] {
    if (place.inside !== undefined) return [];
    return this.page.lines.slice(Math.max(this.contextFrom, this.page.lines.length - MAX_CONTEXT));
  }

  private endLine(): void {
    const text = squeeze(this.line);
    this.line = '';
    this.labelFrom = 0;
    if (text !== '' && this.page.lines.length < MAX_LINES) this.page.lines.push(text);
  }

  private readField(node: N, tag: string, place: Place): void {
    const { view } = this;
    if (place.hidden || view.hidden(node)) return;
    const type = view.attr(node, 'type') ?? 'text';
    if (tag === 'input' && !/^(?:text|search|date|datetime-local|month|)$/.test(type)) return;
    const value = squeeze(view.value(node));
    const before = squeeze(this.line.slice(this.labelFrom));
    this.labelFrom = this.line.length;
    if (value === '') return;
    const label =
      before ||
      view.attr(node, 'aria-label') ||
      view.attr(node, 'placeholder') ||
      this.page.lines.at(-1) ||
      '';
    this.page.fields.push({ label: squeeze(label), value });
  }
}

/** aria-rowcount counts headings too; -1 and the like mean that nobody knows. */
function statedRows<N>(view: TreeView<N>, { node, rows }: TreeTable<N>): number | null {
  const count = view.bare(node) ? 0 : Number(view.attr(node, 'aria-rowcount'));
  const heads = rows.filter((row) => row.section === 'head').length;
  return Number.isInteger(count) && count > heads ? count - heads : null;
}

/** Sign of a small table that holds search fields. */
export const FORM_SIGN = 'search-form';

function countControls<N>(view: TreeView<N>, parent: N, depth: number): number {
  let count = 0;
  for (let node = view.first(parent); node !== null && depth < 30; node = view.next(node)) {
    const tag = view.tag(node);
    if (tag === 'select' || tag === 'textarea') count++;
    else if (tag === 'input') {
      if (/^(?:text|search|date|datetime-local|month|)$/.test(view.attr(node, 'type') ?? ''))
        count++;
    } else if (tag !== '' && tag !== '#') count += countControls(view, node, depth + 1);
  }
  return count;
}

function rowText(row: RawRow): string {
  return row.cells
    .map((c) => c.text)
    .filter((t) => t !== '')
    .join(' ');
}

const DIALOG_CLASS =
  /(?:^|\s)(?:modal|modal-dialog|ui-dialog|ant-modal|ant-modal-wrap|ant-drawer|mat-dialog-container|mat-mdc-dialog-container|v-dialog|v-dialog__content|swal2-container|modal-content|k-window|p-dialog)(?=\s|$)/;

function isDialog<N>(view: TreeView<N>, node: N): boolean {
  if (view.bare(node)) return false;
  const role = view.attr(node, 'role');
  if (role === 'dialog' || role === 'alertdialog') return true;
  const css = view.attr(node, 'class');
  return css !== null && DIALOG_CLASS.test(css);
}

/** Class names of the boxes around the table (its own stand last), nearest first. */
function boxSigns(boxes: readonly string[]): string[] {
  const signs = boxes.flatMap((css) => css.split(/\s+/)).filter((c) => c !== '');
  return [...new Set(signs.reverse())].slice(0, 20);
}

function signsOf<N>(view: TreeView<N>, node: N): string[] {
  const signs = [view.tag(node)];
  const css = view.attr(node, 'class');
  if (css)
    signs.push(
      ...css
        .split(/\s+/)
        .filter((c) => c !== '')
        .slice(0, 12),
    );
  const role = view.attr(node, 'role');
  if (role) signs.push(`role=${role}`);
  return signs;
}
