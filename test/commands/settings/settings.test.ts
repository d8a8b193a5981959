import { describe, expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { world } from '../../support/fakes.js';
import { nurse } from '../debrief/two-debriefs.js';

describe('settings, path, questions, help-now', () => {
  it('sets, shows and clears', async () => {
    const w = world();
    expect(await call(w, 'settings', 'country', 'ireland')).toBe(0);
    expect(w.settings.values).toEqual({ country: 'IE' });
    expect(await call(w, 'settings', 'country', '--clear')).toBe(0);
    expect(w.settings.values).toEqual({});
    expect(await call(w, 'settings', 'colour', 'red')).toBe(3);
    expect(await call(w, 'settings', 'mode', 'slow')).toBe(2);
  });

  it('a broken settings file: settings refuses, everything else goes on and says so once', async () => {
    const w = withDebriefs(world(), nurse);
    w.settings.broken = true;
    expect(await call(w, 'settings')).toBe(4);
    expect(await call(w, 'help-now')).toBe(0);
    expect(w.out()).toContain('116 123');
    expect(w.err().match(/The default settings are used/g)).toHaveLength(1);
  });

  it('questions --why has finding, reach, figures and source of each question', async () => {
    const w = world();
    await call(w, 'questions', '--why');
    const text = w.out().replace(/\s+/g, ' ');
    expect(text).toContain('Found: Managers named this most: people knew too little about the firm.');
    expect(text).toContain('Source: Accountemps, 2006, 2011.');
    await call(w, 'questions', '--why', '--json');
    expect(w.out()).toContain('"year": "2012"');
  });

  it('questions --json has the shape that answers files rely on', async () => {
    const w = world();
    await call(w, 'questions', '--json');
    const all = JSON.parse(w.out());
    expect(all).toHaveLength(40);
    for (const setting of all)
      expect(Object.keys(setting).filter((key) => key !== 'choices')).toEqual([
        'id',
        'strategy',
        'kind',
        'quick',
        'text',
        'why',
        ...(setting.kind === 'scale' ? ['min', 'max'] : []),
      ]);
    expect(all.find(({ id }: { id: string }) => id === 'sting')).toMatchObject({ min: 0, max: 10 });
  });

  it.each([
    ['US', '988', '116 123'],
    ['uk', '116 123', '988'],
    ['Ireland', '116 123', '988'],
    ['HR', 'findahelpline.com', '988'],
  ])('help-now --country %s', async (country, has, not) => {
    const w = world();
    expect(await call(w, 'help-now', '--country', country, '--sources')).toBe(0);
    expect(w.out()).toContain(has);
    expect(w.out()).not.toContain(not);
    expect(w.out()).toMatch(/read\s+24\s+Nov\s+2026/);
  });

  it('an unknown country is told so after everything was shown', async () => {
    const w = world();
    expect(await call(w, 'help-now', '--country', 'Atlantis')).toBe(2);
    expect(w.out()).toContain('findahelpline.com');
  });
});
