/** One line of the budget table of the bench. */
export interface Row {
  work: string;
  /** The ratio (or bytes) that was measured, and what it may be at most. */
  measured: number;
  budget: number;
  unit: 'ratio' | 'bytes';
  /** The raw times behind it, for people. */
  detail: string;
}
