import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';

const nurse = debrief('2026-11-20-aaaa', {
  outcome: 'rejected',
  role: 'Staff nurse',
  company: "St Mary's",
  stage: 'final-round',
  'more-needed': ['drug doses'],
  sting: 7,
});
const shop = debrief('2026-11-22-bbbb', {
  outcome: 'waiting',
  role: 'Shop manager',
  company: 'Corner',
  'more-needed': ['calculating drug doses'],
});

describe('start --answers', () => {
  const start = async (file: unknown, ...more: readonly string[]) => {
    const w = world();
    w.files.set('a.json', typeof file === 'string' ? file : JSON.stringify(file));
    return { w, status: await call(w, 'start', '--answers', 'a.json', ...more) };
  };

  it('saves, and prints what show --json prints', async () => {
    const { w, status } = await start(
      { mode: 'full', answers: { role: 'Nurse', sting: 7, known: ['a'] } },
      '--json',
    );
    expect(status).toBe(0);
    const printed = JSON.parse(w.out());
    expect(printed).toMatchObject({
      mode: 'full',
      finished: true,
      answers: { role: 'Nurse', sting: 7, known: ['a'] },
      feedback: [],
    });
    const again = world();
    withDebriefs(again, ...w.memory.store.debriefs.values());
    await call(again, 'show', printed.id, '--json');
    expect(again.out()).toBe(w.out());
  });

  it('without --json prints the checklist, where it is kept, and the next commands', async () => {
    const { w } = await start({ answers: { 'more-needed': ['drug doses'] } });
    expect(w.out()).toContain('Prepare a fuller answer: drug doses');
    expect(w.out()).toContain('/home/somebody/journal');
    expect(w.out().match(/^ {2}rejection-coach .*/gm)).toHaveLength(2);
  });

  it('says that the debrief is kept where its checklist can’t be worked out', async () => {
    const w = world();
    w.memory.state.unreadable = 'interviews';
    w.files.set('a.json', JSON.stringify({ answers: { role: 'Nurse' } }));
    expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
    const [kept] = w.memory.store.debriefs.keys();
    expect(w.err()).toContain('interviews: it may not be read\nSee who owns it.\nThe debrief is kept.');
    expect(w.out()).toContain(`rejection-coach show ${kept}`);
  });

  it('reports every problem at once, by id, and saves nothing', async () => {
    const { w, status } = await start({
      answers: { sting: 11, roll: 'x', belief: 3, outcome: 'fired', 'heard-on': '2026-11-25' },
    });
    expect(status).toBe(2);
    expect(w.err().match(/^ {2}[\w-]+:/gm)).toEqual([
      '  sting:',
      '  roll:',
      '  outcome:',
      '  heard-on:',
      '  belief:',
    ]);
    expect(w.memory.state.writes).toBe(0);
  });

  it.each([
    '',
    '[]',
    '"x"',
    'null',
    '{}',
    '{"answers": []}',
    '{"answers": {}, "mode": "slow"}',
    '{"answers": {}, "name": 1}',
    '{"answers": {"role": "x"',
    '\u001b[31m',
  ])('%j is refused, and nothing is saved', async (text) => {
    const { w, status } = await start(text);
    expect(status).toBe(2);
    expect(w.memory.state.writes).toBe(0);
  });

  it('an empty set of answers is a debrief of skipped questions', async () => {
    expect((await start({ answers: {} })).status).toBe(0);
  });

  it('names people to talk to where an answer reads as danger, and keeps it', async () => {
    const { w, status } = await start({ answers: { friend: 'I want to die' } });
    expect(status).toBe(0);
    expect(w.err()).toContain('116 123');
    expect(w.err()).toContain('Nobody has been alerted');
    expect(w.memory.state.writes).toBe(1);
  });
});

