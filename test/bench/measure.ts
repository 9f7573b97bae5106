/** Timing that a busy machine disturbs least: the best of several runs. */

export interface BenchRow {
  name: string;
  /** What was measured against what, in milliseconds. */
  times: Record<string, number>;
  /** Ratio held against its budget; `atLeast` for "… × faster than". */
  checks: { what: string; ratio: number; budget: number; atLeast?: boolean; met: boolean }[];
}

/** The tasks run in turns, so that a slow moment of the machine strikes all alike. */
export async function bestTimes(
  tasks: Record<string, () => unknown>,
  runs = 5,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task();
      const took = performance.now() - start;
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took);
    }
  }
  return best;
}

export function atMost(what: string, ratio: number, budget: number): BenchRow['checks'][number] {
  return { what, ratio: round(ratio), budget, met: ratio <= budget };
}

export function atLeast(what: string, ratio: number, budget: number): BenchRow['checks'][number] {
  return { what, ratio: round(ratio), budget, atLeast: true, met: ratio >= budget };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
