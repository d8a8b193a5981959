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

const testsIn = (task: RunnerTask, id: string): { id: string; test: RunnerTestCase }[] => {
  if (task.type === 'test') return [{ id, test: task }];
  const hooks = Object.values(TestRunner.getSuiteHooks(task)).flat();
  if (hooks.length > 0) throw new Error(`${id}: a hook would not run here; the tests of src/domain have none`);
  return task.tasks.flatMap((inner) => testsIn(inner, `${id} ${inner.name}`));
};

it('kills what the tests notice', { timeout: 0 }, async ({ task }) => {
  const byId = new Map<string, RunnerTestCase[]>();
  for (const file of task.file.tasks) {
    if (file.type !== 'suite') continue;
    for (const inner of file.tasks)
      for (const { id, test } of testsIn(inner, `${file.name}#${inner.name}`))
        byId.set(id, [...(byId.get(id) ?? []), test]);
  }
  const namespace: Instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {});

  const failureOf = async (id: string): Promise<string | undefined> => {
    try {
      for (const test of byId.get(id) ?? []) await TestRunner.getTestFn(test)();
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
    return { tests, hitCount: namespace.hitCount, coverage: namespace.mutantCoverage };
  };

  const channel = new BroadcastChannel('mutants');
  await new Promise<void>((resolve) => {
    channel.onmessage = async (event) => {
      const { data } = event as MessageEvent<Request | 'end'>;
      if (data === 'end') resolve();
      else channel.postMessage(await run(data));
    };
    channel.postMessage('ready');
  });
  channel.close();
});
