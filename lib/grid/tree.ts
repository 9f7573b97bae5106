/**
 * What the table reader needs of a page's tree. The live DOM and the parsed text of a
 * saved page each have one, so the same reader gives the same tables for both.
 */
export interface TreeView<N> {
  first(node: N): N | null;
  next(node: N): N | null;
  /** Lower-case element name; "" for text, "#" for anything else. */
  tag(node: N): string;
  /** Data of a text node. */
  data(node: N): string;
  attr(node: N, name: string): string | null;
  /** The element has no attribute at all. */
  bare(node: N): boolean;
  /**
   * A key that elements with the same attributes share, or null: what is found out of one
   * then holds for the others.
   */
  look(node: N): object | string | null;
  firstElement(node: N): N | null;
  nextElement(node: N): N | null;
  /** `tag` and `plainText` of a child of a row: asked for every cell, so each has a door that only cells pass. */
  cellTag(node: N): string;
  cellText(node: N): string | null;
  /** Child elements, where attributes are so costly to ask that equal rows are spared it; else 0. */
  childCount(node: N): number;
  /** The element itself is not displayed (its ancestors are the caller's business). */
  hidden(node: N): boolean;
  /** The whole text when the element holds no other element, else null. */
  plainText(node: N): string | null;
  checked(node: N): boolean;
  /** What the user typed or chose. */
  value(node: N): string;
}
