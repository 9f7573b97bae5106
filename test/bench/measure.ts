/** Timing that a busy machine disturbs least: the best of several runs, taken in turns. */

/** Milliseconds of each task at its best. The tasks alternate, so a slow moment strikes all alike. */
export async function bestTimes(
  tasks: Record<string, () => unknown>,
  runs = 5,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task();
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best;
}

/** "đọc 200 ms, htmlparser2 180 ms" */
export function inWords(times: Record<string, number>): string {
  return Object.entries(times)
    .map(([name, ms]) => `${name} ${Math.round(ms)} ms`)
    .join(', ');
}
