/** Stryker's settings. In CI without changed strings: nearly all in these places are of a union type, where the compiler refuses the change. */
import { fileURLToPath } from 'node:url';

const isCi = process.env.MUTANTS_TESTS === 'domain';

export default {
  ...(isCi
    ? { testRunner: 'loaded-once', plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))] }
    : { testRunner: 'vitest', vitest: { configFile: 'mutants/vitest.config.ts' } }),
  coverageAnalysis: 'perTest',
  ignorePatterns: [
    '**',
    '!src/**',
    '!test/**',
    '!examples/**',
    '!mutants/*.ts',
    '!package.json',
    '!tsconfig.json',
  ],
  tempDirName: 'mutants/.work',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: {
    fileName: 'mutants/report.json',
  },
  timeoutMS: 10_000,
  // Of what the tests took together, on a machine that may be busier by then: what is taken for endless counts as killed.
  timeoutFactor: 5,
  cleanTempDir: 'always',
  mutator: { excludedMutations: isCi ? ['StringLiteral'] : [] },
};
