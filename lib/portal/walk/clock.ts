/** Time for the walk: one place to wait, always ended at once by the user's stop. */
import type { WalkClock, WalkControl } from './types.ts';

export const systemClock: WalkClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted || ms <= 0) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
    }),
};

/** A switch for "Tạm dừng": the walk ends after the page in hand and can be taken up again. */
export function createWalkControl(): WalkControl {
  let asked = false;
  return {
    get pauseAsked() {
      return asked;
    },
    pause() {
      asked = true;
    },
  };
}
