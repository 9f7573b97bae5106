/**
 * Long work on a page in short slices, so that scrolling and typing never wait. One clock
 * serves every measurement; tests give their own.
 */
export interface Clock {
  /** Milliseconds on one steady scale. */
  now(): number;
  /** Lets the page draw and answer input. */
  pause(): Promise<void>;
  /** Waits until the page has drawn what was changed; a hidden page draws nothing, and is not waited for long. */
  frame(): Promise<void>;
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
  frame: () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, HIDDEN_MS);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      });
    }),
};

/** A page in the background has no frames to wait for. */
const HIDDEN_MS = 200;
/** Rows changed before a frame is drawn: each costs the browser far more than its attributes cost us. */
const ROWS_A_FRAME = 60;

/** As `inSlices`, for changes that the page has to draw: a frame after every few rows. */
export async function byFrames(
  count: number,
  change: (index: number) => void,
  signal: AbortSignal,
  clock: Clock = pageClock,
): Promise<boolean> {
  for (let index = 0; index < count; index++) {
    if (signal.aborted) return false;
    change(index);
    if ((index + 1) % ROWS_A_FRAME === 0 && index < count - 1) await clock.frame();
  }
  return !signal.aborted;
}

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
