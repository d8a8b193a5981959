import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The person's own home, colour wishes and time zone must not decide what a test sees.
    env: { TZ: 'Europe/Zagreb', NO_COLOR: '1', FORCE_COLOR: '' },
  },
});
