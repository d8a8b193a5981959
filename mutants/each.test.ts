/**
 * Loads the tests once and then runs, for each mutant, those that reach it: starting a worker and loading
 * everything again took nearly all of the time. What decides is still the tests' own code, as vitest collected it.
 */
import { resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { describe, inject, it, type RunnerTask, type RunnerTestCase, TestRunner } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    testFiles: string[];
  }
}

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}
/** What instrumented code reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}
interface Request {
  activeMutant?: string;
  hitLimit?: number;
  ids?: string[];
  bail: boolean;
}

// Skipped for vitest, which only collects them; they run below.
for (const path of inject('testFiles')) describe.skip(path, () => import(/* @vite-ignore */ resolve(path)));

type Tests = Map<string, RunnerTestCase[]>;

const addTests = (tests: Tests, task: RunnerTask, path: string, names: string[]): void => {
  if (task.type === 'test') {
    const id = `${path}#${names.join(' ')}`;
    tests.set(id, [...(tests.get(id) ?? []), task]);
    return;
  }
  if (Object.values(TestRunner.getSuiteHooks(task)).some((hooks) => hooks.length > 0))
    throw new Error(`${path}: a hook would not run here; the tests of src/domain have none`);
  for (const inner of task.tasks) addTests(tests, inner, path, [...names, inner.name]);
};

it('kills what the tests notice', { timeout: 0 }, async ({ task }) => {
  const byId: Tests = new Map();
  for (const file of task.file.tasks) if (file.type === 'suite') addTests(byId, file, file.name, []);
  const globals = globalThis as { __stryker__?: Instrumented };
  globals.__stryker__ ??= {};
  const namespace = globals.__stryker__;

  const failureOf = async (id: string): Promise<string | undefined> => {
    const tests = byId.get(id);
    if (!tests) throw new Error(`there is no test ${id}`);
    try {
      for (const test of tests) await TestRunner.getTestFn(test)();
    } catch (error) {
      return String(error instanceof Error ? error.message : error);
    }
  };

  const run = async ({ activeMutant, hitLimit, ids = [...byId.keys()], bail }: Request) => {
    const tests = [];
    Object.assign(namespace, { activeMutant, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    for (const id of ids) {
      if (activeMutant === undefined) namespace.currentTestId = id;
      const from = performance.now();
      const failure = await failureOf(id);
      tests.push({ id, failure, timeSpentMs: performance.now() - from });
      if (failure !== undefined && bail) break;
    }
    Object.assign(namespace, { activeMutant: undefined, currentTestId: undefined });
    const coverage = activeMutant === undefined ? namespace.mutantCoverage : undefined;
    return { tests, hitCount: namespace.hitCount, coverage };
  };

  const channel = new BroadcastChannel('mutants');
  await new Promise<void>((resolve, reject) => {
    channel.onmessage = (event) => {
      const { data } = event as { data: Request | 'end' };
      if (data === 'end') resolve();
      else run(data).then((ran) => channel.postMessage(ran), reject);
    };
    channel.postMessage('ready');
  });
  channel.close();
});
