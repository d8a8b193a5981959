import { describe, expect, it } from 'vitest';
import { command } from '../../../src/commands/settings/help-now.js';
import { helplines, helpNowText } from '../../../src/content/en/safety/helplines.js';
import { CoachError, data } from '../../../src/errors.js';
import type { Prompter, Reply, SettingsValues, Step } from '../../../src/ports/index.js';

const outside = (
  options: {
    settings?: SettingsValues | Error;
    locale?: string;
    replies?: Reply[];
    interactive?: boolean;
    plain?: boolean;
  } = {},
) => {
  const seen = { out: '', err: '', asked: [] as { readonly step: Step; readonly shownBefore: string }[] };
  const prompter: Prompter = {
    async ask(step) {
      seen.asked.push({ step, shownBefore: seen.out });
      const reply = options.replies?.shift();
      if (!reply) throw new Error(`nobody expected: ${step.text}`);
      return reply;
    },
    choose: async () => null,
    pick: async () => null,
    secret: async () => null,
    confirm: async () => null,
    say: () => {},
  };
  const context: Parameters<typeof command.run>[0] = {
    output: {
      out: (text: string) => {
        seen.out += text;
      },
      err: (text: string) => {
        seen.err += text;
      },
      hints: (text: string) => text,
      taken: () => 'all',
      columns: 80,
      colour: 0,
      plain: options.plain ?? false,
      ascii: false,
      interactive: options.interactive ?? false,
    },
    settings: {
      file: '/home/somebody/config.json',
      locale: options.locale ?? 'C.UTF-8',
      read() {
        if (options.settings instanceof Error) throw options.settings;
        return options.settings ?? {};
      },
      open: async () => {},
      inspect: () => [],
      kept: () => [],
      set: async () => {
        throw new Error('help-now kept something');
      },
    },
    prompter: async () => {
      if (!options.interactive) throw new Error('asked without a terminal');
      return prompter;
    },
  };
  return { context, seen };
};

const run = async (
  argv: { country?: string; sources?: boolean; json?: boolean },
  options: Parameters<typeof outside>[0] = {},
) => {
  const { context, seen } = outside(options);
  let failed: unknown = null;
  try {
    await command.run(context, command.parse({ args: [], options: argv }));
  } catch (error) {
    failed = error;
  }
  return { ...seen, failed };
};

describe('with no journal, no terminal and no set-up', () => {
  it('prints every number there is, asks nothing, and is done', async () => {
    const { out, err, failed } = await run({});
    for (const helpline of helplines) expect(out).toContain(helpline.name);
    expect([err, failed]).toEqual(['', null]);
  });

  it('takes the country from the settings', async () => {
    const { out } = await run({}, { settings: { country: 'CA' } });
    expect(out).toContain('Canada');
    expect(out).not.toContain('United States');
  });

  it.each(['uk', 'UK', 'gb', 'United Kingdom', ' united kingdom '])(
    '--country %s is the United Kingdom',
    async (country) => {
      const { out, failed } = await run({ country }, { settings: { country: 'US' } });
      expect(failed).toBeNull();
      expect(out).toContain('United Kingdom: Samaritans');
      expect(out).not.toContain('988');
    },
  );

  it.each([
    ['Deutschland', 'Germany'],
    ['deutschland', 'Germany'],
    ['Éire', 'Ireland'],
    ['भारत', 'India'],
    ['Bharat', 'India'],
    ['Suid-Afrika', 'South Africa'],
    ['Aotearoa', 'New Zealand'],
    ['usa', 'United States'],
    ['canada', 'Canada'],
    ['Ireland', 'Ireland'],
    ['ie', 'Ireland'],
  ])('--country %s is %s', async (country, name) => {
    expect((await run({ country })).out).toContain(`${name}:`);
  });

  it('knows Österreich, with and without its dots', async () => {
    for (const country of ['Österreich', 'osterreich'])
      expect((await run({ country })).out).toContain("I don't have a number for Austria.");
  });

  it('guesses the country from the locale, and says that it is a guess', async () => {
    const { out, asked } = await run({}, { locale: 'en_IE.UTF-8', interactive: true });
    expect(out).toContain('Ireland: Samaritans');
    expect(out).not.toContain('United Kingdom:');
    expect(out).toContain('I guessed Ireland from your computer');
    expect(asked).toEqual([]);
  });

  it('what was set or typed goes before a guess, and is none', async () => {
    for (const { out } of [
      await run({ country: 'CA' }, { locale: 'en_IE' }),
      await run({}, { locale: 'en_IE', settings: { country: 'CA' } }),
    ]) {
      expect(out).toContain('Canada:');
      expect(out).not.toContain('guessed');
    }
  });

  it('says where a number was read, and when, with --sources only', async () => {
    const page = 'samaritans.org/how-we-can-help';
    expect((await run({ country: 'GB' })).out).not.toMatch(/samaritans\.org|read 2/);
    const { out } = await run({ country: 'GB', sources: true });
    expect(out).toContain(page);
    expect(out).toContain('24 Nov 2026 (a stored copy)');
  });

  it('says so where it has no number for a country', async () => {
    const { out, failed } = await run({ country: 'Croatia' });
    expect(failed).toBeNull();
    expect(out).toContain("I don't have a number for Croatia.");
  });
});

