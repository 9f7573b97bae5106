/**
 * How the larger half, loaded later into the same isolated world, is handed over. The
 * portal's own scripts live in another world and see none of it.
 */
import type { PageReader } from './reader.ts';

const DOOR = 'soatDvcReader';

type MakeReader = (doc: Document, system: string) => PageReader;

/** Called by the larger half when it has been loaded. */
export function offerReader(make: MakeReader): void {
  Object.assign(globalThis, { [DOOR]: make });
}

/** The larger half, when it is there. */
export function takeReader(): MakeReader | null {
  return ((globalThis as Record<string, unknown>)[DOOR] as MakeReader | undefined) ?? null;
}
