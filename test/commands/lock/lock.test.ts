import { describe, expect, it } from 'vitest';
import { askPassphrase } from '../../../src/commands/lock/ask.js';
import { command as lock } from '../../../src/commands/lock/lock.js';
import { command as unlock } from '../../../src/commands/lock/unlock.js';
import type { Lock } from '../../../src/ports/index.js';
import { type Act, scripted, world } from '../../support/fakes.js';

const NEW = { changePassphrase: false, newPassphraseFile: undefined };
const CHANGE = { changePassphrase: true, newPassphraseFile: undefined };

/** A lock that notes what is done with it. */
const fakeLock = (
  start: { locked?: boolean; given?: string; left?: readonly string[]; wasSent?: boolean } = {},
) => {
  const done: string[] = [];
  const port: Lock = {
    isLocked: async () => start.locked ?? false,
    async lock(passphrase) {
      done.push(`locked with ${passphrase}`);
      return { sealed: 12, left: start.left ?? [] };
    },
    async unlock() {
      done.push('unlocked');
      return 12;
    },
    open: async () => void done.push('opened'),
    changePassphrase: async (next) => void done.push(`changed to ${next}`),
    given: async () => start.given ?? null,
    fromFile: async (file) => `what is in ${file}`,
    wasSent: start.wasSent ?? false,
  };
  return { done, port };
};

const run = async (
  { port }: ReturnType<typeof fakeLock>,
  acts: readonly Act[] | null,
  work: (context: ReturnType<typeof world>['context']) => Promise<void>,
) => {
  const person = acts === null ? null : scripted(acts);
  const all = world(person ? { acts: person.prompter } : {});
  const failure = await work({ ...all.context, lock: async () => port }).then(
    () => null,
    (error: unknown) => error,
  );
  person?.done();
  return { failure, err: all.err(), said: person?.said.join('\n') ?? '' };
};

const twice = (first: string, second = first): readonly Act[] => [
  { secret: 'New passphrase', typed: first },
  { secret: 'The same again', typed: second },
];

describe('lock', () => {
  it('says first that a forgotten passphrase can’t be replaced, asks twice, and says what is not covered', async () => {
    const journal = fakeLock();
    const { failure, err, said } = await run(journal, twice('correct horse'), (context) =>
      lock.run(context, NEW),
    );
    expect(failure).toBeNull();
    expect(journal.done).toEqual(['locked with correct horse']);
    expect(said).toMatch(/If you forget it, your journal is lost/);
    expect(err).toMatch(/12 files/);
    expect(err).toMatch(/Backups and exports that you made before/);
    expect(err).not.toMatch(/correct horse/);
  });

  it('does nothing where the two differ, or the person leaves', async () => {
    const journal = fakeLock();
    const differ = await run(journal, twice('a', 'b'), (context) => lock.run(context, NEW));
    expect(differ.failure).toMatchObject({ failure: 'usage' });
    for (const typed of [null, '']) {
      const left = await run(journal, [{ secret: 'New passphrase', typed }], (context) =>
        lock.run(context, NEW),
      );
      expect(left.failure).toMatchObject({ failure: 'stopped' });
    }
    expect(journal.done).toEqual([]);
  });

  it('asks whether a short one is meant; from elsewhere it is taken with a warning', async () => {
    const answered = async (yes: boolean | null) => {
      const journal = fakeLock();
      const acts = [...twice('secret7'), { confirm: 'fewer than eight characters', yes }];
      const { failure } = await run(journal, acts, (context) => lock.run(context, NEW));
      return { done: journal.done, failure };
    };
    expect(await answered(true)).toEqual({ done: ['locked with secret7'], failure: null });
    for (const no of [false, null])
      expect(await answered(no)).toMatchObject({ done: [], failure: { failure: 'stopped' } });
    const given = fakeLock({ given: 'short' });
    const { err } = await run(given, null, (context) => lock.run(context, NEW));
    expect(given.done).toEqual(['locked with short']);
    expect(err).toContain('That passphrase is short');
  });

  it('takes it from elsewhere, and without a terminal says from where', async () => {
    const given = fakeLock({ given: 'from a file', wasSent: true, left: ['debriefs/a.json'] });
    const { err } = await run(given, null, (context) => lock.run(context, NEW));
    expect(given.done).toEqual(['locked with from a file']);
    expect(err).not.toContain('short');
    expect(err).toMatch(/To lock it there too:\s+rejection-coach sync/);
    expect(err.replace(/\s+/g, ' ')).toContain(
      "Not locked, because this program doesn't know them: debriefs/a.json. If your words are in them, move or delete them.",
    );
    const { failure } = await run(fakeLock(), null, (context) => lock.run(context, NEW));
    expect(failure).toMatchObject({
      failure: 'usage',
      advice: /--passphrase-file .*REJECTION_COACH_PASSPHRASE_COMMAND/,
    });
  });

  it('is refused where it is locked already', async () => {
    const journal = fakeLock({ locked: true });
    const { failure } = await run(journal, null, (context) => lock.run(context, NEW));
    expect(failure).toMatchObject({ failure: 'usage', advice: /--change-passphrase/ });
    expect(journal.done).toEqual([]);
  });
});

