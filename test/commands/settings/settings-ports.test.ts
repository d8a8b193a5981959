/** `settings` and `path`, with only the ports that they ask for. */

import { describe, expect, expectTypeOf, it } from 'vitest';
import { command as path } from '../../../src/commands/settings/path.js';
import { command as settings } from '../../../src/commands/settings/settings.js';
import type { Ports } from '../../../src/commands/shared/command.js';
import { deleteAll } from '../../../src/content/en/records/deleting.js';
import type { SettingsValues } from '../../../src/ports/index.js';
import { memoryJournal } from '../../support/fakes.js';

const outside = (values: SettingsValues = {}) => {
  const out: string[] = [];
  const err: string[] = [];
  const kept = new Map<string, unknown>(Object.entries(values));
  const context: Ports<'settings' | 'output'> = {
    output: {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      hints: (text: string) => text,
      taken: () => 'all',
      columns: 80,
      colour: 0,
      plain: false,
      ascii: false,
      interactive: false,
    },
    settings: {
      file: '/home/somebody/config.json',
      locale: 'C.UTF-8',
      read: () => Object.fromEntries(kept),
      open: async () => {},
      inspect: () => [],
      kept: () => ['/home/somebody/journal', '/home/somebody/sync.git'],
      set: async (key, value) => void kept.set(key, value),
    },
  };
  return { context, printed: () => ({ out: out.join(''), err: err.join('') }), kept };
};

const run = async (
  args: readonly string[],
  options: { readonly clear?: boolean; readonly json?: boolean } = {},
  values: SettingsValues = {},
) => {
  const { context, printed, kept } = outside(values);
  await settings.run(context, settings.parse({ args, options }));
  return { ...printed(), kept };
};

const carrierTo = (remote: string | null) => async () => ({
  remote: async () => remote,
  init: () => Promise.reject(new Error('nobody asked for it')),
  sync: () => Promise.reject(new Error('nobody asked for it')),
});

describe('settings', () => {
  it('needs the settings and the output, and nothing else', () => {
    expectTypeOf(settings.run).parameter(0).toEqualTypeOf<Ports<'settings' | 'output'>>();
  });

  it('shows every key, with what is set and where it is kept', async () => {
    const { out } = await run([], {}, { name: 'Ana' });
    expect(out).toContain('name: Ana\n');
    expect(out).toContain('country: (not set)\n');
    expect(out).toContain('Kept in: /home/somebody/config.json\n');
  });

  it('shows one key alone; as JSON it is null where it is not set', async () => {
    expect((await run(['name'], {}, { name: 'Ana' })).out).toBe('Ana\n');
    expect(JSON.parse((await run(['mode'], { json: true })).out)).toEqual({ mode: null });
  });

  it.each([
    ['name', '  Ana   Novak ', 'Ana Novak'],
    ['country', 'ireland', 'IE'],
    ['mode', 'full', 'full'],
  ])('%s %s is kept as %s', async (key, typed, kept) => {
    const { err, out, kept: after } = await run([key, typed]);
    expect(after.get(key)).toBe(kept);
    expect([err, out]).toEqual([`${key} is now ${kept}.\n`, '']);
  });

  it.each([
    ['ON', true, 'Plain text is on from now on.\n'],
    ['no', false, 'Plain text is off from now on.\n'],
  ])('plain %s is kept as %s', async (typed, kept, message) => {
    const { err, kept: after } = await run(['plain', typed]);
    expect(after.get('plain')).toBe(kept);
    expect(err).toBe(message);
  });

  it.each([
    ['name', ' ', 'one to sixty characters'],
    ['country', 'Narnia', 'a country'],
    ['plain', 'perhaps', 'true or false'],
    ['mode', 'slow', 'quick or full'],
    ['colour', 'blue', "no setting 'colour'"],
  ])('%s %j is refused', async (key, typed, message) => {
    await expect(run([key, typed])).rejects.toThrow(message);
  });

  it('--clear goes back to the default', async () => {
    const { kept, err } = await run(['name'], { clear: true }, { name: 'Ana' });
    expect(kept.get('name')).toBeUndefined();
    expect(err).toBe('name is back to the default.\n');
  });
});

describe('path', () => {
  const print = async (options: { readonly settings?: boolean; readonly json?: boolean }) => {
    const { context, printed } = outside();
    const { journal } = memoryJournal();
    await path.run({ ...context, journal, carrier: carrierTo(null) }, path.parse({ args: [], options }));
    return printed().out;
  };

  it('prints the folder of the journal, the settings file, or both as JSON', async () => {
    expect(await print({})).toBe('/home/somebody/journal\n');
    expect(await print({ settings: true })).toBe('/home/somebody/config.json\n');
    expect(JSON.parse(await print({ json: true }))).toEqual({
      journal: '/home/somebody/journal',
      settings: '/home/somebody/config.json',
    });
  });

  it('in a terminal says how to delete all of it, where sync sent it too, and what that leaves', async () => {
    const { context, printed } = outside();
    const { journal } = memoryJournal();
    const { output } = context;
    const carrier = carrierTo('https://ana:hush@example.org/journal.git');
    const ports = { ...context, journal, carrier, output: { ...output, interactive: true } };
    await path.run(ports, path.parse({ args: [], options: {} }));
    expect(printed().out).toBe('/home/somebody/journal\n');
    expect(printed().err).toContain("rm -rf '/home/somebody/journal'\nrm -rf '/home/somebody/sync.git'\n");
    expect(printed().err).toContain(
      'is still at https://ana@example.org/journal.git and on your other computers',
    );
    expect(printed().err).toContain('that you wrote to a file stay where you put them');
  });

  it.each([
    [["/home/o'neil/x y"], "rm -rf '/home/o'\\''neil/x y'"],
    [['/Users/ana/Library/Application Support/x'], "rm -rf '/Users/ana/Library/Application Support/x'"],
    [["C:\\Users\\O'Neil\\x"], "Remove-Item -Recurse -Force 'C:\\Users\\O''Neil\\x'"],
  ])('%s as the system there wants it', (paths, command) => {
    expect(deleteAll(paths).split('\n')[1]).toBe(command);
    expect(deleteAll(paths).includes('in PowerShell')).toBe(command.startsWith('Remove'));
  });
});
