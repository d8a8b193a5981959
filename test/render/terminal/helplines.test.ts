import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { type Helpline, helpIn, helplines, helpNowText } from '../../../src/content/en/safety/helplines.js';
import { helplineText, pauseHelpText, servesCountry } from '../../../src/render/terminal/helplines.js';

const shown = (country: string | null, columns = 80): string => helplineText(helplines, country, columns);

describe('the entries', () => {
  it.each(helplines.map((helpline) => [helpline.name, helpline] as const))(
    '%s says where it comes from',
    (_, helpline) => {
      expect(helpline.source).toMatch(/[a-z]\.(org|ca|com|gov|co\.uk|uk|ie|za|nz|au|de|in)/);
      expect(helpline.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const code of helpline.countries === 'anywhere' ? [] : helpline.countries)
        expect(code).toMatch(/^[A-Z]{2}$/);
    },
  );

  it('are a line for people in crisis and one for people who are hurt, in each country', () => {
    for (const country of ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'DE']) {
      const { crisis, abuse, anywhere, emergency } = helpIn(country);
      expect([crisis.length > 0, abuse.length, anywhere.length, emergency !== null], country).toEqual([
        true,
        1,
        2,
        true,
      ]);
    }
    expect(helpIn('HR')).toMatchObject({ crisis: [], abuse: [], emergency: { number: '112' } });
    expect(helpIn('BR')).toMatchObject({ crisis: [], abuse: [], emergency: null });
  });
});

describe('where the country is known', () => {
  it.each([
    ['US', 'United States: 988', 'Call or text 988, or chat at 988lifeline.org'],
    ['CA', 'Canada: 9-8-8', 'Call or text 988'],
    ['GB', 'United Kingdom: Samaritans', 'Call 116 123'],
    ['IE', 'Ireland: Samaritans', 'Call 116 123'],
  ])('%s: its own line first, then the ones for anywhere', (country, name, reach) => {
    const text = shown(country);
    expect(text).toContain(reach);
    expect(text.indexOf(name)).toBeGreaterThan(0);
    expect(text.indexOf(name)).toBeLessThan(text.indexOf('findahelpline.com: free lines'));
    expect(text).toContain('befrienders.org: people who listen');
    const others = ['United States', 'Canada', 'United Kingdom', 'Ireland'].filter(
      (country) => !name.startsWith(country),
    );
    for (const other of others) expect(text).not.toContain(`${other}:`);
  });

  it('without a number of its own: says so plainly, and gives the directories', () => {
    const text = shown('HR');
    expect(text).toContain("I don't have a number for Croatia.");
    expect(text).toContain('findahelpline.com');
    expect(text).toContain('befrienders.org');
    expect(text).not.toContain('988');
    expect(text).not.toContain('116 123');
  });
});

describe('where it is not known', () => {
  it('shows every line, each with its country, and assumes none', () => {
    const text = shown(null);
    for (const helpline of helplines) expect(text).toContain(helpline.name);
    for (const country of ['United States', 'Canada', 'United Kingdom', 'Ireland'])
      expect(text).toContain(`${country}:`);
    expect(text).not.toContain(helpNowText.none(''));
  });
});

describe('what was checked', () => {
  const line: Helpline = {
    name: 'A line',
    countries: ['NZ'],
    about: 'crisis',
    reach: 'Call 1 2 3',
    hours: 'days only',
    source: 'example.org/line',
    checked: '2026-11-24',
  };

  it('carries its page and day with sources, and says that a stored copy was read', () => {
    expect(helplineText([line], 'NZ', 80, true)).toContain(
      'From example.org/line, read 24 Nov 2026 (a stored copy).',
    );
    expect(helplineText([line], 'NZ', 80)).not.toContain('example.org');
  });

  it.each([
    ['NZ', 'Call or text 1737', 'health.govt.nz'],
    ['IN', 'Call 14416', 'sansad.in'],
    ['IN', 'Call 7827 170 170', 'ncwapps.nic.in'],
    ['IN', 'call 112', 'smartraveller.gov.au'],
  ])('%s: %s was read on %s', (country, reach, page) => {
    const text = helplineText(helplines, country, 200, true);
    expect(text).toContain(reach);
    expect(text).toContain(`From ${page}`);
    expect(text).not.toMatch(/lokmat|scoop|menafn/);
  });

  it('is told for every entry that is shown', () => {
    expect(helplineText(helplines, null, 80, true).match(/^ {2}From /gm)).toHaveLength(helplines.length);
    expect(shown(null)).not.toContain('From ');
  });
});

describe('on a screen', () => {
  it.each([20, 40, 80, 200])('%i columns: no line is wider, and no number is broken', (columns) => {
    for (const country of [null, 'GB', 'HR']) {
      const text = shown(country, columns);
      expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        Math.min(columns, 92),
      );
      if (country === 'GB') expect(text).toContain('116 123');
      expect(text).not.toContain('\u00a0');
    }
  });

  it('can be read aloud: whole sentences, no symbols, no cheering, no advice on health', () => {
    const text = shown(null);
    expect(text).not.toMatch(/[•→✓|_!]/u);
    expect(text).not.toMatch(/\b(depress|illness|therap|medic|diagnos|symptom)/i);
    expect(text.trimEnd().endsWith('call your local emergency number.')).toBe(true);
  });

  it('does not say that nothing was sent: that belongs to the pause', () => {
    expect(shown(null)).not.toMatch(/alerted|sent/);
  });
});

describe('in the pause', () => {
  it.each([
    ['GB', false, 'Samaritans: call 116 123'],
    ['US', false, '988 Suicide & Crisis Lifeline: call or text 988'],
    ['IE', true, 'Ireland'],
    ['HR', false, 'findahelpline.com'],
    [null, false, '116 123'],
  ] as const)('%s (a guess: %s) is a few rows with a number', (country, guessed, has) => {
    const text = pauseHelpText({ country, guessed });
    expect(text).toContain(has);
    expect(text).toMatch(/In danger right now: call/);
    expect(text.includes('guess')).toBe(guessed);
    expect(text).not.toMatch(/From |checked/);
    expect(text.split('\n').length).toBeLessThanOrEqual(4);
  });

  it('without a country gives the numbers of the lines themselves', () => {
    for (const [code, number] of [
      ['GB', '116 123'],
      ['IE', '116 123'],
      ['US', '988'],
      ['CA', '988'],
    ] as const) {
      expect(helpIn(code).crisis[0]?.reach).toContain(number);
      expect(pauseHelpText({ country: null, guessed: true })).toContain(number);
    }
  });
});

describe('servesCountry', () => {
  it('rules out other countries only', () => {
    const names = (country: string | null) =>
      helplines.filter((helpline) => servesCountry(helpline, country)).length;
    expect([names('US'), names('HR'), names(null)]).toEqual([4, 2, helplines.length]);
  });
});
