/** One line of the budget table of the bench. */
export interface Row {
  work: string;
  /** The ratio (bytes, milliseconds of processor time) that was measured, and what it may be at most. */
  measured: number;
  budget: number;
  unit: 'ratio' | 'bytes' | 'ms';
  /** The raw times behind it, for people. */
  detail: string;
}
