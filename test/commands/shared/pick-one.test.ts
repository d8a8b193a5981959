/** Finding the one thing that is meant: the rule itself, and that every command follows it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, pickOne } from '../../../src/commands/shared/pick-one.js';
import type { Prompter } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { scripted, type World, world } from '../../support/fakes.js';

const item = (key: string, label: string, ...aliases: string[]) => ({
  value: key,
  keys: [key, ...aliases],
  label: () => label,
});
const ITEMS = [
  item('2026-11-24-k7qm', 'Staff nurse, St Mary’s'),
  item('2026-11-24-np4k', 'Ward sister, Müller Clinic'),
  item('2026-10-02-k7qn', 'Staff nurse, Leeds', 'older'),
];
const RULES = { noun: 'record', plural: 'records', nothing: 'There are none.' };
const pick = (typed: string) => pickOne(world().context, typed, ITEMS, RULES);

describe('pickOne', () => {
  it.each([
    ['2026-11-24-np4k', '2026-11-24-np4k'],
    ['2026-10', '2026-10-02-k7qn'],
    ['np4k', '2026-11-24-np4k'],
    ['NP4K', '2026-11-24-np4k'],
    ['older', '2026-10-02-k7qn'],
    ['sister', '2026-11-24-np4k'],
    ['muller', '2026-11-24-np4k'],
    ['nurse leeds', '2026-10-02-k7qn'],
  ])('%s', async (typed, key) => {
    expect(await pick(typed)).toBe(key);
  });

  it.each([
    ['2026-11', "'2026-11' fits 2 records"],
    ['nurse', "'nurse' fits 2 records"],
    ['zzz', "there is no record 'zzz'"],
    ['', "there is no record ''"],
    ['st', "there is no record 'st'"],
  ])('%j is refused with what there is', async (typed, message) => {
    await expect(pick(typed)).rejects.toThrow(message);
    await expect(pick(typed)).rejects.toMatchObject({ advice: expect.stringContaining('2026-11-24-k7qm') });
  });

  it('a whole key always means just that one, whatever the others are called', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 8 });
    return fc.assert(
      fc.asyncProperty(keys, fc.nat(), async (all, at) => {
        const wanted = all[at % all.length] ?? '';
        const found = await fitting(
          all.map((key) => item(key, `about ${wanted}`)),
          wanted,
        );
        expect(found.map(({ value }) => value)).toEqual([wanted]);
      }),
    );
  });
});

const ID = '2026-11-24-np4k';
const withOne = (acts?: Prompter): World => {
  const w = world(acts === undefined ? {} : { acts });
  w.memory.store.debriefs.set(
    ID,
    debrief(ID, { outcome: 'rejected', role: 'Ward sister', company: 'Müller' }),
  );
  return w;
};

describe('every command that names a record', () => {
  const COMMANDS = [
    ['show'],
    ['edit', '', 'role', '--answer', 'x'],
    ['delete'],
    ['history'],
    ['tag', '', '+word'],
    ['feedback', 'sent'],
  ];

  it.each(COMMANDS)('%s takes the last four letters and words of it', async (...argv) => {
    const named = (id: string): string[] => {
      const [first = '', second, ...rest] = argv;
      if (first === 'feedback') return [first, second ?? '', id];
      return [first, id, ...rest];
    };
    for (const typed of ['np4k', 'sister', 'muller']) expect(await call(withOne(), ...named(typed))).toBe(0);
    expect(await call(withOne(), ...named('zzz'))).toBe(3);
  });

  it('restore takes them too', async () => {
    for (const typed of ['np4k', 'sister', '2026-11', 'latest']) {
      const w = withOne();
      await call(w, 'delete', ID);
      expect(await call(w, 'restore', typed)).toBe(0);
      expect(w.memory.store.debriefs.has(ID)).toBe(true);
    }
  });

  it.each([['edit'], ['delete'], ['history'], ['tag'], ['feedback', 'sent'], ['feedback', 'close']])(
    '%s %s without one asks nothing where nobody can be asked',
    async (...argv) => {
      const w = withOne();
      expect(await call(w, ...argv)).toBe(2);
      expect(w.err()).toContain('which debrief');
      expect(w.err()).toContain('Type it like this: rejection-coach');
    },
  );

  it('without one, a list is offered in a terminal', async () => {
    const { prompter, done } = scripted([{ pick: 'Which debrief', item: 'Ward sister' }]);
    const w = withOne(prompter);
    expect(await call(w, 'delete')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(0);
    done();
    const again = scripted([{ pick: 'in the bin', item: 'np4k' }]);
    Object.assign(w.context, { prompter: async () => again.prompter });
    expect(await call(w, 'restore')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(1);
    again.done();
  });

  it('leaving that list changes nothing', async () => {
    const w = withOne(scripted([{ pick: 'Which debrief', item: null }]).prompter);
    expect(await call(w, 'delete')).toBe(130);
    expect(w.memory.store.debriefs.size).toBe(1);
  });
});
