import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byFrames, type Clock, inSlices, SLICE_MS } from '../../lib/ui/overlay/slices.ts';

/** A clock on which each step takes a given time; counts the breaths. */
function fakeClock(): Clock & { pauses: number; frames: number; time: number } {
  return {
    time: 0,
    pauses: 0,
    frames: 0,
    now() {
      return this.time;
    },
    async pause() {
      this.pauses++;
      // Whatever the page does meanwhile is not the slice's own time.
      this.time += 1_000;
    },
    async frame() {
      this.frames++;
    },
  };
}

describe('long work in slices', () => {
  test('never works longer than a slice and one step between two breaths', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
        async (costs) => {
          const clock = fakeClock();
          const worked: number[] = [];
          let since = 0;
          const step = (i: number) => {
            clock.time += costs[i] as number;
            since += costs[i] as number;
            worked.push(i);
            expect(since).toBeLessThan(SLICE_MS + 5);
          };
          const watched: Clock = {
            now: () => clock.now(),
            frame: () => clock.frame(),
            pause: () => {
              since = 0;
              return clock.pause();
            },
          };
          expect(await inSlices(costs.length, step, new AbortController().signal, watched)).toBe(
            true,
          );
          expect(worked).toEqual(costs.map((_, i) => i));
        },
      ),
    );
  });

  test('short work is done at once', async () => {
    const clock = fakeClock();
    await inSlices(100, () => undefined, new AbortController().signal, clock);
    expect(clock.pauses).toBe(0);
  });

  test('stops when asked, and says that it did not finish', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const step = (i: number) => {
      done.push(i);
      if (i === 2) stop.abort();
    };
    expect(await inSlices(10, step, stop.signal, fakeClock())).toBe(false);
    expect(done).toEqual([0, 1, 2]);
  });
});

test('changes to be drawn come a few rows a frame; a small page needs none', async () => {
  const clock = fakeClock();
  const { signal } = new AbortController();
  const done: number[] = [];
  expect(await byFrames(50, (i) => done.push(i), signal, clock)).toBe(true);
  expect([done.length, clock.frames]).toEqual([50, 0]);
  await byFrames(3_000, () => undefined, signal, clock);
  expect(clock.frames).toBe(49);
});
