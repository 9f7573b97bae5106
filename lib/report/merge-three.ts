/** Three-way merge of sequences: base, one side's changes, the other side's changes. */

export interface Span<T> {
  base: T[];
  yours: T[];
  computed: T[];
  /** What the merge takes: one of the two sides. */
  chosen: T[];
  /** Both sides changed the same place differently; `yours` is taken. */
  conflict: boolean;
}

/**
 * Where only one side changed, that side is taken; where both changed alike, either; where
 * both changed differently, yours, marked as a conflict. Quadratic in the sequence length.
 */
export function mergeThree<T>(
  base: readonly T[],
  yours: readonly T[],
  computed: readonly T[],
  key: (item: T) => string,
): Span<T>[] {
  const keys = (items: readonly T[]) => items.map(key);
  const toYours = new Map(matchPairs(keys(base), keys(yours)));
  const toComputed = new Map(matchPairs(keys(base), keys(computed)));
  const spans: Span<T>[] = [];
  let [b, y, c] = [0, 0, 0];
  const push = (be: number, ye: number, ce: number) => {
    if (be > b || ye > y || ce > c)
      spans.push(decide(base.slice(b, be), yours.slice(y, ye), computed.slice(c, ce), key));
  };
  for (let i = 0; i < base.length; i++) {
    const yi = toYours.get(i);
    const ci = toComputed.get(i);
    if (yi === undefined || ci === undefined) continue;
    push(i, yi, ci);
    // Matched in all three: the computed one carries the current text of a figure.
    const item = computed[ci] as T;
    spans.push({
      base: [base[i] as T],
      yours: [yours[yi] as T],
      computed: [item],
      chosen: [item],
      conflict: false,
    });
    [b, y, c] = [i + 1, yi + 1, ci + 1];
  }
  push(base.length, yours.length, computed.length);
  return spans;
}

function decide<T>(base: T[], yours: T[], computed: T[], key: (item: T) => string): Span<T> {
  const same = (p: T[], q: T[]) =>
    p.length === q.length && p.every((item, i) => key(item) === key(q[i] as T));
  const span = { base, yours, computed };
  if (same(base, yours)) return { ...span, chosen: computed, conflict: false };
  if (same(base, computed) || same(yours, computed))
    return { ...span, chosen: yours, conflict: false };
  return { ...span, chosen: yours, conflict: true };
}

/** Pairs of equal items in a longest common subsequence, in order. */
export function matchPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] as number) + 1
          : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] as number) >= (length[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}
