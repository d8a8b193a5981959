import { defineConfig } from 'vitest/config';

// The person's own home, colour wishes and time zone must not decide what a test sees.
const env = { TZ: 'Europe/Zagreb', NO_COLOR: '1', FORCE_COLOR: '' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/support/tidy.ts'],
          testTimeout: 60_000,
          env,
        },
      },
      {
        test: {
          name: 'packed',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/tidy.ts', 'test/e2e/packed.ts'],
          testTimeout: 60_000,
          env,
        },
      },
      {
        test: {
          name: 'drills',
          include: ['drills/**/*.test.mjs'],
          globalSetup: ['test/support/tidy.ts', 'test/e2e/packed.ts'],
          // Twenty writers at once would be in the way of the tests that wait for a screen.
          sequence: { groupOrder: 1 },
          env,
        },
      },
    ],
  },
});
