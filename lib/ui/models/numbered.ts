/**
 * Items with their position as key, for lists that are redrawn whole and never reordered:
 * the place in a document is the identity of a block, row or cell.
 */
export function numbered<T>(items: readonly T[]): { id: string; item: T }[] {
  return items.map((item, at) => ({ id: String(at), item }));
}
