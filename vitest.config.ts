import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs in plain Node and needs nothing; `browser` drives the real
 * Chromium and Firefox with the built extension, so its files run one after another and
 * are given more time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/built-extension.ts'],
          // They mostly wait: for portals that are pressed slowly, and for pages to settle.
          maxWorkers: 2,
          testTimeout: 180_000,
          // A browser starved of processor time may miss a wait; a real defect fails twice.
          retry: 1,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
