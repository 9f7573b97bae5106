import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of the rules and of the calendar. */
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts', 'test/calendar/**/*.test.ts'],
    exclude: ['test/calendar/independent.test.ts'],
    // Rules are pure, so files may share one worker: a mutant costs milliseconds, not seconds.
    isolate: false,
  },
});
