/**
 * Timing that a busy machine disturbs least: processor time, not the clock; tasks take turns
 * run by run, each begins with the garbage of the others swept away, and the best of several
 * runs counts. What the machine does besides can only add time, never take it away.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds of processor time of this process so far, its garbage collector's threads included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of every run of each task, in step. */
export type Times<K extends string> = Record<K, number[]>;

/** Runs the tasks in turns; the first runs warm the machine up and are not counted. */
export async function takeTurns<K extends string>(
  tasks: Record<K, () => unknown>,
  { runs, warmUp = 1 }: { runs: number; warmUp?: number },
): Promise<Times<K>> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<K>;
  for (let run = -warmUp; run < runs; run++) {
    for (const name of names) {
      collectGarbage();
      const start = processorTime();
      await tasks[name]();
      const end = processorTime();
      if (run >= 0) times[name].push(end - start);
    }
  }
  return times;
}

export interface Ratio {
  measured: number;
  spread: [number, number];
}

/** The best run of one task against the best of another; the spread is that of run against run. */
export function ratioOf(task: readonly number[], to: readonly number[]): Ratio {
  const single = task.map((ms, run) => ms / (to[run] as number));
  return {
    measured: Math.min(...task) / Math.min(...to),
    spread: [Math.min(...single), Math.max(...single)],
  };
}

/** "Soát DVC 200 ms, htmlparser2 180 ms" */
export function inWords(times: Times<string>): string {
  return Object.entries(times)
    .map(([name, runs]) => `${name} ${Math.round(Math.min(...runs))} ms`)
    .join(', ');
}