describe('the journal', () => {
  it('list --json is what scripts rely on, newest first', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'list', '--json');
    expect(JSON.parse(w.out())).toEqual([
      {
        id: '2026-11-22-bbbb',
        date: '2026-11-22',
        role: 'Shop manager',
        company: 'Corner',
        stage: null,
        outcome: 'waiting',
        mode: 'quick',
        finished: true,
      },
      {
        id: '2026-11-20-aaaa',
        date: '2026-11-20',
        role: 'Staff nurse',
        company: "St Mary's",
        stage: 'final-round',
        outcome: 'rejected',
        mode: 'quick',
        finished: true,
      },
    ]);
  });

  it('an empty list says how to begin, on standard error', async () => {
    const w = world();
    expect(await call(w, 'list')).toBe(0);
    expect(w.out()).toBe('');
    expect(w.err()).toContain('rejection-coach');
  });

  it('names a damaged file once and goes on', async () => {
    const w = withDebriefs(
      world({ damaged: [{ file: '/j/x.json', reason: 'it is not whole JSON', newer: false }] }),
      nurse,
    );
    expect(await call(w, 'list', '--json')).toBe(0);
    expect(JSON.parse(w.out())).toHaveLength(1);
    expect(w.err()).toContain('/j/x.json: it is not whole JSON');
  });

  it.each([
    ['2026-11-20', 0],
    ['latest', 0],
    ['2026', 2],
    ['1999', 3],
    ['', 3],
  ])('show "%s" ends with %i', async (id, status) => {
    const w = withDebriefs(world(), nurse, shop);
    expect(await call(w, 'show', id)).toBe(status);
    if (status !== 0) expect(w.err()).toContain('2026-11-20-aaaa');
  });

  it('search finds what holds all the words, in any case', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'search', 'DRUG', 'corner', '--json');
    expect(JSON.parse(w.out()).map((one: { id: string }) => one.id)).toEqual(['2026-11-22-bbbb']);
  });

  it('delete bins and says how to undo; restore brings it back', async () => {
    const w = withDebriefs(world(), nurse);
    expect(await call(w, 'delete', 'latest')).toBe(0);
    expect(w.err()).toContain('rejection-coach restore 2026-11-20-aaaa');
    expect(w.memory.store.debriefs.size).toBe(0);
    expect(await call(w, 'restore', '2026-11-20')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(1);
    expect(await call(w, 'restore', 'nothing')).toBe(3);
  });

  it('only --forever asks', async () => {
    const no = scripted([{ confirm: 'for good', yes: false }]);
    const w = withDebriefs(world({ acts: no.prompter }), nurse);
    expect(await call(w, 'delete', 'latest', '--forever')).toBe(130);
    expect(w.memory.store.debriefs.size).toBe(1);
    const piped = withDebriefs(world(), nurse);
    expect(await call(piped, 'delete', 'latest', '--forever')).toBe(2);
    expect(piped.err()).toContain('--yes');
    expect(await call(piped, 'delete', 'latest', '--forever', '--yes')).toBe(0);
    expect(piped.memory.store.debriefs.size).toBe(0);
  });
});

describe('edit', () => {
  const edit = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse);
    const status = await call(w, 'edit', 'latest', ...argv);
    return {
      status,
      w,
      value: (id: string) => w.memory.store.debriefs.get('2026-11-20-aaaa')?.answers[id]?.value,
    };
  };

  it.each([
    [['role', '--answer', 'Charge nurse'], 'role', 'Charge nurse'],
    [['known', '--answer', 'a', '--answer', 'b c'], 'known', ['a', 'b c']],
    [['sting', '--answer', '3'], 'sting', 3],
    [['heard-on', '--answer', 'yesterday'], 'heard-on', '2026-11-23'],
    [['outcome', '--answer', 'offer'], 'outcome', 'offer'],
    [['role', '--clear'], 'role', null],
  ] as const)('%j', async (argv, id, value) => {
    const result = await edit(...argv);
    expect(result.status).toBe(0);
    expect(result.value(id)).toEqual(value);
  });

  it.each([
    [['sting', '--answer', '11'], 2],
    [['sting', '--answer', 'x'], 2],
    [['role', '--answer', 'a', '--answer', 'b'], 2],
    [['outcome', '--answer', 'fired'], 2],
    [['heard-on', '--answer', 'tomorrow'], 2],
    [['belief', '--answer', '3'], 2],
    [['roll', '--answer', 'x'], 3],
    [['role'], 2],
    [[], 2],
  ] as const)('%j ends with %i and changes nothing', async (argv, status) => {
    const result = await edit(...argv);
    expect(result.status).toBe(status);
    expect(result.w.memory.state.writes).toBe(0);
  });

  it('a changed outcome says what it brings up', async () => {
    const w = withDebriefs(
      world(),
      debrief('2026-11-22-bbbb', {
        outcome: 'waiting',
        role: 'x',
        company: 'x',
        stage: 'task',
        'heard-on': null,
        'more-needed': ['x'],
        unheard: null,
        'if-then': null,
      }),
    );
    await call(w, 'edit', 'latest', 'outcome', '--answer', 'rejected');
    expect(w.err()).toContain('6 more questions. Answer them with: rejection-coach resume 2026-11-22-bbbb');
  });

  it('at a terminal asks with the answer filled in', async () => {
    const person = scripted([
      { menu: 'which answer', choose: 'role' },
      {
        ask: 'which role',
        reply: { type: 'answer', value: 'Matron' },
        see: (step: Step) => expect(step.initial).toBe('Staff nurse'),
      },
    ]);
    const w = withDebriefs(world({ acts: person.prompter }), nurse);
    expect(await call(w, 'edit', 'latest')).toBe(0);
    person.done();
    expect(w.memory.store.debriefs.get('2026-11-20-aaaa')?.answers.role?.value).toBe('Matron');
  });
});

