/** `export --share` as a person calls it. */

import { describe, expect, it } from 'vitest';
import type { Menu } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import type { Act } from '../../support/fakes.js';
import { scripted, world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';

const nurse = nurseDebrief({ known: ['they had two posts'], 'went-well': ['Zora Plimvek smiled', 'calm'] });

const inTerminal = (...acts: readonly Act[]) => {
  const person = scripted(acts);
  return { w: withDebriefs(world({ acts: person.prompter }), nurse), person };
};

describe('what is in the copy is shown before it is written', () => {
  it('and without a terminal it is written at once, with the summary on standard error', async () => {
    const w = withDebriefs(world(), nurse);
    expect(await call(w, 'export', '--share', '--output', 'copy.md')).toBe(0);
    expect(w.err()).toMatch(/^This copy holds 1 debrief\.\nIn it: .*job; employer/);
    expect(w.err().indexOf('This copy holds')).toBeLessThan(w.err().indexOf('Written: copy.md'));
    expect(w.err().indexOf('Replaced in it:')).toBeGreaterThan(w.err().indexOf('Written: copy.md'));
    expect(w.err().indexOf('Read it before you send it.')).toBeLessThan(w.err().indexOf('Written: copy.md'));
    expect(w.err()).toContain('numbers such as National Insurance, and dates of birth');
    expect(w.err()).toContain('Ages, towns and short numbers may stay too.');
    expect(w.files.get('copy.md')).toContain('Person A smiled');
  });

  it('what is the person’s alone is counted, and neither named nor quoted', async () => {
    const hard = nurseDebrief({ 'could-change': 'I want to kill myself', 'went-well': ['calm'] });
    const w = withDebriefs(world(), hard);
    expect(await call(w, 'export', '--share', '--output', 'copy.md')).toBe(0);
    expect(w.err()).toMatch(/Left out: .*1 answer that is yours alone/);
    expect(w.err()).not.toMatch(/kill|change next time|could-change|differently/i);
    expect(w.files.get('copy.md')).not.toContain('kill');
  });

  it('in a terminal it can be looked at, and then written', async () => {
    const { w, person } = inTerminal(
      {
        menu: 'what would you like',
        choose: 'look',
        see: ({ initial, choices }: Menu<string>) =>
          expect([initial, choices[0]?.label]).toEqual(['look', 'Look at it first']),
      },
      { menu: 'what would you like', choose: 'write' },
    );
    expect(await call(w, 'export', '--share', '--output', 'copy.html', '--format', 'html')).toBe(0);
    const shown = person.said.join('');
    expect(shown).toContain('Person A smiled');
    expect(shown).not.toMatch(/[#*]|^id:/m);
    expect(w.files.get('copy.html')).toContain('Person A smiled');
    person.done();
  });

  it.each([['no'], [null]])('%s writes nothing', async (choose) => {
    const { w, person } = inTerminal({ menu: 'what would you like', choose });
    expect(await call(w, 'export', '--share', '--output', 'copy.md')).not.toBe(0);
    expect(w.files.size).toBe(0);
    expect(w.err()).toContain('Nothing was written.');
    person.done();
  });

  it('--yes does not ask, and neither does a copy on the screen', async () => {
    const { w } = inTerminal();
    expect(await call(w, 'export', '--share', '--output', 'copy.md', '--yes')).toBe(0);
    expect(w.files.get('copy.md')).toContain('Person A smiled');
    expect(await call(w, 'export', '--share')).toBe(0);
    expect(w.out()).toContain('Person A smiled');
  });
});

describe('--with', () => {
  it('adds what the person chooses, and says so', async () => {
    const w = withDebriefs(world(), nurse);
    expect(await call(w, 'export', '--share', '--with', 'known, sting')).toBe(0);
    expect(w.out()).toContain('they had two posts');
    expect(w.err()).toContain('You added: what they said or did.');
    expect(w.err()).not.toMatch(/Left out:.*what they said or did/);
  });

  it('says of an answer that stays in the journal that it does, to the person and not in the copy', async () => {
    const hard = nurseDebrief({ thought: 'I want to kill myself', known: ['they had two posts'] });
    const w = withDebriefs(world(), hard);
    expect(await call(w, 'export', '--share', '--with', 'thought,known')).toBe(0);
    expect(w.err()).toMatch(/^Not added: .+\. It stays in your journal, where only you read it\./m);
    expect(w.err()).toContain('You added: what they said or did.');
    expect(w.err()).not.toMatch(/kill|yours alone|danger|suicid/);
    expect(w.out()).not.toMatch(/kill|Not added|stays/);
  });

  it('says nothing of that where all was added', async () => {
    const w = withDebriefs(world(), nurse);
    await call(w, 'export', '--share', '--with', 'known,thought');
    expect(w.err()).not.toContain('Not added');
  });

  it('replaces names in that too', async () => {
    const w = withDebriefs(world(), nurseDebrief({ known: ["St Mary's had two posts, said Zora Plimvek"] }));
    await call(w, 'export', '--share', '--with', 'known');
    expect(w.out()).toContain('Company A had two posts, said Person A');
  });

  it.each([
    [['--share', '--with', 'nonsense'], 'there is no question nonsense'],
    [['--with', 'known'], '--with goes with --share'],
    [['--yes'], '--yes goes with --share'],
  ])('%j is refused', async (args, message) => {
    const w = withDebriefs(world(), nurse);
    expect(await call(w, 'export', ...args)).toBe(2);
    expect(w.err()).toContain(message);
    expect(w.out()).toBe('');
  });
});

describe('where a name can not be known, nothing is handed on', () => {
  it('with damaged settings', async () => {
    const w = withDebriefs(world(), nurse);
    w.settings.broken = true;
    expect(await call(w, 'export', '--share')).toBe(4);
    expect(w.out()).toBe('');
    expect(w.err()).toContain("your own name can't be read");
  });

  it('with a damaged record', async () => {
    const damaged = [{ file: '/j/debriefs/2026-11-01-zzzz.json', reason: 'it is not JSON', newer: false }];
    const w = withDebriefs(world({ damaged }), nurse);
    expect(await call(w, 'export', '--share')).toBe(4);
    expect(w.out()).toBe('');
    expect(w.err()).toContain('/j/debriefs/2026-11-01-zzzz.json: it is not JSON');
  });

  it.each(['bin', 'history'])('with a damaged file in the %s', async (place) => {
    const w = withDebriefs(world(), nurse);
    const damaged = [{ file: `/j/${place}/x.json`, reason: 'it is not JSON', newer: false }];
    if (place === 'bin') w.memory.journal.binned = async () => ({ records: [], damaged });
    else w.memory.journal.history = async () => ({ records: [], damaged });
    expect(await call(w, 'export', '--share')).toBe(4);
    expect(w.out()).toBe('');
  });
});

describe('names that stand nowhere in the journal any more', () => {
  it('are known from the bin', async () => {
    const binned = debrief('2026-11-01-zzzz', { company: 'brimtec', 'ask-whom': 'lotti' });
    const w = withDebriefs(world(), nurseDebrief({ 'went-well': ['like at brimtec with lotti'] }), binned);
    await w.memory.journal.bin('debriefs', binned.id);
    await call(w, 'export', '2026-11-20-aaaa', '--share');
    expect(w.out()).toContain('like at Company B with Person A');
  });

  it('and from earlier versions', async () => {
    const w = withDebriefs(world(), nurseDebrief({ company: 'brimtec', 'went-well': ['at brimtec'] }));
    w.memory.store.interviews.set('2026-11-20-nnnn', interview({ panel: 'lotti' }));
    await w.memory.journal.change('debriefs', '2026-11-20-aaaa', () =>
      nurseDebrief({ 'went-well': ['at brimtec with lotti'] }),
    );
    await w.memory.journal.change('interviews', '2026-11-20-nnnn', () => interview());
    await call(w, 'export', 'latest', '--share');
    expect(w.out()).toMatch(/at Company [A-C] with Person A/);
  });
});

it('a copy says no time to the second', async () => {
  const w = withDebriefs(world(), nurseDebrief({ 'went-well': ['It began at 09:12:33.421 on the dot'] }));
  await call(w, 'export', '--share', '--all', '--json');
  expect(w.out()).not.toMatch(/\d\d:\d\d:\d\d/);
  expect(w.out()).toContain('at 09:12 on the dot');
  const other = world();
  other.files.set('copy.json', w.out());
  expect(await call(other, 'import', 'copy.json')).toBe(0);
});
