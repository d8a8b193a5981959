import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// The person's own home, colour wishes and time zone must not decide what a test sees.
const env = { TZ: 'Europe/Zagreb', NO_COLOR: '1', FORCE_COLOR: '' };

// Ends only what hangs: on a machine that is busy with other things everything takes many times as long.
const PATIENCE = 300_000;
const shared = { env, testTimeout: PATIENCE, hookTimeout: PATIENCE };

/** What mocks a module of ours or of Node's has a worker for each file; all others share the modules that are loaded. */
const APART = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter(
    (path) => /^test\/(?!e2e\/).*\.test\.ts$/.test(path) && /\bvi\.mock\(/.test(readFileSync(path, 'utf8')),
  );

export default defineConfig({
  test: {
    // Most tests outside the unit project wait for a program of their own.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/e2e/**', ...APART],
          globalSetup: ['test/support/tidy.ts'],
          // The modules are loaded once for all files: half of the time went there.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'apart',
          include: APART,
          globalSetup: ['test/support/tidy.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'packed',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/tidy.ts', 'test/e2e/packed.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'drills',
          include: ['drills/**/*.test.mjs'],
          globalSetup: ['test/support/tidy.ts', 'test/e2e/packed.ts'],
          // Twenty writers at once would be in the way of the tests that wait for a screen.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
