/**
 * Long work on a page in short slices, so that scrolling and typing never wait. One clock
 * serves every measurement; tests give their own.
 */
export interface Clock {
  /** Milliseconds on one steady scale. */
  now(): number;
  /** Lets the page draw and answer input. */
  pause(): Promise<void>;
}

/** How long one slice may work. */
export const SLICE_MS = 8;

export const pageClock: Clock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      // A message task comes after painting and, unlike a timer, is not held back for hidden tabs.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/**
 * Runs `step` for 0 … count-1, pausing whenever a slice is used up. Gives false when the
 * signal stopped it before the end.
 */
export async function inSlices(
  count: number,
  step: (index: number) => void,
  signal: AbortSignal,
  clock: Clock = pageClock,
): Promise<boolean> {
  let started = clock.now();
  for (let index = 0; index < count; index++) {
    if (signal.aborted) return false;
    step(index);
    if (clock.now() - started < SLICE_MS || index === count - 1) continue;
    await clock.pause();
    started = clock.now();
  }
  return !signal.aborted;
}
