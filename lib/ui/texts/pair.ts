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

export function pair<const T extends object>(vi: T, en: Widen<T>): { vi: Widen<T>; en: Widen<T> } {
  return { vi: vi as Widen<T>, en };
}