describe('next and the checklist', () => {
  const added = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse, shop);
    expect(await call(w, 'next', 'add', '--role', 'Matron', '--json', ...argv)).toBe(0);
    return { w, interview: JSON.parse(w.out()) };
  };

  it.each([
    ['thu', '2026-11-26'],
    ['in 3 days', '2026-11-27'],
    ['2026-12-03 14:00', '2026-12-03T14:00'],
    ['', null],
  ])('--when "%s"', async (typed, when) => {
    expect((await added('--when', typed)).interview.when).toBe(when);
  });

  it.each(['yesterday', '3/12', 'whenever', '2026-02-30'])('--when "%s" is refused', async (typed) => {
    const w = world();
    expect(await call(w, 'next', 'add', '--role', 'x', '--when', typed)).toBe(2);
    expect(w.memory.state.writes).toBe(0);
  });

  it('asks for what is missing, and keeps nothing when left', async () => {
    const person = scripted([
      skip('paste the job posting'),
      answer('which role', 'Matron'),
      skip('which company'),
      skip('when is it'),
      skip('which step'),
    ]);
    const w = world({ acts: person.prompter });
    expect(await call(w, 'next', 'add')).toBe(0);
    person.done();
    expect([...w.memory.store.interviews.values()]).toMatchObject([
      { role: 'Matron', company: '', when: null, stage: null },
    ]);
    const gone = world({
      acts: scripted([skip('paste'), answer('which role', 'Matron'), stop('which company')]).prompter,
    });
    expect(await call(gone, 'next', 'add')).toBe(130);
    expect(gone.memory.state.writes).toBe(0);
  });

  it('the soonest is taken by itself, --for another', async () => {
    const { w } = await added('--when', '2026-12-10');
    await call(w, 'next', 'add', '--role', 'Sister', '--when', '2026-12-03');
    const look = withDebriefs(world());
    for (const one of w.memory.store.interviews.values()) look.memory.store.interviews.set(one.id, one);
    await call(look, 'checklist', '--json');
    expect(JSON.parse(look.out()).interview).toMatchObject({ role: 'Sister', when: '2026-12-03' });
    const other = [...w.memory.store.interviews.values()].find((one) => one.role === 'Matron');
    const forOther = world();
    for (const one of w.memory.store.interviews.values()) forOther.memory.store.interviews.set(one.id, one);
    await call(forOther, 'checklist', '--json', '--for', other?.id ?? '');
    expect(JSON.parse(forOther.out()).interview.role).toBe('Matron');
  });

  it('the theme of two debriefs is one item, first; --done ticks it, --undo opens it', async () => {
    const items = async (w: World, ...argv: readonly string[]) => {
      const before = w.out().length;
      expect(await call(w, 'checklist', '--json', ...argv)).toBe(0);
      return JSON.parse(w.out().slice(before)).items as {
        id: string;
        text: string;
        why: string;
        done: boolean;
        sources: unknown[];
      }[];
    };
    const w = withDebriefs(world(), nurse, shop);
    const [first] = await items(w);
    expect(first).toMatchObject({ text: 'Prepare a fuller answer: calculating drug doses', done: false });
    expect(first?.why).toContain('In 2 of your last 2 debriefs.');
    expect(first?.sources).toHaveLength(2);
    expect((await items(w, '--done', first?.id.slice(0, 4) ?? ''))[0]?.done).toBe(true);
    expect((await items(w, '--undo', first?.id ?? ''))[0]?.done).toBe(false);
    expect(await call(w, 'checklist', '--done', 'nothing')).toBe(3);
  });
});

