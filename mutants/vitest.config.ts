import { defineConfig } from 'vitest/config';

/** What the tests of src/domain find by themselves: with those of the commands every mutant takes some seconds. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    // Every mutant starts a worker of its own; within one, the modules are loaded once for all files.
    isolate: false,
    setupFiles: ['mutants/setup.ts'],
  },
});