describe('lock --change-passphrase', () => {
  it('asks for the old one before the new one', async () => {
    const journal = fakeLock({ locked: true });
    await run(journal, twice('battery staple'), (context) => lock.run(context, CHANGE));
    expect(journal.done).toEqual(['opened', 'changed to battery staple']);
  });

  it('takes the new one from a file; without a terminal it says so before it asks for the old one', async () => {
    const journal = fakeLock({ locked: true });
    await run(journal, null, (context) => lock.run(context, { ...CHANGE, newPassphraseFile: 'new.txt' }));
    expect(journal.done).toEqual(['opened', 'changed to what is in new.txt']);
    const refused = fakeLock({ locked: true });
    const { failure } = await run(refused, null, (context) => lock.run(context, CHANGE));
    expect(failure).toMatchObject({ failure: 'usage', advice: /--new-passphrase-file/ });
    expect(refused.done).toEqual([]);
  });

  it('is refused where nothing is locked, and its file without it', async () => {
    const { failure } = await run(fakeLock(), null, (context) => lock.run(context, CHANGE));
    expect(failure).toMatchObject({ failure: 'usage' });
    expect(() => lock.parse({ args: [], options: { newPassphraseFile: 'a' } })).toThrow(
      '--change-passphrase',
    );
  });
});

describe('unlock', () => {
  it('says that anyone can read it now; where nothing is locked it is refused', async () => {
    const journal = fakeLock({ locked: true });
    expect((await run(journal, null, (context) => unlock.run(context, {}))).err).toMatch(
      /12 files.*can\s+read/s,
    );
    expect(journal.done).toEqual(['unlocked']);
    const { failure } = await run(fakeLock(), null, (context) => unlock.run(context, {}));
    expect(failure).toMatchObject({ failure: 'usage' });
  });
});

describe('the passphrase', () => {
  const fits = async (typed: string) => (typed === 'correct horse' ? 'opened' : null);
  const typing = (...typed: (string | null)[]) =>
    scripted(typed.map((text) => ({ secret: 'Passphrase', typed: text })));

  it('is asked for again where it is wrong, three times in all', async () => {
    const person = typing('correct hose', 'horse', 'correct horse');
    expect(await askPassphrase(async () => person.prompter, fits, false)).toBe('opened');
    person.done();
    expect(person.said).toEqual(["That isn't the passphrase.", "That isn't the passphrase."]);
    const other = typing('a', 'b', 'c');
    expect(await askPassphrase(async () => other.prompter, fits, false)).toBeNull();
    other.done();
  });

  it('that is not given is said to be missing', async () => {
    for (const typed of [null, ''])
      await expect(askPassphrase(async () => typing(typed).prompter, fits, false)).rejects.toMatchObject({
        failure: 'stopped',
        message: 'No passphrase given.',
      });
  });

  it('is asked for at a terminal alone', async () => {
    const person = scripted([{ secret: 'Passphrase', typed: 'correct horse' }]);
    expect(await askPassphrase(async () => person.prompter, fits, false)).toBe('opened');
    await expect(askPassphrase(null, fits, true)).rejects.toMatchObject({
      message: expect.stringContaining('over there'),
    });
    await expect(askPassphrase(null, fits, false)).rejects.toMatchObject({
      failure: 'usage',
      advice: /--passphrase-file .*REJECTION_COACH_PASSPHRASE_COMMAND/,
    });
  });
});
