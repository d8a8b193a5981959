import { defineConfig } from 'vitest/config';

/** Everything that needs no process of its own; only what tests src/domain by itself where that has to be quick. */
const folders =
  process.env.MUTANTS_TESTS === 'domain' ? ['domain'] : ['domain', 'commands', 'guide', 'render', 'program'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // It mocks a module, and that needs a worker of its own.
    exclude: ['test/commands/transfer/unthinking-question.test.ts'],
    // Every mutant starts a worker of its own; within one, the modules are loaded once for all files.
    isolate: false,
    setupFiles: ['mutants/setup.ts'],
    testTimeout: 60_000,
  },
});