describe('export and import', () => {
  it('of everything is the identity, and a second import changes nothing', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'next', 'add', '--role', 'Matron', '--when', '2026-12-03');
    const before = w.out().length;
    await call(w, 'export', '--all', '--format', 'json');
    const exported = w.out().slice(before);
    const other = world();
    other.files.set('e.json', exported);
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(other.err()).toContain('Already there: 2 debriefs, 1 interview.');
    await call(other, 'export', '--all', '--format', 'json');
    expect(other.out()).toBe(exported);
  });

  it('the newer answer counts', async () => {
    const w = withDebriefs(world(), nurse);
    await call(w, 'export', '--format', 'json');
    const file = JSON.parse(w.out());
    file.debriefs[0].answers.role = 'Newer';
    file.debriefs[0].at.role = '2026-11-21T10:00:00.000Z';
    file.debriefs[0].answers.company = 'Older';
    file.debriefs[0].at.company = '2026-11-01T10:00:00.000Z';
    w.files.set('e.json', JSON.stringify(file));
    await call(w, 'import', 'e.json');
    expect(w.memory.store.debriefs.get(nurse.id)?.answers).toMatchObject({
      role: { value: 'Newer' },
      company: { value: "St Mary's" },
    });
  });

  it.each([
    ['not JSON', 'x', 2],
    ['of another program', '{"entries": []}', 2],
    ['newer', '{"format": "rejection-coach", "version": 2}', 4],
    [
      'an id that leads out',
      '{"format": "rejection-coach", "version": 1, "debriefs": [{"id": "../../x", "answers": {}}]}',
      2,
    ],
    [
      'a wrong answer',
      '{"format": "rejection-coach", "version": 1, "debriefs": [{"id": "2026-11-24-abcd", "answers": {"sting": 11}}]}',
      2,
    ],
  ])('%s is refused, and nothing is taken', async (_name, text, status) => {
    const w = world();
    w.files.set('e.json', text);
    expect(await call(w, 'import', 'e.json')).toBe(status);
    expect(w.memory.state.writes).toBe(0);
  });

  it('--share leaves out what is private and says what it replaced', async () => {
    const one = debrief('2026-11-20-aaaa', {
      role: 'Nurse',
      company: "St Mary's",
      known: ['secret'],
      sting: 7,
      'more-needed': ["what St. Mary's does", 'asked by Dana'],
      'ask-whom': 'Dana Kovač, dana@stmarys.org',
    });
    const w = withDebriefs(world(), one);
    await call(w, 'export', '--share');
    expect(w.out()).not.toMatch(/secret|Dana|Mary|Kova|stmarys|Sting/);
    expect(w.out()).toContain('what \\[company\\] does');
    expect(w.err()).toContain('read it first');
    expect(w.err()).toContain('Dana: [person]');
  });

  it('not onto a file that is there, unless forced', async () => {
    const w = withDebriefs(world(), nurse);
    w.files.set('notes.md', 'mine');
    expect(await call(w, 'export', '--output', 'notes.md')).not.toBe(0);
    expect(w.files.get('notes.md')).toBe('mine');
    expect(await call(w, 'export', '--output', 'notes.md', '--force')).toBe(0);
  });
});

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
    expect(w.err().match(/Going on without settings/g)).toHaveLength(1);
  });

  it('questions --json has the shape that answers files rely on', async () => {
    const w = world();
    await call(w, 'questions', '--json');
    const all = JSON.parse(w.out());
    expect(all).toHaveLength(33);
    for (const one of all)
      expect(Object.keys(one).filter((key) => key !== 'choices')).toEqual([
        'id',
        'strategy',
        'kind',
        'quick',
        'text',
        'why',
      ]);
  });

  it.each([
    ['US', '988', '116 123'],
    ['uk', '116 123', '988'],
    ['Ireland', '116 123', '988'],
    ['HR', 'findahelpline.com', '988'],
  ])('help-now --country %s', async (country, has, not) => {
    const w = world();
    expect(await call(w, 'help-now', '--country', country)).toBe(0);
    expect(w.out()).toContain(has);
    expect(w.out()).not.toContain(not);
    expect(w.out()).toContain('checked 24 Nov 2026');
  });

  it('an unknown country is told so after everything was shown', async () => {
    const w = world();
    expect(await call(w, 'help-now', '--country', 'Atlantis')).toBe(2);
    expect(w.out()).toContain('findahelpline.com');
  });
});
