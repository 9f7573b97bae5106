import { formatCount } from '../../text/numbers.ts';

/** Makes the English table have exactly the keys and parameters of the Vietnamese one. */
type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends object
        ? Widen<T[K]>
        : T[K];
};

/** A count and its English noun: "1 dossier", "1.204 dossiers". */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

/** One area of texts in both languages; English with other keys or parameters does not compile. */
export function pair<const T extends object>(vi: T, en: Widen<T>): { vi: Widen<T>; en: Widen<T> } {
  return { vi: vi as Widen<T>, en };
}
