/** `next homework`, and the checklist in the formats that go to paper and to a calendar. */

import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { nurseDebrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';

const nurse = nurseDebrief(
  {
    'role-needs': ['triage'],
    proof: ['cut waiting by a third'],
    'look-up': ['basic pharmacology', 'what the ward has for patients, and the service it gives'],
  },
  { id: '2026-11-19-aaaa' },
);

const ahead = (w: World): World => {
  w.memory.store.interviews.set('2026-11-20-nnnn', interview());
  w.memory.store.debriefs.set(nurse.id, nurse);
  return w;
};

const found = (w: World): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (w.memory.store.interviews.get('2026-11-20-nnnn')?.findings ?? []).map((one) => [one.task, one.text]),
  );

interface Task {
  readonly task: string;
  readonly item: string;
  readonly finding: string | null;
  readonly done: boolean;
}

const tasks = async (w: World, ...argv: readonly string[]): Promise<readonly Task[]> => {
  const before = w.out().length;
  expect(await call(w, 'next', 'homework', '--json', ...argv)).toBe(0);
  return JSON.parse(w.out().slice(before)).tasks;
};

describe('next homework', () => {
  it('lists what to find out and where to look, and says how to write it down', async () => {
    const w = ahead(world());
    expect(await call(w, 'next', 'homework')).toBe(0);
    expect(w.out()).toContain(
      "Homework: Staff nurse, St Mary's Hospital, Thursday 26 November 2026 at 14:00",
    );
    expect(w.out()).toContain('0 of 9 done');
    expect(w.out()).toContain("☐ What's new\n");
    expect(w.out()).toContain('You wanted to know: what the ward has for patients');
    expect(w.out()).toContain('rejection-coach next homework --fill');
    expect(w.memory.state.writes).toBe(0);
  });

  it('in plain words has no symbols', async () => {
    const w = ahead(world({ plain: true }));
    await call(w, 'next', 'homework');
    expect(w.out()).toContain("To look up: What's new.");
    expect(w.out()).not.toMatch(/[[\]·]/);
  });

  it('--finding keeps one, under a word, a code or a beginning; "" takes it back', async () => {
    const w = ahead(world());
    const all = await tasks(w);
    expect(all).toHaveLength(9);
    const own = all.find((one) => one.task === one.item)?.task ?? '';
    await tasks(w, '--task', 'news', '--finding', 'A new\nward');
    await tasks(w, '--task', own.slice(0, 5), '--finding', 'read it');
    await tasks(w, '--task', all.find((one) => one.task === 'offer')?.item ?? '', '--finding', 'day clinic');
    expect(found(w)).toEqual({ news: 'A new ward', [own]: 'read it', offer: 'day clinic' });
    expect((await tasks(w)).filter((one) => one.done)).toHaveLength(3);
    const writes = w.memory.state.writes;
    await tasks(w, '--task', 'news', '--finding', 'A new ward');
    expect(w.memory.state.writes).toBe(writes);
    const after = await tasks(w, '--task', 'news', '--finding', '');
    expect(after.find((one) => one.task === 'news')).toMatchObject({ finding: null, done: false });
  });

  it.each([
    [['--task', 'nothing'], 3, 'pages  '],
    [['--finding', 'x'], 2, '--task'],
    [['--task', 'news', '--fill'], 2, "can't go together"],
    [['--fill'], 2, '--task TASK --finding TEXT'],
    [['--task', 'news'], 2, '--finding TEXT'],
    [['2031'], 3, "no interview '2031'"],
  ] as const)('%j is refused', async (argv, status, message) => {
    const w = ahead(world());
    expect(await call(w, 'next', 'homework', ...argv)).toBe(status);
    expect(w.err()).toContain(message);
    expect(w.memory.state.writes).toBe(0);
  });

  it('without an interview says how to add one', async () => {
    const w = world();
    expect(await call(w, 'next', 'homework')).toBe(3);
    expect(w.err()).toContain('rejection-coach next add');
  });

  it('--fill asks one after another, keeps each at once, goes back with what was typed', async () => {
    const seen: Step[] = [];
    const looked = (act: Act): Act =>
      'ask' in act ? { ...act, see: (step: Step) => void seen.push(step) } : act;
    const person = scripted([
      looked(answer('basic pharmacology', 'Read the BNF page')),
      goBack('what patients say', 'half'),
      looked(skip('basic pharmacology')),
      looked(answer('what patients say', 'Kind staff')),
      stop('what the ward or service does'),
    ]);
    const w = ahead(world({ acts: person.prompter }));
    expect(await call(w, 'next', 'homework', '--fill')).toBe(130);
    person.done();
    expect(found(w)).toMatchObject({ offer: 'Kind staff' });
    expect(Object.values(found(w))).toContain('Read the BNF page');
    expect(seen.map((step) => [step.initial, step.typing, step.canGoBack])).toEqual([
      [null, null, false],
      ['Read the BNF page', null, false],
      [null, 'half', true],
    ]);
    expect(seen[2]?.hint).toContain('Where to look:');
    expect(w.err()).toContain('Saved: 2 findings.');
  });

  it('--fill, left half-way, offers next time what was typed', async () => {
    const typing = async (kept: ReadonlyMap<string, string>, ...acts: readonly Act[]) => {
      const person = scripted(acts);
      const w = ahead(world({ acts: person.prompter }));
      for (const [name, text] of kept) w.kept.set(name, text);
      expect(await call(w, 'next', 'homework', '--fill')).toBe(130);
      person.done();
      return w;
    };
    const first = await typing(new Map(), stop('basic pharmacology', 'Read'));
    expect(first.err()).toContain('What you typed is kept.');
    const second = await typing(
      first.kept,
      {
        ...answer('basic pharmacology', 'Read it'),
        see: (step: Step) => expect(step.typing).toBe('Read'),
      } as Act,
      stop('what patients say'),
    );
    expect(Object.values(found(second))).toEqual(['Read it']);
    expect(second.kept.size).toBe(0);
  });

  it('--task alone asks for that one', async () => {
    const person = scripted([answer("who you'll meet", 'Two sisters')]);
    const w = ahead(world({ acts: person.prompter }));
    expect(await call(w, 'next', 'homework', '--task', 'people')).toBe(0);
    person.done();
    expect(found(w)).toEqual({ people: 'Two sisters' });
  });

  it('the panel of next edit is in it, and everything survives export and import', async () => {
    const w = ahead(world());
    expect(await call(w, 'next', 'edit', 'latest', '--panel', 'Dana Novak')).toBe(0);
    await tasks(w, '--task', 'news', '--finding', 'A new ward');
    const before = w.out().length;
    await call(w, 'export', '--all', '--format', 'json');
    const exported = w.out().slice(before);
    expect(exported).toContain('Dana Novak');
    const other = world();
    other.files.set('e.json', exported);
    await call(other, 'import', 'e.json');
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(other.err()).toContain('Already there: 1 debrief, 1 interview.');
    await call(other, 'export', '--all', '--format', 'json');
    expect(other.out()).toBe(exported);
    const shared = world();
    shared.files.set('e.json', exported);
    await call(shared, 'import', 'e.json');
    await call(shared, 'export', '--all', '--format', 'json', '--share');
    expect(shared.out()).not.toMatch(/Dana|Novak|A new ward/);
  });
});

