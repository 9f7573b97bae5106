/**
 * A table before and after its spans are resolved. Every source (live DOM, HTML text,
 * workbook, CSV) gives a RawTable; `buildGrid` turns any of them into the same Grid.
 */

export interface RawCell {
  /** Visible text as `cleanCell` leaves it, lines kept apart by "\n". */
  text: string;
  colspan: number;
  rowspan: number;
  /** Marked as a heading by the page (th, role=columnheader); a hint, never the decision. */
  heading: boolean;
  /** Developer's column name where the page carries one (mat-column-…, data-field). */
  name?: string;
  /** Caption the page repeats on the cell for narrow windows (data-label, data-title). */
  label?: string;
  /** Not displayed, while its row is. */
  hidden?: true;
}

export interface RawRow {
  cells: RawCell[];
  /** Which part of the table the page says it stands in. */
  section: 'head' | 'body' | 'foot';
  /** A row that unfolds the one above it (tr.child, expanded rows). */
  child?: true;
}

export interface RawTable {
  rows: RawRow[];
  /** Text printed around the table that belongs to it (caption, title lines above, period line). */
  context: string[];
  /** Signs of the platform met while reading (class names, roles), for naming the reader. */
  signs: string[];
  /** The whole table is not displayed (export copies, closed dialogs). */
  hidden?: true;
  /** Stands in a dialog above the page. */
  dialog?: true;
  /** Index, in the same list, of the table whose cell holds this one. */
  inside?: number;
  /** Rows left out because they are not displayed. */
  hiddenRows?: number;
  /** Body rows that the table says it has (aria-rowcount), drawn or not. */
  statedRows?: number;
}

export type RowKind = 'data' | 'group' | 'numbers' | 'total' | 'empty' | 'loading';

export interface GridRow {
  kind: RowKind;
  /** One text per grid column, spans repeated into each column they cover. */
  cells: string[];
  /** 1-based position in the source table's body, for messages. */
  position: number;
  /** Fewer or more cells than the header: values may be shifted, so they are never trusted silently. */
  ragged: boolean;
  /** Index into the source's rows, to find the element again. */
  rawIndex: number;
  /** Text of the rows that unfold this one. */
  details?: string;
}

export interface GridColumn {
  /** Header texts from the top down without repeats: ["Đã giải quyết", "Quá hạn"]. */
  path: string[];
  name?: string;
  /** Lines of the lowest heading, where it has several: one wrapped heading or a stack of them. */
  lines?: string[];
}

export interface Grid {
  width: number;
  columns: GridColumn[];
  /** Number of source rows that make up the header block. */
  headerRows: number;
  /** Title and period rows found above the header, top down, plus RawTable.context. */
  titles: string[];
  rows: GridRow[];
  signs: string[];
}