describe('when something is wrong', () => {
  it.each(['Narnia', '', 'xx', '\u001b[31m'])(
    'a country that there is not (%j): the lines first, then status 2',
    async (country) => {
      const { out, failed } = await run({ country });
      expect(out).toContain('findahelpline.com');
      expect(out).toContain('befrienders.org');
      expect(failed).toBeInstanceOf(CoachError);
      expect((failed as CoachError).failure).toBe('usage');
    },
  );

  it('damaged settings are named on standard error and hold nothing up', async () => {
    const { out, err, failed } = await run({}, { settings: data('config.json is not JSON', 'Mend it.') });
    expect(out).toContain('116 123');
    expect(err).toContain('config.json is not JSON');
    expect(failed).toBeNull();
  });

  it('not even a defect in reading them does', async () => {
    const { out, failed } = await run({}, { settings: new TypeError('ours') });
    expect(out).toContain('116 123');
    expect(failed).toBeNull();
  });

  it('nonsense in the settings is no country', async () => {
    expect((await run({}, { settings: { country: 'Narnia' } })).out).toContain('988');
  });
});

describe('--json', () => {
  it('prints the entries and nothing else', async () => {
    const { out } = await run({ json: true, country: 'IE' });
    const parsed = JSON.parse(out);
    expect(parsed.country).toBe('IE');
    expect(parsed.emergency).toMatchObject({ number: '112 or 999', checked: '2026-11-27' });
    expect(parsed.helplines.map((helpline: { name: string }) => helpline.name)).toEqual([
      'Samaritans Ireland',
      "Women's Aid",
      'findahelpline.com',
      'befrienders.org',
    ]);
    expect(parsed.helplines[0]).toMatchObject({ reach: 'Call 116 123', checked: '2026-11-24' });
  });

  it('prints all of them where the country is not known, and never asks', async () => {
    const { out, asked } = await run({ json: true }, { interactive: true });
    expect(JSON.parse(out)).toEqual({
      country: null,
      guessed: false,
      emergency: null,
      helplines: JSON.parse(JSON.stringify(helplines)),
    });
    expect(asked).toEqual([]);
  });
});

describe('with a terminal', () => {
  it('asks for the country first; Enter shows one line for each', async () => {
    const { asked, out, failed } = await run({}, { interactive: true, replies: [{ type: 'skip' }] });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.step.text).toBe(helpNowText.ask);
    expect(asked[0]?.shownBefore).toBe('');
    const rows = out.split('\n').filter((row) => /^(?:Ireland|United \w+): /.test(row));
    expect(rows).toEqual([
      'Ireland: Samaritans Ireland. Call 116 123.',
      'United Kingdom: Samaritans. Call 116 123.',
      'United States: 988 Suicide & Crisis Lifeline. Call or text 988, or chat at',
    ]);
    expect(out.trimEnd().split('\n').length).toBeLessThan(22);
    expect(failed).toBeNull();
  });

  it('shows them too where somebody leaves the question', async () => {
    const { out } = await run({}, { interactive: true, replies: [{ type: 'stop', typing: null }] });
    expect(out).toContain('United Kingdom: Samaritans. Call 116 123.');
  });

  it('shows the lines of the country that was named', async () => {
    const { out } = await run({}, { interactive: true, replies: [{ type: 'answer', value: 'HR' }] });
    expect(out).toContain("I don't have a number for Croatia.");
  });

  it('reads names and codes, and says what it does not know', async () => {
    const { asked } = await run({}, { interactive: true, replies: [{ type: 'stop', typing: null }] });
    const check = asked[0]?.step.check ?? (() => expect.unreachable());
    expect(await check('ireland')).toEqual({ ok: true, value: 'IE' });
    expect(await check('uk')).toEqual({ ok: true, value: 'GB' });
    expect(await check('Narnia')).toEqual({ ok: false, message: 'I don\'t know "Narnia"' });
  });

  it.each<[string, Reply]>([
    ['skip', { type: 'skip' }],
    ['stop', { type: 'stop', typing: null }],
  ])('aloud: asks for the country before it shows anything; all of them after a %s', async (_, reply) => {
    const { asked, out } = await run({}, { interactive: true, plain: true, replies: [reply] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ shownBefore: '', step: { hint: helpNowText.askHint } });
    expect(out).toContain('United Kingdom: Samaritans. Call 116 123.');
  });

  it('aloud: shows the lines of the country that was named, and no others', async () => {
    const replies: Reply[] = [{ type: 'answer', value: 'IE' }];
    const { out } = await run({}, { interactive: true, plain: true, replies });
    expect(out).toContain('Ireland: Samaritans');
    expect(out).not.toContain('988');
  });

  it('asks nothing where the country is known', async () => {
    expect((await run({ country: 'US' }, { interactive: true })).asked).toEqual([]);
    expect((await run({}, { interactive: true, settings: { country: 'IE' } })).asked).toEqual([]);
  });
});