describe('the checklist', () => {
  it('ticks by itself what was found out, and --undo says how to take it back', async () => {
    const w = ahead(world());
    await tasks(w, '--task', 'news', '--finding', 'A new ward');
    const news = (await tasks(w)).find((one) => one.task === 'news')?.item ?? '';
    expect(await call(w, 'checklist', '--undo', news)).toBe(0);
    expect(w.err()).toContain('next homework --task news --finding ""');
  });

  it('has what to bring, in the terminal, plain and in Markdown', async () => {
    for (const argv of [['checklist'], ['--plain', 'checklist'], ['checklist', '--format', 'markdown']]) {
      const w = ahead(world({ plain: argv[0] === '--plain' }));
      expect(await call(w, ...argv)).toBe(0);
      expect(w.out()).toContain('Bring with you');
      expect(w.out()).toContain('Cut waiting by a third');
      expect(w.out()).not.toContain('Have ready');
    }
  });

  it.each([
    ['html', '<!doctype html>'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
    ['markdown', '# Before Thursday'],
    ['json', '{'],
  ])('--format %s goes to standard output, or whole to a file', async (format, begin) => {
    const w = ahead(world());
    expect(await call(w, 'checklist', '--format', format)).toBe(0);
    expect(w.out().startsWith(begin)).toBe(true);
    const file = ahead(world());
    expect(await call(file, 'checklist', '--format', format, '--output', 'page')).toBe(0);
    expect(file.out()).toBe('');
    expect(file.err()).toContain('Written: page');
    expect(file.files.get('page')?.startsWith(begin)).toBe(true);
    expect(await call(file, 'checklist', '--format', format, '--output', 'page')).not.toBe(0);
    expect(await call(file, 'checklist', '--format', format, '--output', 'page', '--force')).toBe(0);
  });

  it('a calendar says what is in it, and what is not', async () => {
    const w = ahead(world());
    await call(w, 'checklist', '--format', 'ics');
    expect(w.err()).toMatch(/In it: the interview and \d+ tasks/);
    w.memory.store.interviews.set('2026-11-20-nnnn', interview({ when: null }));
    await call(w, 'checklist', '--format', 'ics');
    expect(w.err()).toContain('has no date yet');
  });
});
