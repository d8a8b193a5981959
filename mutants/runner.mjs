/**
 * Stryker's runner for CI: tests are loaded once (`each.test.ts`), and then told which mutant is meant. Its own runner for
 * vitest starts a worker and loads every module again for each mutant, which took most of the time.
 */
import { join, relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

const root = join(import.meta.dirname, '..');

class LoadedOnce {
  static inject = ['fileDescriptions'];
  #mutated;
  #channel = new BroadcastChannel('mutants');
  #answer = () => {};
  #vitest;
  #ended;

  constructor(files) {
    this.#mutated = Object.keys(files)
      .filter((file) => files[file].mutate)
      .map((file) => join(process.cwd(), relative(root, file)));
    this.#channel.onmessage = ({ data }) => this.#answer(data);
  }

  /** Mutants of what runs as a module loads are left out, so nothing has to be loaded again. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    const vitest = await createVitest('test', {
      config: 'mutants/vitest.config.ts',
      watch: false,
      maxWorkers: 1,
      pool: 'threads',
      reporters: [{}],
    });
    this.#vitest = vitest;
    vitest.config.related = this.#mutated;
    const related = await vitest.getRelevantTestSpecifications();
    const sorted = await new vitest.config.sequence.sequencer(vitest).sort(related);
    vitest.provide(
      'testFiles',
      sorted.map(({ moduleId }) => relative(process.cwd(), moduleId)),
    );
    const each = vitest.projects[0].createSpecification(join(process.cwd(), 'mutants/each.test.ts'));
    this.#ended = vitest.runTestSpecifications([each]);
    await this.#next();
  }

  /** What the worker says next; an error when it has nothing more to say. */
  #next() {
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#ended.then(({ testModules, unhandledErrors }) => {
        const failed = testModules.flatMap(({ children }) => [...children.allTests('failed')]);
        const errors = [
          ...unhandledErrors,
          ...testModules.flatMap((file) => file.errors()),
          ...failed.flatMap((test) => test.result().errors),
        ];
        reject(new Error(`vitest ended: ${errors.map(({ stack }) => stack).join('\n')}`));
      }, reject);
    });
  }

  #run(request) {
    const answer = this.#next();
    this.#channel.postMessage(request);
    return answer;
  }

  async dryRun() {
    const { tests, coverage } = await this.#run({ bail: false });
    return {
      status: 'complete',
      tests: tests.map(({ id, failure, timeSpentMs }) => ({
        id,
        name: id.slice(id.indexOf('#') + 1),
        fileName: id.slice(0, id.indexOf('#')),
        timeSpentMs,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })),
      mutantCoverage: coverage,
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (!testFilter) throw new Error('What runs as a module loads is mutated only without --ci');
    const request = { activeMutant: activeMutant.id, hitLimit, ids: testFilter, bail: true };
    const { tests, hitCount } = await this.#run(request);
    if (hitCount > hitLimit)
      return { status: 'timeout', reason: `Hit limit reached (${hitCount}/${hitLimit})` };
    const { id, failure } = tests.at(-1);
    return failure === undefined
      ? { status: 'survived', nrOfTests: tests.length }
      : { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: tests.length };
  }

  async dispose() {
    this.#channel.postMessage('end');
    await this.#ended;
    this.#channel.close();
    await this.#vitest.close();
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'loaded-once', injectableClass: LoadedOnce }];
