/** One line of the budget table of the bench. */
export interface Row {
  work: string;
  measured: number;
  /** What may be measured at most, or must be at least. */
  budget: number;
  bound: 'at-most' | 'at-least';
  unit: 'ratio' | 'bytes' | 'ms' | 'kB' | 'count';
  /** Lowest and highest of the single runs, where there were several: how far the machine was disturbed. */
  spread: [number, number] | null;
  /** The raw values behind it, for people. */
  detail: string;
}

export function isMet({ measured, budget, bound }: Row): boolean {
  return bound === 'at-most' ? measured <= budget : measured >= budget;
}
