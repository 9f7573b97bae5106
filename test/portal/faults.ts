/**
 * What may go wrong while somebody reads the list. Switches, so that a test or a
 * demonstration can turn each on and off.
 */
export interface Faults {
  /** The session ends after this many list pages; null: never. */
  expireAfter: number | null;
  /** List page → how many more times the server answers it with error 500. */
  failing: Map<number, number>;
  /** List page → milliseconds that the server waits before answering. */
  slow: Map<number, number>;
}

export function noFaults(): Faults {
  return { expireAfter: null, failing: new Map(), slow: new Map() };
}

/** Reads "12" or "12:3" (page 12, three times or three milliseconds). */
export function readPageSwitch(text: string, standard: number): [number, number] {
  const m = /^(\d+)(?::(\d+))?$/.exec(text);
  if (!m) throw new RangeError(`“${text}” không phải là TRANG hoặc TRANG:SỐ.`);
  return [Number(m[1]), m[2] === undefined ? standard : Number(m[2])];
}

/** Takes one failure of a page, if it still has any. */
export function takeFailure(faults: Faults, page: number): boolean {
  const left = faults.failing.get(page) ?? 0;
  if (left <= 0) return false;
  faults.failing.set(page, left - 1);
  return true;
}
