import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Everything that needs no process of its own; only the tests of src/domain where that has to be quick. */
const FOLDERS =
  process.env.MUTANTS_TESTS === 'domain'
    ? ['domain/checklist', 'domain/transfer', 'domain']
    : ['domain', 'guide', 'program', 'commands', 'render'];

/** The first failure ends the run of a mutant, so quick tests that are likely to see it come first, laws last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const placeOf = (path: string): number =>
      FOLDERS.findIndex((folder) => path.includes(`/test/${folder}/`)) +
      (readFileSync(path, 'utf8').includes("from 'fast-check'") ? FOLDERS.length : 0);
    return files.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}

export default defineConfig({
  plugins: [
    {
      name: 'quick-to-run',
      enforce: 'post',
      // Laws that name a number of runs get as many as `setup.ts` gives the others. And nobody reads where a mutant failed:
      // without the maps, half as much is handed to each worker.
      transform: (code) => ({ code: code.replace(/\bnumRuns: \d+/g, 'numRuns: 5'), map: { mappings: '' } }),
    },
  ],
  test: {
    include: FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: [
      // It mocks a module, and that needs a worker of its own.
      'test/commands/transfer/unthinking-question.test.ts',
      // A thousand whole debriefs, shared as soon as the file is loaded: minutes for every mutant of sharing.
      'test/domain/transfer/share-made-up.test.ts',
      // Whole pages, half of the time of all tests: every mutant of a constant runs them.
      'test/render/html/checklist-page/printed.test.ts',
      'test/render/insights/browser.test.ts',
      'test/render/html/debriefs.test.ts',
    ],
    sequence: { sequencer: QuickestFirst },
    // Every mutant starts a worker of its own; within one, the modules are loaded once for all files.
    isolate: false,
    setupFiles: ['mutants/setup.ts'],
    testTimeout: 60_000,
  },
});
