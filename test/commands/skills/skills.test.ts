import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { type Act, answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';

const ADVERT = `Shop manager
Company: Corner
Location: Leeds
Closing date: 13 December 2026

Essential criteria
- Stock control
- A forklift licence

Desirable
- Fluent in German
`;

const withFiles = (options: Parameters<typeof world>[0] = {}): World => {
  const w = world(options);
  w.files.set('advert.txt', ADVERT);
  w.files.set('cv.md', '# Jo\n## Experience\n- Ran stock control for a shop\n');
  return w;
};
const only = (w: World) => [...w.memory.store.interviews.values()][0];

describe('a posting', () => {
  it('fills in what it says; options win; its text is kept word for word', async () => {
    const w = withFiles();
    expect(await call(w, 'next', 'add', '--posting', 'advert.txt', '--company', 'Other')).toBe(0);
    expect(only(w)).toMatchObject({
      role: 'Shop manager',
      company: 'Other',
      place: 'Leeds',
      closes: '2026-12-13',
      posting: ADVERT,
    });
    expect(w.out()).toContain('It asks for 2 things, and 1 more would be nice to have.');
  });

  it('--explain says of each line what it counts as, and by which words', async () => {
    const w = withFiles();
    expect(await call(w, 'skills', '--posting', 'advert.txt', '--explain')).toBe(0);
    expect(w.out()).toContain('must Stock control\n     reads like what adverts ask for');
    expect(w.out()).toContain('nice Fluent in German\n     reads like what adverts ask for');
    expect(w.out()).toContain('no   Desirable\n     a heading: nice to have');
  });

  it('pay, contact and the day of interviews come from it, and can be changed', async () => {
    const w = withFiles();
    w.files.set(
      'b.txt',
      `${ADVERT}\nSalary: £30,000 a year\nContact: Dana Novak\nInterview date: 12 January 2027\n`,
    );
    await call(w, 'next', 'add', '--posting', 'b.txt');
    expect(only(w)).toMatchObject({ salary: '£30,000 a year', contact: 'Dana Novak', when: '2027-01-12' });
    expect(w.out()).toContain('Pay: £30,000 a year\nContact: Dana Novak');
    await call(w, 'next', 'edit', 'latest', '--salary', '£31,000', '--contact', '');
    expect(only(w)).toMatchObject({ salary: '£31,000', contact: '' });
  });

  it('a day of interviews that is over sets none', async () => {
    const w = withFiles();
    w.files.set('b.txt', `${ADVERT}\nInterview date: 12 January 2020\n`);
    await call(w, 'next', 'add', '--posting', 'b.txt');
    expect(only(w)?.when).toBeNull();
  });

  it.each([
    ['{"a": 1}', 'it is JSON, but not a CV that can be read'],
    ['[1, 2]', 'it is JSON, but not a CV that can be read'],
  ])('a CV that is %s is refused by name', async (text, problem) => {
    const w = withFiles();
    w.files.set('cv.json', text);
    expect(await call(w, 'skills', '--posting', 'advert.txt', '--cv', 'cv.json')).toBe(2);
    expect(w.err()).toContain(problem);
    expect(w.memory.store.cvs.size).toBe(0);
  });

  it('can be given later, and cleared of its day', async () => {
    const w = withFiles();
    await call(w, 'next', 'add', '--role', 'Manager');
    expect(await call(w, 'next', 'edit', 'latest', '--posting', 'advert.txt')).toBe(0);
    expect(only(w)).toMatchObject({ role: 'Manager', company: 'Corner', posting: ADVERT });
    await call(w, 'next', 'edit', 'latest', '--closes', '');
    expect(only(w)?.closes).toBeUndefined();
  });

  it('without a role in it, and none given, adds nothing', async () => {
    const w = withFiles();
    w.files.set('x.txt', 'We are a shop. Tact is required.');
    expect(await call(w, 'next', 'add', '--posting', 'x.txt')).toBe(2);
    expect(w.memory.state.writes).toBe(0);
  });

  it('pasted: what it says stands in the next questions', async () => {
    const person = scripted([
      answer('paste the job advert', ADVERT),
      {
        ...answer('what is the job', 'Shop manager'),
        see: (step: Step) => expect(step.initial).toBe('Shop manager'),
      },
      { ...answer('which employer', 'Corner'), see: (step: Step) => expect(step.initial).toBe('Corner') },
      skip('when is it'),
      skip('which round'),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ] as Parameters<typeof scripted>[0]);
    const w = world({ acts: person.prompter });
    expect(await call(w, 'next', 'add')).toBe(0);
    person.done();
    expect(only(w)).toMatchObject({ posting: ADVERT, place: 'Leeds' });
  });
});

describe('skills', () => {
  it('offers a posting that was half typed at the next call, until it is taken', async () => {
    const w = world({ interactive: true });
    await call(w, 'next', 'add', '--role', 'Shop manager', '--when', '2026-12-03');
    const skills = async (act: Act): Promise<number> => {
      const person = scripted([act]);
      Object.assign(w.context, { prompter: async () => person.prompter });
      const status = await call(w, 'skills', '--for', only(w)?.id ?? '');
      person.done();
      return status;
    };
    expect(await skills(stop('paste the job advert', 'Shop man'))).toBe(130);
    expect(w.err()).toContain(`Carry on:\nrejection-coach skills --for ${only(w)?.id}`);
    const see = (step: Step): void => expect(step.typing).toBe('Shop man');
    expect(await skills({ ...answer('paste the job advert', 'Tea'), see } as Act)).toBe(0);
    expect(only(w)?.posting).toBe('Tea');
    expect(w.kept.size).toBe(0);
  });

  it('shows what speaks to each, keeps the CV, and what is chosen goes on the checklist', async () => {
    const w = withFiles();
    await call(w, 'next', 'add', '--posting', 'advert.txt', '--when', '2026-12-03');
    expect(await call(w, 'skills', '--cv', 'cv.md', '--json')).toBe(0);
    const shown = JSON.parse(w.out().slice(w.out().indexOf('{')));
    expect(shown.requirements).toMatchObject([
      {
        number: 1,
        requirement: 'Stock control',
        must: true,
        proofs: [{ text: 'Ran stock control for a shop' }],
      },
      { number: 2, requirement: 'A forklift licence', must: true, proofs: [], choice: null },
      { number: 3, requirement: 'Fluent in German', must: false },
    ]);
    expect(w.memory.store.cvs.get('current')).toMatchObject({ name: 'cv.md' });
    expect(await call(w, 'skills', '--choose', '2=learn', '--choose', '1=learn')).toBe(0);
    expect(only(w)?.choices).toEqual([
      { requirement: 'A forklift licence', choice: 'learn' },
      { requirement: 'Stock control', choice: 'learn' },
    ]);
    const list = withFiles();
    for (const one of w.memory.store.interviews.values()) list.memory.store.interviews.set(one.id, one);
    await call(list, 'checklist', '--json');
    expect(
      JSON.parse(list.out()).items.find((one: { text: string }) => one.text.startsWith('Learn')),
    ).toMatchObject({
      section: 'skills',
      text: 'Learn: Stock control',
      when: 'this-week',
      sources: [],
    });
    // A licence can't be ticked off in a week.
    expect(list.out()).not.toContain('Learn: A forklift licence');
    expect(await call(w, 'skills', '--choose', '2=have')).toBe(0);
    expect(w.out().slice(-900).replace(/\s+/g, ' ')).toContain('A forklift licence You have it.');
    await call(w, 'page', '--output', '-');
    expect(w.out()).toMatch(/A forklift licence<[^✓]*✓<\/span> I have it/);
    expect(await call(w, 'skills', '--choose', '2=none', '--choose', '1=none')).toBe(0);
    expect(only(w)?.choices).toEqual([]);
  });

  it('asks once for all that has no match, with a number that is there and words of the menu', async () => {
    const w = withFiles();
    await call(w, 'next', 'add', '--posting', 'advert.txt', '--when', '2026-12-03');
    const before = w.out().length;
    expect(await call(w, 'skills', '--cv', 'cv.md')).toBe(0);
    const screen = w.out().slice(before);
    expect(screen).not.toContain('Can you say yes');
    expect(screen.match(/--choose/g)).toHaveLength(1);
    expect(screen).toContain('Nothing found by its words for 2, 3.');
    expect(screen).toContain('--choose 2=have');
    expect(screen).toContain('2=open (be open about it)');
    expect(await call(w, 'skills', '--choose', '2=open', '--choose', '3=show')).toBe(0);
    expect(only(w)?.choices).toMatchObject([{ choice: 'say' }, { choice: 'reframe' }]);
    expect(await call(w, 'skills', '--choose', '2=say', '--choose', '3=reframe')).toBe(0);
    expect(only(w)?.choices).toMatchObject([{ choice: 'say' }, { choice: 'reframe' }]);
  });

  it('shows a line in full once, and names its number where it fits again', async () => {
    const w = withFiles();
    w.files.set('two.txt', 'Essential criteria\n- Stock control\n- Stock control and rotas\n');
    w.files.set('cv.md', '# Jo\n## Experience\n- Stock control for three shops\n');
    expect(await call(w, 'skills', '--posting', 'two.txt', '--cv', 'cv.md')).toBe(0);
    expect(w.out().match(/Stock control for three shops/g)).toHaveLength(1);
    expect(w.out()).toContain('the line under 1');
  });

  it('keeps yes or no to a line, by an option and in a terminal, and takes both back', async () => {
    const option = withFiles();
    option.files.set('tact.txt', 'Essential criteria\n- Works under pressure\n');
    option.files.set('cv.md', '# Jo\n## Experience\n- Served at peak hours\n- Calm in a rush\n');
    await call(option, 'next', 'add', '--role', 'Porter', '--posting', 'tact.txt');
    await call(option, 'skills', '--cv', 'cv.md');
    const requirement = 'Works under pressure';
    expect(await call(option, 'skills', '--choose', '1=yes:2')).toBe(0);
    expect(only(option)?.verdicts).toMatchObject([{ requirement, fits: true }]);
    const page = async () => {
      const before = option.out().length;
      await call(option, 'page', '--output', '-');
      return option.out().slice(before);
    };
    const said = only(option)?.verdicts?.[0]?.proof ?? '';
    const other = ['Served at peak hours', 'Calm in a rush'].find((line) => line !== said) ?? '';
    expect(await page()).toContain(said);
    await call(option, 'skills', '--choose', '1=none', '--choose', '1=no');
    expect(await page()).not.toContain(said);
    // It is shown, and is too unlikely to stand on paper.
    const before = option.out().length;
    await call(option, 'skills', '--choose', '1=none');
    expect(option.out().slice(before)).toContain(other);
    expect(await page()).not.toContain(other);
    expect(await call(option, 'skills', '--choose', '1=none')).toBe(0);
    expect(only(option)?.verdicts).toEqual([]);
    expect(await call(option, 'skills', '--choose', '1=yes:9')).toBe(2);
    expect(await call(option, 'skills', '--choose', '1=no')).toBe(0);
    expect(only(option)?.verdicts).toHaveLength(2);

    await call(option, 'skills', '--choose', '1=none');
    const person = scripted([
      { menu: 'One line may fit', choose: 'now' },
      { menu: requirement, choose: 'yes:1' },
    ]);
    const w = withFiles({ acts: person.prompter });
    for (const one of option.memory.store.interviews.values()) w.memory.store.interviews.set(one.id, one);
    for (const one of option.memory.store.cvs.values()) w.memory.store.cvs.set(one.id, one);
    expect(await call(w, 'skills')).toBe(0);
    person.done();
    expect(only(w)?.verdicts).toMatchObject([{ requirement, fits: true }]);
    expect(await call(option, 'skills', '--json')).toBe(0);
  });

  it.each([
    [['--choose', '9=learn'], 3],
    [['--choose', '1=maybe'], 2],
    [['--choose', 'learn'], 2],
    [['--posting', 'advert.txt', '--choose', '1=learn'], 2],
    [['--posting', '-', '--cv', '-'], 2],
    [['--for', 'nobody'], 3],
  ])('%j is refused, and nothing is changed', async (argv, status) => {
    const w = withFiles();
    await call(w, 'next', 'add', '--posting', 'advert.txt');
    const before = w.memory.state.writes;
    expect(await call(w, 'skills', ...argv)).toBe(status);
    expect(w.memory.state.writes).toBe(before);
  });

  it('without a posting and without a terminal says how to give one', async () => {
    const w = withFiles();
    expect(await call(w, 'skills')).toBe(2);
    expect(w.err()).toContain('skills --posting FILE');
  });

  it('asks for no choice where there was nothing to look in', async () => {
    const file = withFiles();
    await call(file, 'next', 'add', '--posting', 'advert.txt');
    const person = scripted([]);
    const w = withFiles({ acts: person.prompter });
    for (const one of file.memory.store.interviews.values()) w.memory.store.interviews.set(one.id, one);
    expect(await call(w, 'skills')).toBe(0);
    person.done();
    expect(w.out().replace(/\s+/g, ' ')).toContain('Add your CV first');
    expect(w.out()).not.toContain('--choose');
  });

  it('keeps own words as the proof of a point, shows them next time, and takes them back', async () => {
    const w = withFiles();
    await call(w, 'next', 'add', '--posting', 'advert.txt');
    expect(await call(w, 'skills', '--choose', '1=have: I counted the  bar every Sunday ')).toBe(0);
    const proof = 'I counted the bar every Sunday';
    expect(only(w)?.verdicts).toEqual([{ requirement: 'Stock control', proof, fits: true }]);
    expect(only(w)?.choices).toEqual([{ requirement: 'Stock control', choice: 'have' }]);
    const before = w.out().length;
    w.files.set('other.md', '# Jo\n\n- Swept floors');
    await call(w, 'skills', '--cv', 'other.md');
    expect(w.out().slice(before).replace(/\s+/g, ' ')).toContain(
      `${proof} your own words; you said it fits You have it.`,
    );
    expect(await call(w, 'skills', '--choose', '1=none')).toBe(0);
    expect(only(w)).toMatchObject({ choices: [], verdicts: [] });
  });

  it.each(['1=have:not yet', '1=have: Learning it, hope to take the course', '1=have: '])(
    '%s is no proof, and nothing is changed',
    async (pair) => {
      const w = withFiles();
      await call(w, 'next', 'add', '--posting', 'advert.txt');
      const before = w.memory.state.writes;
      expect(await call(w, 'skills', '--choose', pair)).toBe(2);
      expect(w.memory.state.writes).toBe(before);
    },
  );

  it('asks for the words of "I have it, in other words"; without words the choice is kept', async () => {
    const file = withFiles();
    await call(file, 'next', 'add', '--posting', 'advert.txt');
    const stock = (reply: Act) =>
      scripted([
        { menu: 'For 2 things they ask for I found nothing', choose: 'now' },
        { menu: 'stock control', choose: 'have' },
        reply,
        { menu: 'a forklift licence. can you say yes to this?', choose: 'later' },
      ]);
    const keptAfter = async (reply: Act) => {
      const person = stock(reply);
      const w = withFiles({ acts: person.prompter });
      for (const one of file.memory.store.interviews.values()) w.memory.store.interviews.set(one.id, one);
      w.files.set('other.md', '# Jo\n\n- Swept floors');
      expect(await call(w, 'skills', '--cv', 'other.md')).toBe(0);
      person.done();
      return only(w);
    };
    const [requirement, proof] = ['Stock control', 'I counted the bar'];
    let asked: Step | undefined;
    const words: Act = {
      ask: 'What would you say?',
      reply: { type: 'answer', value: proof },
      see: (step: Step) => {
        asked = step;
      },
    };
    expect(await keptAfter(words)).toMatchObject({
      choices: [{ requirement, choice: 'have' }],
      verdicts: [{ requirement, proof, fits: true }],
    });
    expect(await asked?.check('not yet')).toMatchObject({ ok: false });
    expect(await asked?.check(proof)).toEqual({ ok: true, value: proof });
    expect(await keptAfter(skip('What would you say?'))).toMatchObject({
      choices: [{ requirement, choice: 'have' }],
    });
  });

  it('asks for a choice in a terminal, one by one', async () => {
    const file = withFiles();
    await call(file, 'next', 'add', '--posting', 'advert.txt');
    const person = scripted([
      { menu: 'For 2 things they ask for I found nothing', choose: 'now' },
      { menu: 'stock control', choose: 'reframe' },
      { menu: 'a forklift licence. can you say yes to this?', choose: null },
    ]);
    const w = withFiles({ acts: person.prompter });
    for (const one of file.memory.store.interviews.values()) w.memory.store.interviews.set(one.id, one);
    w.files.set('other.md', '# Jo\n\n- Swept floors');
    expect(await call(w, 'skills', '--cv', 'other.md')).toBe(130);
    person.done();
    expect(only(w)?.choices).toEqual([{ requirement: 'Stock control', choice: 'reframe' }]);
  });
});
