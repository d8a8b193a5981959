import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/domain/rehearsal/round.js';
import type { Menu } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { nurseDebrief } from '../../support/debriefs.js';
import { type Act, scripted, type World, world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';

/** Tuesday 24 November is today; Friday is the interview. */
const FRIDAY = interview({ company: 'St Mary’s', when: '2026-11-27T14:00' });

const withAll = (w: World, dated = true): World => {
  const nurse = nurseDebrief({
    'role-needs': ['rotas', 'drug doses'],
    'if-then': 'When they ask why, I will name two things',
  });
  const rota = story('2026-11-22-bbbb', { title: 'The rota', action: 'I asked everybody', result: 'Calm' });
  w.memory.store.debriefs.set(nurse.id, nurse);
  w.memory.store.stories.set(rota.id, rota);
  if (dated) w.memory.store.interviews.set(FRIDAY.id, FRIDAY);
  return w;
};

const rounds = (w: World): readonly Round[] => [...w.memory.store.rehearsals.values()];
const grades = (w: World): readonly string[] =>
  rounds(w).flatMap((one) => one.grades.map((given) => given.grade));

const listed = async (w: World, ...argv: readonly string[]) => {
  const before = w.out().length;
  expect(await call(w, 'rehearse', '--list', '--json', ...argv)).toBe(0);
  return JSON.parse(w.out().slice(before));
};

const card = (text: string, grade: string | null): readonly Act[] => [
  { menu: text, choose: 'show' },
  { menu: 'How did that go', choose: grade },
];

describe('rehearse at a terminal', () => {
  const at = (...acts: readonly Act[]) => {
    const script = scripted(acts);
    return { ...script, w: withAll(world({ acts: script.prompter })) };
  };

  it('asks, shows, takes a grade; each grade is on disk before the next card', async () => {
    const { w, done, said } = at(
      {
        menu: 'tell us about yourself',
        choose: 'show',
        see: (menu: Menu<string>) => {
          expect(menu).toMatchObject({ oneKey: true, initial: 'show' });
          expect(menu.progress).toBe('Card 1 of 3 · Your opening · about 2 minutes left');
          expect(said.join('\n')).not.toContain('1. I asked');
        },
      },
      { menu: 'How did that go', choose: 'again' },
      {
        menu: 'The rota',
        choose: 'show',
        see: () => {
          expect(said.join('\n')).toContain('1. The rota: Calm');
          expect(grades(w)).toEqual(['again']);
        },
      },
      { menu: 'How did that go', choose: 'hard' },
      ...card('any questions for us', 'good'),
    );
    expect(await call(w, 'rehearse')).toBe(0);
    done();
    expect(said[0]).toContain('Round 1 of 3: 3 cards, about 2 minutes (about 40 seconds each).');
    expect(rounds(w)).toHaveLength(1);
    expect(rounds(w)[0]?.grades.map((one) => [one.grade, one.day, one.due])).toEqual([
      ['again', '2026-11-24', '2026-11-25'],
      ['hard', '2026-11-24', '2026-11-26'],
      ['good', '2026-11-24', '2026-11-27'],
    ]);
    expect(w.out()).toContain('That was round 1 of 3.');
    expect(w.out()).toContain('comes first next time');
    expect(w.out()).toContain('The next round is on Wed 25 Nov.');
    expect(said.join('\n')).not.toContain('Your notes');
  });

  it('read aloud, says where the notes begin and end', async () => {
    const script = scripted([
      ...card('tell us about yourself', 'good'),
      ...card('The rota', 'good'),
      ...card('any questions for us', 'good'),
    ]);
    const w = withAll(world({ acts: script.prompter, plain: true }));
    expect(await call(w, 'rehearse')).toBe(0);
    script.done();
    expect(script.said.join('\n')).toMatch(/Your notes:\n1\. The rota: Calm\n(?:.+\n)*End of your notes\./);
    expect(w.out()).not.toMatch(/score|%|streak/i);
  });

  it('can be left at a card and goes on there, in the same round', async () => {
    const { w, done } = at(...card('tell us about yourself', 'good'), { menu: 'The rota', choose: 'leave' });
    expect(await call(w, 'rehearse')).toBe(130);
    done();
    expect(w.err()).toContain('2 cards are left');
    const later = scripted([
      {
        ...card('The rota', 'good')[0],
        see: (menu: { progress?: string }) => expect(menu.progress).toContain('Card 2 of 3'),
      } as Act,
      { menu: 'How did that go', choose: null },
    ]);
    const again = withAll(world({ acts: later.prompter }));
    for (const one of rounds(w)) again.memory.store.rehearsals.set(one.id, one);
    expect(await call(again, 'rehearse')).toBe(130);
    later.done();
    expect(later.said[0]).toContain('It carries on from there');
    // A card that was seen and not graded comes again.
    expect(grades(again)).toEqual(['good']);
  });

  it('when nothing is due says when the next round is; --again goes through it all the same', async () => {
    const { w, done } = at(
      ...card('tell us about yourself', 'good'),
      ...card('The rota', 'good'),
      ...card('any questions for us', 'good'),
      ...card('tell us about yourself', 'good'),
      { menu: 'The rota', choose: null },
    );
    await call(w, 'rehearse');
    expect(await call(w, 'rehearse')).toBe(0);
    expect(w.out()).toContain('Nothing to practise today.\nThe next round is on Wed 25 Nov.');
    expect(await call(w, 'rehearse', '--again')).toBe(130);
    done();
    expect(rounds(w)).toHaveLength(2);
  });

  it('with nothing to rehearse says what the cards come from', async () => {
    const w = world({ acts: scripted([]).prompter });
    expect(await call(w, 'rehearse')).toBe(3);
    expect(w.err()).toContain('stories add');
  });
});

describe('rehearse without a terminal', () => {
  it('says what gives the same, and ends', async () => {
    const w = withAll(world());
    expect(await call(w, 'rehearse')).toBe(2);
    expect(w.err()).toContain('rehearse --list');
    expect(w.err()).toContain('--grade');
    expect(w.memory.state.writes).toBe(0);
  });

  it('--list --json has the shape that scripts rely on', async () => {
    const shown = await listed(withAll(world()));
    expect(shown).toMatchObject({
      interview: { id: FRIDAY.id, role: 'Staff nurse', when: '2026-11-27T14:00' },
      round: { number: 1, of: 3 },
      due: '2026-11-24',
      seconds: 40,
    });
    expect(shown.cards.map((one: { kind: string }) => one.kind)).toEqual(['opening', 'story', 'ask']);
    expect(shown.cards[1]).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{6}$/),
      kind: 'story',
      prompt: expect.stringContaining('The rota'),
      answer: [
        { label: 'What I did', text: 'I asked everybody' },
        { label: 'What changed', text: 'Calm' },
      ],
      last: null,
    });
  });

  it('--list prints both sides of each card', async () => {
    const w = withAll(world());
    await call(w, 'rehearse', '--list');
    expect(w.out()).toMatch(/The rota[\s\S]*What changed: Calm/);
    const [first] = (await listed(w)).cards;
    // Words lead, and a code follows.
    expect(w.out()).toMatch(new RegExp(`^\\p{L}[^\\n]*  ${first.id}$`, 'mu'));
  });

  it('--grade keeps them, all or none', async () => {
    const w = withAll(world());
    const [needs, told, plan] = (await listed(w)).cards.map((one: { id: string }) => one.id);
    expect(await call(w, 'rehearse', '--grade', `${needs}=good`, 'nope=hard')).toBe(3);
    expect(w.memory.state.writes).toBe(0);
    expect(await call(w, 'rehearse', '--grade', `${needs}=good`, `${told.slice(0, 5)}=AGAIN`)).toBe(0);
    expect((await listed(w)).cards.map((one: { id: string }) => one.id)).toEqual([plan]);
    expect(await call(w, 'rehearse', '--grade', `${plan}=hard`, '--json')).toBe(0);
    expect(await listed(w)).toMatchObject({ cards: [], due: '2026-11-25', round: { number: 2, of: 3 } });
    expect(await call(w, 'rehearse', '--grade', `${plan}=hard`)).toBe(2);
    const next = await listed(w, '--as-of', '2026-11-25');
    expect(next.cards[0]).toMatchObject({ id: told, last: { grade: 'again', day: '2026-11-24' } });
  });

  it('without a date every card comes back in its own time', async () => {
    const w = withAll(world(), false);
    const keys = story('2026-11-21-cccc', { title: 'The keys', action: 'I rang', result: 'Open' });
    w.memory.store.stories.set(keys.id, keys);
    const ids = (await listed(w)).cards.map((one: { id: string }) => one.id);
    await call(w, 'rehearse', '--grade', `${ids[0]}=again`, `${ids[1]}=hard`, `${ids[2]}=good`);
    for (const [day, due] of [
      ['2026-11-24', []],
      ['2026-11-25', [ids[0]]],
      ['2026-11-26', [ids[0], ids[1]]],
      ['2026-11-27', ids],
    ] as const)
      expect((await listed(w, '--as-of', day)).cards.map((one: { id: string }) => one.id)).toEqual(due);
  });

  it('--for another interview has rounds of its own', async () => {
    const w = withAll(world());
    w.memory.store.interviews.set('2026-11-21-jjjj', {
      ...FRIDAY,
      id: '2026-11-21-jjjj',
      when: '2026-12-20',
    });
    expect(await listed(w, '--for', '2026-11-21')).toMatchObject({ interview: { id: '2026-11-21-jjjj' } });
  });

  it('an interview that is over has none', async () => {
    const w = withAll(world());
    expect(await call(w, 'rehearse', '--list', '--for', FRIDAY.id, '--as-of', '2026-11-30')).toBe(0);
    expect(w.err()).toContain('over');
  });

  it('with no cards the list is empty', async () => {
    expect(await listed(world())).toMatchObject({ cards: [], due: null, interview: null });
  });
});

describe('rehearsing on the checklist', () => {
  const item = async (w: World, ...argv: readonly string[]) => {
    const before = w.out().length;
    await call(w, 'checklist', '--json', ...argv);
    const { items } = JSON.parse(w.out().slice(before));
    return items.find((one: { text: string }) => one.text.startsWith('Rehearse'));
  };

  it('is open until the round is done, and again on the day of the next', async () => {
    const w = withAll(world());
    const first = await item(w);
    expect(first).toMatchObject({
      text: 'Rehearse: 3 cards, about 2 minutes',
      section: 'skills',
      due: '2026-11-24',
      done: false,
    });
    for (const { id } of (await listed(w)).cards) await call(w, 'rehearse', '--grade', `${id}=good`);
    expect(await item(w)).toMatchObject({ id: first.id, done: true });
    expect(await item(w, '--as-of', '2026-11-25')).toMatchObject({
      id: first.id,
      done: false,
      due: '2026-11-25',
    });
  });

  it('is not there in the hour after a no', async () => {
    expect(await item(withAll(world(), false))).toBeUndefined();
  });
});
